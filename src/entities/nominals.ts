import { statesByForm } from '../lang/index.ts';
import type { StateRow } from '../model/index.ts';
import { fresh, make, mentionWindow, recent, referring, sameHead } from './antecedents.ts';
import { keyed, stateOf } from './cluster-names.ts';
import { type EntityDraft, textOfTokens } from './draft.ts';
import { joinedStates } from './joined-states.ts';
import { resolvePerson } from './nominal-persons.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { kindsAgree, type Reading } from './reading.ts';

const stateWords: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'state',
  'republic',
  'kingdom',
  'homeland',
  'emirate',
  'sultanate',
  'principality',
]);

/** The entity a nominal means, made where it is new and worth following; -1 where it is neither. */
export function resolveNominal(reading: Reading, phrase: NounPhrase): number {
  const joined = jointEntity(reading, phrase);
  if (joined >= 0) return joined;
  const iso2 = stateOfPhrase(reading, phrase);
  switch (phrase.sense.kind) {
    case 'person':
      if (besideStates.has(phrase.lemma) && ownerIsState(reading, phrase)) return -1;
      return resolvePerson(reading, phrase, iso2);
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

/** "Its neighbour", "Iran's rival": of a state it is a state, which the phrase alone does not name. */
const besideStates: ReadonlySet<string> = new Set(['neighbour', 'neighbor', 'rival', 'ally', 'partner', 'patron', 'foe']);

function ownerIsState(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.stateSpan >= 0) return phrase.definiteness === 'possessive';
  const at = reading.all.mentions[reading.mentionOfHead[phrase.possessor] ?? -1];
  const owner = at === undefined ? undefined : reading.all.entities[at.entity];
  return owner?.kind === 'state' || owner?.kind === 'government';
}

/** "US and British forces": people or bodies of several states, whose members those are; -1 for none. */
function jointEntity(reading: Reading, phrase: NounPhrase): number {
  const { kind } = phrase.sense;
  if (kind !== 'group' && kind !== 'organization' && kind !== 'government') return -1;
  const joined = joinedStates(reading, phrase);
  if (joined === null) return -1;
  const members = joined.rows.map((one) => stateOf(reading.all, one));
  const words = `${phrase.modifiers.filter((word) => /^[a-z]+$/.test(word)).join(' ')} ${phrase.lemma}`;
  const key = `joint:${[...members].sort((a, b) => a - b).join(',')}:${phrase.count}:${words}`;
  return keyed(reading.all, key, () => {
    const draft = fresh(reading, phrase, null);
    draft.kind = 'group';
    draft.name = textOfTokens(reading.doc, joined.firstToken, phrase.endToken);
    draft.members = members;
    return draft;
  });
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

function row(reading: Reading, iso2: string): StateRow | null {
  return reading.context.knowledge.stateByIso2(iso2);
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
  const from = Math.max(0, all.mentions.length - mentionWindow);
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

/** Nouns for states that are counted: "eleven countries", "more than 100 states", "both states". */
const countedStates: ReadonlySet<string> = new Set(['country', 'nation', 'state']);
/** Bodies that are called without an article: "parliament ratified it". */
const bareBodies: ReadonlySet<string> = new Set(['parliament', 'congress']);

function state(reading: Reading, phrase: NounPhrase, iso2: string | null): number {
  if (phrase.plural && phrase.count > 1 && iso2 === null && phrase.stateSpan < 0 && countedStates.has(phrase.lemma)) {
    const several = make(reading, phrase, null);
    const draft = reading.all.entities[several];
    if (draft !== undefined) {
      draft.kind = 'group';
      draft.sector = 'GOV';
    }
    return several;
  }
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
  const form = statesByForm.get(phrase.lemma);
  if (form !== undefined) {
    // "The kingdom": only a kingdom, be another state the topic.
    for (const entity of recent(reading, phrase.head, 6)) {
      const draft = reading.all.entities[entity];
      if (draft?.kind === 'state' && form.has(draft.iso2 ?? '')) return entity;
    }
    return -1;
  }
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
  // "By force": violence, nobody.
  if (phrase.lemma === 'force' && !phrase.plural && phrase.definiteness === 'bare' && phrase.modifiers.length === 0) return -1;
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
  if (phrase.definiteness === 'bare' && !phrase.plural) return bareBodies.has(phrase.lemma) ? bareBody(reading, phrase) : -1;
  return make(reading, phrase, iso2);
}

/** "Parliament ratified it": of the state most spoken of before; nobody's where none is. */
function bareBody(reading: Reading, phrase: NounPhrase): number {
  const { all } = reading;
  const code = all.entities[lastState(reading, phrase.head, 4)]?.iso2 ?? null;
  return code === null ? -1 : keyed(all, `organization:${code}: ${phrase.lemma}`, () => fresh(reading, phrase, code));
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
