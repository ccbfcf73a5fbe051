import { beforeAll, describe, expect, it } from 'vitest';
import { readSyntax } from '../../test/support/read-syntax.ts';
import { entities } from '../entities/index.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { english } from '../lang/index.ts';
import type { Context, Knowledge, Link } from '../model/index.ts';
import { distanceKm, places } from './index.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = loadKnowledge().knowledge;
});

function linkOf(text: string, name: string): Link | null {
  const context: Context = { language: english, knowledge, published: null, title: null, publisher: null };
  const read = readSyntax(text, context);
  const doc = { ...read, entities: entities.run(read, context) };
  const index = doc.entities.list.findIndex((entity) => entity.name === name);
  return places.run(doc, context).find((place) => place.entity === index)?.link ?? doc.entities.list[index]?.link ?? null;
}

describe('places', () => {
  // Text, name, ISO3 of the state it must lie in, and a point it must be close to.
  const cases: readonly (readonly [text: string, name: string, iso3: string, lat: number, lon: number])[] = [
    ['Rain fell in Paris, Texas, on Monday.', 'Paris', 'USA', 33.66, -95.56],
    ['The French minister spoke in Paris on Monday.', 'Paris', 'FRA', 48.85, 2.35],
    ['Shells hit the Kherson region of Ukraine.', 'Kherson', 'UKR', 46.6, 33.0],
    ['A shop opened in Odesa.', 'Odesa', 'UKR', 46.48, 30.73],
    ['She was born in Birmingham, Alabama.', 'Birmingham', 'USA', 33.5, -86.8],
    ['British police searched a house in Birmingham.', 'Birmingham', 'GBR', 52.48, -1.9],
    ['Fires burned across Ontario in Canada.', 'Ontario', 'CAN', 50, -85],
    ['The storm reached Washington, Oregon and California.', 'Oregon', 'USA', 44, -120.5],
  ];
  for (const [text, name, iso3, lat, lon] of cases) {
    it(`${name}: ${text}`, () => {
      const link = linkOf(text, name);
      expect(link?.iso3).toBe(iso3);
      expect(distanceKm({ lat: link?.lat ?? 0, lon: link?.lon ?? 0 }, { lat, lon })).toBeLessThan(161);
      expect(link?.by).toMatch(/^gazetteer: /);
    });
  }

  it('keeps silent where it does not know', () => {
    // A village no table has, and many of one name with nothing to tell them apart.
    expect(linkOf('They met near Qwxyzville.', 'Qwxyzville')?.lat ?? null).toBeNull();
    expect(linkOf('They met in Springfield.', 'Springfield')?.geonames ?? null).toBeNull();
  });
});

describe('distanceKm', () => {
  it('measures great circles', () => {
    expect(distanceKm({ lat: 48.8566, lon: 2.3522 }, { lat: 51.5074, lon: -0.1278 })).toBeCloseTo(343.6, 0);
    expect(distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(222.4, 0);
    expect(distanceKm({ lat: 10, lon: 10 }, { lat: 10, lon: 10 })).toBe(0);
  });
});
