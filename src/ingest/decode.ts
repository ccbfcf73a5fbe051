import { RapporteurError } from '../model/index.ts';

/** The text of a file's bytes: UTF-8, or UTF-16 with a byte-order mark. Throws one clear line on anything else. */
export function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le', name);
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be', name);
  const nul = bytes.subarray(0, 64_000).indexOf(0);
  if (nul >= 0)
    throw new RapporteurError('binary', `${name}: binary: a zero byte at offset ${nul}; plain text in UTF-8 is needed`);
  return decodeAs(bytes, 'utf-8', name);
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be', name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder does not say where; the offset is found here so that the user can.
    const offset = encoding === 'utf-8' ? firstBadByte(bytes) : bytes.length - (bytes.length % 2);
    const label = encoding.toUpperCase();
    const need = 'text in UTF-8, or UTF-16 with a byte-order mark, is needed';
    throw new RapporteurError('bad-encoding', `${name}: not ${label}: a wrong byte at offset ${offset}; ${need}`);
  }
}

/** Offset of the first byte that is not part of a UTF-8 sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return at;
    for (let index = at + 1; index < at + length; index++) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}
