import { sloganWords } from '../../lang/index.ts';
import type { Doc, Span } from '../../model/index.ts';
import { childrenOf, relationOf, subtreeSpan, treeOf } from '../../syntax/index.ts';
import { trimmed } from '../clause.ts';
import type { Phrase } from './phrases.ts';

type Needs = 'tokens' | 'sentences' | 'words';

/** Matches "This phrase ...", "the term"; not "the war". */
const talkOfIt =
  /^(?:this|that)\s+\p{L}+\s+(?:usually|often|is|means|refers|stands|doubles)\b|\b(?:this|the|that)\s+(?:phrase|term|slogan|expression|word|wording|formula|label)\b/iu;

/** The article's explanation: after the phrase ("a euphemism for loans"), before it ("the loans, also known as ...") or set beside it. */
export function glossOf(doc: Doc<Needs>, phrase: Phrase): Span | null {
  return after(doc, phrase) ?? before(doc, phrase) ?? beside(doc, phrase);
}

/** Wording such as "a euphemism for ..." in its sentence or, where that speaks of the phrase, in the next. */
function after(doc: Doc<Needs>, { first, span }: Phrase): Span | null {
  const at = doc.tokens[first]?.sentence ?? 0;
  const own = doc.sentences[at];
  const next = doc.sentences[at + 1];
  if (own === undefined) return null;
  const until = next !== undefined && talkOfIt.test(doc.text.slice(next.start, next.end)) ? next.end : own.end;
  const rest = doc.text.slice(span.end, until).toLowerCase();
  for (const wording of sloganWords.glosses) {
    const found = rest.indexOf(wording);
    if (found < 0) continue;
    // In the phrase's own sentence the wording must follow at once: “X,” a euphemism for ...
    if (span.end + found < own.end && found > 25) continue;
    const start = span.end + found + wording.length;
    if (/\p{L}/u.test(doc.text.charAt(start))) continue;
    const end = span.end + found < own.end ? own.end : until;
    const stop = /[;,—]\s|$/.exec(doc.text.slice(start, end)); // Matches ", "; not "3,000".
    const gloss = trimmed(doc.text, { start, end: start + (stop?.index ?? end - start) });
    if (gloss.end - gloss.start > 3) return gloss;
  }
  return null;
}

/** "The credit arrangements, also known as “swap lines”": the phrase before the wording. */
function before(doc: Doc<Needs>, { first, span }: Phrase): Span | null {
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? 0];
  if (sentence === undefined) return null;
  const lead = doc.text.slice(sentence.start, span.start);
  for (const wording of sloganWords.backGlosses) {
    const found = lead.toLowerCase().lastIndexOf(wording);
    if (found < 0 || !/^[\s"“‘'a-z]{0,8}$/i.test(lead.slice(found + wording.length))) continue; // Matches " the “"; not " of the minister".
    const meant = /(?:^|[,;]\s+)([^,;]{4,80}?),?\s*(?:which\s+\p{L}+\s+)?$/u.exec(lead.slice(0, found))?.[1]; // Matches "The credit arrangements, "; not "".
    if (meant === undefined || /^\w+ly$/.test(meant) || /\b(?:has|have|had|is|was|were|are|become|became)\s*$/.test(meant))
      continue; // Matches "has become"; not "arrangements".
    const start = sentence.start + lead.slice(0, found).lastIndexOf(meant);
    return trimmed(doc.text, { start, end: start + meant.length });
  }
  return null;
}

/** "The “Cuban Five”, agents who were arrested in Florida": the noun set beside the phrase. */
function beside(doc: Doc<Needs>, { head, span }: Phrase): Span | null {
  const tree = treeOf(doc);
  for (const child of childrenOf(tree, head)) {
    if (relationOf(tree, child) !== 'appos' || doc.words[child]?.upos !== 'NOUN') continue;
    const found = subtreeSpan(tree, child);
    if (found.start < span.end || found.end - found.start < 8) continue;
    const gloss = trimmed(doc.text, found);
    const isBracketed = doc.text.charAt(gloss.start) === '(' && doc.text.charAt(gloss.end - 1) === ')';
    return isBracketed ? { start: gloss.start + 1, end: gloss.end - 1 } : gloss;
  }
  return null;
}
