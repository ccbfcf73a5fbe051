import { foldMarks } from './features.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import type { Lexicon } from './model-file.ts';

/** Lemmas and features of tagged forms. */
export interface Morphology {
  lemmaOf(form: string, upos: string, xpos: string): string;
  featsOf(form: string, upos: string, xpos: string): string;
}

/** Longest ending the rules look at. */
export const ENDING = 5;

/**
 * Form under which a word stands in the lemma tables: marks folded, lower case unless it is (part of) a proper noun.
 * Punctuation stays as it is.
 */
export function lemmaKey(form: string, upos: string, xpos: string): string {
  if (upos === 'PUNCT' || upos === 'SYM') return form;
  const folded = foldMarks(form);
  return upos === 'PROPN' || xpos.startsWith('NNP') ? folded : folded.toLowerCase();
}

/** "smelled", "slightest": what stands before the ending, and the stems it may come from ("smell", "smelle", "smel"). */
function stemsOf(key: string, xpos: string): readonly string[] {
  const match = (COMPARED.has(xpos) ? /^(.{2,})(?:er|est)$/ : /^(.{2,})(?:ed|ing)$/).exec(key);
  const stem = match?.[1];
  if (stem === undefined) return [];
  const stems = [`${stem}e`, stem];
  if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  return stems;
}

/** How many times more frequent (by rank) another stem must be. */
const MUCH = 8;
const VERB_FORMS: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBG']);
const COMPARED: ReadonlySet<string> = new Set(['JJR', 'JJS', 'RBR', 'RBS']);

/** Reads the look-up tables of a model file into maps. `ranks` gives known words by their frequency, to choose among stems. */
export function openLexicon(lexicon: Lexicon, ranks: ReadonlyMap<string, number>): Morphology {
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
  /** The lemma the endings gave, unless another stem is much more frequent: "bombed" is of "bomb", not of "bombe". */
  const knownStem = (key: string, xpos: string, lemma: string): string => {
    let best = lemma;
    let rank = (ranks.get(lemma) ?? Number.POSITIVE_INFINITY) / MUCH;
    for (const stem of stemsOf(key, xpos)) {
      const at = ranks.get(stem);
      if (at !== undefined && at < rank) {
        best = stem;
        rank = at;
      }
    }
    return best;
  };
  return {
    lemmaOf(form, upos, xpos) {
      const key = lemmaKey(form, upos, xpos);
      const known = lemmas.get(`${upos}|${xpos}\t${key}`) ?? lemmas.get(`${upos}\t${key}`);
      if (known !== undefined) return known;
      const irregular = xpos === 'VBD' || xpos === 'VBN' || xpos === 'VBP' ? irregularVerbs.get(key) : undefined;
      if (irregular !== undefined) return irregular;
      for (let size = Math.min(ENDING, key.length); size >= 0; size--) {
        const rule = endings.get(`${xpos}\t${key.slice(key.length - size)}`);
        if (rule !== undefined && rule.cut < key.length + (rule.add === '' ? 0 : 1)) {
          const lemma = key.slice(0, key.length - rule.cut) + rule.add;
          const unsure = COMPARED.has(xpos) ? lemma === key || !ranks.has(lemma) : VERB_FORMS.has(xpos);
          return unsure ? knownStem(key, xpos, lemma) : lemma;
        }
      }
      return key;
    },
    featsOf(form, upos, xpos) {
      const tag = `${upos}|${xpos}`;
      return formFeats.get(`${tag}\t${form.toLowerCase()}`) ?? feats.get(tag) ?? '_';
    },
  };
}
