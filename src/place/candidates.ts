import type { Context, PlaceRow } from '../model/index.ts';

// Words a name may be written with or without, and what is then sought: "Guerrero State", "Kherson Oblast"; not "Scott County", a name of its own.
const regionSuffix = /\s+(?:province|region|state|oblast|prefecture|governorate|krai|department|republic)$/i;
// "Guatemala City", "Tyler town".
const townSuffix = /\s+(?:city|township|town|municipality|village)$/i;
const townPrefix = /^(?:city of|town of|port of|village of)\s+/i;
const regionPrefix = /^(?:state of|province of|republic of)\s+/i;
// A direction alone names no place: "Eastern"; "Eastern Province" does.
const direction = /^(?:the\s+)?(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|mid|middle)$/i;
const most = 40;

/** Gazetteer rows a name may mean, most populous first; also under the name without "Province", "City of" and the like. */
export function candidatesOf(name: string, context: Context): readonly PlaceRow[] {
  const plain = name
    .replaceAll('.', '')
    .replace(/\s*-\s*/gu, '-')
    .replace(/^the\s+/i, '')
    .trim();
  if (direction.test(plain)) return [];
  const found = context.knowledge.places(plain);
  if (found.length > 0) return found.slice(0, most);
  const asRegion = plain.replace(regionPrefix, '').replace(regionSuffix, '');
  if (asRegion !== plain && !direction.test(asRegion))
    return context.knowledge.places(asRegion).filter((row) => sortOf(row) !== 'town');
  const asTown = plain.replace(townPrefix, '').replace(townSuffix, '');
  if (asTown !== plain && asTown.length > 2)
    return context.knowledge
      .places(asTown)
      .filter((row) => sortOf(row) === 'town')
      .slice(0, most);
  return [];
}

/** What sort of place a row is. */
export function sortOf(row: PlaceRow): 'town' | 'region' | 'point' {
  if (/^PPL/.test(row.featureCode)) return 'town';
  return /^(?:ADM|RGN|ISL|PEN|SEA|TERR|PCL)/.test(row.featureCode) ? 'region' : 'point';
}
