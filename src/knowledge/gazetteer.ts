import type { PlaceRow } from '../model/index.ts';
import { foldPhrase } from './fold.ts';
import type { AreaRow, ExonymRow, RegionRow } from './tables.ts';

/** The gazetteer as a compact asset: one column each, rows ordered by folded name, then by falling population. */
export interface GazetteerAsset {
  readonly source: string;
  /** Names, one a line. */
  readonly names: string;
  /** "UA.12": state and first-level region, each once; `region` points into it. */
  readonly regions: readonly string[];
  readonly features: readonly string[];
  readonly ids: readonly number[];
  readonly region: readonly number[];
  readonly feature: readonly number[];
  readonly population: readonly number[];
  /** Ten-thousandths of a degree. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
}

/** Packs places into the asset. */
export function packGazetteer(places: readonly PlaceRow[], source: string): GazetteerAsset {
  const ordered = places
    .map((place) => ({ place, key: foldPhrase(place.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.place.population - a.place.population));
  const index = (list: string[], known: Map<string, number>, value: string): number => {
    const at = known.get(value);
    if (at !== undefined) return at;
    known.set(value, list.length);
    return list.push(value) - 1;
  };
  const regions: string[] = [];
  const regionAt = new Map<string, number>();
  const features: string[] = [];
  const featureAt = new Map<string, number>();
  const rows = ordered.map(({ place }) => place);
  return {
    source,
    names: rows.map((place) => place.name.replaceAll('\n', ' ')).join('\n'),
    ids: rows.map((place) => Number(place.geonames)),
    region: rows.map((place) => index(regions, regionAt, `${place.iso2}.${place.admin1 ?? ''}`)),
    feature: rows.map((place) => index(features, featureAt, place.featureCode)),
    population: rows.map((place) => place.population),
    lat: rows.map((place) => Math.round(place.lat * 10_000)),
    lon: rows.map((place) => Math.round(place.lon * 10_000)),
    regions,
    features,
  };
}

/** No towns at all: for tests and for tables without a gazetteer. */
export const emptyGazetteer: GazetteerAsset = {
  source: '',
  names: '',
  regions: [],
  features: [],
  ids: [],
  region: [],
  feature: [],
  population: [],
  lat: [],
  lon: [],
};

/** Looks place names up: towns of the asset, regions, areas, and other names of each; most populous first. */
export function placeFinder(
  asset: GazetteerAsset,
  regions: readonly RegionRow[],
  areas: readonly AreaRow[],
  exonyms: readonly ExonymRow[],
): (name: string) => readonly PlaceRow[] {
  let names: readonly string[] | null = null;
  let keys: (string | undefined)[] = [];
  let extra: Map<string, PlaceRow[]> | null = null;
  let aliases: Map<string, ExonymRow[]> | null = null;
  const known = new Map<string, readonly PlaceRow[]>();

  const keyAt = (at: number): string => {
    let key = keys[at];
    if (key === undefined) {
      key = foldPhrase(names?.[at] ?? '');
      keys[at] = key;
    }
    return key;
  };
  const rowAt = (at: number): PlaceRow => {
    const [iso2 = '', admin1 = ''] = (asset.regions[asset.region[at] ?? 0] ?? '').split('.');
    return {
      geonames: String(asset.ids[at] ?? 0),
      name: names?.[at] ?? '',
      iso2,
      admin1: admin1 === '' ? null : admin1,
      featureCode: asset.features[asset.feature[at] ?? 0] ?? '',
      population: asset.population[at] ?? 0,
      lat: (asset.lat[at] ?? 0) / 10_000,
      lon: (asset.lon[at] ?? 0) / 10_000,
    };
  };
  const towns = (key: string): readonly PlaceRow[] => {
    if (names === null) {
      names = asset.names === '' ? [] : asset.names.split('\n');
      keys = new Array<string | undefined>(names.length);
    }
    let low = 0;
    for (let high = names.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    const found: PlaceRow[] = [];
    for (let at = low; at < names.length && keyAt(at) === key; at++) found.push(rowAt(at));
    return found;
  };
  const build = (): void => {
    extra = new Map();
    aliases = new Map();
    const put = (form: string, place: PlaceRow): void => {
      const key = foldPhrase(form);
      const list = extra?.get(key);
      if (!list) extra?.set(key, [place]);
      else if (!list.includes(place)) list.push(place);
    };
    for (const place of regionPlaces(asset, regions)) for (const form of place.forms) put(form, place.row);
    for (const { place, aliases: forms } of areas) for (const form of [place.name, ...forms]) put(form, place);
    for (const row of exonyms) {
      const key = foldPhrase(row.alias);
      const list = aliases.get(key);
      if (list) list.push(row);
      else aliases.set(key, [row]);
    }
  };

  return (name) => {
    const key = foldPhrase(name);
    const cached = known.get(key);
    if (cached) return cached;
    if (extra === null) build();
    const found = [...towns(key)];
    for (const row of aliases?.get(key) ?? [])
      for (const town of towns(foldPhrase(row.name)))
        if (town.iso2 === row.iso2 && !found.some((other) => other.geonames === town.geonames)) found.push(town);
    found.push(...(extra?.get(key) ?? []));
    found.sort((a, b) => weight(b, found) - weight(a, found));
    if (known.size > 20_000) known.clear();
    known.set(key, found);
    return found;
  };
}

/** Inhabitants; a region comes right after the town of its name that lies in it, and a capital of a state first. */
function weight(place: PlaceRow, among: readonly PlaceRow[]): number {
  if (place.featureCode === 'PPLC') return place.population + 1e9;
  if (place.featureCode !== 'ADM1') return place.population;
  const town = among.find((other) => other.geonames !== null && other.iso2 === place.iso2 && other.admin1 === place.admin1);
  return town ? weight(town, among) - 0.5 : place.population;
}

/** Regions as places: the middle of their towns and the sum of their inhabitants. Regions without a town are left out. */
function regionPlaces(
  asset: GazetteerAsset,
  regions: readonly RegionRow[],
): readonly { row: PlaceRow; forms: readonly string[] }[] {
  const sums = asset.regions.map(() => ({ lat: 0, lon: 0, count: 0, population: 0 }));
  for (let at = 0; at < asset.region.length; at++) {
    const sum = sums[asset.region[at] ?? 0];
    if (!sum) continue;
    sum.lat += asset.lat[at] ?? 0;
    sum.lon += asset.lon[at] ?? 0;
    sum.count++;
    sum.population += asset.population[at] ?? 0;
  }
  const byCode = new Map(asset.regions.map((code, at) => [code, sums[at]]));
  const places: { row: PlaceRow; forms: readonly string[] }[] = [];
  for (const region of regions) {
    const sum = byCode.get(`${region.iso2}.${region.admin1}`);
    if (!sum || sum.count === 0) continue;
    const middle = (total: number): number => Math.round(total / sum.count) / 10_000;
    const row: PlaceRow = {
      geonames: null,
      name: region.name,
      iso2: region.iso2,
      admin1: region.admin1,
      featureCode: 'ADM1',
      population: sum.population,
      lat: middle(sum.lat),
      lon: middle(sum.lon),
    };
    places.push({ row, forms: [region.name, ...region.aliases] });
  }
  return places;
}
