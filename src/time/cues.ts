import type { Lexeme } from './lexeme.ts';
import type { Direction } from './resolve.ts';

const ahead = new Set([
  'will',
  'll',
  'shall',
  'would',
  'could',
  'should',
  'may',
  'might',
  'must',
  'expected',
  'scheduled',
  'due',
  'plans',
  'planned',
  'plan',
  'set',
  'upcoming',
  'expects',
  'hopes',
  'intends',
  'aims',
  'deadline',
  'next',
  'slated',
  'poised',
]);

const irregular = new Set(
  'said told met held took went came made began left sent won fell rose was were had did saw gave got became found brought bought led ran spoke wrote put hit cut shot fought sought drew flew struck broke grew knew thought felt kept lost paid read sold stood taught'.split(
    ' ',
  ),
);

/** How many lexemes away a telling word may stand. */
const reach = 40;

/** Past tense by its ending. Matches "announced"; not "need" or "bed". */
const pastEnding = /^[a-z]{2,}[^e]ed$/;

/**
 * Where a clause looks, by its nearest telling word: used where there is no parse. Words before the expression count
 * first; `bare` where nothing but the expression stands in the sentence.
 */
export function directionByCues(list: readonly Lexeme[], first: number, end: number): Direction {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const cue = cueAt(list, i);
    if (cue !== null) return cue;
  }
  for (let i = end; i < Math.min(list.length, end + reach); i++) {
    const cue = cueAt(list, i);
    if (cue !== null) return cue;
  }
  return 'none';
}

function cueAt(list: readonly Lexeme[], i: number): Direction | null {
  const lexeme = list[i];
  if (lexeme === undefined || lexeme.capital) return null;
  const { word } = lexeme;
  if (word === 'to') {
    const next = list[i + 1];
    // "to visit" looks ahead, "to the talks" does not tell.
    return next !== undefined && next.bits === 0 && !next.capital && next.word === 'be' ? 'future' : null;
  }
  if (ahead.has(word)) return 'future';
  return irregular.has(word) || pastEnding.test(word) ? 'past' : null;
}

/** Whether the sentence holds nothing but the expression: "Friday, Sept. 20" as a heading. */
export function standsAlone(list: readonly Lexeme[], first: number, end: number): boolean {
  return list.length < 40 && list.every((lexeme, i) => (i >= first && i < end) || lexeme.word.length < 4 || lexeme.bits !== 0);
}
