import type { Doc, Proposition, Span } from '../../model/index.ts';
import { caseOf, childrenOf, relationOf, type Tree, treeOf } from '../../syntax/index.ts';

/** A clause that asserts something: its head and its words. */
export interface Clause extends Span {
  readonly proposition: number;
  readonly token: number;
  /** Token range, half open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Token ranges of the asserting clauses inside it: what they hold is theirs. */
  readonly inner: readonly (readonly [first: number, end: number])[];
}

type Needs = 'structure' | 'tokens' | 'sentences' | 'words' | 'propositions' | 'voices';

const asserting: ReadonlySet<string> = new Set(['root', 'conj', 'ccomp', 'parataxis', 'advcl', 'relcl']);
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'so that', 'in order', 'until', 'before']);

/** Conjunctions whose clause is told for its own sake. */
const telling: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though', 'because', 'since', 'even though']);

/** The finite clauses that assert something, in text order. Cues of statements, questions and headings are left out. */
export function assertingClauses(doc: Doc<Needs>): Clause[] {
  const tree = treeOf(doc);
  // "The fund agreed to lend 8 billion" tells an act, "the fund said" does not.
  const cues = new Set(
    doc.voices.attributions.filter(({ rule }) => !/\/(?:who-)?to$/.test(rule)).map(({ proposition }) => proposition), // Matches "agree/to"; not "say/that".
  );
  const clauses: Clause[] = [];
  doc.propositions.forEach((proposition, index) => {
    if (cues.has(index) || !asserts(doc, tree, proposition)) return;
    const [first, end] = withinVoice(doc, index, proposition.token, bounds(tree, proposition));
    const firstToken = doc.tokens[first];
    const lastToken = doc.tokens[end - 1];
    if (firstToken === undefined || lastToken === undefined || end - first < 3) return;
    clauses.push({
      start: firstToken.start,
      end: lastToken.end,
      proposition: index,
      token: headOf(tree, proposition),
      firstToken: first,
      endToken: end,
      inner: [],
    });
  });
  return withInner(clauses);
}

/** Gives each clause the ranges of those directly inside it. */
function withInner(clauses: readonly Clause[]): Clause[] {
  const order = clauses
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [clauses[a], clauses[b]];
      return (one?.firstToken ?? 0) - (other?.firstToken ?? 0) || (other?.endToken ?? 0) - (one?.endToken ?? 0) || a - b;
    });
  const inner: (readonly [number, number])[][] = clauses.map(() => []);
  const open: number[] = [];
  for (const index of order) {
    const clause = clauses[index];
    if (clause === undefined) continue;
    while (open.length > 0 && (clauses[open.at(-1) ?? 0]?.endToken ?? 0) <= clause.firstToken) open.pop();
    const around = open.at(-1);
    if (around !== undefined) inner[around]?.push([clause.firstToken, clause.endToken]);
    open.push(index);
  }
  return clauses.map((clause, index) => ({ ...clause, inner: inner[index] ?? [] }));
}

/** Whether a token is the clause's own, not that of one inside it. */
export function isOwn(clause: Clause, token: number): boolean {
  return !clause.inner.some(([first, end]) => first <= token && token < end);
}

/** The words of the clause that are said where it is said by somebody: without the reporting clause around it. */
function withinVoice(doc: Doc<Needs>, index: number, token: number, range: readonly [number, number]): readonly [number, number] {
  const voice = doc.voices.ofProposition[index] ?? null;
  const at = doc.tokens[token]?.start ?? 0;
  const piece =
    voice === null ? undefined : doc.voices.attributions[voice]?.content.find(({ start, end }) => start <= at && at < end);
  if (piece === undefined) return range;
  let [first, end] = range;
  while (first < token && (doc.tokens[first]?.start ?? 0) < piece.start) first++;
  while (end - 1 > token && (doc.tokens[end - 1]?.end ?? 0) > piece.end) end--;
  return [first, end];
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
  const kind = doc.structure.paragraphs[sentence?.paragraph ?? -1]?.kind;
  if (sentence === undefined || (kind !== 'body' && kind !== 'bullet')) return false;
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
  // "ExxonMobil struck oil": a past that is read as a participle has a subject and no auxiliary.
  const isActive = childrenOf(tree, token).some((child) => tree.words[child]?.deprel === 'nsubj' && child < token);
  if (
    isActive &&
    tree.words[token]?.xpos === 'VBN' &&
    !childrenOf(tree, token).some((child) => relationOf(tree, child) === 'aux')
  )
    return true;
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
  // "3. The package had 13 points": the number of a paragraph.
  if (first + 2 < token && /^\d{1,3}$/.test(tree.tokens[first]?.text ?? '') && tree.tokens[first + 1]?.text === '.') first += 2; // Matches "12"; not "1949".
  if (first + 1 < token && /^\d{1,3}\.$/.test(tree.tokens[first]?.text ?? '')) first++; // Matches "3."; not "3".
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
