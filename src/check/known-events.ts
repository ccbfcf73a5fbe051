import { foldWord } from '../knowledge/index.ts';
import { afterEventName, eventSynonyms, eventWordings, idleEventWords } from '../lang/index.ts';
import type { DatedEventRow, Knowledge } from '../model/index.ts';

/** An event of the tables found in words: the rows the words may mean. */
export interface KnownEvent {
  readonly rows: readonly DatedEventRow[];
  /** Where the words that name it begin and end in the text searched. */
  readonly start: number;
  readonly end: number;
}

interface Wording {
  readonly row: DatedEventRow;
  readonly words: readonly string[];
}

interface Names {
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
  readonly keyOf: (word: string) => string;
}

// Letters and digits: "Japan's" gives "Japan" and "s"; not a dash.
const wordExpression = /[\p{L}\p{N}]+/gu;
// A name that stands for itself: "Euromaidan", "VE Day"; not "war", "Victory".
const ownName = /^(?:[A-Z][a-z]+[A-Z\d-]|[A-Z\d-]{2,}|Euromaidan|Brexit|D-Day|Nakba)/;
// A new clause or sentence ends the name: "the fall of Kabul, when"; not "Washington, D.C.".
const clauseEnd = /[.;:!?\n—–]|,\s*$/;

const known = new WeakMap<Knowledge, Names>();

/** "russian" and "russias" are "russia": adjectives and demonyms of one word by the tables, possessives by their ending. */
function keysOfStates(knowledge: Knowledge): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const row of knowledge.states) {
    const name = foldWord(row.name);
    if (name.includes(' ')) continue;
    for (const word of [...row.adjectives, ...row.demonyms]) if (!/[ -]/.test(word)) keys.set(foldWord(word), name);
    keys.set(`${name}s`, name);
  }
  for (const [word, name] of [
    ['korean', 'korea'],
    ['koreas', 'korea'],
    ['american', 'us'],
    ['americas', 'us'],
    ['british', 'britain'],
    ['japans', 'japan'],
  ] as const)
    keys.set(word, name);
  return keys;
}

function namesOf(knowledge: Knowledge): Names {
  const done = known.get(knowledge);
  if (done) return done;
  const states = keysOfStates(knowledge);
  const keyOf = (word: string): string => {
    const folded = foldWord(word);
    return eventSynonyms[folded] ?? states.get(folded) ?? folded;
  };
  const byWord = new Map<string, Wording[]>();
  for (const row of knowledge.events)
    for (const text of [row.name.replace(/ \([^)]*\)$/, ''), ...row.aliases, ...(eventWordings[row.name] ?? [])]) {
      const words = [
        ...new Set(
          [...text.matchAll(wordExpression)].map((found) => keyOf(found[0])).filter((word) => !idleEventWords.has(word)),
        ),
      ];
      // One common word ("war", "summit") names no event; a name of its own ("Euromaidan", "Barbarossa") does.
      if (words.length === 0 || (words.length === 1 && !ownName.test(text))) continue;
      for (const word of words) {
        const list = byWord.get(word);
        if (list) list.push({ row, words });
        else byWord.set(word, [{ row, words }]);
      }
    }
  const names = { byWord, keyOf };
  known.set(knowledge, names);
  return names;
}

/**
 * The event of the tables that the words at the head of the text name ("Japan's surrender in World War II"): all telling words of
 * one wording must stand in it. The wording with the most words wins; several rows with as many are all returned. Words that
 * make it something else ("his book on the fall of Kabul", "the fall of Kabul memorial") name no event.
 */
export function eventNamed(knowledge: Knowledge, text: string, reach = 14): KnownEvent | null {
  const { byWord, keyOf } = namesOf(knowledge);
  const found: { word: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(wordExpression)) {
    if (found.length >= reach) break;
    // The stop of an initial ends nothing: "John F. Kennedy".
    const isInitial = found.at(-1)?.word.length === 1;
    if (!isInitial && clauseEnd.test(text.slice(found.at(-1)?.end ?? 0, match.index)) && found.length > 1) break;
    found.push({ word: keyOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  const present = new Map<string, { start: number; end: number }>();
  for (const { word, start, end } of found) if (!present.has(word)) present.set(word, { start, end });
  const tried = new Set<Wording>();
  let best: { score: number; rows: Set<DatedEventRow>; start: number; end: number } | null = null;
  for (const { word } of found)
    for (const wording of byWord.get(word) ?? []) {
      if (tried.has(wording)) continue;
      tried.add(wording);
      if (!wording.words.every((key) => present.has(key))) continue;
      const spots = wording.words.map((key) => present.get(key)).filter((spot) => spot !== undefined);
      const start = Math.min(...spots.map((spot) => spot.start));
      const end = Math.max(...spots.map((spot) => spot.end));
      // What is named first is meant: "Japan's surrender in World War II" is the surrender.
      const score = wording.words.length - 2 * found.findIndex((spot) => spot.start >= start);
      if (best === null || score > best.score) best = { score, rows: new Set([wording.row]), start, end };
      else if (score === best.score) best.rows.add(wording.row);
    }
  if (best === null || isPartOfOther(text, best.start, best.end)) return null;
  return { rows: [...best.rows], start: best.start, end: best.end };
}

/** Prepositions that make what follows part of the noun before them: "his book on", "a law passed after". */
const binding: ReadonlySet<string> = new Set('of on for about after before in at to by from against since with into'.split(' '));

/** Whether other words make the name a part of something else; words without meaning of their own do not ("the start of"). */
function isPartOfOther(text: string, start: number, end: number): boolean {
  const words = [...text.slice(0, start).matchAll(wordExpression)].map((found) => foldWord(found[0]));
  const at = words.findLastIndex((word) => binding.has(word));
  if (at > 0 && words.slice(0, at).some((word) => !idleEventWords.has(word))) return true;
  const next = /^(?:['’]s?)? ([a-z]+)/.exec(text.slice(end))?.[1];
  return next !== undefined && afterEventName.has(next);
}
