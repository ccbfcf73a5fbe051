import { describe, expect, it } from 'vitest';
import { contextOf, readForChecks } from '../../../test/support/read-for-checks.ts';
import { english } from '../../lang/index.ts';
import type { Doc, Frame, LayerName, Span } from '../../model/index.ts';

const rows = english.frames.filter((row) => row.yields === 'statement');
const context = contextOf('2025-03-04');

/** What the example of a row must yield, as its `expect` says: polarity, speaker, content pieces. */
function expected(row: Frame): { readonly polarity: string; readonly speaker: string; readonly content: readonly string[] } {
  const [polarity = '', rest = ''] = row.expect.split(': ');
  const [speaker = '', content = ''] = (row.expect.length > 0 ? row.expect.slice(polarity.length + 2) : rest).split(' | ');
  return { polarity, speaker, content: content.split(' … ') };
}

function words(doc: Doc<LayerName>, span: Span | null): string {
  return span === null ? '' : doc.text.slice(span.start, span.end);
}

/** The statements of the text, one to a line. */
function told(doc: Doc<LayerName>): string[] {
  return doc.voices.attributions.map(
    ({ polarity, speakerText, content }) =>
      `${polarity}: ${words(doc, speakerText)} | ${content.map((piece) => words(doc, piece)).join(' … ')}`,
  );
}

const plain = (text: string): string =>
  text
    .replace(/[“”".,!?]/g, '')
    .replace(/^(?:The|the) /, '')
    .trim(); // “a” gives a; "The king" gives king.

describe('statement frames', () => {
  it('has at least 400 cues, each once', () => {
    const keys = rows.map(({ pos, lemma }) => `${pos} ${lemma}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(400);
  });

  it.each(rows.map((row) => [`${row.pos} ${row.lemma}`, row] as const))('%s', (_, row) => {
    const doc = readForChecks(row.example, context);
    const want = expected(row);
    const found = told(doc);
    const line = `${want.polarity}: ${plain(want.speaker)} | ${want.content.map(plain).join(' … ')}`;
    expect(
      found.map((one) => {
        const [head = '', content = ''] = one.split(' | ');
        const [polarity = '', speaker = ''] = head.split(': ');
        return `${polarity}: ${plain(speaker)} | ${content.split(' … ').map(plain).join(' … ')}`;
      }),
    ).toContain(line);
  });
});
