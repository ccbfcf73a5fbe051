import { bareVerbs, tellingVerbs } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf, subjectsOf } from '../../syntax/index.ts';
import { type Range, without } from './found.ts';
import { isInfinitive } from './roles.ts';
import { isPunct, type Scene, subtree } from './scene.ts';
import { segmentAt, withSecondThat } from './segments.ts';

/** Content of a cue with the way it stands there. */
export interface Content {
  readonly ranges: Range[];
  readonly nominal: boolean;
  readonly how: string;
}

/** A clause under the verb, or the clause it is put into ("the move, officials said, was"), or "as X said". */
export function clauseContent(scene: Scene, token: number, that: boolean, ing: boolean): Content | null {
  const { tree } = scene;
  if (bareVerbs.has(scene.lemmas[token] ?? '') && childWith(tree, token, 'obj') > token) return null;
  let found = -1;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if (relation === 'ccomp' || (relation === 'csubj' && childWith(tree, token, 'aux:pass') >= 0)) {
      if (isInfinitive(scene, child) && caseOf(tree, child, 'mark') === 'to' && !that) continue;
      // "He would not say; his aide had refused": what comes after a semicolon is another sentence.
      if (child > token && (tree.leftmost[child] ?? child) >= segmentAt(scene, token).end) continue;
      // "Asked about it, he said: '...'": of two, what is quoted, else the first.
      const isQuoted = (scene.quoteAt[child] ?? -1) >= 0 && scene.quoteAt[child] !== scene.quoteAt[token];
      if (found < 0 || (found < token && child > token && isQuoted)) found = child;
    }
  }
  if (found < 0 && that) found = clauseOnObject(scene, token);
  if (found < 0 && that) found = looseClause(scene, token);
  if (found < 0 && that) found = clauseAfterPhrase(scene, token);
  if (found < 0 && ing) {
    // "Admitted stealing the car", "reported losing a billion".
    for (const child of childrenOf(tree, token)) {
      if (relationOf(tree, child) === 'xcomp' && child > token && scene.doc.words[child]?.xpos === 'VBG') found = child;
    }
  }
  if (found < 0) {
    for (const child of childrenOf(tree, token)) {
      if (relationOf(tree, child) !== 'parataxis' || child < token) continue;
      const before = (tree.leftmost[child] ?? 0) - 1;
      const sign = scene.doc.tokens[before]?.text ?? '';
      if (/^[:,"“‘']$/.test(sign)) found = child; // Matches ":" and "“"; not ";" or "--".
    }
  }
  if (found >= 0) {
    let own = withLostSubject(scene, token, found);
    if (own.first > token) own = withSecondThat(scene, withNextClause(scene, token, own), token);
    const ranges = without([own], coreOf(scene, token, found));
    const quote = scene.quoteAt[found] ?? -1;
    // "Asked about the raid, he said: '...'": what stands outside of the quotation before the cue is not said.
    const isQuoted =
      quote >= 0 && quote !== scene.quoteAt[token] && scene.quotes[quote]?.pieces.every((piece) => piece.first > token);
    return {
      ranges: isQuoted ? ranges.filter((range) => range.first > token || holdsQuote(scene, range)) : ranges,
      nominal: false,
      how: 'that',
    };
  }
  const word = scene.doc.words[token];
  const head = word?.head ?? -1;
  if (head < 0) return null;
  const relation = relationOf(tree, token);
  const isAside = relation === 'parataxis' && head !== token && isReporting(scene, token);
  const isAs = relation === 'advcl' && caseOf(tree, token, 'mark') === 'as' && childWith(tree, token, 'obj', 'xcomp') < 0;
  if (!isAside && !isAs) return null;
  if (isAs && subjectsOf(tree, token).length === 0) return null;
  return { ranges: without([subtree(scene, head)], subtree(scene, token)), nominal: false, how: isAs ? 'as-clause' : 'aside' };
}

function holdsQuote(scene: Scene, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) if ((scene.quoteAt[at] ?? -1) >= 0) return true;
  return false;
}

/** "Fear | that talks on a border | will be put off": of two clauses side by side the first gave its subject away. */
function withNextClause(scene: Scene, token: number, own: Range): Range {
  for (const child of childrenOf(scene.tree, token)) {
    if (relationOf(scene.tree, child) !== 'ccomp' || child < own.end) continue;
    const range = subtree(scene, child);
    if (
      range.first === own.end &&
      childWith(scene.tree, child, 'nsubj', 'expl') < 0 &&
      childWith(scene.tree, child, 'aux', 'cop') >= 0
    )
      return { first: own.first, end: range.end };
  }
  return own;
}

/** "Confirmed on 6 January that they had gone", "said in the campaign that": a that-clause that the parser hung on the phrase between. */
function clauseAfterPhrase(scene: Scene, token: number): number {
  const { tree, doc, lemmas } = scene;
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined || childWith(tree, token, 'obj') > token) return -1;
  const next = doc.words[token + 1];
  if (next === undefined || (next.upos !== 'ADP' && next.upos !== 'PROPN' && next.upos !== 'ADV')) return -1;
  let that = -1;
  for (let at = token + 1; at < Math.min(sentence.endToken, token + 13) && that < 0; at++) {
    const upos = doc.words[at]?.upos;
    if (lemmas[at] === 'that' && at > token + 1) that = at;
    else if (upos === 'VERB' || upos === 'AUX' || (upos === 'PUNCT' && doc.tokens[at]?.text !== ',')) return -1;
  }
  if (that < 0) return -1;
  for (let at = that + 1; at < sentence.endToken; at++) {
    const deprel = doc.words[at]?.deprel ?? '';
    if (tree.leftmost[at] !== that && relationOf(tree, that) !== 'det') continue;
    const isClause = deprel === 'acl:relcl' || deprel === 'acl' || deprel === 'ccomp' || deprel === 'advcl' || deprel === 'conj';
    // A subject of its own after "that": nothing is lacking.
    if (isClause && subjectsOf(tree, at).some((subject) => subject > that) && (doc.words[at]?.head ?? -1) >= token) return at;
  }
  return -1;
}

/** A clause right after the cue that the parser hung elsewhere: "did not say | when it would end", "quoted as saying | the launch had failed". */
function looseClause(scene: Scene, token: number): number {
  const { tree, doc } = scene;
  const next = doc.words[token + 1];
  const isQuestion =
    next?.xpos === 'WRB' ||
    next?.lemma === 'whether' ||
    (next?.lemma === 'if' && /^(?:ask|wonder|doubt|know)$/.test(scene.lemmas[token] ?? '')); // Matches "ask"; not "say".
  for (const head of [token, doc.words[token]?.head ?? -1]) {
    const isAs = head !== token && caseOf(tree, token, 'mark') === 'as';
    if (head < 0 || !(isAs || (head === token && isQuestion))) continue;
    for (const child of childrenOf(tree, head)) {
      const isClause = relationOf(tree, child) === 'advcl' || relationOf(tree, child) === 'ccomp';
      if (isClause && child > token && tree.leftmost[child] === token + 1 && subjectsOf(tree, child).length > 0) return child;
    }
  }
  return -1;
}

/** "Notified the agency that ...": a that-clause that the parser hung on the one who is told. */
function clauseOnObject(scene: Scene, token: number): number {
  const { tree, lemmas } = scene;
  if (!tellingVerbs.has(lemmas[token] ?? '')) return -1;
  const object = childWith(tree, token, 'obj', 'iobj');
  if (object < token) return -1;
  for (const child of childrenOf(tree, object)) {
    const first = tree.leftmost[child] ?? child;
    if (
      relationOf(tree, child) === 'acl' &&
      first > object &&
      lemmas[first] === 'that' &&
      subjectsOf(tree, child).some((at) => at > first)
    ) {
      return child;
    }
  }
  return -1;
}

/** "Found only a quarter favoured it": a subject that the parser gave to the cue as its object goes back to the clause. */
function withLostSubject(scene: Scene, token: number, clause: number): Range {
  const own = subtree(scene, clause);
  if (own.first <= token || subjectsOf(scene.tree, clause).length > 0) return own;
  if (scene.doc.words[clause]?.feats.includes('VerbForm=Fin') !== true && childWith(scene.tree, clause, 'aux', 'cop') < 0)
    return own;
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    const range = subtree(scene, child);
    if ((relation === 'obj' || relation === 'obl') && range.first > token && range.end === own.first) {
      return { first: range.first, end: own.end };
    }
  }
  return own;
}

/** Whether a verb beside a clause tells who said that clause: it has a subject and nothing of its own to say. */
function isReporting(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (subjectsOf(tree, token).length === 0) return false;
  return childWith(tree, token, 'xcomp', 'ccomp') < 0 && (childWith(tree, token, 'obj') < 0 || scene.lemmas[token] === 'tell');
}

/** The words of the cue clause without its content: they may stand inside it ("The deal, he said, is dead"). */
function coreOf(scene: Scene, token: number, content: number): Range {
  let first = token;
  let end = token + 1;
  const range = subtree(scene, content);
  if (token < range.first || token >= range.end) return { first: token, end: token };
  for (const child of childrenOf(scene.tree, token)) {
    if (child === content || isPunct(scene, child)) continue;
    const own = subtree(scene, child);
    if (own.first <= range.first || own.end >= range.end) continue;
    first = Math.min(first, own.first);
    end = Math.max(end, own.end);
  }
  return { first, end };
}
