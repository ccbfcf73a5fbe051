import type { Entry, Match } from '../model/index.ts';
import { foldWord, soundKey, wordsOf } from './fold.ts';
import { type Phrase, sameEntry } from './phrases.ts';

/** How a word must be written: as an acronym, with a capital (or a digit) first, or anyhow. */
type Case = 'acronym' | 'loose acronym' | 'capital' | 'any';

interface Form {
  readonly cases: readonly Case[];
  readonly entries: readonly Entry[];
  readonly inside: boolean;
}

interface Node {
  next: Map<string, Node> | null;
  forms: Form[] | null;
}

/** A word of the text, or part of one: its keys and how it is written. */
interface Unit {
  readonly fold: string;
  readonly sound: string;
  readonly capital: boolean;
  readonly upper: boolean;
}

export interface Scanner {
  scan(tokens: readonly { readonly text: string }[]): readonly Match[];
  lookup(phrase: string): readonly Entry[];
}

// A lower-case letter: "Tass"; not "TASS".
const lower = /\p{Ll}/u;
// Two capitals, with or without stops between: "US", "U.S."; not "Us".
const capitals = /\p{Lu}\.?\p{Lu}/u;
// A capital or a digit first: "Kim", "9"; not "kim", "'s".
const capitalFirst = /^[\p{Lu}\p{Lt}\p{N}]/u;
// A mark that ends a sentence or opens a quotation: ".", "“"; not ",".
const sentenceEnd = /^[.!?:;"“”‘'•—–-]+$/;

/** Acronyms that are words when written with one capital: "Who", "Sana", "Mena". */
const wordLike: ReadonlySet<string> = new Set(['quad', 'mena', 'sana', 'aukus', 'wafa', 'suna']);

function unitOf(word: string): Unit {
  const fold = foldWord(word);
  return { fold, sound: soundKey(fold), capital: capitalFirst.test(word), upper: capitals.test(word) && !lower.test(word) };
}

function casesOf(words: readonly string[]): readonly Case[] {
  return words.map((word) => {
    if (capitals.test(word) && !lower.test(word)) {
      const loose = words.length === 1 && word.length >= 4 && !wordLike.has(word.toLowerCase()) && !word.includes('.');
      return loose ? 'loose acronym' : 'acronym';
    }
    if (/^\p{Lu}\.?$/u.test(word)) return 'capital';
    return capitalFirst.test(word) ? 'capital' : 'any';
  });
}

function fits(cases: readonly Case[], units: readonly Unit[]): boolean {
  return cases.every((rule, i) => {
    const unit = units[i];
    if (!unit) return false;
    if (rule === 'acronym') return unit.upper;
    return rule === 'any' || unit.capital;
  });
}

function insert(root: Node, keys: readonly string[], form: Form): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { next: null, forms: null };
      node.next.set(key, child);
    }
    node = child;
  }
  node.forms ??= [];
  node.forms.push(form);
}

const none: readonly Unit[] = [];
/** Tokens that join words within a phrase and carry no letters of it. */
const joiners: ReadonlySet<string> = new Set(['-', '‐', '‑', '/', '&']);
const cacheLimit = 50_000;

/** Builds the one-pass, longest-match scanner over all phrases: `exact` ones by their letters, `names` by their sound. */
export function createScanner(exact: readonly Phrase[], names: readonly Phrase[]): Scanner {
  const exactRoot: Node = { next: null, forms: null };
  const nameRoot: Node = { next: null, forms: null };
  const singleNames = new Set<string>();
  for (const { text } of names) for (const word of wordsOf(text).slice(1)) singleNames.add(soundKey(foldWord(word)));
  for (const { text, entries, inside } of exact) {
    const words = wordsOf(text);
    if (words.length > 0) insert(exactRoot, words.map(foldWord), { cases: casesOf(words), entries, inside });
  }
  for (const { text, entries } of names) {
    const words = wordsOf(text);
    const keys = words.map((word) => soundKey(foldWord(word)));
    // A single name is sought only where it is nobody's surname and long enough: "Naruhito", not "Francis" or "Henri".
    const single = keys.length === 1;
    if (single && ((keys[0] ?? '').length < 7 || singleNames.has(keys[0] ?? ''))) continue;
    const cases: readonly Case[] = words.map((word) => (capitalFirst.test(word) ? 'capital' : 'any'));
    insert(nameRoot, keys, { cases, entries, inside: single });
  }

  let cache = new Map<string, readonly Unit[]>();
  const unitsOf = (text: string): readonly Unit[] => {
    const known = cache.get(text);
    if (known) return known;
    if (cache.size >= cacheLimit) cache = new Map();
    const parts = joiners.has(text) ? none : wordsOf(text.length > 200 ? text.slice(0, 200) : text).map(unitOf);
    // After a hyphen no capital is asked: "Kim Jong-un".
    const units = parts.length < 2 || !parts[0]?.capital ? parts : parts.map((unit) => ({ ...unit, capital: true }));
    cache.set(text, units);
    return units;
  };

  const walk = (
    root: Node,
    sound: boolean,
    tokens: readonly { readonly text: string }[],
    from: number,
    first: boolean,
  ): { end: number; entries: readonly Entry[] } | null => {
    let node = root;
    const seen: Unit[] = [];
    let joined = false;
    let best: { end: number; entries: readonly Entry[] } | null = null;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at]?.text ?? '';
      const units = unitsOf(token);
      if (units.length === 0) {
        if (at === from || !joiners.has(token)) break;
        joined = true;
        continue;
      }
      let open = true;
      for (const unit of units) {
        const child: Node | undefined = node.next?.get(sound ? unit.sound : unit.fold);
        if (!child) {
          open = false;
          break;
        }
        node = child;
        seen.push(joined && !unit.capital ? { ...unit, capital: true } : unit);
      }
      if (!open) break;
      joined = false;
      if (node.forms) {
        const good = node.forms.filter((form) => fits(form.cases, seen) && !(first && form.inside));
        if (good.length > 0) best = { end: at + 1, entries: union(good) };
      }
    }
    return best;
  };

  // In a line of capitals "US" may be "us": an acronym between words that are all capitals is no evidence.
  const shouted = (tokens: readonly { readonly text: string }[], at: number, end: number): boolean => {
    if (end - at !== 1) return false;
    const text = tokens[at]?.text ?? '';
    if (text !== 'US' && text !== 'WHO' && text !== 'MAP' && text !== 'APP' && text !== 'ERR') return false;
    const loud = (token: string | undefined): boolean =>
      token !== undefined && token.length > 2 && capitals.test(token) && !lower.test(token);
    return loud(tokens[at - 1]?.text) && loud(tokens[end]?.text);
  };

  return {
    scan(tokens) {
      const matches: Match[] = [];
      for (let at = 0; at < tokens.length; ) {
        const units = unitsOf(tokens[at]?.text ?? '');
        const head = units[0];
        if (!head) {
          at++;
          continue;
        }
        const inExact = exactRoot.next?.has(head.fold) ?? false;
        const inNames = head.capital && (nameRoot.next?.has(head.sound) ?? false);
        if (!inExact && !inNames) {
          at++;
          continue;
        }
        const first = at === 0 || sentenceEnd.test(tokens[at - 1]?.text ?? '');
        const a = inExact ? walk(exactRoot, false, tokens, at, first) : null;
        const b = inNames ? walk(nameRoot, true, tokens, at, first) : null;
        const end = Math.max(a?.end ?? 0, b?.end ?? 0);
        if (end === 0 || shouted(tokens, at, end)) {
          at++;
          continue;
        }
        const entries = [...(a?.end === end ? a.entries : []), ...(b?.end === end ? b.entries : [])];
        if (entries.length > 0) matches.push({ firstToken: at, endToken: end, entries });
        at = end;
      }
      return matches;
    },
    lookup(phrase) {
      const find = (text: string): readonly Entry[] => {
        const tokens = wordsOf(text).map((word) => ({ text: word }));
        if (tokens.length === 0) return [];
        const a = walk(exactRoot, false, tokens, 0, false);
        const b = walk(nameRoot, true, tokens, 0, false);
        return [...(a?.end === tokens.length ? a.entries : []), ...(b?.end === tokens.length ? b.entries : [])];
      };
      const found = find(phrase);
      // "the Kremlin" is in the tables without its article.
      return found.length === 0 && /^the\s/i.test(phrase) ? find(phrase.slice(4)) : found;
    },
  };
}

function union(forms: readonly Form[]): readonly Entry[] {
  if (forms.length === 1) return forms[0]?.entries ?? [];
  const entries: Entry[] = [];
  for (const form of forms)
    for (const entry of form.entries) if (!entries.some((other) => sameEntry(other, entry))) entries.push(entry);
  return entries;
}
