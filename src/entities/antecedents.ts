import { type EntityDraft, entityDraft } from './draft.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { kindsAgree, phraseText, type Reading } from './reading.ts';

/** How many mentions an antecedent is sought back: keeps reading linear. */
export const mentionWindow = 80;

/** Whether the phrase points at something said before: "the ministry", "this group". */
export function referring(phrase: NounPhrase): boolean {
  return phrase.definiteness === 'definite' || phrase.definiteness === 'demonstrative';
}

/** Entities mentioned lately, latest first, each once; within `sentences` sentences back. */
export function* recent(reading: Reading, token: number, sentences: number): Generator<number> {
  const { mentions } = reading.all;
  const here = reading.doc.tokens[token]?.sentence ?? 0;
  const seen = new Set<number>();
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - mentionWindow; i--) {
    const at = mentions[i];
    if (at === undefined) continue;
    if (here - (reading.doc.tokens[at.headToken]?.sentence ?? 0) > sentences) return;
    if (seen.has(at.entity)) continue;
    seen.add(at.entity);
    yield at.entity;
  }
}

/** A nominal entity of its own. */
export function fresh(reading: Reading, phrase: NounPhrase, iso2: string | null): EntityDraft {
  const draft = entityDraft(phrase.sense.kind, phraseText(reading.doc, phrase));
  draft.sector = sectorOf(phrase);
  draft.gender = phrase.sense.gender;
  draft.plural = phrase.plural;
  draft.iso2 = iso2;
  draft.by = 'nominal';
  draft.score = 0.6;
  return draft;
}

/** The sector of the phrase: its modifiers first, then its noun. */
function sectorOf(phrase: NounPhrase): string | null {
  const words = phrase.modifiers;
  if (words.includes('military') || words.includes('army') || words.includes('naval') || words.includes('armed')) return 'MIL';
  if (
    phrase.lemma === 'general' &&
    words.some((word) => /^(?:secretary|attorney|director|inspector|governor|consul)$/.test(word))
  )
    return 'GOV';
  if (words.includes('police')) return 'COP';
  if (words.includes('opposition')) return 'OPP';
  if (words.includes('rebel') || words.includes('separatist')) return 'REB';
  if (words.includes('intelligence') && phrase.sense.sector === 'GOV') return 'SPY';
  return phrase.sense.sector;
}

/** A nominal entity of its own, with the body it belongs to; its index. */
export function make(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  const at = reading.all.entities.push(fresh(reading, phrase, iso2)) - 1;
  const draft = reading.all.entities[at];
  if (draft !== undefined && phrase.nameSpan >= 0) {
    const body = reading.all.entityOfSpan[phrase.nameSpan] ?? -1;
    const name = reading.all.entities[body];
    if (name !== undefined && (name.kind === 'organization' || name.kind === 'government')) {
      draft.organization = body;
      draft.iso2 ??= name.iso2;
    }
  }
  return at;
}

/** An earlier entity called by the same noun, that could be meant; null for none. */
export function sameHead(reading: Reading, phrase: NounPhrase, iso2: string | null, sentences = 12): number | null {
  const { all } = reading;
  if (phrase.restricted) return null;
  for (const entity of recent(reading, phrase.head, sentences)) {
    const draft = all.entities[entity];
    if (draft === undefined || !kindsAgree(draft, phrase)) continue;
    if (iso2 !== null && draft.iso2 !== null && draft.iso2 !== iso2) continue;
    if (draft.plural !== phrase.plural && draft.by === 'nominal') continue;
    if (draft.heads.has(phrase.lemma) || lastWord(draft.name) === phrase.lemma) {
      if (modifiersClash(draft, phrase)) continue;
      return entity;
    }
  }
  return null;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "The foreign ministry" is not "the defence ministry". */
function modifiersClash(draft: EntityDraft, phrase: NounPhrase): boolean {
  if (phrase.modifiers.length === 0) return false;
  const name = draft.name.toLowerCase();
  const telling = phrase.modifiers.filter((word) => !/^(?:same|new|own|whole|entire|former|late|young|old|such)$/.test(word));
  return telling.length > 0 && !telling.some((word) => name.includes(word));
}
