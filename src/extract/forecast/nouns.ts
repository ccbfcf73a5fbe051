import { forecastWords } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../../syntax/index.ts';
import { lemmaAt, predicateAt } from '../scene.ts';
import type { Attitude, Found, Reading } from './found.ts';
import { isEvent, isPast, isQuestion, modalAt, subjectAt } from './mood.ts';

const { fearNouns, expectationNouns, chanceNouns, oddsSizes, eventNouns } = forecastWords;

/** Reads a noun of fear, expecting or chance: "concern that the port could be used", "a 40 percent chance of a deal". */
export function readNoun(reading: Reading, token: number): Found | null {
  const { scene } = reading;
  const lemma = lemmaAt(scene, token);
  const text = (scene.doc.tokens[token]?.text ?? '').toLowerCase();
  const isFear = fearNouns.has(lemma);
  const isChance = chanceNouns.has(lemma) || chanceNouns.has(text);
  if (/^(?:forecast|projection|estimate|outlook)$/.test(lemma)) {
    // Matches "forecast"; not "expectation".
    const revised = revisedAt(reading, token);
    if (revised !== null) return revised;
  }
  if (lemma === 'guarantee' || lemma === 'certainty') return notSure(reading, token);
  if (lemma === 'matter' || lemma === 'question') return ofTime(reading, token);
  if (!isFear && !isChance && !expectationNouns.has(lemma)) return null;
  const attitude: Attitude = lemma === 'doubt' ? 'doubted' : isFear ? 'feared' : isChance ? 'possible' : 'expected';
  const base = { from: -1, cue: token, by: holderOf(reading, token), attitude, way: lemma };
  const clause = clauseOf(reading, token);
  if (clause >= 0) {
    if (isPast(scene, clause) || isQuestion(scene, clause)) return null;
    const isOpen = isChance || lemma === 'risk' || lemma === 'danger';
    if (modalAt(scene, clause) === null && !isOpen) return null;
    return { ...base, head: clause, nominal: false, score: 0.75 };
  }
  const of = complementOf(reading, token);
  if (of < 0) return null;
  const isVerbal = scene.doc.words[of]?.upos === 'VERB';
  if (isChance) {
    if (!isSized(reading, token) || !(isVerbal || isEvent(scene, of))) return null;
    // "The plan has little chance of success": all of it is what is weighed.
    const head = scene.doc.words[token]?.head ?? -1;
    if (
      head >= 0 &&
      relationOf(scene.tree, token) === 'obj' &&
      /^(?:have|stand)$/.test(lemmaAt(scene, head)) &&
      modalAt(scene, head) === null
    )
      return isPast(scene, head) ? null : { ...base, head, nominal: false, by: -1, score: 0.75 };
    return { ...base, head: of, nominal: !isVerbal, score: 0.75 };
  }
  if (isVerbal || !eventNouns.has(lemmaAt(scene, of))) return null;
  if (
    lemma === 'doubt' ||
    lemma === 'confidence' ||
    lemma === 'belief' ||
    lemma === 'assessment' ||
    lemma === 'concern' ||
    lemma === 'warning' ||
    lemma === 'threat' ||
    lemma === 'alarm'
  )
    return null;
  if ((lemma === 'risk' || lemma === 'danger') && !isStated(reading, token)) return null;
  return { ...base, head: of, nominal: true, score: 0.65 };
}

/** The clause a noun is about: "that talks resume". */
function clauseOf({ scene }: Reading, token: number): number {
  for (const child of childrenOf(scene.tree, token)) {
    const relation = scene.doc.words[child]?.deprel ?? '';
    if (child < token || (relation !== 'acl' && relation !== 'ccomp' && relation !== 'acl:relcl' && relation !== 'csubj'))
      continue;
    if (caseOf(scene.tree, child, 'mark') === 'that' && childWith(scene.tree, child, 'nsubj', 'expl') >= 0) return child;
  }
  // "It risks ..., there is a danger that": the clause may hang on the verb over the noun.
  const head = scene.doc.words[token]?.head ?? -1;
  if (head < 0) return -1;
  return (
    childrenOf(scene.tree, head).find(
      (child) =>
        child > token &&
        child - token < 12 &&
        /^(?:ccomp|advcl)$/.test(relationOf(scene.tree, child)) &&
        caseOf(scene.tree, child, 'mark') === 'that' &&
        (scene.tree.leftmost[child] ?? child) === token + 1,
    ) ?? -1
  );
}

/** "Of a deal", "for a truce", "of reaching a deal". */
function complementOf({ scene }: Reading, token: number): number {
  for (const child of childrenOf(scene.tree, token)) {
    if (child < token) continue;
    const relation = relationOf(scene.tree, child);
    if (relation === 'nmod' && /^(?:of|for)$/.test(caseOf(scene.tree, child) ?? '')) return child; // Matches "for"; not "by".
    if (relation === 'acl' && /^(?:of|for)$/.test(caseOf(scene.tree, child, 'mark') ?? '')) return child; // As above.
  }
  return -1;
}

/** "Tokyo's fear", "analysts' expectations", "Peru expressed concern", "they see a growing danger": who holds it, or -1. */
function holderOf({ scene }: Reading, token: number): number {
  const { tree } = scene;
  for (const child of childrenOf(tree, token)) {
    if (scene.doc.words[child]?.deprel === 'nmod:poss') return child;
    if (relationOf(tree, child) === 'nmod' && child > token && /^among$/.test(caseOf(tree, child) ?? '')) return child; // Matches "among"; not "of".
  }
  const light = predicateAt(scene, token)?.proposition.light?.token ?? -1;
  const head = light >= 0 ? light : (scene.doc.words[token]?.head ?? -1);
  const holds =
    /^(?:express|voice|raise|have|see|share|hold|air|harbor|harbour|put|give|estimate|rate|set|cite|feel|note|foresee|reiterate|convey)$/; // Matches "voice"; not "increase".
  if (head < 0 || !holds.test(lemmaAt(scene, head)) || (relationOf(tree, token) !== 'obj' && light < 0)) return -1;
  const subject = subjectAt(scene, head);
  return subject >= 0 && subject !== token ? subject : -1;
}

/** "Slim odds", "the odds are slim", "a 40 percent chance", "puts the likelihood at one in three". */
function isSized({ scene }: Reading, token: number): boolean {
  const { tree } = scene;
  const isSize = (at: number): boolean =>
    oddsSizes.has(lemmaAt(scene, at)) || scene.doc.words[at]?.upos === 'NUM' || scene.doc.tokens[at]?.text === '%';
  const sized = childrenOf(tree, token).some(
    (child) =>
      child < token &&
      (isSize(child) || /^(?:percent|cent|%)$/.test(lemmaAt(scene, child)) || childrenOf(tree, child).some(isSize)),
  ); // Matches "percent"; not "person".
  const head = scene.doc.words[token]?.head ?? -1;
  if (sized || head < 0) return sized;
  if (relationOf(tree, token) === 'nsubj')
    return (
      isSize(head) ||
      /^(?:percent|cent|%)$/.test(lemmaAt(scene, head)) ||
      childrenOf(tree, head).some((child) => child > token && isSize(child))
    ); // As above.
  if (!forecastWords.ratingVerbs.has(lemmaAt(scene, head))) return false;
  for (let at = token + 1; at < token + 16; at++)
    if (lemmaAt(scene, at) === 'at' && scene.doc.words[at + 1]?.upos === 'NUM') return true;
  return false;
}

/** "There is a risk of", "see a danger of", "warned of the risk of". */
function isStated({ scene }: Reading, token: number): boolean {
  const head = scene.doc.words[token]?.head ?? -1;
  const isThere = head >= 0 && (childWith(scene.tree, head, 'expl') >= 0 || childWith(scene.tree, token, 'expl') >= 0);
  if (
    head >= 0 &&
    relationOf(scene.tree, token) === 'nsubj' &&
    /^(?:grow|rise|increase|mount|remain|recede|high|real|great)$/.test(lemmaAt(scene, head))
  )
    return true; // Matches "grow"; not "stem".
  return isThere || childWith(scene.tree, token, 'expl') >= 0 || holderOf({ scene } as Reading, token) >= 0;
}

/** "Her resignation is only a matter of time". */
function ofTime({ scene }: Reading, token: number): Found | null {
  const { tree } = scene;
  const subject = childWith(tree, token, 'nsubj');
  const isTime = childrenOf(tree, token).some((child) => lemmaAt(scene, child) === 'time' && caseOf(tree, child) === 'of');
  if (!isTime || subject < 0 || !isEvent(scene, subject) || isPast(scene, token)) return null;
  return { head: token, from: -1, nominal: false, cue: token, by: -1, attitude: 'expected', way: 'matter of time', score: 0.7 };
}

/** "Cut its growth forecast to 4.8 percent". */
function revisedAt({ scene }: Reading, token: number): Found | null {
  const head = scene.doc.words[token]?.head ?? -1;
  if (
    head < 0 ||
    relationOf(scene.tree, token) !== 'obj' ||
    !/^(?:cut|lower|raise|revise|trim|upgrade|downgrade|slash|lift|reduce|increase|keep)$/.test(lemmaAt(scene, head))
  )
    return null; // Matches "trim"; not "publish".
  const to = childrenOf(scene.tree, head).find((child) => child > token && caseOf(scene.tree, child) === 'to') ?? -1;
  if (
    to < 0 ||
    !/\d/.test(
      scene.doc.tokens
        .slice(token, to + 1)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return null;
  return {
    head: token,
    from: -1,
    nominal: true,
    cue: head,
    by: subjectAt(scene, head),
    attitude: 'expected',
    way: 'revised',
    score: 0.75,
  };
}

/** "There is no guarantee that the money will arrive". */
function notSure(reading: Reading, token: number): Found | null {
  const { scene } = reading;
  const isNo = childrenOf(scene.tree, token).some((child) => lemmaAt(scene, child) === 'no');
  const clause = clauseOf(reading, token);
  if (!isNo || clause < 0 || isPast(scene, clause) || modalAt(scene, clause) === null) return null;
  return { head: clause, from: -1, nominal: false, cue: token, by: -1, attitude: 'doubted', way: 'no guarantee', score: 0.7 };
}
