import { Readable } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { RapporteurError } from '../../model/index.ts';
import { formatSize } from '../size.ts';

/** What `Accept-Encoding` says: every way of packing that `readBody` unpacks. */
export const acceptedEncodings: string = 'gzip, deflate, br, zstd';

/** The unpacked bytes of a response. The limit holds for what came over the wire and for what it unpacks to. */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  encoding: string,
  maxBytes: number,
  name: string,
): Promise<Uint8Array> {
  const packed = counted(stream, maxBytes, name, 'sends');
  const packing = encoding.trim().toLowerCase();
  if (packing === '' || packing === 'identity') return joined(packed);
  return joined(counted(unpacked(packed, packing, name), maxBytes, name, 'unpacks to'));
}

async function joined(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  name: string,
  verb: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooMuch(name, `${verb} more than ${formatSize(maxBytes)}`);
    yield chunk;
  }
}

/** The error for a response over the limit. */
export function tooMuch(name: string, what: string): RapporteurError {
  return new RapporteurError('too-large', `${name}: too large: it ${what}, the most that is fetched`);
}

async function* unpacked(stream: AsyncIterable<Uint8Array>, packing: string, name: string): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const unpacker = unpackerFor(packing, first.value);
  if (unpacker === null)
    throw new RapporteurError(
      'bad-encoding',
      `${name}: packed as ${JSON.stringify(packing.slice(0, 40))}; ${acceptedEncodings} are understood`,
    );
  // The unpacker is fed by hand: an error of the wire must come out as it is, not as a broken archive.
  let wireError: unknown = null;
  const source = Readable.from(rest(first.value, chunks), { objectMode: false });
  source.on('error', (error) => {
    wireError = error;
    unpacker.destroy(error);
  });
  source.pipe(unpacker);
  try {
    for await (const chunk of unpacker) yield chunk;
  } catch (error) {
    if (wireError !== null) throw wireError;
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new RapporteurError('bad-encoding', `${name}: does not unpack as ${packing}: ${reason}`);
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

async function* rest(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

function unpackerFor(packing: string, first: Uint8Array): ReturnType<typeof createGunzip> | null {
  if (packing === 'gzip' || packing === 'x-gzip') return createGunzip();
  // Some servers send raw deflate data, others the same in a zlib envelope, whose first byte ends in 8.
  if (packing === 'deflate') return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  if (packing === 'br') return createBrotliDecompress();
  // 8 MB of window, what RFC 9659 allows on the web.
  if (packing === 'zstd') return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } });
  return null;
}
