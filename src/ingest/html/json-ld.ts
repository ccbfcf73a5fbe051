/** What a page's JSON-LD says of its article. */
export interface JsonLdFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type Node = { readonly [key: string]: unknown };

/** Matches "NewsArticle", "https://schema.org/ReportageNewsArticle", "LiveBlogPosting"; not "Person" nor "WebPage". */
const articleType = /(?:^|[/:#])(?:[A-Za-z]{0,30}Article|[A-Za-z]{0,20}Posting|Report)$/;
/** Nodes looked at; a page has a handful. */
const maxNodes = 2_000;

/** The facts of the first article among the page's JSON-LD blocks; null where there is none. Blocks that are no JSON are passed over. */
export function jsonLdFacts(blocks: readonly string[]): JsonLdFacts | null {
  const nodes: Node[] = blocks.flatMap((block) => nodesOf(parse(block)));
  const article = nodes.find(({ '@type': type }) =>
    listOf(type).some((name) => typeof name === 'string' && articleType.test(name)),
  );
  if (article === undefined) return null;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const names = (value: unknown): string[] =>
    listOf(value).flatMap((one) => {
      const node = isNode(one) && one['name'] === undefined ? (byId.get(one['@id']) ?? one) : one;
      return text(isNode(node) ? first(node['name']) : node) ?? [];
    });
  const page = article['mainEntityOfPage'];
  const authors = [...new Set(names(article['author']))];
  return {
    title: text(first(article['headline'])) ?? text(first(article['name'])),
    byline: authors.length === 0 ? null : authors.slice(0, 12).join(', '),
    publisher: names(article['publisher'])[0] ?? null,
    language: text(first(article['inLanguage'])),
    published: text(first(article['datePublished'])),
    url: text(first(article['url'])) ?? text(isNode(page) ? page['@id'] : page),
  };
}

/** Some sites wrap the block in comment or CDATA marks. */
function parse(block: string): unknown {
  const json = block.replace(/^\s*(?:<!--|\/?\*?\s*<!\[CDATA\[\*?\/?)|(?:-->|\/?\*?\s*\]\]>\*?\/?)\s*$/g, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null; // Broken JSON-LD is common; the page is read without it.
  }
}

/** The block's nodes: itself, of a list, of `@graph`, breadth first. */
function nodesOf(root: unknown): Node[] {
  const queue: unknown[] = [root];
  const found: Node[] = [];
  for (let at = 0; at < queue.length && at < maxNodes; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    else if (isNode(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'] as const) if (isNode(value[key])) queue.push(value[key]);
    }
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
