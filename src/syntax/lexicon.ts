import { foldMarks } from './features.ts';
import type { Lexicon } from './model-file.ts';

/** Lemmas and features of tagged forms. */
export interface Morphology {
  lemmaOf(form: string, upos: string, xpos: string): string;
  featsOf(form: string, upos: string, xpos: string): string;
}

/** Proper nouns keep their case; everything else is looked up and returned in lower case. */
const KEEPS_CASE: ReadonlySet<string> = new Set(['PROPN']);

/** Longest ending the rules look at. */
export const ENDING = 5;

/** Normal form of a word for the lemma tables: marks folded, lower case unless a proper noun. */
export function lemmaKey(form: string, upos: string): string {
  const folded = foldMarks(form);
  return KEEPS_CASE.has(upos) ? folded : folded.toLowerCase();
}

/** Reads the look-up tables of a model file into maps. */
export function openLexicon(lexicon: Lexicon): Morphology {
  const lemmas = new Map<string, string>();
  for (const line of lexicon.lemmas.split('\n')) {
    const [form, upos, lemma] = line.split('\t') as [string, string, string];
    lemmas.set(`${upos}\t${form}`, lemma);
  }
  const endings = new Map<string, { cut: number; add: string }>();
  for (const line of lexicon.endings.split('\n')) {
    const [xpos, ending, cut, add] = line.split('\t') as [string, string, string, string];
    endings.set(`${xpos}\t${ending}`, { cut: Number(cut), add });
  }
  const feats = new Map(lexicon.feats.split('\n').map((line) => line.split('\t') as [string, string]));
  const formFeats = new Map<string, string>();
  for (const line of lexicon.formFeats.split('\n')) {
    const [form, tag, value] = line.split('\t') as [string, string, string];
    formFeats.set(`${tag}\t${form}`, value);
  }
  return {
    lemmaOf(form, upos, xpos) {
      const key = lemmaKey(form, upos);
      const known = lemmas.get(`${upos}\t${key}`);
      if (known !== undefined) return known;
      for (let size = Math.min(ENDING, key.length); size >= 0; size--) {
        const rule = endings.get(`${xpos}\t${key.slice(key.length - size)}`);
        if (rule !== undefined && rule.cut < key.length + (rule.add === '' ? 0 : 1)) return key.slice(0, key.length - rule.cut) + rule.add;
      }
      return key;
    },
    featsOf(form, upos, xpos) {
      const tag = `${upos}|${xpos}`;
      return formFeats.get(`${tag}\t${form.toLowerCase()}`) ?? feats.get(tag) ?? '_';
    },
  };
}
