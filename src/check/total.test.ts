import { testCheck } from '../../test/support/check-table.ts';
import { totalCheck } from './total.ts';

testCheck(totalCheck, [
  [
    'Three people were killed: two soldiers and two civilians.',
    null,
    ['contradicted: Three people were killed: two soldiers and two civilians'],
  ],
  [
    'Four people were killed: two soldiers and two civilians.',
    null,
    ['confirmed: Four people were killed: two soldiers and two civilians'],
  ],
  [
    'Nine men were freed: four Iranians, three Syrians and two Iraqis.',
    null,
    ['confirmed: Nine men were freed: four Iranians, three Syrians and two Iraqis'],
  ],
  [
    'Ten men were freed: four Iranians, three Syrians and two Iraqis.',
    null,
    ['contradicted: Ten men were freed: four Iranians, three Syrians and two Iraqis'],
  ],
  ['Police held 12 people — seven men and five women.', null, ['confirmed: 12 people — seven men and five women']],
  ['Police held 12 people — seven men and six women.', null, ['contradicted: 12 people — seven men and six women']],
  ['Russia lost 14 vehicles: 6 tanks, 5 trucks, and 3 guns.', null, ['confirmed: 14 vehicles: 6 tanks, 5 trucks, and 3 guns']],
  ['Russia lost 14 vehicles: 6 tanks, 5 trucks, and 4 guns.', null, ['contradicted: 14 vehicles: 6 tanks, 5 trucks, and 4 guns']],
  ['Five people, including seven children, drowned.', null, ['contradicted: Five people, including seven children']],
  ['Five civilians, including nine women, drowned.', null, ['contradicted: Five civilians, including nine women']],
  // Right, open or not a sum.
  ['Five people, including three children, drowned.', null, []],
  ['Five people, including two women and four Syrians, drowned.', null, []],
  ['At least three people were killed: two soldiers and two civilians.', null, []],
  ['More than three people were killed: two soldiers and two civilians.', null, []],
  ['Three people were killed: two soldiers and others.', null, []],
  ['He gave three reasons: two old quarrels and two new ones.', null, []],
  ['The vote took three rounds: two hours and two days.', null, []],
  ['Three people spoke: the mayor and two guests.', null, []],
  ['It has three parts: two of them are long and two short.', null, []],
  ['Three were hurt in 2 attacks: 4 shots and 5 blasts were heard in town.', null, []],
  ['The score was 3: 2 goals and 4 misses.', null, []],
  ['By 12:30 two soldiers and three guards had left.', null, []],
  ['Three people were killed. Two soldiers and two civilians were hurt.', null, []],
]);
