import type { Span } from '../../model/index.ts';
import { caseOf, childrenOf, subtreeSpan } from '../../syntax/index.ts';
import { trimmed } from '../clause.ts';
import { deprelAt, lemmaAt, phrasesBelow, type Scene } from '../scene.ts';
import { toldClause } from './told-clause.ts';

const nothing: ReadonlySet<string> = new Set(['of']);
/** Matches the ": " of "a message to Japan: leave" and " — " of "one message — leave"; not what stands behind a full stop. */
const opener: RegExp = /^[^.;!?]{0,80}?(?::|\s[—–])\s+(?=\S)/;

/** What the message says: "that ..." below noun or verb, what follows a colon, "a reminder of ..."; null where it is not told. */
export function messageOf(scene: Scene, noun: number, verb: number): Span | null {
  for (const token of noun < 0 ? [verb] : [noun, verb]) {
    const clause = thatClause(scene, token, Math.max(noun, verb));
    if (clause !== null) return clause;
  }
  if (noun < 0) {
    const told = toldClause(scene, verb);
    return told < 0 ? null : withoutThat(scene, subtreeSpan(scene.tree, told));
  }
  return afterColon(scene, noun) ?? ofPhrase(scene, noun);
}

/** Parsers take the clause for a relative one as often as not: "a message to Japan that the army is ready". */
function thatClause(scene: Scene, token: number, after: number): Span | null {
  for (const child of childrenOf(scene.tree, token)) {
    if (child < after) continue;
    const relation = deprelAt(scene, child);
    const mark = caseOf(scene.tree, child, 'mark');
    const isThat = /^(?:acl|ccomp|advcl)/.test(relation) && mark === 'that'; // "acl:relcl"; not "conj"
    const isBare = relation === 'ccomp' && mark === null && scene.doc.words[token]?.upos === 'VERB';
    const isTo = relation === 'acl' && mark === 'to' && lemmaAt(scene, child) !== 'send';
    if (isThat || isBare || isTo) return withoutThat(scene, subtreeSpan(scene.tree, child));
    // "a message to people that the army is ready": hung on the people.
    if (relation.startsWith('nmod') && scene.doc.words[token]?.upos === 'NOUN') {
      const inner = thatClause(scene, child, child);
      if (inner !== null) return inner;
    }
  }
  return null;
}

function withoutThat(scene: Scene, span: Span): Span {
  const that = /^\s*that\s+/i.exec(scene.doc.text.slice(span.start, span.end)); // "that the army"; not "thatched"
  return trimmed(scene.doc.text, { start: span.start + (that?.[0].length ?? 0), end: span.end });
}

/** Up to the end of the sentence, or of the quotation that opens behind the colon. */
function afterColon(scene: Scene, noun: number): Span | null {
  const { text, tokens, sentences } = scene.doc;
  const from = tokens[noun]?.end ?? 0;
  const sentence = sentences[tokens[noun]?.sentence ?? -1];
  if (sentence === undefined) return null;
  const found = opener.exec(text.slice(from, sentence.end));
  if (found === null) return null;
  const start = from + found[0].length;
  const quoted = /^["“'‘]([^"”]{2,300})["”]/.exec(text.slice(start, sentence.end)); // "“Leave.”"; not "leave"
  const end = quoted === null ? endOf(text, start, sentence.end) : start + quoted[0].length;
  const span = trimmed(text, { start, end });
  return span.end > span.start ? span : null;
}

/** Before a tag of the speaker: "leave or die”, said X". */
function endOf(text: string, start: number, end: number): number {
  const close = /["”](?=[\s,.])/.exec(text.slice(start, end)); // the mark of "die”, said"; not an opening one
  return close === null ? end : start + close.index;
}

function ofPhrase(scene: Scene, noun: number): Span | null {
  if (!/^(?:message|reminder|warning)$/.test(lemmaAt(scene, noun))) return null; // "reminder"; not "sign"
  const of = phrasesBelow(scene, noun, nothing)[0];
  if (of === undefined) return null;
  const { start, end } = subtreeSpan(scene.tree, of);
  const preposition = /^of\s+/i.exec(scene.doc.text.slice(start, end)); // "of strength"; not "off"
  return trimmed(scene.doc.text, { start: start + (preposition?.[0].length ?? 0), end });
}
