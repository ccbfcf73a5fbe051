import type { Amount, Check, Doc, Draft, Proposition } from '../model/index.ts';
import { type AgeTold, agesTold } from './ages-told.ts';
import { type CountTold, countsTold, isOfSameEvent } from './counts-told.ts';
import { draftOf } from './finding.ts';
import { isQuoted, textAround, yearsIn } from './passage.ts';
import { type PostTold, postsTold } from './posts-told.ts';

type Layers = 'sentences' | 'quotes' | 'entities' | 'amounts' | 'propositions' | 'voices' | 'times';

/** Predicates whose victims news counts; two counts of one event should agree. */
const counted: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'wound',
  'arrest',
  'detain',
  'abduct',
  'kidnap',
  'rescue',
  'evacuate',
  'displace',
  'execute',
]);
// Words of a count that is not the whole or not final: "another 12", "at least"; not "the 12".
const partial =
  /\b(?:at least|another|more|further|additional|other|up to|about|around|nearly|almost|over|some|roughly|estimated|initially|earlier|previous(?:ly)?|revised|rose|risen|toll|including|of them|since|so far|total|separate(?:ly)?|second|elsewhere|also|first|original(?:ly)?)\b/i;

/** The article does not tell the same quantity twice with different figures. */
export const consistencyCheck: Check<Layers> = {
  name: 'consistency',
  summary: 'The article gives the same age, the same post or the same count of one event, wherever it tells it.',
  needs: ['sentences', 'quotes', 'entities', 'amounts', 'propositions', 'voices', 'times'],
  examples: [
    {
      text: 'Anna Berg, 62, spoke first. Later Anna Berg, 65, left the hall.',
      published: '2025-09-02',
      yields: [{ verdict: 'contradicted' }],
    },
    {
      text: 'Anna Berg, 62, spoke first. Later Anna Berg, 62, left the hall.',
      published: '2025-09-02',
      yields: [{ verdict: 'confirmed' }],
    },
    { text: 'Anna Berg, 62, spoke first. Then Carl Berg, 65, left.', published: '2025-09-02', yields: [] },
  ],
  *run(doc: Doc<Layers>): Iterable<Draft<'check'>> {
    yield* ages(doc);
    yield* posts(doc);
    yield* countsLookedBackOn(doc);
    yield* counts(doc);
  },
};

function* ages(doc: Doc<Layers>): Iterable<Draft<'check'>> {
  const first = new Map<number, AgeTold>();
  const done = new Set<number>();
  for (const told of agesTold(doc).ages) {
    if (told.when !== 'now' || isQuoted(doc, told.about) || yearsIn(textAround(doc, told.about).text).length > 0) continue;
    const before = first.get(told.person);
    if (!before) {
      first.set(told.person, told);
      continue;
    }
    if (before.about.start === told.about.start || done.has(told.person)) continue;
    done.add(told.person);
    const same = before.age === told.age;
    const name = doc.entities.list[told.person]?.name ?? 'the person';
    yield draftOf({
      rule: 'consistency',
      verdict: same ? 'confirmed' : 'contradicted',
      about: same ? told.about : [before.about, told.about],
      finding: same
        ? `${name} is ${told.age} in both places.`
        : `${name} is ${before.age} in one place and ${told.age} in another.`,
      source: 'article',
      severity: 'warning',
      by: 'two ages of one person',
      score: 0.85,
    });
  }
}

function* posts(doc: Doc<Layers>): Iterable<Draft<'check'>> {
  const first = new Map<string, PostTold>();
  const done = new Set<string>();
  for (const told of postsTold(doc)) {
    const key = `${told.person} ${told.kind}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, told);
      continue;
    }
    if (done.has(key) || isQuoted(doc, told.about) || isQuoted(doc, before.about)) continue;
    done.add(key);
    const same = before.value === told.value;
    const name = doc.entities.list[told.person]?.name ?? 'the person';
    const post = ({ kind, value }: PostTold): string => (kind === 'minister' ? `${value} minister` : `${kind} of ${value}`);
    yield draftOf({
      rule: 'consistency',
      verdict: same ? 'confirmed' : 'contradicted',
      about: same ? told.about : [before.about, told.about],
      finding: same
        ? `${name} is ${post(told)} in both places.`
        : `${name} is ${post(before)} in one place and ${post(told)} in another.`,
      source: 'article',
      severity: 'warning',
      by: 'two posts of one person',
      score: 0.7,
    });
  }
}

/** "The 12 people killed" speaks of a count told before: the only one of its sort must be the same. */
function* countsLookedBackOn(doc: Doc<Layers>): Iterable<Draft<'check'>> {
  const first = new Map<string, CountTold | null>();
  const done = new Set<string>();
  for (const later of countsTold(doc)) {
    if (!later.back) {
      // A second count of its sort: which of them is looked back on cannot be said.
      first.set(later.act, first.has(later.act) ? null : later);
      continue;
    }
    const earlier = first.get(later.act);
    if (!earlier || done.has(later.act) || !isOfSameEvent(doc, earlier, later)) continue;
    if (isQuoted(doc, later.about) || isQuoted(doc, earlier.about)) continue;
    done.add(later.act);
    const same = earlier.count === later.count;
    yield draftOf({
      rule: 'consistency',
      verdict: same ? 'confirmed' : 'contradicted',
      about: same ? later.about : [earlier.about, later.about],
      finding: same
        ? `The article counts ${later.count} in both places.`
        : `The article counts ${earlier.count} in one place and ${later.count} in another for what seems one event.`,
      source: 'article',
      severity: 'warning',
      by: 'count looked back on',
      score: 0.7,
    });
  }
}

interface Count {
  readonly proposition: Proposition;
  readonly amount: Amount;
  readonly value: number;
}

/** Counts of victims, exact, in the article's own voice, each with a place; two of one place and predicate should agree. */
function* counts(doc: Doc<Layers>): Iterable<Draft<'check'>> {
  const found: Count[] = [];
  doc.propositions.forEach((proposition, index) => {
    if (
      !counted.has(proposition.lemma) ||
      proposition.polarity !== 'positive' ||
      proposition.modality !== 'certain' ||
      doc.voices.ofProposition[index] !== null
    )
      return;
    const object = proposition.args.find((argument) => argument.role === 'object');
    if (!object || proposition.places.length === 0) return;
    const sentence = doc.sentences[proposition.sentence];
    const text = sentence ? doc.text.slice(sentence.start, sentence.end) : '';
    if (partial.test(text) || yearsIn(text).length > 0) return;
    const amounts = doc.amounts.filter(
      (amount) => amount.start >= object.start && amount.end <= object.end && amount.unitKind === 'noun' && amount.value !== null,
    );
    const [amount] = amounts;
    if (amounts.length === 1 && amount?.value != null) found.push({ proposition, amount, value: amount.value });
  });
  for (let at = 1; at < found.length; at++) {
    const later = found[at];
    const earlier = found.slice(0, at).find((count) => later && isSame(doc, count, later));
    if (!later || !earlier || earlier.value === later.value) continue;
    yield draftOf({
      rule: 'consistency',
      verdict: 'contradicted',
      about: [
        { start: earlier.amount.start, end: earlier.amount.end },
        { start: later.amount.start, end: later.amount.end },
      ],
      finding:
        `The article counts ${earlier.value} and ${later.value} ${later.amount.unit ?? ''} for what seems one event.`.replace(
          '  ',
          ' ',
        ),
      source: 'article',
      severity: 'warning',
      by: 'two counts of one event',
      score: 0.5,
    });
  }
}

function isSame(doc: Doc<Layers>, a: Count, b: Count): boolean {
  const day = ({ proposition }: Count): string => doc.times[proposition.times[0] ?? -1]?.value ?? '';
  return (
    a.proposition.lemma === b.proposition.lemma &&
    a.amount.unit === b.amount.unit &&
    a.proposition.places.some((place) => b.proposition.places.includes(place)) &&
    day(a) !== '' &&
    day(a) === day(b)
  );
}
