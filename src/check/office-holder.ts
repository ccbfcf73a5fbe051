import { officeName, shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft, HolderRow, Knowledge, OfficeMention, OfficeRow } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { isQuoted, sentenceAt, yearsIn } from './passage.ts';
import { absenceTold, holdersOn, isNearHandover, sourceTold, spanTold } from './tenure-told.ts';

type Layers = 'tokens' | 'sentences' | 'quotes' | 'entities' | 'times';

// Words that make another title of it: "deputy prime minister", "shadow foreign secretary", "prime ministerial candidate".
const lesser =
  /\b(?:deputy|vice(?! president)|assistant|under|shadow|junior|associate|former|ex|then|late|onetime|one-time|erstwhile|outgoing|incoming|future|next|previous|past|first lady|would-be|aspiring|presumptive|acting|interim|caretaker|de facto|self-declared|self-proclaimed|honorary|candidate|hopeful|nominee|designate|elect|opposition|rebel|state|provincial|regional|parliamentary|party|honou?rary|ceremonial|longtime|self-styled|exiled|ousted|deposed|disputed|breakaway|separatist|transitional)\b/i;
// Right before a title these tell of becoming, having been or not yet being it: "was prime minister", "as president".
const notNow =
  /\b(?:was|were|been|being|become|became|becomes|becoming|as|elected|appointed|named|sworn in as|served|serving|serve|elect|replace[ds]?|replacing|succeed(?:ed|s|ing)?|nominated|declared|when|while|if|would be|could be|run(?:ning)? for|candidate for|from|under|since|like|predecessor|successor|not|isn't|wasn't|of then|made|remain(?:ed|s)?|post of|office of|role of|position of)(?: (?:the|a|an|its|his|her|their|our|country['’]s|new|[A-Z][a-z]+(?:['’]s)?)){0,3}\s*$/i;
// After the name: "-elect", "designate", "who resigned last year"; also nouns the name only modifies: "the Biden administration".
const afterName =
  /^(?:[-‑ ](?:elect|designate)\b|['’]s? (?:predecessor|successor|then)|,? (?:who|which) (?:was|were|had|resigned|stepped|left|served|lost|died|ruled|led|quit|governed|held)\b|,? (?:then|at the time|until|the then)\b|(?:['’]s?)? (?:administration|era|government|regime|years?|presidency|dynasty|doctrine|library|memorial|airport|foundation|airbase)\b)/i;
// Words of looking back in a sentence: "at the time", "ten years ago"; not "has" or "the weight of history".
const lookingBack =
  /\b(?:at the time|back then|in those days|years? ago|decades? ago|months ago|during the (?:presidency|tenure|rule|administration|cold war|war)|under the (?:presidency|rule)|formerly|used to|in the (?:\d{4}s|past|early|mid|late)|last (?:year|decade|century)|memoirs?|biography)\b/i;
// Right after the name: the past perfect; "had met", "had once met", not "said he had met".
const hadDone = /^[^.,;]{0,14}\bhad\b/;

/** The person a title is said of held the office on the day of the article. */
export const officeHolderCheck: Check<Layers> = {
  name: 'office-holder',
  summary: 'The person a title is said of held the office on the day of the article.',
  needs: ['tokens', 'sentences', 'quotes', 'entities', 'times'],
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
    for (const mention of doc.entities.offices) {
      const draft = judge(doc, context, mention);
      if (!draft) continue;
      const key = `${mention.person} ${draft.rule} ${draft.fields.verdict}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield draft;
    }
  },
};

/** The person of the tables an entity is, or null where the name is no full name or several bear it. */
export function personOf(
  knowledge: Knowledge,
  entity: { readonly name: string; readonly link: { readonly kb: string | null } },
): { person: string; rows: readonly HolderRow[] } | null {
  const named = knowledge.persons(entity.name);
  const only = named.length === 1 ? named[0] : undefined;
  if (!only) return null;
  if (!entity.name.trim().includes(' ') && entity.link.kb === null) return null;
  return only;
}

function officesOf(
  knowledge: Knowledge,
  doc: Doc<Layers>,
  mention: OfficeMention,
  rows: readonly HolderRow[],
): readonly OfficeRow[] {
  const told = mention.offices.map((id) => knowledge.officeById(id)).filter((row) => row !== null);
  if (told.length > 0) return told;
  const title = doc.text.slice(mention.title.start, mention.title.end);
  const owners = new Set(rows.map((row) => knowledge.officeById(row.office)?.stateOrOrg).filter((owner) => owner !== undefined));
  // A title said of another state ("German President Putin") is the nationality rule's.
  const state = mention.state === null ? null : doc.entities.list[mention.state]?.link.iso3;
  const iso2 = state ? (knowledge.stateByIso3(state)?.iso2 ?? null) : null;
  return [...owners]
    .filter((owner) => iso2 === null || owner === iso2)
    .flatMap((owner) => knowledge.officesByTitle(title, owner));
}

function judge(doc: Doc<Layers>, context: Context, mention: OfficeMention): Draft<'check'> | null {
  const { knowledge, published } = context;
  const entity = doc.entities.list[mention.person];
  if (!entity || mention.former || mention.qualifier !== null) return null;
  const known = personOf(knowledge, entity);
  if (!known) return null;
  const offices = officesOf(knowledge, doc, mention, known.rows);
  if (offices.length === 0 || !isPlainTitle(doc, mention)) return null;
  const about = mention.extent;
  const office = offices[0];
  if (!office) return null;
  if (published === null)
    return draftOf({
      rule: 'office-holder',
      verdict: 'unknown',
      about,
      finding: `Whether ${known.person} was ${officeName(knowledge, office.id)} cannot be said: the article has no date.`,
      source: null,
      by: 'title without a date',
    });
  const held = offices.flatMap((candidate) =>
    known.rows.filter((row) => row.office === candidate.id).map((row) => ({ row, answer: knowledge.heldOn(row, published) })),
  );
  const yes = held.find(({ answer }) => answer === 'yes');
  if (yes) {
    const { row } = yes;
    return draftOf({
      rule: 'office-holder',
      verdict: 'confirmed',
      about,
      finding: `${known.person} has been ${officeName(knowledge, row.office)} ${spanTold(row, published)} ${sourceTold(row)}.`,
      expected: { person: known.person, office: row.office, since: row.start, until: row.end },
      source: shownSource(row.source),
      asOf: row.asOf,
      detail: officeName(knowledge, row.office),
      by: 'title of known person',
    });
  }
  const open = held.find(({ answer, row }) => answer === 'unknown' || isNearHandover(row, published));
  if (open) {
    const { row } = open;
    const finding = `Whether ${known.person} was ${officeName(knowledge, row.office)} on ${published} is not known: ${row.end === null ? `last seen in office on ${row.asOf}` : `the tables have ${spanTold(row, published)}`}.`;
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
  return contradict(doc, knowledge, mention, known, offices, published);
}

/** Whether the words around make it a title held now: no deputy, no former one, no "was elected". */
function isPlainTitle(doc: Doc<Layers>, mention: OfficeMention): boolean {
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

function contradict(
  doc: Doc<Layers>,
  knowledge: Knowledge,
  mention: OfficeMention,
  known: { readonly person: string; readonly rows: readonly HolderRow[] },
  offices: readonly OfficeRow[],
  published: string,
): Draft<'check'> | null {
  const own = known.rows.filter((row) => offices.some((office) => office.id === row.office));
  // The office that counts: the one the person once held, else the likeliest.
  const office = offices.find((candidate) => own.some((row) => row.office === candidate.id)) ?? offices[0];
  if (!office || isQuoted(doc, mention.extent) || isPast(doc, mention, published)) return null;
  // A monarch's title is shared by the family ("Queen Camilla"); one who never held the office is no error here.
  if (own.length === 0 && /monarch|king|queen|emperor|emir|sultan|prince/i.test(`${office.id} ${office.title}`)) return null;
  const elsewhere = known.rows.some(
    (row) => row.office !== office.id && sharesTitle(knowledge, row.office, office) && knowledge.heldOn(row, published) !== 'no',
  );
  if (elsewhere) return null;
  const holders = holdersOn(knowledge, office.id, published);
  const ended = own.some((row) => row.end !== null && row.end < published);
  const covered =
    holders.some((row) => row.person !== known.person) ||
    (ended && office.kind.includes('head_of') && own.every((row) => row.asOf >= published));
  if (!covered) return null;
  if (own.length === 0 && !sameOwner(knowledge, known.rows, office)) return null;
  const holder = holders.find((row) => !row.acting) ?? holders[0] ?? null;
  const row = holder ?? own[0] ?? null;
  return draftOf({
    rule: 'office-holder',
    verdict: 'contradicted',
    about: mention.extent,
    finding: `${absenceTold(knowledge, known.person, office.id, own, holders, published)}.`,
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

/** Whether the sentence, or the one before it, looks back to a time when the title may have been right. */
function isPast(doc: Doc<Layers>, mention: OfficeMention, published: string): boolean {
  const sentence = sentenceAt(doc, mention.extent.start);
  if (sentence === null) return false;
  const index = doc.sentences.indexOf(sentence);
  const previous = doc.sentences[index - 1];
  const near = previous && previous.paragraph === sentence.paragraph ? [previous, sentence] : [sentence];
  for (const { start, end } of near) {
    const text = doc.text.slice(start, end);
    const year = Number(published.slice(0, 4));
    if (yearsIn(text).some((stated) => stated < year)) return true;
    for (const time of doc.times) {
      if (time.end <= start || time.start >= end || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
      // A month or more back: the title may be that of the day told of.
      const from = time.from ?? time.to;
      if (from !== null && from.slice(0, 7) < published.slice(0, 7)) return true;
      if (time.value === 'PAST_REF') return true;
    }
  }
  if (hadDone.test(doc.text.slice(mention.extent.end, mention.extent.end + 24))) return true;
  let own = doc.text.slice(sentence.start, sentence.end);
  for (const quote of doc.quotes)
    for (const piece of quote.pieces)
      if (piece.start >= sentence.start && piece.end <= sentence.end)
        own = own.replace(doc.text.slice(piece.start, piece.end), '');
  return lookingBack.test(own);
}
