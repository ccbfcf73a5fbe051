/**
 * Writes the assets of the knowledge tables and the gazetteer into dist/assets: `node scripts/build-assets.ts`.
 * The same files load in Node and in a browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packCities, readSourceTables } from '../src/knowledge/load.ts';

const folder = new URL('../dist/assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
let total = 0;
for (const [name, asset] of [
  ['tables.json', readSourceTables()],
  ['gazetteer.json', packCities()],
] as const) {
  if (asset === null) throw new Error(`${name}: the source tables are missing from src/knowledge/tables`);
  const json = JSON.stringify(asset);
  writeFileSync(new URL(name, folder), json);
  const packed = gzipSync(json, { level: 9 }).length;
  total += packed;
  console.error(`dist/assets/${name}: ${(json.length / 1e6).toFixed(1)} MB, ${(packed / 1e6).toFixed(2)} MB gzipped`);
}
console.error(`together ${(total / 1e6).toFixed(2)} MB gzipped`);
