import type { NameSpan, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';

// A capital and small letters: "Town"; not "town", not "TV".
const capitalised = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;

/** Adds the surnames of persons named in full wherever they stand alone and neither model nor tables have seen them: "Town said". */
export function withSurnames(doc: Read, spans: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Set<string>();
  const covered = new Uint8Array(doc.tokens.length);
  for (const span of spans) {
    covered.fill(1, span.firstToken, span.endToken);
    const sure =
      span.entries.length > 0 || (span.by === 'model' && lexicon.genders.has(fold(doc.tokens[span.firstToken]?.text ?? '')));
    if (span.kind === 'person' && sure && span.endToken - span.firstToken === 2)
      surnames.add(fold(doc.tokens[span.endToken - 1]?.text ?? ''));
  }
  if (surnames.size === 0) return spans;
  const more: NameSpan[] = [];
  doc.tokens.forEach((token, at) => {
    if (covered[at] === 1 || !capitalised.test(token.text) || !surnames.has(fold(token.text))) return;
    const word = doc.words[at];
    if (word === undefined || (word.upos !== 'PROPN' && word.upos !== 'NOUN' && word.upos !== 'X')) return;
    const common = lexicon.nouns.has(fold(token.text)) || lexicon.is.place.has(fold(token.text));
    // It must stand where a person does; a common word even more so.
    if (
      !word.deprel.startsWith('nsubj') &&
      (common || (word.deprel !== 'nmod:poss' && word.deprel !== 'obj' && word.deprel !== 'obl'))
    )
      return;
    more.push({ firstToken: at, endToken: at + 1, head: at, kind: 'person', entries: [], score: 0.8, by: 'surname' });
  });
  return more.length === 0 ? spans : [...spans, ...more].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}
