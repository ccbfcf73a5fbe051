import { describe, expect, test } from 'vitest';
import { testCheck, told } from '../../test/support/check-table.ts';
import { contextOf, readForChecks } from '../../test/support/read-for-checks.ts';
import { officeHolderCheck } from './office-holder.ts';

const day = '2025-09-02';
testCheck(officeHolderCheck, [
  ['In Tokyo, Prime Minister Fumio Kishida’s office expressed concern.', day, ['contradicted: Prime Minister Fumio Kishida']],
  [
    'Prime Minister Fumio Kishida’s office feared that the show could be used to threaten others.',
    day,
    ['contradicted: Prime Minister Fumio Kishida'],
  ],
  ['Prime Minister Fumio Kishida used to meet them.', day, []],
  ['Japanese Prime Minister Fumio Kishida arrived.', day, ['contradicted: Japanese Prime Minister Fumio Kishida']],
  ['Japanese Prime Minister Fumio Kishida arrived.', '2023-09-02', ['confirmed: Japanese Prime Minister Fumio Kishida']],
  ['Japanese Prime Minister Sanae Takaichi arrived.', day, ['contradicted: Japanese Prime Minister Sanae Takaichi']],
  ['US President Joe Biden signed the order.', day, ['contradicted: US President Joe Biden']],
  ['US President Donald Trump signed the order.', day, ['confirmed: US President Donald Trump']],
  ['German Chancellor Olaf Scholz spoke in Berlin.', '2025-06-20', ['contradicted: German Chancellor Olaf Scholz']],
  ['British Foreign Secretary David Lammy spoke.', '2025-03-02', ['confirmed: British Foreign Secretary David Lammy']],
  ['British Foreign Secretary James Cleverly spoke.', '2025-03-02', ['contradicted: British Foreign Secretary James Cleverly']],
  ['NATO Secretary General Jens Stoltenberg spoke.', '2025-03-02', ['contradicted: NATO Secretary General Jens Stoltenberg']],
  ['NATO Secretary General Mark Rutte spoke.', '2025-03-02', ['confirmed: NATO Secretary General Mark Rutte']],
  // The hand-over day belongs to both; a day or two beside it nobody is blamed.
  ['Japanese Prime Minister Fumio Kishida arrived.', '2024-10-01', ['confirmed: Japanese Prime Minister Fumio Kishida']],
  ['Japanese Prime Minister Shigeru Ishiba arrived.', '2024-10-01', ['confirmed: Japanese Prime Minister Shigeru Ishiba']],
  ['Japanese Prime Minister Fumio Kishida arrived.', '2024-10-02', ['unknown: Japanese Prime Minister Fumio Kishida']],
  // After the table was last seen nobody knows.
  ['Japanese Prime Minister Sanae Takaichi arrived.', '2027-03-01', ['unknown: Japanese Prime Minister Sanae Takaichi']],
  // Inside a bounded window nobody is wrong.
  ['Hungarian Prime Minister Viktor Orbán spoke.', '2026-03-01', ['unknown: Hungarian Prime Minister Viktor Orbán']],
  ['Hungarian Prime Minister Péter Magyar spoke.', '2026-03-01', ['unknown: Hungarian Prime Minister Péter Magyar']],
  // Acting, suspended, designate, former.
  ['South Korean President Yoon Suk Yeol stayed at home.', '2025-02-01', ['confirmed: South Korean President Yoon Suk Yeol']],
  ['South Korea’s acting President Choi Sang-mok spoke.', '2025-02-01', []],
  ['Former Prime Minister Fumio Kishida spoke.', day, []],
  ['Ex-Prime Minister Fumio Kishida spoke.', day, []],
  ['Then-Prime Minister Fumio Kishida spoke.', day, []],
  ['The then prime minister, Fumio Kishida, spoke.', day, []],
  ['The late Prime Minister Shinzo Abe was remembered.', day, []],
  ['President-elect Donald Trump spoke.', '2024-12-01', []],
  ['Prime Minister-designate Sanae Takaichi spoke.', day, []],
  ['Outgoing Prime Minister Fumio Kishida spoke.', day, []],
  ['Deputy Prime Minister Fumio Kishida spoke.', day, []],
  ['Shadow Foreign Secretary David Lammy spoke.', day, []],
  ['Vice President JD Vance spoke.', day, ['confirmed: Vice President JD Vance']],
  // Told of another time.
  ['In 2023, Prime Minister Fumio Kishida met allies in Hiroshima.', day, []],
  ['Two years ago Prime Minister Fumio Kishida met allies.', day, []],
  ['Fumio Kishida was prime minister of Japan.', day, []],
  ['Fumio Kishida, who was prime minister until 2024, spoke.', day, []],
  ['As prime minister, Fumio Kishida raised spending.', day, []],
  ['Fumio Kishida became prime minister of Japan in 2021.', day, []],
  ['When Fumio Kishida was prime minister, spending rose.', day, []],
  ['The deal was struck in March 2022. Prime Minister Fumio Kishida praised it.', day, []],
  ['“Prime Minister Fumio Kishida was a friend,” she said.', day, []],
  // Told of another time at which it was wrong as well.
  ['In 2022, Prime Minister Sanae Takaichi met allies.', day, ['contradicted: Prime Minister Sanae Takaichi']],
  ['On 25 August 2025 Prime Minister Fumio Kishida met allies.', day, ['contradicted: Prime Minister Fumio Kishida']],
  ['In 1995, Prime Minister Fumio Kishida met allies.', day, []],
  ['The President of Brazil, Dilma Rousseff, denied it.', '2022-06-05', ['contradicted: President of Brazil, Dilma Rousseff']],
  [
    'Sergio Mattarella, the president of Italy, denied it.',
    '2022-06-05',
    ['confirmed: Sergio Mattarella, the president of Italy'],
  ],
  ['Sergio Mattarella, the former president of Italy, denied it.', '2022-06-05', []],
  [
    'A spokesman for Dutch Prime Minister Mark Rutte said nothing had changed.',
    '2025-05-06',
    ['contradicted: Dutch Prime Minister Mark Rutte'],
  ],
  // Another person's title, or nobody's in the tables.
  ['The prime minister’s wife, Yuko Kishida, spoke.', day, []],
  ['President Fumio Kishida of the chess club spoke.', day, []],
  ['Prime Minister Anna Berg spoke.', day, []],
  ['Governor Fumio Kishida spoke.', day, []],
  ['The Biden administration spoke.', day, []],
  ['Prime Minister Fumio Kishida spoke.', null, ['unknown: Prime Minister Fumio Kishida']],
]);

describe('the finding', () => {
  test('names the right holder, since when, and the opened source', () => {
    const text = 'In Tokyo, Prime Minister Fumio Kishida’s office expressed concern.';
    const context = contextOf(day);
    const [draft] = officeHolderCheck.run(readForChecks(text, context), context);
    expect(draft?.fields).toMatchObject({
      verdict: 'contradicted',
      finding:
        'Fumio Kishida left the office of Prime Minister of Japan on 2024-10-01; Shigeru Ishiba has held it since 2024-10-01 (source factbook.json, as of 2026-01-22).',
      expected: { person: 'Shigeru Ishiba', office: 'jp.prime_minister', since: '2024-10-01', until: '2025-10-21' },
      reference: { source: 'factbook.json', asOf: '2026-01-22' },
      severity: 'error',
    });
  });
  test('is given once a person', () => {
    const text = 'Prime Minister Fumio Kishida spoke. Prime Minister Fumio Kishida left.';
    expect(told(officeHolderCheck, text, day)).toHaveLength(1);
  });
});
