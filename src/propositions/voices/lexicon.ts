import type { Frame, Language } from '../../model/index.ts';

/** Statement cues of a language by lemma, made once for each table. */
export interface Cues {
  readonly verbs: ReadonlyMap<string, Frame>;
  readonly nouns: ReadonlyMap<string, Frame>;
  readonly adjectives: ReadonlyMap<string, Frame>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly row: Frame;
}

const made = new WeakMap<readonly Frame[], Cues>();

/** The statement rows of the language, indexed; remembered for the table. */
export function cuesOf(language: Language): Cues {
  const known = made.get(language.frames);
  if (known !== undefined) return known;
  const tables = { verb: new Map<string, Frame>(), noun: new Map<string, Frame>(), adjective: new Map<string, Frame>() };
  const phrases = new Map<string, Phrase[]>();
  for (const row of language.frames) {
    if (row.yields !== 'statement') continue;
    if (row.pos !== 'phrase') {
      tables[row.pos].set(row.lemma, row);
      continue;
    }
    const words = row.lemma.split(' ');
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words, row }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const cues: Cues = { verbs: tables.verb, nouns: tables.noun, adjectives: tables.adjective, phrases };
  made.set(language.frames, cues);
  return cues;
}

/** The row of a lemma; British "-ise", "-our" and "-ement" find the American spelling of the table. */
export function rowOf(table: ReadonlyMap<string, Frame>, lemma: string): Frame | undefined {
  const row = table.get(lemma);
  if (row !== undefined) return row;
  if (lemma.endsWith('ise')) return table.get(`${lemma.slice(0, -3)}ize`);
  if (lemma.endsWith('our')) return table.get(`${lemma.slice(0, -3)}or`);
  return lemma.endsWith('gement') ? table.get(`${lemma.slice(0, -6)}gment`) : undefined;
}
