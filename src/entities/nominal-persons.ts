import type { OfficeRow } from '../model/index.ts';
import { fresh, make, recent, referring, sameHead } from './antecedents.ts';
import { keyed } from './cluster-names.ts';
import type { EntityDraft } from './draft.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';

const leaderWords: ReadonlySet<string> = new Set(['leader', 'ruler', 'strongman', 'dictator', 'autocrat']);
const officeWords: ReadonlySet<string> = new Set(
  `president premier chancellor minister king queen emperor emir sultan monarch pope secretary governor mayor prince princess ambassador
  chairman chief director head general senator judge commissioner envoy spokesman spokeswoman spokesperson speaker`.split(/\s+/u),
);

/** The person a singular nominal means: an office-holder, somebody said to be that, or somebody new. */
export function resolvePerson(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  const { all } = reading;
  const { lemma } = phrase;
  const owned = phrase.definiteness === 'possessive';
  if (iso2 !== null && (leaderWords.has(lemma) || officeWords.has(lemma)) && phrase.definiteness !== 'indefinite') {
    const holder = holderOf(reading, phrase, iso2);
    if (holder >= 0) return holder;
  }
  const body = phrase.nameSpan >= 0 ? (all.entityOfSpan[phrase.nameSpan] ?? -1) : -1;
  if (
    body >= 0 &&
    phrase.definiteness !== 'indefinite' &&
    /^(?:chief|head|leader|boss|president|director|chairman|secretary-general|general)$/.test(lemma)
  ) {
    for (const entity of recent(reading, phrase.head, 400))
      if (all.entities[entity]?.kind === 'person' && all.entities[entity]?.organization === body) return entity;
  }
  if (referring(phrase)) {
    if (leaderWords.has(lemma) || officeWords.has(lemma)) {
      const titled = titledPerson(reading, phrase, iso2);
      if (titled >= 0) return titled;
    }
    const same = sameHead(reading, phrase, iso2);
    if (same !== null) return same;
    const titled = titledPerson(reading, phrase, iso2, 4);
    if (titled >= 0) return titled;
    if (phrase.sense.gender !== null && phrase.modifiers.length === 0 && !phrase.restricted) {
      for (const entity of recent(reading, phrase.head, 2)) {
        const draft = all.entities[entity];
        if (draft?.kind === 'person' && draft.gender === phrase.sense.gender) return entity;
      }
    }
    return make(reading, phrase, iso2);
  }
  if (owned && (leaderWords.has(lemma) || lemma === 'president')) {
    // "their leader": of a group or state said before.
    const holder = iso2 === null ? -1 : holderOf(reading, phrase, iso2);
    if (holder >= 0) return holder;
  }
  if (phrase.definiteness === 'bare' && phrase.modifiers.length === 0 && !phrase.plural) return -1;
  return make(reading, phrase, iso2);
}

/** The person with the title in this state: one of the document, else the holder of the day in the tables. */
function holderOf(reading: Reading, phrase: NounPhrase, iso2: string): number {
  const { all, context } = reading;
  const titles = titlePhrases(phrase);
  for (const entity of recent(reading, phrase.head, 400)) {
    const draft = all.entities[entity];
    if (draft?.kind !== 'person' || draft.iso2 !== iso2) continue;
    if (titles.some((title) => draft.titles.includes(title))) return entity;
  }
  const day = context.published;
  if (
    day === null ||
    phrase.modifiers.some((word) =>
      /^(?:former|ex|opposition|rebel|party|new|next|future|late|vice|deputy|spiritual|protest)$/.test(word),
    )
  )
    return -1;
  const holders = leaderWords.has(phrase.lemma)
    ? heldOffices(reading, `leader:${iso2}`, day, () =>
        context.knowledge.offices.filter((office) => office.stateOrOrg === iso2 && /head_of/.test(office.kind)),
      )
    : heldOffices(reading, `${iso2}:${titles.join('|')}`, day, () =>
        titles.flatMap((title) => context.knowledge.officesByTitle(title, iso2)),
      );
  let latest = -1;
  for (const name of holders) {
    const entity = all.byKey.get(`person:${name}`);
    const draft = entity === undefined ? undefined : all.entities[entity];
    if (entity === undefined || draft === undefined || draft.mentions === 0) continue;
    if (latest < 0 || draft.lastSentence > (all.entities[latest]?.lastSentence ?? -1)) latest = entity;
  }
  if (latest >= 0) return latest;
  if (holders.size !== 1) return -1;
  const [name = ''] = holders;
  return keyed(all, `holder:${name}`, () => {
    const draft = fresh(reading, phrase, iso2);
    draft.kb = name;
    draft.by = 'holder on the day';
    draft.titles.push(...titles);
    return draft;
  });
}

/** Who held the offices on the day by the tables; looked up once for each question. */
function heldOffices(reading: Reading, key: string, day: string, offices: () => readonly OfficeRow[]): ReadonlySet<string> {
  const known = reading.holders.get(key);
  if (known !== undefined) return known;
  const { knowledge } = reading.context;
  const found = new Set<string>();
  for (const office of offices())
    for (const row of knowledge.holdersOf(office.id)) if (knowledge.heldOn(row, day) === 'yes') found.add(row.person);
  reading.holders.set(key, found);
  return found;
}

/** "vice foreign minister", "foreign minister", "minister" are tried in this order; a deputy is never the chief. */
function titlePhrases(phrase: NounPhrase): readonly string[] {
  const telling = phrase.modifiers.filter(
    (word) => /^[a-z]+$/.test(word) && !/^(?:new|current|late|former|then|the)$/.test(word),
  );
  return telling.length === 0 ? [phrase.lemma] : [`${telling.join(' ')} ${phrase.lemma}`, `${telling.at(-1)} ${phrase.lemma}`];
}

/** The person last mentioned of whom this title was said. */
function titledPerson(reading: Reading, phrase: NounPhrase, iso2: string | null, sentences = 400): number {
  const { all } = reading;
  const titles = titlePhrases(phrase);
  for (const entity of recent(reading, phrase.head, sentences)) {
    const draft = all.entities[entity];
    if (draft?.kind !== 'person' || draft.plural) continue;
    if (iso2 !== null && draft.iso2 !== null && draft.iso2 !== iso2) continue;
    if (titles.some((title) => draft.titles.includes(title)) || holds(reading, entity, draft, titles)) return entity;
  }
  return -1;
}

/** "The defense secretary" of whom "Secretary of Defense" was said: the same office in the tables. */
function holds(reading: Reading, entity: number, draft: EntityDraft, titles: readonly string[]): boolean {
  const offices = reading.officesOfPerson.get(entity);
  if (offices === undefined || offices.size === 0 || draft.iso2 === null) return false;
  return titles.some(
    (title) =>
      title.includes(' ') && reading.context.knowledge.officesByTitle(title, draft.iso2).some((office) => offices.has(office.id)),
  );
}
