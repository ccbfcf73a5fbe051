import type { Doc, Knowledge, Span } from '../model/index.ts';
import { numberOf, numberPattern } from './count.ts';
import { eventNamed, type KnownEvent } from './known-events.ts';
import { sentenceAt } from './passage.ts';

/** Two events of the tables in the order, or so many years apart, that the text says. */
export interface OrderTold {
  readonly early: KnownEvent;
  readonly late: KnownEvent;
  /** Whole years said to lie between them; null where only the order is told. */
  readonly years: number | null;
  readonly about: Span;
}

const number = `(${numberPattern})`;
const apart = `(?: (?:just|shortly|long|immediately|soon|more than ${number} years?|${number} years?|(?:a few|some|many|several|two|\\w+) (?:days?|weeks?|months?|decades?)|a (?:year|decade)|years|decades))?`;
const happened = '(?:came|took place|happened|occurred|began|started|broke out|was signed|were signed|ended|followed)';

interface Form {
  readonly expression: RegExp;
  /** What stands left of the words is the later event of the two. */
  readonly leftIsLate: boolean;
}

/** Words between two events. Each has an example it matches and one it must not. */
const between: readonly Form[] = [
  // "came after", "took place 12 years after", "happened long after"; not "looked after".
  { expression: new RegExp(`\\b${happened}${apart} (?:after|following)\\b`, 'g'), leftIsLate: true },
  { expression: new RegExp(`\\b${happened}${apart} (?:before|ahead of|prior to)\\b`, 'g'), leftIsLate: false },
  // "was followed by", "preceded"; "followed", "was preceded by"; not "was followed by 12 police cars".
  {
    expression:
      /\b(?:was|were) followed(?:,? [a-z ]{1,24},?)? by\b|(?<!\b(?:was|were|been) )\bpreceded\b|\b(?:led|gave way)(?:, (?:years|decades) later,)? to\b/g,
    leftIsLate: false,
  },
  { expression: /\b(?:was|were) preceded(?:,? [a-z ]{1,24},?)? by\b|(?<!\b(?:was|were|been) )\bfollowed\b/g, leftIsLate: true },
  // "came earlier than", "was later than"; not "no later than".
  { expression: /\b(?:came|was|were|is) (?:much |far |slightly )?earlier than\b/g, leftIsLate: false },
  { expression: /\b(?:came|was|were|is) (?:much |far |slightly )?later than\b/g, leftIsLate: true },
];
/** Words round two events at the head of a clause: before the first of them, and between them. */
const around: readonly { readonly head: RegExp; readonly middle: RegExp; readonly firstIsLate: boolean }[] = [
  // "Before the Oslo Accords there was the fall of Saigon"; not "Before the Oslo Accords there was hope".
  { head: /(?:^|[.;:] |\n)Before /g, middle: /^,? (?:there (?:was|were)|came) /, firstIsLate: true },
  // "After the fall of Saigon came the Oslo Accords".
  {
    head: new RegExp(`(?:^|[.;:] |\\n)(?:${number} years )?after `, 'gi'),
    middle: /^,? (?:there )?(?:came|followed) /,
    firstIsLate: false,
  },
  // "First came the fall of Saigon, then the Oslo Accords".
  { head: /\bFirst (?:came|there was) /g, middle: /^,? (?:and )?then (?:came )?/, firstIsLate: false },
  // "12 years separate the fall of Saigon from the Oslo Accords".
  {
    head: new RegExp(`${number} years (?:separated?|lie between|lay between|passed between) `, 'gi'),
    middle: /^ (?:from|and) /,
    firstIsLate: false,
  },
];
// "By the time of the Oslo Accords, the fall of Saigon was already history".
const byThen = /\bBy the time of /g;
const alreadyOver =
  /^ (?:was|were|had)(?: already| long)? (?:already |long )?(?:history|over|past|taken place|ended|years? (?:past|ago))\b/;
// Words that turn the sense: "not", "would have", "reading about"; also questions.
const turned =
  /\b(?:not|never|no|would|could|might|if|had|did|whether|denied|claimed|museum|book|chapter|film|novel|read(?:ing)?)\b|n['’]t\b/i;
const reach = 160;

/** Orders of events of the tables that the text tells. */
export function* ordersTold(doc: Doc<'sentences'>, knowledge: Knowledge): Iterable<OrderTold> {
  for (const { expression, leftIsLate } of between)
    for (const found of doc.text.matchAll(expression)) {
      const sentence = sentenceAt(doc, found.index);
      if (sentence === null) continue;
      const start = Math.max(sentence.start, found.index - reach);
      const before = doc.text.slice(start, found.index);
      const from = start + Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
      const left = eventNamed(knowledge, doc.text.slice(from, found.index), 30);
      const at = found.index + found[0].length;
      const right = eventNamed(knowledge, doc.text.slice(at, Math.min(sentence.end, at + reach)), 12);
      if (!left || !right || turned.test(doc.text.slice(sentence.start, at + right.start)) || doc.text[sentence.end - 1] === '?')
        continue;
      // The left event must be the subject: nothing but an aside between it and the verb.
      const gap = doc.text.slice(from + left.end, found.index);
      if (!/^(?:['’]s?)?(?:,[^,]{0,40},)?(?: \([^)]{0,30}\))? $/.test(gap) || right.start > 24) continue;
      const years = found.slice(1).find((part) => part !== undefined);
      const about = { start: from + left.start, end: at + right.end };
      const [early, late] = leftIsLate ? [right, left] : [left, right];
      yield { early, late, years: /more than/.test(found[0]) ? null : numberOf((years ?? '').toLowerCase()), about };
    }
  for (const { head, middle, firstIsLate } of around)
    for (const found of doc.text.matchAll(head)) {
      const told = pairAfter(doc, knowledge, found, middle);
      if (!told) continue;
      const [early, late] = firstIsLate ? [told.second, told.first] : [told.first, told.second];
      yield { early, late, years: numberOf((found[1] ?? '').toLowerCase()), about: told.about };
    }
  for (const found of doc.text.matchAll(byThen)) {
    const told = pairAfter(doc, knowledge, found, /^, /);
    const rest = told ? doc.text.slice(told.about.end, told.about.end + 40) : '';
    if (told && alreadyOver.test(rest)) yield { early: told.second, late: told.first, years: null, about: told.about };
  }
}

function pairAfter(doc: Doc<'sentences'>, knowledge: Knowledge, found: RegExpExecArray, middle: RegExp) {
  const at = found.index + found[0].length;
  const sentence = sentenceAt(doc, at);
  if (sentence === null || doc.text[sentence.end - 1] === '?') return null;
  const text = doc.text.slice(at, Math.min(sentence.end, at + 2 * reach));
  const first = eventNamed(knowledge, text, 8);
  const link = first ? middle.exec(text.slice(first.end)) : null;
  if (!first || !link || first.start > 5) return null;
  const from = first.end + link[0].length;
  const second = eventNamed(knowledge, text.slice(from), 10);
  if (!second || second.start > 5 || turned.test(text.slice(0, from))) return null;
  return {
    first,
    second,
    about: { start: found.index + (found[0].length - found[0].trimStart().length), end: at + from + second.end },
  };
}
