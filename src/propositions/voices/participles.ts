import { childrenOf } from '../../syntax/index.ts';
import type { Found } from './found.ts';
import { rowOf } from './lexicon.ts';
import { speakerOfVerb } from './roles.ts';
import { isPunct, type Scene } from './scene.ts';

/**
 * Repairs a slip of parsers: in "Tokyo urged restraint, warning that ..." the participle after a comma is read as a noun.
 * The speaker is the subject of the nearest verb before it.
 */
export function readParticiple(scene: Scene, token: number): Found | null {
  const { doc, lemmas } = scene;
  const text = doc.tokens[token]?.text ?? '';
  if (!text.endsWith('ing') || !isPunct(scene, token - 1)) return null;
  const next = lemmas[token + 1];
  const quoted = (scene.quoteAt[token + 2] ?? -1) >= 0 && isPunct(scene, token + 1);
  if (next !== 'that' && !quoted) return null;
  const stem = text.slice(0, -3).toLowerCase();
  const row = rowOf(scene.cues.verbs, stem) ?? rowOf(scene.cues.verbs, `${stem}e`);
  if (row?.takes?.includes(next === 'that' ? 'that' : 'quote') !== true) return null;
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return null;
  let speaker = -1;
  for (let at = token - 1; at >= sentence.firstToken && speaker < 0; at--) {
    if (
      doc.words[at]?.upos === 'VERB' &&
      childrenOf(scene.tree, at).some((child) => doc.words[child]?.deprel.startsWith('nsubj'))
    ) {
      speaker = speakerOfVerb(scene, at);
    }
  }
  if (speaker < 0) return null;
  return {
    cue: { first: token, end: token + 1 },
    token,
    row,
    rule: `${row.lemma}/that`,
    speaker,
    content: [{ first: token + 1, end: sentence.endToken }],
    nominal: false,
    polarity: row.type as Found['polarity'], // The type of statement rows is their polarity.
    audience: [],
    medium: -1,
  };
}
