import type { Token, Word } from '../model/index.ts';
import type { Direction } from './resolve.ts';

const future = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'may', 'might', 'can', 'could', 'should', 'must', 'would', "'d"]);
const planning = new Set([
  'set',
  'due',
  'plan',
  'expect',
  'schedule',
  'slate',
  'intend',
  'aim',
  'hope',
  'prepare',
  'want',
  'promise',
  'pledge',
  'vow',
  'agree',
  'decide',
  'ready',
  'likely',
  'need',
  'propose',
  'continue',
  'invite',
  'ask',
  'urge',
  'call',
  'order',
  'tell',
  'go',
  'about',
]);
const saying = new Set(['say', 'announce', 'tell', 'report', 'add', 'note', 'state', 'confirm', 'declare', 'write', 'claim']);

/** Where the clause that governs a token looks, read from the parse; `none` where it tells nothing. */
export function directionAt(words: readonly Word[], tokens: readonly Token[], at: number, end: number): Direction {
  const start = words[at];
  if (start === undefined) return 'none';
  // Leave the expression itself first: its head may be its last word.
  let node = at;
  for (let step = 0; step < 25; step++) {
    const word = words[node];
    if (word === undefined) return 'none';
    const reading = readVerb(words, tokens, node, node >= at && node < end);
    if (reading !== null) return reading;
    if (word.head < 0) return 'none';
    node = word.head;
  }
  return 'none';
}

function readVerb(words: readonly Word[], tokens: readonly Token[], node: number, inside: boolean): Direction | null {
  const word = words[node];
  if (word === undefined || inside) return null;
  const sentence = tokens[node]?.sentence;
  let auxiliary = '';
  let hasTo = false;
  let copula: string | null = null;
  let passive: string | null = null;
  // Children stand near their verb: look a window to the left, and a little to the right for "will ... be".
  for (let i = Math.max(0, node - 12); i < Math.min(words.length, node + 4); i++) {
    const child = words[i];
    if (child === undefined || child.head !== node || tokens[i]?.sentence !== sentence) continue;
    if (child.deprel.startsWith('aux')) {
      const text = (tokens[i]?.text ?? '').toLowerCase();
      if (future.has(text)) auxiliary = text;
      else if (auxiliary === '') passive = child.feats;
    } else if (child.deprel === 'cop') copula = child.feats;
    else if (child.deprel === 'mark' && child.lemma === 'to') hasTo = true;
  }
  if (auxiliary !== '') {
    // "could have met on Tuesday" looks back.
    return (auxiliary === 'would' ||
      auxiliary === 'could' ||
      auxiliary === 'might' ||
      auxiliary === 'may' ||
      auxiliary === 'must') &&
      passive?.includes('VerbForm=Inf') === true &&
      word.feats.includes('VerbForm=Part') &&
      perfect(words, tokens, node)
      ? 'past'
      : 'future';
  }
  if (word.upos !== 'VERB' && word.upos !== 'AUX' && copula === null) return null;
  if (copula !== null) return copula.includes('Tense=Past') ? 'past' : 'none';
  if (word.feats.includes('VerbForm=Inf') || hasTo) {
    const head = words[word.head];
    if (head === undefined) return 'future';
    if (planning.has(head.lemma) || hasTo) return head.upos === 'VERB' && backward.has(head.lemma) ? null : 'future';
    return null;
  }
  if (word.feats.includes('VerbForm=Ger')) return null;
  // "Let's meet on Tuesday"
  if (word.feats.includes('Mood=Imp')) return 'future';
  if (passive !== null) {
    if (passive.includes('Tense=Past')) return planning.has(word.lemma) ? 'none' : 'past';
    if (passive.includes('VerbForm=Fin') && word.feats.includes('VerbForm=Part'))
      return word.feats.includes('Tense=Past') ? (hasHave(words, node, tokens) ? 'past' : 'none') : 'future';
  }
  if (word.feats.includes('Tense=Past'))
    return word.feats.includes('VerbForm=Part') && planning.has(word.lemma) ? 'future' : 'past';
  if (word.feats.includes('Tense=Pres') && word.feats.includes('VerbForm=Fin')) return saying.has(word.lemma) ? 'past' : 'future';
  return null;
}

/** Verbs whose infinitive has happened when they have: "failed to", "began to". */
const backward = new Set([
  'fail',
  'begin',
  'start',
  'manage',
  'use',
  'force',
  'continue',
  'happen',
  'come',
  'help',
  'refuse',
  'appear',
  'seem',
]);

function hasHave(words: readonly Word[], node: number, tokens: readonly Token[]): boolean {
  return perfect(words, tokens, node);
}

function perfect(words: readonly Word[], tokens: readonly Token[], node: number): boolean {
  for (let i = Math.max(0, node - 8); i < node; i++) {
    const child = words[i];
    if (child?.head === node && child.lemma === 'have' && tokens[i]?.sentence === tokens[node]?.sentence) return true;
  }
  return false;
}
