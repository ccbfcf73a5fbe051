import { ordinalOf } from '../lang/index.ts';
import type { Amount, Context, Doc, Stage } from '../model/index.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { countedNoun } from './counted-noun.ts';
import { isNoAmount, isYear } from './not-amounts.ts';
import { numberAt, type Stated } from './read-number.ts';
import { currencyAt, currencySignAt, percentAt, physicalAt, type UnitReading } from './read-unit.ts';

type Input = Doc<'structure' | 'tokens' | 'sentences' | 'words' | 'times'>;

/** Finds numbers with what they count or measure; dates, clock times and lengths of time are left to `times`. */
export const amounts: Stage<'structure' | 'tokens' | 'sentences' | 'words' | 'times', 'amounts'> = {
  name: 'amounts',
  needs: ['structure', 'tokens', 'sentences', 'words', 'times'],
  adds: 'amounts',
  run: (doc, context) => readAmounts(doc, context),
};

/** What a number may begin with besides figures. */
const openers = new Set(
  'a an half several few couple one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety zero tens scores dozens hundreds thousands millions billions trillions many'.split(
    ' ',
  ),
);

interface Reader {
  readonly doc: Input;
  /** Tokens in lower case, dashes as hyphens. */
  readonly words: readonly string[];
  readonly texts: readonly string[];
  /** Tokens inside time expressions. */
  readonly taken: Uint8Array;
}

function readAmounts(doc: Input, context: Context): readonly Amount[] {
  const texts = doc.tokens.map((token) => token.text);
  const words = texts.map((text) => (text === '–' || text === '‑' ? '-' : text.toLowerCase()));
  const taken = new Uint8Array(words.length);
  for (const time of doc.times) taken.fill(1, time.firstToken, time.endToken);
  const reader: Reader = { doc, words, texts, taken };
  const out: Amount[] = [];
  for (const sentence of doc.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const amount =
        mayBegin(words[at] ?? '', texts[at] ?? '') && taken[at] === 0
          ? amountAt(reader, at, sentence.firstToken, sentence.endToken)
          : null;
      if (amount !== null) {
        out.push(amount);
        context.trace?.({
          start: amount.start,
          end: amount.end,
          stage: 'amounts',
          rule: amount.unitKind,
          detail: `${amount.value} ${amount.low} ${amount.high} ${amount.unit}`,
        });
      }
      at = amount === null ? at + 1 : Math.max(at + 1, amount.endToken);
    }
  }
  return out;
}

function mayBegin(word: string, text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || openers.has(word);
}

function amountAt(reader: Reader, at: number, sentenceStart: number, sentenceEnd: number): Amount | null {
  const { doc, words } = reader;
  const sign = at > sentenceStart ? currencySignAt(words, at - 1) : null;
  const number = numberAt(words, at, sign !== null || millionsOf(reader, at));
  if (number === null || number.end > sentenceEnd || overlapsTime(reader, number)) return null;
  if (isNoAmount(number, doc.words, doc.tokens, at === sentenceStart)) return null;
  const range = rangeEnd(reader, number, sentenceEnd);
  const last = range ?? number;
  const unit = unitAfter(reader, number, last, sign);
  if (unit === null && !worthAlone(reader, number, range, at, sentenceStart)) return null;
  if (unit === null && (isYear(number, doc.tokens) || (range !== null && isYear(range, doc.tokens)))) return null;
  if (unit !== null && unit.kind === 'noun' && !counts(reader, number, unit)) return null;

  let first = sign === null ? at : at - 1;
  const between = words[first - 1] === 'between' && range !== null;
  const led = boundBefore(words, between ? first - 1 : first, sentenceStart);
  const end = unit?.end ?? last.end;
  const trailing = boundAfter(words, last.end) ?? boundAfter(words, end);
  if (between) first--;
  if (led !== null) first = led.at;
  const does = led?.does ?? trailing?.does ?? 'about';
  const bounds = bounded(number, range, does);
  const endToken = led === null && trailing !== null ? Math.max(end, trailing.at) : end;
  const start = doc.tokens[first]?.start ?? 0;
  return {
    start,
    end: doc.tokens[endToken - 1]?.end ?? start,
    firstToken: first,
    endToken,
    ...bounds,
    unit: unit?.unit ?? null,
    unitKind: unit?.kind ?? 'none',
  };
}

/** Whether the "m" behind figures is millions: "40m people", but not "40m away". */
function millionsOf(reader: Reader, at: number): boolean {
  if (reader.words[at + 1] !== 'm') return false;
  const next = reader.doc.words[at + 2];
  return next !== undefined && next.upos === 'NOUN' && next.feats.includes('Number=Plur');
}

function overlapsTime(reader: Reader, number: Stated): boolean {
  for (let i = number.first; i < number.end; i++) if (reader.taken[i] === 1) return true;
  return false;
}

/** The second number of "20-30", "20 to 30", "between 20 and 30", "five or six"; null where it is none. */
function rangeEnd(reader: Reader, number: Stated, sentenceEnd: number): Stated | null {
  const { words, doc } = reader;
  const joint = words[number.end] ?? '';
  const led = words[number.first - 1];
  const lead = currencySignAt(words, number.first - 1) === null ? led : words[number.first - 2];
  const joins = joint === '-' || joint === 'or' || (joint === 'to' && lead !== 'from') || (joint === 'and' && lead === 'between');
  if (!joins || number.value === null) return null;
  let at = number.end + 1;
  const sign = currencySignAt(words, at) !== null;
  if (sign) at++;
  const second = numberAt(words, at, sign || currencySignAt(words, number.first - 1) !== null);
  if (second === null || overlapsTime(reader, second)) return null;
  if (second.value === null || second.end > sentenceEnd || second.fraction || number.fraction) return null;
  const from = number.scale === 1 && second.scale > 1 && number.value < second.scale ? number.value * second.scale : number.value;
  // "3-2" is a score and "2 to 1" odds; "10-20-30" is no range.
  if (from >= second.value) return null;
  if (doc.tokens[second.end - 1]?.spaceAfter === false && words[second.end] === '-' && /^\d/.test(words[second.end + 1] ?? ''))
    return null;
  return second;
}

function unitAfter(reader: Reader, number: Stated, last: Stated, sign: string | null): UnitReading | null {
  const { words, texts, doc } = reader;
  if (sign !== null) {
    const spelled = currencyAt(words, last.end);
    return { unit: sign, kind: 'currency', end: spelled !== null && spelled.unit === sign ? spelled.end : last.end };
  }
  // "three-way", "two-state": only units and percentages may follow a hyphen, and nouns after it ("six-party talks") are no count.
  let at = last.end;
  if (words[at] === 'or' && words[at + 1] === 'more') at += 2;
  else if (words[at] === '+') at++;
  const measured = percentAt(words, at) ?? currencyAt(words, at) ?? physicalAt(words, at, texts);
  if (measured !== null && doc.tokens[measured.end - 1]?.sentence === doc.tokens[number.first]?.sentence) return measured;
  if (words[at] === '-') return null;
  // "from 20 to 30 members": both count members.
  if (words[at] === 'to' && last === number) {
    const to = numberAt(words, at + 1, false);
    const shared =
      to === null ? null : (percentAt(words, to.end) ?? currencyAt(words, to.end) ?? physicalAt(words, to.end, texts));
    const counted = to === null || shared !== null ? null : countedNoun(doc.words, doc.tokens, to.first, to.end);
    if (shared !== null) return { ...shared, end: at };
    if (counted !== null) return { unit: words[counted] ?? '', kind: 'noun', end: at };
  }
  const noun = countedNoun(doc.words, doc.tokens, number.first, at);
  if (noun === null || doc.tokens[noun]?.sentence !== doc.tokens[number.first]?.sentence || reader.taken[noun] === 1) return null;
  return { unit: words[noun] ?? '', kind: 'noun', end: noun + 1 };
}

/** Whether a number with a counted noun is an amount: "one of the reasons" and "a dozen" without more are weak. */
function counts(reader: Reader, number: Stated, unit: UnitReading): boolean {
  const { words, doc } = reader;
  const word = words[number.first] ?? '';
  if (word === 'one' && (words[number.end] === 'of' || words[number.end] === 'another')) return false;
  if (word === 'one' && doc.words[number.first]?.upos !== 'NUM') return false;
  // "the first two", "one day" and "at one point"
  if (word === 'one' && ['point', 'thing', 'way', 'time', 'side', 'hand', 'day', 'reason', 'example'].includes(unit.unit))
    return false;
  if (ordinalOf(words[number.first - 1] ?? '') !== null && number.value !== null && number.value < 10) return false;
  return true;
}

/** Whether a number without a unit says enough: "at least 47", "killed 12", not "two" or a list number. */
function worthAlone(reader: Reader, number: Stated, range: Stated | null, at: number, sentenceStart: number): boolean {
  const { words, doc } = reader;
  if (number.fraction || range !== null) return true;
  if (words[number.end] === '-' && doc.tokens[number.end - 1]?.spaceAfter === false) {
    // "10,000-strong" counts; "two-way", "24-7" do not.
    return words[number.end + 1] === 'strong';
  }
  if (boundBefore(words, at, sentenceStart) !== null) return number.value === null || number.value > 1 || number.figures;
  if (['a', 'an', 'one'].includes(words[at] ?? '') && number.value !== null && number.value < 12) return false;
  // ", 45," after a name is an age.
  if (words[at - 1] === ',' && /^[,.]$/.test(words[number.end] ?? '') && number.figures && (number.value ?? 0) < 120)
    return false;
  if (words[at - 1] === 'aged' || words[at - 1] === 'age') return false;
  return number.value === null || number.value >= 10 || !Number.isInteger(number.value);
}

function bounded(
  number: Stated,
  range: Stated | null,
  does: 'ceiling' | 'floor' | 'about',
): Pick<Amount, 'value' | 'low' | 'high'> {
  if (range !== null && number.value !== null) {
    const low = number.scale === 1 && range.scale > 1 && number.value < range.scale ? number.value * range.scale : number.value;
    return { value: null, low, high: range.value };
  }
  if (number.value === null) return { value: null, low: number.low, high: does === 'floor' ? null : number.high };
  if (does === 'ceiling') return { value: null, low: null, high: number.value };
  if (does === 'floor') return { value: null, low: number.value, high: null };
  return { value: number.value, low: null, high: null };
}
