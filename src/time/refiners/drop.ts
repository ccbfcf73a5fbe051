import { countedWords, dateLeads, numberLeads, singularWords, yearlyNouns } from '../../lang/index.ts';
import { classes } from '../lexeme.ts';
import type { Found } from '../sense.ts';
import { type Refiner, type Sentence, wordAt } from './refiner.ts';

const datePrepositions = new Set(dateLeads);
const yearly = new Set(yearlyNouns);
const currency = new Set(numberLeads);
const verbs = new Set(singularWords);
const counted = new Set(countedWords);

/** Whether a four-digit number is no year: a count, a price, part of a name or of another number. */
function falseYear(here: Found, sentence: Sentence): boolean {
  const { list, words } = sentence;
  const lexeme = list[here.first];
  if (lexeme === undefined) return true;
  const before = list[here.first - 1];
  const after = list[here.end];
  const previous = before?.word ?? '';
  if (currency.has(previous)) return true;
  // Glued to something: "A2014", "2014m", "2014-style" is a year.
  if (!lexeme.gap && before !== undefined && !/^(?:['"“(‘\-—/[.]|s)$/.test(previous)) return true;
  if (after !== undefined && !after.gap && /^\p{L}|^[%°:$€£+*]/u.test(after.word) && after.word !== 's') return true;
  const { value } = lexeme;
  const led =
    datePrepositions.has(previous) ||
    (before !== undefined && (before.bits & (classes.MONTH | classes.SEASON | classes.WEEKDAY)) !== 0);
  if (value < 1500 || value > 2100)
    return !(previous === 'in' || previous === 'since') || followedByNoun(here, sentence) || value > 2100;
  if (after !== undefined && (after.bits & classes.UNIT) !== 0 && after.gap) return true;
  if (counted.has(after?.word ?? '')) return true;
  if (
    value % 100 === 0 &&
    !(led && previous !== 'the' && previous !== 'of' && previous !== 'about' && previous !== 'than') &&
    followedByNoun(here, sentence)
  )
    return true;
  const word = words[lexeme.token];
  if (word?.deprel.startsWith('nummod')) {
    const head = words[word.head];
    const plural =
      head?.feats.includes('Number=Plur') === true &&
      !yearly.has(list.slice(here.end, here.end + 12).find((l) => l.token === word.head)?.word ?? '');
    if (plural && word.head > lexeme.token && previous !== 'the' && previous !== 's') return true;
  } else if (
    word === undefined &&
    !led &&
    /[a-z]s$/.test(after?.word ?? '') &&
    after?.gap === true &&
    !yearly.has(after.word) &&
    !verbs.has(after.word)
  )
    return true;
  // "Windows 2000", "Vision 2030": part of a name.
  if (before?.capital && here.first > 1 && (before.bits & (classes.MONTH | classes.SEASON)) === 0 && word?.upos !== 'NUM')
    return true;
  return false;
}

function followedByNoun(here: Found, sentence: Sentence): boolean {
  const after = sentence.list[here.end];
  if (after === undefined || !after.gap) return false;
  const word = sentence.words[after.token];
  return word === undefined
    ? /[a-z]{2}s$/.test(after.word) && !yearly.has(after.word) && !verbs.has(after.word)
    : /^(?:NOUN|ADJ)$/.test(word.upos) && !yearly.has(after.word);
}

/** Month names that are also words or people: "May said", "March for Life", "April Jones". */
function falseMonth(here: Found, sentence: Sentence): boolean {
  const lexeme = sentence.list[here.first];
  if (lexeme === undefined) return true;
  if (sentence.list.length <= 2) return false;
  const before = sentence.list[here.first - 1];
  const after = sentence.list[here.end];
  const previous = before?.word ?? '';
  const tag = sentence.words[lexeme.token]?.upos;
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (lexeme.word === 'may' || lexeme.word === 'march' || lexeme.word === 'mar') {
    return (
      !(datePrepositions.has(previous) && previous !== 'the' && previous !== 'to' && previous !== 'a') ||
      (after?.capital === true && after.gap) ||
      previous === 'for'
    );
  }
  // Abbreviations want a neighbour that shows they are months: "in Jan", "Sept. ".
  if (lexeme.word.length <= 3) return !datePrepositions.has(previous);
  // "April Jones", "Mrs April".
  const name = after?.capital && after.gap && (after.bits & (classes.WEEKDAY | classes.MONTH)) === 0;
  return (
    (name && !/^(?:in|since|until|by|of|last|next|this|early|late|mid|from|during|before|after|-)$/.test(previous)) ||
    (before?.capital === true &&
      here.first > 1 &&
      before.word !== 'the' &&
      !datePrepositions.has(previous) &&
      tag === 'PROPN' &&
      previous !== 's')
  );
}

const abbreviatedWeekdays = new Set(['mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun']);

function falseWeekday(here: Found, sentence: Sentence): boolean {
  const lexeme = sentence.list[here.first];
  if (lexeme === undefined) return true;
  const word = lexeme.word;
  const after = wordAt(sentence, here.end);
  // "Black Friday", "Bloody Sunday" are names, and "Friday prayers" dates.
  if (
    /^(?:black|bloody|ash|palm|good|holy|easter|super|cyber|orange)$/.test(wordAt(sentence, here.first - 1)) &&
    sentence.list[here.first - 1]?.capital === true
  )
    return true;
  if (!abbreviatedWeekdays.has(word)) return false;
  if (here.end - here.first > 1) return after === '' ? false : !/^[,;)(]|^$/.test(after) && !/^\d/.test(after);
  return !(
    /^(?:on|since|until|by|last|next|this|from|to|-|,|\()$/.test(wordAt(sentence, here.first - 1)) ||
    (here.first === 0 && sentence.list.length <= 2)
  );
}

/** Removes readings that the words around them disprove. */
export const dropFalse: Refiner = {
  name: 'drop-false',
  run: (found, sentence) =>
    found.filter((here) => {
      switch (here.rule) {
        case 'year':
          return !falseYear(here, sentence);
        case 'month':
          return !falseMonth(here, sentence);
        case 'month-year':
        case 'month-day-year':
          return true;
        case 'month-day':
          return !falseMonthDay(here, sentence);
        case 'weekday':
          return !falseWeekday(here, sentence);
        case 'clock-minutes':
        case 'noon':
          return true;
        default:
          return true;
      }
    }),
};

/** "May 3 of them": a verb and a number. */
function falseMonthDay(here: Found, sentence: Sentence): boolean {
  const lexeme = sentence.list[here.first];
  const tag = lexeme === undefined ? undefined : sentence.words[lexeme.token]?.upos;
  if (tag === 'AUX' || tag === 'VERB') return true;
  const after = sentence.list[here.end];
  if (lexeme?.capital === false && (after?.bits ?? 0) > 0 && ((after?.bits ?? 0) & classes.UNIT) !== 0) return true;
  return after !== undefined && counted.has(after.word) && (lexeme?.word === 'may' || lexeme?.word === 'march');
}
