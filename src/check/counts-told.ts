import { countedActs, countedVictims, harmfulEvents, otherCountWords } from '../lang/index.ts';
import type { Doc, Sentence, Span } from '../model/index.ts';
import { numberOf, numberPattern } from './count.ts';
import { yearsIn } from './passage.ts';

/** A count of people something was done to. */
export interface CountTold {
  /** "kill", "arrest" */
  readonly act: string;
  readonly count: number;
  /** What is counted, in the singular: "miner"; "people" where the words leave it open. */
  readonly noun: string;
  /** Whether it speaks of those told of before: "the 12 people killed". */
  readonly back: boolean;
  readonly sentence: Sentence;
  readonly about: Span;
}

const acts = Object.values(countedActs).flat().join('|');
const number = `(?<count>${numberPattern})`;
const noun = '(?<noun>(?!of\\b|and\\b|or\\b|in\\b|more\\b|other\\b)(?:[a-z]+ )?[a-z]+)';
const act = `(?<act>${acts})`;

/** Wordings of a count told for the first time, and of one that looks back to it. */
const wordings: readonly { readonly back: boolean; readonly expression: RegExp }[] = [
  // "the 12 people killed", "all 12 miners who died"; not "the 12 people said".
  {
    back: true,
    expression: new RegExp(
      `\\b(?:[Tt]he|[Aa]ll|[Aa]ll (?:of )?the|[Tt]hose|[Tt]hese) ${number} ${noun}(?: who (?:were |had been |have been )?)? ?\\b${act}\\b`,
      'g',
    ),
  },
  // "all 12 of those killed".
  { back: true, expression: new RegExp(`\\b[Aa]ll ${number} of (?:those|the people) ${act}\\b`, 'g') },
  // "the 12 kidnapped pupils", "the 12 dead workers", "the 12 victims", "the 12 dead"; not "the 12 months".
  {
    back: true,
    expression: new RegExp(
      `\\b(?:[Tt]he|[Aa]ll|[Aa]ll the|[Tt]hese) ${number} (?:${act} (?<noun>[a-z]+)|(?<victims>${Object.keys(countedVictims).join('|')})\\b)`,
      'g',
    ),
  },
  // "the attack, which killed 12 people", "a crash in which 12 people died"; not "who killed 12 people".
  {
    back: true,
    expression: new RegExp(`\\b(?:[Tt]he|[Tt]his|[Tt]hat) [^.,;]{3,40}, (?:which|that) ${act} ${number} ${noun}`, 'g'),
  },
  {
    back: true,
    expression: new RegExp(
      `\\b(?:[Tt]he|[Tt]his|[Tt]hat) [^.,;]{3,40},? in which ${number} ${noun} (?:were |was |had been )?${act}\\b`,
      'g',
    ),
  },
  // "killed 12 people", "leaving 12 people dead"; not "killed by 12 people".
  { back: false, expression: new RegExp(`\\b${act} ${number} ${noun}`, 'g') },
  { back: false, expression: new RegExp(`\\b(?:left|leaving|leaves) ${number} ${noun} ${act}\\b`, 'g') },
  // "12 people were killed", "12 people died"; not "the 12 people who were killed".
  {
    back: false,
    expression: new RegExp(
      `(?<!\\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose|which|of) )${number} ${noun} (?:were |was |have been |had been |are )?(?:also )?${act}\\b`,
      'g',
    ),
  },
];
const other = new RegExp(`\\b(?:${otherCountWords.join('|')})\\b`, 'i');
const event = new RegExp(`\\b(${harmfulEvents.join('|')})(?:s|es)?\\b`, 'gi');
// Verbs and adverbs that end what is counted: "12 people were"; also "12 people in".
const notNoun = / (?:were|was|have|had|are|in|on|at|who|and|also|died|killed)$/;
// A place named: "in Gao", "near Port Sudan"; not "in May" or "on Friday".
const place = /\b(?:in|at|near|off|outside) ((?:[A-Z][\p{L}’'-]+)(?: [A-Z][\p{L}’'-]+)*)/gu;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/;

function actOf(word: string): string {
  return Object.keys(countedActs).find((key) => countedActs[key]?.includes(word.toLowerCase())) ?? '';
}

function singular(noun: string): string {
  const last = noun.replace(notNoun, '').split(' ').at(-1) ?? '';
  return last === 'persons' ? 'people' : last.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Exact counts of people something was done to, in text order; none from sentences whose words make them open or of another time. */
export function countsTold(doc: Doc<'sentences'>): readonly CountTold[] {
  const told: CountTold[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    if (
      !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty)\b/i.test(text)
    )
      continue;
    if (other.test(text) || yearsIn(text).length > 0) continue;
    const taken: Span[] = [];
    for (const { back, expression } of wordings)
      for (const found of text.matchAll(expression)) {
        const groups = found.groups ?? {};
        const count = numberOf((groups['count'] ?? '').toLowerCase());
        const act = groups['victims'] === undefined ? actOf(groups['act'] ?? '') : (countedVictims[groups['victims']] ?? '');
        const span = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
        if (count === null || act === '' || taken.some((one) => one.start < span.end && span.start < one.end)) continue;
        taken.push(span);
        told.push({
          act,
          count,
          noun: groups['noun'] === undefined ? 'people' : singular(groups['noun']),
          back,
          sentence,
          about: span,
        });
      }
  }
  return told.sort((a, b) => a.about.start - b.about.start);
}

/** Whether the later count, by its own words, is of the event of the earlier one: same noun, no other place, no other sort of event. */
export function isOfSameEvent(doc: Doc, earlier: CountTold, later: CountTold): boolean {
  if (earlier.act !== later.act || earlier.sentence === later.sentence) return false;
  if (later.noun !== 'people' && later.noun !== earlier.noun) return false;
  if (
    later.noun === 'people' &&
    !/people|person|civilian/.test(earlier.noun) &&
    /people/.test(doc.text.slice(later.about.start, later.about.end))
  )
    return false;
  const words = (of: CountTold): string => doc.text.slice(of.sentence.start, of.sentence.end);
  const before = words(earlier);
  const after = words(later);
  for (const [, name = ''] of after.matchAll(place)) if (!month.test(name) && !before.includes(name)) return false;
  const events = [...before.matchAll(event)].map((found) => (found[1] ?? '').toLowerCase());
  return [...after.matchAll(event)].every((found) => events.length === 0 || events.includes((found[1] ?? '').toLowerCase()));
}
