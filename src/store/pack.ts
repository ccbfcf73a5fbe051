import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { ArticleRecord } from '../model/index.ts';
import { sha256 } from './identity.ts';

/** A record as it is kept: packed, without the text, which its version holds. */
export interface PackedRecord {
  readonly bytes: Uint8Array;
  /** SHA-256 of the whole record as JSON. */
  readonly hash: string;
}

/** Packs a record (Zstandard, level 3: a fifth of its JSON in half a millisecond). */
export function packRecord(record: ArticleRecord): PackedRecord {
  const bare = JSON.stringify({ ...record, document: { ...record.document, text: '' } });
  const bytes = zstdCompressSync(bare, { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
  return { bytes, hash: sha256(bare) };
}

/** The record again, with the text it was read from. */
export function unpackRecord(bytes: Uint8Array, text: string): ArticleRecord {
  const bare = JSON.parse(zstdDecompressSync(bytes).toString()) as ArticleRecord; // `packRecord` made it.
  return { ...bare, document: { ...bare.document, text } };
}

/** Whether the bytes are those that were packed. */
export function isIntact(bytes: Uint8Array, hash: string): boolean {
  try {
    return sha256(zstdDecompressSync(bytes).toString()) === hash;
  } catch {
    // Torn bytes do not unpack: exactly what is asked.
    return false;
  }
}
