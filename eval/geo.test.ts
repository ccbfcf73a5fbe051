import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind, Mention, PlaceLink } from '../src/model/index.ts';
import { countPlaces } from './geo.ts';

const empty = {
  iso3: null,
  cow: null,
  wikidata: null,
  geonames: null,
  kb: null,
  lat: null,
  lon: null,
  precision: null,
  by: null,
};
const entity = (kind: EntityKind): Entity => ({
  id: kind,
  kind,
  name: '',
  aliases: [],
  link: empty,
  sector: null,
  members: [],
  state: null,
  confidence: 1,
});
const mention = (start: number, end: number, of: number, kind: Mention['kind'] = 'name'): Mention => ({
  start,
  end,
  entity: of,
  firstToken: 0,
  endToken: 1,
  headToken: 0,
  kind,
});

describe('place scores', () => {
  it('counts a toy case worked out by hand', () => {
    const text = 'From Lille to the Somme, Amiens, York, Reading.';
    const at = (word: string): number => text.indexOf(word);
    const gold = [
      { start: at('Lille'), end: at('Lille') + 5, lat: 50.6, lon: 3.1 }, // found, 2 km off
      { start: at('Somme'), end: at('Somme') + 5, lat: 49.9, lon: 2.3 }, // found with the article, without coordinates
      { start: at('Amiens'), end: at('Amiens') + 6, lat: 49.9, lon: 2.3 }, // found, in another continent
      { start: at('York'), end: at('York') + 4, lat: 54, lon: -1.1 }, // taken for a person
      { start: at('Reading'), end: at('Reading') + 7, lat: 51.5, lon: -1 }, // missed
    ];
    const mentions = [
      mention(at('Lille'), at('Lille') + 5, 0),
      mention(at('the Somme'), at('Somme') + 5, 1),
      mention(at('Amiens'), at('Amiens') + 6, 2),
      mention(at('York'), at('York') + 4, 3),
    ];
    const list = [entity('place'), entity('place'), entity('place'), entity('person')];
    const places: PlaceLink[] = [
      { entity: 0, link: { ...empty, lat: 50.62, lon: 3.1 } },
      { entity: 2, link: { ...empty, lat: 40, lon: -90 } },
    ];
    expect(countPlaces({ text, entities: { list, mentions, offices: [] }, places }, gold)).toEqual({
      gold: 5,
      found: 3,
      near: 1,
      silent: 1,
    });
  });
});
