import type { EntityKind, Entry, Match } from '../model/index.ts';
import type { Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon, namedBody } from './lexicon.ts';

// A capital first letter: "Kim"; not "kim".
const capital = /^\p{Lu}/u;

/** A stretch of tokens: half open. */
interface Range {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A table phrase or a region in the text. */
export interface TableRange extends Range {
  readonly entries: readonly Entry[];
  readonly kind: EntityKind;
  readonly by: string;
}

/** Whether the table phrase is written as a name, not as common words ("the bloc", "armistice", "a turkey"). */
export function isName(doc: Read, match: Match): boolean {
  for (let i = match.firstToken; i < match.endToken; i++) {
    const text = doc.tokens[i]?.text ?? '';
    if (capital.test(text) || /\d/.test(text)) break;
    if (i === match.endToken - 1) return false;
  }
  // "Park Jin-woo" is not the Park Jin of the tables.
  const joined =
    doc.tokens[match.endToken]?.text === '-' &&
    doc.tokens[match.endToken - 1]?.spaceAfter === false &&
    /^\p{Ll}/u.test(doc.tokens[match.endToken + 1]?.text ?? '');
  if (joined && match.entries[0]?.table === 'person') return false;
  if (match.endToken - match.firstToken > 1) return true;
  const word = doc.words[match.firstToken];
  const text = doc.tokens[match.firstToken]?.text ?? '';
  if (word === undefined || !capital.test(text)) return false;
  const entry = match.entries[0];
  // The language, not the state: "in Chinese", "speaks French".
  if (entry?.table === 'state' && (entry.form === 'adjective' || entry.form === 'demonym'))
    return !isLanguage(doc, match.firstToken);
  if (entry?.table === 'state') return true;
  return word.upos === 'PROPN' || word.upos === 'NOUN' || word.upos === 'X' || text.toUpperCase() === text || word.upos === 'ADJ';
}

function isLanguage(doc: Read, token: number): boolean {
  const word = doc.words[token];
  if (word === undefined || word.xpos.endsWith('S') || /^(?:NOUN|PROPN|ADJ)$/.test(doc.words[token + 1]?.upos ?? ''))
    return false;
  const before = doc.words[token - 1]?.lemma.toLowerCase() ?? '';
  if (/^(?:speak|learn|teach)$/.test(before)) return true;
  return before === 'in' && /^(?:obl|advmod|xcomp)/.test(word.deprel) && doc.tokens[token + 1]?.text !== '-';
}

// A direction with a capital: "Eastern"; not "eastern".
const direction =
  /^(?:North|South|East|West|Central|North(?:west|east)?ern|South(?:west|east)?ern|Eastern|Western|Northern|Southern)$/;

/** Regions of the word list; longest first, capitals needed. */
export function findRegions(doc: Read): readonly TableRange[] {
  const found: TableRange[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (token === undefined || (!capital.test(token.text) && token.text !== 'sub' && token.text !== 'al')) continue;
    let phrase = '';
    let end = -1;
    let armed = -1;
    let people = -1;
    for (let j = i; j < Math.min(i + 6, doc.tokens.length); j++) {
      const text = doc.tokens[j]?.text ?? '';
      phrase += phrase === '' || text === '-' || phrase.endsWith('-') ? text : ` ${text}`;
      const folded = fold(phrase);
      if (lexicon.regions.has(folded)) end = j + 1;
      if (namedBody(phrase) !== undefined) {
        end = j + 1;
        armed = end;
      }
      if (end < j + 1 && lexicon.peoples.has(folded) && isPeopleUse(doc, i, j + 1)) {
        end = j + 1;
        people = end;
      }
    }
    if (end < 0) continue;
    // "the Eastern Mediterranean", "Southern Africa": a part of the region, under its name.
    const first =
      i > 0 && direction.test(doc.tokens[i - 1]?.text ?? '') && doc.tokens[i - 1]?.sentence === token.sentence ? i - 1 : i;
    const single = end === i + 1;
    const xpos = doc.words[i]?.xpos ?? '';
    // "Western" and "European" want a noun; "West" wants "the" before it; "English" is a language more often than not.
    const name = fold(token.text);
    const known =
      !single || (name !== 'west' && name !== 'english') || (name === 'west' && fold(doc.tokens[i - 1]?.text ?? '') === 'the');
    if (known && !(single && xpos.startsWith('V')))
      found.push({
        firstToken: first,
        endToken: end,
        entries: [],
        kind: people === end ? 'group' : armed === end ? 'organization' : 'place',
        by: people === end ? 'people' : armed === end ? 'armed group' : 'region',
      });
    i = end - 1;
  }
  return found;
}

/** "Hausa politicians", "the Kurds", "ethnic Tatars": the people; "Kurd" alone may be anybody's name. */
function isPeopleUse(doc: Read, first: number, end: number): boolean {
  const last = doc.words[end - 1];
  if (last === undefined) return false;
  if (/^(?:NOUN|ADJ)$/.test(doc.words[end]?.upos ?? '')) return true;
  return last.xpos.endsWith('S') || fold(doc.tokens[first - 1]?.text ?? '') === 'ethnic';
}

/** The kind of entity a table row is. */
export function kindOfEntry(entry: Entry): EntityKind {
  if (entry.table === 'state') return 'state';
  if (entry.table === 'person') return 'person';
  if (entry.table === 'agency') return 'publication';
  if (entry.table === 'weapon') return 'weapon';
  if (entry.table === 'event') return isAgreement(entry.row.name) ? 'agreement' : 'occasion';
  return isAgreement(entry.row.name) || /agreement|treaty/i.test(entry.row.kind)
    ? 'agreement'
    : /set|class|informal/i.test(entry.row.kind)
      ? 'group'
      : 'organization';
}

// A treaty by its name: "North Atlantic Treaty signed", "Munich Agreement"; not "Treaty Organization".
function isAgreement(name: string): boolean {
  return (
    /\b(?:treaty|pact|accords?|agreement|agreements|armistice|declaration|convention|plan of action|partnership)\b/i.test(name) &&
    !/organi[sz]ation|bombing/i.test(name)
  );
}

/** Table phrases and regions in one list without overlaps; the longer wins, the table where they are as long. */
export function mergeTables(matches: readonly Match[], regions: readonly TableRange[]): readonly TableRange[] {
  const all: TableRange[] = matches.map((match) => ({
    firstToken: match.firstToken,
    endToken: match.endToken,
    entries: match.entries,
    kind: kindOfEntry(match.entries[0] as Entry), // a match without entries was left out
    by: match.entries[0]?.table ?? 'table',
  }));
  if (regions.length === 0) return all;
  const merged = [...all, ...regions].sort(
    (a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken || (a.by === 'region' ? 1 : -1),
  );
  const kept: TableRange[] = [];
  for (const range of merged) {
    const last = kept.at(-1);
    if (last === undefined || last.endToken <= range.firstToken) kept.push(range);
    else if (range.endToken - range.firstToken > last.endToken - last.firstToken) kept[kept.length - 1] = range;
  }
  return kept;
}
