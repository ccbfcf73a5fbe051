import { headOfRange } from '../../syntax/index.ts';
import type { Found, Range } from './found.ts';
import { rowOf } from './lexicon.ts';
import type { Scene } from './scene.ts';

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP']);
const naming: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const longest = 9;

/**
 * Reads a reporting clause put between commas, "The tanker, officials said, was ..." and "The tanker, said officials, was ...", by its
 * words alone: parsers often make it the main clause. Null where `known`, read from grammar, has the same speaker.
 */
export function readInsertion(scene: Scene, token: number, known: Found | null): Found | null {
  const { doc } = scene;
  const row = rowOf(scene.cues.verbs, scene.lemmas[token] ?? '');
  if (row?.takes?.includes('quote') !== true || !/^VB[DZP]$/.test(doc.words[token]?.xpos ?? '')) return null; // Matches "VBD"; not "VBN".
  if (known?.nominal === true || row.mode === 'evaluative') return null;
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined || (scene.quoteAt[token] ?? -1) >= 0) return null;
  const name = isComma(scene, token + 1)
    ? nameBefore(scene, token, sentence.firstToken)
    : nameAfter(scene, token, sentence.endToken);
  if (name === null) return null;
  const from = Math.min(name.first, token) - 1;
  const to = Math.max(name.end, token + 1);
  // Both commas, something before and something after, and no quotation that ends there.
  if (from <= sentence.firstToken || to >= sentence.endToken - 2 || (scene.quoteAt[from - 1] ?? -1) >= 0) return null;
  if (/^[”"’]$/.test(doc.tokens[from - 1]?.text ?? '')) return null; // Matches "”"; not "a".
  const speaker = headOfRange(scene.tree, name.first, name.end);
  if (known !== null && known.content.length > 0 && known.speaker >= name.first && known.speaker < name.end) return null;
  return {
    cue: { first: token, end: token + 1 },
    token,
    row,
    rule: `${row.lemma}/aside`,
    speaker: naming.has(doc.words[speaker]?.upos ?? '') ? speaker : lastName(scene, name),
    content: [
      { first: sentence.firstToken, end: from },
      { first: to + 1, end: sentence.endToken },
    ],
    nominal: false,
    polarity: row.type as Found['polarity'], // The type of statement rows is their polarity.
    audience: [],
    medium: -1,
  };
}

function isComma(scene: Scene, token: number): boolean {
  return scene.doc.tokens[token]?.text === ',';
}

/** ", officials | said": the words between the comma and the verb, null where they are no name. */
function nameBefore(scene: Scene, token: number, start: number): Range | null {
  let first = token;
  while (first > start && token - first < longest && nominal.has(scene.doc.words[first - 1]?.upos ?? '')) first--;
  if (first === token || first <= start || !isComma(scene, first - 1)) return null;
  const range = { first, end: token };
  return lastName(scene, range) < 0 || isOther(scene, first) ? null : range;
}

/** "said | officials ,": the words between the verb and the comma. */
function nameAfter(scene: Scene, token: number, stop: number): Range | null {
  if (!isComma(scene, token - 1)) return null;
  let end = token + 1;
  while (end < stop && end - token < longest && nominal.has(scene.doc.words[end]?.upos ?? '')) end++;
  if (end === token + 1 || !isComma(scene, end)) return null;
  const range = { first: token + 1, end };
  return lastName(scene, range) < 0 || isOther(scene, token + 1) ? null : range;
}

/** "Which said", "to whom": relatives and phrases are no speaker. */
function isOther(scene: Scene, first: number): boolean {
  const word = scene.doc.words[first];
  return word === undefined || word.upos === 'ADP' || /^W/.test(word.xpos); // Matches "WP"; not "DT".
}

function lastName(scene: Scene, range: Range): number {
  for (let at = range.end - 1; at >= range.first; at--) if (naming.has(scene.doc.words[at]?.upos ?? '')) return at;
  return -1;
}
