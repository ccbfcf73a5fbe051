import type { Doc, Entry, Knowledge, Sentence, Span } from '../model/index.ts';

/** A phrase of the tables found in the text. */
export interface TableMatch extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly entries: readonly Entry[];
}

const found = new WeakMap<readonly Sentence[], readonly (readonly TableMatch[])[]>();

/** The phrases of the tables in each sentence, found once for all checks of a document. */
export function tableMatches(doc: Doc<'tokens' | 'sentences'>, knowledge: Knowledge): readonly (readonly TableMatch[])[] {
  const done = found.get(doc.sentences);
  if (done) return done;
  const matches = doc.sentences.map((sentence) =>
    knowledge.scan(doc.tokens.slice(sentence.firstToken, sentence.endToken)).map((match) => {
      const firstToken = sentence.firstToken + match.firstToken;
      const endToken = sentence.firstToken + match.endToken;
      return {
        firstToken,
        endToken,
        entries: match.entries,
        start: doc.tokens[firstToken]?.start ?? sentence.start,
        end: doc.tokens[endToken - 1]?.end ?? sentence.end,
      };
    }),
  );
  found.set(doc.sentences, matches);
  return matches;
}

/** The one person of the tables a match names by at least two words, or null. */
export function personOf(match: TableMatch): Extract<Entry, { readonly table: 'person' }> | null {
  const persons = match.entries.filter((entry) => entry.table === 'person');
  const [only] = persons;
  return persons.length === 1 && only && match.endToken - match.firstToken > 1 ? only : null;
}
