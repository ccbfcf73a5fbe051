import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { RapporteurError } from '../model/index.ts';
import { checkSize, formatSize, tooLarge } from './size.ts';

/** The bytes of a file. Its kind and size are looked at before anything is read; never more than the limit is held. */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  await checkFile(path, maxBytes);
  return collect(createReadStream(path), maxBytes, path);
}

/** Throws one clear line where the path names no file that may be read. */
export async function checkFile(path: string, maxBytes: number): Promise<void> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new RapporteurError('directory', `${path}: a directory; the path of a text file is needed`);
    if (facts.isFile()) checkSize(facts.size, maxBytes, path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** The bytes of a stream, up to the limit. */
export async function collect(stream: Readable, maxBytes: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > maxBytes) {
        stream.destroy();
        throw tooLarge(name, `more than ${formatSize(maxBytes)}`, maxBytes);
      }
      chunks.push(bytes);
    }
  } catch (error) {
    throw fileError(name, error);
  }
  return Buffer.concat(chunks);
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'no such file; the path of a text file is needed',
  ENOTDIR: 'no such file; a part of the path is not a folder',
  EACCES: 'may not be read; read permission is needed',
  EPERM: 'may not be read; read permission is needed',
  EISDIR: 'a directory; the path of a text file is needed',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'the path is a circle of links',
  EMFILE: 'too many open files',
};

/** A failure of the file system as one clear line. */
export function fileError(path: string, error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ERR_INVALID_ARG_VALUE')
    return new RapporteurError('bad-path', `${JSON.stringify(path)}: not a path; a zero character stands in it`);
  return new RapporteurError('file', `${path}: ${reasons[code] ?? `cannot be read (${code})`}`);
}
