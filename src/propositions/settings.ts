import { datingPrepositions, placingPrepositions, raisingVerbs, timeSharingVerbs } from '../lang/index.ts';
import { caseOf, headOfRange, relationOf, type Tree } from '../syntax/index.ts';
import { type Draft, final, type Reading } from './draft.ts';

/** Gives each time expression to the predicate it dates, each amount to the predicate it stands in. */
export function findSettings(reading: Reading): void {
  const { doc, tree } = reading;
  doc.times.forEach((time, index) => {
    const draft = datedBy(reading, headOfRange(tree, time.firstToken, time.endToken));
    if (draft !== undefined && !draft.times.includes(index)) draft.times.push(index);
  });
  doc.amounts.forEach((amount, index) => {
    const draft = predicateAbove(reading, headOfRange(tree, amount.firstToken, amount.endToken));
    if (draft !== undefined && !draft.amounts.includes(index)) draft.amounts.push(index);
  });
}

function datedBy(reading: Reading, head: number): Draft | undefined {
  const { tree, at } = reading;
  let token = head;
  for (let steps = 0; steps < 8; steps++) {
    const own = at[token];
    if (own !== undefined && (token !== head || reading.isTime[token] !== 1)) return final(own);
    const word = tree.words[token];
    if (word === undefined || word.head < 0) return undefined;
    const above = at[word.head];
    if (above !== undefined) return final(above);
    if (!passes(tree, token, token === head)) return undefined;
    token = word.head;
  }
  return undefined;
}

/** Whether a date may be passed on from here to the noun's governor: "met the president on Monday", not "the 2014 law forbids". */
function passes(tree: Tree, token: number, first: boolean): boolean {
  const relation = tree.words[token]?.deprel ?? '';
  switch (relationOf(tree, token)) {
    case 'obl':
    case 'advmod':
    case 'conj':
    case 'dep':
    case 'appos':
      return true;
    case 'nmod': {
      if (relation === 'nmod:unmarked') return true;
      if (relation !== 'nmod') return false;
      const preposition = caseOf(tree, token);
      if (!first) return preposition !== null;
      return preposition !== null && preposition !== 'of' && datingPrepositions.has(preposition);
    }
    case 'obj':
    case 'nsubj':
    case 'iobj':
      return !first;
    default:
      return false;
  }
}

function predicateAbove(reading: Reading, head: number): Draft | undefined {
  let token = head;
  for (let steps = 0; steps < 12 && token >= 0; steps++) {
    const draft = reading.at[token];
    if (draft !== undefined && token !== head) return final(draft);
    token = reading.tree.words[token]?.head ?? -1;
  }
  return undefined;
}

/** Lends dates to what happens at the same time: "is expected to visit on Monday", "begins talks on Monday". The governor must be done. */
export function shareTimes(draft: Draft): void {
  const governor = draft.governor === null ? null : final(draft.governor);
  if (governor === null || governor === draft || draft.times.length > 0 || governor.times.length === 0) return;
  const forward = draft.relation === 'xcomp' && (raisingVerbs.has(governor.lemma) || draft.kind !== 'verb');
  const object =
    draft.kind === 'noun' &&
    draft.relation === 'noun' &&
    timeSharingVerbs.has(governor.lemma) &&
    draft.args.every((argument) => argument.head !== governor.token);
  if (forward || object) draft.times.push(...governor.times);
}

/** Collects where it happened from the arguments: "in Vilnius", "near the border", never "in Moscow's view". */
export function findPlaces(reading: Reading, draft: Draft, entitiesOf: (head: number) => readonly number[]): void {
  const { doc, mentionAt } = reading;
  for (const argument of draft.args) {
    if (argument.role !== 'oblique' || argument.preposition === null) continue;
    const by = argument.preposition;
    if (!placingPrepositions.has(by) && by !== 'on') continue;
    const mention = doc.entities.mentions[mentionAt[argument.head] ?? -1];
    if (mention === undefined || mention.kind === 'metonym') continue;
    for (const entity of entitiesOf(argument.head)) {
      const kind = doc.entities.list[entity]?.kind;
      const isPlace = kind === 'place' || kind === 'facility' || (kind === 'state' && by !== 'on');
      if (isPlace && !draft.places.includes(entity)) draft.places.push(entity);
    }
  }
}
