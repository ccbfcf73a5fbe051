import { officeName, shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft, HolderRow, Knowledge, OfficeRow, Span } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { isQuoted, sentenceAt, textAround, yearsIn } from './passage.ts';
import { absenceTold, holdersOn, isNearHandover, sourceTold, spanTold } from './tenure-told.ts';
import { type TitleSaid, titleOfMention, titlesInWords } from './titles-said.ts';

type Layers = 'structure' | 'tokens' | 'sentences' | 'quotes' | 'entities' | 'times';

// Words that make another title of it: "deputy prime minister", "shadow foreign secretary", "prime ministerial candidate".
const lesser =
  /\b(?:deputy|vice(?! president)|assistant|under|shadow|junior|associate|former|ex|then|late|onetime|one-time|erstwhile|outgoing|incoming|future|next|previous|past|first lady|would-be|aspiring|presumptive|acting|interim|caretaker|de facto|self-declared|self-proclaimed|honorary|candidate|hopeful|nominee|designate|elect|opposition|rebel|state|provincial|regional|parliamentary|party|honou?rary|ceremonial|longtime|self-styled|exiled|ousted|deposed|disputed|breakaway|separatist|transitional)\b/i;
// Right before a title these tell of becoming, having been or not yet being it: "was prime minister", "as president".
const notNow =
  /\b(?:was|were|been|being|became|becomes?|becoming|[Aa]s|elected|appointed|named|sworn in as|served|serving|serve|replace[ds]?|replacing|succeed(?:ed|s|ing)?|nominated|declared|[Ww]hen|[Ww]hile|[Ii]f|would be|could be|running for|run for|candidate for|from|[Uu]nder|[Ss]ince|[Ll]ike|predecessor|successor|not|isn['’]t|wasn['’]t|of then|made|remain(?:ed|s)?|(?:post|office|role|position) of)(?: (?:the|a|an|its|his|her|their|our|country['’]s|new|[A-Z][a-z]+(?:['’]s)?)){0,3}\s*$/;
// After the name: "-elect", "designate", "who resigned last year"; also nouns the name only modifies: "the Biden administration".
const afterName =
  /^(?:[-‑ ](?:elect|designate)\b|['’]s? (?:predecessor|successor|then)|,? (?:who|which) (?:was|were|had|resigned|stepped|left|served|lost|died|ruled|led|quit|governed|held)\b|,? (?:then|at the time|until|the then)\b|(?:['’]s?)? (?:administration|era|government|regime|years?|presidency|dynasty|doctrine|library|memorial|airport|foundation|airbase)\b)/i;
// Words of looking back in a sentence: "at the time", "ten years ago", "used to meet"; not "could be used to threaten".
const lookingBack =
  /\b(?:at the time|back then|in those days|years? ago|decades? ago|months ago|during the (?:presidency|tenure|rule|administration|cold war|war)|under the (?:presidency|rule)|formerly|(?<!\b(?:be|is|are|was|were|been|being|get|got) )used to|in the (?:\d{4}s|past|early|mid|late)|last (?:year|decade|century)|memoirs?|biography)\b/gi;
// Right after the name: the past perfect; "had met", "had once met", not "said he had met".
const hadDone = /^(?: \w+ly| once| also| long)? had\b/;

/** The person a title is said of held the office on the day of the article. */
export const officeHolderCheck: Check<Layers> = {
  name: 'office-holder',
  summary: 'The person a title is said of held the office on the day of the article.',
  needs: ['structure', 'tokens', 'sentences', 'quotes', 'entities', 'times'],
  examples: [
    {
      text: 'In Tokyo, Prime Minister Fumio Kishida said talks would go on.',
      published: '2025-09-02',
      yields: [{ verdict: 'contradicted', about: 'Prime Minister Fumio Kishida' }],
    },
    {
      text: 'In Tokyo, Prime Minister Shigeru Ishiba said talks would go on.',
      published: '2025-09-02',
      yields: [{ verdict: 'confirmed' }],
    },
    { text: 'Former Prime Minister Fumio Kishida said talks would go on.', published: '2025-09-02', yields: [] },
    { text: 'In 2023, Prime Minister Fumio Kishida met allies.', published: '2025-09-02', yields: [] },
    {
      text: 'In Tokyo, Prime Minister Shigeru Ishiba said talks would go on.',
      published: '2027-09-02',
      yields: [{ verdict: 'unknown' }],
    },
  ],
  *run(doc: Doc<Layers>, context: Context): Iterable<Draft<'check'>> {
    const seen = new Set<string>();
    for (const said of titlesIn(doc, context.knowledge)) {
      const draft = judge(doc, context, said);
      if (!draft) continue;
      const key = `${said.person} ${said.offices[0]?.id} ${draft.fields.verdict}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield draft;
    }
  },
};

/** Titles as the entities have them, then those that only the words show. */
function* titlesIn(doc: Doc<Layers>, knowledge: Knowledge): Iterable<TitleSaid> {
  for (const mention of doc.entities.offices) {
    const said = titleOfMention(doc, knowledge, mention);
    if (said) yield said;
  }
  yield* titlesInWords(doc, knowledge);
}

function judge(doc: Doc<Layers>, context: Context, said: TitleSaid): Draft<'check'> | null {
  const { knowledge, published } = context;
  const { offices, extent: about } = said;
  const office = offices[0];
  if (!office || !isPlainTitle(doc, said)) return null;
  if (published === null)
    return draftOf({
      rule: 'office-holder',
      verdict: 'unknown',
      about,
      finding: `Whether ${said.person} was ${officeName(knowledge, office.id)} cannot be said: the article has no date.`,
      source: null,
      by: 'title without a date',
    });
  const held = offices.flatMap((candidate) =>
    said.rows.filter((row) => row.office === candidate.id).map((row) => ({ row, answer: knowledge.heldOn(row, published) })),
  );
  const yes = held.find(({ answer }) => answer === 'yes')?.row;
  if (yes)
    return draftOf({
      rule: 'office-holder',
      verdict: 'confirmed',
      about,
      finding: `${said.person} has been ${officeName(knowledge, yes.office)} ${spanTold(yes, published)} ${sourceTold(yes)}.`,
      expected: { person: said.person, office: yes.office, since: yes.start, until: yes.end },
      source: shownSource(yes.source),
      asOf: yes.asOf,
      detail: officeName(knowledge, yes.office),
      by: 'title of known person',
    });
  const open = held.find(({ answer, row }) => answer === 'unknown' || isNearHandover(row, published))?.row;
  if (open) {
    const why = open.end === null ? `last seen in office on ${open.asOf}` : `the tables have ${spanTold(open, published)}`;
    return unknownAbout(
      about,
      open,
      `Whether ${said.person} was ${officeName(knowledge, open.office)} on ${published} is not known: ${why}.`,
    );
  }
  return contradict(doc, knowledge, said, published);
}

function unknownAbout(about: Span, row: HolderRow, finding: string): Draft<'check'> {
  return draftOf({
    rule: 'office-holder',
    verdict: 'unknown',
    about,
    finding,
    source: shownSource(row.source),
    asOf: row.asOf,
    by: 'title of known person',
  });
}

/** Whether the words around make it a title held now: no deputy, no former one, no "was elected". */
function isPlainTitle(doc: Doc<Layers>, mention: TitleSaid): boolean {
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
  return !notNow.test(lead) && !notNow.test(before) && !afterName.test(after);
}

function contradict(doc: Doc<Layers>, knowledge: Knowledge, said: TitleSaid, published: string): Draft<'check'> | null {
  const { offices } = said;
  const own = said.rows.filter((row) => offices.some((office) => office.id === row.office));
  // The office that counts: the one the person once held, else the likeliest.
  const office = offices.find((candidate) => own.some((row) => row.office === candidate.id)) ?? offices[0];
  if (!office || isQuoted(doc, said.extent) || isPast(doc, said, published)) return null;
  // A monarch's title is shared by the family ("Queen Camilla"); one who never held the office is no error here.
  if (own.length === 0 && /monarch|king|queen|emperor|emir|sultan|prince/i.test(`${office.id} ${office.title}`)) return null;
  const elsewhere = said.rows.some(
    (row) => row.office !== office.id && sharesTitle(knowledge, row.office, office) && knowledge.heldOn(row, published) !== 'no',
  );
  if (elsewhere) return null;
  const holders = holdersOn(knowledge, office.id, published);
  const ended = own.some((row) => row.end !== null && row.end < published);
  const covered =
    holders.some((row) => row.person !== said.person) ||
    (ended && office.kind.includes('head_of') && own.every((row) => row.asOf >= published));
  if (!covered) {
    const last = own.findLast((candidate) => candidate.end !== null && candidate.end < published);
    if (!last) return null;
    const finding = `${said.person} left the office of ${officeName(knowledge, office.id)} on ${last.end} ${sourceTold(last)}; who held it on ${published} is not known.`;
    return unknownAbout(said.extent, last, finding);
  }
  if (own.length === 0 && !sameOwner(knowledge, said.rows, office)) return null;
  const holder = holders.find((row) => !row.acting) ?? holders[0] ?? null;
  const row = holder ?? own[0] ?? null;
  return draftOf({
    rule: 'office-holder',
    verdict: 'contradicted',
    about: said.extent,
    finding: `${absenceTold(knowledge, said.person, office.id, own, holders, published)}.`,
    expected: { person: holder?.person ?? null, office: office.id, since: holder?.start ?? null, until: holder?.end ?? null },
    source: row === null ? null : shownSource(row.source),
    asOf: row?.asOf ?? null,
    detail: officeName(knowledge, office.id),
    severity: row === null || shownSource(row.source) === null || own.length === 0 ? 'warning' : 'error',
    score: own.length > 0 ? 0.9 : 0.7,
    by: 'title of known person',
  });
}

function sameOwner(knowledge: Knowledge, rows: readonly HolderRow[], office: OfficeRow): boolean {
  return rows.some((row) => knowledge.officeById(row.office)?.stateOrOrg === office.stateOrOrg);
}

/** Two offices a press title may both mean: "President" of a state and of a commission. */
function sharesTitle(knowledge: Knowledge, id: string, office: OfficeRow): boolean {
  const other = knowledge.officeById(id);
  if (!other) return false;
  const head = (title: string): string => title.toLowerCase().split(/ (?:of|for) /)[0] ?? '';
  return [other.title, ...other.variants].map(head).some((title) => [office.title, ...office.variants].map(head).includes(title));
}

/** Before this the tables are too thin to say that a title was never right. */
const tablesBegin = '2014-07-01';

/** Whether the sentence, or the one before it, looks back to a time when the title may have been right. */
function isPast(doc: Doc<Layers>, said: TitleSaid, published: string): boolean {
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
  const before = sentenceAt(
    doc,
    doc.structure.paragraphs[sentence.paragraph]?.start === sentence.start ? sentence.start : sentence.start - 2,
  );
  const start = before?.paragraph === sentence.paragraph ? before.start : sentence.start;
  const { end } = sentence;
  if (
    yearsIn(doc.text.slice(Math.max(start, said.extent.start - 600), Math.min(end, said.extent.end + 600))).some((year) =>
      held(`${year}-01-01`),
    )
  )
    return true;
  for (const time of doc.times) {
    if (time.end <= start || time.start >= end || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    const from = time.from ?? time.to;
    if (time.value === 'PAST_REF' || (from !== null && held(from))) return true;
  }
  if (hadDone.test(doc.text.slice(said.extent.end, said.extent.end + 24))) return true;
  // Someone else's looking back, in quotation marks, is not the article's.
  const around = textAround(doc, said.extent);
  return [...around.text.matchAll(lookingBack)].some(({ index, 0: words }) => {
    const at = around.start + index;
    return !isQuoted(doc, { start: at, end: at + words.length });
  });
}
