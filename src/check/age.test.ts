import { testCheck } from '../../test/support/check-table.ts';
import { ageCheck } from './age.ts';

const day = '2025-09-02';
testCheck(ageCheck, [
  [
    'Anna Berg, 62, spoke first. Anna Berg was born in 1973 in Oslo.',
    day,
    ['contradicted: Anna Berg, 62 | Anna Berg was born in 1973'],
  ],
  ['Anna Berg, 52, spoke first. Anna Berg was born in 1973 in Oslo.', day, ['confirmed: Anna Berg, 52']],
  ['Anna Berg, 51, spoke first. Anna Berg was born in 1973 in Oslo.', day, ['confirmed: Anna Berg, 51']],
  [
    'Anna Berg, 53, spoke first. Anna Berg was born in 1973 in Oslo.',
    day,
    ['contradicted: Anna Berg, 53 | Anna Berg was born in 1973'],
  ],
  ['Anna Berg (52) spoke first. Anna Berg was born on March 3, 1973.', day, ['confirmed: Anna Berg (52)']],
  [
    'Anna Berg, 51, spoke first. Anna Berg was born on March 3, 1973.',
    day,
    ['contradicted: Anna Berg, 51 | Anna Berg was born on March 3, 1973'],
  ],
  ['Anna Berg, 51, spoke first. Anna Berg was born on 3 October 1973.', day, ['confirmed: Anna Berg, 51']],
  [
    'Anna Berg, 52, spoke first. Anna Berg was born on 3 October 1973.',
    day,
    ['contradicted: Anna Berg, 52 | Anna Berg was born on 3 October 1973'],
  ],
  ['The 52-year-old Anna Berg spoke first. Anna Berg was born in 1973.', day, ['confirmed: 52-year-old Anna Berg']],
  [
    'The 42-year-old Anna Berg spoke first. Anna Berg was born in 1973.',
    day,
    ['contradicted: 42-year-old Anna Berg | Anna Berg was born in 1973'],
  ],
  ['Anna Berg, aged 52, spoke first. Anna Berg was born in 1973.', day, ['confirmed: Anna Berg, aged 52']],
  // Another age, another person, or no date.
  ['Anna Berg was 12 when she left. Anna Berg was born in 1973.', day, []],
  ['Anna Berg, 62, spoke first. Carl Lund was born in 1973.', day, []],
  ['Anna Berg, 62, spoke first. Anna Berg was born in 1973.', null, []],
  ['Anna Berg, 62, spoke first.', day, []],
  ['Anna Berg was born in 1973.', day, []],
  ['Anna Berg, 2025, spoke. Anna Berg was born in 1973.', day, []],
  ['Anna Berg, 62 miles away, spoke. Anna Berg was born in 1973.', day, []],
  ['“Anna Berg, 62, is old,” he said. Anna Berg was born in 1973.', day, []],
  ['In 2015 Anna Berg, 42, resigned. Anna Berg was born in 1973.', day, ['confirmed: Anna Berg, 42']],
]);
