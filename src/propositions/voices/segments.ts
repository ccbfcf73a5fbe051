import { childWith, relationOf } from '../../syntax/index.ts';
import type { Range } from './found.ts';
import type { Scene } from './scene.ts';

/** The part of the sentence a token stands in: between semicolons, and after a colon that something follows. Quotations are not cut. */
export function segmentAt(scene: Scene, token: number): Range {
  const { doc } = scene;
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return { first: token, end: token + 1 };
  let { firstToken: first, endToken: end } = sentence;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const text = doc.tokens[at]?.text;
    if ((text !== ';' && text !== ':') || (scene.quoteAt[at] ?? -1) >= 0) continue;
    if (at < token) first = at + 1;
    else if (text === ';') {
      end = at;
      break;
    }
  }
  return { first, end };
}

/** Whether the tokens hold a finite verb with something before it: enough to be said. */
export function holdsClause(scene: Scene, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = scene.doc.words[at];
    if (word === undefined || (word.upos !== 'VERB' && word.upos !== 'AUX')) continue;
    if (/^(?:VB[DZP]|MD)$/.test(word.xpos) && at > first) return true; // Matches "VBD"; not "VBG".
  }
  return false;
}

/** The clause with what is coordinated as a clause with "that": "that it was not a party | and that only dialogue could end it". */
export function withSecondThat(scene: Scene, range: Range, token: number): Range {
  const { lemmas, doc } = scene;
  const limit = segmentAt(scene, token).end;
  let { end } = range;
  for (let steps = 0; steps < 4; steps++) {
    let at = end;
    if (doc.tokens[at]?.text === ',') at++;
    if (!/^(?:and|or|but)$/.test(lemmas[at] ?? '')) break; // Matches "and"; not "that".
    at++;
    let that = at;
    // "And, if there was one, that": something may stand between.
    if (lemmas[that] !== 'that') break;
    that++;
    const verb = clauseFrom(scene, that, limit);
    if (verb < 0) break;
    end = Math.max(end, Math.min(limit, (scene.tree.rightmost[verb] ?? verb) + 1));
  }
  return end > range.end ? { first: range.first, end } : range;
}

/** The first finite verb or predicate from a token on that heads a clause with a subject. */
function clauseFrom(scene: Scene, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    if (childWith(scene.tree, at, 'nsubj', 'csubj', 'expl') < first || relationOf(scene.tree, at) === 'advcl') continue;
    return at;
  }
  return -1;
}
