import { eventNouns, lightVerbs, lightWithPreposition, occurrenceVerbs, weakEventNouns } from '../lang/index.ts';
import { caseOf, childrenOf, childWith, conjunctsOf, relationOf } from '../syntax/index.ts';
import { addArgument, argumentWith, type Draft, type Reading } from './draft.ts';
import { resolveRelative } from './relatives.ts';
import { mainVerbTakenForModifier } from './voice-of.ts';

/** Joins each light verb to the event noun it carries ("paid" of "paid a visit"); the noun's draft speaks for both. */
export function findLightVerbs(reading: Reading): void {
  for (const verb of reading.drafts) {
    if (verb.kind !== 'verb' || verb.carrier !== null) continue;
    const noun = carried(reading, verb);
    if (noun === undefined || noun === verb || noun.light !== null || noun.carrier !== null || noun.copula >= 0) continue;
    verb.carrier = noun;
    noun.light = verb;
    for (const other of conjunctsOf(reading.tree, noun.token)) {
      const draft = reading.at[other];
      if (draft !== undefined && draft !== noun && draft.kind === 'noun' && draft.copula < 0 && carries(verb.key, draft.lemma)) {
        draft.light ??= verb;
      }
    }
  }
}

function carries(key: string, noun: string): boolean {
  const nouns = lightVerbs.get(key);
  if (nouns === undefined || !eventNouns.has(noun)) return false;
  return nouns === 'any' ? !weakEventNouns.has(noun) : nouns.has(noun);
}

function carried(reading: Reading, verb: Draft): Draft | undefined {
  const { tree, at } = reading;
  if (lightVerbs.has(verb.key)) {
    const noun = nounOf(reading, verb);
    if (noun !== undefined && carries(verb.key, noun.lemma)) return noun;
  }
  const preposition = lightWithPreposition.get(verb.key);
  if (preposition !== undefined) {
    for (const child of childrenOf(tree, verb.token)) {
      const noun = at[child];
      if (noun?.kind !== 'noun' || relationOf(tree, child) !== 'obl' || caseOf(tree, child) !== preposition) continue;
      if (
        verb.lemma === 'go'
          ? noun.lemma === 'strike'
          : verb.lemma !== 'come' || lightVerbs.get('reach') === undefined || carries('reach', noun.lemma)
      ) {
        return eventNouns.has(noun.lemma) && !weakEventNouns.has(noun.lemma) ? noun : undefined;
      }
    }
  }
  return occurring(reading, verb);
}

/** The event noun that is the (logical) object of the verb: "paid a visit", "talks were held", "the attack launched by X". */
function nounOf(reading: Reading, verb: Draft): Draft | undefined {
  const { tree, at } = reading;
  const word = tree.words[verb.token];
  const own = childWith(tree, verb.token, 'obj');
  if (mainVerbTakenForModifier(reading, verb.token) >= 0) return eventAt(at[word?.head ?? -1]);
  if (own >= 0 && !verb.passive) return eventAt(at[resolveRelative(tree, own)]);
  if (!verb.passive) return undefined;
  const subject = childWith(tree, verb.token, 'nsubj:pass');
  if (subject >= 0) return eventAt(at[resolveRelative(tree, subject)]);
  if (word?.deprel === 'acl') return eventAt(at[word.head]);
  return undefined;
}

function eventAt(draft: Draft | undefined): Draft | undefined {
  return draft !== undefined && draft.kind === 'noun' && draft.copula < 0 ? draft : undefined;
}

/** "Talks took place", "clashes broke out", "there was an attack". */
function occurring(reading: Reading, verb: Draft): Draft | undefined {
  const { tree, at } = reading;
  const object = childWith(tree, verb.token, 'obj');
  const key = object >= 0 && verb.lemma === 'take' && tree.words[object]?.lemma === 'place' ? 'take place' : verb.key;
  const exists = verb.lemma === 'be' && verb.copula < 0 && childWith(tree, verb.token, 'expl') >= 0;
  if (!exists && !occurrenceVerbs.has(key)) return undefined;
  const subject = childWith(tree, verb.token, 'nsubj');
  if (subject >= 0) {
    const noun = eventAt(at[resolveRelative(tree, subject)]);
    return noun !== undefined && eventNouns.has(noun.lemma) ? noun : undefined;
  }
  const word = tree.words[verb.token];
  return word?.deprel === 'acl' ? eventAt(at[word.head]) : undefined;
}

/** Moves the arguments of the light verb to the noun: subject, agent, phrases, receiver. */
export function takeOverArguments(noun: Draft, verb: Draft): void {
  for (const argument of verb.args) {
    if (argument.head === noun.token || argument.head < 0) continue;
    if (argument.role === 'subject') {
      if (argumentWith(noun, 'subject') === undefined)
        addArgument(noun, 'subject', argument.head, argument.preposition, argument.shared);
      // "Kim's wounded troops"-like clashes: two subjects, the possessor was the other side.
    } else if (argument.role === 'indirect') {
      addArgument(noun, 'indirect', argument.head, null, argument.shared);
    } else if (argument.role === 'oblique' || argument.role === 'complement') {
      addArgument(noun, argument.role, argument.head, argument.preposition, argument.shared);
    }
  }
}
