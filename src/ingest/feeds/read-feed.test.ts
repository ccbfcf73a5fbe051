import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from './feed.ts';
import { feedLinksOf } from './feed-links.ts';
import { readFeed } from './read-feed.ts';

const url = 'https://news.example/feeds/world.xml';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Promise<Feed> => readFeed(bytesOf(text), url);

const rss = (items: string, head = '<title>World &amp; region</title>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${head}<link>/</link><language>en-gb</language>${items}</channel></rss>`;

const nothing: FeedItem = {
  url: null,
  title: null,
  published: null,
  updated: null,
  byline: null,
  id: null,
  text: null,
  summary: null,
};

describe('readFeed', () => {
  it('reads RSS 2.0', async () => {
    const feed = await read(
      rss(
        `<ttl>90</ttl>
        <item><title><![CDATA[Envoys <i>meet</i> &amp; talk]]></title><link>../2025/envoys?a=1&amp;b=2#top</link><guid isPermaLink="false">n-17</guid>
          <pubDate>Tue, 02 Sep 2025 10:00:00 +0200</pubDate><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ray</dc:creator>
          <description>&lt;p&gt;A teaser.&lt;/p&gt;</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded></item>
        <item><title>By guid</title><guid>https://news.example/b</guid><author>desk@news.example (Cy Poe)</author></item>
        <item><title>No address</title><guid>tag:x</guid><pubDate>soon</pubDate><link>javascript:alert(1)</link></item>
        <item><link>https://ann:secret@news.example/c</link></item>`,
      ),
    );
    expect(feed).toEqual({
      format: 'rss',
      title: 'World & region',
      home: 'https://news.example/',
      language: 'en-gb',
      freshMs: 5_400_000,
      leftOut: 0,
      items: [
        {
          url: 'https://news.example/2025/envoys?a=1&b=2#top',
          title: 'Envoys meet & talk',
          published: '2025-09-02T10:00:00+02:00',
          updated: null,
          byline: 'Ann Lee, Bo Ray',
          id: 'n-17',
          text: 'One.\n\nTwo.',
          summary: 'A teaser.',
        },
        { ...nothing, url: 'https://news.example/b', title: 'By guid', id: 'https://news.example/b', byline: 'Cy Poe' },
        { ...nothing, title: 'No address', id: 'tag:x' },
        nothing,
      ],
    });
    expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
  });

  it('reads RSS 1.0', async () => {
    const feed = await read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>Desk</title><link>https://news.example/</link></channel>
      <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link><dc:date>2025-09-02</dc:date><dc:creator>Di Fox</dc:creator></item></rdf:RDF>`,
    );
    expect([feed.format, feed.items]).toEqual([
      'rdf',
      [
        {
          ...nothing,
          url: 'https://news.example/1',
          id: 'https://news.example/1',
          title: 'One',
          published: '2025-09-02',
          byline: 'Di Fox',
        },
      ],
    ]);
  });

  it('reads Atom', async () => {
    const feed = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://cdn.example/a/"><title type="html">Talks &amp;amp; terms</title>
      <link rel="self" href="self.xml"/><link href="https://news.example/"/><author><name>Desk</name></author>
      <entry><id>urn:1</id><title>First</title><link rel="enclosure" href="x.mp3"/><link rel="alternate" type="application/json" href="one.json"/>
        <link rel="alternate" type="text/html" href="one.html"/><published>2025-09-01T08:00:00Z</published><updated>2025-09-02T10:00:00Z</updated>
        <author><name>Bo Ray</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>In <b>Oslo</b>.</p><p>Then.</p></div></content></entry>
      <entry><id>https://news.example/2</id><title>Second</title><updated>2025-09-03T10:00:00Z</updated><summary>5 &lt; 6</summary>
        <content type="image/png">iVBORw0KGgo=</content></entry></feed>`,
    );
    expect(feed).toMatchObject({ format: 'atom', title: 'Talks & terms', home: 'https://news.example/', language: 'en' });
    expect(feed.items).toEqual([
      {
        url: 'https://cdn.example/a/one.html',
        title: 'First',
        published: '2025-09-01T08:00:00Z',
        updated: '2025-09-02T10:00:00Z',
        byline: 'Bo Ray',
        id: 'urn:1',
        text: 'In Oslo.\n\nThen.',
        summary: null,
      },
      {
        url: 'https://news.example/2',
        title: 'Second',
        published: '2025-09-03T10:00:00Z',
        updated: '2025-09-03T10:00:00Z',
        byline: 'Desk',
        id: 'https://news.example/2',
        text: null,
        summary: '5 < 6',
      },
    ]);
  });

  it('reads JSON Feed', async () => {
    const feed = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        home_page_url: 'https://news.example',
        items: [
          { id: '1', url: '/1', title: 'One', content_html: '<p>a</p><p>b</p>', date_published: '2025-09-02T10:00:00+02:00' },
          { id: '2', external_url: 'https://other.example/2', content_text: 'Plain.\n\nText.', authors: [{ name: 'Cy Poe' }] },
        ],
      }),
    );
    expect([feed.format, feed.title, feed.home]).toEqual(['json', 'Wire', 'https://news.example/']);
    expect(feed.items).toEqual([
      {
        ...nothing,
        url: 'https://news.example/1',
        id: '1',
        title: 'One',
        text: 'a\n\nb',
        published: '2025-09-02T10:00:00+02:00',
      },
      { ...nothing, url: 'https://other.example/2', id: '2', text: 'Plain.\n\nText.', byline: 'Cy Poe' },
    ]);
  });

  it.each([
    [
      'an XML declaration',
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>\xcc\xe8\xf0</title></channel></rss>',
        'latin1',
      ),
      undefined,
    ],
    [
      'the header',
      Buffer.from('<rss version="2.0"><channel><title>\xcc\xe8\xf0</title></channel></rss>', 'latin1'),
      'text/xml; charset="windows-1251"',
    ],
    [
      'a byte-order mark',
      Buffer.from('\ufeff<rss version="2.0"><channel><title>Мир</title></channel></rss>', 'utf16le'),
      'text/xml; charset=latin1',
    ],
    ['nothing: UTF-8', Buffer.from('<rss version="2.0"><channel><title>Мир</title></channel></rss>'), 'application/rss+xml'],
  ])('finds the encoding by %s', async (_by, bytes, contentType) => {
    expect((await readFeed(bytes, url, contentType === undefined ? {} : { contentType })).title).toBe('Мир');
  });

  it('takes so many items and says how many it left', async () => {
    const feed = await readFeed(bytesOf(rss('<item><title>x</title></item>'.repeat(12))), url, { maxItems: 10 });
    expect([feed.items.length, feed.leftOut]).toEqual([10, 2]);
  });
});

describe('what is no feed', () => {
  const page = '<!-- hi --><!DOCTYPE html><html><head><title>News</title>';
  it.each([
    [
      'a page that names its feeds',
      `${page}<link rel="alternate" type="application/rss+xml" href="/world.rss"><link href='b.json' type="application/feed+json" rel='home alternate'></head></html>`,
      'feed-is-page',
      /a web page, not a feed; it names its feed: https:\/\/news\.example\/world\.rss, https:\/\/news\.example\/feeds\/b\.json/,
    ],
    [
      'a page that names none',
      `${page}<link rel="alternate" type="application/json+oembed" href="/e"></head></html>`,
      'feed-is-page',
      /it names no feed/,
    ],
    ['nothing', '  \n', 'bad-feed', /empty/],
    ['plain words', 'Service unavailable', 'bad-feed', /neither RSS, Atom nor JSON Feed/],
    ['other JSON', '{"items": []}', 'bad-feed', /neither/],
    ['other XML', '<urlset><url/></urlset>', 'bad-feed', /neither/],
    ['a feed cut in the middle', rss('<item><title>One</title></item><item><title>Tw').slice(0, -18), 'bad-feed', /broken feed/],
    ['deep nesting', rss('<a>'.repeat(20_000)), 'bad-feed', /broken feed/],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><rss version="2.0"/>', 'bad-encoding', /"klingon"/],
  ])('%s', async (_what, text, code, message) => {
    await expect(read(text)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each([
    ['brackets in a title', rss(`<item><title>${'<'.repeat(200_000)}`)],
    ['brackets in an author', rss(`<item><author>${'('.repeat(200_000)}</author></item>`)],
  ])('hostile: %s end in time', async (_what, text) => {
    const start = performance.now();
    await expect(readFeed(bytesOf(text), url, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'bad-feed' });
    expect(performance.now() - start).toBeLessThan(3_000);
    // The reader is sound afterwards.
    expect((await read(rss('<item><title>x</title></item>'))).items.length).toBe(1);
  });

  it('expands no entities of the document', async () => {
    const feed = await read(
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>').slice(21)}`,
    );
    expect(feed.items[0]?.title).toBe('&b;');
    const outside = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&f;</title></item>').slice(21)}`;
    await expect(read(outside)).rejects.toMatchObject({ code: 'bad-feed' });
  });
});

describe('feedLinksOf', () => {
  it('reads what a page declares, each once', () => {
    const html = `<link rel=alternate type=application/atom+xml href=/a?x=1&amp;y=2><LINK REL="Alternate" TYPE="application/rss+xml" HREF="/b">
      <link rel="alternate" type="application/rss+xml" href="/b"><link rel="stylesheet" type="application/rss+xml" href="/c"><link rel="alternate" type="application/rss+xml" href="file:///d">`;
    expect(feedLinksOf(html, 'https://news.example/x')).toEqual(['https://news.example/a?x=1&y=2', 'https://news.example/b']);
  });

  it('is not slowed by hostile markup', () => {
    const start = performance.now();
    feedLinksOf(`${'<link '.repeat(80_000)}${'<link a="'.repeat(80_000)}`, url);
    feedLinksOf('<link rel='.repeat(80_000), url);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
