import type { Found, Question, Store } from '../store/index.ts';

/** One week of two who deal with each other. */
export interface PairWeek {
  /** Its Monday. */
  readonly week: string;
  readonly events: number;
  /** Mean of PLOVER's intensity, -10 to 10; null without events. */
  readonly intensity: number | null;
  /** Articles read that were published in the week: the denominator. */
  readonly articles: number;
}

/** What an archive holds of two parties with each other. */
export interface Pair {
  readonly names: readonly [string, string];
  readonly since: string | null;
  readonly events: readonly Found[];
  readonly weeks: readonly PairWeek[];
  readonly said: readonly {
    readonly speaker: string;
    readonly about: string;
    readonly statements: readonly Found[];
    readonly count: number;
  }[];
  readonly counts: { readonly events: number; readonly articles: number; readonly outlets: number; readonly origins: number };
}

/** Events between two, week by week, and what they say of each other. */
export async function pairOf(
  store: Store,
  one: string,
  other: string,
  options: { readonly since?: string | null; readonly limit?: number } = {},
): Promise<Pair> {
  const since = options.since ?? null;
  const limit = options.limit ?? 20;
  const time: Partial<Question> = since === null ? {} : { reportedSince: since };
  const question: Question = { ...time, section: 'events', pair: [one, other] };
  const { items, articles, outlets, origins } = await store.count(question);
  const said = [];
  for (const [speaker, about] of [
    [one, other],
    [other, one],
  ] as const) {
    const asked: Question = { ...time, section: 'statements', speaker, about };
    said.push({
      speaker,
      about,
      statements: (await store.find({ ...asked, limit })).found,
      count: (await store.count(asked)).items,
    });
  }
  return {
    names: [one, other],
    since,
    events: (await store.find({ ...question, limit })).found,
    weeks: weeksOf(await store.series(question), await store.articleDays()),
    said,
    counts: { events: items, articles, outlets, origins },
  };
}

/** Weeks from the first to the last event, the empty ones too. */
export function weeksOf(
  series: readonly { readonly day: string; readonly intensity: number | null }[],
  articleDays: ReadonlyMap<string, number>,
): PairWeek[] {
  const weeks = new Map<string, { events: number; sum: number; rated: number }>();
  for (const { day, intensity } of series) {
    const week = mondayOf(day);
    const at = weeks.get(week) ?? { events: 0, sum: 0, rated: 0 };
    weeks.set(week, { events: at.events + 1, sum: at.sum + (intensity ?? 0), rated: at.rated + (intensity === null ? 0 : 1) });
  }
  const articles = new Map<string, number>();
  for (const [day, count] of articleDays) articles.set(mondayOf(day), (articles.get(mondayOf(day)) ?? 0) + count);
  const days = [...weeks.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const result: PairWeek[] = [];
  for (let week = first; week <= last; week = shift(week, 7)) {
    const at = weeks.get(week);
    result.push({
      week,
      events: at?.events ?? 0,
      intensity: at === undefined || at.rated === 0 ? null : Math.round((at.sum / at.rated) * 100) / 100,
      articles: articles.get(week) ?? 0,
    });
  }
  return result;
}

/** The Monday of a day's week, both ISO. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shift(day, -weekday);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
