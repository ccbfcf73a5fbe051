import { RapporteurError } from '../model/index.ts';

/** Matches the charset of "text/html; charset=utf-8"; not "text/html". */
const charset = /\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/** The encoding that a byte-order mark tells, or null. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** The encoding that a Content-Type header tells, or null. */
export function headerEncoding(contentType: string | null | undefined): string | null {
  return charset.exec(contentType ?? '')?.[1] ?? null;
}

/** The first bytes as letters of one byte each, for declarations that stand in the text itself. */
export function headOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}

/** Bytes in an encoding that was told. Wrong bytes become U+FFFD; throws one clear line where the encoding is not known. */
export function decodeTold(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A label that the platform does not know.
    throw new RapporteurError('bad-encoding', `${name}: encoded as ${JSON.stringify(encoding)}, which is not known`);
  }
}
