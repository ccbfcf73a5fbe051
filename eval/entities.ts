import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entities, Knowledge } from '../src/model/index.ts';
import { codePointOffsets } from './code-points.ts';
import type { Measure, Score } from './measure.ts';

/** A gold mention; `iso3` where it names or stands for a state, null where it names something else, undefined where it is not linked. */
export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly iso3: string | null | undefined;
}

/** Counts that can be added up. */
export interface LinkCounts {
  /** Gold mentions of states, and those overlapped by a mention of ours linked to the same state. */
  readonly gold: number;
  readonly found: number;
  /** Our mentions of states and governments that overlap a linked gold mention, and those linked to the same state as one of them. */
  readonly judged: number;
  readonly right: number;
  /** Our mentions of states that gold says nothing of, up to `annotated`. */
  readonly unjudged: number;
}

/**
 * Compares the states mentioned; nothing counts from `limit` on. What gold says nothing of counts only before `annotated`: in MEANTIME
 * the first six sentences are annotated in full, the ones after them only where they repeat what was found there.
 */
export function countLinks(
  entities: Pick<Entities, 'list' | 'mentions'>,
  gold: readonly GoldEntity[],
  limit: number,
  annotated: number = limit,
): LinkCounts {
  const ours = entities.mentions.flatMap((mention) => {
    const entity = entities.list[mention.entity];
    const linked = entity !== undefined && (entity.kind === 'state' || entity.kind === 'government') && entity.link.iso3 !== null;
    return linked && mention.start < limit ? [{ start: mention.start, end: mention.end, iso3: entity.link.iso3 }] : [];
  });
  const states = gold.filter((one) => typeof one.iso3 === 'string');
  const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  const found = states.filter((one) => ours.some((mine) => overlap(one, mine) && mine.iso3 === one.iso3)).length;
  let judged = 0;
  let right = 0;
  let unjudged = 0;
  for (const mine of ours) {
    const over = gold.filter((one) => one.iso3 !== undefined && overlap(one, mine));
    // "Bank of America" is a company, but the state is named in it as well: only mentions no longer than ours, or of states, judge.
    const judges = over.filter((one) => typeof one.iso3 === 'string' || one.end - one.start <= mine.end - mine.start + 4);
    if (judges.length === 0) {
      if (mine.start < annotated) unjudged++;
      continue;
    }
    judged++;
    if (judges.some((one) => one.iso3 === mine.iso3)) right++;
  }
  return { gold: states.length, found, judged, right, unjudged };
}

/** F1 of recall over gold mentions and precision over judged ones. */
export function linkF1(counts: LinkCounts): number {
  const recall = counts.gold === 0 ? 0 : counts.found / counts.gold;
  const precision = counts.judged === 0 ? 0 : counts.right / counts.judged;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

interface MeantimeRow {
  readonly text: string;
  readonly dct: string | null;
  readonly annotated_end: number;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kb: string | null }[];
}

// The last part of a DBpedia address: "United_States" of "http://dbpedia.org/page/United_States".
const page = /[^/]+$/;

/** ISO3 of the state a DBpedia page is about, null for anything else. */
export function stateOfPage(url: string, knowledge: Knowledge): string | null {
  const title = decodeURIComponent(page.exec(url)?.[0] ?? '')
    .replaceAll('_', ' ')
    .replace(/\s*\(.*\)$/, '');
  for (const entry of knowledge.lookup(title)) if (entry.table === 'state' && entry.form === 'name') return entry.row.iso3;
  return null;
}

/** Headline, date and the first four sentences of the text; see `temporal.ts`. */
const annotatedSentences = 6;

/** States on MEANTIME: whether each mention of a state is found and linked to it. */
export const entityLinks: Measure = {
  name: 'entities',
  summary: 'MEANTIME: F1 of state mentions linked to the right state; mentions gold has no link for are not judged.',
  files: ['temporal/meantime.jsonl'],
  run(folder, subject): readonly Score[] {
    const rows = readFileSync(join(folder, 'temporal/meantime.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as MeantimeRow); // shape per the set's README
    let sum: LinkCounts = { gold: 0, found: 0, judged: 0, right: 0, unjudged: 0 };
    for (const row of rows) {
      const doc = subject.layers({ text: row.text, published: row.dct });
      const at = codePointOffsets(row.text);
      const gold = row.entities.map(({ start, end, kb }) => ({
        start: at(start),
        end: at(end),
        iso3: kb === null ? undefined : stateOfPage(kb, subject.context.knowledge),
      }));
      const counts = countLinks(
        doc?.entities ?? { list: [], mentions: [] },
        gold,
        at(row.annotated_end),
        doc?.sentences[annotatedSentences - 1]?.end,
      );
      sum = {
        gold: sum.gold + counts.gold,
        found: sum.found + counts.found,
        judged: sum.judged + counts.judged,
        right: sum.right + counts.right,
        unjudged: sum.unjudged + counts.unjudged,
      };
    }
    const score = (metric: string, value: number, of: number): Score => ({ set: 'MEANTIME', metric, value, of });
    return [
      score('states linked right, F1', linkF1(sum), sum.gold),
      score('states linked right, recall', share(sum.found, sum.gold), sum.gold),
      score('states linked right, precision', share(sum.right, sum.judged), sum.judged),
      score(
        'states linked right, precision, all ours judged',
        share(sum.right, sum.judged + sum.unjudged),
        sum.judged + sum.unjudged,
      ),
    ];
  },
};
