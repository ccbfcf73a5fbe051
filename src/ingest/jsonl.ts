import type { Readable } from 'node:stream';
import { type Article, RapporteurError } from '../model/index.ts';
import { fileError } from './bytes.ts';
import { formatSize } from './size.ts';

/** One line of a JSONL input: the article on it, or what is wrong with it. */
export type JsonlLine =
  | { readonly line: number; readonly article: Article }
  | { readonly line: number; readonly error: RapporteurError };

const facts = ['id', 'title', 'byline', 'publisher', 'url', 'published'] as const;

/** The articles of a JSONL stream, one by one; a bad line is told and the next one read. Blank lines are passed over. */
export async function* readJsonl(stream: Readable, maxBytes: number, name: string): AsyncGenerator<JsonlLine> {
  let line = 0;
  for await (const found of splitLines(stream, maxBytes, name)) {
    line += 1;
    const place = `${name}:${line}`;
    if (found === null) {
      const message = `${place}: too large: a line of more than ${formatSize(maxBytes)}; --max-size raises the limit`;
      yield { line, error: new RapporteurError('too-large', message) };
      continue;
    }
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(found);
      if (text.trim() !== '') yield { line, article: parseArticle(text, place) };
    } catch (error) {
      yield { line, error: error instanceof RapporteurError ? error : badLine(place, 'not UTF-8', 'text in UTF-8') };
    }
  }
}

/** The article on one JSONL line. Throws one clear line where it is none. */
export function parseArticle(line: string, place: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the input at length.
    throw badLine(place, 'not JSON', 'an object such as {"text": "...", "published": "2025-09-02"}');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badLine(place, 'not an object', '{"text": "..."}');
  const fields = value as { readonly [field: string]: unknown }; // An object that is no list.
  const text = fields['text'];
  if (typeof text !== 'string') throw badLine(place, '"text" is missing or no string', 'the text of the article');
  const article: { -readonly [K in keyof Article]: Article[K] } = { text };
  for (const fact of facts) {
    const given = fields[fact];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') throw badLine(place, `"${fact}" is no string`, 'a string or null');
    article[fact] = given;
  }
  return article;
}

function badLine(place: string, wrong: string, needed: string): RapporteurError {
  return new RapporteurError('bad-jsonl', `${place}: ${wrong}; ${needed} is needed`);
}

/** Lines as bytes, without their ends; null for one over the limit, of which nothing is kept. */
async function* splitLines(stream: Readable, maxBytes: number, name: string): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null => {
    const line = size > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  };
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        add(bytes.subarray(start, end));
        yield take();
        start = end + 1;
      }
      if (start < bytes.length) add(bytes.subarray(start));
    }
  } catch (error) {
    throw fileError(name, error);
  }
  if (size > 0) yield take();
}
