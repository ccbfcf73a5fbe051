import { testCheck } from '../../test/support/check-table.ts';
import { consistencyCheck } from './consistency.ts';

const day = '2025-09-02';
testCheck(consistencyCheck, [
  ['Anna Berg, 62, spoke first. Later Anna Berg, 65, left the hall.', day, ['contradicted: Anna Berg, 62 | Anna Berg, 65']],
  ['Anna Berg, 62, spoke first. Later Anna Berg, 62, left the hall.', day, ['confirmed: Anna Berg, 62']],
  ['Anna Berg (62) spoke first. The 64-year-old Anna Berg left.', day, ['contradicted: Anna Berg (62) | 64-year-old Anna Berg']],
  ['Anna Berg (62) spoke first. The 62-year-old Anna Berg left.', day, ['confirmed: 62-year-old Anna Berg']],
  ['Anna Berg, aged 62, spoke. Anna Berg, aged 26, left.', day, ['contradicted: Anna Berg, aged 62 | Anna Berg, aged 26']],
  ['Anna Berg, 62, spoke first. Then Carl Lund, 65, left.', day, []],
  ['Anna Berg, 62, spoke first. Anna Berg was 20 when she wed.', day, []],
  ['Anna Berg, 62, spoke first. In 2010 Anna Berg, 47, resigned.', day, []],
  ['Anna Berg, 62, spoke. “Anna Berg, 65, is old,” he said.', day, []],
  [
    'A missile killed 12 people in Kherson on Monday. The missile killed 15 people in Kherson on Monday.',
    day,
    ['contradicted: 12 people | 15 people'],
  ],
  ['A missile killed 12 people in Kherson on Monday. The missile killed 12 people in Kherson on Monday.', day, []],
  ['A missile killed 12 people in Kherson on Sunday. A missile killed 15 people in Kherson on Monday.', day, []],
  ['A missile killed 12 people in Kherson on Monday. The mayor said the missile killed 15 people in Kherson on Monday.', day, []],
  ['At least 12 people were killed in Kherson on Monday. Officials said 15 people were killed in Kherson on Monday.', day, []],
  ['The strike killed 12 people in Kherson. Another 15 people were killed in Odesa.', day, []],
  ['The strike killed 12 people. The blast wounded 15 people.', day, []],
  ['The toll rose from 12 to 15 on Monday.', day, []],
]);
