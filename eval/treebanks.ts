import type { Doc } from '../src/model/index.ts';
import { type ConlluSentence, documentsOf, rawText } from './conllu.ts';
import { docToConllu } from './doc-to-conllu.ts';
import type { Measure, Score } from './measure.ts';
import { tokensOf } from './names.ts';
import { readTreebank, segmented, TREEBANKS } from './segmentation.ts';
import { f1, type UdMetric, udScores } from './ud-scores.ts';

const GOLD = ['upos', 'xpos', 'lemma', 'uas', 'las'] as const;
const RAW: readonly UdMetric[] = ['tokens', 'words', 'sentences', 'upos', 'lemma', 'uas', 'las'];

/** Shares of words with the right tag, lemma, head, and head with relation (subtypes aside), the tokens given. Gold lemma "_" is right in any case. */
export function goldTokenScores(
  gold: readonly ConlluSentence[],
  given: Doc<'sentences' | 'words'>,
): readonly Omit<Score, 'set'>[] {
  const words = gold.flatMap((s, i) =>
    s.words.map((word, k) => {
      const first = given.sentences[i]?.firstToken ?? 0;
      const mine = given.words[first + k];
      const head = mine === undefined ? -1 : mine.head < 0 ? 0 : mine.head - first + 1;
      const sameHead = head === word.head;
      return {
        upos: mine?.upos === word.upos,
        xpos: mine?.xpos === word.xpos,
        lemma: word.lemma === '_' || mine?.lemma === word.lemma,
        uas: sameHead,
        las: sameHead && mine?.deprel.split(':')[0] === word.deprel.split(':')[0],
      };
    }),
  );
  return GOLD.map((metric) => {
    const right = words.filter((word) => word[metric]).length;
    return {
      metric: `${metric.toUpperCase()}, gold tokens`,
      value: words.length === 0 ? 0 : right / words.length,
      of: words.length,
    };
  });
}

/** Tags, lemmas and trees on the treebanks' development parts, from gold tokens and from raw text. */
export const treebanks: Measure = {
  name: 'treebanks',
  summary:
    'UD English EWT and GUM (open genres) dev: F1 by the definitions of the CoNLL 2018 shared task, from gold tokens and from raw text.',
  files: Object.values(TREEBANKS),
  run: (folder, subject) =>
    Object.entries(TREEBANKS).flatMap(([set, file]): Score[] => {
      const gold = readTreebank(folder, file);
      const given = subject.syntax({ id: set, ...tokensOf(gold.map((s) => ({ forms: s.words.map((word) => word.form) }))) });
      const onGold = goldTokenScores(gold, given).map(({ metric, value, of }): Score => ({ set, metric, value, of }));
      const system = documentsOf(gold).flatMap((document) =>
        docToConllu({ ...segmented(rawText(document).text), ...wordsOf(document) }),
      );
      const scores = udScores(gold, system);
      const onRaw = RAW.map(
        (metric): Score => ({
          set,
          metric: `${metric.toUpperCase()}, raw text`,
          value: f1(scores[metric]),
          of: scores[metric].gold,
        }),
      );
      return [...onGold, ...onRaw];

      function wordsOf(document: Parameters<typeof rawText>[0]): { words: ReturnType<typeof subject.syntax>['words'] } {
        return { words: subject.syntax(segmented(rawText(document).text)).words };
      }
    }),
};
