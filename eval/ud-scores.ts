import type { ConlluSentence, ConlluWord } from './conllu.ts';

/** Counts that can be added up over files; precision, recall and F1 follow from them. */
export interface Count {
  readonly gold: number;
  readonly system: number;
  readonly correct: number;
}

export type UdMetric = 'tokens' | 'sentences' | 'words' | 'upos' | 'xpos' | 'feats' | 'lemma' | 'uas' | 'las';
export type UdScores = Readonly<Record<UdMetric, Count>>;

/** F1 of a count, 0..1; 0 where there is nothing. */
export function f1({ gold, system, correct }: Count): number {
  return gold + system === 0 ? 0 : (2 * correct) / (gold + system);
}

interface Placed {
  readonly word: ConlluWord;
  /** Offsets in the text without white space; those of the whole token for a word of a multiword token. */
  readonly start: number;
  readonly end: number;
  readonly multiword: boolean;
  /** Index of the governing word in the file, -1 for a root. */
  readonly parent: number;
}

interface Placement {
  readonly characters: string;
  readonly tokens: readonly string[];
  readonly sentences: readonly string[];
  readonly words: readonly Placed[];
}

/**
 * Compares a system's reading of a raw text with the gold one by the definitions of the CoNLL 2018 shared task: units are
 * matched by their place in the text without white space, words of multiword tokens by longest common subsequence, relations
 * without their subtypes. Throws where the two are not readings of one text.
 */
export function udScores(gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): UdScores {
  const a = place(gold);
  const b = place(system);
  if (a.characters !== b.characters) {
    let at = 0;
    while (a.characters[at] === b.characters[at]) at++;
    throw new RangeError(
      `udScores: the texts differ at character ${at}: gold "${a.characters.slice(at, at + 20)}", system "${b.characters.slice(at, at + 20)}"; they must be one text`,
    );
  }
  const pairs = align(a.words, b.words);
  const partner = new Map(pairs.map(([g, s]) => [s, g]));
  const attribute = (same: (g: Placed, s: Placed) => boolean): Count => ({
    gold: a.words.length,
    system: b.words.length,
    correct: pairs.filter(([g, s]) => {
      const [left, right] = [a.words[g], b.words[s]];
      return left !== undefined && right !== undefined && same(left, right);
    }).length,
  });
  const sameHead = (g: Placed, s: Placed): boolean =>
    s.parent < 0 ? g.parent < 0 : partner.get(s.parent) === g.parent && g.parent >= 0;
  return {
    tokens: shared(a.tokens, b.tokens),
    sentences: shared(a.sentences, b.sentences),
    words: attribute(() => true),
    upos: attribute((g, s) => g.word.upos === s.word.upos),
    xpos: attribute((g, s) => g.word.xpos === s.word.xpos),
    feats: attribute((g, s) => g.word.feats === s.word.feats),
    lemma: attribute((g, s) => g.word.lemma === '_' || g.word.lemma === s.word.lemma),
    uas: attribute(sameHead),
    las: attribute((g, s) => sameHead(g, s) && relation(g) === relation(s)),
  };
}

function relation({ word }: Placed): string {
  return word.deprel.split(':')[0] ?? '';
}

/** Puts every unit at its place among the characters that are not white space. */
function place(sentences: readonly ConlluSentence[]): Placement {
  let characters = '';
  const tokens: string[] = [];
  const spans: string[] = [];
  const words: Placed[] = [];
  for (const sentence of sentences) {
    const from = characters.length;
    const offset = words.length;
    for (const token of sentence.tokens) {
      const start = characters.length;
      characters += token.form.replace(/\s/g, '');
      const end = characters.length;
      tokens.push(`${start}-${end}`);
      const multiword = token.endWord - token.firstWord > 1;
      for (const word of sentence.words.slice(token.firstWord, token.endWord)) {
        words.push({ word, start, end, multiword, parent: word.head > 0 ? offset + word.head - 1 : -1 });
      }
    }
    spans.push(`${from}-${characters.length}`);
  }
  return { characters, tokens, sentences: spans, words };
}

function shared(gold: readonly string[], system: readonly string[]): Count {
  const known = new Set(gold);
  return { gold: gold.length, system: system.length, correct: system.filter((span) => known.has(span)).length };
}

/** Pairs of word indexes [gold, system] that are the same word. */
function align(gold: readonly Placed[], system: readonly Placed[]): [number, number][] {
  const pairs: [number, number][] = [];
  let g = 0;
  let s = 0;
  while (true) {
    const left = gold[g];
    const right = system[s];
    if (left === undefined || right === undefined) return pairs;
    if (left.multiword || right.multiword) {
      const span = multiwordSpan(gold, system, g, s);
      pairs.push(...commonWords(gold.slice(span.g, span.gEnd), system.slice(span.s, span.sEnd), span.g, span.s));
      g = span.gEnd;
      s = span.sEnd;
    } else if (left.start === right.start && left.end === right.end) {
      pairs.push([g, s]);
      g++;
      s++;
    } else if (left.start <= right.start) {
      g++;
    } else {
      s++;
    }
  }
}

/** The stretch of both readings in which a multiword token of either lies. */
function multiwordSpan(
  gold: readonly Placed[],
  system: readonly Placed[],
  goldAt: number,
  systemAt: number,
): { g: number; s: number; gEnd: number; sEnd: number } {
  let g = goldAt;
  let s = systemAt;
  let end: number;
  const [left, right] = [gold[g], system[s]];
  if (left === undefined || right === undefined) return { g, s, gEnd: g, sEnd: s };
  if (left.multiword) {
    end = left.end;
    if (!right.multiword && right.start < left.start) s++;
  } else {
    end = right.end;
    if (!left.multiword && left.start < right.start) g++;
  }
  const from = { g, s };
  const isBeyond = (word: Placed | undefined): boolean =>
    word === undefined || (word.multiword ? word.start >= end : word.end > end);
  while (!isBeyond(gold[g]) || !isBeyond(system[s])) {
    const [nextGold, nextSystem] = [gold[g], system[s]];
    const word =
      nextGold !== undefined && (nextSystem === undefined || nextGold.start <= nextSystem.start) ? nextGold : nextSystem;
    if (word === undefined) break;
    if (word.multiword && word.end > end) end = word.end;
    if (word === nextGold) g++;
    else s++;
  }
  return { ...from, gEnd: g, sEnd: s };
}

/** Longest common subsequence by form without regard to case. */
function commonWords(
  gold: readonly Placed[],
  system: readonly Placed[],
  goldOffset: number,
  systemOffset: number,
): [number, number][] {
  const form = (word: Placed | undefined): string => word?.word.form.toLowerCase() ?? '';
  const width = system.length + 1;
  const longest = new Int32Array((gold.length + 1) * width);
  const at = (g: number, s: number): number => longest[g * width + s] ?? 0;
  for (let g = gold.length - 1; g >= 0; g--) {
    for (let s = system.length - 1; s >= 0; s--) {
      longest[g * width + s] = form(gold[g]) === form(system[s]) ? at(g + 1, s + 1) + 1 : Math.max(at(g + 1, s), at(g, s + 1));
    }
  }
  const pairs: [number, number][] = [];
  let g = 0;
  let s = 0;
  while (g < gold.length && s < system.length) {
    if (form(gold[g]) === form(system[s])) pairs.push([goldOffset + g++, systemOffset + s++]);
    else if (at(g, s) === at(g + 1, s)) g++;
    else s++;
  }
  return pairs;
}
