import { expect, test } from 'vitest';
import type { Doc, Word } from '../src/model/index.ts';
import { readConllu } from './conllu.ts';
import { goldTokenScores } from './treebanks.ts';

const gold = readConllu(
  [
    '1\tKim\tKim\tPROPN\tNNP\t_\t2\tnsubj\t_\t_',
    '2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_',
    '3\tMonday\tMonday\tPROPN\tNNP\t_\t2\tobl:tmod\t_\t_',
    '',
    '1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_',
    '',
  ].join('\n'),
);
const word = (upos: string, xpos: string, lemma: string, head: number, deprel: string): Word => ({
  ...{ upos, xpos, lemma, feats: '_', head, deprel },
});

test('counts words as by hand; heads are ours in the document, relations compare without subtypes', () => {
  const given = {
    sentences: [
      { start: 0, end: 15, firstToken: 0, endToken: 3, paragraph: 0 },
      { start: 16, end: 18, firstToken: 3, endToken: 4, paragraph: 0 },
    ],
    words: [
      word('PROPN', 'NNP', 'Kim', 1, 'obj'), // head right, relation wrong
      word('VERB', 'VBN', 'leave', -1, 'root'), // fine-grained tag wrong
      word('NOUN', 'NNP', 'Monday', 1, 'obl'), // tag wrong, relation right but for the subtype
      word('VERB', 'VB', 'goes', 0, 'root'), // lemma wrong; its head lies in the other sentence
    ],
  } as unknown as Doc<'sentences' | 'words'>; // text and id are not read
  const values = Object.fromEntries(goldTokenScores(gold, given).map(({ metric, value }) => [metric, value]));
  expect(values).toEqual({
    'UPOS, gold tokens': 3 / 4,
    'XPOS, gold tokens': 3 / 4,
    'LEMMA, gold tokens': 3 / 4,
    'UAS, gold tokens': 3 / 4,
    'LAS, gold tokens': 2 / 4,
  });
  // A word that is not there is no root.
  const none = { sentences: given.sentences, words: [] } as unknown as Doc<'sentences' | 'words'>;
  expect(goldTokenScores(gold, none).map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
});
