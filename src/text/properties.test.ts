import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../test/support/read-text.ts';
import { isBlank } from './characters.ts';

/** Words, marks and blanks that texts are made of, with what has been awkward. */
const pieces = fc.constantFrom(
  ...(
    "U.S.|Mr.|e.g.|don't|Kim’s|\"|“|”|‘|’|'|`|(|)|[...]|...|.|?!|-|--|—|http://a.b/c)|a@b.c|#x|@y|$5m|3,000.5|5pm|9/11|\n|\n\n|\r\n| |" +
    '\u00a0|\u200b|\u200e|é|e\u0301|漢字|العربية|👩‍🚀|\ud83d|\udc00|\u0000|By Ann Smith|OSLO, May 2 (X) - |• |12:30 |Q: |The end|word'
  ).split('|'),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(' ')),
);

test('tokens and the blanks between them give back any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens } = readText(text);
      let at = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        for (; at < token.start; at++) expect(isBlank(text, at)).toBe(true);
        at = token.end;
      }
      for (; at < text.length; at++) expect(isBlank(text, at)).toBe(true);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('spans nest: tokens in sentences, sentences in paragraphs, quotations in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { structure, tokens, sentences, quotes } = readText(text);
      let next = 0;
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence.firstToken).toBe(next);
        expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
        next = sentence.endToken;
        const own = tokens.slice(sentence.firstToken, sentence.endToken);
        expect(own.every((token) => token.sentence === index)).toBe(true);
        expect([own[0]?.start, own.at(-1)?.end]).toEqual([sentence.start, sentence.end]);
        const paragraph = structure.paragraphs[sentence.paragraph];
        expect(paragraph !== undefined && paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true);
      }
      expect(next).toBe(tokens.length);
      for (const paragraph of structure.paragraphs) {
        expect(paragraph.bodyStart >= paragraph.start && paragraph.bodyStart < paragraph.end).toBe(true);
      }
      for (const { pieces: parts } of quotes) {
        expect(parts.length).toBeGreaterThan(0);
        for (const [index, part] of parts.entries()) {
          expect(part.start).toBeLessThan(part.end);
          expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
          expect(part.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 1000, seed: 2 },
  );
});

test('two readings are equal', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readText(text)).toEqual(readText(text));
    }),
    { numRuns: 50, seed: 3 },
  );
});

const runs: readonly string[] = [
  '(',
  ')',
  '"',
  '“',
  "'",
  "' ",
  "a' 'b ",
  ' ',
  '.',
  'a.',
  "a's",
  'a@',
  'a-',
  '1/',
  'A&',
  'A. ',
  'www.',
  'http://a)',
  '“a\n',
  '👩‍🚀',
  'U.S. ',
];

test.each(runs)('100,000 times %j takes time in proportion', (unit) => {
  readText(unit.repeat(100));
  const began = performance.now();
  readText(unit.repeat(100_000));
  // Quadratic time would be minutes; the bound is wide because other work may share the machine.
  expect(performance.now() - began).toBeLessThan(8_000);
});
