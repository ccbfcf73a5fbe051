import { describe, expect, it } from 'vitest';
import { syntaxStages } from '../../test/support/read-syntax.ts';
import type { Context } from '../model/index.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { lemmaKey, openLexicon } from './lexicon.ts';

describe('irregularVerbs', () => {
  it.each([
    ['shot', 'shoot'],
    ['froze', 'freeze'],
    ['withdrew', 'withdraw'],
    ['freed', 'free'],
    ['overthrown', 'overthrow'],
    ['vetoed', 'veto'],
  ])('%s is of %s', (form, lemma) => {
    expect(irregularVerbs.get(form)).toBe(lemma);
  });
});

describe('openLexicon', () => {
  const ranks = new Map(['the', 'smell', 'provoke', 'bomb'].map((word, rank) => [word, rank]));
  const lexicon = openLexicon(
    {
      lemmas: 'people\tNOUN\tperson',
      endings: 'VBD\ted\t2\t\nVBG\ting\t3\t\nNNS\ts\t1\t',
      feats: 'NOUN|NNS\tNumber=Plur',
      formFeats: '',
    },
    ranks,
  );
  it.each([
    ['people', 'NOUN', 'NNS', 'person'],
    ['smelled', 'VERB', 'VBD', 'smell'],
    ['provoking', 'VERB', 'VBG', 'provoke'],
    ['Bombed', 'VERB', 'VBD', 'bomb'],
    ['shot', 'VERB', 'VBD', 'shoot'],
    ['Ministers', 'NOUN', 'NNS', 'minister'],
    ['Xi', 'PROPN', 'NNP', 'Xi'],
    ['xyz', 'NOUN', 'NN', 'xyz'],
  ])('%s %s is %s', (form, upos, xpos, lemma) => {
    expect(lexicon.lemmaOf(form, upos, xpos)).toBe(lemma);
  });
  it('gives the features of a tag', () => {
    expect(lexicon.featsOf('ministers', 'NOUN', 'NNS')).toBe('Number=Plur');
    expect(lexicon.featsOf('of', 'ADP', 'IN')).toBe('_');
  });
});

it('lemmaKey keeps capitals of names alone', () => {
  expect([lemmaKey('New', 'ADJ', 'NNP'), lemmaKey('New', 'ADJ', 'JJ'), lemmaKey('—', 'PUNCT', ':')]).toEqual(['New', 'new', '—']);
});

it('the shipped lexicon opens', () => {
  expect(syntaxStages().names.run({ id: 'x', text: '', tokens: [], sentences: [] }, {} as Context)).toEqual([]);
});
