import { describe, expect, it } from 'vitest';
import { checkUrl, isSpelledOddly, printable } from './url.ts';

describe('checkUrl', () => {
  it.each([
    ['https://example.org/feed.xml#top', 'https://example.org/feed.xml'],
    ['HTTP://Example.ORG:80/a b', 'http://example.org/a%20b'],
    ['https://example.org/@desk', 'https://example.org/@desk'],
  ])('takes %s', (raw, href) => expect(checkUrl(raw).href).toBe(href));

  it('reads a redirect against the address it came from', () => {
    expect(checkUrl('../b', new URL('https://example.org/x/a')).href).toBe('https://example.org/b');
  });

  it.each([
    ['file:///etc/passwd', 'bad-url', /file: is not fetched/],
    ['ftp://example.org/', 'bad-url', /ftp:/],
    ['javascript:alert(1)', 'bad-url', /javascript:/],
    ['gopher://example.org/', 'bad-url', /gopher:/],
    ['data:text/plain,x', 'bad-url', /data:/],
    ['feed.xml', 'bad-url', /not an address/],
    ['', 'bad-url', /not an address/],
    ['http://', 'bad-url', /not an address/],
    ['https://ann@example.org/', 'credentials', /example\.org/],
    ['https://ann:secret@example.org/', 'credentials', /example\.org/],
    ['https:\\\\ann:secret@example.org/', 'credentials', /example\.org/],
    ['https://ann:secret@/', 'bad-url', /not an address/],
    ['ann:secret@example.org', 'bad-url', /example\.org/],
  ])('refuses %s and shows no password', (raw, code, message) => {
    let error: unknown;
    try {
      checkUrl(raw);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(String(error)).not.toMatch(/secret/);
  });
});

describe('isSpelledOddly', () => {
  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1:80/',
    'http://127.0.0.1./',
    'http://0x08080808/feed',
    'http://%31%32%37.0.0.1/',
    'http://①②⑦.0.0.1/',
  ])('sees through %s', (raw) => expect(isSpelledOddly(raw, new URL(raw))).toBe(true));

  it.each(['http://127.0.0.1:8080/x', 'http://8.8.8.8', 'https://example.org/127.1', 'http://[::1]/', 'http://127.example/'])(
    'finds nothing odd in %s',
    (raw) => expect(isSpelledOddly(raw, new URL(raw))).toBe(false),
  );

  it('takes a redirect to a path as it is', () => {
    expect(isSpelledOddly('/b', new URL('/b', 'http://127.0.0.1:8080/a'))).toBe(false);
  });
});

describe('printable', () => {
  it('keeps to one line of bounded length', () => {
    expect(printable(`https://example.org/\n\u001b[31m${'x'.repeat(1_000)}`)).toMatch(
      /^https:\/\/example\.org\/ {2}\[31mx+\.\.\.$/,
    );
  });
});
