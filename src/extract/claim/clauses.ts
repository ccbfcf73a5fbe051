import type { Doc, Proposition, Span } from '../../model/index.ts';
import { caseOf, childrenOf, relationOf, type Tree, treeOf } from '../../syntax/index.ts';

/** A clause that asserts something: its head and its words. */
export interface Clause extends Span {
  readonly proposition: number;
  readonly token: number;
  /** Token range, half open. */
  readonly firstToken: number;
  readonly endToken: number;
}

type Needs = 'structure' | 'tokens' | 'sentences' | 'words' | 'propositions' | 'voices';

const asserting: ReadonlySet<string> = new Set(['root', 'conj', 'ccomp', 'parataxis', 'advcl', 'relcl']);
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'so that', 'in order', 'until', 'before']);

/** Conjunctions whose clause is told for its own sake. */
const telling: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though', 'because', 'since', 'even though']);

/** The finite clauses that assert something, in text order. Cues of statements, questions and headings are left out. */
export function assertingClauses(doc: Doc<Needs>): Clause[] {
  const tree = treeOf(doc);
  const cues = new Set(doc.voices.attributions.map(({ proposition }) => proposition));
  const clauses: Clause[] = [];
  doc.propositions.forEach((proposition, index) => {
    if (cues.has(index) || !asserts(doc, tree, proposition)) return;
    const [first, end] = bounds(tree, proposition);
    const firstToken = doc.tokens[first];
    const lastToken = doc.tokens[end - 1];
    if (firstToken === undefined || lastToken === undefined || end - first < 3) return;
    clauses.push({
      start: firstToken.start,
      end: lastToken.end,
      proposition: index,
      token: proposition.token,
      firstToken: first,
      endToken: end,
    });
  });
  return clauses;
}

function asserts(doc: Doc<Needs>, tree: Tree, proposition: Proposition): boolean {
  const token = headOf(tree, proposition);
  if (!hasFiniteForm(tree, token)) return false;
  if (proposition.modality === 'called_for' || proposition.modality === 'hypothetical') return false;
  const deprel = tree.words[token]?.deprel ?? '';
  const relation = deprel === 'acl:relcl' || deprel === 'advcl:relcl' ? 'relcl' : relationOf(tree, token);
  if (!asserting.has(relation)) return false;
  const mark = caseOf(tree, token, 'mark');
  if (mark !== null && conditions.has(mark)) return false;
  if (relation === 'advcl' && (mark === null || !telling.has(mark))) return false;
  const sentence = doc.sentences[proposition.sentence];
  if (sentence === undefined || doc.structure.paragraphs[sentence.paragraph]?.kind !== 'body') return false;
  for (let at = sentence.endToken - 1; at >= sentence.endToken - 2; at--) if (doc.tokens[at]?.text === '?') return false;
  return childrenOf(tree, token).some((child) => /^[nc]subj/.test(tree.words[child]?.deprel ?? '')) || relation === 'conj'; // Matches "nsubj:pass"; not "obj".
}

/** The verb that carries an event noun heads its clause. */
function headOf(tree: Tree, proposition: Proposition): number {
  return proposition.kind === 'noun' && proposition.light !== null && proposition.light.token < tree.words.length
    ? proposition.light.token
    : proposition.token;
}

function hasFiniteForm(tree: Tree, token: number): boolean {
  const finite = (at: number): boolean => tree.words[at]?.feats.includes('VerbForm=Fin') === true;
  if (finite(token)) return true;
  return childrenOf(tree, token).some((child) => {
    const relation = relationOf(tree, child);
    return (relation === 'aux' || relation === 'cop') && finite(child);
  });
}

/** The words of the clause without conjunction, marks, and the clauses beside it. */
function bounds(tree: Tree, proposition: Proposition): readonly [number, number] {
  const token = headOf(tree, proposition);
  let first = tree.leftmost[token] ?? token;
  let end = (tree.rightmost[token] ?? token) + 1;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    const isBeside =
      relation === 'parataxis' ||
      isContrast(tree, child) ||
      (relation === 'conj' && (hasFiniteForm(tree, child) || tree.words[child]?.upos === 'VERB'));
    if (!isBeside) continue;
    if (child > token) end = Math.min(end, tree.leftmost[child] ?? child);
    else first = Math.max(first, (tree.rightmost[child] ?? child) + 1);
  }
  while (first < token && isLoose(tree, first) && !opensSubclause(tree, first, token)) first++;
  while (end - 1 > token && isLoose(tree, end - 1)) end--;
  return [first, end + closingMarks(tree, first, end)];
}

/** How many quotation marks after the range close one that it opens: "called it a “disgrace”". */
function closingMarks(tree: Tree, first: number, end: number): number {
  let open = 0;
  for (let at = first; at < end; at++) {
    const text = tree.tokens[at]?.text;
    if (text === '“') open++;
    else if (text === '”') open--;
    else if (text === '"') open = open > 0 ? open - 1 : open + 1;
  }
  if (open <= 0) return 0;
  for (let ahead = 0; ahead < 2; ahead++) {
    const text = tree.tokens[end + ahead]?.text;
    if (text === '”' || text === '"') return ahead + 1;
  }
  return 0;
}

/** ", while Seoul waits": a clause that stands for itself. */
function isContrast(tree: Tree, token: number): boolean {
  if (relationOf(tree, token) !== 'advcl' || !hasFiniteForm(tree, token)) return false;
  const mark = caseOf(tree, token, 'mark');
  return mark === 'while' || mark === 'whereas' || mark === 'although' || mark === 'though';
}

/** "Before stepping onto the quay, Kim ...": the mark of a clause inside stays. */
function opensSubclause(tree: Tree, at: number, token: number): boolean {
  const word = tree.words[at];
  return word?.upos === 'SCONJ' && word.head !== token;
}

function isLoose(tree: Tree, token: number): boolean {
  const word = tree.words[token];
  if (word === undefined) return true;
  if (word.upos === 'PUNCT') return tree.tokens[token]?.text !== ')';
  return word.upos === 'CCONJ' || word.xpos === 'WRB' || (word.deprel === 'mark' && word.upos === 'SCONJ');
}
