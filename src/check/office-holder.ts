import { officeName, shownSource } from '../knowledge/index.ts';
import type { Check, Context, Doc, Draft, HolderRow, Knowledge, OfficeRow, Span } from '../model/index.ts';
import { draftOf } from './finding.ts';
import { isQuoted } from './passage.ts';
import { absenceTold, holdersOn, isNearHandover, sourceTold, spanTold } from './tenure-told.ts';
import { isPast, isPlainTitle, type TitleLayers } from './title-now.ts';
import { type TitleSaid, titleOfMention, titlesInWords } from './titles-said.ts';

/** The person a title is said of held the office on the day of the article. */
export const officeHolderCheck: Check<TitleLayers> = {
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
  *run(doc: Doc<TitleLayers>, context: Context): Iterable<Draft<'check'>> {
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
function* titlesIn(doc: Doc<TitleLayers>, knowledge: Knowledge): Iterable<TitleSaid> {
  for (const mention of doc.entities.offices) {
    const said = titleOfMention(doc, knowledge, mention);
    if (said) yield said;
  }
  yield* titlesInWords(doc, knowledge);
}

function judge(doc: Doc<TitleLayers>, context: Context, said: TitleSaid): Draft<'check'> | null {
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

function contradict(doc: Doc<TitleLayers>, knowledge: Knowledge, said: TitleSaid, published: string): Draft<'check'> | null {
  const { offices } = said;
  const own = said.rows.filter((row) => offices.some((office) => office.id === row.office));
  // The office that counts: the one the person once held, else the likeliest.
  const office = offices.find((candidate) => own.some((row) => row.office === candidate.id)) ?? offices[0];
  if (!office || isQuoted(doc, said.extent) || isPast(doc, said, published)) return null;
  // A monarch's title is shared by the family ("Queen Camilla"); one who never held the office is no error here.
  if (own.length === 0 && /monarch|king|queen|emperor|emir|sultan|prince/i.test(`${office.id} ${office.title}`)) return null;
  // Where the state is named, another office of that title elsewhere is no excuse.
  const elsewhere = said.rows.some(
    (row) =>
      row.office !== office.id &&
      sharesTitle(knowledge, row.office, office) &&
      (said.owners.length === 0 || said.owners.includes(knowledge.officeById(row.office)?.stateOrOrg ?? '')) &&
      knowledge.heldOn(row, published) !== 'no',
  );
  if (elsewhere) return null;
  const holders = holdersOn(knowledge, office.id, published);
  // Where nobody else is known to have held it, a table that lost sight of the office is as likely as a slip.
  const covered = holders.some((row) => row.person !== said.person);
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
