import { nameForms, soundPhrase, surnameOf } from '../knowledge/index.ts';
import { figures } from '../lang/index.ts';

/** A public figure of the word list. */
export interface Figure {
  readonly name: string;
  /** ISO2 of the state acted for; null for heads of bodies of many states. */
  readonly iso2: string | null;
  readonly sector: string | null;
  readonly from: number;
  readonly to: number;
  /** Called by the surname alone. */
  readonly famous: boolean;
  /** Word that must stand before a name of one word: "king" of "King Hussein"; null where none need. */
  readonly title: string | null;
}

// A row's person: "*Kofi Annan 1997-2006"; not a name without years.
const person = /^(\*?)(.+?)\s+(\d{4})-(\d{4})$/;
// "King", "Crown Prince" before a name: "King Fahd"; not "Martin Luther King".
const leading =
  /^((?:Crown |Grand )?(?:King|Queen|Prince|Emperor|Sultan|Sheikh|Pope|Mullah|Ayatollah|Lord|Archbishop|Colonel|Subcomandante))\s+(.+)$/;

interface Index {
  readonly byForm: ReadonlyMap<string, readonly Figure[]>;
  readonly bySurname: ReadonlyMap<string, readonly Figure[]>;
}

let made: Index | null = null;

function index(): Index {
  if (made !== null) return made;
  const byForm = new Map<string, Figure[]>();
  const bySurname = new Map<string, Figure[]>();
  const add = (map: Map<string, Figure[]>, key: string, figure: Figure): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [figure]);
    else if (!list.includes(figure)) list.push(figure);
  };
  for (const [iso2, sector, people] of figures) {
    for (const row of people.split(';')) {
      const parts = person.exec(row.trim().replace(/\s+/gu, ' '));
      if (parts === null) continue;
      const [, star = '', full = '', from = '', to = ''] = parts;
      const titled = leading.exec(full);
      const name = titled?.[2] ?? full;
      const title = titled?.[1]?.toLowerCase().split(' ').at(-1) ?? null;
      const figure: Figure = {
        name,
        iso2,
        sector: sector === '' ? null : sector,
        from: Number(from),
        to: Number(to),
        famous: star !== '',
        title: name.includes(' ') ? null : title,
      };
      for (const form of nameForms(name, iso2)) add(byForm, soundPhrase(form), figure);
      if (name.includes(' ')) add(bySurname, soundPhrase(surnameOf(name, iso2)), figure);
    }
  }
  made = { byForm, bySurname };
  return made;
}

/** How far from the years of a row a full name is still taken for that person; a surname alone. */
const reach = { full: { before: 10, after: 25 }, short: { before: 3, after: 3 } };

/**
 * The public figure a name means on a day; null where none or several may be meant. `before`: folded words that stand before the name,
 * nearest last; a surname alone wants a title among them or a famous bearer.
 */
export function figureOf(name: string, published: string | null, titled: boolean, before: string): Figure | null {
  const key = soundPhrase(name);
  const one = !key.includes(' ');
  const year = published === null ? null : Number(published.slice(0, 4));
  const within = (figure: Figure, span: { readonly before: number; readonly after: number }): boolean =>
    year === null || (year >= figure.from - span.before && year <= figure.to + span.after);
  const exact = (index().byForm.get(key) ?? []).filter(
    (figure) => within(figure, one ? reach.short : reach.full) && (!one || figure.title === null || figure.title === before),
  );
  const found = nearest(exact, year);
  if (found !== null || !one || exact.length > 0) return found;
  const surnames = (index().bySurname.get(key) ?? []).filter(
    (figure) => year !== null && within(figure, reach.short) && (titled || figure.famous),
  );
  return nearest(surnames, year);
}

/** The one in whose years the day lies, else the only one; all bearers of one state are as good as one. */
function nearest(list: readonly Figure[], year: number | null): Figure | null {
  if (list.length < 2) return list[0] ?? null;
  const now = year === null ? [] : list.filter((figure) => year >= figure.from && year <= figure.to);
  const pool = now.length > 0 ? now : list;
  return pool.every((figure) => figure.iso2 === pool[0]?.iso2) ? (pool[0] ?? null) : null;
}
