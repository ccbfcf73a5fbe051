import type { Span } from '../model/index.ts';
import { childrenOf, type Tree } from '../syntax/index.ts';
import type { Draft } from './draft.ts';

const leftOut: ReadonlySet<string> = new Set([
  'case',
  'mark',
  'cc',
  'punct',
  'acl:relcl',
  'advcl:relcl',
  'acl',
  'advcl',
  'parataxis',
  'appos',
  'discourse',
  'dep',
  'cop',
  'aux',
]);

/** Offsets of a noun phrase: its words and what is coordinated with it, without its preposition, relative clauses and asides. */
export function phraseSpan(tree: Tree, head: number): Span {
  let first = head;
  let last = head;
  for (const child of childrenOf(tree, head)) {
    if (leftOut.has(tree.words[child]?.deprel ?? '')) continue;
    first = Math.min(first, tree.leftmost[child] ?? child);
    last = Math.max(last, tree.rightmost[child] ?? child);
  }
  return offsets(tree, first, last);
}

/** Offsets of a clause: the whole subtree without its conjunction and outer punctuation. */
export function clauseSpan(tree: Tree, head: number): Span {
  let first = tree.leftmost[head] ?? head;
  let last = tree.rightmost[head] ?? head;
  const isOuter = (token: number): boolean => {
    const relation = tree.words[token]?.deprel ?? '';
    return relation === 'punct' || (tree.words[token]?.head === head && (relation === 'mark' || relation === 'cc'));
  };
  while (first < head && isOuter(first)) first++;
  while (last > head && tree.words[last]?.deprel === 'punct') last--;
  return offsets(tree, first, last);
}

function offsets(tree: Tree, first: number, last: number): Span {
  return { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
}

/** The words of the predicate: verb with its particle where it follows at once, else the one word. */
export function triggerSpan(tree: Tree, draft: Draft): Span {
  const last = draft.particle === draft.token + 1 ? draft.particle : draft.token;
  if (draft.kind === 'verb' && draft.lemma === 'be' && draft.copula >= 0) return offsets(tree, draft.copula, draft.copula);
  return offsets(tree, draft.token, last);
}
