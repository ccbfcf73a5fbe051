import type { Article } from '../model/index.ts';

const names = ['title', 'byline', 'publisher', 'published', 'url', 'id'] as const;
type HeaderName = (typeof names)[number];

/** The facts of a header block and where the text proper begins. */
export interface Header {
  readonly facts: { readonly [N in HeaderName]?: string };
  /** Offset of the text after byte-order mark and header block. */
  readonly textStart: number;
}

/** Matches "published: 2025-09-02"; not "Note: the talks" (unknown name) nor "title" (no colon). */
const line = /^(title|byline|publisher|published|date|url|id)[ \t]*:[ \t]*(.*)$/i;

/**
 * Reads a header block: at the very top, lines of known names and values, closed by a blank line or the end of the text.
 * Anything else there is text, so that an article that begins "Title: ..." in mid-paragraph loses nothing.
 */
export function splitHeader(input: string): Header {
  const start = input.startsWith('\uFEFF') ? 1 : 0;
  const facts: { [N in HeaderName]?: string } = {};
  let at = start;
  let found = false;
  for (;;) {
    if (at >= input.length) return found ? { facts, textStart: at } : { facts: {}, textStart: start };
    let end = input.indexOf('\n', at);
    if (end < 0) end = input.length;
    const next = Math.min(end + 1, input.length);
    if (end - at > 4_000) return { facts: {}, textStart: start };
    const content = input.slice(at, end).trimEnd();
    if (content === '') return found ? { facts, textStart: skipBlankLines(input, next) } : { facts: {}, textStart: start };
    const match = line.exec(content);
    if (match === null) return { facts: {}, textStart: start };
    const name = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').trim();
    if (value !== '') facts[(name === 'date' ? 'published' : name) as HeaderName] ??= value; // `line` admits only these names.
    found = true;
    at = next;
  }
}

function skipBlankLines(input: string, from: number): number {
  let at = from;
  for (let index = from; index < input.length; index++) {
    const char = input[index];
    if (char === '\n') at = index + 1;
    else if (char !== '\r' && char !== ' ' && char !== '\t') break;
  }
  return at;
}

/** The article without its header block; facts given beside the text win over those in it. */
export function openArticle(article: Article): Article {
  const { facts, textStart } = splitHeader(article.text);
  const opened: { -readonly [K in keyof Article]: Article[K] } = { text: article.text.slice(textStart) };
  for (const name of names) opened[name] = given(article[name]) ?? facts[name] ?? null;
  return opened;
}

function given(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
