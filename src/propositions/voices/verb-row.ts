import type { Frame } from '../../model/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../../syntax/index.ts';
import { rowOf } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** The row of a verb: with its particle, with a preposition ("call for"), or of its lemma; adjective rows for "is convinced". */
export function verbRow(scene: Scene, token: number): Frame | null {
  const { cues, tree, lemmas } = scene;
  const lemma = lemmas[token] ?? '';
  let particle = '';
  let prepositional: Frame | undefined;
  for (const child of childrenOf(tree, token)) {
    if (scene.doc.words[child]?.deprel === 'compound:prt') particle = ` ${lemmas[child]}`;
    else if (relationOf(tree, child) === 'obl' && particle === '') {
      const preposition = caseOf(tree, child);
      if (preposition !== null) prepositional ??= cues.verbs.get(`${lemma} ${preposition}`);
    }
  }
  // "Went on", "hit back": the particle is not always read as one.
  if (particle === '' && scene.doc.words[token + 1]?.head === token) particle = ` ${lemmas[token + 1]}`;
  if (particle !== '') {
    const row = rowOf(cues.verbs, lemma + particle) ?? cues.verbs.get(`${lemma}e${particle}`);
    if (row !== undefined) return row;
    if (childWith(tree, token, 'compound:prt') >= 0) return null;
  }
  if (prepositional !== undefined) return prepositional;
  const row = rowOf(cues.verbs, lemma) ?? slipped(scene, token, lemma);
  if (row !== undefined) return row;
  const word = scene.doc.words[token];
  return word?.xpos === 'VBN' ? (cues.adjectives.get(scene.doc.tokens[token]?.text.toLowerCase() ?? '') ?? null) : null;
}

/** The row of a regular form whose lemma lost or won an "e": "opin" for "opined", "gloate" for "gloated". */
function slipped(scene: Scene, token: number, lemma: string): Frame | undefined {
  const { verbs } = scene.cues;
  if (!/(?:ed|ing)$/.test(scene.doc.tokens[token]?.text ?? ''))
    return verbs.get(scene.doc.tokens[token]?.text.toLowerCase() ?? ''); // Matches "opined"; not "said".
  return verbs.get(`${lemma}e`) ?? (lemma.endsWith('e') ? verbs.get(lemma.slice(0, -1)) : undefined);
}
