import { describe, expect, it } from 'vitest';
import { contextOf, readForChecks } from '../../test/support/read-for-checks.ts';
import { amounts } from '../amount/index.ts';
import type { Doc, LayerName, Span } from '../model/index.ts';
import { checkWorthiness, type Features } from './claim/check-worthiness.ts';
import { claim } from './claim.ts';

const context = contextOf('2025-03-04');

function read(text: string): Doc<LayerName> {
  const doc = readForChecks(text, context);
  return { ...doc, amounts: amounts.run(doc, context) };
}

/** Each claim as "content | sourcing hops kind [hedges]". */
function claims(text: string): string[] {
  const doc = read(text);
  const words = (span: Span): string => doc.text.slice(span.start, span.end);
  return [...claim.run(doc, context)].map(
    ({ fields }) =>
      `${words(fields.content)} | ${fields.sourcing} ${fields.hops} ${fields.kind}${fields.hedges.map((hedge) => ` [${words(hedge)}]`).join('')}`,
  );
}

const told: readonly (readonly [text: string, ...claims: readonly string[]])[] = [
  ['The ministry said that 40 soldiers had died in the attack.', '40 soldiers had died in the attack | institution 1 quantity'],
  ['Vilnius is the largest city in Lithuania.', 'Vilnius is the largest city in Lithuania | article 0 superlative'],
  ['Officials said Iran had moved three ships to the strait.', 'Iran had moved three ships to the strait | anonymous 1 quantity'],
  [
    'Russia reportedly moved the missiles to Belarus in March.',
    'Russia reportedly moved the missiles to Belarus in March | hearsay 1 date [reportedly]',
  ],
  [
    'Kyiv said that Moscow believed that Minsk had sold 200 tanks to Iran.',
    'Minsk had sold 200 tanks to Iran | institution 2 quantity',
  ],
  // An act told by a word of promising, hearsay, accusations and superlatives by which a thing is called.
  ['The fund agreed to lend Egypt $8 billion.', 'The fund agreed to lend Egypt $8 billion | article 0 quantity'],
  ['The general is said to own three villas.', 'The general is said to own three villas | hearsay 1 quantity [said]'],
  ['Chad accused Sudan of arming the rebels.', 'arming the rebels | institution 1 event'],
  [
    'The minister called it the largest investment in the history of the country.',
    'it the largest investment in the history of the country | anonymous 1 superlative',
  ],
  // Each clause for what it holds itself.
  [
    'Kosovo, which left Serbia in 2008, has been recognised by 100 states.',
    'which left Serbia in 2008 | article 0 date',
    'Kosovo, which left Serbia in 2008, has been recognised by 100 states | article 0 quantity',
  ],
  ['It was the second such attack this month.', 'It was the second such attack this month | article 0 superlative'],
];

const nothing: readonly string[] = [
  'Why did the talks fail in 2019?',
  'If Iran sells 20 ships to Oman, the price will fall.',
  'I love it.',
  'The council should send 300 observers to Sudan.',
  'Asmara has not commented.',
  'The minister will visit Oslo on Monday.',
  'The two sides agreed to meet again.',
  'She said that she was ready.',
];

describe('claim', () => {
  it.each(told)('%s', (text, ...want) => {
    expect(claims(text)).toEqual(want);
  });

  it.each(nothing)('asserts nothing checkable: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('gives the amounts of the clause', () => {
    const doc = read('The ministry said that 40 soldiers had died in the attack.');
    const [first] = claim.run(doc, context);
    expect(first?.fields.amounts).toMatchObject([{ value: 40, unit: 'soldiers' }]);
  });

  it('weighs figures over feelings', () => {
    const none: Features = {
      amounts: 0,
      dates: 0,
      names: 0,
      superlative: 0,
      causal: 0,
      comparison: 0,
      past: 0,
      act: 0,
      hedged: 0,
      negated: 0,
      future: 0,
      firstPerson: 0,
      opinion: 0,
      length: 1,
    };
    expect(checkWorthiness({ ...none, amounts: 2, past: 1 })).toBeGreaterThan(0.6);
    expect(checkWorthiness({ ...none, firstPerson: 1, opinion: 2 })).toBeLessThan(0.15);
  });
});
