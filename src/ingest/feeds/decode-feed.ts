import { decodeTold, headerEncoding, headOf, markedEncoding } from '../charset.ts';

/** Matches the encoding of `<?xml version="1.0" encoding="windows-1251"?>`; not that of a later tag. */
const declaration = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i;

/** The text of a feed's bytes: by byte-order mark, the header's charset, the XML declaration, else UTF-8. Wrong bytes become U+FFFD. */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined, name: string): string {
  const told = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? headerEncoding(contentType);
  return decodeTold(bytes, told ?? declaration.exec(headOf(bytes, 300))?.[1] ?? 'utf-8', name);
}

/** UTF-16 without a mark shows by the zero byte beside the first "<". */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}
