import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Article, RapporteurError } from '../model/index.ts';
import { checkFile, collect, fileError, readBytes } from './bytes.ts';
import { decode } from './decode.ts';
import { readJsonl } from './jsonl.ts';

/** An article with the name of where it came from, or why it could not be had. */
export type Sourced =
  | { readonly name: string; readonly article: Article }
  | { readonly name: string; readonly error: RapporteurError };

export interface SourceOptions {
  readonly maxBytes: number;
  /** Read standard input, and files that begin with "{", as JSONL. */
  readonly jsonl: boolean;
  readonly stdin: Readable;
}

/** Matches "batch.jsonl" and "batch.ndjson"; not "batch.json". */
const jsonlName = /\.(?:jsonl|ndjson)$/i;

/** The articles of files and standard input ("-"), in order, one at a time; a bad one is told and the rest go on. */
export async function* articlesOf(paths: readonly string[], options: SourceOptions): AsyncGenerator<Sourced> {
  for (const path of paths) {
    try {
      if (path === '-') yield* fromStdin(options);
      else yield* fromFile(path, options);
    } catch (error) {
      yield { name: path, error: error instanceof RapporteurError ? error : fileError(path, error) };
    }
  }
}

async function* fromStdin(options: SourceOptions): AsyncGenerator<Sourced> {
  if (options.jsonl) yield* fromJsonl(options.stdin, 'stdin', options.maxBytes);
  else yield { name: 'stdin', article: { text: decode(await collect(options.stdin, options.maxBytes, 'stdin'), 'stdin') } };
}

async function* fromFile(path: string, options: SourceOptions): AsyncGenerator<Sourced> {
  if (jsonlName.test(path) || (options.jsonl && (await beginsWithBrace(path)))) {
    await checkFile(path, Number.POSITIVE_INFINITY);
    yield* fromJsonl(createReadStream(path), path, options.maxBytes);
  } else {
    yield { name: path, article: { text: decode(await readBytes(path, options.maxBytes), path) } };
  }
}

async function* fromJsonl(stream: Readable, name: string, maxBytes: number): AsyncGenerator<Sourced> {
  for await (const found of readJsonl(stream, maxBytes, name)) yield { name: `${name}:${found.line}`, ...found };
}

async function beginsWithBrace(path: string): Promise<boolean> {
  await checkFile(path, Number.POSITIVE_INFINITY);
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1_024), 0, 1_024, 0);
    return buffer.subarray(0, bytesRead).toString('latin1').trimStart().startsWith('{');
  } finally {
    await file.close();
  }
}
