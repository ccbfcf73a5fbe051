import { testCheck } from '../../test/support/check-table.ts';
import { sequenceCheck } from './sequence.ts';

testCheck(sequenceCheck, [
  [
    'The Korean War took place after the Cuban Missile Crisis.',
    null,
    ['contradicted: Korean War took place after the Cuban Missile Crisis'],
  ],
  [
    'The Cuban Missile Crisis took place after the Korean War.',
    null,
    ['confirmed: Cuban Missile Crisis took place after the Korean War'],
  ],
  [
    'The Cuban Missile Crisis came before the Korean War.',
    null,
    ['contradicted: Cuban Missile Crisis came before the Korean War'],
  ],
  [
    'The fall of the Berlin Wall preceded German reunification.',
    null,
    ['confirmed: fall of the Berlin Wall preceded German reunification'],
  ],
  [
    'German reunification preceded the fall of the Berlin Wall.',
    null,
    ['contradicted: German reunification preceded the fall of the Berlin Wall'],
  ],
  ['The Iraq War followed the September 11 attacks.', null, ['confirmed: Iraq War followed the September 11 attacks']],
  ['The September 11 attacks followed the Iraq War.', null, ['contradicted: September 11 attacks followed the Iraq War']],
  [
    'The Hanoi summit took place shortly before the Singapore summit.',
    null,
    ['contradicted: Hanoi summit took place shortly before the Singapore summit'],
  ],
  [
    'The Hanoi summit took place eight months after the Singapore summit.',
    null,
    ['confirmed: Hanoi summit took place eight months after the Singapore summit'],
  ],
  ['He led the party from 2014 to 2011.', null, ['contradicted: from 2014 to 2011']],
  ['He led the party between 2019 and 2016.', null, ['contradicted: between 2019 and 2016']],
  ['The drill runs from May 9 to May 7.', null, ['contradicted: from May 9 to May 7']],
  // In order, or no order told.
  ['He led the party from 2011 to 2014.', null, []],
  ['The drill runs from May 7 to May 9.', null, []],
  ['The drill runs from May 30 to June 2.', null, []],
  ['Troops fell from 2050 to 2011 soldiers.', null, []],
  ['The Korean War did not come after the Cuban Missile Crisis.', null, []],
  ['The Korean War and the Cuban Missile Crisis shaped him.', null, []],
  ['He looked after the veterans of the Korean War.', null, []],
  ['Talks came after the Korean War.', null, []],
  ['“The Korean War took place after the Cuban Missile Crisis,” he said.', null, []],
  ['Would the Korean War have come after the Cuban Missile Crisis?', null, []],
]);
