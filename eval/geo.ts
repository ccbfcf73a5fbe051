import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc, LayerName } from '../src/model/index.ts';
import { distanceKm } from '../src/place/index.ts';
import { codePointOffsets } from './code-points.ts';
import type { Measure, Score } from './measure.ts';

/** A gold place name. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
}

/** Counts that can be added up. */
export interface PlaceCounts {
  readonly gold: number;
  readonly found: number;
  /** Of those found, the ones we put within 161 km (100 miles). */
  readonly near: number;
  /** Of those found, the ones we gave no coordinates. */
  readonly silent: number;
}

/** A toponym is found where a name or metonym of a place or state of ours has the same span, save an article or a noun such as "region". */
export function countPlaces(
  doc: Pick<Doc<'entities' | 'places'>, 'text' | 'entities' | 'places'>,
  gold: readonly GoldToponym[],
): PlaceCounts {
  const links = doc.entities.list.map((entity) => entity.link);
  for (const place of doc.places) links[place.entity] = place.link;
  const ours = doc.entities.mentions.filter((mention) => {
    const kind = doc.entities.list[mention.entity]?.kind;
    return (
      (mention.kind === 'name' || mention.kind === 'metonym') && (kind === 'place' || kind === 'state' || kind === 'facility')
    );
  });
  let found = 0;
  let near = 0;
  let silent = 0;
  for (const one of gold) {
    const mine = ours.find((mention) => mention.start < one.end && one.start < mention.end && sameSpan(doc.text, mention, one));
    if (mine === undefined) continue;
    found++;
    const link = links[mine.entity];
    if (link === undefined || link.lat === null || link.lon === null) silent++;
    else if (distanceKm({ lat: link.lat, lon: link.lon }, one) <= 161) near++;
  }
  return { gold: gold.length, found, near, silent };
}

function sameSpan(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const rest = (from: number, to: number): string => text.slice(Math.min(from, to), Math.max(from, to)).trim();
  const small = /^(?:|the|city|state|region|province|county|city of|,|['’]s)$/i;
  return small.test(rest(a.start, b.start)) && small.test(rest(a.end, b.end));
}

interface GeoRow {
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

/** Places on GeoVirus: recall of place names, and how many of those found lie within 161 km of gold. */
export const geo: Measure = {
  name: 'geo',
  summary: 'GeoVirus: recall of place names; of those found, the share put within 161 km.',
  files: ['geo/geovirus.jsonl'],
  run(folder, subject): readonly Score[] {
    const rows = readFileSync(join(folder, 'geo/geovirus.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as GeoRow); // shape per the set's README
    const sum = { gold: 0, found: 0, near: 0, silent: 0 };
    for (const row of rows) {
      const doc = subject.layers({ text: row.text });
      const at = codePointOffsets(row.text);
      const gold = row.toponyms.map((one) => ({ ...one, start: at(one.start), end: at(one.end) }));
      // A text that cannot be read finds nothing; its gold counts all the same.
      const counts =
        doc === null ? { gold: gold.length, found: 0, near: 0, silent: 0 } : countPlaces(doc as Doc<LayerName>, gold);
      sum.gold += counts.gold;
      sum.found += counts.found;
      sum.near += counts.near;
      sum.silent += counts.silent;
    }
    const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);
    return [
      { set: 'GeoVirus', metric: 'place names found', value: share(sum.found, sum.gold), of: sum.gold },
      { set: 'GeoVirus', metric: 'of those found, within 161 km', value: share(sum.near, sum.found), of: sum.found },
      {
        set: 'GeoVirus',
        metric: 'of those found, without coordinates',
        value: share(sum.silent, sum.found),
        of: sum.found,
        lowerIsBetter: true,
      },
    ];
  },
};
