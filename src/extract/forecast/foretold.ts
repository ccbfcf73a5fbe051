import { forecastWords } from '../../lang/index.ts';
import type { Proposition } from '../../model/index.ts';
import { caseOf, childrenOf, childWith, isNegated, relationOf } from '../../syntax/index.ts';
import { lemmaAt, predicateAt } from '../scene.ts';
import { isNegatedAbility } from './expected.ts';
import type { Found, Reading } from './found.ts';
import { infinitiveOf, isDoneTo, isEvent, isPast, isPlanner, isQuestion, modalAt, subjectAt } from './mood.ts';

const { outcomes, controlled, suffered, states, outcomeAdjectives } = forecastWords;

/**
 * "Could provoke harsher sanctions", "will reverberate": a clause about the future whose verb tells of an outcome, or that
 * stands under a condition, and whose subject is not somebody who announces a plan.
 */
export function readModal(reading: Reading, token: number): Found | null {
  const { scene } = reading;
  const modal = modalAt(scene, token);
  if (modal === null || modal === 'shall' || !isOpenClause(reading, token)) return null;
  if (isPast(scene, token) || isQuestion(scene, token) || isNegatedAbility(scene, token, modal)) return null;
  const subject = subjectAt(scene, token);
  const person = (scene.doc.tokens[subject]?.text ?? '').toLowerCase();
  if (subject < 0 || person === 'i' || person === 'you') return null;
  const verb = modal === 'going' ? infinitiveOf(scene, token) : token;
  const lemma = lemmaAt(scene, verb);
  const condition = conditionOf(reading, token);
  const isVerb = scene.doc.words[verb]?.upos === 'VERB';
  // "Could be causing it": a guess about now.
  if (isVerb && scene.doc.words[verb]?.xpos === 'VBG' && !isDoneTo(scene, verb)) return null;
  const found: Found = {
    head: token,
    from: -1,
    nominal: false,
    cue: token,
    by: -1,
    attitude: 'possible',
    way: modal,
    score: 0.65,
  };
  const passive = isDoneTo(scene, verb);
  const isOutcome = isOutcomeAt(reading, verb, lemma, passive);
  const planner = person === 'we' || isPlanner(scene, subject, !controlled.has(lemma));
  const speaker = speakerAt(reading, token);
  const own = speaker >= 0 && (scene.headed[subject] ?? -1) === speaker;
  if (modal === 'would') {
    if (condition !== null && !isUnreal(reading, condition, token))
      return isOutcome || (isVerb && !states.has(lemma) && !isPlanner(scene, subject)) ? { ...found, way: 'would if' } : null;
    // Backshift: "said that prices would rise"; without a speaker it is unreal or told from later.
    if (condition !== null || !isBackshift(reading, token)) return null;
    return isOutcome && !own && !planner ? { ...found, attitude: 'expected', way: 'said would' } : null;
  }
  if (modal === 'will' || modal === 'going') {
    // "If Russia goes in, nobody will talk about Taiwan".
    if (condition !== null && !own && !isPlanner(scene, subject) && isVerb) return { ...found, way: 'will if' };
    if (!isOutcome || own || planner || passive) return null;
    // "Special services will continue" is a plan, "the fighting will continue" is none.
    if (/^(?:continue|remain|last|follow)$/.test(lemma) && !isEvent(scene, subject) && !isNegated(scene.tree, verb)) return null; // Matches "last"; not "rise".
    return { ...found, attitude: isNegated(scene.tree, verb) ? 'doubted' : 'expected', score: 0.7 };
  }
  if (person === 'we' && !isOutcome) return null;
  if (isOutcome && !own) return found;
  if (condition !== null) return states.has(lemma) || !isVerb ? null : { ...found, way: `${modal} if` };
  if (isSoon(reading, token) && !isPlanner(scene, subject, true) && !own) return { ...found, way: `${modal} soon`, score: 0.6 };
  // "The crisis could push millions into poverty": events and things do not plan.
  const isThing = isEvent(scene, subject) || (scene.doc.words[subject]?.upos === 'NOUN' && !isPlanner(scene, subject));
  const acts =
    scene.doc.words[verb]?.upos === 'VERB' && !passive && !states.has(lemma) && childWith(scene.tree, verb, 'obj') >= 0;
  return isThing && acts && modal !== 'may' ? { ...found, score: 0.6 } : null;
}

/** A main clause, one coordinated with it, or one that somebody says; not relative, not a condition, not an aim. */
function isOpenClause({ doc, scene }: Reading, token: number): boolean {
  const relation = relationOf(scene.tree, token);
  const deprel = scene.doc.words[token]?.deprel ?? '';
  if (deprel === 'acl:relcl' || relation === 'acl' || relation === 'csubj') return false;
  if (relation === 'advcl')
    return /^(?:while|although|though|because|since|whereas)$/.test(caseOf(scene.tree, token, 'mark') ?? ''); // Matches "because"; not "if".
  if (relation === 'conj') {
    const head = scene.doc.words[token]?.head ?? -1;
    return head < 0 || isOpenClause({ doc, scene }, head);
  }
  if (relation === 'ccomp') {
    const head = scene.doc.words[token]?.head ?? -1;
    return head < token ? voiceAtToken({ doc, scene }, token) !== null : true;
  }
  return relation === 'root' || relation === 'parataxis' || scene.doc.words[token]?.head === -1;
}

function isOutcomeAt({ scene }: Reading, verb: number, lemma: string, passive: boolean): boolean {
  const word = scene.doc.words[verb];
  if (word === undefined) return false;
  if (word.upos !== 'VERB') {
    if (childWith(scene.tree, verb, 'cop') < 0) return false;
    return outcomeAdjectives.has(lemma) || outcomeAdjectives.has((scene.doc.tokens[verb]?.text ?? '').toLowerCase());
  }
  if (passive) {
    const particle = childrenOf(scene.tree, verb).find((child) => scene.doc.words[child]?.deprel === 'compound:prt');
    const phrase = particle === undefined ? lemma : `${lemma} ${lemmaAt(scene, particle)}`;
    return suffered.has(phrase) && !(phrase === 'put' || phrase === 'read');
  }
  const next = lemmaAt(scene, verb + 1);
  // "It could take years to clear the mines".
  if (lemma === 'take') return forecastWords.termNouns.has(lemmaAt(scene, childWith(scene.tree, verb, 'obj')));
  if (
    forecastWords.bare.has(lemma) &&
    childWith(scene.tree, verb, 'obj', 'xcomp') >= 0 &&
    lemma !== 'continue' &&
    lemma !== 'win'
  )
    return false;
  return outcomes.has(lemma) || outcomes.has(`${lemma} ${next}`);
}

/** "May well", "may yet", "could open within months", "may be on the Moon before 2030". */
function isSoon({ scene }: Reading, token: number): boolean {
  return childrenOf(scene.tree, token).some((child) => {
    const relation = relationOf(scene.tree, child);
    if (relation === 'advmod') return /^(?:well|yet|soon)$/.test(lemmaAt(scene, child)); // Matches "yet"; not "also".
    if (relation !== 'obl' || !/^(?:within|by|before)$/.test(caseOf(scene.tree, child) ?? '')) return false; // Matches "within"; not "in".
    return scene.doc.words[child]?.upos === 'NUM' || forecastWords.termNouns.has(lemmaAt(scene, child));
  });
}

function conditionOf({ doc, scene }: Reading, token: number): Proposition | null {
  const at = predicateAt(scene, token)?.proposition.condition ?? invertedAt(scene, token);
  return at === null ? null : (doc.propositions[at] ?? null);
}

/** "If I were", "had they known", "if he did": a condition that does not hold. */
function isUnreal(reading: Reading, condition: Proposition, token: number): boolean {
  const { doc, scene } = reading;
  // "If we changed the sign, they would not dare"; in reported words the past is only that of the telling.
  if (condition.tense === 'past' && !isBackshift(reading, token)) return true;
  return [condition.token, ...childrenOf(scene.tree, condition.token)].some((token) => {
    const text = (doc.tokens[token]?.text ?? '').toLowerCase();
    if (text === 'had' && doc.words[token]?.deprel === 'aux') return true;
    return text === 'were' && /^(?:i|he|she|it)$/i.test(doc.tokens[childWith(scene.tree, condition.token, 'nsubj')]?.text ?? ''); // Matches "I"; not "they".
  });
}

/** Whether the clause is told in indirect speech of the past. */
function isBackshift(reading: Reading, token: number): boolean {
  const voice = voiceAtToken(reading, token);
  return voice !== null && reading.doc.voices.attributions[voice]?.form !== 'direct';
}

function voiceAtToken({ doc, scene }: Reading, token: number): number | null {
  const index = scene.propositionAt[token] ?? -1;
  return doc.voices.ofProposition[index] ?? null;
}

function speakerAt(reading: Reading, token: number): number {
  const voice = voiceAtToken(reading, token);
  return voice === null ? -1 : (reading.doc.voices.attributions[voice]?.speaker ?? -1);
}

/** Proposition of "should the talks fail" before a main clause. */
export function invertedAt(scene: Reading['scene'], token: number): number | null {
  for (const child of childrenOf(scene.tree, token)) {
    if (relationOf(scene.tree, child) !== 'advcl' || child > token) continue;
    const first = scene.tree.leftmost[child] ?? child;
    if (lemmaAt(scene, first) === 'should') return predicateAt(scene, child)?.index ?? null;
  }
  return null;
}
