import type { Context } from '../model/index.ts';
import { childWith, isNegated, relationOf, type Tree } from '../syntax/index.ts';
import { collectiveOf, coordinationAt } from './collectives.ts';
import { type Gathering, mention, type NameSpan, type Read } from './draft.ts';
import { resolveFirstPerson } from './first-person.ts';
import { joinedStates } from './joined-states.ts';
import { resolveNominal } from './nominals.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { groupOf, kindsAgree, type Reading } from './reading.ts';
import type { TitleFound } from './title-phrase.ts';

/** Reads the text from left to right: every name is a mention, and nominals and pronouns find whom they mean. */
export function resolveMentions(
  doc: Read,
  tree: Tree,
  all: Gathering,
  titles: readonly (readonly TitleFound[])[],
  isPlaceUse: (span: NameSpan) => boolean,
  context: Context,
): void {
  const personOfTitle = new Map<number, number>();
  const attached = new Set<number>();
  titles.forEach((found, index) => {
    const person = all.entityOfSpan[index] ?? -1;
    for (const title of found) {
      if (title.by === 'before') attached.add(title.head);
      else if (title.by !== 'as' && person >= 0) personOfTitle.set(title.head, person);
    }
  });
  const mentionOfHead = new Int32Array(doc.tokens.length).fill(-1);
  const reading: Reading = {
    doc,
    tree,
    all,
    context,
    mentionOfHead,
    coordinations: [],
    officesOfPerson: officesByPerson(all),
    holders: new Map(),
    personOfTitle,
    attached,
  };
  let nextSpan = 0;
  for (let token = 0; token < doc.tokens.length; token++) {
    while (nextSpan < all.spans.length && (all.spans[nextSpan]?.firstToken ?? 0) <= token) {
      nameMention(reading, nextSpan, isPlaceUse);
      nextSpan++;
    }
    const word = doc.words[token];
    if (word === undefined) continue;
    const coordination = coordinationAt(reading, token);
    if (coordination !== null) reading.coordinations.push(coordination);
    if ((all.spanOf[token] ?? -1) >= 0) continue;
    if (word.upos === 'PRON' || word.xpos === 'PRP' || word.xpos === 'PRP$') {
      const entity = resolvePronoun(reading, token);
      if (entity >= 0) mentionOfHead[token] = mention(doc, all, entity, 'pronoun', token, token + 1, token);
      continue;
    }
    if (collective(reading, token, null)) continue;
    const phrase = nounPhraseAt(doc, tree, all, token);
    if (phrase !== null) nominal(reading, phrase);
  }
  resolveFirstPerson(doc, tree, all, mentionOfHead);
}

function officesByPerson(all: Gathering): ReadonlyMap<number, ReadonlySet<string>> {
  const of = new Map<number, Set<string>>();
  for (const { person, offices } of all.offices) {
    const known = of.get(person);
    if (known === undefined) of.set(person, new Set(offices));
    else for (const office of offices) known.add(office);
  }
  return of;
}

function nameMention(reading: Reading, index: number, isPlaceUse: (span: NameSpan) => boolean): void {
  const { all, doc, mentionOfHead } = reading;
  const span = all.spans[index];
  const entity = all.entityOfSpan[index] ?? -1;
  const draft = all.entities[entity];
  if (span === undefined || draft === undefined) return;
  const entry = span.entries[0];
  const seat =
    entry?.table === 'state' &&
    (entry.form === 'capital' || entry.form === 'metonym') &&
    (draft.kind === 'state' || draft.kind === 'organization') &&
    !isPlaceUse(span);
  const people = draft.by === 'demonym' || draft.by === 'people';
  const at = mention(doc, all, entity, seat ? 'metonym' : people ? 'nominal' : 'name', span.firstToken, span.endToken, span.head);
  if ((mentionOfHead[span.head] ?? -1) < 0) mentionOfHead[span.head] = at;
}

/** "The two leaders", "both capitals", "all three": a group with members. True where the token was used up. */
function collective(reading: Reading, token: number, phrase: NounPhrase | null): boolean {
  const found = collectiveOf(reading, token, phrase);
  if (found === null) return false;
  const { all, doc } = reading;
  const entity = groupOf(reading, found.members, found.name, found.by, found.coordination);
  reading.mentionOfHead[found.head] = mention(
    doc,
    all,
    entity,
    found.pronoun ? 'pronoun' : 'nominal',
    found.firstToken,
    found.endToken,
    found.head,
  );
  return true;
}

function nominal(reading: Reading, phrase: NounPhrase): void {
  const { all, doc } = reading;
  if (reading.attached.has(phrase.head)) return;
  if (phrase.plural && collective(reading, phrase.head, phrase)) return;
  let entity = reading.personOfTitle.get(phrase.head) ?? identified(reading, phrase);
  if (entity < 0) entity = resolveNominal(reading, phrase);
  if (entity < 0) return;
  const draft = all.entities[entity];
  if (draft === undefined) return;
  draft.heads.add(phrase.lemma);
  if (draft.kind === phrase.sense.kind || draft.kind === 'person') draft.gender ??= phrase.sense.gender;
  const firstToken =
    draft.members.length > 0 ? (joinedStates(reading, phrase)?.firstToken ?? phrase.firstToken) : phrase.firstToken;
  reading.mentionOfHead[phrase.head] = mention(doc, all, entity, 'nominal', firstToken, phrase.endToken, phrase.head);
}

/** Appositions and copulas: "the agency, KCNA", "Kabul, the capital", "Airbus is a company". The entity, or -1. */
function identified(reading: Reading, phrase: NounPhrase): number {
  const { all, doc, tree } = reading;
  const word = doc.words[phrase.head];
  if (word === undefined) return -1;
  const fits = (entity: number): boolean => {
    const draft = all.entities[entity];
    return draft !== undefined && kindsAgree(draft, phrase);
  };
  const nameAt = (token: number): number => {
    const span = all.spanOf[token] ?? -1;
    return span < 0 ? -1 : (all.entityOfSpan[span] ?? -1);
  };
  if (relationOf(tree, phrase.head) === 'appos') {
    const governor = nameAt(word.head);
    if (governor >= 0 && fits(governor) && !isSeparate(doc, phrase.head, word.head)) return governor;
  }
  const apposed = childWith(tree, phrase.head, 'appos');
  if (apposed >= 0) {
    const named = nameAt(apposed);
    if (named >= 0 && fits(named)) return named;
  }
  // "state news agency KCNA": the noun describes the name that follows at once.
  if (word.head > phrase.head && word.head <= phrase.head + 4 && /^(?:nmod:desc|compound|nmod:unmarked)/.test(word.deprel)) {
    const named = nameAt(word.head);
    if (named >= 0 && fits(named)) return named;
  }
  if (childWith(tree, phrase.head, 'cop') >= 0 && !isNegated(tree, phrase.head) && childWith(tree, phrase.head, 'aux') < 0) {
    const subject = childWith(tree, phrase.head, 'nsubj');
    const at = subject >= 0 && subject < phrase.head ? (reading.mentionOfHead[subject] ?? -1) : -1;
    const entity = all.mentions[at]?.entity ?? -1;
    if (entity >= 0 && fits(entity) && phrase.lemma !== 'one' && !phrase.plural) return entity;
  }
  return -1;
}

function isSeparate(doc: Read, a: number, b: number): boolean {
  return Math.abs(a - b) > 25 || doc.tokens[a]?.sentence !== doc.tokens[b]?.sentence;
}
