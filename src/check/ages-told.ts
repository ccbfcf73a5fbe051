import type { Doc, Span } from '../model/index.ts';
import { numberOf } from './count.ts';
import { isoDay, monthOf, monthPattern } from './dates.ts';
import { sentenceAt } from './passage.ts';

/** An age the article gives a person of its own. */
export interface AgeTold {
  readonly person: number;
  readonly age: number;
  readonly about: Span;
  /** Whether it is told of another time than now: "aged 12 when", "died at 91". */
  readonly atDeath: boolean;
}

/** A birth the article tells: a year, or a day. */
export interface BirthTold {
  readonly person: number;
  readonly year: number;
  readonly day: string | null;
  readonly about: Span;
}

// Right after a name: ", 72,", " (72)", ", aged 72,"; not ", 72 miles" or ", 2025,".
const after = /^(?:, (?:aged |age )?(\d{1,3})(?=[,.;)]| who| and)| \((?:aged )?(\d{1,3})\))/;
// Right before a name: "the 72-year-old", "72-year-old President"; not "a 72-year-old man told".
const before = /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ]year[- ]old (?:[A-Za-z-]+ ){0,3}$/i;
// "Kim, who was 27 when"; the age of another day.
const otherDay = /^[^.]{0,12}\b(?:when|at the time|then)\b/;
// "died on Monday at the age of 91", "died aged 91"; not "died in 1991".
const death = /\bdied\b[^.;]{0,40}?\b(?:at the age of|aged|at age|at) (\d{1,3})\b(?! (?:km|miles|a\.m|p\.m|am|pm|%))/;
// "was born on 7 October 1952", "(born October 7, 1952)", "born in 1952"; not "was born of".
const born = new RegExp(
  `^[^.;]{0,6}?(?:,? ?(?:who )?(?:was )?|\\s?\\()born (?:on (?:(${monthPattern}) (\\d{1,2}),? |(\\d{1,2}) (${monthPattern}),? )|in (?:[A-Z][\\w-]+ )?|(${monthPattern}) (\\d{1,2}),? |(\\d{1,2}) (${monthPattern}),? )(?:in )?((?:18|19|20)\\d\\d)\\b`,
);

/** Ages and births told of persons named in the article. */
export function agesTold(doc: Doc<'entities' | 'sentences'>): {
  readonly ages: readonly AgeTold[];
  readonly births: readonly BirthTold[];
} {
  const ages: AgeTold[] = [];
  const births: BirthTold[] = [];
  for (const mention of doc.entities.mentions) {
    const entity = doc.entities.list[mention.entity];
    if (entity?.kind !== 'person' || mention.kind === 'metonym') continue;
    const sentence = sentenceAt(doc, mention.start);
    if (!sentence) continue;
    const right = doc.text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
    const birth = born.exec(right);
    if (birth) {
      const year = Number(birth[9]);
      const month = monthOf(birth[1] ?? birth[4] ?? birth[5] ?? birth[8] ?? '');
      const day = Number(birth[2] ?? birth[3] ?? birth[6] ?? birth[7] ?? '0');
      const iso = month === null || day === 0 ? null : isoDay(year, month, day);
      births.push({
        person: mention.entity,
        year,
        day: iso,
        about: { start: mention.start, end: mention.end + birth[0].length },
      });
    }
    if (mention.kind !== 'name') continue;
    const found = after.exec(right);
    const age = found ? Number(found[1] ?? found[2]) : null;
    if (found && age !== null && age > 9 && age < 115 && !otherDay.test(right.slice(found[0].length)))
      ages.push({
        person: mention.entity,
        age,
        about: { start: mention.start, end: mention.end + found[0].length },
        atDeath: false,
      });
    const left = before.exec(doc.text.slice(Math.max(sentence.start, mention.start - 70), mention.start));
    const leftAge = left ? numberOf(left[1] ?? '') : null;
    if (left && leftAge !== null && leftAge > 9 && leftAge < 115)
      ages.push({
        person: mention.entity,
        age: leftAge,
        about: { start: mention.start - left[0].length, end: mention.end },
        atDeath: false,
      });
    const dead = death.exec(right);
    if (dead && Number(dead[1]) < 115)
      ages.push({
        person: mention.entity,
        age: Number(dead[1]),
        about: { start: mention.start, end: mention.end + dead.index + dead[0].length },
        atDeath: true,
      });
  }
  return { ages, births };
}
