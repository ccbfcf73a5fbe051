import type { OfficeRow, StateRow } from '../model/index.ts';
import { keyed, stateOf } from './cluster-names.ts';
import { type EntityDraft, entityDraft } from './draft.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { kindsAgree, phraseText, type Reading } from './reading.ts';

const leaderWords: ReadonlySet<string> = new Set(['leader', 'ruler', 'strongman', 'dictator', 'autocrat']);
const officeWords: ReadonlySet<string> = new Set(
  `president premier chancellor minister king queen emperor emir sultan monarch pope secretary governor mayor prince princess ambassador
  chairman chief director head general senator judge commissioner envoy spokesman spokeswoman spokesperson speaker`.split(/\s+/u),
);
const stateWords: ReadonlySet<string> = new Set(['country', 'nation', 'state', 'republic', 'kingdom', 'homeland']);
/** Lookback, in mentions and in sentences. */
const window = 80;

/** The entity a nominal means, made where it is new and worth following; -1 where it is neither. */
export function resolveNominal(reading: Reading, phrase: NounPhrase): number {
  const iso2 = stateOfPhrase(reading, phrase);
  switch (phrase.sense.kind) {
    case 'person':
      return person(reading, phrase, iso2);
    case 'government':
      return government(reading, phrase, iso2);
    case 'state':
      return state(reading, phrase, iso2);
    case 'place':
    case 'facility':
      return place(reading, phrase);
    case 'agreement':
      return referring(phrase) ? (sameHead(reading, phrase, iso2) ?? -1) : -1;
    case 'group':
      return group(reading, phrase, iso2);
    default:
      return organization(reading, phrase, iso2);
  }
}

/** ISO2 of the state said in the phrase, or of the possessor's state. */
function stateOfPhrase(reading: Reading, phrase: NounPhrase): string | null {
  const { all } = reading;
  if (phrase.stateSpan >= 0) {
    const entity = all.entities[all.entityOfSpan[phrase.stateSpan] ?? -1];
    if (entity?.iso2) return entity.iso2;
    const entry = all.spans[phrase.stateSpan]?.entries[0];
    return entry?.table === 'state' ? entry.row.iso2 : null;
  }
  if (phrase.possessor >= 0) {
    const at = all.mentions[reading.mentionOfHead[phrase.possessor] ?? -1];
    const owner = at === undefined ? undefined : all.entities[at.entity];
    // "his army", "her government": the state the owner acts for.
    if (owner?.kind === 'person' && (phrase.sense.sector === 'MIL' || phrase.sense.kind === 'government')) return owner.iso2;
    if (owner !== undefined && (owner.kind === 'state' || owner.kind === 'government' || owner.kind === 'group'))
      return owner.iso2;
  }
  return null;
}

function referring(phrase: NounPhrase): boolean {
  return phrase.definiteness === 'definite' || phrase.definiteness === 'demonstrative';
}

function row(reading: Reading, iso2: string): StateRow | null {
  return reading.context.knowledge.stateByIso2(iso2);
}

/** Entities mentioned lately, latest first, each once; within `sentences` sentences back. */
export function* recent(reading: Reading, token: number, sentences: number): Generator<number> {
  const { mentions } = reading.all;
  const here = reading.doc.tokens[token]?.sentence ?? 0;
  const seen = new Set<number>();
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - window; i--) {
    const at = mentions[i];
    if (at === undefined) continue;
    if (here - (reading.doc.tokens[at.headToken]?.sentence ?? 0) > sentences) return;
    if (seen.has(at.entity)) continue;
    seen.add(at.entity);
    yield at.entity;
  }
}

/** A nominal entity of its own. */
function fresh(reading: Reading, phrase: NounPhrase, iso2: string | null): EntityDraft {
  const draft = entityDraft(phrase.sense.kind, phraseText(reading.doc, phrase));
  draft.sector = sectorOf(phrase);
  draft.gender = phrase.sense.gender;
  draft.plural = phrase.plural;
  draft.iso2 = iso2;
  draft.by = 'nominal';
  draft.score = 0.6;
  return draft;
}

function sectorOf(phrase: NounPhrase): string | null {
  const words = phrase.modifiers;
  if (words.includes('military') || words.includes('army') || words.includes('naval') || words.includes('armed')) return 'MIL';
  if (words.includes('police')) return 'COP';
  if (words.includes('opposition')) return 'OPP';
  if (words.includes('rebel') || words.includes('separatist')) return 'REB';
  if (words.includes('intelligence') && phrase.sense.sector === 'GOV') return 'SPY';
  return phrase.sense.sector;
}

function make(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  const at = reading.all.entities.push(fresh(reading, phrase, iso2)) - 1;
  const draft = reading.all.entities[at];
  if (draft !== undefined && phrase.nameSpan >= 0) {
    const body = reading.all.entityOfSpan[phrase.nameSpan] ?? -1;
    const name = reading.all.entities[body];
    if (name !== undefined && (name.kind === 'organization' || name.kind === 'government')) {
      draft.organization = body;
      draft.iso2 ??= name.iso2;
    }
  }
  return at;
}

/** An earlier entity called by the same noun, that could be meant; null for none. */
function sameHead(reading: Reading, phrase: NounPhrase, iso2: string | null, sentences = 12): number | null {
  const { all } = reading;
  if (phrase.restricted) return null;
  for (const entity of recent(reading, phrase.head, sentences)) {
    const draft = all.entities[entity];
    if (draft === undefined || !kindsAgree(draft, phrase)) continue;
    if (iso2 !== null && draft.iso2 !== null && draft.iso2 !== iso2) continue;
    if (draft.plural !== phrase.plural && draft.by === 'nominal') continue;
    if (draft.heads.has(phrase.lemma) || lastWord(draft.name) === phrase.lemma) {
      if (modifiersClash(draft, phrase)) continue;
      return entity;
    }
  }
  return null;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "The foreign ministry" is not "the defence ministry". */
function modifiersClash(draft: EntityDraft, phrase: NounPhrase): boolean {
  if (phrase.modifiers.length === 0) return false;
  const name = draft.name.toLowerCase();
  const telling = phrase.modifiers.filter((word) => !/^(?:same|new|own|whole|entire|former|late|young|old|such)$/.test(word));
  return telling.length > 0 && !telling.some((word) => name.includes(word));
}

function person(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
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

// Levels below the state's own government: "the provincial government", "Victorian state government".
const lower = /^(?:provincial|state|local|regional|city|municipal|district|county|interim-state|town|territory)$/;

function government(reading: Reading, phrase: NounPhrase, said: string | null): number {
  const { all } = reading;
  // "The Obama administration": the state its head acts for.
  const head = phrase.nameSpan >= 0 ? all.entities[all.entityOfSpan[phrase.nameSpan] ?? -1] : undefined;
  const iso2 = said ?? (head?.kind === 'person' ? head.iso2 : null);
  if (phrase.modifiers.some((word) => lower.test(word)) && phrase.lemma === 'government') {
    return referring(phrase) ? (sameHead(reading, phrase, null) ?? make(reading, phrase, said)) : make(reading, phrase, said);
  }
  const owner =
    phrase.lemma === 'ministry' || phrase.modifiers.length > 1
      ? phrase.modifiers.filter((word) => /^[a-z]+$/.test(word)).join(' ')
      : '';
  const isMinistry = phrase.lemma === 'ministry' || phrase.lemma === 'cabinet';
  if (phrase.plural && phrase.count === 0 && iso2 === null) return -1;
  if (iso2 !== null) {
    const key = isMinistry
      ? `government:${iso2}:${ministryOf(phrase, all.spans[phrase.stateSpan]?.head ?? -1, reading)} ${phrase.lemma}`
      : `government:${iso2}`;
    void owner;
    return keyed(all, key, () => ({ ...fresh(reading, phrase, iso2), kind: 'government', score: 0.85 }));
  }
  if (referring(phrase) || (phrase.definiteness === 'possessive' && isMinistry)) {
    const same = sameHead(reading, phrase, iso2, 20);
    if (same !== null) return same;
    if (!isMinistry) {
      const last = lastState(reading, phrase.head, 3);
      if (last >= 0) {
        const code = all.entities[last]?.iso2 ?? null;
        return keyed(all, `government:${code}`, () => ({ ...fresh(reading, phrase, code), kind: 'government', score: 0.6 }));
      }
    }
    return make(reading, phrase, null);
  }
  return phrase.definiteness === 'possessive' ? make(reading, phrase, null) : -1;
}

function ministryOf(phrase: NounPhrase, stateHead: number, reading: Reading): string {
  const adjective = stateHead < 0 ? '' : (reading.doc.tokens[stateHead]?.text.toLowerCase() ?? '');
  return phrase.modifiers.filter((word) => word !== adjective && /^[a-z]+$/.test(word)).join(' ');
}

/** The state most spoken of in the sentences before, if none comes near it; -1 otherwise. */
function lastState(reading: Reading, token: number, sentences: number): number {
  const { all, doc } = reading;
  const weights = new Map<number, number>();
  const here = doc.tokens[token]?.sentence ?? 0;
  const from = Math.max(0, all.mentions.length - window);
  for (let i = all.mentions.length - 1; i >= from; i--) {
    const at = all.mentions[i];
    if (at === undefined) continue;
    const distance = here - (doc.tokens[at.headToken]?.sentence ?? 0);
    if (distance > sentences) break;
    const draft = all.entities[at.entity];
    const state =
      draft?.kind === 'state'
        ? at.entity
        : draft?.iso2 && (draft.kind === 'government' || draft.kind === 'person')
          ? (all.byKey.get(`state:${draft.iso2}`) ?? -1)
          : -1;
    if (state < 0) continue;
    const relation = reading.tree.words[at.headToken]?.deprel ?? '';
    const weight =
      (relation.startsWith('nsubj') ? 2 : relation === 'amod' || relation === 'compound' ? 0.7 : 1) *
      (draft?.kind === 'state' ? 1 : 0.5);
    weights.set(state, (weights.get(state) ?? 0) + weight / (1 + distance));
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  return best === undefined || best[1] < 1.5 * (ranked[1]?.[1] ?? 0) ? -1 : best[0];
}

function state(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  if (!stateWords.has(phrase.lemma) || phrase.plural) return -1;
  if (phrase.definiteness === 'possessive') {
    if (iso2 !== null) {
      const known = row(reading, iso2);
      return known === null ? -1 : stateOf(reading.all, known);
    }
    const at = reading.all.mentions[reading.mentionOfHead[phrase.possessor] ?? -1];
    const owner = at === undefined ? undefined : reading.all.entities[at.entity];
    const known = owner?.iso2 ? row(reading, owner.iso2) : null;
    return known === null ? -1 : stateOf(reading.all, known);
  }
  if (!referring(phrase) || phrase.restricted || phrase.lemma === 'state' || phrase.modifiers.length > 1) return -1;
  return lastState(reading, phrase.head, 3);
}

function place(reading: Reading, phrase: NounPhrase): number {
  const { all } = reading;
  if (!referring(phrase) || phrase.plural) {
    if (phrase.sense.kind === 'facility' && phrase.definiteness === 'possessive') return make(reading, phrase, null);
    return phrase.definiteness === 'indefinite' && !phrase.plural ? make(reading, phrase, null) : -1;
  }
  const same = sameHead(reading, phrase, null);
  if (same !== null) return same;
  const wants = /^(?:city|town|village|capital|port|municipality|suburb|metropolis)$/.test(phrase.lemma)
    ? 'town'
    : /^(?:region|continent|area|sea|ocean|peninsula|zone|territory|enclave)$/.test(phrase.lemma)
      ? 'region'
      : 'other';
  if (phrase.sense.kind === 'place' && !phrase.restricted) {
    for (const entity of recent(reading, phrase.head, 3)) {
      const draft = all.entities[entity];
      if (draft?.kind !== 'place' || draft.by === 'nominal') continue;
      if (phrase.lemma === 'capital' && draft.by !== 'capital') continue;
      const region = draft.link.precision === 'region';
      if (wants === 'town' && !region) return entity;
      if (wants === 'region' && region) return entity;
      if (wants === 'other' && draft.name.toLowerCase().includes(phrase.lemma)) return entity;
    }
    if (phrase.lemma === 'region') return -1;
  }
  return phrase.stateSpan >= 0 || phrase.modifiers.length > 0
    ? make(reading, phrase, null)
    : phrase.sense.kind === 'facility'
      ? make(reading, phrase, null)
      : -1;
}

function group(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  const { all } = reading;
  const named = phrase.nameSpan >= 0 ? (all.entityOfSpan[phrase.nameSpan] ?? -1) : -1;
  if (iso2 !== null && phrase.definiteness !== 'indefinite' && phrase.count === 0) {
    const modifiers = ministryOf(phrase, all.spans[phrase.stateSpan]?.head ?? -1, reading);
    return keyed(all, `group:${iso2}:${modifiers} ${phrase.lemma}:${named}`, () => fresh(reading, phrase, iso2));
  }
  if (named >= 0 && phrase.count === 0) {
    return keyed(all, `group:${named}:${phrase.lemma}`, () => {
      const draft = fresh(reading, phrase, all.entities[named]?.iso2 ?? null);
      draft.organization = named;
      return draft;
    });
  }
  if (referring(phrase)) {
    const same = sameHead(reading, phrase, iso2, 8);
    if (same !== null) return same;
  }
  return make(reading, phrase, iso2);
}

function organization(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  const { all } = reading;
  if (iso2 !== null && phrase.definiteness !== 'indefinite' && !phrase.plural) {
    const modifiers = ministryOf(phrase, all.spans[phrase.stateSpan]?.head ?? -1, reading);
    return keyed(all, `organization:${iso2}:${modifiers} ${phrase.lemma}`, () => fresh(reading, phrase, iso2));
  }
  if (referring(phrase) && !phrase.plural) {
    const same = sameHead(reading, phrase, iso2);
    if (same !== null) return same;
    const open =
      !phrase.restricted && (phrase.modifiers.length === 0 || (phrase.sense.sector === 'BUS' && phrase.modifiers.length < 2));
    for (const entity of open ? recent(reading, phrase.head, 3) : []) {
      const draft = all.entities[entity];
      if (draft === undefined || draft.by === 'nominal' || !kindsAgree(draft, phrase)) continue;
      if (fitsSector(draft, phrase)) return entity;
    }
  }
  if (phrase.definiteness === 'bare' && !phrase.plural) return -1;
  return make(reading, phrase, iso2);
}

/** Whether the body can be called by the noun: a company "the chipmaker", a university not. */
function fitsSector(draft: EntityDraft, phrase: NounPhrase): boolean {
  const { sector } = phrase.sense;
  if (sector === 'BUS') return draft.kind === 'organization' && (draft.sector === 'BUS' || draft.sector === null);
  if (sector === 'JRN') return draft.kind === 'publication';
  if (phrase.lemma === 'agency') return draft.kind === 'government' || draft.kind === 'publication' || /agency/i.test(draft.name);
  if (sector === 'CVL') return draft.kind === 'organization' || draft.kind === 'group';
  return draft.sector === sector && sector !== null;
}
