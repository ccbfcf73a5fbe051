import { expect } from 'vitest';
import { openDesk } from '../../src/app/open.ts';
import type { ArticleRecord, Extractor, KindName, LayerName, Span } from '../../src/model/index.ts';

const { desk } = openDesk();

/** A record with look-ups from ids and spans to words. */
export interface ReadRecord {
  readonly record: ArticleRecord;
  readonly name: (id: string | null) => string;
  readonly words: (span: Span | null) => string;
}

/** The record of a text with everything that goes into it; "-" stands for what is null. */
export function readRecord(text: string, published: string | null = '2024-03-04'): ReadRecord {
  const record = desk.reader.read({ text, published });
  return {
    record,
    name: (id) => record.entities.find((entity) => entity.id === id)?.name ?? '-',
    words: (span) => (span === null ? '-' : record.document.text.slice(span.start, span.end)),
  };
}

/** Rows for `it.each`: the examples an extractor carries, by their text. */
export function examplesOf<N extends KindName, L extends LayerName>(extractor: Extractor<N, L>): [string, () => void][] {
  return extractor.examples.map((example) => [
    example.text,
    () => {
      const { record, name, words } = readRecord(example.text, example.published ?? '2024-03-04');
      const items = Object.entries(record).find(([section]) => section === `${extractor.name}s`)?.[1] as readonly object[];
      expect(items).toHaveLength(example.yields.length);
      example.yields.forEach((wanted, at) => {
        expect(plain(items[at], record, name, words)).toMatchObject(wanted);
      });
    },
  ]);
}

/** An item in words: ids become names, spans the text they cover. */
function plain(value: unknown, record: ArticleRecord, name: ReadRecord['name'], words: ReadRecord['words']): unknown {
  if (typeof value === 'string') return record.entities.some((entity) => entity.id === value) ? name(value) : value;
  if (Array.isArray(value)) return value.map((part) => plain(part, record, name, words));
  if (value === null || typeof value !== 'object') return value;
  if ('start' in value && typeof value.start === 'number') return words(value as Span);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, record, name, words)]));
}
