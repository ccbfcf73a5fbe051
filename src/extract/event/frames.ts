import type { Frame, Language } from '../../model/index.ts';

/** The event frames of a language, found by word. */
export interface FrameIndex {
  /** "verb:step up" -> its frames, the most demanding first. */
  readonly byWord: ReadonlyMap<string, readonly Frame[]>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  readonly governors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly assaultModes: ReadonlyMap<string, string>;
  readonly sportCues: ReadonlySet<string>;
  readonly sportLemmas: ReadonlySet<string>;
}

const indexes = new WeakMap<Language, FrameIndex>();

/** The index of a language's event frames; made once. */
export function frameIndex(language: Language): FrameIndex {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const index = build(language);
  indexes.set(language, index);
  return index;
}

function build(language: Language): FrameIndex {
  const byWord = new Map<string, Frame[]>();
  for (const frame of language.frames) {
    if (frame.yields !== 'event') continue;
    const key = `${frame.pos}:${frame.lemma}`;
    const list = byWord.get(key);
    if (list === undefined) byWord.set(key, [frame]);
    else list.push(frame);
  }
  for (const list of byWord.values()) list.sort((a, b) => demandsOf(b) - demandsOf(a));
  const words = language.events;
  const sets = (table: { readonly [name: string]: readonly string[] }): Map<string, ReadonlySet<string>> =>
    new Map(Object.entries(table).map(([name, lemmas]) => [name, new Set(lemmas)]));
  const contexts = new Map<string, string[]>();
  for (const [context, lemmas] of Object.entries(words?.contexts ?? {})) {
    for (const lemma of lemmas) contexts.set(lemma, [...(contexts.get(lemma) ?? []), context]);
  }
  const assaultModes = new Map<string, string>();
  for (const [mode, lemmas] of Object.entries(words?.assaultModes ?? {})) {
    for (const lemma of lemmas) assaultModes.set(lemma, mode);
  }
  return {
    byWord,
    classes: sets(words?.classes ?? {}),
    contexts,
    governors: sets(words?.governors ?? {}),
    assaultModes,
    sportCues: new Set(words?.sport.cues ?? []),
    sportLemmas: new Set(words?.sport.lemmas ?? []),
  };
}

/** How much a frame asks for: a slot that must hold certain words counts most, one that must be absent least. */
function demandsOf(frame: Frame): number {
  let total = 0;
  for (const [slot, values] of Object.entries(frame.where ?? {})) {
    if (slot.startsWith('!')) total += 0.1;
    else if (slot === 'purpose') total += 5;
    else total += values.length === 0 ? 1 : values.every((value) => value.startsWith('lemma:')) ? 3 : 2;
  }
  return total;
}
