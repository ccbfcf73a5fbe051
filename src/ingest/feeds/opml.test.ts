import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, type Subscription, writeOpml } from './opml.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readOpml', () => {
  it('reads groups, each feed once, and counts what it refuses', async () => {
    const list = await readOpml(
      bytesOf(`<?xml version="1.0"?><opml version="1.0"><head><title> Desk &amp; co </title></head><body>
        <outline text="World"><outline text="Asia" title="Asia desk"><outline type="rss" text="A" xmlUrl="https://a.example/f?x=1&amp;y=2" htmlUrl="https://a.example/"/></outline>
        <outline type="atom" title="B" text="b" xmlUrl="http://b.example/feed"/></outline>
        <outline text="A again" xmlUrl="https://a.example/f?x=1&amp;y=2"/><outline text="Note"/>
        <outline text="file" xmlUrl="file:///etc/passwd"/><outline text="own" xmlUrl="https://ann:secret@c.example/"/><outline text="relative" xmlUrl="feed.xml"/>
      </body></opml>`),
      'list.opml',
    );
    expect(list).toEqual({
      title: 'Desk & co',
      feeds: [
        { url: 'https://a.example/f?x=1&y=2', title: 'A', home: 'https://a.example/', groups: ['World', 'Asia desk'] },
        { url: 'http://b.example/feed', title: 'B', home: null, groups: ['World'] },
      ],
      refused: 3,
    });
  });

  it.each([
    ['a page', '<html><body>opml</body></html>'],
    ['a feed', '<rss version="2.0"><channel/></rss>'],
    ['nothing', ''],
    ['one cut in the middle', '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.ex'],
    ['deep nesting', `<opml version="2.0"><body>${'<outline text="a">'.repeat(50_000)}`],
  ])('refuses %s with one clear line', async (_what, text) => {
    await expect(readOpml(bytesOf(text), 'list.opml')).rejects.toMatchObject({
      code: 'bad-opml',
      message: expect.stringMatching(/^list\.opml: /),
    });
  });
});

describe('writeOpml', () => {
  it('writes what readOpml reads back', async () => {
    const label = fc.string({
      unit: fc.constantFrom('a', 'Ü', ' ', '"', "'", '<', '>', '&', ']]>', '&amp;', '世'),
      minLength: 1,
      maxLength: 8,
    });
    const name = label.map((text) => text.trim()).filter((text) => text !== '');
    const feed = fc.record({
      url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      title: fc.option(name),
      home: fc.option(fc.webUrl().map((url) => new URL(url).href)),
      groups: fc.array(name, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(feed, { selector: (one) => one.url, maxLength: 8 }),
        async (feeds: readonly Subscription[]) => {
          const back = await readOpml(bytesOf(writeOpml(feeds, 'Feeds & more')), 'list.opml');
          const byUrl = (a: Subscription, b: Subscription): number => (a.url < b.url ? -1 : 1);
          const named = feeds.map((one) => ({ ...one, title: one.title ?? one.url }));
          expect([...back.feeds].sort(byUrl)).toEqual(named.sort(byUrl));
          expect([back.title, back.refused]).toEqual(['Feeds & more', 0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
