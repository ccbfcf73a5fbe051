import { forecastWords } from '../lang/index.ts';
import {
  type Context,
  cover,
  type Doc,
  type Draft,
  type Extractor,
  type LikelihoodRow,
  type Proposition,
  type RecordTime,
  type Span,
} from '../model/index.ts';
import { argumentsIn } from '../propositions/index.ts';
import { childrenOf, subtreeSpan, treeOf } from '../syntax/index.ts';
import { timeOf, trimmed, voiceAt } from './clause.ts';
import { type Odds, oddsIn } from './forecast/odds.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'entities' | 'propositions' | 'voices';

/** What is expected, by whom, how likely, on what condition and by when. */
export const forecast: Extractor<'forecast', Needs> = {
  name: 'forecast',
  summary: 'What is expected, by whom, how likely, by when.',
  needs: ['tokens', 'sentences', 'words', 'times', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Analysts expect inflation to fall by June.',
      published: '2024-02-01',
      yields: [{ content: 'inflation to fall by June' }],
    },
    { text: 'The talks are likely to fail.', yields: [{ content: 'The talks are likely to fail' }] },
    { text: 'The minister may have lied.', yields: [] },
  ],
  run: readForecasts,
};

const expecting: ReadonlySet<string> = new Set(forecastWords.expecting);
const fearing: ReadonlySet<string> = new Set(forecastWords.fearing);
const outcomes: ReadonlySet<string> = new Set(forecastWords.outcomes);
const modals: ReadonlySet<string> = new Set(forecastWords.modals);
const controlled: ReadonlySet<string> = new Set(forecastWords.controlled);
const unsure: ReadonlySet<string> = new Set(forecastWords.unsure);

function* readForecasts(doc: Doc<Needs>, context: Context): Iterable<Draft<'forecast'>> {
  const taken: Span[] = [];
  for (let index = 0; index < doc.propositions.length; index++) {
    const draft = read(doc, index, context);
    if (draft === null) continue;
    const content = draft.fields.content;
    // The innermost clause of a foretold one says the same again.
    if (taken.some((span) => span.start <= content.start && content.end <= span.end)) continue;
    taken.push(content);
    yield draft;
  }
  for (const odds of oddsIn(doc, treeOf(doc))) {
    if (taken.some((span) => span.start < odds.content.end && odds.content.start < span.end)) continue;
    taken.push(odds.content);
    yield ofOdds(doc, odds, context);
  }
}

/** A forecast of a likelihood word that governs no clause. */
function ofOdds(doc: Doc<Needs>, odds: Odds, context: Context): Draft<'forecast'> {
  const row = likelihoodsOf(context.knowledge.likelihoods).get(doc.text.slice(odds.text.start, odds.text.end).toLowerCase());
  const low = odds.share ?? row?.low ?? null;
  const high = odds.share ?? row?.high ?? null;
  const voice = voiceAt(doc, odds.content);
  const speaker = voice === null ? null : (doc.voices.attributions[voice]?.speaker ?? null);
  return {
    kind: 'forecast',
    fields: {
      content: odds.content,
      forecaster: speaker === null ? null : (doc.entities.list[speaker]?.id ?? null),
      likelihood: low === null || high === null ? null : { text: odds.text, low, high },
      condition: null,
      horizon: null,
    },
    evidence: [cover([odds.content, odds.text])],
    proposition: null,
    voice,
    score: 0.75,
    rule: `forecast/${odds.share === null ? 'likelihood of a noun' : 'share'}`,
  };
}

function read(doc: Doc<Needs>, index: number, context: Context): Draft<'forecast'> | null {
  const proposition = doc.propositions[index] as Proposition;
  if (proposition.kind === 'noun') return null;
  const above = proposition.governor === null ? null : (doc.propositions[proposition.governor] ?? null);
  const governs =
    above !== null && (proposition.relation === 'ccomp' || proposition.relation === 'xcomp' || proposition.relation === 'acl')
      ? above.lemma.toLowerCase()
      : '';
  const modal = modalOf(doc, proposition);
  const expected =
    expecting.has(governs) &&
    above?.kind === 'verb' &&
    (!unsure.has(governs) || modal !== null || proposition.relation === 'xcomp');
  const feared = fearing.has(governs) && modal !== null;
  const predicted = proposition.modality === 'predicted';
  const foretold = modal !== null && isForetold(doc, proposition, modal);
  if (!expected && !feared && !predicted && !foretold) return null;
  if (proposition.modality === 'called_for' || proposition.tense === 'past' || proposition.aspect === 'perfect') return null;
  if (proposition.modality === 'hypothetical' && proposition.condition === null) return null;
  const content = contentOf(doc, proposition, above, expected);
  const said = likelihoodOf(doc, proposition, above, modal, context);
  const voice = doc.voices.ofProposition[index] ?? null;
  return {
    kind: 'forecast',
    fields: {
      content,
      forecaster: forecasterOf(doc, proposition, above, expected || feared, voice),
      likelihood: said,
      condition: conditionOf(doc, proposition, above),
      horizon: horizonOf(doc, proposition, context),
    },
    evidence: [
      cover([content, ...(expected && above !== null && above.sentence === proposition.sentence ? [above.trigger] : [])]),
    ],
    proposition: index,
    score: expected || predicted ? 0.85 : 0.65,
    rule: `forecast/${expected ? governs : predicted ? 'predicted' : feared ? governs : (modal?.lemma ?? '')}`,
  };
}

interface Modal {
  readonly lemma: string;
  readonly token: number;
}

function modalOf(doc: Doc<Needs>, proposition: Proposition): Modal | null {
  for (const child of childrenOf(treeOf(doc), proposition.token)) {
    const word = doc.words[child];
    if (word === undefined || !word.deprel.startsWith('aux')) continue;
    const text = (doc.tokens[child]?.text ?? '').toLowerCase();
    if (modals.has(text)) return { lemma: text, token: child };
  }
  return null;
}

/**
 * "could provoke harsher sanctions", "will reverberate": a clause about the future whose verb tells of an outcome, or that
 * stands under a condition, and whose subject is not somebody who announces a plan.
 */
function isForetold(doc: Doc<Needs>, proposition: Proposition, modal: Modal): boolean {
  if (proposition.relation === 'relcl') return false;
  const children = childrenOf(treeOf(doc), proposition.token);
  // "may have lied" is about the past; questions ask.
  if (children.some((child) => doc.words[child]?.lemma === 'have' && doc.words[child]?.deprel === 'aux')) return false;
  if (children.some((child) => doc.tokens[child]?.text === '?')) return false;
  if (proposition.polarity === 'negative' && modal.lemma !== 'will' && modal.lemma !== 'may') return false;
  const subject = argumentsIn(proposition, ['subject', 'object'])[0];
  // "We will prevail", "I would ask": the speaker's own.
  if (subject !== undefined && /^(?:i|we)$/i.test(doc.tokens[subject.head]?.text ?? '')) return false;
  const planners = controlled.has(proposition.lemma)
    ? /^(?:person|government|state|organization|group)$/
    : /^(?:person|government)$/;
  const planner = subject?.entities.some((entity) => planners.test(doc.entities.list[entity]?.kind ?? '')) === true;
  if (modal.lemma === 'would') return proposition.condition !== null && !isUnreal(doc, proposition.condition);
  if (outcomes.has(proposition.lemma)) return !(planner && (modal.lemma === 'will' || modal.lemma === "'ll"));
  return modal.lemma !== 'will' && modal.lemma !== "'ll" && proposition.condition !== null;
}

/** "If I were", "had they known": a condition that does not hold. */
function isUnreal(doc: Doc<Needs>, condition: number): boolean {
  const proposition = doc.propositions[condition];
  if (proposition === undefined) return false;
  const tree = treeOf(doc);
  return [proposition.token, ...childrenOf(tree, proposition.token)].some((token) => {
    const text = (doc.tokens[token]?.text ?? '').toLowerCase();
    const subject = proposition.args.find((argument) => argument.role === 'subject');
    return (
      (text === 'had' && doc.words[token]?.deprel === 'aux') || (text === 'were' && doc.tokens[subject?.head ?? -1]?.text === 'I')
    );
  });
}

function contentOf(doc: Doc<Needs>, proposition: Proposition, above: Proposition | null, expected: boolean): Span {
  // "X is likely to do Y" is told by the whole clause; "analysts expect X to do Y" by what is expected.
  const raised = above !== null && proposition.relation === 'xcomp' && !expected && above.sentence === proposition.sentence;
  const top = raised ? above : proposition;
  const sentence = doc.sentences[proposition.sentence];
  const span = ownSpan(doc, top.token);
  // "expect prices to rise": what rises may hang on the expecting as its object.
  const subject = expected
    ? (argumentsIn(proposition, ['subject'])[0] ?? (above === null ? undefined : argumentsIn(above, ['object'])[0]))
    : undefined;
  const start =
    subject !== undefined && sentence !== undefined && subject.start >= sentence.start && subject.start < span.start
      ? subject.start
      : span.start;
  const clause = trimmed(doc.text, {
    start: Math.max(start, sentence?.start ?? start),
    end: Math.min(span.end, sentence?.end ?? span.end),
  });
  return withoutLead(doc.text, clause);
}

/** The clause of a verb without the one set against it: "X could fall, while Y could rise" is "X could fall". */
function ownSpan(doc: Doc<Needs>, token: number): Span {
  const tree = treeOf(doc);
  const span = subtreeSpan(tree, token);
  for (const child of childrenOf(tree, token)) {
    if (child < token) continue;
    // "X could fall, and Y has gone": a clause with a subject of its own is another.
    if (doc.words[child]?.deprel === 'conj' && childrenOf(tree, child).some((one) => doc.words[one]?.deprel.startsWith('nsubj')))
      return { start: span.start, end: doc.tokens[tree.leftmost[child] ?? child]?.start ?? span.end };
    if (doc.words[child]?.deprel !== 'advcl') continue;
    const mark = childrenOf(tree, child).find((grandchild) => doc.words[grandchild]?.deprel === 'mark');
    if (mark === undefined || !/^(while|whereas|although|though)$/i.test(doc.tokens[mark]?.text ?? '')) continue;
    return { start: span.start, end: doc.tokens[tree.leftmost[child] ?? child]?.start ?? span.end };
  }
  return span;
}

/** "that prices will rise" is "prices will rise"; "But war ..." is "war ...". */
function withoutLead(text: string, span: Span): Span {
  const lead = /^(?:that|but|and|yet|still|while|so|or|because|as)[,\s]+/i.exec(text.slice(span.start, span.end));
  return lead === null ? span : trimmed(text, { start: span.start + lead[0].length, end: span.end });
}

/** The verbal expression of likelihood and the range the tables give it; null where there is none we know. */
function likelihoodOf(
  doc: Doc<Needs>,
  proposition: Proposition,
  above: Proposition | null,
  modal: Modal | null,
  context: Context,
): Draft<'forecast'>['fields']['likelihood'] {
  const rows = likelihoodsOf(context.knowledge.likelihoods);
  const sentence = doc.sentences[proposition.sentence];
  if (sentence === undefined) return null;
  const from = Math.max(
    sentence.firstToken,
    Math.min(proposition.token, above?.sentence === proposition.sentence ? above.token : proposition.token) - 6,
  );
  const end = Math.min(sentence.endToken, proposition.token + 1);
  for (let size = 4; size > 0; size--) {
    for (let t = from; t + size <= end; t++) {
      const first = doc.tokens[t];
      const last = doc.tokens[t + size - 1];
      if (first === undefined || last === undefined) continue;
      const row = rows.get(doc.text.slice(first.start, last.end).toLowerCase());
      if (row !== undefined && (size > 1 || modal === null || t !== modal.token || row.term === modal.lemma))
        return { text: { start: first.start, end: last.end }, low: row.low, high: row.high };
    }
  }
  return null;
}

const likelihoodTables = new WeakMap<readonly LikelihoodRow[], ReadonlyMap<string, LikelihoodRow>>();

function likelihoodsOf(rows: readonly LikelihoodRow[]): ReadonlyMap<string, LikelihoodRow> {
  let table = likelihoodTables.get(rows);
  if (table === undefined) {
    const made = new Map<string, LikelihoodRow>();
    // The first scale in the table that has the term decides.
    for (const row of rows)
      for (const term of [row.term, ...row.synonyms]) if (!made.has(term.toLowerCase())) made.set(term.toLowerCase(), row);
    table = made;
    likelihoodTables.set(rows, table);
  }
  return table;
}

function forecasterOf(
  doc: Doc<Needs>,
  _proposition: Proposition,
  above: Proposition | null,
  byVerb: boolean,
  voice: number | null,
): string | null {
  if (byVerb && above !== null && !above.passive) {
    const subject = argumentsIn(above, ['subject']).flatMap((argument) => argument.entities)[0];
    if (subject !== undefined) return doc.entities.list[subject]?.id ?? null;
  }
  if (voice === null) return null;
  const speaker = doc.voices.attributions[voice]?.speaker ?? null;
  return speaker === null ? null : (doc.entities.list[speaker]?.id ?? null);
}

function conditionOf(doc: Doc<Needs>, proposition: Proposition, above: Proposition | null): Span | null {
  const at = proposition.condition ?? (proposition.relation === 'xcomp' ? (above?.condition ?? null) : null);
  if (at === null) return null;
  const condition = doc.propositions[at];
  return condition === undefined ? null : trimmed(doc.text, subtreeSpan(treeOf(doc), condition.token));
}

/** A time expression of the clause that lies after the day of publication. */
function horizonOf(doc: Doc<Needs>, proposition: Proposition, context: Context): RecordTime | null {
  const time = timeOf(doc, proposition);
  if (time === null || context.published === null) return null;
  const last = time.end ?? time.start;
  return last !== null && last >= context.published.slice(0, last.length) ? time : null;
}
