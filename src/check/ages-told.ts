import type { Doc, Mention, Sentence, Span } from '../model/index.ts';
import { numberOf } from './count.ts';
import { isoDay, monthOf, monthPattern } from './dates.ts';
import { sentenceAt } from './passage.ts';

/** An age the article gives a person of its own. */
export interface AgeTold {
  readonly person: number;
  readonly age: number;
  readonly about: Span;
  /** Of when it is told: of now, of the person's recent death, or of a year of the past. */
  readonly when: 'now' | 'death' | number;
}

/** A birth the article tells: a year, or a day. */
export interface BirthTold {
  readonly person: number;
  readonly year: number;
  readonly day: string | null;
  readonly about: Span;
}

const digits = '(\\d{1,3})';
/** Right after a name, of now: the age is the first group caught. */
const agesAfter: readonly RegExp[] = [
  // ", 72,", ", aged 72 and", ", 72 years old,", " (72)"; not ", 72 miles" or ", 2025,".
  new RegExp(`^, (?:now )?(?:aged |age )?${digits}(?: years old| years of age)?(?=[,.;)”"]|['’] | who| and|$)`),
  new RegExp(`^ \\((?:aged |age )?${digits}\\)`),
  // " (born 1952), 72,"; not " (born 1952), 72 miles".
  new RegExp(`^ \\((?:born|b\\.)[^)]{3,30}\\), (?:aged )?${digits}(?=[,.;])`),
  // ", who is 72,", " is 72 years old", " is now 72.", ", born in 1952, is 72"; not " is 72 points ahead".
  new RegExp(
    `^(?:, who|, (?:who was )?born [^,]{3,30},| \\([^)]{3,30}\\))? is (?:now |currently |already )?${digits}(?: years old| years of age|(?=[,.;]| and))`,
  ),
  // ", a 72-year-old lawyer,"; not ", a 72-year-old company's head" of another.
  new RegExp(
    `^, (?:a|an|the) (?:[a-z]+ )?${digits}-year-old (?!company|firm|son|daughter|boy|girl|brother|sister|building|tradition)[a-z]+`,
  ),
  // " turned 72 this year", " has turned 72"; not " turned 72 in 2010".
  new RegExp(`^ (?:has (?:just )?turned|turned) ${digits} (?=this |on |last |earlier |,|\\.)`),
];
/** Right before a name, of now. */
const agesBefore: readonly RegExp[] = [
  // "the 72-year-old", "72-year-old President"; not "a 72-year-old man told".
  /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ]year[- ]old (?:[A-Za-z-]+ ){0,3}$/i,
  // "At 72, ", "Now 72, ", "Aged 72, "; not "In 2003, at 72, " or "At 72 points, ".
  /(?:^|[.!?”"] )(?:At|Now|Now aged|Aged|At the age of) (\d{1,3}), (?:the )?$/,
];
// "Kim, who was 27 when"; the age of another day.
const otherDay = /^[^.]{0,12}\b(?:when|at the time|then)\b/;
// "died on Monday at the age of 91", "has died aged 91", "died on Thursday. He was 91"; not "died in 1991".
const death =
  /^(?:, (?:who was )?born [^,]{3,30},|, who (?:was )?born [^,]{3,30},)? (?:has |had )?(?:died|passed away)\b[^.;]{0,40}?(?:\b(?:at the age of|aged|at age|at)|\. (?:He|She) was) (\d{1,3})\b(?! (?:km|miles|a\.m|p\.m|am|pm|%|years ago))/;
// A death of years ago says nothing of now: "died in 1991", "died on May 3, 1991".
const longAgo = /\b(?:1[6-9]|20)\d\d\b/;
const month = `(${monthPattern})`;
const bornOn = `(?:on (?:${month} (\\d{1,2}),? |(\\d{1,2}) ${month},? )|in (?:(?:[A-Z][\\w’'-]+,? ){1,3}in )?|in (?:(?:[a-z]+ )*[A-Z][\\w-]+ )?|${month} (\\d{1,2}),? |(\\d{1,2}) ${month},? )?(?:in (?:${month} )?)?`;
const year = '((?:18|19|20)\\d\\d)\\b(?!s)';
/** Right after a name: "was born on 7 October 1952", "(born October 7, 1952)", "(b. 1952)", ", born in Oslo in 1952,"; not "was born of". */
const bornAfter = new RegExp(
  `^(?:[^.;]{0,6}?(?:,? ?(?:who )?(?:was )?|\\s?\\()|,? \\d{1,3}, (?:who )?was |, \\d{1,3}, )(?:born|b\\.) ${bornOn}(?:near [A-Z]\\w+ |in [A-Z]\\w+ (?:in|on) )?${year}`,
);
const bornInPlace = new RegExp(
  `^(?:,? (?:who )?was)? born (?:in|near|at) [A-Z][\\w’'-]+(?:[, ]+[A-Z][\\w’'-]+)*,? (?:in|on) (?:${month} (\\d{1,2}), |(\\d{1,2}) ${month} )?${year}`,
);
const bornInPlaceDay = new RegExp(
  `^(?:,? (?:who )?was)? born (?:in|near|at) [A-Z][\\w’'-]+(?:[, ]+[A-Z][\\w’'-]+)*,? on (?:${month} (\\d{1,2}), |(\\d{1,2}) ${month} )${year}`,
);
/** Right before the name or pronoun: "Born in 1952, ", "Born on 7 October 1952 in Oslo, he". */
const bornBefore = new RegExp(`(?:^|[.!?”"] )Born ${bornOn}${year}[^,.]{0,40}, $`);
/** An age in a year of the past: "in 2003, at 27, she became", "became a judge in 2011 at the age of 32", "was 27 when he entered parliament in 2003". */
const career: readonly { readonly expression: RegExp; readonly age: number; readonly year: number }[] = [
  {
    expression:
      /\b(?:in|In) ((?:19|20)\d\d),? (?:at (?:the age of )?|aged |when (?:he|she) was |at age )(\d{1,3})\b(?!,\d| (?:percent|%|km|miles))/,
    year: 1,
    age: 2,
  },
  { expression: /\bwas (\d{1,3}) when (?:he|she) [a-z]+(?: [A-Za-z]+){0,6} in ((?:19|20)\d\d)\b/, age: 1, year: 2 },
  { expression: /\bat (?:the age of )?(\d{1,3}),? (?:he|she) [a-z]+(?: [A-Za-z]+){0,6} in ((?:19|20)\d\d)\b/, age: 1, year: 2 },
];
// Another of the same name, or another's age: "his son", "named after", "Jr.", "the elder".
const namesake =
  /\b(?:Jr|Sr|the (?:elder|younger)|named after|namesake|also (?:called|named)|of the same name|(?:his|her|their) (?:\w+ )?(?:son|daughter|grandson|granddaughter|father|mother|uncle|aunt|brother|sister|wife|husband|parents?|twin)|says (?:he|she) is|may be (?:older|younger)|claims to be|the register|['’]s (?:\w+ )?(?:son|daughter|grandson|father|mother|uncle|brother|sister|wife|husband))\b/i;

interface Told {
  readonly ages: readonly AgeTold[];
  readonly births: readonly BirthTold[];
}

const known = new WeakMap<readonly Mention[], Told>();

/** Ages and births told of persons named in the article, worked out once for all checks. */
export function agesTold(doc: Doc<'entities' | 'sentences'>): Told {
  const done = known.get(doc.entities.mentions);
  if (done) return done;
  const ages: AgeTold[] = [];
  const births: BirthTold[] = [];
  for (const mention of doc.entities.mentions) {
    if (doc.entities.list[mention.entity]?.kind !== 'person' || mention.kind === 'metonym') continue;
    const sentence = sentenceAt(doc, mention.start);
    if (!sentence || namesake.test(doc.text.slice(sentence.start, Math.min(sentence.end, mention.end + 200)))) continue;
    const birth = birthOf(doc, sentence, mention);
    if (birth) births.push(birth);
    for (const age of agesOf(doc, sentence, mention)) if (age.age > 9 && age.age < 115) ages.push(age);
  }
  const told = { ages, births };
  known.set(doc.entities.mentions, told);
  return told;
}

function birthOf(doc: Doc, sentence: Sentence, mention: Mention): BirthTold | null {
  const right = doc.text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  const left = doc.text.slice(Math.max(sentence.start, mention.start - 90), mention.start);
  const after = bornInPlaceDay.exec(right) ?? bornInPlace.exec(right) ?? bornAfter.exec(right);
  const found = after ?? bornBefore.exec(left);
  if (!found) return null;
  const parts = found.slice(1);
  const year = Number(parts.findLast((part) => part !== undefined && /^\d{4}$/.test(part)));
  const month = monthOf(parts.find((part) => part !== undefined && /^[A-Z]/.test(part)) ?? '');
  const day = Number(parts.find((part) => part !== undefined && /^\d{1,2}$/.test(part)) ?? '0');
  return {
    person: mention.entity,
    year,
    day: month === null || day === 0 ? null : isoDay(year, month, day),
    about: after
      ? { start: mention.start, end: mention.end + found[0].length }
      : {
          start: mention.start - left.length + found.index + (/^Born/.test(found[0]) ? 0 : found[0].indexOf('Born')),
          end: mention.end,
        },
  };
}

function* agesOf(doc: Doc, sentence: Sentence, mention: Mention): Iterable<AgeTold> {
  const { start, end, entity: person } = mention;
  const right = doc.text.slice(end, Math.min(sentence.end, end + 110));
  const left = doc.text.slice(Math.max(sentence.start, start - 70), start);
  const isName = mention.kind === 'name';
  for (const expression of agesAfter) {
    const found = isName || /is|turned/.test(right.slice(0, 12)) ? expression.exec(right) : null;
    if (!found || otherDay.test(right.slice(found[0].length))) continue;
    yield { person, age: Number(found[1]), about: { start, end: end + found[0].length }, when: 'now' };
    break;
  }
  for (const expression of agesBefore) {
    const found = expression.exec(left);
    const age = found && (isName || !/year/.test(found[0])) ? numberOf(found[1] ?? '') : null;
    // "At 15, Berg had left school": the age of another day.
    if (!found || age === null || (!/year/i.test(found[0]) && !/^ (?:is|has|still|plans|remains|runs|leads)\b/.test(right)))
      continue;
    yield { person, age, about: { start: start - left.length + found.index, end }, when: 'now' };
    break;
  }
  // "He was 91" stands in the next sentence.
  const dead = death.exec(doc.text.slice(end, end + 110));
  if (dead && !longAgo.test(dead[0].replace(/born [^,]{3,30}/, '')))
    yield { person, age: Number(dead[1]), about: { start, end: end + dead[0].length }, when: 'death' };
  for (const form of career) {
    // The person must be the one who did it: its subject, first in the sentence.
    const text = doc.text.slice(sentence.start, sentence.end);
    const found = start - sentence.start < 60 ? form.expression.exec(text) : null;
    if (!found) continue;
    const about = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    yield { person, age: Number(found[form.age]), about, when: Number(found[form.year]) };
    break;
  }
}
