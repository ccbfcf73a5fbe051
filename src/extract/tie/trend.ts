import { tieWords } from '../../lang/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { deprelAt, lemmaAt, type Scene } from '../scene.ts';

const rising: ReadonlySet<string> = new Set(tieWords.rising);
const falling: ReadonlySet<string> = new Set(tieWords.falling);
const steady: ReadonlySet<string> = new Set(tieWords.steady);

export type Trend = 'rising' | 'falling' | 'steady' | null;

/** "deepening dependence", "the rivalry intensified", "remain allies": by a word on the tie, its own verb, or the verb that governs it. */
export function trendOf(scene: Scene, token: number): Trend {
  const lemmas: string[] = [];
  for (const child of childrenOf(scene.tree, token)) {
    if (/^(?:amod|advmod|compound)$/.test(deprelAt(scene, child))) lemmas.push(lemmaAt(scene, child)); // "amod"; not "nmod"
  }
  const own = scene.doc.words[token];
  if (own?.upos === 'VERB' || own?.xpos === 'JJR') lemmas.push(lemmaAt(scene, token));
  const relation = deprelAt(scene, token);
  const head = own?.head ?? -1;
  if (head >= 0 && /^(?:nsubj|obj|xcomp)/.test(relation) && scene.doc.words[head]?.upos === 'VERB')
    lemmas.push(lemmaAt(scene, head)); // "nsubj:pass"; not "obl"
  for (const lemma of lemmas) {
    const stem = lemma.replace(/ing$/, ''); // the ending of "deepening", not that of "king"s
    if (rising.has(lemma) || rising.has(stem) || rising.has(`${stem}e`)) return 'rising';
    if (falling.has(lemma) || falling.has(stem) || falling.has(`${stem}e`)) return 'falling';
    if (steady.has(lemma)) return 'steady';
  }
  return null;
}
