import type { Check, Context, Doc, Draft } from '../model/index.ts';
import { type AgeTold, agesTold, type BirthTold } from './ages-told.ts';
import { spoken } from './dates.ts';
import { draftOf } from './finding.ts';
import { isQuoted, textAround, yearsIn } from './passage.ts';

type Layers = 'sentences' | 'quotes' | 'entities';

/** The age said of a person fits the birth that the article tells. */
export const ageCheck: Check<Layers> = {
  name: 'age',
  summary: 'The age said of a person fits the birth told in the article.',
  needs: ['sentences', 'quotes', 'entities'],
  examples: [
    {
      text: 'Anna Berg, 62, spoke first. Anna Berg was born in 1973 in Oslo.',
      published: '2025-09-02',
      yields: [{ verdict: 'contradicted' }],
    },
    {
      text: 'Anna Berg, 52, spoke first. Anna Berg was born in 1973 in Oslo.',
      published: '2025-09-02',
      yields: [{ verdict: 'confirmed' }],
    },
    { text: 'Anna Berg was 12 when she left. Anna Berg was born in 1973.', published: '2025-09-02', yields: [] },
  ],
  *run(doc: Doc<Layers>, { published }: Context): Iterable<Draft<'check'>> {
    const { ages, births } = agesTold(doc);
    const seen = new Set<string>();
    for (const birth of births) {
      // Two births of one name are two persons, or a slip of its own.
      if (births.some((other) => other.person === birth.person && other.year !== birth.year)) continue;
      for (const told of ages) {
        if (told.person !== birth.person || isQuoted(doc, told.about)) continue;
        const right = rightAges(doc, told, birth, published);
        const key = `${told.about.start} ${birth.person}`;
        if (right === null || seen.has(key)) continue;
        seen.add(key);
        yield verdictOn(doc, told, birth, right);
      }
    }
  },
};

/** The ages that fit the birth at the time the age is told of; null where that time is not known. */
function rightAges(doc: Doc<Layers>, told: AgeTold, birth: BirthTold, published: string | null): readonly number[] | null {
  if (typeof told.when === 'number') {
    const full = told.when - birth.year;
    return full < 5 ? null : [full - 1, full];
  }
  if (published === null) return null;
  // An age told in a sentence about another year is of that year.
  const years = yearsIn(textAround(doc, told.about).text);
  const other = [...new Set(years.filter((year) => year !== birth.year))];
  if (other.length > 1 || (told.when === 'death' && other.length > 0)) return null;
  const year = other[0] ?? Number(published.slice(0, 4));
  const full = year - birth.year;
  const had = birth.day !== null && other.length === 0 ? birth.day.slice(5) <= published.slice(5) : null;
  const right = had === null ? [full - 1, full] : [had ? full : full - 1];
  // A death may have come some weeks before the article, across a birthday; so may an article's writing.
  return told.when === 'death' || nearBirthday(birth, published) ? [...new Set([...right, full - 1, full])] : right;
}

/** Whether the birthday fell in the two days before the article, or falls on the next. */
function nearBirthday(birth: BirthTold, published: string): boolean {
  if (birth.day === null) return false;
  const day = (date: string): number => Number(date.slice(5, 7)) * 31 + Number(date.slice(8, 10));
  return Math.abs(day(birth.day) - day(published)) <= 2;
}

function verdictOn(doc: Doc<Layers>, told: AgeTold, birth: BirthTold, right: readonly number[]): Draft<'check'> {
  const fits = right.includes(told.age);
  const from = birth.day ?? String(birth.year);
  const range = [...right].sort((a, b) => a - b).join(' or ');
  const name = doc.entities.list[told.person]?.name ?? 'the person';
  const born = `Born ${birth.day === null ? `in ${birth.year}` : `on ${spoken(birth.day)}`}`;
  const was = told.when === 'now' ? 'is' : 'was';
  const when = typeof told.when === 'number' ? ` in ${told.when}` : '';
  const clash = told.about.start < birth.about.end && birth.about.start < told.about.end ? null : [told.about, birth.about];
  return draftOf({
    rule: 'age',
    verdict: fits ? 'confirmed' : 'contradicted',
    about: fits || clash === null ? told.about : clash.sort((a, b) => a.start - b.start),
    finding: `${born}, ${name} ${was} ${range}${when}${fits ? ', as said' : `, not ${told.age}`}.`,
    expected: { value: right[right.length - 1] ?? null, unit: 'a', birth: from },
    source: fits ? 'arithmetic' : 'article',
    detail: `birth ${from} as told in the article`,
    severity: 'warning',
    by: 'age and birth',
    score: 0.8,
  });
}
