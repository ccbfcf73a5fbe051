import { headOfRange, type Tree } from '../syntax/index.ts';
import { type Gathering, type NameSpan, type Read, textOfTokens } from './draft.ts';
import { fold } from './fold.ts';
import { kindOfName } from './name-kind.ts';

// An acronym as texts define them in brackets: "TPLF", "FDLR", "UN-OCHA"; not "2024" and not "Reuters".
const acronym = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;
const small: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'for',
  'on',
  'in',
  'to',
  'de',
  'del',
  'la',
  "'s",
  '’s',
  "'",
  '-',
  '&',
  'against',
  'with',
]);

/**
 * Names that the text itself defines: "the Tigray People's Liberation Front (TPLF)". The words before the brackets are read backwards until
 * each letter has its word; where the model has found only parts of that name, the whole takes their place.
 */
export function withDefinedNames(doc: Read, tree: Tree, spans: readonly NameSpan[]): readonly NameSpan[] {
  let made: NameSpan[] | null = null;
  doc.tokens.forEach((token, at) => {
    if (token.text !== '(' || doc.tokens[at + 2]?.text !== ')') return;
    const letters = doc.tokens[at + 1]?.text ?? '';
    if (!acronym.test(letters)) return;
    const first = firstWordOf(doc, at, letters.toLowerCase().replaceAll('-', ''));
    if (first < 0 || at - first < 2) return;
    const list = made ?? [...spans];
    const inside = list.filter((span) => span.firstToken < at && span.endToken > first);
    // One name that is as long or longer, or one of the tables, stays as it is.
    if (inside.some((span) => span.firstToken <= first && span.endToken >= at)) return;
    if (inside.length === 0 || inside.some((span) => span.firstToken < first || span.endToken > at)) return;
    const words = doc.tokens.slice(first, at).map((one) => one.text);
    const nested = inside.filter((span) => span.firstToken === first && span.kind === 'state');
    const whole: NameSpan = {
      firstToken: first,
      endToken: at,
      head: headOfRange(tree, first, at),
      kind: kindOfName(words, 'ORG'),
      entries: [],
      score: 0.85,
      by: 'definition',
    };
    made = [...list.filter((span) => !inside.includes(span)), whole, ...nested].sort(
      (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken,
    );
  });
  return made ?? spans;
}

/** The token with which the name before an opening bracket begins; -1 where its words do not have the letters. */
function firstWordOf(doc: Read, bracket: number, letters: string): number {
  let left = letters.length;
  for (let at = bracket - 1; at >= 0 && at > bracket - 16; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== doc.tokens[bracket]?.sentence) return -1;
    const word = fold(token.text);
    const proper = /^\p{Lu}/u.test(token.text);
    if (proper && word.startsWith(letters[left - 1] ?? ' ')) {
      left--;
      if (left === 0) return at;
    } else if (!small.has(word)) return -1;
  }
  return -1;
}

/** The entity whose initials the letters in brackets right behind it are, there and wherever the letters come again; null for none. */
export function definedAs(doc: Read, all: Gathering, span: NameSpan, letters: string, own: Map<string, number>): number | null {
  const known = own.get(letters);
  if (known !== undefined) return known;
  const bracket = span.firstToken - 1;
  if (doc.tokens[bracket]?.text !== '(' || doc.tokens[span.endToken]?.text !== ')') return null;
  const before = all.spanOf[bracket - 1] ?? -1;
  const long = all.spans[before];
  const entity = all.entityOfSpan[before] ?? -1;
  if (long === undefined || entity < 0 || long.kind === 'person' || long.kind === 'state' || long.endToken - long.firstToken < 2)
    return null;
  const words = textOfTokens(doc, long.firstToken, long.endToken).split(/[\s-]+/u);
  const telling = words.filter((word) => !small.has(word.toLowerCase())).map((word) => fold(word[0] ?? ''));
  if (telling.join('') !== letters) return null;
  own.set(letters, entity);
  return entity;
}
