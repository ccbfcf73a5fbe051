import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArticle, splitHeader } from './header.ts';

describe('splitHeader', () => {
  it.each([
    ['a block', 'title: Talks\npublished: 2024-05-02\n\nBody.', { title: 'Talks', published: '2024-05-02' }, 'Body.'],
    [
      'a mark and CRLF',
      '\uFEFFTitle: Talks\r\nurl: https://example.org/a\r\n\r\n\r\nBody.',
      { title: 'Talks', url: 'https://example.org/a' },
      'Body.',
    ],
    ['date as another word', 'date: 2024-05-02\n\nBody.', { published: '2024-05-02' }, 'Body.'],
    ['an empty value', 'byline:\ntitle: T\n\nBody.', { title: 'T' }, 'Body.'],
    ['indented text after it', 'title: T\n\n  Body.', { title: 'T' }, '  Body.'],
    ['a block alone', 'title: T', { title: 'T' }, ''],
  ])('reads %s', (_, input, facts, text) => {
    const header = splitHeader(input);
    expect(header.facts).toEqual(facts);
    expect(input.slice(header.textStart)).toBe(text);
  });

  it.each([
    ['prose with a colon', 'Title: talks resume\nThe envoys met.\n\nMore.'],
    ['an unknown name', 'note: x\n\nBody.'],
    ['a blank line first', '\ntitle: T\n\nBody.'],
    ['no header', 'VILNIUS, July 11 - Body.'],
    ['nothing', ''],
  ])('leaves %s alone', (_, input) => {
    expect(splitHeader(input)).toEqual({ facts: {}, textStart: 0 });
  });

  it('never loses text: what follows is always the tail of the input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'title: x\n\n', '\uFEFF'), (text, head) => {
        const { textStart } = splitHeader(head + text);
        expect(textStart).toBeLessThanOrEqual(head.length + text.length);
        if (head === '' && !text.startsWith('\uFEFF')) expect(splitHeader(`A ${text}`).textStart).toBe(0);
      }),
    );
  });
});

describe('openArticle', () => {
  it('lets facts given beside the text win', () => {
    const article = openArticle({ text: 'title: A\npublisher: P\n\nBody.', title: 'B', byline: ' ' });
    expect(article).toEqual({ text: 'Body.', title: 'B', publisher: 'P', byline: null, published: null, url: null, id: null });
  });
});
