import { type ClassName, classes, type Lexeme } from './lexeme.ts';
import type { Sense } from './sense.ts';

/** What a pattern caught: lexemes by the name they were given in it. */
export interface Caught {
  readonly list: readonly Lexeme[];
  /** Lexeme range, half open. */
  readonly first: number;
  readonly end: number;
  get(name: string): Lexeme | undefined;
}

/** A named recogniser: a pattern over lexemes and what it means. */
export interface Recogniser {
  readonly name: string;
  /**
   * Words and CLASSES with blanks between: `a|b` either, `x?` optional, `(x y)?` optional run, `n:NUM` caught under a name,
   * `~x` no blank before it.
   */
  readonly pattern: string;
  /** A phrase it reads, with the value it must have (read on Wednesday 2025-09-10 in the past tense). */
  readonly example: readonly [phrase: string, value: string];
  /** A phrase that looks like it and in which nothing may be found with this rule. */
  readonly not: string;
  readonly read: (caught: Caught) => Sense | null;
}

interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly bits: number;
  readonly optional: boolean;
  readonly tight: boolean;
  readonly name: string | null;
  /** For an optional run: its elements and everything after it, ready to match. */
  readonly group: readonly Element[] | null;
}

/** A compiled pattern. */
export interface Pattern {
  readonly elements: readonly Element[];
}

const elementSyntax = /\(([^)]*)\)(\?)?|(\S+)/g;

/** Compiles the notation of `Recogniser.pattern`. Throws on an unknown class, at start-up. */
export function compile(source: string): Pattern {
  const elements: Element[] = [];
  for (const match of source.matchAll(elementSyntax)) {
    if (match[1] !== undefined) {
      const group = compile(match[1]).elements;
      elements.push({ words: null, bits: 0, optional: match[2] === '?', tight: false, name: null, group });
    } else elements.push(elementOf(match[3] ?? ''));
  }
  return { elements: linked(elements) };
}

/** Puts the rest of the pattern behind each optional run, so that matching need not build lists. */
function linked(elements: readonly Element[]): readonly Element[] {
  return elements.map((element, i) =>
    element.group === null ? element : { ...element, group: linked([...element.group, ...elements.slice(i + 1)]) },
  );
}

/** A class name as patterns write it. Matches "WEEKDAY"; not "monday" or "p.m.". */
const className = /^[A-Z]{2,}$/;

function elementOf(source: string): Element {
  let rest = source;
  const optional = rest.endsWith('?');
  if (optional) rest = rest.slice(0, -1);
  const tight = rest.startsWith('~');
  if (tight) rest = rest.slice(1);
  const colon = rest.indexOf(':');
  const name = colon > 0 ? rest.slice(0, colon) : null;
  const words = new Set<string>();
  let bits = 0;
  for (const option of rest.slice(colon + 1).split('|')) {
    if (!className.test(option)) words.add(option);
    else if (option in classes)
      bits |= classes[option as ClassName]; // just checked to be a key
    else throw new RangeError(`pattern: unknown class ${option}; known are ${Object.keys(classes).join(' ')}`);
  }
  return { words: words.size === 0 ? null : words, bits, optional, tight, name, group: null };
}

/** First words and class bits a match can begin with, for the index. */
export function beginnings(pattern: Pattern): Need {
  const words = new Set<string>();
  let bits = 0;
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.group !== null) {
        visit(element.group);
        if (!element.optional) return;
        continue;
      }
      for (const word of element.words ?? []) words.add(word);
      bits |= element.bits;
      if (!element.optional) return;
    }
  };
  visit(pattern.elements);
  return { words, bits };
}

/** One thing a match must hold: a lexeme with one of the words or bits. */
export interface Need {
  readonly words: ReadonlySet<string>;
  readonly bits: number;
}

/** What every match must hold, so that most places can be passed over without trying. */
export function needs(pattern: Pattern): readonly Need[] {
  return pattern.elements
    .filter((element) => !element.optional && element.group === null)
    .map((element) => ({ words: element.words ?? new Set<string>(), bits: element.bits }));
}

const names: string[] = [];
const places: number[] = [];

/** Matches the pattern at a lexeme, longest options first; null where it does not. */
export function matchAt(pattern: Pattern, list: readonly Lexeme[], at: number): Caught | null {
  names.length = 0;
  places.length = 0;
  const end = run(pattern.elements, 0, list, at, at);
  if (end < 0) return null;
  const caughtNames = names.slice();
  const caughtPlaces = places.slice();
  return {
    list,
    first: at,
    end,
    get: (name) => {
      const index = caughtNames.indexOf(name);
      return index < 0 ? undefined : list[caughtPlaces[index] ?? -1];
    },
  };
}

function run(elements: readonly Element[], index: number, list: readonly Lexeme[], at: number, start: number): number {
  const element = elements[index];
  if (element === undefined) return at;
  const mark = names.length;
  if (element.group !== null) {
    const inner = run(element.group, 0, list, at, start);
    if (inner >= 0 || !element.optional) return inner;
    names.length = mark;
    places.length = mark;
    return run(elements, index + 1, list, at, start);
  }
  const lexeme = list[at];
  if (
    lexeme !== undefined &&
    ((lexeme.bits & element.bits) !== 0 || element.words?.has(lexeme.word) === true) &&
    !(element.tight && lexeme.gap && at > start)
  ) {
    if (element.name !== null) {
      names.push(element.name);
      places.push(at);
    }
    const end = run(elements, index + 1, list, at + 1, start);
    if (end >= 0) return end;
    names.length = mark;
    places.length = mark;
  }
  return element.optional ? run(elements, index + 1, list, at, start) : -1;
}
