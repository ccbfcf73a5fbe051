import { classes } from '../lexeme.ts';
import { countOf, partOf, quantity } from '../recognisers/read.ts';
import type { Found, Sense } from '../sense.ts';
import { type Refiner, type Sentence, wordAt } from './refiner.ts';

const parts = new Set(['early', 'late', 'mid', 'earlier', 'later', 'end', 'beginning', 'start', 'middle', 'close', 'turn']);

/** Whether it names a stretch that has an early and a late part. */
function stretches(sense: Sense): boolean {
  if (sense.is === 'date') return sense.day === undefined || sense.weekday !== undefined;
  return sense.is === 'era' || sense.is === 'period' || sense.is === 'within' || sense.is === 'nth';
}

/** "early 2009", "the end of last year", "mid-2024", "late last week", "later this year". */
function part(here: Found, sentence: Sentence): Found | null {
  if (!stretches(here.sense)) return null;
  let at = here.first - 1;
  if (wordAt(sentence, at) === 'the') at--;
  if (
    wordAt(sentence, at) === '-' ||
    wordAt(sentence, at) === 'in' ||
    wordAt(sentence, at) === 'on' ||
    wordAt(sentence, at) === 'around'
  )
    at--;
  const joined = wordAt(sentence, at) === 'of' ? at - 1 : at;
  const word = wordAt(sentence, joined);
  if (!parts.has(word)) return null;
  // "the talks start on Sunday" is a verb, "later on Sunday" an adverb.
  const stepped = wordAt(sentence, at + 1) === 'on' || wordAt(sentence, at + 1) === 'in' || wordAt(sentence, at + 1) === 'around';
  const noun = ['end', 'beginning', 'start', 'middle', 'close', 'turn'].includes(word);
  if (noun && stepped && joined === at) return null;
  if (noun !== (joined !== at) && !(noun && here.sense.is !== 'period' && wordAt(sentence, joined - 1) !== 'the')) return null;
  if (word !== 'mid' && sentence.list[joined + 1]?.word === '-') return null;
  let first = joined;
  if (wordAt(sentence, first - 1) === 'very') first--;
  if (noun && wordAt(sentence, first - 1) === 'the') first--;
  return { ...here, first, sense: { is: 'part', part: partOf(word), of: here.sense }, rule: `${word}+${here.rule}` };
}

/** "the first Monday of March", "the last week of 2018", "the third last week of October". */
function nth(here: Found, sentence: Sentence): Found | null {
  if (here.sense.is === 'duration' || here.sense.is === 'set' || here.sense.is === 'vague') return null;
  let at = here.first - 1;
  if (wordAt(sentence, at) === 'the') at--;
  if (!/^(?:of|in)$/.test(wordAt(sentence, at))) return null;
  at--;
  const unit = sentence.list[at];
  if (unit === undefined || (unit.bits & (classes.UNIT | classes.WEEKDAY)) === 0) return null;
  if ((unit.bits & classes.UNIT) !== 0 && unit.word.endsWith('s')) return null;
  const ordinal = sentence.list[at - 1];
  if (ordinal === undefined) return null;
  let n: number | null = null;
  let first = at - 1;
  if (ordinal.word === 'last' || ordinal.word === 'final') {
    const before = sentence.list[at - 2];
    const counted = before !== undefined && (before.bits & classes.ORD) !== 0;
    n = counted ? -before.value : -1;
    if (counted) first--;
  } else if (ordinal.word === 'closing') n = -1;
  else if (ordinal.word === 'opening') n = 1;
  else if ((ordinal.bits & classes.ORD) !== 0) n = ordinal.value;
  if (n === null) return null;
  if (wordAt(sentence, first - 1) === 'the') first--;
  const what = (unit.bits & classes.WEEKDAY) !== 0 ? unit.value : quantity(1, unit.name).unit;
  return { ...here, first, sense: { is: 'nth', n, unit: what, of: here.sense }, rule: `nth+${here.rule}` };
}

/** "the week of October 6th": the week a day lies in. */
function weekOf(here: Found, sentence: Sentence): Found | null {
  if (here.sense.is !== 'date' || here.sense.day === undefined || wordAt(sentence, here.first - 1) !== 'of') return null;
  if (wordAt(sentence, here.first - 2) !== 'week') return null;
  const first = wordAt(sentence, here.first - 3) === 'the' ? here.first - 3 : here.first - 2;
  return { ...here, first, sense: { is: 'nth', n: 1, unit: 'week', of: here.sense }, rule: `week-of+${here.rule}` };
}

/** "three days after Easter", "two months before October 2020", "the day before the 2016 vote" is left alone. */
function offset(here: Found, sentence: Sentence): Found | null {
  const { sense } = here;
  if (
    sense.is !== 'date' &&
    sense.is !== 'holiday' &&
    sense.is !== 'within' &&
    !(sense.is === 'period' && sense.anchor === 'now')
  )
    return null;
  const way = wordAt(sentence, here.first - 1);
  if (way !== 'after' && way !== 'before' && way !== 'from') return null;
  // "the day after Tuesday's vote"
  if (wordAt(sentence, here.end) === "'") return null;
  const unit = sentence.list[here.first - 2];
  if (unit === undefined || (unit.bits & classes.UNIT) === 0) return null;
  const count = sentence.list[here.first - 3];
  const counted = count !== undefined && ((count.bits & classes.NUM) !== 0 || ['a', 'the', 'one'].includes(count.word));
  const n = counted ? countOf(count) : null;
  if (n === null || (way === 'from' && n === null)) return null;
  return {
    ...here,
    first: here.first - 3,
    sense: { is: 'offset', amount: [quantity(n, unit.name)], sign: way === 'before' ? -1 : 1, from: sense },
    rule: `offset-${way}+${here.rule}`,
  };
}

/** Widens an expression to the left by the words that narrow or move it. */
export const modify: Refiner = {
  name: 'modify',
  run: (found, sentence) => {
    const out: Found[] = [];
    for (const here of found) {
      let now = here;
      for (const step of [nth, weekOf, part, offset, nth]) now = step(now, sentence) ?? now;
      // What it swallowed ("last week" of "the last week of March", "three days" of "three days after") goes.
      while (out.length > 0 && (out.at(-1)?.end ?? 0) > now.first) out.pop();
      out.push(now);
    }
    return out;
  },
};
