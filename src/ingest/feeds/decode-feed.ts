import { RapporteurError } from '../../model/index.ts';

/** Matches the encoding of `<?xml version="1.0" encoding="windows-1251"?>`; not that of a later tag. */
const declaration = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i;
/** Matches the charset of "text/xml; charset=utf-8"; not "text/xml". */
const charset = /\bcharset\s*=\s*["']?([a-z0-9_:.-]{2,40})/i;

/** The text of a feed's bytes: by byte-order mark, the header's charset, the XML declaration, else UTF-8. Wrong bytes become U+FFFD. */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined, name: string): string {
  const label = markOf(bytes) ?? charset.exec(contentType ?? '')?.[1] ?? declared(bytes) ?? 'utf-8';
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
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string | undefined {
  return declaration.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))?.[1];
}
