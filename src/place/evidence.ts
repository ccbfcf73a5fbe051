import type { Context, Doc } from '../model/index.ts';

/** The layers places are resolved from. */
export type Read = Doc<'structure' | 'tokens' | 'sentences' | 'words' | 'entities'>;

/** What the text says of where a place is. */
export interface Evidence {
  /** Entities that the place is said to lie in, directly at one of its mentions: "Paris, Texas", "Pandi in Bulacan". */
  readonly within: ReadonlySet<number>;
  /** Places named beside it in a list: "Washington, Oregon and California". */
  readonly beside: ReadonlySet<number>;
  /** Common nouns around its name: "region" of "Kherson region", "city" of "the city of Kherson". */
  readonly nouns: ReadonlySet<string>;
  /** Whether it is the place of the dateline. */
  readonly dateline: boolean;
}

const regionNouns =
  /^(?:region|province|state|county|governorate|oblast|prefecture|district|department|territory|krai|republic)$/i;
const townNouns = /^(?:city|town|village|port|suburb|capital|municipality|township|resort)$/i;
const inside: ReadonlySet<string> = new Set(['in', 'of']);

/** The evidence for each entity index, from all its mentions; one pass over the mentions. */
export function gatherEvidence(doc: Read): readonly Evidence[] {
  const { list, mentions } = doc.entities;
  const within = list.map(() => new Set<number>());
  const beside = list.map(() => new Set<number>());
  const nouns = list.map(() => new Set<string>());
  const dateline = list.map(() => false);
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  mentions.forEach((mention, i) => {
    endsAt.set(mention.endToken, i);
    if (!startsAt.has(mention.firstToken)) startsAt.set(mention.firstToken, i);
  });
  const word = (at: number): string => doc.tokens[at]?.text ?? '';
  const isPlace = (entity: number): boolean => /^(?:place|state|facility)$/.test(list[entity]?.kind ?? '');
  const line = doc.structure.dateline;
  mentions.forEach((mention) => {
    const { entity, firstToken, endToken } = mention;
    if (!isPlace(entity) || mention.kind === 'pronoun') return;
    if (line !== null && mention.start >= line.start && mention.end <= line.end) dateline[entity] = true;
    let at = endToken;
    if (regionNouns.test(word(at))) nouns[entity]?.add('region');
    if (townNouns.test(word(at))) nouns[entity]?.add('town');
    if (regionNouns.test(word(firstToken - 2)) && word(firstToken - 1) === 'of') nouns[entity]?.add('region');
    if (townNouns.test(word(firstToken - 1)) || (townNouns.test(word(firstToken - 2)) && word(firstToken - 1) === 'of'))
      nouns[entity]?.add('town');
    if (regionNouns.test(word(at)) || townNouns.test(word(at))) at++;
    // "Innisfail, Queensland"; "Pandi in Bulacan"; "the Kherson region of Ukraine".
    let step = at;
    if (word(step) === ',') {
      step++;
      if (word(step).toLowerCase() === 'in') step++;
    } else if (inside.has(word(step).toLowerCase())) {
      step++;
      if (/^(?:the|central|northern|southern|eastern|western|northwest|northeast|southeast|southwest|nearby)$/i.test(word(step)))
        step++;
    } else step = -1;
    const next = step < 0 ? undefined : mentions[startsAt.get(step) ?? -1];
    if (next !== undefined && next.entity !== entity && isPlace(next.entity) && !isListed(doc, mention.endToken, next.endToken))
      within[entity]?.add(next.entity);
    const other = mentions[startsAt.get(nextInList(word, endToken)) ?? -1];
    if (other !== undefined && other.entity !== entity && isPlace(other.entity)) {
      beside[entity]?.add(other.entity);
      beside[other.entity]?.add(entity);
    }
    // "Queensland's Innisfail", "the Australian town of Innisfail".
    const mark = word(firstToken - 1);
    const before = mark === "'s" || mark === '’s' ? mentions[endsAt.get(firstToken - 1) ?? -1] : undefined;
    if (before !== undefined && isPlace(before.entity)) within[entity]?.add(before.entity);
  });
  // "Austin, in Scott County, Indiana": Austin lies in Indiana as well.
  for (const outer of within) for (const one of [...outer]) for (const further of within[one] ?? []) outer.add(further);
  return list.map((_, i) => ({
    within: within[i] ?? new Set(),
    beside: beside[i] ?? new Set(),
    nouns: nouns[i] ?? new Set(),
    dateline: dateline[i] ?? false,
  }));
}

/** Where the next member of a list would begin: after a comma, "and", or both. */
function nextInList(word: (at: number) => string, end: number): number {
  let at = end;
  if (word(at) === ',') at++;
  if (/^(?:and|or)$/.test(word(at))) at++;
  return at === end ? -1 : at;
}

/** "Tokyo, Seoul and Washington": a list, not a place within a place. */
function isListed(doc: Read, afterFirst: number, afterSecond: number): boolean {
  const first = doc.tokens[afterFirst]?.text;
  const next = doc.tokens[afterSecond]?.text.toLowerCase();
  if (first !== ',') return false;
  if (next === 'and' || next === 'or') return true;
  const head = doc.words[afterSecond - 1];
  return head?.deprel === 'conj';
}

/** ISO2 codes of the states the text mentions, with how often; from the entities that are states or act for one. */
export function statesMentioned(doc: Read, context: Context): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const isoOf = doc.entities.list.map(({ kind, link }) => {
    if (
      link.iso3 === null ||
      (kind !== 'state' && kind !== 'government' && kind !== 'group' && (kind !== 'place' || link.by !== 'region'))
    )
      return null;
    return context.knowledge.stateByIso3(link.iso3)?.iso2 ?? null;
  });
  for (const { entity } of doc.entities.mentions) {
    const iso2 = isoOf[entity] ?? null;
    if (iso2 !== null) counts.set(iso2, (counts.get(iso2) ?? 0) + 1);
  }
  return counts;
}
