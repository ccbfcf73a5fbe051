import { buildTables, createKnowledge, type GazetteerAsset, type TableText } from './knowledge/index.ts';
import { english } from './lang/index.ts';
import { RapporteurError } from './model/index.ts';
import { createReader as createReaderFrom, type Reader } from './record/index.ts';
import { openModel } from './syntax/index.ts';

export * from './model/index.ts';
export { recordSchema, validate, version } from './record/index.ts';
export { createReaderFrom, type Reader };

/** What a reader is opened with in a browser. */
export interface BrowserOptions {
  /** Where the files of `dist/assets` are served, with a slash at the end; beside the bundle's folder unless given. */
  readonly assets?: string | URL;
}

interface TablesAsset {
  readonly version: string;
  readonly texts: readonly TableText[];
}

/** Opens a reader in a browser: fetches models and tables from the page's own server, then never uses the network again. */
export async function createReader(options: BrowserOptions = {}): Promise<Reader> {
  const base = new URL(options.assets ?? new URL(/* @vite-ignore */ '../assets/', import.meta.url), globalThis.location?.href);
  const [model, tables, gazetteer] = await Promise.all([
    fetchBytes(new URL('syntax.bin.gz', base)),
    // The build wrote both assets in these shapes.
    fetchJson(new URL('tables.json', base)) as Promise<TablesAsset>,
    fetchJson(new URL('gazetteer.json', base)) as Promise<GazetteerAsset>,
  ]);
  const { tables: rows } = buildTables(tables.texts, tables.version);
  const knowledge = createKnowledge({ tables: rows, gazetteer });
  return createReaderFrom({ models: openModel(model), knowledge, language: english });
}

async function get(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok)
    throw new RapporteurError('no-asset', `${url.href}: ${response.status}; the files of dist/assets must be served there`);
  return response;
}

async function fetchJson(url: URL): Promise<unknown> {
  return (await get(url)).json();
}

/** The bytes of a gzipped file, whether or not the server has unpacked it on the way. */
async function fetchBytes(url: URL): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await get(url)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
