import type { Doc, KindName, LayerName } from '../model/index.ts';
import { phraseOf, same } from './same.ts';
import { distinct, type Fields, idsOf, type Told } from './told.ts';
import { finer, type When } from './when.ts';

/** How many earlier tellings that share a participant are compared with a new one; bounds the work on very long texts. */
const looksBack = 40;

/** One item for each thing told, however often the article tells it; in the order given. */
export function merge(all: readonly Told[], doc: Doc<LayerName>): Told[] {
  const kept: Told[] = [];
  const buckets = new Map<string, number[]>();
  for (const told of all) {
    const keys = keysOf(told, doc.text);
    const at = findEarlier(told, keys, kept, buckets, doc);
    const index = at ?? kept.length;
    if (at === null) kept.push(told);
    else {
      const earlier = kept[at];
      if (earlier !== undefined) kept[at] = join(earlier, told);
    }
    for (const key of at === null ? keys : new Set([...keys, ...keysOf(kept[index] ?? told, doc.text)])) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else if (bucket.at(-1) !== index && !bucket.slice(-looksBack).includes(index)) bucket.push(index);
    }
  }
  return kept;
}

function findEarlier(
  told: Told,
  keys: readonly string[],
  kept: readonly Told[],
  buckets: ReadonlyMap<string, readonly number[]>,
  doc: Doc<LayerName>,
): number | null {
  let best: number | null = null;
  for (const key of keys) {
    for (const index of (buckets.get(key) ?? []).slice(-looksBack).reverse()) {
      const earlier = kept[index];
      if (earlier !== undefined && isSame(earlier, told, doc)) {
        if (best === null || index > best) best = index;
        break;
      }
    }
  }
  return best;
}

function isSame(a: Told, b: Told, doc: Doc<LayerName>): boolean {
  if (isDouble(a, b)) return true;
  return same[a.kind]?.(a, b, doc) ?? false;
}

/** The very same item made twice: same fields on the same passages. */
function isDouble(a: Told, b: Told): boolean {
  return JSON.stringify([a.evidence, a.fields]) === JSON.stringify([b.evidence, b.fields]);
}

/** Fields whose ids let two tellings meet. */
const meeting: { readonly [N in KindName]?: readonly string[] } = {
  event: ['actors', 'recipients'],
  transfer: ['from', 'to'],
  visit: ['traveller'],
  tie: ['members'],
  role: ['person'],
};

function keysOf(told: Told, text: string): string[] {
  const first = told.evidence[0];
  const keys = [`${told.kind}@${first?.start ?? 0}`];
  const type = String(told.fields['type'] ?? told.fields['kind'] ?? '');
  for (const field of meeting[told.kind] ?? []) {
    for (const id of idsOf(told.fields, field)) keys.push(`${told.kind} ${type} ${id}`);
  }
  if (told.kind === 'term') keys.push(`term ${phraseOf(told, text)}`);
  return keys;
}

function join(a: Told, b: Told): Told {
  const isOwnVoiceFirst = a.voices.includes(null) || !b.voices.includes(null);
  const [main, other] = isOwnVoiceFirst ? [a, b] : [b, a];
  return {
    kind: a.kind,
    fields: joinFields(main.fields, other.fields),
    evidence: distinct([...a.evidence, ...b.evidence]),
    score: Math.max(a.score, b.score),
    rules: [...new Set([...a.rules, ...b.rules])],
    propositions: [...new Set([...a.propositions, ...b.propositions])],
    voices: [...new Set([...a.voices, ...b.voices])],
    attribution: a.attribution ?? b.attribution,
  };
}

/** Lists are united, unknown values filled from the second; what both know stays as the first has it. */
function joinFields(a: Fields, b: Fields): Fields {
  const joined: { [field: string]: unknown } = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const own = joined[field];
    if (own === null || own === undefined) joined[field] = value;
    else if (Array.isArray(own) && Array.isArray(value)) joined[field] = union(own, value);
    else if (field === 'time') joined[field] = finerTime(own, value);
  }
  return joined;
}

function union(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const seen = new Set(a.map((value) => JSON.stringify(value)));
  return [...a, ...b.filter((value) => !seen.has(JSON.stringify(value)))];
}

function finerTime(a: unknown, b: unknown): unknown {
  // Only fields of type "time" are named "time"; both are known here.
  return finer(a as When, b as When);
}
