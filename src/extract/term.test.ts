import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { term } from './term.ts';

describe('terms', () => {
  it.each(examplesOf(term))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['Russia calls the war a "special operation".', ['special operation by Russia = -']],
    ['Beijing speaks of a "community of destiny," a euphemism for loans.', ['community of destiny by - = loans']],
    ['"We will come back," Serbia said.', []],
    ['The missile is called "Hwasong-19".', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readRecord(text);
    expect(record.terms.map((t) => `${words(t.phrase)} by ${t.users.map(name).join(', ') || '-'} = ${words(t.gloss)}`)).toEqual(
      expected,
    );
  });
});
