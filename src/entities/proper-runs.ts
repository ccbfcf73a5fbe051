import type { Context } from '../model/index.ts';
import type { NameSpan, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon, namedBody } from './lexicon.ts';

// A capital first letter: "Kim"; not "kim".
const capital = /^\p{Lu}/u;

/** Capitalised words that name nobody. */
export const notNames: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est edt bst ist cet
  north south east west northern southern eastern western central update live breaking
  christmas easter i god english mr mrs ms dr covid covid-19 internet`.split(/\s+/u),
);

/** Runs of proper nouns that model and tables have missed, where their words tell what they name. */
export function properRuns(doc: Read, spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const covered = new Uint8Array(doc.tokens.length);
  const adjectiveEnd = new Map<number, number>();
  for (const span of spans) {
    covered.fill(1, span.firstToken, span.endToken);
    const entry = span.entries[0];
    if (entry?.table === 'state' && entry.form === 'adjective') adjectiveEnd.set(span.endToken, span.firstToken);
  }
  const found: NameSpan[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isProper(doc, i) || covered[i] === 1) continue;
    let end = i + 1;
    while (
      end < doc.tokens.length &&
      covered[end] !== 1 &&
      doc.tokens[end]?.sentence === doc.tokens[i]?.sentence &&
      continues(doc, i, end)
    )
      end++;
    while (end > i + 1 && !isProper(doc, end - 1)) end--;
    const span = runSpan(doc, i, end, context);
    const before = adjectiveEnd.get(i);
    // "Syrian Democratic Forces": the state's adjective opens the name of the body.
    if (span !== null)
      found.push(
        before !== undefined && span.firstToken === i && span.kind === 'organization' ? { ...span, firstToken: before } : span,
      );
    i = end - 1;
  }
  return found;
}

function isProper(doc: Read, at: number): boolean {
  const text = doc.tokens[at]?.text ?? '';
  if (!capital.test(text) || notNames.has(fold(text))) return false;
  const upos = doc.words[at]?.upos;
  if (upos === 'PROPN') return true;
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'X') return false;
  // A common noun in capitals inside a sentence, beside another capital or before "region", is part of a name.
  const first = doc.sentences[doc.tokens[at]?.sentence ?? 0]?.firstToken === at;
  const next = doc.tokens[at + 1]?.text ?? '';
  return !first && (capital.test(next) || capital.test(doc.tokens[at - 1]?.text ?? '') || regionNoun.test(next));
}

// "Artibonite region"; not "border regions".
const regionNoun = /^(?:region|province|state|county|governorate|oblast|prefecture|district|island|peninsula|valley)$/;

/** Whether the run goes on over this token: another proper noun, or a link word between two ("Bank of England", "Jean - Claude"). */
function continues(doc: Read, first: number, at: number): boolean {
  if (isProper(doc, at)) return true;
  const text = fold(doc.tokens[at]?.text ?? '');
  if (!isProper(doc, at + 1) || at + 1 >= doc.tokens.length || doc.tokens[at + 1]?.sentence !== doc.tokens[first]?.sentence)
    return false;
  if (/^(?:['’]|['’]s|and|for|the)$/.test(text))
    return lexicon.is.organization.has(lastOfRun(doc, at)) || lexicon.is.government.has(lastOfRun(doc, at));
  if (text === '-') return doc.tokens[at - 1]?.spaceAfter === false;
  return (
    text === 'of' ||
    text === 'de' ||
    text === 'al' ||
    text === 'bin' ||
    text === 'van' ||
    text === 'von' ||
    text === 'der' ||
    text === 'da' ||
    text === 'du' ||
    text === 'el'
  );
}

function runSpan(doc: Read, from: number, end: number, context: Context): NameSpan | null {
  const { is } = lexicon;
  const lower = (at: number): string => fold(doc.tokens[at]?.text ?? '');
  let first = from;
  let titled = is.title.has(lower(first - 1)) || is.personPrefix.has(lower(first - 1));
  while (
    end - first > 1 &&
    (is.title.has(lower(first)) || is.personPrefix.has(lower(first)) || is.titleModifier.has(lower(first)))
  ) {
    titled = is.title.has(lower(first)) || is.personPrefix.has(lower(first));
    first++;
  }
  // "Secretary of State" before a name is its title.
  let titleOnly = true;
  for (let at = from; at < end && titleOnly; at++)
    titleOnly = is.title.has(lower(at)) || is.titleModifier.has(lower(at)) || /^(?:of|for|and|the|affairs|-)$/.test(lower(at));
  if (titleOnly) return null;
  const words = doc.tokens.slice(first, end).map((token) => token.text);
  const lasts = fold(words.at(-1) ?? '');
  const base = { firstToken: first, endToken: end, head: first, entries: [], score: 0.5 };
  if (is.title.has(lasts) && words.length === 1) return null;
  if (
    (lexicon.genders.has(lower(first)) &&
      words.length > 1 &&
      words.length < 5 &&
      !is.organization.has(lasts) &&
      !is.facility.has(lasts)) ||
    titled
  ) {
    return { ...base, kind: 'person', by: titled ? 'title' : 'given name' };
  }
  if (words.length > 1) {
    if (is.agreement.has(lasts)) return { ...base, kind: 'agreement', by: 'name word' };
    if (is.government.has(lasts)) return { ...base, kind: 'government', by: 'name word' };
    if (is.organization.has(lasts) || lower(first) === 'university') return { ...base, kind: 'organization', by: 'name word' };
    if (is.facility.has(lasts)) return { ...base, kind: 'facility', by: 'name word' };
    if (is.place.has(lasts) || /^(?:lake|mount|cape|port|fort)$/.test(lower(first)))
      return { ...base, kind: 'place', by: 'name word' };
    if (is.occasion.has(lasts)) return { ...base, kind: 'occasion', by: 'name word' };
    if (is.publication.has(lasts)) return { ...base, kind: 'publication', by: 'name word' };
  }
  if (namedBody(words.join(' ')) !== undefined) return { ...base, kind: 'organization', by: 'name word' };
  const phrase = words.join(' ').replaceAll(' - ', '-');
  const place = context.knowledge.places(phrase)[0];
  const before = lower(first - 1);
  if (
    place !== undefined &&
    (place.population > 100_000 ||
      before === 'in' ||
      before === 'near' ||
      before === 'at' ||
      before === 'from' ||
      regionNoun.test(lower(end)))
  ) {
    return { ...base, kind: 'place', by: 'gazetteer' };
  }
  if (words.length === 1 && /^\p{Lu}{3,6}$/u.test(words[0] ?? ''))
    return { ...base, kind: 'organization', score: 0.4, by: 'acronym' };
  return null;
}

/** The last capitalised word of the run that goes on after a link word: "Department" of "Workers' Party International Affairs Department". */
function lastOfRun(doc: Read, link: number): string {
  let at = link + 1;
  while (at + 1 < doc.tokens.length && at < link + 8 && capital.test(doc.tokens[at + 1]?.text ?? '')) at++;
  return fold(doc.tokens[at]?.text ?? '');
}
