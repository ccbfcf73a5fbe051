import type { ArticleRecord, ItemOf, RecordTime, Span, SpanOrSpans } from '../../model/index.ts';
import { plain, shorten } from '../plain.ts';

/** Look-ups a brief needs for one record. */
export interface Names {
  /** Name of an entity; "someone" for null. */
  readonly entity: (id: string | null) => string;
  readonly entities: (ids: readonly string[]) => string;
  /** "per Rodong Sinmun" for an item told through a statement, "" for the article's own. */
  readonly voice: (item: { readonly source: string | null; readonly alsoBy: readonly string[] }) => string;
  readonly words: (span: SpanOrSpans | null, most?: number) => string;
}

/** The names of a record. */
export function namesOf(record: ArticleRecord): Names {
  const entities = new Map(record.entities.map((entity) => [entity.id, plain(entity.name)]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const words = (span: SpanOrSpans | null, most = 200): string => {
    if (span === null) return '';
    const spans: readonly Span[] = 'start' in span ? [span] : span;
    return shorten(spans.map(({ start, end }) => record.document.text.slice(start, end)).join(' … '), most);
  };
  const entity = (id: string | null): string => (id === null ? 'someone' : (entities.get(id) ?? id));
  const speaker = (id: string): string => {
    const statement = statements.get(id);
    return statement === undefined ? 'someone' : speakerOf(statement, entity, words);
  };
  return {
    entity,
    entities: (ids) => ids.map(entity).join(', '),
    voice: ({ source, alsoBy }) => {
      const also = alsoBy.length === 0 ? '' : `also ${[...new Set(alsoBy.map(speaker))].join(', ')}`;
      return [source === null ? '' : `per ${speaker(source)}`, also].filter((part) => part !== '').join('; ');
    },
    words,
  };
}

/** Who speaks: the entity, with the article's own words where it names none ("officials", "a spokesperson"). */
export function speakerOf(
  statement: ItemOf<'statement'>,
  entity: (id: string | null) => string,
  words: (span: SpanOrSpans | null, most?: number) => string,
): string {
  const named = statement.speaker === null ? '' : entity(statement.speaker);
  const said = words(statement.speakerText, 80);
  if (named === '') return said === '' ? 'someone' : said;
  return statement.anonymous && said !== '' && said !== named ? `${said} (${named})` : named;
}

/** "2025-09-02", "2025-03 – 2025-05", "since 2022", "" where unknown. */
export function timeWords(time: RecordTime | null): string {
  if (time === null) return '';
  const { start, end } = time;
  if (start === null) return end === null ? '' : `until ${end}`;
  if (end === null) return `since ${start}`;
  return start === end ? start : `${start} – ${end}`;
}
