import { testCheck } from '../../test/support/check-table.ts';
import { nationalityCheck } from './nationality.ts';

testCheck(nationalityCheck, [
  ['Chinese President Vladimir Putin arrived.', null, ['contradicted: Chinese President Vladimir Putin']],
  ['Russian President Vladimir Putin arrived.', null, ['confirmed: Russian President Vladimir Putin']],
  ['French Chancellor Olaf Scholz arrived.', null, ['contradicted: French Chancellor Olaf Scholz']],
  ['German Chancellor Olaf Scholz arrived.', null, ['confirmed: German Chancellor Olaf Scholz']],
  ['South Korean leader Kim Jong Un arrived.', null, ['contradicted: South Korean leader Kim Jong Un']],
  ['North Korean leader Kim Jong Un arrived.', null, ['confirmed: North Korean leader Kim Jong Un']],
  ['Japan’s Prime Minister Shigeru Ishiba arrived.', null, ['confirmed: Japan’s Prime Minister Shigeru Ishiba']],
  ['China’s Prime Minister Shigeru Ishiba arrived.', null, ['contradicted: China’s Prime Minister Shigeru Ishiba']],
  ['Ukrainian Foreign Minister Sergei Lavrov spoke.', null, ['contradicted: Ukrainian Foreign Minister Sergei Lavrov']],
  ['Russian Foreign Minister Sergei Lavrov spoke.', null, ['confirmed: Russian Foreign Minister Sergei Lavrov']],
  ['U.S. Secretary of State Marco Rubio spoke.', null, ['confirmed: U.S. Secretary of State Marco Rubio']],
  ['British Secretary of State Antony Blinken spoke.', null, ['contradicted: British Secretary of State Antony Blinken']],
  ['Turkish President Recep Tayyip Erdogan spoke.', null, ['confirmed: Turkish President Recep Tayyip Erdogan']],
  ['Canadian Prime Minister Keir Starmer spoke.', null, ['contradicted: Canadian Prime Minister Keir Starmer']],
  ['The Brazilian leader Nicolás Maduro spoke.', null, ['contradicted: Brazilian leader Nicolás Maduro']],
  // No nationality of the person.
  ['The Chinese-backed Vladimir Putin plan failed.', null, []],
  ['Russia and China’s leader Xi Jinping agreed.', null, ['confirmed: China’s leader Xi Jinping']],
  ['US ambassador Vladimir Putin is a joke.', null, []],
  ['Chinese expert Olaf Scholz wrote it.', null, []],
  ['The Ukrainian counter-offensive worried President Vladimir Putin.', null, []],
  ['Korean leader Kim Jong Un arrived.', null, ['confirmed: Korean leader Kim Jong Un']],
  ['Chinese President Anna Berg arrived.', null, []],
  ['Chinese Putin fans cheered.', null, []],
  ['“Chinese President Vladimir Putin,” he joked.', null, []],
  ['The Belgian politician Charles Michel spoke.', null, []],
]);
