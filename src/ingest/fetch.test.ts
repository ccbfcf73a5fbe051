import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type ClientOptions, openClient } from './fetch.ts';

/** A server that means harm: each path another trick. Real sockets, on loopback. */
const zeros = Buffer.alloc(20_000_000);
const body = 'Ministers of the two states met on Monday.';
const tricks: { readonly [path: string]: RequestListener } = {
  '/plain': (_request, response) => response.end(body),
  '/gzip': (_request, response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(body)),
  '/x-gzip': (_request, response) => response.setHeader('Content-Encoding', 'X-GZIP').end(gzipSync(body)),
  '/br': (_request, response) => response.setHeader('Content-Encoding', 'br').end(brotliCompressSync(body)),
  '/deflate': (_request, response) => response.setHeader('Content-Encoding', 'deflate').end(deflateSync(body)),
  '/deflate-raw': (_request, response) => response.setHeader('Content-Encoding', 'deflate').end(deflateRawSync(body)),
  '/zstd': (_request, response) => response.setHeader('Content-Encoding', 'zstd').end(zstdCompressSync(body)),
  '/empty-gzip': (_request, response) => response.setHeader('Content-Encoding', 'gzip').end(),
  '/bomb-gzip': (_request, response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(zeros)),
  '/bomb-br': (_request, response) => response.setHeader('Content-Encoding', 'br').end(brotliCompressSync(zeros)),
  '/bomb-zstd': (_request, response) => response.setHeader('Content-Encoding', 'zstd').end(zstdCompressSync(zeros)),
  '/bomb-deflate': (_request, response) => response.setHeader('Content-Encoding', 'deflate').end(deflateSync(zeros)),
  '/not-gzip': (_request, response) => response.setHeader('Content-Encoding', 'gzip').end('plain after all'),
  '/cut-gzip': (_request, response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(body).subarray(0, 20)),
  '/twice': (_request, response) => response.setHeader('Content-Encoding', 'gzip, br').end(gzipSync(body)),
  '/lzma': (_request, response) => response.setHeader('Content-Encoding', 'lzma').end(body),
  '/large': (_request, response) => response.end(zeros),
  '/endless': (_request, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(50_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/drip': (_request, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/to-metadata': (_request, response) => response.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/to-decimal': (_request, response) => response.writeHead(302, { Location: 'http://2852039166/' }).end(),
  '/to-mapped': (_request, response) => response.writeHead(302, { Location: 'http://[::ffff:169.254.169.254]/' }).end(),
  '/to-name': (_request, response) => response.writeHead(302, { Location: 'http://inside.test/' }).end(),
  '/to-file': (_request, response) => response.writeHead(301, { Location: 'file:///etc/passwd' }).end(),
  '/to-password': (_request, response) => response.writeHead(301, { Location: 'http://ann:secret@example.org/' }).end(),
  '/to-nonsense': (_request, response) => response.writeHead(301, { Location: 'http://[oops' }).end(),
  '/loop-a': (_request, response) => response.writeHead(302, { Location: '/loop-b' }).end(),
  '/loop-b': (_request, response) => response.writeHead(302, { Location: '/loop-a' }).end(),
  '/moved': (_request, response) => response.writeHead(301, { Location: '/moved-again' }).end(),
  '/moved-again': (_request, response) => response.writeHead(308, { Location: 'plain' }).end(),
  '/for-now': (_request, response) => response.writeHead(301, { Location: '/lent' }).end(),
  '/lent': (_request, response) => response.writeHead(307, { Location: '/plain#part' }).end(),
  '/no-location': (_request, response) => response.writeHead(302).end('nowhere'),
  '/umlaut': (_request, response) => response.writeHead(302, { Location: Buffer.from('/größe').toString('latin1') }).end(),
  '/gr%C3%B6%C3%9Fe': (_request, response) => response.end('umlaut'),
  '/many-headers': (_request, response) => {
    for (let at = 0; at < 200; at++) response.setHeader(`x-${at}`, 'y'.repeat(1_000));
    response.end(body);
  },
  '/missing': (_request, response) => response.writeHead(404, { 'Retry-After': '7' }).end('not here'),
  '/echo': (request, response) => response.end(JSON.stringify(request.headers)),
  '/cached': (request, response) => {
    response.setHeader('ETag', '"v1"').setHeader('Last-Modified', 'Mon, 01 Sep 2025 10:00:00 GMT');
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.end(body);
  },
};

/** Answers that no HTTP library would write, byte for byte, after which the connection is cut. */
const raw: { readonly [path: string]: string } = {
  '/short': 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort',
  '/long': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort and then a good deal more than was said',
  '/lies': 'HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nsmall',
  '/two-lengths': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nshort',
  '/negative': 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nshort',
  '/smuggle': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n0\r\n\r\n',
  '/cut-chunk': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nshort',
  '/cut-head': 'HTTP/1.1 200 OK\r\nContent-',
  '/huge-header': `HTTP/1.1 200 OK\r\nX-Pad: ${'y'.repeat(200_000)}\r\n\r\nshort`,
  '/not-http': 'SSH-2.0-OpenSSH_9.7\r\n',
  '/nothing': '',
  '/until-close': 'HTTP/1.0 200 OK\r\n\r\nshort',
};

let server: Server;
let rawServer: RawServer;
let base = '';
let rawBase = '';
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = createServer((request, response) => (tricks[request.url ?? ''] ?? tricks['/missing'])?.(request, response));
  rawServer = createRawServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => socket.end(raw[data.toString('latin1').split(' ')[1] ?? ''] ?? ''));
  });
  await Promise.all([server, rawServer].map((one) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done))));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  rawBase = `http://127.0.0.1:${(rawServer.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  for (const socket of sockets) socket.destroy();
  rawServer.close();
});

/** Reaches the server above and no other private address. */
function client(options: ClientOptions = {}): Client {
  return openClient({ allowPrivate: ['127.0.0.1'], maxBytes: 1_000_000, timeoutMs: 5_000, ...options });
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('what is fetched', () => {
  it.each(['/plain', '/gzip', '/x-gzip', '/br', '/deflate', '/deflate-raw', '/zstd'])('%s', async (path) => {
    const response = await client().get(base + path);
    expect([response.status, text(response.bytes), response.url]).toEqual([200, body, base + path]);
  });

  it('an empty body said to be packed', async () => {
    expect((await client().get(`${base}/empty-gzip`)).bytes.length).toBe(0);
  });

  it('says who asks, and nothing that was not asked for', async () => {
    const sent = JSON.parse(text((await client().get(`${base}/echo`, { accept: 'text/html' })).bytes));
    expect(sent).toEqual({
      host: base.slice(7),
      'user-agent': expect.stringMatching(/^rapporteur\/\d/),
      accept: 'text/html',
      'accept-encoding': 'gzip, deflate, br, zstd',
      connection: 'close',
    });
  });

  it('asks for what is new only, and drops a tag that would break out of its header', async () => {
    const first = await client().get(`${base}/cached`);
    expect([first.etag, first.notModified]).toEqual(['"v1"', false]);
    const again = await client().get(`${base}/cached`, { etag: first.etag, lastModified: first.lastModified });
    expect([again.status, again.notModified, again.bytes.length, again.etag]).toEqual([304, true, 0, '"v1"']);
    const sent = JSON.parse(text((await client().get(`${base}/echo`, { etag: '"a"\r\nX-Evil: 1' })).bytes));
    expect([sent['if-none-match'], sent['x-evil']]).toEqual([undefined, undefined]);
  });

  it('follows redirects and tells a lasting one', async () => {
    const moved = await client().get(`${base}/moved`);
    expect([moved.url, moved.movedTo]).toEqual([`${base}/plain`, `${base}/plain`]);
    const lent = await client().get(`${base}/for-now`);
    expect([lent.url, lent.movedTo]).toEqual([`${base}/plain`, null]);
    expect(text((await client().get(`${base}/umlaut`)).bytes)).toBe('umlaut');
  });

  it('hands on what is no success', async () => {
    const response = await client().get(`${base}/missing`);
    expect([response.status, response.headers['retry-after'], text(response.bytes)]).toEqual([404, '7', 'not here']);
    expect((await client().get(`${base}/no-location`)).status).toBe(302);
  });

  it.each([
    ['/long', 'short'],
    ['/until-close', 'short'],
  ])('takes what was declared: %s', async (path, expected) => {
    expect(text((await client().get(rawBase + path)).bytes)).toBe(expected);
  });
});

describe('what is refused', () => {
  it.each([
    ['/bomb-gzip', 'too-large', /unpacks to more than 1 MB/],
    ['/bomb-br', 'too-large', /unpacks to more than 1 MB/],
    ['/bomb-zstd', 'too-large', /unpacks to more than 1 MB/],
    ['/bomb-deflate', 'too-large', /unpacks to more than 1 MB/],
    ['/large', 'too-large', /declares 20 MB|sends more/],
    ['/endless', 'too-large', /sends more than 1 MB/],
    ['/not-gzip', 'bad-encoding', /does not unpack as gzip/],
    ['/cut-gzip', 'bad-encoding', /unexpected end/],
    ['/twice', 'bad-encoding', /"gzip, br"/],
    ['/lzma', 'bad-encoding', /"lzma"/],
    ['/to-metadata', 'refused-address', /169\.254\.169\.254: link-local/],
    ['/to-decimal', 'refused-address', /odd spelling/],
    ['/to-mapped', 'refused-address', /IPv6 spelling/],
    ['/to-file', 'bad-url', /file: is not fetched/],
    ['/to-password', 'credentials', /http:\/\/example\.org/],
    ['/to-nonsense', 'bad-url', /not an address/],
    ['/loop-a', 'redirects', /in a circle/],
    ['/many-headers', 'unreachable', /headers are too large/],
  ])('%s', async (path, code, message) => {
    await expect(client().get(base + path)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each([
    ['/short', 'unreachable', /cut/],
    ['/lies', 'too-large', /declares 100 GB/],
    ['/two-lengths', 'unreachable', /not HTTP/],
    ['/negative', 'unreachable', /not HTTP/],
    ['/smuggle', 'unreachable', /not HTTP/],
    ['/cut-chunk', 'unreachable', /cut/],
    ['/cut-head', 'unreachable', /cut|not HTTP/],
    ['/huge-header', 'unreachable', /headers are too large/],
    ['/not-http', 'unreachable', /not HTTP/],
    ['/nothing', 'unreachable', /cut/],
  ])('%s', async (path, code, message) => {
    await expect(client().get(rawBase + path)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each(['/drip', '/silent'])('%s ends in time', async (path) => {
    const start = performance.now();
    const attempt = client({ timeoutMs: 300 }).get(base + path);
    await expect(attempt).rejects.toMatchObject({ code: 'timeout', message: expect.stringMatching(/not complete after 0\.3 s/) });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('more redirects than allowed', async () => {
    await expect(client({ maxRedirects: 1 }).get(`${base}/moved`)).rejects.toMatchObject({ code: 'redirects' });
  });

  it('what the caller gave up', async () => {
    const signal = AbortSignal.timeout(50);
    await expect(client().get(`${base}/silent`, { signal })).rejects.toMatchObject({ code: 'aborted' });
    await expect(client().get(`${base}/plain`, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('a redirect that the caller stops', async () => {
    const seen: string[] = [];
    const onRedirect = (url: string): void => {
      seen.push(url);
      if (url.endsWith('/plain')) throw new Error('no further');
    };
    await expect(client().get(`${base}/moved`, { onRedirect })).rejects.toThrow('cannot be fetched');
    expect(seen).toEqual([`${base}/moved-again`, `${base}/plain`]);
  });
});

describe('private addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://0/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://134744072/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[fd00:ec2::254]/',
    'https://100.64.0.1/',
    'http://224.0.0.1/',
  ])('%s is refused', async (url) => {
    await expect(openClient({ timeoutMs: 5_000 }).get(url)).rejects.toMatchObject({ code: 'refused-address' });
  });

  it('is refused by name, also when one of several addresses is private, and after a redirect', async () => {
    const asked: string[] = [];
    const resolve = async (host: string): Promise<{ address: string; family: number }[]> => {
      asked.push(host);
      return [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ];
    };
    const refused = { code: 'refused-address', message: expect.stringContaining('inside.test is 10.0.0.7: private') };
    await expect(openClient({ resolve }).get('https://inside.test/')).rejects.toMatchObject(refused);
    await expect(client({ resolve }).get(`${base}/to-name`)).rejects.toMatchObject(refused);
    expect(asked).toEqual(['inside.test', 'inside.test']);
  });

  it('is not reached by rebinding: a name is looked up once, and the connection goes to the address that was checked', async () => {
    const answers = ['127.0.0.1', '10.0.0.7', '10.0.0.8'];
    let asked = 0;
    const resolve = async (): Promise<{ address: string; family: number }[]> => {
      asked += 1;
      return [{ address: answers[asked - 1] ?? '', family: 4 }];
    };
    const url = `http://desk.test:${base.split(':')[2]}/echo`;
    // Permitted: the first answer is reached. A second question would have led to an address where nothing answers.
    const response = await openClient({ resolve, allowPrivate: ['desk.test'] }).get(url);
    expect([JSON.parse(text(response.bytes)).host, asked]).toEqual([new URL(url).host, 1]);
    // Not permitted: the next connection asks anew, and what it hears is checked anew.
    await expect(openClient({ resolve }).get(url)).rejects.toMatchObject({ code: 'refused-address' });
    expect(asked).toBe(2);
  });

  it('a resolver that hangs or answers nonsense ends in one clear error', async () => {
    const never = openClient({ resolve: () => new Promise(() => undefined), timeoutMs: 100 });
    await expect(never.get('http://slow.test/')).rejects.toMatchObject({ code: 'timeout' });
    const odd = openClient({ resolve: async () => [{ address: '0x7f.1', family: 4 }] });
    await expect(odd.get('http://odd.test/')).rejects.toMatchObject({ code: 'refused-address' });
    const none = openClient({ resolve: async () => [] });
    await expect(none.get('http://none.test/')).rejects.toMatchObject({ code: 'unreachable' });
    await expect(openClient().get('http://no-such-host.invalid/')).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('never shows a password', async () => {
    const attempt = openClient().get('https://ann:secret@example.org/');
    await expect(attempt).rejects.toMatchObject({ code: 'credentials', message: expect.not.stringContaining('secret') });
  });
});
