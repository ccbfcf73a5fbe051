import { testCheck } from '../../test/support/check-table.ts';
import { anniversaryCheck } from './anniversary.ts';

testCheck(anniversaryCheck, [
  [
    'Beijing marks the 70th anniversary of Japan’s surrender this week.',
    '2025-09-02',
    ['contradicted: 70th anniversary of Japan’s surrender'],
  ],
  [
    'Beijing marks the 80th anniversary of Japan’s surrender this week.',
    '2025-09-02',
    ['confirmed: 80th anniversary of Japan’s surrender'],
  ],
  [
    'It will honour the 80th anniversary of Japan’s capitulation.',
    '2025-09-02',
    ['confirmed: 80th anniversary of Japan’s capitulation'],
  ],
  [
    'Today is the 81st anniversary of Japan’s surrender in World War II.',
    '2025-08-15',
    ['contradicted: 81st anniversary of Japan’s surrender'],
  ],
  [
    'Moscow marks the 80th anniversary of the end of World War II.',
    '2025-05-09',
    ['confirmed: 80th anniversary of the end of World War II'],
  ],
  [
    'Moscow marks the 75th anniversary of the end of World War II.',
    '2025-05-09',
    ['contradicted: 75th anniversary of the end of World War II'],
  ],
  [
    'Mourners gathered on the third anniversary of Russia’s full-scale invasion of Ukraine.',
    '2025-02-24',
    ['confirmed: third anniversary of Russia’s full-scale invasion of Ukraine'],
  ],
  [
    'Mourners gathered on the fourth anniversary of Russia’s full-scale invasion of Ukraine.',
    '2025-02-24',
    ['contradicted: fourth anniversary of Russia’s full-scale invasion of Ukraine'],
  ],
  [
    'New York marks the 24th anniversary of the September 11 attacks.',
    '2025-09-11',
    ['confirmed: 24th anniversary of the September 11 attacks'],
  ],
  [
    'New York marks the 20th anniversary of the September 11 attacks.',
    '2025-09-11',
    ['contradicted: 20th anniversary of the September 11 attacks'],
  ],
  [
    'Berlin prepares for the 36th anniversary of the fall of the Berlin Wall.',
    '2025-11-03',
    ['confirmed: 36th anniversary of the fall of the Berlin Wall'],
  ],
  [
    'The ceremony is for the seventieth anniversary of the Korean War armistice.',
    '2023-07-27',
    ['confirmed: seventieth anniversary of the Korean War armistice'],
  ],
  [
    'The ceremony is for the seventy-second anniversary of the Korean War armistice.',
    '2023-07-27',
    ['contradicted: seventy-second anniversary of the Korean War armistice'],
  ],
  ['China will mark the 76th anniversary of the founding of the People’s Republic.', '2025-09-20', []],
  [
    'China will mark the 76th anniversary of the founding of the People’s Republic of China.',
    '2025-09-20',
    ['confirmed: 76th anniversary of the founding of the People’s Republic of China'],
  ],
  [
    'Japan marks 80 years since the atomic bombing of Hiroshima.',
    '2025-08-06',
    ['confirmed: marks 80 years since the atomic bombing of Hiroshima'],
  ],
  [
    'Japan marks 70 years since the atomic bombing of Hiroshima.',
    '2025-08-06',
    ['contradicted: marks 70 years since the atomic bombing of Hiroshima'],
  ],
  // Another year is told, or none is known.
  ['In 2015 Beijing marked the 70th anniversary of Japan’s surrender.', '2025-09-02', []],
  ['He had last come for the 70th anniversary of Japan’s surrender.', '2025-09-02', []],
  ['The 100th anniversary of Japan’s surrender, in 2045, is far off.', '2025-09-02', []],
  ['Beijing marks the 70th anniversary of Japan’s surrender.', null, []],
  ['They celebrate their 10th anniversary in Vilnius.', '2025-09-02', []],
  ['The 10th anniversary of the club is near.', '2025-09-02', []],
  ['The 50th anniversary of the summit is today.', '2025-09-02', []],
  [
    '“Today is the 70th anniversary of Japan’s surrender,” he said.',
    '2025-09-02',
    ['contradicted: 70th anniversary of Japan’s surrender'],
  ],
  ['“At the 70th anniversary of Japan’s surrender I stood here,” he said.', '2025-09-02', []],
  [
    'It is 80 years this week since the surrender of Japan.',
    '2025-09-02',
    ['confirmed: It is 80 years this week since the surrender of Japan'],
  ],
  [
    'Mourners laid wreaths 30 years after the bombing of Hiroshima.',
    '2025-08-06',
    ['contradicted: 30 years after the bombing of Hiroshima'],
  ],
  ['Nearly 90 years after the bombing of Hiroshima, mourners laid wreaths.', '2025-08-06', []],
  ['Thirty years after the bombing of Hiroshima the file was found.', '2025-08-06', []],
  ['The 70th anniversary of his book on the fall of Saigon was marked on Friday.', '2025-04-30', []],
  ['The 70th anniversary of the Nagasaki bombing museum was marked on Friday.', '2025-08-09', []],
]);
