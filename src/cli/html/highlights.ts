import { type ArticleRecord, type Item, kindList, type Span } from '../../model/index.ts';
import { escapeHtml } from './escape.ts';

/** Sections whose passages are marked in the text; times, roles and entities' mentions are, claims (most of the text) are not. */
const marked: readonly string[] = [
  'entities',
  'times',
  'events',
  'statements',
  'forecasts',
  'signals',
  'transfers',
  'visits',
  'ties',
  'terms',
  'roles',
  'checks',
];

interface Mark {
  readonly span: Span;
  readonly section: string;
  readonly id: string;
}

/** The text of the record as HTML, cut at every edge of a passage; each piece names the items and sections it belongs to. */
export function highlightedText(record: ArticleRecord): string {
  const marks = marksOf(record);
  const text = record.document.text;
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  const starting = new Map<number, Mark[]>();
  for (const mark of marks) starting.set(mark.span.start, [...(starting.get(mark.span.start) ?? []), mark]);
  let open: Mark[] = [];
  let html = '';
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    open = [...open.filter(({ span }) => span.end > start), ...(starting.get(start) ?? [])];
    html += piece(text.slice(start, end), open);
  }
  return html;
}

function piece(words: string, open: readonly Mark[]): string {
  const safe = escapeHtml(words);
  if (open.length === 0) return safe;
  const ids = [...new Set(open.map(({ id }) => id))].join(' ');
  const classes = [...new Set(open.map(({ section }) => `in-${section}`))].join(' ');
  return `<span class="${classes}" data-items="${escapeHtml(ids)}">${safe}</span>`;
}

/** A comparison that held or that could not be made is not marked like one that failed. */
function markOf({ verdict }: ArticleRecord['checks'][number]): string {
  return verdict === 'contradicted' ? 'checks' : verdict === 'confirmed' ? 'held' : 'open';
}

function marksOf(record: ArticleRecord): Mark[] {
  const length = record.document.text.length;
  return kindList
    .filter((kind) => marked.includes(kind.section))
    .flatMap((kind) => {
      const items: readonly Item[] = record[kind.section as 'events']; // Every kind's section is a list of items.
      return items.flatMap((item) =>
        ('evidence' in item ? item.evidence : item.mentions)
          .filter((span) => span.start < span.end && span.end <= length)
          .map((span) => ({ span, section: 'verdict' in item ? markOf(item) : kind.section, id: item.id })),
      );
    });
}
