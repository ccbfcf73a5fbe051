import type { Frame, Language, Proposition } from '../model/index.ts';

const tables = new WeakMap<Language, ReadonlyMap<string, readonly Frame[]>>();

/** Frames of one sort for a proposition's words, in table order. */
export function framesFor(language: Language, yields: Frame['yields'], proposition: Proposition): readonly Frame[] {
  let table = tables.get(language);
  if (table === undefined) {
    const made = new Map<string, Frame[]>();
    for (const frame of language.frames) {
      const key = `${frame.yields}:${frame.pos}:${frame.lemma}`;
      const list = made.get(key);
      if (list === undefined) made.set(key, [frame]);
      else list.push(frame);
    }
    table = made;
    tables.set(language, table);
  }
  const lemma = proposition.lemma.toLowerCase();
  const { particle, kind } = proposition;
  const full = particle === null || lemma.endsWith(` ${particle}`) ? lemma : `${lemma} ${particle}`;
  return table.get(`${yields}:${kind}:${full}`) ?? [];
}
