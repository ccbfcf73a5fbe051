import {
  type Doc,
  type Draft,
  type Field,
  type Issue,
  type Item,
  type KindName,
  kindList,
  kinds,
  type LayerName,
} from '../model/index.ts';
import { calibrate } from './calibrate.ts';
import { aboutOfClaim, aboutOfStatement, eventOf, type Named, type NamedByKind, Neighbours } from './links.ts';
import { merge } from './merge.ts';
import { type Fields, type Told, tell } from './told.ts';

/** The sections of a record with, for each item that was read from drafts, the rules that made it. */
export interface Assembled {
  readonly sections: { readonly [section: string]: readonly Item[] };
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** Score of each such item before calibration. */
  readonly scores: ReadonlyMap<string, number>;
}

/** Makes the items of a record from the layers and the drafts: merged, named, linked, in canonical order. */
export function assemble(doc: Doc<LayerName>, drafts: readonly Draft[], report: (issue: Issue) => void): Assembled {
  const told = drafts.map((draft) => tell(draft, doc, report)).filter((item) => item !== null);
  const byKind: { [N in KindName]?: Named[] } = {};
  for (const kind of kindList) {
    const own = told.filter((item) => item.kind === kind.name).sort(inOrder);
    byKind[kind.name as KindName] = nameAll(merge(own, doc).sort(inOrder)); // Names in `kindList` are the keys of `kinds`.
  }
  const named: NamedByKind = byKind;
  const statementOf = statementIds(named.statement ?? []);
  const rules = new Map<string, readonly string[]>();
  const scores = new Map<string, number>();
  const sections: { [section: string]: readonly Item[] } = {};
  const about = new Map<string, readonly string[]>();
  const near: Near = {
    events: new Neighbours(named.event ?? []),
    roles: new Neighbours(named.role ?? []),
    checks: new Neighbours(named.check ?? []),
  };
  for (const { id, told: item } of named.statement ?? []) about.set(id, aboutOfStatement(item, near.events, doc));
  const confirmers = confirmersOf(named.statement ?? [], about);
  for (const kind of kindList) {
    if (kind.name === 'entity' || kind.name === 'time') continue;
    sections[kind.section] = (named[kind.name as KindName] ?? []).map(({ id, told: item }) => {
      rules.set(id, item.rules);
      scores.set(id, item.score);
      const linked = linkedFields(item, near, about.get(id) ?? []);
      const fields: { [field: string]: unknown } = { id };
      for (const [name, field] of Object.entries(kind.fields)) fields[name] = linked[name] ?? item.fields[name] ?? empty(field);
      fields['evidence'] = item.evidence;
      fields['confidence'] = calibrate(kinds[item.kind].section, item.score);
      if (kind.voiced) Object.assign(fields, voicesOf(item, statementOf, doc, confirmers.get(id) ?? []));
      // Every field of the kind has been set from its declaration; `validate` proves it in the tests.
      return fields as unknown as Item;
    });
  }
  return { sections, rules, scores };
}

function inOrder(a: Told, b: Told): number {
  const [left, right] = [a.evidence[0], b.evidence[0]];
  return (
    (left?.start ?? 0) - (right?.start ?? 0) ||
    (left?.end ?? 0) - (right?.end ?? 0) ||
    compareText(labelOf(a), labelOf(b)) ||
    compareText(JSON.stringify(a.fields), JSON.stringify(b.fields))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function labelOf(told: Told): string {
  const label = told.fields['type'] ?? told.fields['kind'] ?? told.fields['rule'];
  return typeof label === 'string' ? label : '';
}

/** Ids made of kind, type and first evidence; a second item of the same words gets "-2". */
function nameAll(all: readonly Told[]): Named[] {
  const seen = new Map<string, number>();
  return all.map((told) => {
    const first = told.evidence[0];
    const parts = [told.kind, labelOf(told), first?.start, first?.end].filter((part) => part !== '');
    const stem = parts.join('-').toLowerCase();
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return { id: count === 1 ? stem : `${stem}-${count}`, told };
  });
}

function statementIds(statements: readonly Named[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { id, told } of statements) if (told.attribution !== null) ids.set(told.attribution, id);
  return ids;
}

function voicesOf(
  told: Told,
  statementOf: ReadonlyMap<number, string>,
  doc: Doc<LayerName>,
  confirmers: readonly string[],
): { readonly source: string | null; readonly alsoBy: readonly string[] } {
  const own = told.attribution === null ? null : (statementOf.get(told.attribution) ?? null);
  const ids = told.voices.map((voice) => statementAt(voice, statementOf, doc));
  const source = ids.includes(null) ? null : (ids[0] ?? null);
  const also = [...ids, ...confirmers].filter((id): id is string => id !== null && id !== source && id !== own);
  return { source, alsoBy: [...new Set(also)] };
}

/** The statement of the attribution, or of the nearest one above it that became a statement. */
function statementAt(voice: number | null, statementOf: ReadonlyMap<number, string>, doc: Doc<LayerName>): string | null {
  let at = voice;
  for (let depth = 0; at !== null && depth < 50; depth++) {
    const id = statementOf.get(at);
    if (id !== undefined) return id;
    at = doc.voices.attributions[at]?.parent ?? null;
  }
  return null;
}

/** Statements that affirm an event told elsewhere, by the event's id. */
function confirmersOf(
  statements: readonly Named[],
  about: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const confirmers = new Map<string, string[]>();
  for (const { id, told } of statements) {
    if (told.fields['polarity'] !== 'affirms') continue;
    for (const event of about.get(id) ?? []) confirmers.set(event, [...(confirmers.get(event) ?? []), id]);
  }
  return confirmers;
}

interface Near {
  readonly events: Neighbours;
  readonly roles: Neighbours;
  readonly checks: Neighbours;
}

function linkedFields(told: Told, near: Near, about: readonly string[]): Fields {
  if (told.kind === 'statement') return { about };
  if (told.kind === 'claim') return { about: aboutOfClaim(told, near.events, near.roles, near.checks) };
  if (told.kind === 'transfer' || told.kind === 'visit') return { event: eventOf(told, near.events) };
  return {};
}

/** The value of a field that the draft left out. */
function empty(field: Field): unknown {
  const lists: readonly Field['type'][] = ['ids', 'spans', 'texts', 'amounts', 'mentions', 'goods'];
  return lists.includes(field.type) ? [] : null;
}
