import type { Token, Word } from '../model/index.ts';

/** The dependency trees of a document with what every question about them needs, made once in linear time. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Relation of each token without its subtype. */
  readonly relations: readonly string[];
  /** Children of each token in text order. */
  readonly children: readonly (readonly number[])[];
  /** Tokens, every head before its dependents; tokens on a cycle (which a sound parse has not) stand last, as roots. */
  readonly order: readonly number[];
  /** First and last token of the subtree of each token; the last is inclusive. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
}

const none: readonly number[] = [];
const trees = new WeakMap<readonly Word[], Tree>();

/** The tree index of a document; made at the first call for its words, then remembered. */
export function treeOf(doc: { readonly tokens: readonly Token[]; readonly words: readonly Word[] }): Tree {
  const known = trees.get(doc.words);
  if (known !== undefined) return known;
  const tree = buildTree(doc.tokens, doc.words);
  trees.set(doc.words, tree);
  return tree;
}

function buildTree(tokens: readonly Token[], words: readonly Word[]): Tree {
  const count = words.length;
  const children: number[][] = [];
  const order: number[] = [];
  for (let i = 0; i < count; i++) children.push(none as number[]);
  for (let i = 0; i < count; i++) {
    const head = words[i]?.head ?? -1;
    if (head < 0 || head >= count || head === i) order.push(i);
    else if (children[head] === none) children[head] = [i];
    else children[head]?.push(i);
  }
  const seen = new Uint8Array(count);
  walk(order, 0, children, seen);
  for (let i = 0; i < count; i++) {
    if (seen[i] === 1) continue;
    const from = order.length;
    order.push(i);
    walk(order, from, children, seen);
  }
  const leftmost = new Int32Array(count);
  const rightmost = new Int32Array(count);
  for (let i = 0; i < count; i++) leftmost[i] = rightmost[i] = i;
  for (let at = order.length - 1; at >= 0; at--) {
    const token = order[at] ?? 0;
    const head = words[token]?.head ?? -1;
    if (head < 0 || head >= count) continue;
    if ((leftmost[token] ?? 0) < (leftmost[head] ?? 0)) leftmost[head] = leftmost[token] ?? 0;
    if ((rightmost[token] ?? 0) > (rightmost[head] ?? 0)) rightmost[head] = rightmost[token] ?? 0;
  }
  return { tokens, words, relations: baseRelations(words), children, order, leftmost, rightmost };
}

function baseRelations(words: readonly Word[]): string[] {
  const known = new Map<string, string>();
  return words.map(({ deprel }) => {
    let base = known.get(deprel);
    if (base === undefined) {
      const colon = deprel.indexOf(':');
      base = colon < 0 ? deprel : deprel.slice(0, colon);
      known.set(deprel, base);
    }
    return base;
  });
}

/** Puts everything reachable from `order[from..]` behind it, each token once. */
function walk(order: number[], from: number, children: readonly (readonly number[])[], seen: Uint8Array): void {
  for (let at = from; at < order.length; at++) seen[order[at] ?? 0] = 1;
  for (let at = from; at < order.length; at++) {
    for (const child of children[order[at] ?? 0] ?? none) {
      if (seen[child] === 1) continue;
      seen[child] = 1;
      order.push(child);
    }
  }
}

/** Direct dependents of a token, in text order. */
export function childrenOf(tree: Tree, token: number): readonly number[] {
  return tree.children[token] ?? none;
}

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export function relationOf(tree: Tree, token: number): string {
  return tree.relations[token] ?? 'dep';
}

/** Dependents with one of the relations, "nsubj" meaning "nsubj:pass" and other subtypes too. */
export function childrenWith(tree: Tree, token: number, ...relations: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const child of childrenOf(tree, token)) {
    if (relations.includes(tree.words[child]?.deprel ?? '') || relations.includes(relationOf(tree, child))) found.push(child);
  }
  return found;
}

/** The first dependent with one of the relations, or -1. */
export function childWith(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (const child of childrenOf(tree, token)) {
    if (relations.includes(tree.words[child]?.deprel ?? '') || relations.includes(relationOf(tree, child))) return child;
  }
  return -1;
}

/** The token and those coordinated with it: "Kim and Xi". A flat or a nested chain of `conj` alike. */
export function conjunctsOf(tree: Tree, token: number): readonly number[] {
  const found = [token];
  for (let at = 0; at < found.length; at++) {
    for (const child of childrenOf(tree, found[at] ?? -1)) if (relationOf(tree, child) === 'conj') found.push(child);
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Grammatical subjects written on the word itself, conjuncts included, active or passive. */
export function subjectsOf(tree: Tree, token: number): readonly number[] {
  return childrenWith(tree, token, 'nsubj').flatMap((subject) => conjunctsOf(tree, subject));
}

/** Direct objects written on the word itself, conjuncts included. */
export function objectsOf(tree: Tree, token: number): readonly number[] {
  return childrenWith(tree, token, 'obj').flatMap((object) => conjunctsOf(tree, object));
}

/** Whether a verb stands in the passive: "was arrested", "being held", "(the man) arrested on Friday". */
export function isPassive(tree: Tree, token: number): boolean {
  const word = tree.words[token];
  if (word === undefined) return false;
  if (childWith(tree, token, 'aux:pass') >= 0) return true;
  // A subject "of a passive" before a past tense is a slip.
  if (childWith(tree, token, 'nsubj:pass', 'csubj:pass') >= 0 && word.xpos !== 'VBD') return true;
  // Taggers take "reached" of "the agreement reached in Cairo" for a past tense.
  if (word.deprel === 'acl' && word.xpos === 'VBD') {
    const noun = tree.words[word.head];
    return noun !== undefined && noun.head >= 0 && childWith(tree, token, 'nsubj', 'obj', 'aux', 'mark') < 0;
  }
  if (word.xpos !== 'VBN') return false;
  const relation = relationOf(tree, token);
  if (word.deprel === 'acl' || relation === 'amod') return childWith(tree, token, 'aux') < 0;
  return relation === 'advcl' && childWith(tree, token, 'aux', 'nsubj') < 0;
}

/** Whether the word itself is negated by "not", "n't" or "never" ("not only" does not count). */
export function isNegated(tree: Tree, token: number): boolean {
  return negationOf(tree, token) >= 0;
}

/** The token of the negation on the word, or -1. */
export function negationOf(tree: Tree, token: number): number {
  for (const child of childrenOf(tree, token)) {
    const word = tree.words[child];
    if (word === undefined || (relationOf(tree, child) !== 'advmod' && relationOf(tree, child) !== 'cc')) continue;
    const lemma = word.lemma.toLowerCase();
    if (lemma === 'not' || lemma === "n't" || lemma === 'never') {
      const next = tree.words[child + 1]?.lemma.toLowerCase();
      if (next !== 'only' && next !== 'just' && next !== 'merely' && next !== 'simply' && next !== 'least') return child;
    } else if (lemma === 'no' || lemma === 'long') {
      // "no longer": longer hangs on the verb, "no" on longer.
      if (lemma === 'long' && tree.words[child - 1]?.lemma.toLowerCase() === 'no') return child - 1;
    }
  }
  return -1;
}

/** The preposition of a phrase or conjunction of a clause, with its further words: "of", "according to", "because of"; null for none. */
export function caseOf(tree: Tree, token: number, relation: 'case' | 'mark' = 'case'): string | null {
  let text: string | null = null;
  for (const child of childrenOf(tree, token)) {
    if (relationOf(tree, child) !== relation) continue;
    // "from behind": both are case; "of" before "whom" stands first. The first word leads.
    let one = tree.words[child]?.lemma.toLowerCase() ?? '';
    for (const more of childrenOf(tree, child)) {
      if (relationOf(tree, more) === 'fixed') one += ` ${tree.words[more]?.lemma.toLowerCase() ?? ''}`;
    }
    if (one === "'s" || one === '’s' || one === "'") continue;
    text ??= one;
  }
  return text;
}

/** The token whose head lies outside of the range: the syntactic head of the phrase. */
export function headOfRange(tree: Tree, firstToken: number, endToken: number): number {
  for (let token = firstToken; token < endToken; token++) {
    const head = tree.words[token]?.head ?? -1;
    if (head < firstToken || head >= endToken) return token;
  }
  return firstToken;
}

/** Offsets of the subtree of a token. */
export function subtreeSpan(tree: Tree, token: number): { readonly start: number; readonly end: number } {
  const first = tree.tokens[tree.leftmost[token] ?? token];
  const last = tree.tokens[tree.rightmost[token] ?? token];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Whether `token` is `ancestor` or stands below it. */
export function isWithin(tree: Tree, token: number, ancestor: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < 256; steps++) {
    if (at === ancestor) return true;
    at = tree.words[at]?.head ?? -1;
  }
  return false;
}
