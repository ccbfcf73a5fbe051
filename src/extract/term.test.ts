import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { term } from './term.ts';

describe('terms', () => {
  it.each(examplesOf(term))('example: %s', (_text, holds) => holds());

  const told: readonly (readonly [text: string, ...terms: readonly string[]])[] = [
    ['Russia calls the war a "special operation".', 'special operation by Russia = -'],
    ['Beijing speaks of a "community of destiny," a euphemism for loans.', 'community of destiny by - = loans'],
    ['They marched under the slogan "one nation, two states".', 'one nation, two states by - = -'],
    ['Macron spoke of "strategic autonomy", by which he means an army.', 'strategic autonomy by - = an army'],
    ['The United States promised "ironclad support".', 'ironclad support by United States = -'],
    ['The credit lines, also known as "swap lines", will stay open.', 'swap lines by - = The credit lines'],
    ['The United States freed the last of the "Cuban Five".', 'Cuban Five by - = -'],
    ['They met on the road that Baku calls the Zangezur corridor.', 'Zangezur corridor by Azerbaijan = -'],
  ];
  it.each(told)('%s', (text, ...expected) => {
    const { record, name, words } = readRecord(text);
    const found = record.terms.map((t) => `${words(t.phrase)} by ${t.users.map(name).join(', ') || '-'} = ${words(t.gloss)}`);
    expect(found).toEqual(expected);
  });

  it('gives the members of a group as users', () => {
    const { record, name } = readRecord('China and Russia call the pact a "new global order".');
    expect(record.terms.map(({ users }) => users.map(name))).toEqual([['China', 'Russia']]);
  });

  const nothing: readonly string[] = [
    '"We will come back," Serbia said.',
    'The missile is called "Hwasong-19".',
    'The minister called the film "stunning".',
    'The novel "War and Peace" sold well.',
    'He said that he had "no interest" in the post.',
    'The party has backed the idea "for months".',
    'The bank cut "interest rates" in June.',
  ];
  it.each(nothing)('no slogan: %s', (text) => {
    const { record, words } = readRecord(text);
    expect(record.terms.map(({ phrase }) => words(phrase))).toEqual([]);
  });
});
