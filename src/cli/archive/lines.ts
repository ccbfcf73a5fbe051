import type { Found } from '../../store/index.ts';
import type { Colour } from '../colour.ts';
import { counted, plain, shorten } from '../plain.ts';

/** "2 outlets, 1 origin". */
export function told({ outlets, origins }: { readonly outlets: number; readonly origins: number }): string {
  return `${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}`;
}

/** One found item as lines for a terminal: what it is, the quoted passage, where it stands. */
export function foundLines(found: Found, colour: Colour, columns: number): string {
  const { item, parties, quote, article } = found;
  const fields = item as unknown as { readonly [field: string]: unknown };
  const word = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const side = (...parts: readonly string[]): string =>
    [...new Set(parties.filter(({ part }) => parts.includes(part)).map(({ name }) => name))].join(', ');
  const from = side('actor', 'from', 'traveller', 'sender', 'speaker', 'forecaster', 'person', 'member', 'user');
  const to = side('recipient', 'to', 'host', 'destination', 'audience', 'toward');
  const kind = [
    word('type') || word('rule') || word('kind') || word('form') || found.section.slice(0, -1),
    word('mode'),
    word('status') || word('verdict'),
  ]
    .filter((one) => one !== '')
    .join(' ');
  const head = [
    colour.dim(article.published ?? 'undated'),
    colour.bold(kind),
    `${plain(from)}${to === '' ? '' : ` → ${plain(to)}`}`,
    colour.dim(told(found)),
  ]
    .filter((one) => one !== '')
    .join('  ');
  const source = [article.publisher, article.title, `article ${article.id}`]
    .filter((one) => one !== null)
    .map((one) => plain(one))
    .join(', ');
  return `${head}\n  “${shorten(quote, Math.max(60, columns * 2))}”\n  ${colour.dim(`${source}, ${found.start}–${found.end}, confidence ${item.confidence}`)}\n`;
}
