import { forecastWords } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, isNegated, relationOf } from '../../syntax/index.ts';
import { lemmaAt, type Scene } from '../scene.ts';
import type { Attitude, Found, Reading } from './found.ts';
import { infinitiveOf, isEvent, isPast, isQuestion, modalAt, subjectAt } from './mood.ts';

const { likelyAdjectives, openAdjectives, fearAdjectives, sureAdjectives, outcomes } = forecastWords;

/** Reads an adjective or adverb of likelihood, fear or certainty at a token. */
export function readAdjective(reading: Reading, token: number): Found | null {
  const { scene } = reading;
  const lemma = lemmaAt(scene, token);
  const text = (scene.doc.tokens[token]?.text ?? '').toLowerCase();
  if (fearAdjectives.has(lemma) || fearAdjectives.has(text) || sureAdjectives.has(lemma) || sureAdjectives.has(text)) {
    const felt = ofClause(reading, token, fearAdjectives.has(lemma) || fearAdjectives.has(text));
    if (felt !== null) return felt;
  }
  if (relationOf(scene.tree, token) === 'advmod') return beside(reading, token);
  if (/^(?:set|poised|bound|due|doomed|destined|sure|certain|guaranteed)$/.test(text)) return bound(reading, token, text); // Matches "bound"; not "likely".
  if (!likelyAdjectives.has(lemma) && !openAdjectives.has(lemma)) return null;
  return likely(reading, token, lemma);
}

/** "The talks are likely to fail", "it is possible that", "a return is unlikely", "an attack looks imminent". */
function likely({ scene }: Reading, token: number, lemma: string): Found | null {
  const { tree } = scene;
  const isUn = /^(?:un|im|in)(?!minent|evit)|doubtful/.test(lemma); // Matches "unlikely", "improbable"; not "imminent", "inevitable".
  const attitude: Attitude = isUn !== isNegated(tree, token) ? 'doubted' : openAdjectives.has(lemma) ? 'possible' : 'expected';
  const base = { from: -1, nominal: false, cue: token, by: -1, attitude, way: lemma, score: 0.85 };
  const head = scene.doc.words[token]?.head ?? -1;
  // "Think it likely that": the clause hangs on either.
  const isObjectPredicate =
    relationOf(tree, token) === 'xcomp' &&
    head >= 0 &&
    /^(?:think|consider|deem|find|believe|see|make)$/.test(lemmaAt(scene, head)); // Matches "think"; not "look".
  const linked = relationOf(tree, token) === 'xcomp' && head >= 0 && !isObjectPredicate ? head : token;
  if (linked !== token && modalAt(scene, linked) !== null) return null;
  const subject = childWith(tree, linked, 'nsubj');
  const isIt = subject >= 0 ? /^(?:it)$/.test(lemmaAt(scene, subject)) : childWith(tree, linked, 'expl') >= 0; // Matches "it"; not "this".
  const clause = [token, linked, isObjectPredicate ? head : token]
    .map(
      (at) =>
        childrenOf(tree, at).find(
          (child) =>
            child > token && /^(?:ccomp|csubj|advcl)$/.test(relationOf(tree, child)) && caseOf(tree, child, 'mark') === 'that',
        ) ?? -1,
    )
    .find((child) => child >= 0);
  if (clause !== undefined) {
    if (isPast(scene, clause) || isQuestion(scene, clause) || isPast(scene, linked)) return null;
    const by = isObjectPredicate ? subjectAt(scene, head) : -1;
    // "It is likely that they are dead" guesses about what is.
    if (modalAt(scene, clause) === null && !openAdjectives.has(lemma) && !likelyAdjectives.has(lemma)) return null;
    return modalAt(scene, clause) === null && scene.doc.words[clause]?.upos !== 'VERB' ? null : { ...base, head: clause, by };
  }
  if (isObjectPredicate || (openAdjectives.has(lemma) && infinitiveOf(scene, token) >= 0)) return null;
  const infinitive = infinitiveOf(scene, token);
  if (infinitive >= 0) {
    if (isPast(scene, infinitive) || (isIt && !outcomes.has(lemmaAt(scene, infinitive)) && childWith(tree, token, 'expl') >= 0))
      return null;
    const relation = relationOf(tree, linked);
    if (subject < 0 && (relation === 'amod' || relation === 'acl')) return null;
    return { ...base, head: linked };
  }
  if (childWith(tree, linked, 'cop') < 0 && linked === token) return null;
  if (subject < 0 || subject > token || !isEvent(scene, subject) || isPast(scene, linked) || isQuestion(scene, linked))
    return null;
  return /^(?:certain|thinkable)$/.test(lemma) ? null : { ...base, head: linked, score: 0.75 }; // Matches "certain"; not "possible".
}

/** "Is bound to be read as", "is set to become", "is sure to fail"; not "make sure", "be sure to visit". */
function bound({ scene }: Reading, token: number, text: string): Found | null {
  const infinitive = infinitiveOf(scene, token);
  const subject = subjectAt(scene, token);
  if (infinitive < 0 || subject < 0 || isPast(scene, infinitive) || modalAt(scene, token) !== null) return null;
  if (/^(?:set|poised|due)$/.test(text)) {
    // Matches "poised"; not "bound".
    const verb = lemmaAt(scene, infinitive);
    if (!outcomes.has(verb) || !/^(?:set|poised)$/.test(text)) return null; // Matches "set"; not "due".
  }
  if (childWith(scene.tree, token, 'cop', 'aux') < 0) return null;
  return { head: token, from: -1, nominal: false, cue: token, by: -1, attitude: 'expected', way: text, score: 0.8 };
}

/** "Diplomats are worried that it will fail", "is confident that it will pass". */
function ofClause({ scene }: Reading, token: number, isFear: boolean): Found | null {
  const { tree } = scene;
  const clause =
    childrenOf(tree, token).find(
      (child) => child > token && /^(?:ccomp|advcl|csubj)$/.test(relationOf(tree, child)) && modalAt(scene, child) !== null,
    ) ?? -1;
  const by = subjectAt(scene, token);
  const mark = clause < 0 ? null : caseOf(tree, clause, 'mark');
  if (clause < 0 || by < 0 || isPast(scene, clause) || isQuestion(scene, clause) || (mark !== null && mark !== 'that'))
    return null;
  if (/^(?:it|this|that|there)$/.test(lemmaAt(scene, by))) return null; // Matches "it"; not "he".
  const isDoubt = isNegated(tree, token) || /^(?:sceptical|skeptical|doubtful|pessimistic)$/.test(lemmaAt(scene, token)); // Matches "doubtful"; not "sure".
  return {
    head: clause,
    from: -1,
    nominal: false,
    cue: token,
    by,
    attitude: isFear ? 'feared' : isDoubt ? 'doubted' : 'expected',
    way: lemmaAt(scene, token),
    score: 0.75,
  };
}

/** "Will probably leave", "would inevitably fail"; not "probably knows". */
function beside({ scene }: Reading, token: number): Found | null {
  if (!forecastWords.adverbs.has(lemmaAt(scene, token))) return null;
  const verb = scene.doc.words[token]?.head ?? -1;
  if (verb < 0 || Math.abs(verb - token) > 8) return null;
  const modal = modalAt(scene, verb);
  const isHypothetical = modal === 'would' && !isReported(scene, verb);
  if (modal === null || modal === 'could' || modal === 'may' || modal === 'might' || isHypothetical) return null;
  const isSure = /^(?:almost|nearly|virtually)$/.test(lemmaAt(scene, token - 1)); // Matches "almost"; not "most".
  if (/^(?:eventually|certainly|surely)$/.test(lemmaAt(scene, token)) && !isSure && !outcomes.has(lemmaAt(scene, verb)))
    return null; // Matches "surely"; not "probably".
  const subject = subjectAt(scene, verb);
  if (isPast(scene, verb) || isQuestion(scene, verb) || subject < 0) return null;
  if (/^(?:i|we|you)$/i.test(scene.doc.tokens[subject]?.text ?? '')) return null; // Matches "We"; not "They".
  if (scene.doc.words[verb]?.deprel === 'acl:relcl' || relationOf(scene.tree, verb) === 'advcl') return null;
  return {
    head: verb,
    from: -1,
    nominal: false,
    cue: token,
    by: -1,
    attitude: isNegated(scene.tree, verb) ? 'doubted' : 'expected',
    way: 'adverb',
    score: 0.85,
  };
}

function isReported(scene: Scene, verb: number): boolean {
  return relationOf(scene.tree, verb) === 'ccomp';
}
