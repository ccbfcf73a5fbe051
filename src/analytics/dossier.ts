import type { Found, Question, Store } from '../store/index.ts';

/** What an archive holds of one person, state, organisation or place; newest first in every list. */
export interface Dossier {
  readonly name: string;
  readonly subjects: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: string;
    readonly state: string | null;
  }[];
  readonly until: string | null;
  readonly offices: readonly Found[];
  readonly statements: readonly Found[];
  /** Events by the other side, most first. */
  readonly counterparts: readonly { readonly name: string; readonly count: number; readonly latest: readonly Found[] }[];
  readonly visits: readonly Found[];
  readonly transfers: readonly Found[];
  readonly ties: readonly Found[];
  readonly forecasts: readonly Found[];
  readonly contradictions: readonly Found[];
  /** How many there are of each list, where the list is cut. */
  readonly counts: { readonly [section: string]: number };
}

export interface DossierOptions {
  /** Last day of publication that counts. */
  readonly until?: string | null;
  /** Longest list; 20 unless given. */
  readonly limit?: number;
}

/** Gathers the dossier of a name. Throws where the archive does not know it. */
export async function dossierOf(store: Store, name: string, options: DossierOptions = {}): Promise<Dossier> {
  const limit = options.limit ?? 20;
  const until = options.until ?? null;
  const time: Partial<Question> = until === null ? {} : { reportedUntil: until };
  const subjects = await store.subjects(name);
  const counts: { [section: string]: number } = {};
  const ask = async (section: string, question: Partial<Question>): Promise<readonly Found[]> => {
    const whole = { ...time, ...question, section };
    counts[section] = (await store.count(whole)).items;
    return (await store.find({ ...whole, limit })).found;
  };
  const events: Found[] = [];
  for await (const found of store.findAll({ ...time, section: 'events', either: name })) {
    events.push(found);
    if (events.length === mostEvents) break;
  }
  counts['events'] = (await store.count({ ...time, section: 'events', either: name })).items;
  return {
    name: subjects[0]?.name ?? name,
    subjects,
    until,
    offices: await ask('roles', { party: name }),
    statements: await ask('statements', { speaker: name }),
    counterparts: byCounterpart(
      events,
      new Set(subjects.map(({ key }) => key)),
      new Set(subjects.filter(({ kind }) => kind === 'state').map(({ state }) => state)),
    ),
    visits: await ask('visits', { party: name }),
    transfers: await ask('transfers', { party: name }),
    ties: await ask('ties', { party: name }),
    forecasts: await ask('forecasts', { about: name }),
    contradictions: await ask('checks', { party: name, status: ['contradicted'] }),
    counts,
  };
}

/** Events looked at for the counterparts; the count above says how many there are. */
const mostEvents = 500;

function byCounterpart(
  events: readonly Found[],
  own: ReadonlySet<string>,
  ownStates: ReadonlySet<string | null>,
): Dossier['counterparts'] {
  const groups = new Map<string, Found[]>();
  for (const event of events) {
    const others = event.parties.filter(
      ({ part, subject, state }) =>
        (part === 'actor' || part === 'recipient') && !own.has(subject) && !(state !== null && ownStates.has(state)),
    );
    for (const name of new Set(others.map(({ name }) => name))) groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return [...groups]
    .map(([name, found]) => ({ name, count: found.length, latest: found.slice(0, 3) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
