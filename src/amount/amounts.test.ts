import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSyntax } from '../../test/support/read-syntax.ts';
import { readText } from '../../test/support/read-text.ts';
import type { Amount, Context } from '../model/index.ts';
import { amounts } from './amounts.ts';

const context = { published: '2025-09-02' } as Context; // the stages used here read nothing else

function read(text: string): readonly Amount[] {
  return amounts.run({ ...readSyntax(text, context), times: [] }, context);
}

/** "words = value low..high unit (kind)"; what is null is left out. */
function lines(text: string): string[] {
  return read(text).map((amount) => {
    const bounds = amount.low === null && amount.high === null ? '' : ` ${amount.low ?? ''}..${amount.high ?? ''}`;
    return `${text.slice(amount.start, amount.end)} =${amount.value === null ? '' : ` ${amount.value}`}${bounds} ${amount.unit ?? '-'} (${amount.unitKind})`;
  });
}

test.each([
  ['The engine gives nearly 2,000 kilonewtons of thrust.', 'nearly 2,000 kilonewtons = ..2000 kN (ucum)'],
  ['The deal is worth $3.5bn.', '$3.5bn = 3500000000 USD (currency)'],
  ['The bloc gave €1.2 billion to the fund.', '€1.2 billion = 1200000000 EUR (currency)'],
  ['He lent half a million Australian dollars.', 'half a million Australian dollars = 500000 AUD (currency)'],
  ['They paid 500 Egyptian pounds.', '500 Egyptian pounds = 500 EGP (currency)'],
  ['It lost between $2 and $3 billion.', 'between $2 and $3 billion = 2000000000..3000000000 USD (currency)'],
  ['The army sent 10,000 troops.', '10,000 troops = 10000 troops (noun)'],
  ['Some 300 people fled.', 'Some 300 people = 300 people (noun)'],
  ['At least 47 were wounded.', 'At least 47 = 47.. - (none)'],
  ['More than a dozen houses burned.', 'More than a dozen houses = 12.. houses (noun)'],
  ['Between 20 and 30 men fled.', 'Between 20 and 30 men = 20..30 men (noun)'],
  ['They fired 20-30 missiles.', '20-30 missiles = 20..30 missiles (noun)'],
  ['Inflation reached 15 per cent.', '15 per cent = 15 % (percent)'],
  ['Inflation reached 15%.', '15% = 15 % (percent)'],
  ['They fired 155mm shells.', '155mm = 155 mm (ucum)'],
  ['It shipped 1.5 million tonnes of grain.', '1.5 million tonnes = 1500000 t (ucum)'],
  ['Tens of thousands of refugees crossed.', 'Tens of thousands of refugees = 20000..99999 refugees (noun)'],
  ['Several hundred children crossed.', 'Several hundred children = 200..999 children (noun)'],
  ['It pumps 2 million barrels per day.', '2 million barrels per day = 2000000 [bbl_us]/d (ucum)'],
  ['Up to 1,500 people marched.', 'Up to 1,500 people = ..1500 people (noun)'],
  ['Three more air defence missiles landed.', 'Three more air defence missiles = 3 missiles (noun)'],
  ['The zone covers 1,200 sq km.', '1,200 sq km = 1200 km2 (ucum)'],
  ['One person died.', 'One person = 1 person (noun)'],
  ['Five or six of them were shot down.', 'Five or six = 5..6 - (none)'],
])('%s', (text, expected) => {
  expect(lines(text)).toEqual([expected]);
});

test('a fraction keeps what it is a part of', () => {
  expect(read('Two-thirds of voters agreed.')[0]).toMatchObject({ unit: 'voters', value: 2 / 3, low: null, high: null });
});

test('two numbers of a change are two amounts of one unit', () => {
  expect(lines('The bloc grew from 20 to 30 members.')).toEqual(['20 = 20 members (noun)', '30 members = 30 members (noun)']);
});

test.each([
  'It was one of the reasons.',
  'Call 555-0134 for help.',
  'They lost 3-2 at home.',
  'The Hwasong-19 and the F-16 flew past a T-72.',
  'Resolution 2334 and Article 5 hold.',
  'It fell in 1998.',
  'The first man came second.',
  'No one spoke to one another.',
  'Kim, 45, was freed.',
  'World War Two ended.',
  'The Group of 20 met.',
  'Six-party talks resumed.',
])('finds no amount in: %s', (text) => {
  expect(lines(text)).toEqual([]);
});

test('what is part of a time is no amount', () => {
  const doc = readSyntax('They met for three days.', context);
  const time = {
    start: 13,
    end: 23,
    firstToken: 3,
    endToken: 5,
    type: 'DURATION',
    value: 'P3D',
    from: null,
    to: null,
    grain: null,
    stated: [],
    rule: 'duration-counted',
  } as const;
  expect(amounts.run({ ...doc, times: [time] }, context)).toEqual([]);
});

test('spans lie in the text and in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'at least',
    '20',
    '-',
    'to',
    '$',
    'bn',
    'million',
    'people',
    'of',
    'half',
    'a',
    '%',
    'per cent',
    ',',
    'one',
    'tens',
    'thousands',
    '3.5',
    'km',
    '(',
    '\n',
    'or more',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const amount of amounts.run({ ...readText(text), words: [], times: [] }, context)) {
        expect(amount.start).toBeGreaterThanOrEqual(last);
        expect(amount.end).toBeGreaterThan(amount.start);
        expect(amount.end).toBeLessThanOrEqual(text.length);
        last = amount.end;
      }
    }),
    { numRuns: 200 },
  );
});
