import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc, EntityKind, LayerName } from '../src/model/index.ts';
import { headOfRange, treeOf } from '../src/syntax/index.ts';
import { codePointOffsets } from './code-points.ts';
import type { Measure, Score } from './measure.ts';

/** Clusters as lists of mention keys; a key names the same mention on both sides. */
export type Clusters = readonly (readonly string[])[];

/** Numerators and denominators of recall and precision; they can be added up over documents. */
export interface Ratio {
  readonly recall: number;
  readonly gold: number;
  readonly precision: number;
  readonly given: number;
}

/** F1 of summed ratios. */
export function f1Of(ratio: Ratio): number {
  const recall = ratio.gold === 0 ? 0 : ratio.recall / ratio.gold;
  const precision = ratio.given === 0 ? 0 : ratio.precision / ratio.given;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function clusterOf(clusters: Clusters): ReadonlyMap<string, number> {
  const of = new Map<string, number>();
  clusters.forEach((cluster, i) => {
    for (const mention of cluster) of.set(mention, i);
  });
  return of;
}

/** MUC (Vilain et al. 1995): links needed to join each cluster, and those missing because the other side splits it. */
export function muc(gold: Clusters, given: Clusters): Ratio {
  const side = (clusters: Clusters, other: Clusters): readonly [number, number] => {
    const of = clusterOf(other);
    let right = 0;
    let all = 0;
    for (const cluster of clusters) {
      const parts = new Set<string>();
      for (const mention of cluster) parts.add(of.has(mention) ? String(of.get(mention)) : `alone ${mention}`);
      right += cluster.length - parts.size;
      all += cluster.length - 1;
    }
    return [right, all];
  };
  const [recall, goldAll] = side(gold, given);
  const [precision, givenAll] = side(given, gold);
  return { recall, gold: goldAll, precision, given: givenAll };
}

/** B-cubed (Bagga and Baldwin 1998), mentions that the other side lacks counting as wrong. */
export function bCubed(gold: Clusters, given: Clusters): Ratio {
  const side = (clusters: Clusters, other: Clusters): readonly [number, number] => {
    const of = clusterOf(other);
    let sum = 0;
    let all = 0;
    for (const cluster of clusters) {
      const shared = new Map<number, number>();
      for (const mention of cluster) {
        const at = of.get(mention);
        if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
      }
      for (const count of shared.values()) sum += (count * count) / cluster.length;
      all += cluster.length;
    }
    return [sum, all];
  };
  const [recall, goldAll] = side(gold, given);
  const [precision, givenAll] = side(given, gold);
  return { recall, gold: goldAll, precision, given: givenAll };
}

/** CEAF with the entity measure phi4 (Luo 2005): the best one-to-one matching of clusters. */
export function ceafE(gold: Clusters, given: Clusters): Ratio {
  const of = clusterOf(given);
  const similarity = gold.map((cluster) => {
    const row = new Float64Array(given.length);
    for (const mention of cluster) {
      const at = of.get(mention);
      if (at !== undefined) row[at] = (row[at] ?? 0) + 1;
    }
    return row.map((shared, i) => (2 * shared) / (cluster.length + (given[i]?.length ?? 0)));
  });
  const best = bestMatching(similarity, given.length);
  return { recall: best, gold: gold.length, precision: best, given: given.length };
}

/** The greatest sum over one-to-one pairs of rows and columns (Hungarian method, O(n^3)). */
export function bestMatching(similarity: readonly Float64Array[], columns: number): number {
  const size = Math.max(similarity.length, columns);
  if (size === 0) return 0;
  const cost = (row: number, column: number): number => -(similarity[row]?.[column] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    match[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const from = match[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue;
        const reduced = cost(from - 1, j - 1) - (u[from] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j] === 1) {
          u[match[j] ?? 0] = (u[match[j] ?? 0] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const next = way[column] ?? 0;
      match[column] = match[next] ?? 0;
      column = next;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum -= cost((match[j] ?? 1) - 1, j - 1);
  return sum;
}

/** A gold mention with the cluster it is in; offsets in UTF-16 units. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

const kinds: ReadonlySet<EntityKind> = new Set([
  'person',
  'group',
  'state',
  'government',
  'organization',
  'publication',
  'place',
  'facility',
]);

/**
 * Clusters of both sides in common keys. A mention is the same when the spans are equal but for an article and a possessive
 * mark, or (with `heads`) when the syntactic heads of both are one token. Clusters of one mention are left out.
 */
export function alignedClusters(
  doc: Doc<'tokens' | 'words' | 'entities'>,
  gold: readonly GoldMention[],
  heads: boolean,
): { readonly gold: Clusters; readonly given: Clusters } {
  const tree = treeOf(doc);
  const plain = (start: number, end: number): string => {
    const text = doc.text.slice(start, end);
    const article = /^(?:the|a|an)\s+/i.exec(text)?.[0].length ?? 0;
    const mark = /(?:['’]s|['’])$/.exec(text)?.[0].length ?? 0;
    return `${start + article}-${end - mark}`;
  };
  const goldClusters = new Map<string, string[]>();
  const byKey = new Map<string, string>();
  const byHead = new Map<number, { key: string; size: number }>();
  gold.forEach((mention, i) => {
    const key = `gold ${i}`;
    const cluster = goldClusters.get(mention.entity);
    if (cluster === undefined) goldClusters.set(mention.entity, [key]);
    else cluster.push(key);
    byKey.set(plain(mention.start, mention.end), key);
    const first = doc.tokens.findIndex((token) => token.end > mention.start);
    let end = first;
    while (end < doc.tokens.length && (doc.tokens[end]?.start ?? 0) < mention.end) end++;
    const head = headOfRange(tree, first, end);
    const before = byHead.get(head);
    // Of nested mentions with one head the smaller stands for it.
    if (before === undefined || before.size > mention.end - mention.start)
      byHead.set(head, { key, size: mention.end - mention.start });
  });
  const taken = new Set<string>();
  const keyOf = new Map<number, string>();
  const { mentions } = doc.entities;
  mentions.forEach((mention, i) => {
    const key = byKey.get(plain(mention.start, mention.end));
    if (key === undefined || taken.has(key)) return;
    taken.add(key);
    keyOf.set(i, key);
  });
  if (heads) {
    mentions.forEach((mention, i) => {
      const key = byHead.get(mention.headToken)?.key;
      if (keyOf.has(i) || key === undefined || taken.has(key)) return;
      taken.add(key);
      keyOf.set(i, key);
    });
  }
  const givenClusters = new Map<number, string[]>();
  mentions.forEach((mention, i) => {
    const kind = doc.entities.list[mention.entity]?.kind;
    if (kind === undefined || !kinds.has(kind)) return;
    const key = keyOf.get(i) ?? `given ${i}`;
    const cluster = givenClusters.get(mention.entity);
    if (cluster === undefined) givenClusters.set(mention.entity, [key]);
    else cluster.push(key);
  });
  return {
    gold: [...goldClusters.values()].filter((cluster) => cluster.length > 1),
    given: [...givenClusters.values()].filter((cluster) => cluster.length > 1),
  };
}

function add(a: Ratio, b: Ratio): Ratio {
  return { recall: a.recall + b.recall, gold: a.gold + b.gold, precision: a.precision + b.precision, given: a.given + b.given };
}

interface GumRow {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: string; readonly type: string }[];
}

/** Mean F1 of MUC, B-cubed and CEAFe over the documents, with their parts. */
export function scoreCoreference(documents: readonly { readonly gold: Clusters; readonly given: Clusters }[]): {
  readonly mean: number;
  readonly muc: number;
  readonly bCubed: number;
  readonly ceafE: number;
} {
  const zero: Ratio = { recall: 0, gold: 0, precision: 0, given: 0 };
  const of = (metric: (gold: Clusters, given: Clusters) => Ratio): number =>
    f1Of(documents.map((document) => metric(document.gold, document.given)).reduce(add, zero));
  const parts = { muc: of(muc), bCubed: of(bCubed), ceafE: of(ceafE) };
  return { mean: (parts.muc + parts.bCubed + parts.ceafE) / 3, ...parts };
}

/** Coreference on GUM news: persons, organisations and places without singletons. */
export const coreference: Measure = {
  name: 'coreference',
  summary: 'GUM news: mean F1 of MUC, B-cubed and CEAFe on persons, organisations and places, singletons left out.',
  files: ['quotes/gum_news.jsonl'],
  run(folder, subject): readonly Score[] {
    const rows = readFileSync(join(folder, 'quotes/gum_news.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as GumRow); // shape per the set's README
    const read = rows.map((row) => {
      const doc = subject.layers({ text: row.text, published: row.dct });
      if (doc === null) throw new Error(`GUM news ${row.id} cannot be read as English prose`);
      return { row, doc: doc as Doc<LayerName> };
    });
    const clusters = (heads: boolean): readonly { gold: Clusters; given: Clusters }[] =>
      read.map(({ row, doc }) => {
        const at = codePointOffsets(row.text);
        const gold = row.mentions
          .filter(({ type }) => type === 'person' || type === 'organization' || type === 'place')
          .map(({ start, end, entity }) => ({ start: at(start), end: at(end), entity }));
        return alignedClusters(doc, gold, heads);
      });
    const byHead = scoreCoreference(clusters(true));
    const exact = scoreCoreference(clusters(false));
    const of = clusters(false).reduce((sum, { gold }) => sum + gold.flat().length, 0);
    const score = (metric: string, value: number): Score => ({ set: 'GUM news', metric, value, of });
    return [
      score('coreference, mean F1, mentions by head', byHead.mean),
      score('coreference, MUC F1, mentions by head', byHead.muc),
      score('coreference, B-cubed F1, mentions by head', byHead.bCubed),
      score('coreference, CEAFe F1, mentions by head', byHead.ceafE),
      score('coreference, mean F1, mentions by exact span', exact.mean),
    ];
  },
};
