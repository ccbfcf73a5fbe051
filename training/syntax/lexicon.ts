import { ENDING, lemmaKey, openLexicon } from '../../src/syntax/lexicon.ts';
import type { Lexicon } from '../../src/syntax/model-file.ts';
import type { Sample } from './data.ts';

type Count = Map<string, number>;

function bump(map: Map<string, Count>, key: string, value: string): void {
  let count = map.get(key);
  if (count === undefined) {
    count = new Map();
    map.set(key, count);
  }
  count.set(value, (count.get(value) ?? 0) + 1);
}

function best(count: Count): [string, number] {
  let top: [string, number] = ['', 0];
  for (const [value, n] of count) if (n > top[1] || (n === top[1] && value < top[0])) top = [value, n];
  return top;
}

/** Learns lemma tables, ending rules and feature tables from the training treebanks; `words` are known words, most frequent first. */
export function learnLexicon(samples: readonly Sample[], words: readonly string[]): Lexicon {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const whole = new Map<string, Count>();
  const tagged = new Map<string, Count>();
  const endings = new Map<string, Count>();
  const feats = new Map<string, Count>();
  const formFeats = new Map<string, Count>();
  for (const sample of samples) {
    if (sample.lemmas === null || sample.upos === null || sample.xpos === null || sample.feats === null) continue;
    for (let i = 0; i < sample.forms.length; i++) {
      const upos = sample.upos[i] as string;
      const xpos = sample.xpos[i] as string;
      const lemma = sample.lemmas[i] as string;
      const form = sample.forms[i] as string;
      const key = lemmaKey(form, upos, xpos);
      if (!/[\t\n]/.test(key + lemma)) {
        bump(whole, `${upos}\t${key}`, lemma);
        bump(tagged, `${upos}|${xpos}\t${key}`, lemma);
        let same = 0;
        while (same < key.length && same < lemma.length && key[same] === lemma[same]) same++;
        const cut = key.length - same;
        const add = lemma.slice(same);
        // Of names only plurals have endings; capitals (ENRON, Enron) teach nothing.
        if (cut <= (upos === 'PROPN' ? 3 : 6) && add.length <= (upos === 'PROPN' ? 1 : 4) && same > 0) {
          for (let size = 0; size <= Math.min(ENDING, key.length); size++)
            bump(endings, `${xpos}\t${key.slice(key.length - size)}`, `${cut}\t${add}`);
        }
      }
      bump(feats, `${upos}|${xpos}`, sample.feats[i] as string);
      bump(formFeats, `${form.toLowerCase()}\t${upos}|${xpos}`, sample.feats[i] as string);
    }
  }
  const rules = new Map<string, string>();
  for (const [key, count] of endings) {
    const total = [...count.values()].reduce((a, b) => a + b, 0);
    const [rule, n] = best(count);
    if (total >= 3 && n / total >= 0.6) rules.set(key, rule);
  }
  // A rule is only needed where the next shorter ending says otherwise.
  const kept: string[] = [];
  for (const [key, rule] of rules) {
    const [xpos, ending] = key.split('\t') as [string, string];
    let shorter: string | undefined;
    for (let cut = 1; cut <= ending.length && shorter === undefined; cut++) shorter = rules.get(`${xpos}\t${ending.slice(cut)}`);
    if (ending === '' || shorter !== rule) kept.push(`${key}\t${rule}`);
  }
  const featLines: string[] = [];
  const featOf = new Map<string, string>();
  for (const [tag, count] of feats) {
    featOf.set(tag, best(count)[0]);
    featLines.push(`${tag}\t${best(count)[0]}`);
  }
  const formLines: string[] = [];
  for (const [key, count] of formFeats) {
    const [value, n] = best(count);
    if (value !== featOf.get(key.split('\t')[1] as string) && n >= 2) formLines.push(`${key}\t${value}`);
  }
  const partial: Lexicon = {
    lemmas: '',
    endings: kept.sort().join('\n'),
    feats: featLines.sort().join('\n'),
    formFeats: formLines.sort().join('\n'),
  };
  const guess = openLexicon(partial, ranks);
  // Words whose majority lemma the endings get wrong, under the tag they mostly carry.
  const xposOf = new Map<string, Count>();
  for (const sample of samples) {
    sample.forms.forEach((form, i) => {
      if (sample.upos !== null && sample.xpos !== null)
        bump(
          xposOf,
          `${sample.upos[i]}\t${lemmaKey(form, sample.upos[i] as string, sample.xpos[i] as string)}`,
          sample.xpos[i] as string,
        );
    });
  }
  const exceptions: string[] = [];
  for (const [key, count] of whole) {
    const [upos, form] = key.split('\t') as [string, string];
    const [lemma] = best(count);
    // A capital in the lemma of a common word is nearly always a name that was tagged otherwise.
    if (/^(NOUN|VERB|ADJ|ADV)$/.test(upos) && lemma !== lemma.toLowerCase() && (count.get(lemma) ?? 0) < 3) continue;
    const wrong = [...(xposOf.get(key)?.keys() ?? [])].some((xpos) => guess.lemmaOf(form, upos, xpos) !== lemma);
    // A lemma nobody knows where the endings give a known one ("fled": "flead") is a slip of the annotators.
    if (upos === 'VERB' && !ranks.has(lemma) && ranks.has(guess.lemmaOf(form, upos, 'VBD'))) continue;
    if (wrong) exceptions.push(`${form}\t${upos}\t${lemma}`);
  }
  // "her" is of "she" as PRP and of "her" as PRP$: forms whose lemma hangs on the finer tag.
  const coarse = openLexicon({ ...partial, lemmas: exceptions.join('\n') }, ranks);
  for (const [key, count] of tagged) {
    const [tag, form] = key.split('\t') as [string, string];
    const [upos, xpos] = tag.split('|') as [string, string];
    const [lemma, n] = best(count);
    const total = [...count.values()].reduce((a, b) => a + b, 0);
    if (n >= 3 && n / total > 0.7 && coarse.lemmaOf(form, upos, xpos) !== lemma) exceptions.push(`${form}\t${tag}\t${lemma}`);
  }
  return { ...partial, lemmas: exceptions.sort().join('\n') };
}
