import { expect, test } from 'vitest';
import { conlluOf } from '../../test/support/conllu-of.ts';
import { docFromConllu } from '../../test/support/doc-from-conllu.ts';
import {
  caseOf,
  childrenWith,
  conjunctsOf,
  headOfRange,
  isNegated,
  isPassive,
  isWithin,
  objectsOf,
  subjectsOf,
  subtreeSpan,
  type Tree,
  treeOf,
} from './query.ts';

function treeFor(short: string): { tree: Tree; text: string; words: (tokens: readonly number[]) => string } {
  const doc = docFromConllu(conlluOf(short));
  const tree = treeOf(doc);
  return { tree, text: doc.text, words: (tokens) => tokens.map((token) => doc.tokens[token]?.text).join(' ') };
}

const both =
  'Kim/NNP/4/nsubj and/CC/3/cc Xi/NNP/1/conj met/meet/VBD/0/root the/DT/6/det envoys/envoy/NNS/4/obj of/IN/8/case Iran/NNP/6/nmod ././4/punct';

test('subjects and objects with their conjuncts', () => {
  const { tree, words } = treeFor(both);
  expect(words(subjectsOf(tree, 3))).toBe('Kim Xi');
  expect(words(objectsOf(tree, 3))).toBe('envoys');
  expect(words(conjunctsOf(tree, 0))).toBe('Kim Xi');
  expect(words(conjunctsOf(tree, 5))).toBe('envoys');
  expect(subjectsOf(tree, 0)).toEqual([]);
});

test('subtrees, prepositions and heads of ranges', () => {
  const { tree, text } = treeFor(both);
  const { start, end } = subtreeSpan(tree, 5);
  expect(text.slice(start, end)).toBe('the envoys of Iran');
  expect(caseOf(tree, 7)).toBe('of');
  expect(caseOf(tree, 5)).toBeNull();
  expect(headOfRange(tree, 4, 8)).toBe(5);
  expect(isWithin(tree, 7, 5)).toBe(true);
  expect(isWithin(tree, 5, 7)).toBe(false);
});

test.each([
  ['Kim/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod leave/VB/0/root', 3, true],
  ['Kim/NNP/4/nsubj not/RB/3/advmod only/RB/4/advmod left/leave/VBD/0/root', 3, false],
  ['Not/not/RB/4/advmod only/RB/4/advmod Kim/NNP/4/nsubj left/leave/VBD/0/root', 3, false],
  ['Kim/NNP/4/nsubj no/RB/3/advmod longer/long/RB/4/advmod rules/rule/VBZ/0/root', 3, true],
  ['Kim/NNP/2/nsubj left/leave/VBD/0/root', 1, false],
])('negation: %s', (short, token, negated) => {
  expect(isNegated(treeFor(short).tree, token)).toBe(negated);
});

test.each([
  ['Kim/NNP/3/nsubj:pass was/be/VBD/3/aux:pass seen/see/VBN/0/root', 2, true],
  ['deals/deal/NNS/4/nsubj reached/reach/VBD/1/acl yesterday/NN/2/obl hold/VBP/0/root', 1, true],
  ['Kim/NNP/3/nsubj has/have/VBZ/3/aux seen/see/VBN/0/root', 2, false],
  ['Kim/NNP/2/nsubj left/leave/VBD/0/root', 1, false],
])('passive: %s', (short, token, passive) => {
  expect(isPassive(treeFor(short).tree, token)).toBe(passive);
});

test('a cycle does not hang and loses no token', () => {
  const { tree } = treeFor('a/NN/2/nmod b/NN/1/nmod c/NN/0/root');
  expect([...tree.order].sort()).toEqual([0, 1, 2]);
  expect(childrenWith(tree, 0, 'nmod')).toEqual([1]);
  expect(isWithin(tree, 0, 2)).toBe(false);
});
