import { livingNouns, livingObjectVerbs, livingVerbs, memoryWords } from '../lang/index.ts';
import type { Argument, Check, Context, Doc, Draft, Proposition, Span } from '../model/index.ts';
import { deathsKnown, type KnownDeath } from './deaths-known.ts';
import { draftOf } from './finding.ts';
import { isQuoted, sentenceAt, textAround, timesWithin } from './passage.ts';

type Layers = 'sentences' | 'quotes' | 'entities' | 'propositions' | 'times';

const memory = new RegExp(`\\b(?:${memoryWords.join('|')})\\b`, 'i');
// Right after a name: " is due in Turin", " is expected to"; not " is due to his efforts".
const expected = /^ is (?:now )?(?:due|set|scheduled|expected|slated) (?:to (?!(?:be|his|her|the|a)\b)|in [A-Z]|on [A-Z]|back\b)/;

/** People who had died by then do not act. */
export const lifetimeCheck: Check<Layers> = {
  name: 'lifetime',
  summary: 'People whose death the tables or the article know do not act after it.',
  needs: ['sentences', 'quotes', 'entities', 'propositions', 'times'],
  examples: [
    { text: 'Hassan Nasrallah will visit Tehran next week.', published: '2025-09-02', yields: [{ verdict: 'contradicted' }] },
    { text: 'Hassan Nasrallah visited Tehran in 2019.', published: '2025-09-02', yields: [] },
    { text: 'Hassan Nasrallah will visit Tehran next week.', published: '2024-01-10', yields: [] },
  ],
  *run(doc: Doc<Layers>, { knowledge, published }: Context): Iterable<Draft<'check'>> {
    if (published === null) return;
    const dead = deathsKnown(doc, knowledge, published);
    if (dead.size === 0) return;
    const seen = new Set<number>();
    for (const { person, about, planned } of actsOf(doc, dead)) {
      const death = dead.get(person);
      if (!death || seen.has(person) || isQuoted(doc, about) || !isAfter(doc, about, death, published, planned)) continue;
      seen.add(person);
      const name = doc.entities.list[person]?.name ?? 'The person';
      yield draftOf({
        rule: 'lifetime',
        verdict: 'contradicted',
        about,
        finding: `${name} died ${death.told}.`,
        expected: { person: name, died: death.day.endsWith('-12-31') ? death.day.slice(0, 4) : death.day },
        source: death.source,
        asOf: death.asOf,
        detail: death.detail,
        severity: death.source === null || death.source === 'article' ? 'warning' : 'error',
        by: 'act after known death',
        score: 0.75,
      });
    }
  },
};

interface Act {
  readonly person: number;
  readonly about: Span;
  /** Whether it is told as one to come. */
  readonly planned: boolean;
}

/** What the dead are said to do, by name: acts of theirs, meetings with them, what they are due to do. */
function* actsOf(doc: Doc<Layers>, dead: ReadonlyMap<number, KnownDeath>): Iterable<Act> {
  for (const proposition of doc.propositions) {
    if (proposition.polarity !== 'positive' || (proposition.modality !== 'certain' && proposition.modality !== 'planned'))
      continue;
    const planned = proposition.tense === 'future' || proposition.modality === 'planned' || isPlan(proposition);
    for (const argument of proposition.args) {
      const person = argument.entities.find((entity) => dead.has(entity));
      if (person === undefined || !isActive(proposition, argument) || !isNamed(doc, argument, person)) continue;
      const { trigger } = proposition;
      yield {
        person,
        about: { start: Math.min(argument.start, trigger.start), end: Math.max(argument.end, trigger.end) },
        planned,
      };
    }
  }
  for (const mention of doc.entities.mentions) {
    if (!dead.has(mention.entity) || mention.kind !== 'name') continue;
    const found = expected.exec(doc.text.slice(mention.end, mention.end + 40));
    if (found)
      yield {
        person: mention.entity,
        about: { start: mention.start, end: mention.end + found[0].trimEnd().length },
        planned: true,
      };
  }
}

function isPlan({ lemma, tense }: Proposition): boolean {
  return tense === 'present' && (lemma === 'plan' || lemma === 'intend' || lemma === 'prepare');
}

/** Whether the argument does what only the living do. */
function isActive(proposition: Proposition, argument: Argument): boolean {
  const { kind, lemma, passive } = proposition;
  if (argument.entities.length > 1 && argument.role === 'subject') return false;
  if (kind === 'noun')
    return livingNouns.has(lemma) && (argument.role === 'subject' || /^(?:with|between|by)$/.test(argument.preposition ?? ''));
  if (kind !== 'verb') return false;
  if (argument.role === 'subject') return livingVerbs.has(lemma);
  if (argument.role === 'oblique' && argument.preposition === 'by') return livingVerbs.has(lemma);
  if (argument.role === 'indirect') return lemma === 'hand' || lemma === 'give';
  if (argument.role === 'oblique' && argument.preposition === 'to') return lemma === 'hand';
  return argument.role === 'object' && !passive && livingObjectVerbs.has(lemma);
}

/** Whether the words of the argument name the person: a pronoun may be another's. */
function isNamed(doc: Doc<Layers>, argument: Argument, person: number): boolean {
  const words = doc.text.slice(argument.start, argument.end);
  const name = doc.entities.list[person]?.name ?? '';
  return name !== '' && words.includes(name.split(' ').at(-1) ?? name) && !/['’]s?$/.test(words);
}

/** Whether the act is told as one of after the death: planned, or dated later. An undated past act may be of any time. */
function isAfter(doc: Doc<Layers>, about: Span, { day }: KnownDeath, published: string, planned: boolean): boolean {
  if (memory.test(textAround(doc, about).text)) return false;
  const sentence = sentenceAt(doc, about.start);
  if (!sentence) return false;
  const dates = timesWithin(doc, sentence.start, sentence.end).filter((time) => time.type === 'DATE' && time.from !== null);
  if (dates.some((time) => (time.from ?? '') <= day)) return false;
  // News of a death and of what was before it may stand in the same month.
  if (published.slice(0, 7) <= day.slice(0, 7)) return false;
  return planned || (dates.length > 0 && dates.every((time) => (time.from ?? '').length >= 7 && (time.from ?? '') > day));
}
