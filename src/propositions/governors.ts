import { nounsWithClause } from '../lang/index.ts';
import { childrenOf, relationOf } from '../syntax/index.ts';
import type { Draft, Reading } from './draft.ts';

const clauseRelations: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'csubj', 'parataxis', 'conj']);

/** Sets for every draft the nearest predicate above it and how it hangs there. Drafts come head first. */
export function findGovernors(reading: Reading): void {
  const { tree, at } = reading;
  // Nearest predicate at or above each token; heads come first, so that one look-up is enough.
  const nearest: (Draft | undefined)[] = new Array(tree.words.length);
  for (const token of tree.order) {
    const head = tree.words[token]?.head ?? -1;
    const above = head < 0 ? undefined : nearest[head];
    const own = at[token];
    nearest[token] = own ?? above;
    if (own === undefined || above === undefined) continue;
    own.governor = above;
    own.relation = relationTo(reading, own);
    own.direct = head === above.token;
    if (!own.direct && (own.relation === 'acl' || own.relation === 'relcl') && isReported(reading, own, above)) {
      own.relation = 'ccomp';
      own.direct = true;
      if (above.reported < 0) above.reported = token;
    }
  }
}

function relationTo(reading: Reading, draft: Draft): string {
  const deprel = reading.tree.words[draft.token]?.deprel ?? 'dep';
  if (deprel === 'acl:relcl' && isContent(reading, draft)) return 'acl';
  if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') return 'relcl';
  const relation = relationOf(reading.tree, draft.token);
  if (relation === 'acl' || relation === 'amod') return relation;
  if (draft.kind === 'noun' && draft.copula < 0 && !(relation === 'conj' && draft.governor?.kind === 'noun')) return 'noun';
  return clauseRelations.has(relation) ? relation : 'noun';
}

/** "Evidence that Iran attacked": content of the noun that parsers take for a relative clause. */
function isContent(reading: Reading, draft: Draft): boolean {
  const { tree } = reading;
  const noun = reading.at[tree.words[draft.token]?.head ?? -1];
  if (noun === undefined || !nounsWithClause.has(noun.lemma)) return false;
  let that = false;
  let subject = false;
  let object = false;
  for (const child of childrenOf(tree, draft.token)) {
    const relation = relationOf(tree, child);
    if (tree.words[child]?.lemma.toLowerCase() === 'that') {
      if (relation === 'mark') return true;
      that = relation === 'obj' || relation === 'nsubj';
    } else if (relation === 'nsubj') subject = true;
    else if (relation === 'obj') object = true;
  }
  return that && subject && object;
}

/** "Told an agency that the army had left": a that-clause that parsers hang on the noun before it. */
function isReported(reading: Reading, draft: Draft, governor: Draft): boolean {
  const { tree } = reading;
  if (governor.kind !== 'verb' || draft.token < governor.token) return false;
  let that = false;
  for (const child of childrenOf(tree, draft.token)) {
    if (relationOf(tree, child) === 'ccomp' && child < draft.token) return false;
    if (relationOf(tree, child) === 'mark' && tree.words[child]?.lemma.toLowerCase() === 'that') that = true;
  }
  if (!that) return false;
  const noun = tree.words[draft.token]?.head ?? -1;
  if (nounsWithClause.has(tree.words[noun]?.lemma.toLowerCase() ?? '')) return false;
  return !childrenOf(tree, governor.token).some((child) => relationOf(tree, child) === 'ccomp' && child > governor.token);
}
