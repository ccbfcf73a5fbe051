import { type ArticleRecord, type Kind, kindList } from '../model/index.ts';

type Values = { readonly [name: string]: unknown };
type Sections = { readonly [section: string]: readonly Values[] };

/** Sections that name what the text has, and are kept whole: times and entities are only pointed at. */
const named: ReadonlySet<string> = new Set(['times', 'entities']);

/**
 * The record with only items of at least this confidence (0..1), and what those point at: an item keeps the statement it comes
 * through and the event it is, however sure these are, so that nothing changes its voice. Times and entities stay.
 */
export function confident(record: ArticleRecord, least: number): ArticleRecord {
  if (least <= 0) return record;
  const sections = record as unknown as Sections; // items are read by the field names of their kind
  const byId = new Map<string, { readonly item: Values; readonly kind: Kind }>();
  for (const kind of kindList) for (const item of sections[kind.section] ?? []) byId.set(String(item['id']), { item, kind });
  const kept = new Set<string>();
  const waiting = [...byId]
    .filter(([, { item, kind }]) => named.has(kind.section) || Number(item['confidence']) >= least)
    .map(([id]) => id);
  while (waiting.length > 0) {
    const id = waiting.pop() as string;
    const found = byId.get(id);
    if (found === undefined || kept.has(id)) continue;
    kept.add(id);
    waiting.push(...neededBy(found.item, found.kind));
  }
  const out: { [section: string]: unknown } = { ...record };
  for (const kind of kindList)
    out[kind.section] = (sections[kind.section] ?? [])
      .filter((item) => kept.has(String(item['id'])))
      .map((item) => trimmed(item, kind, kept));
  return out as unknown as ArticleRecord; // the same shape with fewer items
}

/** Ids without which the item would say something else: single references and its voice. */
function neededBy(item: Values, kind: Kind): string[] {
  const ids = Object.entries(kind.fields).flatMap(([name, field]) =>
    field.type === 'id' && typeof item[name] === 'string' ? [item[name]] : [],
  );
  return typeof item['source'] === 'string' ? [...ids, item['source']] : ids;
}

/** The item without list entries that are gone. */
function trimmed(item: Values, kind: Kind, kept: ReadonlySet<string>): Values {
  const lists = Object.entries(kind.fields).flatMap(([name, field]) => (field.type === 'ids' ? [name] : []));
  const changed: { [name: string]: unknown } = {};
  for (const name of kind.voiced ? [...lists, 'alsoBy'] : lists) {
    const ids = item[name];
    if (Array.isArray(ids) && !ids.every((id) => kept.has(String(id)))) changed[name] = ids.filter((id) => kept.has(String(id)));
  }
  return Object.keys(changed).length === 0 ? item : { ...item, ...changed };
}
