import type { Name } from '../model/index.ts';
import type { Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { notNames } from './proper-runs.ts';

// A capital first letter: "Kim"; not "kim".
const capital = /^\p{Lu}/u;

/** Takes titles, articles and possessive marks off the ends of a model name, and adds what belongs to it; null when nothing is left. */
export function trimName(doc: Read, name: Name, tableStarts: ReadonlySet<number>, nameStarts: ReadonlySet<number>): Name | null {
  let { firstToken, endToken } = name;
  const word = (at: number): string => fold(doc.tokens[at]?.text ?? '');
  while (endToken > firstToken && mark.test(word(endToken - 1))) endToken--;
  while (firstToken < endToken && (mark.test(word(firstToken)) || /^(?:the|a|an)$/.test(word(firstToken)))) firstToken++;
  while (
    endToken - firstToken > 1 &&
    /^(?:of|and|for|in|at|to|the|on|by|with|who|said)$/.test(doc.tokens[endToken - 1]?.text ?? '')
  )
    endToken--;
  // "Rio de" of "Rio de Janeiro".
  while (
    /^(?:de|da|do|del|dos|la|al|el|von|van|bin)$/.test(doc.tokens[endToken]?.text ?? '') &&
    capital.test(doc.tokens[endToken + 1]?.text ?? '') &&
    !nameStarts.has(endToken + 1)
  )
    endToken += 2;
  if (
    /^(?:de|da|do|del|dos|von|van|bin)$/.test(doc.tokens[endToken - 1]?.text ?? '') &&
    capital.test(doc.tokens[endToken]?.text ?? '')
  )
    endToken++;
  // "US automakers GM": common nouns part what the model has joined.
  if (name.type !== 'PER') {
    for (let at = endToken - 2; at > firstToken; at--) {
      if (
        doc.words[at]?.upos !== 'NOUN' ||
        capital.test(doc.tokens[at]?.text ?? '') ||
        !capital.test(doc.tokens[at + 1]?.text ?? '')
      )
        continue;
      firstToken = at + 1;
      break;
    }
  }
  if (name.type === 'PER') {
    while (
      endToken - firstToken > 1 &&
      (/^(?:of|for|and|the|-)$/.test(word(firstToken)) ||
        ((isTitleWord(word(firstToken)) || isTitleWord(word(firstToken).replace(/s$/, ''))) && // "Presidents Ann Lee and Tom Wu"
          !lexicon.genders.has(word(firstToken))))
    )
      firstToken++;
    // "Ann Chiang of DAB" is Ann Chiang.
    for (let at = firstToken + 1; at < endToken; at++) if (/^(?:of|at|from)$/.test(doc.tokens[at]?.text ?? '')) endToken = at;
    // "Park Jin" of "Park Jin-woo".
    if (
      isHyphen(doc, endToken) &&
      /^(?!based$|led$|born$|elect$|era$|style$|like$|in$|backed$|appointed$)\p{Ll}{2,6}$/u.test(
        doc.tokens[endToken + 1]?.text ?? '',
      )
    )
      endToken += 2;
    // "Kim Song" of "Kim Song Nam": the model stopped too early.
    while (endToken - firstToken < 4 && extendsPerson(doc, endToken, nameStarts)) endToken++;
  }
  // "Kvemo" of "Kvemo-Kartli": a hyphen without blanks joins names that are none of the tables'.
  while (
    isHyphen(doc, endToken) &&
    capital.test(doc.tokens[endToken + 1]?.text ?? '') &&
    !tableStarts.has(endToken + 1) &&
    !tableStarts.has(firstToken) &&
    !nameStarts.has(endToken + 1)
  )
    endToken += 2;
  if (firstToken >= endToken) return null;
  if (headOf.test(textBetween(doc, firstToken, endToken))) return null;
  const only = endToken - firstToken === 1 ? word(firstToken) : '';
  if (only !== '' && ((isTitleWord(only) && !lexicon.genders.has(only)) || generic.test(only))) return null;
  const written = doc.tokens.slice(firstToken, endToken).some((token) => capital.test(token.text) || /\d/.test(token.text));
  return written ? { ...name, firstToken, endToken } : null;
}

// Marks at the ends of a name: "'s", a quotation mark; not a full stop of "Inc.".
const mark = /^(?:['’]s|['’]|,|\.|-|"|”|“|\(|\)|\[|\])$/;

// Common nouns that name nothing alone, whatever their capital: "the Court"; not "Congress".
const generic =
  /^(?:office|court|group|council|cent(?:er|re)|company|bank|committee|commission|agency|department|ministry|government|party|club|college|university|church|hospital|museum|team|forces?|services?|society|union|board|bureau|school|institute|army|navy|police|association|federation)$/;

// A post in capitals, of nobody in particular: "Heads of State", "Head of Government"; not "Head of State Xi".
const headOf = /^(?:heads? of (?:state|government)(?: and government)?|chiefs? of staff|first lady)$/i;

function textBetween(doc: Read, firstToken: number, endToken: number): string {
  return doc.text.slice(doc.tokens[firstToken]?.start ?? 0, doc.tokens[endToken - 1]?.end ?? 0);
}

function isHyphen(doc: Read, at: number): boolean {
  return doc.tokens[at]?.text === '-' && doc.tokens[at]?.spaceAfter === false && doc.tokens[at - 1]?.spaceAfter === false;
}

function isTitleWord(word: string): boolean {
  const { is } = lexicon;
  return is.title.has(word) || is.personPrefix.has(word) || is.former.has(word) || is.titleModifier.has(word);
}

/** Whether the capitalised word after a person's name is more of it: "Nam" after "Kim Song", not "Tuesday" and not a title. */
function extendsPerson(doc: Read, at: number, nameStarts: ReadonlySet<number>): boolean {
  const token = doc.tokens[at];
  if (token === undefined || token.sentence !== doc.tokens[at - 1]?.sentence) return false;
  const word = fold(token.text);
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || notNames.has(word) || isTitleWord(word) || lexicon.is.organization.has(word))
    return false;
  if (
    lexicon.is.facility.has(word) ||
    lexicon.is.agreement.has(word) ||
    lexicon.is.occasion.has(word) ||
    lexicon.is.publication.has(word)
  )
    return false;
  const upos = doc.words[at]?.upos;
  const given = lexicon.genders.has(fold(doc.tokens[at - 1]?.text ?? ''));
  return (upos === 'PROPN' || upos === 'NOUN' || upos === 'X') && (given || !lexicon.nouns.has(word)) && !nameStarts.has(at);
}
