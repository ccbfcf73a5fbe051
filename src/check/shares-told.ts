import type { Doc, Span } from '../model/index.ts';

/** Shares of one whole told in one list. */
export interface SharesTold {
  readonly shares: readonly number[];
  readonly about: Span;
}

// "52 percent", "31.5%"; not "152 percent" or "2025".
const percent = /(?<![\d.,])(\d{1,2}(?:\.\d+)?)(?: percent\b| per cent\b|%)/g;
// What makes the list one of shares of a whole: "of the vote", "in favour ... against"; not "turnout".
const ofWhole = /\bof the (?:votes?|ballots|seats|electorate)\b|\b(?:in favou?r|for|support\w*)\b.*\bagainst\b|\bundecided\b/i;
// Shares of several things or times: "up from 31 percent", "turnout"; not "of the vote".
const otherThing =
  /\b(?:turnout|compared|up from|down from|rose|fell|margin|years? ago|in (?:19|20)\d\d|last year|while|whereas|inflation|growth)\b/i;

/** Lists of at least three shares of a vote or poll. */
export function* sharesTold(doc: Doc<'sentences'>): Iterable<SharesTold> {
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
    if (!ofWhole.test(text) || otherThing.test(text)) continue;
    const found = [...text.matchAll(percent)];
    const gaps = found
      .slice(1)
      .map((share, at) => text.slice((found[at]?.index ?? 0) + (found[at]?.[0].length ?? 0), share.index));
    const first = found[0];
    const last = found.at(-1);
    // One list: parted by commas, the last by "and".
    if (!first || !last || found.length < 3 || gaps.some((gap) => gap.length > 70 || /[;:.\d]/.test(gap))) continue;
    if (!/ and /.test(gaps.at(-1) ?? '') || !gaps.slice(0, -1).every((gap) => gap.includes(','))) continue;
    const about = { start: sentence.start + first.index, end: sentence.start + last.index + last[0].length };
    yield { shares: found.map((share) => Number(share[1])), about };
  }
}
