import { childWith } from '../../syntax/index.ts';
import type { Found, Range } from './found.ts';
import { speakerOfVerb } from './roles.ts';
import { isPunct, type Scene } from './scene.ts';

/**
 * Gives every quotation that is speech to its act of saying: to a cue whose content it belongs to, to a cue verb beside it, to the
 * speaker before ("... ," he said. "..."), or to nobody known. Quoted words that are no speech ("point man") are left alone.
 * `all` are the cues of the document in text order; those found here are added.
 */
export function giveQuotes(scene: Scene, all: Found[]): void {
  const owner: (Found | undefined)[] = new Array(scene.quotes.length);
  for (const found of all) if (found.content.length > 0 && !found.nominal) absorb(scene, found, owner);
  const bySentence = new Map<number, Found[]>();
  for (const found of all) note(scene, bySentence, found);
  let last: Found | undefined;
  scene.quotes.forEach((quote, index) => {
    const taken = owner[index];
    if (taken !== undefined) {
      last = taken;
      return;
    }
    if (quote.pieces.length === 0) return;
    const given = besideCue(scene, quote.pieces, bySentence) ?? continuing(scene, quote.pieces, last, bySentence, all);
    if (given === null) return;
    owner[index] = given;
    last = given;
    if (!all.includes(given)) {
      all.push(given);
      note(scene, bySentence, given);
    }
  });
}

function note(scene: Scene, bySentence: Map<number, Found[]>, found: Found): void {
  const sentence = sentenceAt(scene, found.cue.first);
  const list = bySentence.get(sentence);
  if (list === undefined) bySentence.set(sentence, [found]);
  else list.push(found);
}

function sentenceAt(scene: Scene, token: number): number {
  return scene.doc.tokens[token]?.sentence ?? -1;
}

/** Lets the content grow to the ends of the quotations it begins or lies in. */
function absorb(scene: Scene, found: Found, owner: (Found | undefined)[]): void {
  const outer = scene.quoteAt[found.token] ?? -1;
  const seen = new Set<number>();
  let ranges = found.content;
  for (const range of found.content) {
    for (let token = range.first; token < range.end; token++) {
      const index = scene.quoteAt[token] ?? -1;
      if (index < 0 || index === outer || seen.has(index)) continue;
      seen.add(index);
      const pieces = scene.quotes[index]?.pieces ?? [];
      const begins = pieces.some((piece) => piece.first >= range.first && piece.first < range.end);
      const first = pieces[0]?.first ?? 0;
      // "The plan ... 'is dead'": quoted words inside; they grow only over the end of the sentence.
      if (begins || range.first >= first) {
        ranges = join([...ranges, ...pieces]);
        owner[index] ??= found;
      }
    }
  }
  found.content = ranges;
}

/** Ranges in order, overlapping ones as one. */
function join(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.first - b.first || a.end - b.end);
  const joined: Range[] = [];
  for (const range of sorted) {
    const before = joined[joined.length - 1];
    if (before !== undefined && range.first <= before.end) {
      joined[joined.length - 1] = { first: before.first, end: Math.max(before.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}

const farthest = 40;

/** A cue verb after the quotation, or before it, in the same sentence. */
function besideCue(scene: Scene, pieces: readonly Range[], bySentence: ReadonlyMap<number, readonly Found[]>): Found | null {
  const { doc } = scene;
  const first = pieces[0]?.first ?? 0;
  const end = pieces[pieces.length - 1]?.end ?? 0;
  const beforeMark = doc.tokens[first - 2]?.text ?? '';
  const lastInside = doc.tokens[end - 1]?.text ?? '';
  const afterMark = doc.tokens[end + 1]?.text ?? '';
  const startSentence = sentenceAt(scene, first);
  const endSentence = sentenceAt(scene, end - 1);
  const leadsOn = /^[,!?…—-]$/.test(lastInside) || /^[,—–-]$/.test(afterMark); // Matches "," and "?"; not ".".
  const isSpeech = leadsOn || lastInside === '.' || /^[,:]$/.test(beforeMark) || isClause(scene, pieces); // Matches ":"; not "a".
  if (leadsOn) {
    const sentences = new Set([endSentence, sentenceAt(scene, end + 1)]);
    for (const sentence of sentences) {
      for (const found of bySentence.get(sentence) ?? []) {
        if (found.cue.first < end || found.cue.first - end > farthest || !takesQuote(found)) continue;
        if (quoteBetween(scene, end + 1, found.cue.first)) break;
        if (found.content.length > 0) break;
        findSpeakerBeside(scene, found, pieces);
        return add(found, pieces, 'replace');
      }
    }
  }
  if (!isSpeech) return null;
  const before = [...(bySentence.get(startSentence) ?? [])].sort((a, b) => b.cue.first - a.cue.first);
  for (const found of before) {
    if (found.cue.first >= first || first - found.cue.end > farthest || !takesQuote(found)) continue;
    const hasContent = found.content.length > 0;
    const isQuote = found.rule.endsWith('quote') || hasContent;
    if (!isQuote) continue;
    const direct = first - 1 === found.cue.end || /^[,:—–-]$/.test(beforeMark) || beforeMark === 'that' || beforeMark === '.'; // Matches ","; not "of".
    if (!direct) continue;
    const ownsQuote = found.content.some((range) => (scene.quoteAt[range.first] ?? -1) >= 0);
    // "X," he said, "Y": a second piece. A clause of its own that is not quoted does not go on in one, but for a colon.
    if (hasContent && !ownsQuote && beforeMark !== ':') continue;
    if (hasContent && ownsQuote && quoteBetween(scene, found.cue.end, first - 1)) continue;
    return add(found, pieces, hasContent ? 'keep' : 'replace');
  }
  if (beforeMark === ':') return afterColon(scene, pieces, startSentence);
  return null;
}

function add(found: Found, pieces: readonly Range[], how: 'keep' | 'replace'): Found {
  found.content = how === 'keep' ? join([...found.content, ...pieces]) : [...pieces];
  return found;
}

/** '"It is a marriage," noted Jenny Town': the speaker stands after the verb where the parser looked for it in the quotation. */
function findSpeakerBeside(scene: Scene, found: Found, pieces: readonly Range[]): void {
  const inside = pieces.some((piece) => found.speaker >= piece.first && found.speaker < piece.end);
  if (found.speaker >= 0 && !inside) return;
  let at = found.cue.end;
  const upos = scene.doc.words[at]?.upos;
  if (upos === 'PUNCT' || upos === 'ADP' || upos === 'SCONJ' || upos === undefined) at = found.cue.first - 1;
  const limit = at;
  for (let steps = 0; steps < 16; steps++) {
    const head = scene.doc.words[at]?.head ?? -1;
    const isBeyond = limit >= found.cue.end ? head <= found.token : head >= found.cue.first;
    if (head < 0 || isBeyond) break;
    at = head;
  }
  const nominal = scene.doc.words[at]?.upos;
  const quoted = (scene.quoteAt[at] ?? -1) >= 0;
  found.speaker = !quoted && (nominal === 'PROPN' || nominal === 'NOUN' || nominal === 'PRON') ? at : -1;
}

function takesQuote(found: Found): boolean {
  return found.row?.takes?.includes('quote') === true && !found.nominal;
}

function quoteBetween(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if ((scene.quoteAt[token] ?? -1) >= 0) return true;
  return false;
}

/** Whether the quoted words hold a finite verb. */
function isClause(scene: Scene, pieces: readonly Range[]): boolean {
  for (const piece of pieces) {
    for (let token = piece.first; token < piece.end; token++) {
      if (scene.doc.words[token]?.feats.includes('VerbForm=Fin') === true) return true;
    }
  }
  return false;
}

/** "The minister was blunt: '...'": whoever the sentence before the colon is about. */
function afterColon(scene: Scene, pieces: readonly Range[], sentence: number): Found | null {
  const colon = (pieces[0]?.first ?? 0) - 2;
  const start = scene.doc.sentences[sentence]?.firstToken ?? colon;
  for (let token = start; token < colon; token++) {
    const word = scene.doc.words[token];
    if (word === undefined || (word.head >= start && word.head < colon)) continue;
    const speaker = speakerOfVerb(scene, token);
    if (speaker < 0) continue;
    return bare(colon, speaker, pieces, 'colon', false);
  }
  return null;
}

function bare(token: number, speaker: number, pieces: readonly Range[], rule: string, inherited: boolean): Found {
  return {
    cue: { first: token, end: token + 1 },
    token,
    row: null,
    rule,
    speaker,
    inherited,
    content: [...pieces],
    nominal: false,
    polarity: 'affirms',
    audience: [],
    medium: -1,
  };
}

/** A quotation that is a sentence of its own: it goes on with the one before, or its speaker is named in the sentence before. */
function continuing(
  scene: Scene,
  pieces: readonly Range[],
  last: Found | undefined,
  bySentence: ReadonlyMap<number, readonly Found[]>,
  all: readonly Found[],
): Found | null {
  const { doc } = scene;
  const first = pieces[0]?.first ?? 0;
  const end = pieces[pieces.length - 1]?.end ?? 0;
  const index = sentenceAt(scene, first);
  const sentence = doc.sentences[index];
  if (sentence === undefined || first - sentence.firstToken > 2) return null;
  for (let token = sentence.firstToken; token < first; token++) if (!isPunct(scene, token)) return null;
  const closing = doc.sentences[sentenceAt(scene, end - 1)];
  if (closing === undefined || closing.endToken - end > 2) return null;
  if (doc.structure.paragraphs[sentence.paragraph]?.kind === 'heading') return null;
  if (last !== undefined) {
    const until = Math.max(last.cue.end, ...last.content.map((range) => range.end));
    const lastSentence = sentenceAt(scene, until - 1);
    if (index - lastSentence <= 1 && isMostlyQuoted(scene, last)) return add(last, pieces, 'keep');
  }
  if (end - first < 3) return null;
  const paragraph = sentence.paragraph;
  for (let back = 1; back <= 2; back++) {
    const earlier = doc.sentences[index - back];
    if (earlier === undefined || paragraph - earlier.paragraph > 1) break;
    const told = [...(bySentence.get(index - back) ?? [])].filter(
      (found) => found.speaker >= 0 && found.row?.mode !== 'attitude',
    );
    const main = told.sort((a, b) => a.cue.first - b.cue.first)[0];
    if (main !== undefined) return bare(first - 1, main.speaker, pieces, 'goes-on', true);
    const subject = personSubject(scene, earlier.firstToken, earlier.endToken);
    if (subject >= 0) return bare(first - 1, subject, pieces, 'named-before', true);
  }
  if (end - first < 5 || all.length === 0) return null;
  return bare(first - 1, -1, pieces, 'quote-alone', false);
}

/** Whether direct speech begins or ends the content: a quoted word or two inside an indirect statement do not go on. */
function isMostlyQuoted(scene: Scene, found: Found): boolean {
  let quoted = 0;
  let all = 0;
  for (const range of found.content) {
    for (let token = range.first; token < range.end; token++) {
      all++;
      if ((scene.quoteAt[token] ?? -1) >= 0) quoted++;
    }
  }
  return quoted * 2 > all;
}

/** The subject of the sentence's main verb where it is a person. */
function personSubject(scene: Scene, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    const head = scene.doc.words[token]?.head ?? -1;
    if (head >= first && head < end) continue;
    const subject = childWith(scene.tree, token, 'nsubj');
    const mention = scene.doc.entities.mentions[scene.mentionAt[subject] ?? -1];
    if (mention !== undefined && scene.doc.entities.list[mention.entity]?.kind === 'person') return subject;
  }
  return -1;
}
