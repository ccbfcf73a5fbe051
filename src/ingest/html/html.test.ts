import { describe, expect, it } from 'vitest';
import { decodeHtml } from './decode-html.ts';
import { extractHtml } from './extract.ts';
import { defaultHtmlLimits } from './limits.ts';
import { checkMarkup } from './nesting.ts';
import { pageDate } from './page-date.ts';
import { readHtml } from './read-html.ts';

const sentence = 'The ministers of both states met on the island and agreed, after two days, to open the harbour again.';
const body = Array.from({ length: 6 }, (_, at) => `<p>Part ${at}: ${sentence}</p>`).join('\n');

function page(head: string, inside: string): string {
  return `<!doctype html><html lang="en_gb"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${inside}</article></body></html>`;
}

describe('the text of a page', () => {
  const { text } = extractHtml(
    page(
      '<title>Harbour opens</title>',
      `<h1>Harbour opens</h1>${body}<script>var x = 'Nothing of this.';</script>
      <figure><img src=a.jpg><figcaption>The harbour at dawn.</figcaption></figure><h2>What was agreed</h2>
      <blockquote><p>We begin anew, and the ships will tell.</p></blockquote>
      <ul><li>Ships of both flags may enter.</li><li>Fees fall by half.</li></ul><p>First line<br>second line<br><br>Apart.</p>
      <p>${sentence}</p><h3>You may also like...</h3><ul><li><a href="/b">Other harbours of the coast</a></li></ul>`,
    ),
  );
  it.each([
    ['paragraphs apart', `Part 0: ${sentence}\n\nPart 1: ${sentence}\n\n`],
    ['a heading', '\n\nWhat was agreed\n\n'],
    ['a quote', '\n\nWe begin anew, and the ships will tell.\n\n'],
    ['a list', '\n\n• Ships of both flags may enter.\n\n• Fees fall by half.\n\n'],
    ['line breaks', '\n\nFirst line\nsecond line\n\nApart.'],
  ])('keeps %s', (_, part) => expect(text).toContain(part));
  it.each(['Nothing of this', 'at dawn', 'You may also like', 'Other harbours', 'Home', '<'])('leaves out %s', (part) =>
    expect(text).not.toContain(part),
  );
  it('keeps the text of a page inside one form', () => {
    expect(extractHtml(`<html><body><form>${body}</form></body></html>`).text).toContain('Part 5');
  });
  it('says where no article is found', () => {
    expect(() => extractHtml('<html><body></body></html>', 'https://a.example/')).toThrow('no article found');
    expect(() => extractHtml('')).toThrow('no article found');
  });
});

describe('the facts of a page', () => {
  it('takes JSON-LD first', () => {
    const ld = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', name: 'Not this' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour &amp; ships',
          author: [{ name: 'Ann Lee' }, { name: 'Bo Ray' }],
          publisher: { name: 'The Courier' },
          datePublished: '2025-09-02T10:00:00+02:00',
        },
      ],
    });
    const found = extractHtml(
      page(
        `<script type="application/ld+json">${ld}</script><meta property="og:title" content="Other"><link rel="canonical" href="/a?b=1">`,
        body,
      ),
      'https://courier.example/x',
    );
    expect(found).toMatchObject({
      title: 'Harbour & ships',
      byline: 'Ann Lee, Bo Ray',
      publisher: 'The Courier',
      language: 'en-GB',
      published: '2025-09-02T10:00:00+02:00',
      canonicalUrl: 'https://courier.example/a?b=1',
      from: {
        text: 'readability',
        title: 'json-ld',
        byline: 'json-ld',
        published: 'json-ld',
        language: 'meta',
        canonicalUrl: 'link',
      },
    });
  });
  it('takes OpenGraph, meta and time where JSON-LD is broken or silent', () => {
    const found = extractHtml(
      page(
        `<script type="application/ld+json">{ broken</script><meta property="og:title" content="Ships enter | The Courier">
        <meta property="og:site_name" content="The Courier"><meta name="author" content="By Ann Lee">`,
        `<header><h1>Ships enter</h1><time datetime="2025-09-02">today</time></header>${body}`,
      ),
    );
    expect(found).toMatchObject({ title: 'Ships enter', byline: 'Ann Lee', publisher: 'The Courier', published: '2025-09-02' });
    expect(found.from).toMatchObject({ title: 'opengraph', byline: 'meta', published: 'time', canonicalUrl: null });
  });
  it('leaves null what is not said', () => {
    const found = extractHtml(`<html><body>${body}<aside><time datetime="2020-01-01">old</time></aside></body></html>`);
    expect(found).toMatchObject({ publisher: null, language: null, published: null, canonicalUrl: null, byline: null });
  });
  it.each([
    ['2025-09-02T10:00:00.000Z', '2025-09-02T10:00:00Z'],
    ['20250902', '2025-09-02'],
    ['2025/09/02', '2025-09-02'],
    ['September 2, 2025', '2025-09-02'],
    ['2025-09-02T10:00:00', '2025-09-02'],
    ['2/9/2025', null],
    ['2025-13-40', null],
    ['soon', null],
  ])('reads the date %s', (said, date) => expect(pageDate(said)).toBe(date));
});

describe('the bytes of a page', () => {
  const cyrillic = Uint8Array.from([0xcc, 0xe8, 0xf0]);
  const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
  it.each([
    ['the header', cyrillic, 'text/html; charset=windows-1251', 'Мир'],
    ['the page', Buffer.concat([latin('<meta charset="windows-1251">'), cyrillic]), null, '<meta charset="windows-1251">Мир'],
    ['nothing, UTF-8', new TextEncoder().encode('Łódź'), 'text/html', 'Łódź'],
    ['nothing, old western', latin('caf\xe9'), null, 'café'],
    ['a mark', Uint8Array.from([0xff, 0xfe, 0x41, 0]), 'text/html; charset=utf-8', 'A'],
  ])('are read by %s', (_, bytes, type, text) => expect(decodeHtml(bytes, type, 'page')).toBe(text));
  it('says where the encoding is not known', () =>
    expect(() => decodeHtml(latin('a'), 'text/html; charset=klingon', 'page')).toThrow('"klingon"'));
});

describe('limits', () => {
  it.each([
    ['nesting', '<div>'.repeat(30_000), 'more than 512 elements inside each other'],
    ['elements', '<p>'.repeat(100_001), 'more than 100000 elements'],
    ['length', 'x'.repeat(5_000_001), '5000001 characters'],
  ])('stop hostile %s before it is parsed', async (_, html, message) => {
    const from = performance.now();
    await expect(readHtml(html)).rejects.toThrow(message);
    expect(performance.now() - from).toBeLessThan(4_000);
  });
  it.each([
    ['unclosed paragraphs', '<p>a'.repeat(5_000)],
    ['tags in scripts', `<script>${'"<div>"'.repeat(5_000)}</script>`],
    ['tags in comments', `<!--${'<div>'.repeat(5_000)}-->`],
    ['empty drawings', '<path d="x"/>'.repeat(5_000)],
  ])('do not take %s for nesting', (_, html) => expect(() => checkMarkup(html, defaultHtmlLimits, 'page')).not.toThrow());
  it('stop a page that takes too long, and the next one is read', async () => {
    const slow = readHtml(page('', body.repeat(2_000)), 'https://a.example/', { maxSeconds: 0.01 });
    const next = readHtml(page('', body));
    await expect(slow).rejects.toThrow('https://a.example/: not read within 0.01 s');
    expect((await next).text).toContain('Part 5');
  });
});
