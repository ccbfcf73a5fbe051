/** Units of time a phrase may count in or name. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** "three weeks": `n` null where the number is not known ("some years"). */
export interface Quantity {
  readonly n: number | null;
  readonly unit: TimeUnit;
}

/** Which one of the recurring Mondays, Marches or summers is meant; null leaves it to tense. */
export type Which = 'last' | 'this' | 'next' | null;

/** Part of a period: "early", "the end of"; `rest` is what lies ahead of it ("later this year"), `past` what is behind. */
export type Part = 'early' | 'mid' | 'late' | 'rest' | 'past';

/** What a phrase means before it is placed on the calendar. */
export type Sense =
  /** Calendar fields as stated: "Tuesday", "September 2", "spring 2023", "the 15th". */
  | {
      readonly is: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly season?: string;
      readonly quarter?: number;
      readonly half?: number;
      readonly which?: Which;
    }
  /** "the 1990s", "the 20th century": `first` year and number of years. */
  | { readonly is: 'era'; readonly first: number; readonly years: 10 | 100 }
  | { readonly is: 'holiday'; readonly index: number; readonly year?: number; readonly which?: Which }
  /** The period of that unit, `shift` away from the anchor: "last week" -1, "today" 0. */
  | { readonly is: 'period'; readonly unit: TimeUnit; readonly shift: number; readonly anchor: 'now' | 'text' }
  /** So much before (-1) or after (1) something: "five years ago", "two days later", "three days after Easter". */
  | { readonly is: 'offset'; readonly amount: readonly Quantity[]; readonly sign: -1 | 1; readonly from: 'now' | 'text' | Sense }
  /** "the next four years", "the past decade": a duration that ends or starts now. */
  | { readonly is: 'window'; readonly amount: Quantity; readonly sign: -1 | 1 }
  | { readonly is: 'part'; readonly part: Part; readonly of: Sense }
  /** "the first Monday of March", "the last week of 2018": negative `n` counts from the end. */
  | { readonly is: 'nth'; readonly n: number; readonly unit: TimeUnit | number; readonly of: Sense }
  /** The same month, day or holiday in the year of another sense: "October of last year". */
  | { readonly is: 'within'; readonly inner: Sense; readonly outer: Sense }
  | {
      readonly is: 'clock';
      readonly hour: number;
      readonly minute: number | null;
      /** Minutes from UTC; null unknown or local, 0 written as Z. */
      readonly zone: number | null;
      readonly day: Sense | null;
    }
  | { readonly is: 'daypart'; readonly part: string; readonly narrow: 'early' | 'late' | null; readonly day: Sense | null }
  | { readonly is: 'range'; readonly from: Sense; readonly to: Sense }
  /** `from` is the lower end of a range: "two to four days". */
  | { readonly is: 'duration'; readonly amount: readonly Quantity[]; readonly from?: Quantity }
  | { readonly is: 'set'; readonly value: string }
  | { readonly is: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' };

/** How the phrase stands to the time it names: "since 2022" leaves the end open, "by 2030" the start. */
export type Bound = 'since' | 'until' | null;

/** A time expression found in the text: lexeme range, half open, its meaning and the rule that read it. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly sense: Sense;
  readonly bound: Bound;
  readonly rule: string;
}
