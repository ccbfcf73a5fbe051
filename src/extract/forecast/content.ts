import type { Span } from '../../model/index.ts';
import { caseOf, childrenOf, childWith, relationOf, subtreeSpan } from '../../syntax/index.ts';
import { trimmed } from '../clause.ts';
import { deprelAt, lemmaAt, phraseAt, predicateAt, type Scene } from '../scene.ts';
import { invertedAt } from './foretold.ts';
import type { Found, Reading } from './found.ts';

/** What is expected, as a passage of one sentence without what is coordinated with it or said about it. */
export function contentOf(reading: Reading, found: Found): Span {
  const { doc, scene } = reading;
  const sentence = doc.sentences[doc.tokens[found.head]?.sentence ?? -1] ?? { start: 0, end: doc.text.length };
  const own = found.nominal ? nounSpan(scene, found) : clauseSpan(scene, found.head);
  const from = found.from < 0 ? own.start : Math.min(own.start, beginningOf(reading, found));
  return withoutLead(
    doc.text,
    trimmed(doc.text, { start: Math.max(from, sentence.start), end: Math.min(own.end, sentence.end) }),
  );
}

/** Where the words before the head begin: with the whole phrase of a raised subject, but after the cue. */
function beginningOf({ doc, scene }: Reading, { from, cue }: Found): number {
  const first = scene.tree.leftmost[from] ?? from;
  return doc.tokens[first <= cue && cue < from ? cue + 1 : first]?.start ?? 0;
}

/** The phrase of a noun; with its participle where that makes it expected: "a cyclone expected to approach the coast". */
function nounSpan(scene: Scene, { head, cue }: Found): Span {
  const phrase = phraseAt(scene, head);
  // "Does not expect a vote before October": when it is expected hangs on the verb.
  if (scene.doc.words[head]?.head === cue && cue < head) {
    const when = childrenOf(scene.tree, cue).find((child) => child > head && relationOf(scene.tree, child) === 'obl');
    const first = when === undefined ? undefined : scene.doc.tokens[scene.tree.leftmost[when] ?? when];
    if (when !== undefined && first !== undefined && first.start - phrase.end <= 1)
      return { start: phrase.start, end: subtreeSpan(scene.tree, when).end };
  }
  if (cue <= head || scene.doc.words[cue]?.head !== head) return phrase;
  return { start: phrase.start, end: Math.max(phrase.end, clauseSpan(scene, cue).end) };
}

/** The clause of a predicate without the one set against it: "X could fall, while Y could rise" is "X could fall". */
function clauseSpan(scene: Scene, token: number): Span {
  const { tree, doc } = scene;
  let { start, end } = subtreeSpan(tree, token);
  for (const child of childrenOf(tree, token)) {
    if (!isBeside(scene, child)) continue;
    if (child > token) end = Math.min(end, doc.tokens[firstAfter(scene, child, token)]?.start ?? end);
    else start = Math.max(start, doc.tokens[tree.rightmost[child] ?? child]?.end ?? start);
  }
  // "; " begins something else; an if-clause before it stays.
  for (let at = token + 1; at <= (tree.rightmost[token] ?? token); at++) {
    const here = doc.tokens[at];
    if (here === undefined || here.start >= end) break;
    if (here.text === ';' || here.text === '—' || here.text === '–') return { start, end: here.start };
  }
  return { start, end };
}

/** The first token below a child that stands after its head: a sentence's "But" may hang on its second clause. */
function firstAfter({ tree }: Scene, child: number, token: number): number {
  const first = tree.leftmost[child] ?? child;
  if (first > token) return first;
  let found = child;
  for (const one of childrenOf(tree, child)) {
    const begin = tree.leftmost[one] ?? one;
    if (begin > token) found = Math.min(found, begin);
  }
  return found;
}

/** Clauses that stand for themselves beside the one meant, and who says it. */
function isBeside(scene: Scene, child: number): boolean {
  const { tree } = scene;
  const relation = relationOf(tree, child);
  if (relation === 'parataxis' || relation === 'discourse' || relation === 'vocative') return true;
  if (relation === 'conj') return childWith(tree, child, 'nsubj', 'expl') >= 0 || isFiniteBeside(scene, child);
  if (relation === 'obl') return /^(?:according|per)/.test(caseOf(tree, child) ?? lemmaAt(scene, child)); // Matches "according to"; not "in".
  if (relation !== 'advcl') return false;
  return /^(?:while|whereas|although|though|as)$/.test(caseOf(tree, child, 'mark') ?? '') && childWith(tree, child, 'nsubj') >= 0; // Matches "while"; not "if".
}

/** "Expects Moscow to sell more but doubts that ...": a finite verb beside an infinitive is its governor's. */
function isFiniteBeside(scene: Scene, child: number): boolean {
  const head = scene.doc.words[child]?.head ?? -1;
  return (
    scene.doc.words[head]?.feats.includes('VerbForm=Inf') === true &&
    scene.doc.words[child]?.feats.includes('VerbForm=Fin') === true
  );
}

/** "That prices will rise" is "prices will rise"; "But war ..." is "war ...", "which is expected ..." is "is expected ...". */
function withoutLead(text: string, span: Span): Span {
  const lead = /^(?:(?:that|but|and|yet|still|while|although|though|so|or|because|since|as|of|for|which|who)\b[,\s]*)+/i.exec(
    text.slice(span.start, span.end),
  ); // Matches "But that "; not "thatch".
  return lead === null ? span : trimmed(text, { start: span.start + lead[0].length, end: span.end });
}

/** The clause or phrase under which it is expected: "if the truce is broken", "without the rebels". */
export function conditionOf({ doc, scene }: Reading, found: Found): Span | null {
  for (const token of [found.head, found.cue, childWith(scene.tree, found.head, 'xcomp')]) {
    if (token < 0) continue;
    const at = predicateAt(scene, token)?.proposition.condition ?? invertedAt(scene, token);
    const condition = at === null ? undefined : doc.propositions[at];
    if (condition !== undefined) return trimmed(doc.text, subtreeSpan(scene.tree, clauseHead(scene, condition.token, token)));
    for (const child of childrenOf(scene.tree, token)) {
      const relation = relationOf(scene.tree, child);
      if (relation !== 'obl' && relation !== 'advcl') continue;
      if (/^(?:without|barring|absent)$/.test(caseOf(scene.tree, child) ?? caseOf(scene.tree, child, 'mark') ?? ''))
        // Matches "without"; not "with".
        return trimmed(doc.text, subtreeSpan(scene.tree, child));
    }
  }
  return null;
}

/** The token of the clause a condition's predicate stands in: "if no deal is reached" of "deal". */
function clauseHead(scene: Scene, token: number, main: number): number {
  let at = token;
  for (let steps = 0; steps < 6; steps++) {
    if (deprelAt(scene, at).startsWith('advcl')) return at;
    const head = scene.doc.words[at]?.head ?? -1;
    if (head < 0 || head === main) return at;
    at = head;
  }
  return token;
}
