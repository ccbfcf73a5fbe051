import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type JsonlLine, parseArticle, readJsonl } from './jsonl.ts';
import { formatSize, parseSize } from './size.ts';

async function linesOf(text: string, maxBytes = 1_000, chunk = 7): Promise<JsonlLine[]> {
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) chunks.push(bytes.subarray(at, at + chunk));
  const lines: JsonlLine[] = [];
  for await (const line of readJsonl(Readable.from(chunks), maxBytes, 'b.jsonl')) lines.push(line);
  return lines;
}

describe('readJsonl', () => {
  it('reads one article a line, over chunk ends and blank lines, and goes on after a bad one', async () => {
    const lines = await linesOf('{"text":"Één","title":"t"}\n\nnonsense\n{"text":"two"}');
    expect(lines.map((line) => ('article' in line ? line.article : line.error.message))).toEqual([
      { text: 'Één', title: 't' },
      'b.jsonl:3: not JSON; an object such as {"text": "...", "published": "2025-09-02"} is needed',
      { text: 'two' },
    ]);
  });

  it('passes over a line over the limit without keeping it', async () => {
    const lines = await linesOf(`{"text":"${'x'.repeat(500)}"}\n{"text":"two"}\n`, 100);
    expect(lines.map((line) => ('article' in line ? line.article.text : line.error.code))).toEqual(['too-large', 'two']);
  });

  it.each([
    ['[]', 'p: not an object; {"text": "..."} is needed'],
    ['null', 'p: not an object; {"text": "..."} is needed'],
    ['{"title":"x"}', 'p: "text" is missing or no string; the text of the article is needed'],
    ['{"text":"x","published":2025}', 'p: "published" is no string; a string or null is needed'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => parseArticle(line, 'p')).toThrow(message);
  });

  it('takes the facts it knows, leaves null ones out and passes over others', () => {
    expect(parseArticle('{"text":"x","url":"https://example.org","byline":null,"tags":[1]}', 'p')).toEqual({
      text: 'x',
      url: 'https://example.org',
    });
  });
});

describe('sizes', () => {
  it.each([
    ['5MB', 5_000_000],
    ['800 kb', 800_000],
    ['1.5 GB', 1_500_000_000],
    ['20000', 20_000],
  ])('reads %s', (words, bytes) => {
    expect(parseSize(words)).toBe(bytes);
  });

  it.each(['', '0', '-1', '5 apples', '1e9', 'MB'])('refuses %j', (words) => {
    expect(() => parseSize(words)).toThrow(/is not a size; a number with/);
  });

  it('prints sizes', () => {
    expect([formatSize(12), formatSize(5_000_000), formatSize(1_250)]).toEqual(['12 B', '5 MB', '1.3 KB']);
  });
});
