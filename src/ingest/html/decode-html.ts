import { decodeTold, headerEncoding, headOf, markedEncoding } from '../charset.ts';

/** Matches the name in `<meta charset="windows-1251">` and `<meta http-equiv=Content-Type content="text/html; charset=koi8-r">`; not `<a charset=x>`. */
const declared = /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/**
 * The text of a page's bytes: by byte-order mark, the header's charset, the page's own `meta`, else UTF-8 where the bytes are that, else
 * windows-1252, as browsers do. Wrong bytes become U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null, name: string): string {
  const told = markedEncoding(bytes) ?? headerEncoding(contentType) ?? metaCharset(headOf(bytes, 4_096));
  return told === null ? decodeGuessed(bytes) : decodeTold(bytes, told, name);
}

/** A page that says UTF-16 in letters of one byte is not UTF-16; browsers take UTF-8. */
function metaCharset(head: string): string | null {
  const label = declared.exec(head)?.[1] ?? null;
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decodeGuessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: old pages of western sites.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
