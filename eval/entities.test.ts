import { describe, expect, it } from 'vitest';
import type { Entity, Mention } from '../src/model/index.ts';
import { codePointOffsets } from './code-points.ts';
import { countLinks, linkF1 } from './entities.ts';

const entity = (kind: Entity['kind'], iso3: string | null): Entity => ({
  id: `${kind}-${iso3}`,
  kind,
  name: '',
  aliases: [],
  link: { iso3, cow: null, wikidata: null, geonames: null, kb: null, lat: null, lon: null, precision: null, by: null },
  sector: null,
  members: [],
  state: null,
  confidence: 1,
});
const mention = (start: number, end: number, of: number): Mention => ({
  start,
  end,
  entity: of,
  firstToken: 0,
  endToken: 1,
  headToken: 0,
  kind: 'name',
});

describe('state links', () => {
  it('counts a toy case worked out by hand', () => {
    const list = [entity('state', 'FRA'), entity('state', 'DEU'), entity('person', 'FRA')];
    const mentions = [mention(0, 6, 0), mention(20, 26, 1), mention(40, 46, 1), mention(60, 66, 0), mention(80, 86, 2)];
    const gold = [
      { start: 0, end: 6, iso3: 'FRA' }, // found
      { start: 16, end: 26, iso3: 'FRA' }, // ours says Germany
      { start: 40, end: 46, iso3: null }, // a town of that name: ours is wrong
      { start: 60, end: 66, iso3: undefined }, // not linked: not judged
      { start: 80, end: 86, iso3: 'FRA' }, // a person does not count
      { start: 95, end: 99, iso3: 'FRA' }, // missed
    ];
    const counts = countLinks({ list, mentions }, gold, 200);
    expect(counts).toEqual({ gold: 4, found: 1, judged: 3, right: 1, unjudged: 1 });
    expect(linkF1(counts)).toBeCloseTo((2 * 0.25 * (1 / 3)) / (0.25 + 1 / 3));
    expect(countLinks({ list, mentions }, gold, 10).judged).toBe(1);
    // What gold is silent of counts only in the part it annotates in full.
    expect(countLinks({ list, mentions }, gold, 200, 60).unjudged).toBe(0);
  });
});

describe('codePointOffsets', () => {
  it('counts two units for what lies beyond the basic plane', () => {
    const at = codePointOffsets('a😀b😀c');
    expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([0, 1, 3, 4, 6, 7]);
  });
});
