import { cueCarriers, hearsayNouns, verbsOfSaying } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../../syntax/index.ts';
import { actualOf } from './actual.ts';
import type { Found, Range } from './found.ts';
import { rowOf } from './lexicon.ts';
import { argumentsWith, dependentWithCase, isInfinitive, speakerOfVerb } from './roles.ts';
import { type Scene, subtree } from './scene.ts';

const nobody = -1;

/** Reads a cue noun with its content: "Iran's claim that ...", "expressed concern over ...". */
export function readNoun(scene: Scene, token: number): Found | null {
  const row = rowOf(scene.cues.nouns, scene.lemmas[token] ?? '');
  if (row === undefined) return null;
  const takes = row.takes ?? [];
  const clause = clauseOf(scene, token, takes);
  const carrier = carrierOf(scene, token);
  let content = clause;
  let how = 'that';
  let nominal = false;
  if (content === null) {
    for (const take of takes) {
      if (take[0] !== ':' && take[0] !== '~') continue;
      const phrase = dependentWithCase(scene, token, take.slice(1), ['nmod', 'acl', 'obl', 'advcl']);
      const outer = phrase < 0 && carrier >= 0 ? dependentWithCase(scene, carrier, take.slice(1), ['obl', 'advcl']) : phrase;
      if (outer < 0) continue;
      content = outer;
      how = take;
      nominal = take[0] === '~';
      break;
    }
  }
  if (content === null) return null;
  const actual = carrier >= 0 ? actualOf(scene, carrier, row.type as Found['polarity']) : null; // The type of statement rows is their polarity.
  if (actual?.said === false) return null;
  const holder = holderOf(scene, token, content, how === ':of');
  const bearer = carrier >= 0 ? speakerOfVerb(scene, carrier) : nobody;
  // "Repeated its claim": the subject, not "its".
  const isOwn = holder >= 0 && scene.doc.words[holder]?.upos === 'PRON' && bearer >= 0;
  const speaker = holder >= 0 && !isOwn ? holder : bearer;
  // Feelings without a holder are in the air ("amid fears that"); a claim or report is somebody's.
  if (speaker < 0 && (row.mode === 'attitude' || how !== 'that' || hearsayNouns.has(row.lemma) === false)) return null;
  if (row.mode === 'attitude' && speaker >= 0 && isFirstPerson(scene, speaker) && (scene.quoteAt[token] ?? -1) < 0) return null;
  const range = how === 'that' ? beforePredicate(scene, token, content) : subtree(scene, content);
  return {
    cue: cueRange(carrier, token, range),
    token,
    row,
    rule: `${row.lemma}/${how}`,
    speaker,
    content: [range],
    nominal,
    polarity: actual?.polarity ?? (row.type as Found['polarity']), // as above
    audience: [],
    medium: nobody,
  };
}

/**
 * "Iran's claim that it shot down a drone | was denied": parsers make the noun the main word and tie its predicate into the clause; a
 * finite verb without a subject ends the clause.
 */
function beforePredicate(scene: Scene, token: number, clause: number): Range {
  const { tree, doc } = scene;
  const own = subtree(scene, clause);
  if (doc.words[token]?.deprel !== 'root') return own;
  for (let at = clause + 1; at < own.end; at++) {
    const word = doc.words[at];
    if (word === undefined || (word.upos !== 'VERB' && word.upos !== 'ADJ')) continue;
    if (!/^(?:xcomp|ccomp|csubj|acl|acl:relcl|advcl)/.test(word.deprel)) continue; // Matches "csubj:pass"; not "conj".
    const children = childrenOf(tree, at);
    if (children.some((child) => /^(?:nsubj|mark|csubj)/.test(doc.words[child]?.deprel ?? '') && child > clause)) continue; // Matches "nsubj:pass".
    const auxiliary = children.find((child) => /^(?:aux|cop)/.test(doc.words[child]?.deprel ?? '')); // Matches "aux:pass".
    const endsClause = /^VB[DZP]$/.test(word.xpos) || (auxiliary !== undefined && auxiliary > clause); // Matches "VBD"; not "VBN".
    if (endsClause) return { first: own.first, end: Math.min(at, auxiliary ?? at) };
  }
  return own;
}

function isFirstPerson(scene: Scene, token: number): boolean {
  const lemma = scene.lemmas[token];
  return lemma === 'i' || lemma === 'we' || lemma === 'my' || lemma === 'our';
}

function clauseOf(scene: Scene, token: number, takes: readonly string[]): number | null {
  const { tree } = scene;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    const deprel = scene.doc.words[child]?.deprel;
    if (child < token) continue;
    if (deprel === 'acl:relcl') {
      if (takes.includes('that') && isFilled(scene, child)) return child;
      continue;
    }
    if (relation !== 'acl' && relation !== 'ccomp') continue;
    const mark = caseOf(tree, child, 'mark');
    if ((mark === 'that' || mark === 'whether' || relation === 'ccomp') && takes.includes('that') && mark !== 'to') return child;
    if (mark === 'to' && takes.includes('to') && isInfinitive(scene, child)) return child;
  }
  // "A report by Reuters that ...": the clause hangs on the holder, which may hang on the verb ("denied rumours | from the camp that").
  const verb = scene.doc.words[token]?.head ?? -1;
  const beside = relationOf(tree, token) === 'obj' && verb >= 0 ? childrenOf(tree, verb) : [];
  for (const child of [...childrenOf(tree, token), ...beside]) {
    const under = relationOf(tree, child);
    if (
      !(under === 'nmod' || (under === 'obl' && (tree.leftmost[child] ?? 0) === token + 1)) ||
      !takes.includes('that') ||
      child < token
    )
      continue;
    for (const inner of childrenOf(tree, child)) {
      const isClause = inner > child && relationOf(tree, inner) === 'acl' && tree.leftmost[inner] !== inner;
      if (isClause && isFilled(scene, inner)) return inner;
    }
  }
  // Parsers also hang the clause on the verb: "voiced fears | that the virus had spread".
  const head = scene.doc.words[token]?.head ?? -1;
  if (relationOf(tree, token) !== 'obj' || head < 0) return null;
  for (const child of childrenOf(tree, head)) {
    if (takes.includes('to') && (tree.leftmost[child] ?? 0) === token + 1 && isInfinitive(scene, child)) return child;
  }
  if (!takes.includes('that')) return null;
  for (const child of childrenOf(tree, head)) {
    if (relationOf(tree, child) === 'ccomp' && child > token && caseOf(tree, child, 'mark') === 'that') return child;
  }
  return null;
}

/** "Fears that the virus had spread" read as a relative clause: one that lacks nothing is none ("fears that he had" is one). */
function isFilled(scene: Scene, clause: number): boolean {
  const { tree, lemmas, doc } = scene;
  const that = tree.leftmost[clause] ?? clause;
  if (lemmas[that] !== 'that') return false;
  const hasSubject = childrenOf(tree, clause).some((child) => child > that && doc.words[child]?.deprel.startsWith('nsubj'));
  if (!hasSubject) return false;
  const relation = doc.words[that]?.deprel ?? '';
  return (
    relation !== 'obj' ||
    childWith(tree, clause, 'cop') >= 0 ||
    childWith(tree, clause, 'obl') >= 0 ||
    !verbsOfSaying.has(lemmas[clause] ?? '')
  );
}

/** The verb that brings the noun out, -1 for none. */
function carrierOf(scene: Scene, token: number): number {
  const head = scene.doc.words[token]?.head ?? -1;
  if (head < 0 || !cueCarriers.has(scene.lemmas[head] ?? '')) return -1;
  const relation = scene.doc.words[token]?.deprel;
  return relation === 'obj' || relation === 'nsubj:pass' ? head : -1;
}

/** Whose claim it is: possessor, "by", "from", "of", or a name before the noun ("US claims that"). */
function holderOf(scene: Scene, token: number, content: number, ofIsContent: boolean): number {
  const { tree } = scene;
  const possessor = childWith(tree, token, 'nmod:poss');
  if (possessor >= 0) return possessor;
  for (const preposition of ofIsContent ? ['by', 'from', 'among'] : ['by', 'from', 'among', 'of']) {
    const phrase = dependentWithCase(scene, token, preposition, ['nmod']);
    if (phrase >= 0 && phrase !== content) return phrase;
  }
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if ((relation === 'compound' || relation === 'amod') && child < token && isHolder(scene, child)) return child;
  }
  return argumentsWith(scene, token, 'possessor')[0]?.head ?? -1;
}

function isHolder(scene: Scene, token: number): boolean {
  const mention = scene.doc.entities.mentions[scene.mentionAt[token] ?? -1];
  const kind = mention === undefined ? undefined : scene.doc.entities.list[mention.entity]?.kind;
  return (
    kind === 'person' ||
    kind === 'state' ||
    kind === 'government' ||
    kind === 'organization' ||
    kind === 'group' ||
    kind === 'publication'
  );
}

function cueRange(carrier: number, token: number, content: Range): Range {
  if (carrier < 0 || Math.abs(carrier - token) > 8) return { first: token, end: token + 1 };
  const first = Math.min(carrier, token);
  const end = Math.max(carrier, token) + 1;
  return content.first >= end || content.end <= first ? { first, end } : { first: token, end: token + 1 };
}
