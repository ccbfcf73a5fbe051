import type { Frame } from '../../model/index.ts';
import { headOfRange } from '../../syntax/index.ts';
import type { Found, Range } from './found.ts';
import { rowOf } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { holdsClause, segmentAt } from './segments.ts';

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP']);
const naming: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const longest = 12;

/**
 * Reads a reporting clause put between commas or at the end, "The tanker, officials said, was ...", "The tanker was empty, its owner, Ana
 * Ruiz, told reporters", by its words alone: parsers often make it the main clause. Null where `known`, read from grammar, says as much.
 */
export function readInsertion(scene: Scene, token: number, known: Found | null): Found | null {
  const { doc } = scene;
  const row = rowOf(scene.cues.verbs, scene.lemmas[token] ?? '');
  if (row?.takes?.includes('quote') !== true || !isFiniteVerb(scene, token)) return null;
  if (known?.nominal === true || row.mode === 'evaluative' || (scene.quoteAt[token] ?? -1) >= 0) return null;
  const segment = segmentAt(scene, token);
  const tail = tailEnd(scene, token, segment.end);
  const before = isComma(scene, token + 1) || tail >= 0 ? nameBefore(scene, token, segment.first) : null;
  const name = before ?? nameAfter(scene, token, segment.end);
  if (name === null) return null;
  const from = Math.min(name.first, token) - 1;
  const to = before !== null && tail >= 0 ? tail : Math.max(name.end, token + 1);
  // Something before it that can be said, and no quotation that ends there.
  if (from <= segment.first || (scene.quoteAt[from - 1] ?? -1) >= 0) return null;
  if (/^[”"’]$/.test(doc.tokens[from - 1]?.text ?? '')) return null; // Matches "”"; not "a".
  const isTail = to >= segment.end - 2;
  if (isTail && !(before !== null && holdsClause(scene, { first: segment.first, end: from }))) return null;
  const content = isTail
    ? [{ first: segment.first, end: from }]
    : [
        { first: segment.first, end: from },
        { first: to + 1, end: segment.end },
      ];
  if (isKnown(scene, known, name, content, to)) return null;
  return found(scene, token, row, name, content);
}

function found(scene: Scene, token: number, row: Frame, name: Range, content: Range[]): Found {
  const speaker = headOfRange(scene.tree, name.first, name.end);
  return {
    cue: { first: token, end: token + 1 },
    token,
    row,
    rule: `${row.lemma}/aside`,
    speaker: naming.has(scene.doc.words[speaker]?.upos ?? '') ? speaker : lastName(scene, name),
    content,
    nominal: false,
    polarity: row.type as Found['polarity'], // The type of statement rows is their polarity.
    audience: [],
    medium: -1,
  };
}

/** Whether grammar gave the same speaker and no less of what is said. */
function isKnown(scene: Scene, known: Found | null, name: Range, content: readonly Range[], to: number): boolean {
  if (known === null || known.content.length === 0 || known.speaker < name.first || known.speaker >= name.end) return false;
  const first = Math.min(...known.content.map((range) => range.first));
  const end = Math.max(...known.content.map((range) => range.end));
  const wanted = content[0]?.first ?? 0;
  // "Boris Pistorius, who stays on, | is to travel": the subject was left out.
  if (first - wanted > 2) return first > to;
  const rest = content[1];
  if (rest === undefined || end > rest.first) return true;
  // "Is not planned, he said, but has not been ruled out" goes on; "he said, but Kyiv had seen no offer" does not.
  return !goesOn(scene, rest.first);
}

/** Whether what follows the reporting clause has no subject of its own. */
function goesOn(scene: Scene, first: number): boolean {
  const { words } = scene.doc;
  const at = /^(?:and|but|or|yet)$/.test(scene.lemmas[first] ?? '') ? first + 1 : first; // Matches "but"; not "because".
  const word = words[at];
  return (
    word?.upos === 'AUX' ||
    (word?.upos === 'VERB' && /^(?:VB[DZP]|MD)$/.test(word.xpos)) ||
    (word?.upos === 'PART' && scene.lemmas[at] === 'not')
  ); // Matches "VBD"; not "VBG".
}

/** "Said", "has told": the verb or its auxiliary is finite. */
function isFiniteVerb(scene: Scene, token: number): boolean {
  const xpos = scene.doc.words[token]?.xpos ?? '';
  if (/^VB[DZP]$/.test(xpos)) return true; // Matches "VBD"; not "VBN".
  return xpos === 'VBN' && auxiliaryBefore(scene, token) < token;
}

function auxiliaryBefore(scene: Scene, token: number): number {
  return scene.lemmas[token - 1] === 'have' && scene.doc.words[token - 1]?.upos === 'AUX' ? token - 1 : token;
}

function isComma(scene: Scene, token: number): boolean {
  return scene.doc.tokens[token]?.text === ',';
}

/** End of the sentence where after the verb only phrases follow ("told reporters in Manila on Friday."), -1 otherwise. */
function tailEnd(scene: Scene, token: number, end: number): number {
  const { words, tokens } = scene.doc;
  for (let at = token + 1; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (/^[.!]$/.test(text) && at >= end - 2) return at; // Matches "."; not ",".
    const upos = words[at]?.upos;
    if (at - token > 14 || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'CCONJ' || upos === 'PUNCT')
      return -1;
    if (scene.lemmas[at] === 'that' || (words[at]?.deprel === 'obj' && scene.lemmas[token] !== 'tell')) return -1;
  }
  return end;
}

/** ", officials | said", ", its owner, Ana Ruiz, | said": the words between the comma and the verb, null where they are no name. */
function nameBefore(scene: Scene, token: number, start: number): Range | null {
  let end = auxiliaryBefore(scene, token);
  if (isAdverb(scene, end - 1)) end--;
  if (isComma(scene, end - 1)) {
    const second = phraseBefore(scene, end - 1, start);
    const first = second === null ? null : phraseBefore(scene, second.first - 1, start);
    return first === null || second === null || !isPerson(scene, second) ? null : { first: first.first, end: first.end };
  }
  return phraseBefore(scene, end, start);
}

function isAdverb(scene: Scene, token: number): boolean {
  return scene.doc.words[token]?.upos === 'ADV';
}

/** A noun phrase that ends before a token and begins after a comma; null for relatives and phrases with a preposition. */
function phraseBefore(scene: Scene, end: number, start: number): Range | null {
  let first = end;
  while (first > start && end - first < longest && isNameWord(scene, first - 1)) first--;
  if (first === end || first <= start || !isComma(scene, first - 1)) return null;
  const range = { first, end };
  return lastName(scene, range) < 0 || isOther(scene, first) ? null : range;
}

/** Words of a name: "officials travelling with him", "analysts consulted by this agency". */
function isNameWord(scene: Scene, token: number): boolean {
  const word = scene.doc.words[token];
  if (word === undefined) return false;
  if (nominal.has(word.upos)) return word.deprel !== 'mark';
  return word.upos === 'VERB' && (word.xpos === 'VBG' || word.xpos === 'VBN') && scene.doc.words[token - 1]?.upos === 'NOUN';
}

function isPerson(scene: Scene, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) {
    const mention = scene.doc.entities.mentions[scene.mentionAt[at] ?? -1];
    if (mention !== undefined && scene.doc.entities.list[mention.entity]?.kind === 'person') return true;
  }
  return false;
}

/** "said | officials ,": the words between the verb and the comma. */
function nameAfter(scene: Scene, token: number, stop: number): Range | null {
  if (!isComma(scene, token - 1)) return null;
  let end = token + 1;
  while (end < stop && end - token < longest && nominal.has(scene.doc.words[end]?.upos ?? '')) end++;
  if (end === token + 1 || !isComma(scene, end)) return null;
  const range = { first: token + 1, end };
  return lastName(scene, range) < 0 || isOther(scene, token + 1) ? null : range;
}

/** "Which said", "to whom": relatives and phrases are no speaker. */
function isOther(scene: Scene, first: number): boolean {
  const word = scene.doc.words[first];
  return word === undefined || word.upos === 'ADP' || /^W/.test(word.xpos); // Matches "WP"; not "DT".
}

function lastName(scene: Scene, range: Range): number {
  for (let at = range.end - 1; at >= range.first; at--) if (naming.has(scene.doc.words[at]?.upos ?? '')) return at;
  return -1;
}
