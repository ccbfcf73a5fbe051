import { RapporteurError } from '../../model/index.ts';
import { decodeFeed } from './decode-feed.ts';
import { absoluteUrl } from './feed.ts';
import { withinTime } from './within-time.ts';

/** One feed of a list of subscriptions. */
export interface Subscription {
  /** The address of the feed. */
  readonly url: string;
  readonly title: string | null;
  /** The site the feed belongs to. */
  readonly home: string | null;
  /** The names of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
}

/** What an OPML file holds, and what was passed over. */
export interface Subscriptions {
  readonly title: string | null;
  readonly feeds: readonly Subscription[];
  /** Addresses that are none to fetch: not http(s), or with a password in them, which is not repeated here. */
  readonly refused: number;
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

const timeoutMs = 5_000;

/** The feeds of an OPML file, each once, in its order. Throws one clear line on anything else. */
export async function readOpml(bytes: Uint8Array, name: string): Promise<Subscriptions> {
  const text = decodeFeed(bytes, undefined, name);
  if (!/<opml[\s>]/i.test(text.slice(0, 5_000)))
    throw new RapporteurError('bad-opml', `${name}: not an OPML file; a list of feeds as feed readers export it is needed`);
  const { parseOpml } = await import('feedsmith');
  const late = (): Error =>
    new RapporteurError('bad-opml', `${name}: not read within ${timeoutMs / 1_000} s; malformed or hostile`);
  return withinTime(
    () => {
      let parsed: ReturnType<typeof parseOpml<string>>;
      try {
        parsed = parseOpml(text);
      } catch {
        // The parser's own error says no more than that.
        throw new RapporteurError('bad-opml', `${name}: broken OPML; nothing was taken from it`);
      }
      const feeds = new Map<string, Subscription>();
      const refused = collect(parsed.body?.outlines ?? [], [], feeds);
      return { title: parsed.head?.title?.trim() || null, feeds: [...feeds.values()], refused };
    },
    timeoutMs,
    late,
  );
}

function collect(outlines: readonly Outline[], groups: readonly string[], feeds: Map<string, Subscription>): number {
  let refused = 0;
  for (const outline of outlines) {
    const label = (outline.title ?? outline.text)?.trim() || null;
    if (outline.xmlUrl !== undefined) {
      // An address without its site cannot be completed: "nowhere.invalid" is never fetched.
      const url = absoluteUrl(outline.xmlUrl, nowhere);
      if (url === null || url.startsWith(nowhere)) refused += 1;
      else if (!feeds.has(url)) feeds.set(url, { url, title: label, home: absoluteUrl(outline.htmlUrl, url), groups });
    }
    const inner = outline.xmlUrl === undefined && label !== null ? [...groups, label] : groups;
    refused += collect(outline.outlines ?? [], inner, feeds);
  }
  return refused;
}

const nowhere = 'https://nowhere.invalid/';

/** An OPML 2.0 file of a list of feeds, groups kept. What `readOpml` reads it gives back. */
export function writeOpml(feeds: readonly Subscription[], title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlinesOf(feeds, 0),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlinesOf(feeds: readonly Subscription[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth + 2);
  const groups = new Map<string, Subscription[]>();
  const lines: string[] = [];
  for (const feed of feeds) {
    const group = feed.groups[depth];
    if (group === undefined) {
      const label = escaped(feed.title ?? feed.url);
      const home = feed.home === null ? '' : ` htmlUrl="${escaped(feed.home)}"`;
      lines.push(`${indent}<outline type="rss" text="${label}" title="${label}" xmlUrl="${escaped(feed.url)}"${home}/>`);
    } else {
      const members = groups.get(group);
      if (members === undefined) groups.set(group, [feed]);
      else members.push(feed);
    }
  }
  for (const [group, members] of groups)
    lines.push(`${indent}<outline text="${escaped(group)}">`, ...outlinesOf(members, depth + 1), `${indent}</outline>`);
  return lines;
}

const escapes: { readonly [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML: letters that XML does not have, such as a bell, are left out. */
function escaped(text: string): string {
  const plain = Array.from(text, (letter) => (letter < ' ' ? ' ' : letter)).join('');
  return plain.toWellFormed().replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}
