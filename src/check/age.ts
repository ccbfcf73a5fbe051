import type { Check, Context, Doc, Draft } from '../model/index.ts';
import { agesTold } from './ages-told.ts';
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
    if (published === null) return;
    const { ages, births } = agesTold(doc);
    for (const birth of births) {
      if (births.some((other) => other.person === birth.person && other.year !== birth.year)) continue;
      for (const told of ages) {
        if (told.person !== birth.person || isQuoted(doc, told.about)) continue;
        const years = yearsIn(textAround(doc, told.about).text);
        // An age told in a sentence about another year is of that year.
        const other = years.filter((year) => year !== birth.year);
        if (other.length > 1 || (told.atDeath && other.length === 0 && years.length > 0)) continue;
        const year = other[0] ?? Number(published.slice(0, 4));
        const full = year - birth.year;
        const had = birth.day !== null && other.length === 0 ? birth.day.slice(5) <= published.slice(5) : null;
        const right = had === null ? [full - 1, full] : [had ? full : full - 1];
        // A death may have come some weeks before the article, across a birthday.
        if (told.atDeath) right.push(full - 1, full);
        const fits = right.includes(told.age);
        const from = birth.day ?? String(birth.year);
        const range = [...new Set(right)].sort((a, b) => a - b).join(' or ');
        yield draftOf({
          rule: 'age',
          verdict: fits ? 'confirmed' : 'contradicted',
          about: fits ? told.about : [told.about, birth.about].sort((a, b) => a.start - b.start),
          finding: `Born ${birth.day === null ? `in ${birth.year}` : `on ${spoken(birth.day)}`}, ${doc.entities.list[told.person]?.name ?? 'the person'} is ${range}${fits ? ', as said' : `, not ${told.age}`}.`,
          expected: { value: right[right.length - 1] ?? full, unit: 'a', birth: from },
          source: fits ? 'arithmetic' : 'article',
          detail: `birth ${from} as told in the article`,
          severity: 'warning',
          by: 'age and birth',
          score: 0.8,
        });
      }
    }
  },
};
