import type { Token, Word } from '../model/index.ts';

/** Parts of speech that may stand between a number and its noun: "three more air defence missiles". */
const between = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'PUNCT', 'VERB']);

/** The noun a number counts: the head of its `nummod`, else the noun of the run that follows it. Token index, or null. */
export function countedNoun(words: readonly Word[], tokens: readonly Token[], first: number, end: number): number | null {
  const sentence = tokens[first]?.sentence;
  // "five of them" counts what was named before.
  if (words[end]?.lemma === 'of' && words[end + 1]?.upos === 'PRON') return null;
  for (let i = end - 1; i >= first; i--) {
    const word = words[i];
    if (word === undefined || !(word.deprel.startsWith('nummod') || word.deprel === 'compound' || word.deprel === 'det'))
      continue;
    const head = words[word.head];
    if (
      head !== undefined &&
      word.head >= end &&
      word.head - end < 7 &&
      (head.upos === 'NOUN' || head.upos === 'PROPN') &&
      !crossed(words, tokens, end, word.head)
    ) {
      return word.head;
    }
  }
  // "dozens of people", "half of the voters", "three of the missiles"
  if ((tokens[end]?.text ?? '').toLowerCase() === 'of') return nounFrom(words, tokens, end + 1, sentence);
  return nounFrom(words, tokens, end, sentence);
}

/** Marks that end the noun phrase. Matches ","; not "-". */
function crossed(words: readonly Word[], tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:()—.]$/.test(tokens[i]?.text ?? '') || words[i]?.upos === 'AUX') return true;
  return false;
}

/** The last noun of the noun run that begins at a token. */
function nounFrom(words: readonly Word[], tokens: readonly Token[], from: number, sentence: number | undefined): number | null {
  let noun: number | null = null;
  for (let i = from; i < Math.min(from + 6, words.length); i++) {
    const word = words[i];
    const token = tokens[i];
    if (word === undefined || token === undefined || token.sentence !== sentence) break;
    if (word.upos === 'DET' || word.upos === 'PRON') {
      if (noun !== null || i > from) break;
      continue;
    }
    if (!between.has(word.upos) || (word.upos === 'PUNCT' && token.text !== '-')) break;
    if (word.upos === 'VERB' && !word.feats.includes('VerbForm=Part')) break;
    if (word.upos === 'NOUN') noun = i;
    else if (noun !== null) break;
  }
  return noun;
}
