import type { Span, StatementForm } from '../../model/index.ts';
import type { Found, Range } from './found.ts';
import type { Scene } from './scene.ts';

const marks: ReadonlySet<string> = new Set(['that', 'to']);
const closing = /^[”"’'»]$/; // Matches "”"; not "“".
const signs = /^[.,;:!?…—–\-”"’'»“‘«]+$/; // Matches "," and "”"; not "a".
const ends = /^[!?…]$/; // Matches "?"; not ".".

/** The content without what is not said at its ends: quotation marks, commas, "that", "to"; empty pieces are dropped. */
export function trimmed(scene: Scene, found: Found): Range[] {
  const kept: Range[] = [];
  found.content.forEach((range, index) => {
    let { first, end } = range;
    while (first < end && isLead(scene, found, first, index === 0)) first++;
    while (end > first && isTail(scene, first, end - 1)) end--;
    if (first < end) kept.push({ first, end });
  });
  return kept.sort((a, b) => a.first - b.first);
}

function isLead(scene: Scene, found: Found, token: number, isStart: boolean): boolean {
  const text = scene.doc.tokens[token]?.text ?? '';
  if (signs.test(text) && scene.doc.words[token]?.upos === 'PUNCT') return true;
  if (!isStart) return false;
  if (found.rule.endsWith('that') || found.rule.endsWith('to') || found.row?.pos === 'phrase') {
    const relation = scene.doc.words[token]?.deprel;
    if (relation === 'mark' && marks.has(scene.lemmas[token] ?? '')) return true;
    const next = scene.doc.words[token + 1]?.upos;
    // Parsers take "that" for a pronoun or article; before a verb it may be one.
    if (scene.lemmas[token] === 'that' && found.rule.endsWith('that') && next !== 'VERB' && next !== 'AUX') return true;
    if (relation === 'cc' && found.rule.endsWith('aside')) return true;
  }
  if (found.row?.lemma.includes(' ') === true && scene.doc.words[token]?.deprel === 'case') return true;
  if (/[/ ][:~]/.test(found.rule)) return scene.doc.words[token]?.deprel === 'case' || scene.doc.words[token]?.deprel === 'mark'; // "warn/:of"; not "say/that".
  return false;
}

function isTail(scene: Scene, first: number, token: number): boolean {
  const text = scene.doc.tokens[token]?.text ?? '';
  if (scene.doc.words[token]?.upos !== 'PUNCT' || !signs.test(text) || ends.test(text)) return false;
  // A closing mark whose opening one is inside stays: said it was "damning".
  return !closing.test(text) || !opensInside(scene, first, token);
}

/** Whether the quotation that ends before the token begins inside the range. */
function opensInside(scene: Scene, first: number, token: number): boolean {
  const quote = scene.quotes[scene.quoteAt[token - 1] ?? -1];
  if (quote === undefined) return false;
  const piece = quote.pieces.find((range) => range.first < token && token <= range.end);
  return piece !== undefined && piece.first > first;
}

/** How much of it is in quotation marks that do not hold the cue too. */
export function formOf(scene: Scene, found: Found, content: readonly Range[]): StatementForm {
  const outer = scene.quoteAt[found.token] ?? -1;
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let token = range.first; token < range.end; token++) {
      if (scene.doc.words[token]?.upos === 'PUNCT') continue;
      const quote = scene.quoteAt[token] ?? -1;
      if (quote >= 0 && quote !== outer) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** Offsets of a token range. */
export function spanOf(scene: Scene, range: Range): Span {
  return { start: scene.doc.tokens[range.first]?.start ?? 0, end: scene.doc.tokens[range.end - 1]?.end ?? 0 };
}
