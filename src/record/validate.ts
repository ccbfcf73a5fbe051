import { type ArticleRecord, type Field, type Kind, kindList } from '../model/index.ts';

type Values = { readonly [name: string]: unknown };

/**
 * What is wrong with a record beyond its JSON Schema: ids that name nothing, passages outside their sentence or the text,
 * items out of order. Empty for a sound record.
 */
export function validate(record: ArticleRecord): string[] {
  const problems: string[] = [];
  const ids = new Map<string, string>();
  for (const kind of kindList) {
    for (const item of itemsOf(record, kind)) {
      const id = String(item['id']);
      const other = ids.get(id);
      if (other !== undefined) problems.push(`${kind.section}: id ${id} stands in ${other} already; ids are unique in a record`);
      ids.set(id, kind.section);
    }
  }
  for (const kind of kindList) for (const item of itemsOf(record, kind)) checkItem(item, kind, record, ids, problems);
  return problems;
}

function itemsOf(record: ArticleRecord, kind: Kind): readonly Values[] {
  // Items are read by the field names of their kind; which they are is not known here.
  return (record as unknown as { readonly [section: string]: readonly Values[] })[kind.section] ?? [];
}

function checkItem(item: Values, kind: Kind, record: ArticleRecord, ids: ReadonlyMap<string, string>, problems: string[]): void {
  const where = `${kind.section} ${String(item['id'])}`;
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = item[name];
    if (value === undefined || (value === null && field.optional !== true)) problems.push(`${where}: ${name} is missing`);
    else if (value !== null) checkValue(value, field, `${where}: ${name}`, record, ids, problems);
  }
  const confidence = item['confidence'];
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
    problems.push(`${where}: confidence is not within 0..1`);
  if (kind.evidence) checkEvidence(item['evidence'], where, record, problems);
  if (!kind.voiced) return;
  const voices = [...(item['source'] === null ? [] : [item['source']]), ...asList(item['alsoBy'])];
  for (const voice of voices) {
    if (ids.get(String(voice)) !== 'statements') problems.push(`${where}: source or alsoBy ${String(voice)} is no statement`);
    if (voice === item['id']) problems.push(`${where}: is its own source`);
  }
}

function checkValue(
  value: unknown,
  field: Field,
  where: string,
  record: ArticleRecord,
  ids: ReadonlyMap<string, string>,
  problems: string[],
): void {
  if (field.values !== undefined && !asList(value).every((one) => field.values?.includes(String(one)))) {
    problems.push(`${where}: ${JSON.stringify(value)} is not one of ${field.values.join(', ')}`);
  }
  if (value === '') problems.push(`${where}: is an empty string; unknown values are null`);
  if (field.type === 'id' || field.type === 'ids') {
    for (const id of asList(value)) {
      const section = ids.get(String(id));
      if (section === undefined || field.of?.includes(section) === false) {
        problems.push(`${where}: ${String(id)} names nothing in ${field.of?.join(' or ')}`);
      }
    }
  }
  if (['span', 'spans', 'span-or-spans', 'mentions'].includes(field.type)) {
    for (const span of asList(value)) checkSpan(span as Values, where, record, problems);
  }
  if (field.type === 'amounts' || field.type === 'goods') {
    for (const part of asList(value)) checkSpan((part as Values)['text'] as Values, where, record, problems);
  }
}

function checkEvidence(value: unknown, where: string, record: ArticleRecord, problems: string[]): void {
  const passages = asList(value) as readonly Values[];
  if (passages.length === 0) problems.push(`${where}: has no evidence`);
  let last = -1;
  for (const passage of passages) {
    checkSpan(passage, `${where}: evidence`, record, problems);
    const sentence = record.sentences[Number(passage['sentence'])];
    const [start, end] = [Number(passage['start']), Number(passage['end'])];
    if (sentence === undefined || start < sentence.start || end > sentence.end)
      problems.push(`${where}: evidence lies outside its sentence`);
    if (start < last) problems.push(`${where}: evidence is not in text order`);
    last = start;
  }
}

function checkSpan(span: Values, where: string, record: ArticleRecord, problems: string[]): void {
  const [start, end] = [span?.['start'], span?.['end']];
  const isSound =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(start) < Number(end) &&
    Number(end) <= record.document.text.length;
  if (!isSound) problems.push(`${where}: ${String(start)}..${String(end)} is no passage of the text`);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
