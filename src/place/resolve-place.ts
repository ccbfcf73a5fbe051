import type { Context, Entity, Link, PlaceLink, PlaceRow } from '../model/index.ts';
import { candidatesOf, sortOf } from './candidates.ts';
import { centres } from './centres.ts';
import { distanceKm, type Point } from './distance.ts';
import { type Evidence, gatherEvidence, type Read, statesMentioned } from './evidence.ts';

/** A place found for an entity, with how sure it is. */
interface Choice {
  readonly row: PlaceRow;
  readonly score: number;
  readonly by: string;
}

/** Below this a place stays without coordinates. */
const threshold = 4.2;

/**
 * Places of the document: first those the text pins down ("Paris, Texas"), then the others, to which the states mentioned, the
 * places already found and the sort of place said count beside population.
 */
export function resolvePlaces(doc: Read, context: Context): readonly PlaceLink[] {
  const { list } = doc.entities;
  const evidence = gatherEvidence(doc);
  const states = statesMentioned(doc, context);
  const pending = list.flatMap((entity, i) => (isOpen(entity) ? [{ entity, i, rows: candidatesOf(entity.name, context) }] : []));
  const chosen = new Map<number, Choice>();
  const points: Point[] = [];
  const accept = (i: number, choice: Choice): void => {
    chosen.set(i, choice);
    points.push({ lat: choice.row.lat, lon: choice.row.lon });
  };
  const admins = new Set<string>();
  // Regions first, so that the towns within them find them.
  for (let round = 0; round < 3; round++) {
    for (const { entity, i, rows } of pending) {
      if (chosen.has(i) || rows.length === 0) continue;
      const best = bestOf(entity, rows, evidence[i], { states, points, chosen, admins, list, context, rows });
      if (best === null) continue;
      const sure = round === 2 ? threshold : round === 1 ? 6 : 7.5;
      if (best.score < sure) continue;
      accept(i, best);
      if (sortOf(best.row) === 'region') admins.add(`${best.row.iso2}.${best.row.admin1 ?? ''}`);
    }
  }
  const links: PlaceLink[] = [];
  list.forEach((entity, i) => {
    const choice = chosen.get(i);
    if (choice !== undefined) links.push({ entity: i, link: linkOf(entity, choice, context) });
    else if (entity.kind === 'state') {
      const centre = centres.get(context.knowledge.stateByIso3(entity.link.iso3 ?? '')?.iso2 ?? '');
      if (centre !== undefined) links.push({ entity: i, link: { ...entity.link, lat: centre[0], lon: centre[1] } });
    } else if (isOpen(entity)) {
      const outer = outerOf(evidence[i], chosen);
      if (outer !== null)
        links.push({
          entity: i,
          link: { ...linkOf(entity, outer, context), geonames: null, precision: 'region', by: 'gazetteer: the place it lies in' },
        });
    }
  });
  return links.sort((a, b) => a.entity - b.entity);
}

/** The town or region that an unknown place is said to lie in: better than nothing, and said to be no more than that. */
function outerOf(evidence: Evidence | undefined, chosen: ReadonlyMap<number, Choice>): Choice | null {
  for (const outer of evidence?.within ?? []) {
    const choice = chosen.get(outer);
    if (choice !== undefined) return choice;
  }
  return null;
}

/** A place without a point of its own: regions of the world have theirs, or none. */
function isOpen(entity: Entity): boolean {
  return (entity.kind === 'place' || entity.kind === 'facility') && entity.link.by !== 'region';
}

interface Surroundings {
  readonly states: ReadonlyMap<string, number>;
  readonly points: readonly Point[];
  readonly chosen: ReadonlyMap<number, Choice>;
  readonly admins: ReadonlySet<string>;
  readonly list: readonly Entity[];
  readonly context: Context;
  /** All rows of the name in question. */
  readonly rows: readonly PlaceRow[];
}

function bestOf(entity: Entity, rows: readonly PlaceRow[], evidence: Evidence | undefined, around: Surroundings): Choice | null {
  let best: Choice | null = null;
  let second = 0;
  for (const row of rows) {
    const choice = scored(entity, row, evidence, around);
    if (best === null || choice.score > best.score) {
      second = best?.score ?? 0;
      best = choice;
    } else if (choice.score > second) second = choice.score;
  }
  if (best === null) return null;
  // Places of one name and nothing to choose between them ("Springfield"): unknown.
  if (
    best.by === 'population' &&
    rows.length > 2 &&
    best.score - second < 0.5 &&
    best.row.population < 500_000 &&
    !near(best.row, rows)
  )
    return null;
  return best.score - second < 0.25 && best.row.population < 100_000 && rows.length > 1 && !near(best.row, rows) ? null : best;
}

/** Whether all rows of the name lie close together, so that the choice does not matter. */
function near(row: PlaceRow, rows: readonly PlaceRow[]): boolean {
  return rows.every((other) => distanceKm(row, other) < 100);
}

/** Population counts up to about 7; what the text says counts more. */
function scored(entity: Entity, row: PlaceRow, evidence: Evidence | undefined, around: Surroundings): Choice {
  let score = Math.log10(row.population + 10);
  let by = 'population';
  const sort = sortOf(row);
  const iso3 = around.context.knowledge.stateByIso2(row.iso2)?.iso3 ?? null;
  for (const outer of evidence?.within ?? []) {
    const known = around.list[outer];
    if (known === undefined) continue;
    if (known.kind === 'state' && known.link.iso3 === iso3) {
      score += 5;
      by = 'said to lie in the state';
    } else if (known.kind === 'state') score -= 3;
    const region = around.chosen.get(outer)?.row;
    if (region !== undefined && region.iso2 === row.iso2) {
      const same = region.admin1 !== null && region.admin1 === row.admin1;
      score += same ? 6 : distanceKm(region, row) < 250 ? 3 : 1;
      by = 'said to lie in the region';
    } else if (region !== undefined) score -= 3;
    else if (known.kind === 'place') {
      // The outer place is not decided yet: a reading of it in this state and region will do.
      const outerRows = candidatesOf(known.name, around.context);
      if (outerRows.some((one) => one.iso2 === row.iso2 && sortOf(one) === 'region' && one.admin1 === row.admin1)) {
        score += 4;
        by = 'said to lie in the region';
      } else if (outerRows.some((one) => one.featureCode === 'ADM1')) score -= 2;
    }
  }
  const mentions = around.states.get(row.iso2) ?? 0;
  if (mentions > 0) {
    score += 1.6 + Math.min(1.2, mentions * 0.15);
    if (by === 'population') by = 'state mentioned';
  } else if (around.states.size > 0 && row.population < 500_000) score -= 0.8;
  if (entity.link.iso3 !== null && entity.link.iso3 === iso3) score += 1;
  if (around.admins.has(`${row.iso2}.${row.admin1 ?? ''}`) && sort === 'town') {
    score += 1.5;
    if (by === 'population' || by === 'state mentioned') by = 'region mentioned';
  }
  const closest = around.points.reduce((least, point) => Math.min(least, distanceKm(point, row)), Number.POSITIVE_INFINITY);
  if (closest < 300) score += 1.2;
  else if (closest < 1000) score += 0.4;
  // Where the name is that of a great city, a small town of the same name needs more than its state's mention.
  if (
    by !== 'said to lie in the state' &&
    by !== 'said to lie in the region' &&
    (around.rows[0]?.population ?? 0) > 300_000 &&
    (around.rows[0]?.population ?? 0) > 10 * row.population
  )
    score -= 1.5;
  if (evidence?.nouns.has('region') && sort === 'region') score += 2;
  if (evidence?.nouns.has('town') && sort === 'town') score += 2;
  // A region outweighs small towns of its name elsewhere ("Ontario"), but not the city it is called after ("New York", "Odesa") nor a capital ("Washington").
  if (sort === 'region' && !evidence?.nouns.has('town'))
    score += regionBonus(row, evidence?.nouns.has('region') === true, around.rows);
  if (
    row.featureCode === 'ADM1' &&
    [...(evidence?.beside ?? [])].some((one) => isRegionOf(row.iso2, around.chosen.get(one)?.row))
  )
    score += 1.5;
  if (row.featureCode === 'PPLC') score += 1.1;
  // A sea, a strait, a peninsula of the tables has no people.
  if (row.population === 0 && sort !== 'town') score += 4;
  if (evidence?.dateline && sort === 'town') score += 0.8;
  if (entity.kind === 'facility' && sort === 'town') score -= 3;
  return { row, score, by };
}

/** Whether the place is a first-level region of the state. */
function isRegionOf(iso2: string, row: PlaceRow | undefined): boolean {
  return row !== undefined && row.featureCode === 'ADM1' && row.iso2 === iso2;
}

function regionBonus(row: PlaceRow, said: boolean, rows: readonly PlaceRow[]): number {
  if (said || row.featureCode !== 'ADM1') return 1;
  if (hasCity(row, rows)) return -1.2;
  return rows.some((other) => other.featureCode === 'PPLC' && other.population > 300_000) ? 0 : 1;
}

/** Whether a city of the same name lies in the region. */
function hasCity(region: PlaceRow, rows: readonly PlaceRow[]): boolean {
  return rows.some(
    (row) => sortOf(row) === 'town' && row.iso2 === region.iso2 && row.admin1 === region.admin1 && row.population > 100_000,
  );
}

function linkOf(entity: Entity, choice: Choice, context: Context): Link {
  const { row, by } = choice;
  const state = context.knowledge.stateByIso2(row.iso2);
  const [lat, lon] = (sortOf(row) === 'region' ? centres.get(`${row.iso2}.${row.admin1 ?? ''}`) : undefined) ?? [
    row.lat,
    row.lon,
  ];
  return {
    iso3: state?.iso3 ?? null,
    cow: state?.cow ?? null,
    wikidata: entity.link.wikidata,
    geonames: row.geonames === '' ? null : row.geonames,
    kb: entity.link.kb,
    lat,
    lon,
    precision: sortOf(row),
    by: `gazetteer: ${by}`,
  };
}
