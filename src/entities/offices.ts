import type { Context, Span } from '../model/index.ts';
import type { Tree } from '../syntax/index.ts';
import type { EntityDraft, Gathering, Read } from './draft.ts';
import { fold } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { officesOf, type TitleFound, titleText } from './title-phrase.ts';

/**
 * Writes down the titles said of persons, once all names have their entities: state, organisation, office keys; and what they
 * tell of the person (state, sector, sex).
 */
export function recordOffices(
  doc: Read,
  tree: Tree,
  all: Gathering,
  titles: readonly (readonly TitleFound[])[],
  context: Context,
): void {
  void tree;
  titles.forEach((found, index) => {
    const person = all.entityOfSpan[index] ?? -1;
    const draft = all.entities[person];
    if (draft === undefined) return;
    for (const title of found) {
      const text = titleText(doc, title);
      const state = title.stateSpan >= 0 ? entityAt(all, title.stateSpan) : null;
      const organization = title.organizationSpan >= 0 ? entityAt(all, title.organizationSpan) : null;
      const stateDraft = state === null ? undefined : all.entities[state];
      const body = organization === null ? undefined : all.entities[organization];
      const iso2 = stateDraft?.iso2 ?? body?.iso2 ?? null;
      const owner = body !== undefined && body.by === 'group' && body.kb !== null ? body.kb : iso2;
      learn(draft, text, title, iso2, body, organization, all);
      const offices = officesOf(text, owner ?? draft.iso2, context);
      const span = (first: number, end: number): Span => ({
        start: doc.tokens[first]?.start ?? 0,
        end: doc.tokens[end - 1]?.end ?? 0,
      });
      all.offices.push({
        person,
        title: withoutPrefix(doc, span(title.firstToken, title.endToken)),
        extent: span(title.extentFirst, title.extentEnd),
        offices,
        organization,
        state: stateDraft?.kind === 'state' ? state : iso2 === null ? null : (all.byKey.get(`state:${iso2}`) ?? null),
        former: title.former,
        qualifier: title.qualifier,
        token: title.head,
        extentFirst: title.extentFirst,
        extentEnd: title.extentEnd,
      });
    }
  });
}

/** "president" of "Ex-president". */
function withoutPrefix(doc: Read, title: Span): Span {
  const prefix = /^(?:ex|then|former)-/i.exec(doc.text.slice(title.start, title.end))?.[0].length ?? 0;
  return { start: title.start + prefix, end: title.end };
}

function entityAt(all: Gathering, span: number): number | null {
  const entity = all.entityOfSpan[span] ?? -1;
  return entity < 0 ? null : entity;
}

/** Fills bodies that are common nouns ("spokeswoman for Russia's foreign ministry"), and the state of an office the tables know. */
export function completeOffices(all: Gathering): void {
  const nominals = all.mentions.filter((one) => {
    const kind = all.entities[one.entity]?.kind;
    return one.kind === 'nominal' && (kind === 'government' || kind === 'organization' || kind === 'group');
  });
  const byHead = new Map(nominals.map((one) => [one.headToken, one.entity]));
  for (const office of all.offices) {
    for (let at = office.extentFirst; at < office.extentEnd && office.organization === null; at++) {
      const body = byHead.get(at);
      if (body !== undefined && at !== office.token) office.organization = body;
    }
    const person = all.entities[office.person];
    if (person !== undefined && person.organization === null && !office.former) person.organization = office.organization;
    if (office.state === null && office.offices.length > 0 && person?.iso2)
      office.state = all.byKey.get(`state:${person.iso2}`) ?? null;
  }
}

const titleSectors: readonly (readonly [RegExp, string])[] = [
  // "opposition leader", "rebel commander", "party chairman": the modifier decides; "military spokesman" too.
  [/\bopposition\b/, 'OPP'],
  [/\brebel\b|\bseparatist\b|\binsurgent\b/, 'REB'],
  [/\b(?:military|army|navy|naval|air force|defen[cs]e staff)\b/, 'MIL'],
  [/\bpolice\b/, 'COP'],
  [/\b(?:gen|adm|col|lt|maj|capt|sgt|brig)\./, 'MIL'],
  [/\b(?:prime|foreign|defen[cs]e|finance|interior) minister\b/, 'GOV'],
  [/\bparty\b/, 'PTY'],
  [/\bsen\.|\brep\./, 'LEG'],
];

/** What the title tells of the person. */
function learn(
  draft: EntityDraft,
  text: string,
  title: TitleFound,
  iso2: string | null,
  body: EntityDraft | undefined,
  organization: number | null,
  all: Gathering,
): void {
  void all;
  const head = text.split(' ').at(-1) ?? '';
  for (const word of [text, head]) if (!draft.titles.includes(word)) draft.titles.push(word);
  draft.gender ??= text
    .split(' ')
    .reduce<'male' | 'female' | null>((sex, word) => sex ?? lexicon.titleGenders.get(word) ?? null, null);
  if (draft.organization === null && organization !== null && !title.former) draft.organization = organization;
  if (title.former) {
    draft.sector ??= 'ELI';
    if (iso2 !== null && (draft.iso2 === null || draft.by === 'public figure')) draft.iso2 = iso2;
    return;
  }
  const cue = titleSectors.find(([pattern]) => pattern.test(text))?.[1];
  const noun =
    lexicon.nouns.get(head) ??
    lexicon.nouns.get(
      text
        .split(/ (?:of|for|to) /u)[0]
        ?.split(' ')
        .at(-1) ?? '',
    );
  const vague =
    noun !== undefined &&
    /^(?:spokes|director|chief|head|member|chairman|chair|chairwoman|president|official|leader|secretary)/.test(head);
  const sector = cue ?? (vague && body?.sector !== null && body?.sector !== undefined ? body.sector : (noun?.sector ?? null));
  if (draft.sector === null || draft.sector === 'ELI') draft.sector = sector ?? draft.sector;
  // What the text says goes before what the list of public figures has for a namesake.
  const namesake = draft.by === 'public figure' && iso2 !== null && draft.iso2 !== iso2;
  if (namesake) Object.assign(draft, { iso2: null, by: null, sector });
  // A scholar of another state's affairs acts for no state: "a North Korea expert".
  const studies = draft.sector === 'EDU' || draft.sector === 'JRN' || draft.sector === 'BUS' || draft.sector === 'CVL';
  if (draft.iso2 === null && iso2 !== null && !studies) {
    draft.iso2 = iso2;
    draft.by = 'title';
  }
}

/** Titles right at a short name, for telling two bearers apart: "Foreign Minister Choe". */
export function titleWords(doc: Read, titles: readonly TitleFound[]): readonly string[] {
  return titles.flatMap((title) => {
    const text = titleText(doc, title);
    return [text, fold(text.split(' ').at(-1) ?? '')];
  });
}
