import { RapporteurError } from '../../model/index.ts';

/** Matches the charset of "text/html; charset=utf-8"; not "text/html". */
const charset = /\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
/** Matches the name in `<meta charset="windows-1251">` and `<meta http-equiv=Content-Type content="text/html; charset=koi8-r">`; not `<a charset=x>`. */
const declared = /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/**
 * The text of a page's bytes: by byte-order mark, the header's charset, the page's own `meta`, else UTF-8 where the bytes are that, else
 * windows-1252, as browsers do. Wrong bytes become U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null, name: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1');
  const label = markOf(bytes) ?? charset.exec(contentType ?? '')?.[1] ?? metaCharset(head);
  if (label === null) return decodeGuessed(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A label that the platform does not know.
    throw new RapporteurError('bad-encoding', `${name}: encoded as ${JSON.stringify(label)}, which is not known`);
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
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
