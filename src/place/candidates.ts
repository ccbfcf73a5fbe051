import type { Context, PlaceRow } from '../model/index.ts';

// Words that a name may be written with or without: "Guerrero State", "City of Odesa"; not "New York City" (a name of its own).
const suffix =
  /\s+(?:city|province|region|state|oblast|prefecture|governorate|district|county|island|municipality|department|township|town)$/i;
const prefix = /^(?:the|city of|state of|province of|port of|island of|gulf of)\s+/i;
const most = 40;

/** Gazetteer rows a name may mean, most populous first; also under the name without "Province", "City of" and the like. */
export function candidatesOf(name: string, context: Context): readonly PlaceRow[] {
  const plain = name
    .replaceAll('.', '')
    .replace(/\s*-\s*/gu, '-')
    .trim();
  const found = context.knowledge.places(plain);
  if (found.length > 0) return found.slice(0, most);
  const bare = plain.replace(prefix, '').replace(suffix, '');
  return bare === plain || bare.length < 3 ? [] : context.knowledge.places(bare).slice(0, most);
}

/** What sort of place a row is. */
export function sortOf(row: PlaceRow): 'town' | 'region' | 'point' {
  if (/^PPL/.test(row.featureCode)) return 'town';
  return /^(?:ADM|RGN|ISL|PEN|SEA|TERR|PCL)/.test(row.featureCode) ? 'region' : 'point';
}
