import { type Argument, cover, type Doc, type Proposition, type Span, type Stage } from '../model/index.ts';
import { treeOf } from '../syntax/index.ts';
import { entityFinder, indexMentions } from './argument-entities.ts';
import { type Draft, type DraftArgument, final, type Needed, type Reading } from './draft.ts';
import { clauseSpan, phraseSpan, triggerSpan } from './extents.ts';
import { findGovernors } from './governors.ts';
import { inheritStatus } from './inherited-status.ts';
import { findLightVerbs, takeOverArguments } from './light.ts';
import { findNounArguments, shareWithNoun } from './noun-arguments.ts';
import { conditionMarkOf, readOwnStatus } from './own-status.ts';
import { findPredicates } from './predicates.ts';
import { readQuestion } from './questions.ts';
import { findPlaces, findSettings, shareTimes } from './settings.ts';
import { findSubject } from './subjects.ts';
import { findVerbArguments, shareObjectBack } from './verb-arguments.ts';

/** Makes propositions of the parse: predicates with their roles, polarity, modality, times and places. */
export const propositionsStage: Stage<Needed, 'propositions'> = {
  name: 'propositions',
  needs: ['structure', 'tokens', 'sentences', 'words', 'entities', 'times', 'amounts'],
  adds: 'propositions',
  run: (doc, context) => {
    const reading = startReading(doc);
    findPredicates(reading);
    findGovernors(reading);
    for (const draft of reading.drafts) {
      if (draft.kind === 'noun') findNounArguments(reading, draft);
    }
    findLightVerbs(reading);
    for (const draft of reading.drafts) findRoles(reading, draft);
    findConditions(reading);
    for (const draft of reading.drafts) findStatus(reading, draft);
    for (const draft of reading.drafts) if (draft.light !== null && draft.light.token > draft.token) findLateStatus(draft);
    findSettings(reading);
    for (const draft of reading.drafts) shareTimes(draft);
    for (const draft of reading.drafts) foresee(reading, draft, context.published);
    return finish(reading);
  },
};

function startReading(doc: Doc<Needed>): Reading {
  const tree = treeOf(doc);
  const count = doc.tokens.length;
  const isTime = new Uint8Array(count);
  for (const time of doc.times) for (let token = time.firstToken; token < time.endToken; token++) isTime[token] = 1;
  const reading: Reading = {
    doc,
    tree,
    at: new Array(count),
    drafts: [],
    isTime,
    mentionAt: new Int32Array(count).fill(-1),
    mentionHeadedAt: new Int32Array(count).fill(-1),
  };
  indexMentions(reading);
  return reading;
}

/** Roles of one draft; its governor is done. */
function findRoles(reading: Reading, draft: Draft): void {
  if (draft.kind === 'noun' && draft.copula < 0) {
    if (draft.light !== null) takeOverArguments(draft, draft.light);
    else shareWithNoun(reading, draft);
    return;
  }
  findSubject(reading, draft);
  findVerbArguments(reading, draft);
  shareObjectBack(reading, draft);
  // "The attack launched by rebels": the light verb comes after its noun.
  if (draft.carrier !== null) takeOverArguments(draft.carrier, draft);
}

function findConditions(reading: Reading): void {
  for (const draft of reading.drafts) {
    if (draft.relation !== 'advcl' || draft.governor === null) continue;
    if (conditionMarkOf(reading.tree, draft.token) < 0) continue;
    draft.governor = conditioned(reading, draft, draft.governor);
    draft.governor.condition ??= draft;
  }
}

/** "Norway will help if it is attacked, the minister said": parsers hang the condition on "said". */
function conditioned(reading: Reading, condition: Draft, governor: Draft): Draft {
  if (condition.token > governor.token) return governor;
  const above = governor.governor;
  if (governor.relation === 'parataxis' && above !== null && above.token < condition.token) return above;
  for (const argument of governor.args) {
    const inner = argument.role === 'complement' ? reading.at[argument.head] : undefined;
    if (inner !== undefined && argument.head < condition.token) return inner;
  }
  return governor;
}

function findStatus(reading: Reading, draft: Draft): void {
  inheritStatus(reading, draft, readOwnStatus(reading, draft));
  readQuestion(reading, draft);
  if (draft.tense === 'present' && draft.modality === 'certain' && draft.aspect === 'simple' && isHeadline(reading, draft))
    draft.tense = 'past';
}

function findLateStatus(draft: Draft): void {
  const light = draft.light;
  if (light === null) return;
  if (draft.modality === 'certain') draft.modality = light.modality;
  draft.tense = light.tense === 'none' ? draft.tense : light.tense;
  draft.aspect = light.aspect;
  if (light.polarity === 'negative') draft.polarity = 'negative';
}

/** "Kim arrives in Beijing": the present of headlines tells of the past. */
function isHeadline(reading: Reading, draft: Draft): boolean {
  const { doc } = reading;
  const sentence = doc.sentences[doc.tokens[draft.token]?.sentence ?? -1];
  return sentence !== undefined && doc.structure.paragraphs[sentence.paragraph]?.kind === 'heading';
}

/** What is dated after the day of publication has not happened: "the summit on Friday", "he arrives tomorrow". */
function foresee(reading: Reading, draft: Draft, published: string | null): void {
  if (published === null || draft.modality !== 'certain') return;
  if (draft.tense === 'past' || draft.aspect === 'perfect') return;
  const from = reading.doc.times[draft.times[0] ?? -1]?.from ?? null;
  if (from === null || from.slice(0, published.length) <= published.slice(0, from.length)) return;
  draft.modality = 'planned';
  draft.tense = 'future';
}

function finish(reading: Reading): readonly Proposition[] {
  const { tree } = reading;
  const kept = reading.drafts.filter((draft) => draft.carrier === null).sort((a, b) => a.token - b.token);
  kept.forEach((draft, index) => {
    draft.index = index;
  });
  const entitiesOf = entityFinder(reading);
  const indexAt = (token: number): number | null => {
    const draft = reading.at[token];
    return draft === undefined ? null : final(draft).index;
  };
  return kept.map((draft) => {
    findPlaces(reading, draft, entitiesOf);
    const trigger = triggerSpan(tree, draft);
    const args = distinct(reading, draft).map((argument): Argument => {
      const inner = indexAt(argument.head);
      const isClause = argument.role === 'complement' && inner !== null;
      const span = isClause ? clauseSpan(tree, argument.head) : phraseSpan(tree, argument.head);
      return {
        ...span,
        role: argument.role,
        preposition: argument.preposition,
        head: argument.head,
        entities: entitiesOf(argument.head),
        proposition: inner === draft.index ? null : inner,
        shared: argument.shared,
      };
    });
    const governor = governorOf(draft);
    return {
      ...extentOf(reading, draft, trigger, args),
      kind: draft.kind,
      token: draft.token,
      lemma: draft.lemma,
      particle: draft.particle < 0 ? null : (tree.words[draft.particle]?.lemma.toLowerCase() ?? null),
      light: draft.light === null ? null : { lemma: draft.light.key, token: draft.light.token },
      trigger,
      sentence: tree.tokens[draft.token]?.sentence ?? 0,
      args,
      passive: draft.passive,
      polarity: draft.polarity,
      modality: draft.modality,
      tense: draft.tense,
      aspect: draft.aspect,
      condition: draft.condition === null ? null : final(draft.condition).index,
      governor: governor === null ? null : governor.index,
      relation: governor === null ? null : relationOfFinal(draft),
      times: draft.times,
      places: draft.places,
      amounts: draft.amounts,
      markers: markerSpans(reading, draft),
    };
  });
}

/** The arguments without a second one of the same role inside the same name, which a slip of the parser makes of "Xi Jinping". */
function distinct(reading: Reading, draft: Draft): readonly DraftArgument[] {
  const { mentionAt } = reading;
  return draft.args.filter((argument, index) => {
    const mention = mentionAt[argument.head] ?? -1;
    if (mention < 0) return true;
    const first = draft.args.findIndex((other) => other.role === argument.role && mentionAt[other.head] === mention);
    return first === index;
  });
}

/** The predicate above, looking through the light verb that carries the noun. */
function governorOf(draft: Draft): Draft | null {
  const light = draft.light;
  const outer =
    light !== null && light.carrier === draft && light.token === draft.governor?.token ? light.governor : draft.governor;
  if (outer === null) return null;
  const above = final(outer);
  return above === draft ? null : above;
}

function relationOfFinal(draft: Draft): string | null {
  const light = draft.light;
  return light !== null && light.carrier === draft && light.token === draft.governor?.token ? light.relation : draft.relation;
}

/** The smallest passage with the predicate and the arguments that stand with it; clauses it governs are left out. */
function extentOf(reading: Reading, draft: Draft, trigger: Span, args: readonly Argument[]): Span {
  const spans: Span[] = [trigger];
  if (draft.light !== null) {
    const token = reading.doc.tokens[draft.light.token];
    if (token !== undefined && token.sentence === reading.doc.tokens[draft.token]?.sentence) spans.push(token);
  }
  for (const argument of args) {
    if (argument.role === 'complement' || (argument.shared && argument.head > draft.token + 60)) continue;
    if (!argument.shared) spans.push(argument);
  }
  return cover(spans);
}

function markerSpans(reading: Reading, draft: Draft): readonly Span[] {
  const tokens = [...new Set(draft.markers)].sort((a, b) => a - b);
  return tokens.flatMap((token) => {
    const at = reading.doc.tokens[token];
    return at === undefined ? [] : [{ start: at.start, end: at.end }];
  });
}
