import { forecastWords } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, isNegated, isPassive, objectsOf, relationOf, subjectsOf } from '../../syntax/index.ts';
import { lemmaAt } from '../scene.ts';
import type { Attitude, Found, Reading } from './found.ts';
import { holderAt, infinitiveOf, isDoneTo, isEvent, isPast, isPlanner, isQuestion, modalAt, subjectAt } from './mood.ts';

const { expecting, tipping, unsure, fearing, judging, outcomes, controlled } = forecastWords;

/** Reads a verb of expecting, fearing, judging or threatening at a token. */
export function readVerb(reading: Reading, token: number): Found | null {
  const { scene } = reading;
  const lemma = lemmaAt(scene, token);
  if (tipping.has(lemma) && isPassive(scene.tree, token)) return expectedPassive(reading, token, lemma);
  const isJudging = judging.has(lemma);
  if (expecting.has(lemma) || lemma === 'doubt' || fearing.has(lemma) || isJudging)
    return isPassive(scene.tree, token) ? null : byVerb(reading, token, lemma, isJudging);
  if (lemma === 'threaten' || lemma === 'risk' || lemma === 'stand') return threatened(reading, token, lemma);
  if (lemma === 'see') return seen(reading, token);
  if (lemma === 'loom') return looming(reading, token);
  if (lemma === 'brace') return bracedFor(reading, token);
  return lemma === 'rule' ? notRuledOut(reading, token) : null;
}

/** "Prices are expected to rise", "a vote is expected in May", "it is expected that", "a cyclone expected to arrive". */
function expectedPassive({ scene }: Reading, token: number, lemma: string): Found | null {
  const { tree } = scene;
  const by = childrenOf(tree, token).find((child) => relationOf(tree, child) === 'obl' && caseOf(tree, child) === 'by') ?? -1;
  const attitude: Attitude = isNegated(tree, token) ? 'doubted' : 'expected';
  if (
    childrenOf(tree, token).some(
      (child) => relationOf(tree, child) === 'aux' && /^(?:would|should|can|could|might|may|have)$/.test(lemmaAt(scene, child)),
    )
  )
    return null;
  const clause = childWith(tree, token, 'ccomp', 'csubj');
  const subject = childWith(tree, token, 'nsubj');
  const base = { from: -1, nominal: false, cue: token, by, attitude, way: `is ${lemma}`, score: 0.85 };
  if (clause > token && caseOf(tree, clause, 'mark') !== 'to')
    return isPast(scene, clause) || isQuestion(scene, clause) ? null : { ...base, head: clause };
  const infinitive = infinitiveOf(scene, token);
  if (infinitive >= 0) {
    if (isPast(scene, infinitive)) return null;
    // "Was estimated to be worth": a guess about what is.
    if (lemma === 'estimate' && /^(?:be|have|number|hold|contain|own)$/.test(lemmaAt(scene, infinitive))) return null; // Matches "number"; not "rise".
    if (lemma === 'estimate' && !outcomes.has(lemmaAt(scene, infinitive))) return null;
  } else if (lemma === 'estimate' || lemma === 'slate' || lemma === 'bind' || lemma === 'guarantee') return null;
  const relation = scene.doc.words[token]?.deprel ?? '';
  if (relation === 'acl' || relation === 'amod') {
    const noun = scene.doc.words[token]?.head ?? -1;
    if (noun < 0 || noun > token || (infinitive < 0 && !isEvent(scene, noun))) return null;
    return { ...base, head: noun, nominal: true };
  }
  if (relation === 'advcl' || subject < 0) {
    // "As expected", "better than expected" foretell nothing; a verb coordinated with another shares its subject.
    if (relation !== 'conj' || infinitive < 0) return null;
  }
  const lone = lemmaAt(scene, subject);
  if (infinitive < 0 && !isEvent(scene, subject) && !hasWhen(scene, token)) return null;
  return lone === 'it' && infinitive < 0 && clause < 0 ? null : { ...base, head: token };
}

/** "Is not expected before 2040". */
function hasWhen(scene: Reading['scene'], token: number): boolean {
  return childrenOf(scene.tree, token).some(
    (child) =>
      /^(?:in|on|at|by|before|after|within|until|next|later|soon)$/.test(caseOf(scene.tree, child) ?? lemmaAt(scene, child)), // Matches "before"; not "of".
  );
}

/** "Analysts expect prices to rise", "officials fear that it will collapse", "few expect an invasion". */
function byVerb(reading: Reading, token: number, lemma: string, isJudging: boolean): Found | null {
  const { scene } = reading;
  const { tree } = scene;
  if (isNotMeant(reading, token)) return null;
  const by = holderAt(scene, token);
  if (by < 0 && relationOf(tree, token) !== 'xcomp' && relationOf(tree, token) !== 'advcl' && relationOf(tree, token) !== 'acl')
    return null;
  const isFear = fearing.has(lemma);
  const isDoubt = lemma === 'doubt' || isNegated(tree, token) || isScarce(scene, by);
  const attitude: Attitude = isDoubt ? 'doubted' : isFear ? 'feared' : 'expected';
  const base = { from: -1, nominal: false, cue: token, by, attitude, way: lemma, score: isJudging ? 0.7 : isFear ? 0.75 : 0.85 };
  const clause = clauseOf(reading, token);
  if (clause >= 0) {
    if (isPast(scene, clause) || isQuestion(scene, clause)) return null;
    const from = beginOf(reading, token, clause);
    const modal = modalAt(scene, clause);
    const subject = subjectAt(scene, clause);
    const own = isSelf(scene, subject, by);
    if (isJudging) return modal !== null && isOpinion(reading, clause, modal, own) ? { ...base, from, head: clause } : null;
    if (isFear || unsure.has(lemma)) {
      // "Iran warned that it would tolerate no change": its own will.
      const isWill = lemma === 'warn' && own && !isOutcome(scene, clause);
      if (modal === null || (isWill && /^(?:will|would|going)$/.test(modal))) return null; // Matches "would"; not "might".
      return { ...base, from, head: clause };
    }
    return { ...base, from, head: clause };
  }
  // "Expects the economy to shrink": the infinitive may hang on the object.
  const [below] = objectsOf(tree, token);
  const onObject =
    below === undefined || below < token
      ? -1
      : (childrenOf(tree, below).find((child) => relationOf(tree, child) === 'acl' && caseOf(tree, child, 'mark') === 'to') ??
        -1);
  if (below !== undefined && onObject > below && !isFear && !isJudging && expecting.has(lemma) && !unsure.has(lemma))
    return { ...base, head: onObject, from: below };
  const infinitive = infinitiveOf(scene, token);
  if (infinitive >= 0 && !isFear && !isJudging) {
    if (lemma === 'estimate' || lemma === 'reckon' || lemma === 'bet' || lemma === 'doubt') return null;
    const [object] = objectsOf(tree, token);
    const raised = object ?? childWith(tree, infinitive, 'nsubj');
    if (raised !== undefined && raised >= 0 && raised > token && raised < infinitive)
      return { ...base, head: infinitive, from: raised };
    // "Expects to cut 4,300 jobs" is a plan; "expects to lose seats" is not.
    const verb = lemmaAt(scene, infinitive);
    const foretells = isDoneTo(scene, infinitive) ? !controlled.has(verb) : outcomes.has(verb) && !controlled.has(verb);
    return foretells && by >= 0 ? { ...base, head: infinitive } : null;
  }
  if (isJudging || lemma === 'estimate' || lemma === 'reckon' || lemma === 'bet' || lemma === 'project') return null;
  return byObject(reading, token, base);
}

/** "Few diplomats", "nobody in Riyadh". */
function isScarce(scene: Reading['scene'], by: number): boolean {
  return by >= 0 && [by, ...childrenOf(scene.tree, by)].some((at) => forecastWords.scarce.has(lemmaAt(scene, at)));
}

/** "Expects a recession", "fears a collapse", "warned of a famine". */
function byObject({ scene }: Reading, token: number, base: Omit<Found, 'head'>): Found | null {
  const { tree } = scene;
  const way = base.way;
  const [object] = objectsOf(tree, token);
  let noun = object ?? -1;
  if (way === 'warn') {
    noun = childrenOf(tree, token).find((child) => relationOf(tree, child) === 'obl' && caseOf(tree, child) === 'of') ?? -1;
  } else if (way === 'worry') {
    noun =
      childrenOf(tree, token).find(
        (child) => relationOf(tree, child) === 'obl' && /^(?:about|over)$/.test(caseOf(tree, child) ?? ''),
      ) ?? -1; // Matches "about"; not "for".
  } else if (way === 'caution') return null;
  if (noun <= token || !forecastWords.eventNouns.has(lemmaAt(scene, noun)) || scene.doc.words[noun]?.upos !== 'NOUN') return null;
  if (base.by < 0) return null;
  // "The rise it expects", "this war": what is known already.
  const isKnown = childrenOf(tree, noun).some((child) =>
    /^(?:this|that|these|those|his|her|their|my)$/.test(lemmaAt(scene, child)),
  ); // Matches "this"; not "a".
  if (isKnown || subjectsOf(tree, noun).length > 0) return null;
  return { ...base, head: noun, nominal: true, score: base.score - 0.1 };
}

/** The finite clause under a verb, also where it stands before it as its sentence: "prices will fall, analysts expect". */
function clauseOf({ scene }: Reading, token: number): number {
  let found = -1;
  for (const child of childrenOf(scene.tree, token)) {
    if (relationOf(scene.tree, child) !== 'ccomp' || caseOf(scene.tree, child, 'mark') === 'to') continue;
    const modal = modalAt(scene, child);
    // Of two, "that talks" and "will be put off", the finite one is meant.
    if (modal !== null && (found < 0 || modalAt(scene, found) === null)) found = child;
    else if (found < 0 && childWith(scene.tree, child, 'nsubj', 'csubj', 'expl') >= 0) found = child;
  }
  return found;
}

/** Token after the verb where its clause begins although the parse gives its subject to the verb: "fear that talks will be put off". */
function beginOf({ scene }: Reading, token: number, clause: number): number {
  const first = scene.tree.leftmost[clause] ?? clause;
  if (first <= token + 1 || childWith(scene.tree, clause, 'nsubj', 'expl') >= 0) return -1;
  return lemmaAt(scene, token + 1) === 'that' ? token + 1 : -1;
}

/** Under an opinion a clause about the future is foretold unless it is the speaker's own plan. */
function isOpinion({ scene }: Reading, clause: number, modal: string, own: boolean): boolean {
  const lemma = lemmaAt(scene, clause);
  if (own && /^(?:will|would|going|shall)$/.test(modal)) return false; // Matches "would"; not "might".
  if (isNegatedAbility(scene, clause, modal)) return false;
  const isVerb = scene.doc.words[clause]?.upos === 'VERB';
  if (!isVerb) return forecastWords.outcomeAdjectives.has(lemma);
  if (modal === 'will' || modal === 'going') return true;
  if (modal === 'would') return !forecastWords.states.has(lemma);
  return outcomes.has(lemma) && !(isDoneTo(scene, clause) && !forecastWords.suffered.has(lemma));
}

/** "Could not" tells mostly of the past. */
export function isNegatedAbility(scene: Reading['scene'], clause: number, modal: string): boolean {
  return modal === 'could' && isNegated(scene.tree, clause);
}

/** "Would set off an arms race": nobody's plan. */
function isOutcome(scene: Reading['scene'], clause: number): boolean {
  const lemma = lemmaAt(scene, clause);
  return (outcomes.has(lemma) && !controlled.has(lemma)) || outcomes.has(`${lemma} ${lemmaAt(scene, clause + 1)}`);
}

/** Whether the subject of what is expected is who expects it. */
export function isSelf(scene: Reading['scene'], subject: number, by: number): boolean {
  if (subject < 0 || by < 0) return false;
  const one = scene.headed[subject] ?? -1;
  const other = scene.headed[by] ?? -1;
  return one >= 0 && one === other;
}

/** "It is reasonable to expect", "do not expect", "cannot expect", "what one would expect". */
function isNotMeant({ scene }: Reading, token: number): boolean {
  const { tree } = scene;
  const isCommand = scene.doc.words[token]?.feats.includes('Mood=Imp') === true && childWith(tree, token, 'nsubj') < 0;
  if (isCommand) return true;
  for (const child of childrenOf(tree, token)) {
    if (relationOf(tree, child) === 'aux' && /^(?:can|could|should|must|would|may|might|will|ought)$/.test(lemmaAt(scene, child)))
      return true; // Matches "should"; not "have".
  }
  const head = scene.doc.words[token]?.head ?? -1;
  const relation = relationOf(tree, token);
  if (caseOf(tree, token, 'mark') === 'to' && head >= 0) return true;
  return (
    relation === 'acl' &&
    scene.doc.words[token]?.deprel === 'acl:relcl' &&
    childWith(tree, token, 'obj') < 0 &&
    clauseOf({ scene } as Reading, token) < 0
  );
}

/** "The row threatens to derail the talks", "Moscow risks losing its market", "stands to gain". */
function threatened({ scene }: Reading, token: number, lemma: string): Found | null {
  const subject = subjectAt(scene, token);
  if (subject < 0 || isPast(scene, token) || isPassive(scene.tree, token)) return null;
  const base = { from: -1, nominal: false, cue: token, by: -1, attitude: 'possible' as const, way: lemma, score: 0.65 };
  if (lemma === 'risk') {
    const gerund =
      childrenOf(scene.tree, token).find((child) => relationOf(scene.tree, child) === 'xcomp' && child > token) ?? -1;
    return gerund >= 0 && scene.doc.words[gerund]?.xpos === 'VBG' && modalAt(scene, token) === null
      ? { ...base, head: token }
      : null;
  }
  const infinitive = infinitiveOf(scene, token);
  if (infinitive < 0 || modalAt(scene, token) !== null) return null;
  const verb = lemmaAt(scene, infinitive);
  if (lemma === 'stand')
    return /^(?:gain|lose|benefit|suffer|win|inherit)$/.test(verb) ? { ...base, head: token, attitude: 'expected' } : null; // Matches "lose"; not "sing".
  return isPlanner(scene, subject) || /^(?:they|it)$/i.test(scene.doc.tokens[subject]?.text ?? '')
    ? null
    : { ...base, head: token }; // Matches "They"; not "the".
}

/** "A collapse cannot be ruled out". */
function notRuledOut({ scene }: Reading, token: number): Found | null {
  const { tree } = scene;
  if (!isPassive(tree, token) || !isNegated(tree, token)) return null;
  const out = childrenOf(tree, token).some((child) => lemmaAt(scene, child) === 'out');
  const subject = childWith(tree, token, 'nsubj');
  if (!out || !isEvent(scene, subject)) return null;
  return { head: subject, from: -1, nominal: true, cue: token, by: -1, attitude: 'possible', way: 'rule out', score: 0.8 };
}

/** "A strike looms". */
function looming({ scene }: Reading, token: number): Found | null {
  const subject = childWith(scene.tree, token, 'nsubj');
  if (subject < 0 || !isEvent(scene, subject) || isPast(scene, token)) return null;
  return { head: token, from: -1, nominal: false, cue: token, by: -1, attitude: 'possible', way: 'loom', score: 0.7 };
}

/** "Traders are bracing for shortages". */
function bracedFor({ scene }: Reading, token: number): Found | null {
  const noun =
    childrenOf(scene.tree, token).find(
      (child) => relationOf(scene.tree, child) === 'obl' && caseOf(scene.tree, child) === 'for',
    ) ?? -1;
  const by = subjectAt(scene, token);
  if (noun < 0 || by < 0 || !forecastWords.eventNouns.has(lemmaAt(scene, noun))) return null;
  return { head: noun, from: -1, nominal: true, cue: token, by, attitude: 'feared', way: 'brace', score: 0.7 };
}

/** "Inflation is seen falling to 9 percent", "the IMF sees growth of 2.3 percent next year". */
function seen({ scene }: Reading, token: number): Found | null {
  const { tree } = scene;
  const base = { from: -1, cue: token, attitude: 'expected' as const, way: 'see', score: 0.7 };
  if (isPassive(tree, token)) {
    const gerund = childrenOf(tree, token).find((child) => child > token && scene.doc.words[child]?.xpos === 'VBG') ?? -1;
    return gerund >= 0 && outcomes.has(lemmaAt(scene, gerund)) && childWith(tree, token, 'nsubj') >= 0
      ? { ...base, head: token, nominal: false, by: -1 }
      : null;
  }
  const [noun] = objectsOf(tree, token);
  const by = subjectAt(scene, token);
  if (noun === undefined || noun < token || by < 0 || isPast(scene, token)) return null;
  const isFigured = childrenOf(tree, noun).some(
    (child) => caseOf(tree, child) === 'of' && childrenOf(tree, child).some((one) => scene.doc.words[one]?.upos === 'NUM'),
  );
  return isFigured && /^(?:growth|inflation|rise|fall|drop|increase|decline|contraction|deficit)$/.test(lemmaAt(scene, noun))
    ? { ...base, head: noun, nominal: true, by }
    : null; // Matches "growth"; not "sign".
}
