import {
  attendingVerbs,
  eventNouns,
  type NounPattern,
  nounsWithClause,
  supportVerbs,
  topicVerbs,
  undergoVerbs,
} from '../lang/index.ts';
import type { Role } from '../model/index.ts';
import { caseOf, childrenOf, isNegated, relationOf } from '../syntax/index.ts';
import { addArgument, argumentWith, type Draft, type Reading } from './draft.ts';
import { resolveRelative } from './relatives.ts';

const unknown: NounPattern = { verb: null, possessor: 'either', of: 'object', modifier: 'either', mutual: false };

/** Fills the arguments an event noun has of its own: "Kim's visit to Beijing", "sanctions on Iran by the EU", "US-China talks". */
export function findNounArguments(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  const pattern = eventNouns.get(draft.lemma) ?? unknown;
  const modifiers: number[] = [];
  for (const child of childrenOf(tree, draft.token)) {
    switch (tree.words[child]?.deprel) {
      case 'nmod:poss':
        addPossessor(reading, draft, child, pattern);
        break;
      case 'nmod':
      case 'obl':
        addPhrase(reading, draft, child, pattern);
        break;
      case 'amod':
      case 'compound':
      case 'nmod:desc':
      case 'nmod:unmarked':
        modifiers.push(child);
        break;
      case 'acl':
      case 'ccomp':
        if (relationOf(tree, child) === 'ccomp' || caseOf(tree, child, 'mark') !== null) addArgument(draft, 'complement', child);
        break;
      default:
    }
  }
  addModifiers(reading, draft, modifiers, pattern);
}

function addPossessor(reading: Reading, draft: Draft, child: number, pattern: NounPattern): void {
  if (reading.isTime[child] === 1) return;
  const head = resolveRelative(reading.tree, child);
  addArgument(draft, roleOf(pattern.possessor, 'possessor'), head, null, head !== child);
}

function roleOf(side: NounPattern['of'], otherwise: Role): Role {
  return side === 'either' ? otherwise : side;
}

function addPhrase(reading: Reading, draft: Draft, child: number, pattern: NounPattern): void {
  const { tree } = reading;
  if (reading.isTime[child] === 1) return;
  const preposition = caseOf(tree, child);
  if (preposition === null) return;
  const head = resolveRelative(tree, child);
  const shared = head !== child;
  if (preposition === 'of') addArgument(draft, roleOf(pattern.of, 'of'), head, 'of', shared);
  else if (preposition === 'by' || preposition === 'between' || preposition === 'among')
    addArgument(draft, 'subject', head, preposition, shared);
  else addArgument(draft, 'oblique', head, preposition, shared);
  if (reading.at[child] !== undefined) return;
  // "A visit to Beijing by Kim", "talks in Geneva between both": parsers hang the second phrase on the first.
  for (const below of childrenOf(tree, child)) {
    if (tree.words[below]?.deprel !== 'nmod' || reading.isTime[below] === 1) continue;
    const inner = caseOf(tree, below);
    if (inner === 'by' || inner === 'between') addArgument(draft, 'subject', below, inner, false);
    else if (inner === 'with' && pattern.mutual) addArgument(draft, 'oblique', below, inner, false);
  }
}

/** "Russian strikes", "US-China talks", "grain exports". */
function addModifiers(reading: Reading, draft: Draft, modifiers: readonly number[], pattern: NounPattern): void {
  const { tree } = reading;
  const named: number[] = [];
  for (const modifier of modifiers) {
    if (reading.isTime[modifier] === 1) continue;
    const heads = namedWithin(reading, modifier);
    if (heads.length > 0) named.push(...heads);
    else if (tree.words[modifier]?.upos === 'NOUN' && relationOf(tree, modifier) === 'compound') {
      // "Grain exports" are exports of grain; what else a compound says is left to the frame.
      const thing = pattern.of === 'object' && argumentWith(draft, 'object') === undefined;
      addArgument(draft, thing ? 'object' : 'oblique', modifier, 'compound');
    }
  }
  if (named.length === 0) return;
  if (pattern.mutual && named.length > 1) {
    for (const head of named) addArgument(draft, 'subject', head);
    return;
  }
  const wanted = roleOf(pattern.modifier, 'possessor');
  const taken = wanted !== 'possessor' && argumentWith(draft, wanted) !== undefined;
  for (const head of named) {
    if (isPlaceName(reading, head)) addArgument(draft, 'oblique', head, 'in');
    else addArgument(draft, taken ? 'possessor' : wanted, head);
  }
}

/** "The Kyiv attack", "the Vilnius summit": a town before the noun is where, unless it stands for its government. */
function isPlaceName(reading: Reading, token: number): boolean {
  const mention = reading.doc.entities.mentions[reading.mentionAt[token] ?? -1];
  if (mention === undefined || mention.kind === 'metonym') return false;
  const kind = reading.doc.entities.list[mention.entity]?.kind;
  return kind === 'place' || kind === 'facility';
}

/** Heads of the named mentions at or below a modifier: both of "US-China". */
function namedWithin(reading: Reading, modifier: number): readonly number[] {
  const { tree, mentionHeadedAt, mentionAt } = reading;
  const found: number[] = [];
  const first = tree.leftmost[modifier] ?? modifier;
  const last = Math.min(tree.rightmost[modifier] ?? modifier, first + 12);
  for (let token = first; token <= last; token++) if (mentionHeadedAt[token] !== -1) found.push(token);
  if (found.length === 0 && mentionAt[modifier] !== -1) found.push(modifier);
  return found;
}

/** Lends an event noun what the verb around it says: "resumed talks", "faces sanctions", "a plan for an attack". */
export function shareWithNoun(reading: Reading, draft: Draft): void {
  const { tree } = reading;
  const governor = draft.governor;
  if (governor === null || draft.copula >= 0 || draft.light !== null) return;
  const relation = tree.words[draft.token]?.deprel ?? '';
  if (relation === 'conj' && governor.kind === 'noun') {
    for (const argument of governor.args) {
      if (
        argument.head < Math.min(governor.token, draft.token) &&
        (argument.role === 'subject' || argument.role === 'possessor')
      ) {
        if (argumentWith(draft, 'subject') === undefined)
          addArgument(draft, argument.role, argument.head, argument.preposition, true);
      }
    }
    return;
  }
  if (governor.kind === 'verb' && relation === 'obj' && !governor.passive) takeAgentBehind(reading, draft, governor);
  const hasSubject = argumentWith(draft, 'subject') !== undefined;
  const isTopic = topicVerbs.has(governor.lemma) || supportVerbs.has(governor.key);
  if (governor.kind === 'verb' && relation === 'obj' && isTopic) takePhraseBehind(reading, draft, governor);
  if (governor.kind === 'verb' && tree.words[draft.token]?.head === governor.token && relation === 'obj' && !governor.passive) {
    if (supportVerbs.has(governor.key) && !hasSubject && !(attendingVerbs.has(governor.key) && isNegated(tree, governor.token))) {
      const subject = argumentWith(governor, 'subject');
      if (subject !== undefined) addArgument(draft, 'subject', subject.head, null, true);
    } else if (undergoVerbs.has(governor.key) && argumentWith(draft, 'object') === undefined) {
      const subject = argumentWith(governor, 'subject');
      if (subject !== undefined) addArgument(draft, 'object', subject.head, null, true);
    }
    return;
  }
  if (governor.kind === 'noun' && relation === 'nmod' && !hasSubject && nounsWithClause.has(governor.lemma)) {
    const preposition = caseOf(tree, draft.token);
    const subject = argumentWith(governor, 'subject');
    if (subject !== undefined && (preposition === 'of' || preposition === 'for'))
      addArgument(draft, 'subject', subject.head, null, true);
  }
}

/** "Faces sanctions by the EU": an active verb has no agent, the noun before it has. */
function takeAgentBehind(reading: Reading, draft: Draft, governor: Draft): void {
  if (argumentWith(draft, 'subject') !== undefined) return;
  const end = reading.tree.rightmost[draft.token] ?? draft.token;
  for (const argument of governor.args) {
    if (argument.role !== 'oblique' || argument.preposition !== 'by') continue;
    if ((reading.tree.leftmost[argument.head] ?? 0) === end + 1) addArgument(draft, 'subject', argument.head, 'by', true);
  }
}

/** "Discussed the war in Gaza": the phrase right behind the noun is the noun's, also where the parser gave it to the verb. */
function takePhraseBehind(reading: Reading, draft: Draft, governor: Draft): void {
  const end = reading.tree.rightmost[draft.token] ?? draft.token;
  for (const argument of governor.args) {
    if (argument.role !== 'oblique' || argument.preposition === null) continue;
    if ((reading.tree.leftmost[argument.head] ?? 0) === end + 1)
      addArgument(draft, 'oblique', argument.head, argument.preposition, true);
  }
}
