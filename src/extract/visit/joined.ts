import { entityOf, type Scene } from '../scene.ts';
import type { Found } from './found.ts';

/** How many sentences may lie between "Lavrov went to Algeria" and "the Russian minister arrived in Algiers". */
const nominalReach = 4;

/** Journeys of one traveller to one state are one visit, told several times; the name of the traveller is kept before the title. */
export function joined(scene: Scene, found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const byRoute = new Map<string, number[]>();
  for (const next of withoutRegions(scene, found)) {
    const keys = routesOf(next);
    const at = keys.flatMap((key) => byRoute.get(key) ?? []).find((index) => isSame(scene, kept[index], next));
    const index = at ?? kept.length;
    const before = kept[index];
    kept[index] = before === undefined ? next : together(scene, before, next);
    for (const key of keys) {
      const list = byRoute.get(key);
      if (list === undefined) byRoute.set(key, [index]);
      else if (!list.includes(index)) {
        list.push(index);
        if (list.length > 8) list.shift();
      }
    }
  }
  return kept;
}

/** "Landed in Munich on his first trip to Europe" is one journey: the region is left out where the sentence names a place. */
function withoutRegions(scene: Scene, found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one, at) =>
      entityOf(scene, one.destination)?.link.by !== 'region' ||
      ![found[at - 1], found[at + 1]].some((other) => other?.traveller === one.traveller && other.sentence === one.sentence),
  );
}

function routesOf(found: Found): readonly string[] {
  return [`to ${found.destination}`, ...(found.iso3 === null ? [] : [`in ${found.iso3}`])];
}

function isSame(scene: Scene, a: Found | undefined, b: Found): boolean {
  if (a === undefined) return false;
  // Two towns named in one clause are two stops; so are two towns of one state far apart in the telling.
  const sameGoal = a.destination === b.destination;
  if (!sameGoal && (a.index === b.index || (!isState(scene, a) && !isState(scene, b)))) return false;
  if (a.time?.start != null && b.time?.start != null && !compatible(a.time.start, b.time.start)) return false;
  if (!a.vague && !b.vague && classOf(a) !== classOf(b)) return false;
  if ((a.vague || b.vague) && (classOf(a) === 'not') !== (classOf(b) === 'not')) return false;
  if (a.traveller === b.traveller) return true;
  const onlyOne = scene.named.has(a.traveller) !== scene.named.has(b.traveller);
  return onlyOne && Math.abs(a.sentence - b.sentence) <= nominalReach && mayBeSame(scene, a.traveller, b.traveller);
}

function isState(scene: Scene, found: Found): boolean {
  return entityOf(scene, found.destination)?.kind === 'state';
}

/** A name and a title without one: of one state, or of a state not told. */
function mayBeSame(scene: Scene, a: number, b: number): boolean {
  const one = entityOf(scene, a);
  const two = entityOf(scene, b);
  if (one?.kind !== 'person' || two?.kind !== 'person') return false;
  return one.link.iso3 === null || two.link.iso3 === null || one.link.iso3 === two.link.iso3;
}

function classOf({ status }: Found): 'done' | 'coming' | 'not' {
  if (status === 'denied' || status === 'averted') return 'not';
  return status === 'occurred' || status === 'ongoing' ? 'done' : 'coming';
}

/** Whether two ISO dates may be the same: one begins with the other. */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function together(scene: Scene, a: Found, b: Found): Found {
  const lead = a.vague && !b.vague ? b : a;
  return {
    ...lead,
    traveller: scene.named.has(a.traveller) ? a.traveller : b.traveller,
    destination: a.derived ? b.destination : a.destination,
    derived: a.derived && b.derived,
    status: a.status === 'ongoing' && b.status === 'occurred' ? b.status : lead.status,
    host: a.host ?? b.host,
    origin: a.origin ?? b.origin,
    occasion: a.occasion ?? b.occasion,
    delegation: [...new Set([...a.delegation, ...b.delegation])],
    means: a.means ?? b.means,
    time: a.time ?? b.time,
    score: Math.max(a.score, b.score),
    evidence: [...a.evidence, ...b.evidence],
  };
}
