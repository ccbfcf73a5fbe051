import { lesserTitleWords, lookingBackWords, notNowVerbs } from '../lang/index.ts';
import type { Doc, Sentence } from '../model/index.ts';
import { minusDays } from './dates.ts';
import { isQuoted, sentenceAt, textAround, timesWithin, yearsIn } from './passage.ts';
import type { TitleSaid } from './titles-said.ts';

/** The layers it takes to see whether a title is said of now. */
export type TitleLayers = 'structure' | 'tokens' | 'sentences' | 'quotes' | 'entities' | 'times';

const either = (words: readonly string[]): string => `(?:${words.join('|')})`;
// Words that make another title of it: "deputy prime minister", "prime ministerial candidate"; not "prime minister".
const lesser = new RegExp(`\\b${either(lesserTitleWords)}\\b`, 'i');
// Right before a title these tell of becoming, having been or not yet being it: "was the prime minister", "as president"; not "said".
const notNow = new RegExp(
  `\\b${either(notNowVerbs)}(?: (?:the|a|an|its|his|her|their|our|country['’]s|new|[A-Z][a-z]+(?:['’]s)?)){0,3}\\s*$`,
);
// "As president of Brazil," at the head of a sentence whose verb is of now: "As president of Brazil, Lula has the last word".
const asNow = /(?:^|[.!?”"]\s+)As (?:the )?$/;
const verbOfNow = /^ (?:is|has|will|must|may|can|cannot|faces|needs|holds|leads|wants|hopes|plans|decides)\b/;
// After the name: "-elect", "who resigned last year", "will become"; also nouns the name only modifies: "the Biden administration".
const afterName =
  /^(?:[-‑ ](?:elect|designate)\b|['’]s? (?:predecessor|successor|then)|,? (?:who|which) (?:was|were|had|will|would|resigned|stepped|left|served|lost|died|ruled|led|quit|governed|held)\b|,? (?:then|at the time|until|the then|again)\b|(?:['’]s?)? (?:administration|era|government|regime|years?|presidency|dynasty|doctrine|library|memorial|airport|foundation|airbase)\b)/i;
const lookingBack = new RegExp(`\\b${either(lookingBackWords)}\\b`, 'gi');
// Some days or weeks back, within which a title may have been right: "weeks ago", "ten days ago"; not "hours ago".
const weeksBack = /\b(?:weeks?|days|fortnight) (?:ago|earlier|before)\b|\bearlier this (?:month|year)\b|\blast (?:week|month)\b/i;
// Right after the name: the past perfect; "had met", "had once met", not "said he had met".
const hadDone = /^(?: \w+ly| once| also| long)? had\b/;
// Words that set a past perfect within these days: "hours earlier", "on Monday"; not "in his youth".
const ofTheseDays =
  /\b(?:hours|minutes|moments) (?:earlier|before)|\bearlier (?:on|in the day|that day|today)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\byesterday\b|\btoday\b/;

/** Whether the words around make it a title held now: no deputy, no former one, no "was elected". */
export function isPlainTitle(doc: Doc<TitleLayers>, mention: TitleSaid): boolean {
  const sentence = sentenceAt(doc, mention.title.start);
  const from = sentence?.start ?? 0;
  const before = doc.text.slice(Math.max(from, mention.extent.start - 60), mention.extent.start);
  const extent = doc.text.slice(mention.extent.start, mention.extent.end);
  const title = doc.text.slice(mention.title.start, mention.title.end);
  const lead = doc.text.slice(Math.max(from, mention.title.start - 60), mention.title.start);
  const after = doc.text.slice(mention.extent.end, mention.extent.end + 40);
  const close = before.split(/\s+/).slice(-3).join(' ');
  if (lesser.test(title) || lesser.test(extent) || lesser.test(close) || /[-‑]$/.test(lead)) return false;
  // "the prime minister's wife", "the president's spokesman, X": the title is another's.
  if (/^['’]s?\s/.test(doc.text.slice(mention.title.end, mention.title.end + 4))) return false;
  if (afterName.test(after)) return false;
  if (asNow.test(lead) || asNow.test(before)) return verbOfNow.test(doc.text.slice(mention.extent.end, mention.extent.end + 20));
  return !notNow.test(lead) && !notNow.test(before);
}

// "a bust of", "portraits of": it is not the person who is there.
const image =
  /\b(?:bust|statue|portrait|painting|effigy|effigies|mural|biograph(?:y|er)|memoirs?|tomb|grave|plaque|legacy|days|times|era|years) (?:of|to|for) (?:the )?$/i;
// Right after the name: what a person leaves behind, "'s decision", "'s 2021 order"; not "'s office" or "'s spokesman".
const leftBehind =
  /^['’]s? (?:\d{4} |first |last |final |own |former |[a-z]+ )?(?:decisions?|decrees?|orders?|laws?|policy|policies|reforms?|legacy|resignation|death|defeat|victory|coalition|cabinet|rule|term|tenure|speech|visit|promises?|pledges?|election|re-election|inauguration|veto|aides|appointees|nominees)\b/;
// "Canada's prime minister for nine years", "from 2015 to 2025".
const forYears = /^ (?:for|from|between|during|in|until) (?:[a-z]+ ){0,3}(?:\d|years|months|decades|days)/;
// "the order issued by", a participle without "was": an act of unknown time; not "was issued by".
const doneBy =
  /\b([A-Za-z]+),? (?:[a-z]+ed|struck|begun|made|set|drawn|built|put|taken|given|sent|written|chosen|won|led|held|brought) by (?:the )?$/;
const auxiliary = /^(?:was|were|is|are|been|being|be|had|has|have|got|gets|[a-z]+ly)$/i;
// "Former aides to", "ex-advisers of": those of one who is out of office.
const formerOf = /\b(?:[Ff]ormer|[Ee]x-?) ?(?:[a-z]+ ){1,3}(?:to|of|for|under|in) (?:the )?$/;

/** Whether the words beside the title speak of what the person did or left when in office, at no time that is named. */
function isOfPastActs(doc: Doc<TitleLayers>, said: TitleSaid): boolean {
  const sentence = sentenceAt(doc, said.extent.start);
  const before = doc.text.slice(Math.max(sentence?.start ?? 0, said.extent.start - 60), said.extent.start);
  const after = doc.text.slice(said.extent.end, said.extent.end + 40);
  const done = doneBy.exec(before);
  if (done && !auxiliary.test(done[1] ?? '')) return true;
  return image.test(before) || formerOf.test(before) || leftBehind.test(after) || forYears.test(after);
}

/** Whether the article itself calls the person a former holder, or speaks of the time in office as over: "the Biden years". */
function isFormerElsewhere(doc: Doc<TitleLayers>, said: TitleSaid): boolean {
  if (doc.entities.offices.some(({ person, former }) => former && doc.entities.list[person]?.link.kb === said.person))
    return true;
  const last = said.person.split(' ').at(-1) ?? '';
  const { text } = textAround(doc, said.extent);
  return new RegExp(`\\b${last.replace(/[^\p{L}-]/gu, '')} (?:administration|era|years|presidency|premiership)\\b`, 'u').test(
    text,
  );
}

/** Before this the tables are too thin to say that a title was never right. */
const tablesBegin = '2014-07-01';
/** How many sentences of its paragraph before it may set the time of a sentence in the past tense. */
const narrative = 4;

/** Whether the sentence, or those before it in the paragraph, look back to a time when the title may have been right. */
export function isPast(doc: Doc<TitleLayers>, said: TitleSaid, published: string): boolean {
  const sentence = sentenceAt(doc, said.extent.start);
  if (sentence === null) return false;
  // Whether the person may have held one of the offices at some time between the day told of and publication.
  const held = (from: string): boolean =>
    from < published &&
    (from < tablesBegin ||
      said.rows.some(
        (row) =>
          said.offices.some(({ id }) => id === row.office) && (row.start ?? '') <= published && (row.end ?? published) >= from,
      ));
  const start = storyStart(doc, sentence);
  const { end } = sentence;
  const near = doc.text.slice(Math.max(start, said.extent.start - 900), Math.min(end, said.extent.end + 600));
  if (yearsIn(near).some((year) => held(`${year}-01-01`))) return true;
  for (const time of timesWithin(doc, start, end)) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue;
    const from = time.from ?? time.to;
    if (time.value === 'PAST_REF' || (from !== null && held(from))) return true;
  }
  const whole = doc.text.slice(Math.max(sentence.start, said.extent.start - 200), Math.min(end, said.extent.end + 200));
  if (hadDone.test(doc.text.slice(said.extent.end, said.extent.end + 24)) && !ofTheseDays.test(whole)) return true;
  if (weeksBack.test(whole) && held(minusDays(published, 70))) return true;
  if (isOfPastActs(doc, said) || isFormerElsewhere(doc, said)) return true;
  // Someone else's looking back, in quotation marks, is not the article's.
  const around = textAround(doc, said.extent);
  return [...around.text.matchAll(lookingBack)].some(({ index, 0: words }) => {
    const at = around.start + index;
    return !isQuoted(doc, { start: at, end: at + words.length });
  });
}

/** Where the story the sentence belongs to begins: some sentences before it, in its paragraph. */
function storyStart(doc: Doc<TitleLayers>, sentence: Sentence): number {
  let { start } = sentence;
  for (let back = 0; back < narrative; back++) {
    const before = start > 1 ? sentenceAt(doc, start - 2) : null;
    if (before === null || before.paragraph !== sentence.paragraph || before.start >= start) break;
    start = before.start;
  }
  return start;
}
