import { expect, test } from 'vitest';
import { readText } from '../../test/support/read-text.ts';
import { isContracted } from './index.ts';

/** Pairs of tokens that are one multiword token. */
function contracted(text: string, xpos?: string): string[] {
  const { tokens } = readText(text);
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    return before !== undefined && isContracted(before, token, xpos) ? [`${before.text}+${token.text}`] : [];
  });
}

const rows: readonly [text: string, pairs: readonly string[]][] = [
  ["They don't trust Kim's word", ["do+n't", "Kim+'s"]],
  ['the U.S.’s envoy can’t come', ['U.S.+’s', 'ca+n’t']],
  ['We cannot go, it is gonna rain', ['can+not', 'gon+na']],
  ['can not, "s", \'s', []],
  ["the ministers' aides", []],
  ['solid-fuel', []],
];

test.each(rows)('%s', (text, pairs) => {
  expect(contracted(text)).toEqual(pairs);
});

test('an apostrophe alone is a possessive where its tag says so', () => {
  expect(contracted("ministers' aides", 'POS')).toEqual(["ministers+'"]);
});
