import type { EntityKind } from '../../model/index.ts';
import { entityOf, type Filler, headsOf, lemmaAt, type Reading } from './reading.ts';

const actorKinds: ReadonlySet<EntityKind> = new Set(['person', 'state', 'government', 'organization', 'group', 'publication']);
const placeKinds: ReadonlySet<EntityKind> = new Set(['place', 'facility', 'state']);
/** Noun classes whose members can act without being named. */
const actingClasses = ['actor', 'official', 'troops', 'police', 'fighters', 'diplomat', 'protesters', 'people', 'side'] as const;

/** Whether the filler can act: a named person, body, state or group, or a noun for one ("police", "rebels"). */
export function isActor(reading: Reading, filler: Filler): boolean {
  if (filler.entities.some((index) => actorKinds.has(entityOf(reading, index).kind) || entityOf(reading, index).state !== null))
    return true;
  if (isBareName(reading, filler)) return true;
  return headsOf(reading, filler.head).some(
    (head) => isDemonym(reading, head) || actingClasses.some((name) => inClass(reading, name, head)),
  );
}

/** A name of which nothing is known: "Navalny", taken for a body or for nothing. */
function isBareName(reading: Reading, filler: Filler): boolean {
  const xpos = reading.doc.words[filler.head]?.xpos;
  if (xpos !== 'NNP') return false;
  return filler.entities.every((index) => {
    const { kind, link, state } = entityOf(reading, index);
    return kind === 'other' && link.kb === null && link.iso3 === null && state === null;
  });
}

/** More than one who can act: "France and Germany", "the ministers", "they", "the committee". */
export function isMany(reading: Reading, filler: Filler): boolean {
  if (!isActor(reading, filler)) return false;
  if (filler.entities.length > 1 || headsOf(reading, filler.head).length > 1) return true;
  if (filler.entities.some((index) => entityOf(reading, index).members.length > 1)) return true;
  const word = reading.doc.words[filler.head];
  const lemma = lemmaAt(reading, filler.head);
  if (word?.upos === 'NUM' && lemma !== 'one' && lemma !== '1') return true;
  if (lemma === 'they' || lemma === 'we' || lemma === 'both' || lemma === 'who') return true;
  return (word?.feats.includes('Number=Plur') ?? false) || (reading.classes.get('body')?.has(lemma) ?? false);
}

/** "Iraqi Kurds": a proper plural after the adjective of a state. */
function isDemonym(reading: Reading, head: number): boolean {
  if (reading.doc.words[head]?.xpos !== 'NNPS') return false;
  return (reading.tree.children[head] ?? []).some((child) => reading.entityAt.has(child));
}

/** The heads of the filler; for a pronoun the head of what it stands for: "they", the farmers. */
function wordsOf(reading: Reading, filler: Filler): readonly number[] {
  const [entity] = filler.entities;
  if (entity === undefined || reading.doc.words[filler.head]?.upos !== 'PRON') return headsOf(reading, filler.head);
  const named = reading.doc.entities.mentions.find((mention) => mention.entity === entity && mention.kind !== 'pronoun');
  return named === undefined ? [filler.head] : headsOf(reading, named.headToken);
}

/** Whether the lemma of the token belongs to the noun class. */
export function inClass(reading: Reading, name: string, token: number): boolean {
  const lemmas = reading.classes.get(name);
  if (lemmas === undefined) return false;
  const lemma = lemmaAt(reading, token);
  if (lemmas.has(lemma)) return true;
  if (name === 'people' && reading.doc.words[token]?.xpos === 'NNPS') return true;
  // Where the plural was kept: "troops", "supplies".
  return (
    lemma.endsWith('s') && (lemmas.has(lemma.slice(0, -1)) || (lemma.endsWith('ies') && lemmas.has(`${lemma.slice(0, -3)}y`)))
  );
}

/** Whether a filler meets one value of a demand: "class:troops", "lemma:missile", an entity kind, or "actor". */
export function meets(reading: Reading, filler: Filler, value: string): boolean {
  if (value.startsWith('class:')) {
    const name = value.slice(6);
    return wordsOf(reading, filler).some((head) => inClass(reading, name, head));
  }
  if (value.startsWith('lemma:')) {
    const lemma = value.slice(6);
    // "gave himself up": the pronoun as it stands, not the one it stands for.
    if (lemmaAt(reading, filler.head) === lemma) return true;
    return wordsOf(reading, filler).some((head) => {
      const found = lemmaAt(reading, head);
      return found === lemma || found === `${lemma}s`;
    });
  }
  // "A Saudi plane delivered dates": it acts for its owner.
  if (value === 'actor')
    return (
      isActor(reading, filler) ||
      (inClass(reading, 'vehicle', filler.head) && nestedEntities(reading, filler.head, false).length > 0)
    );
  if (value === 'named') return filler.entities.length > 0;
  if (value === 'many') return isMany(reading, filler);
  if (value === 'person' && isBareName(reading, filler)) return true;
  return filler.entities.some((index) => {
    const { kind } = entityOf(reading, index);
    if (value === 'group' && kind === 'organization') return true;
    return kind === value || (value === 'place' && placeKinds.has(kind)) || (value === 'government' && kind === 'organization');
  });
}

const ownRelations: ReadonlySet<string> = new Set([
  'nmod:poss',
  'amod',
  'compound',
  'nmod',
  'nmod:desc',
  'appos',
  'flat',
  'conj',
]);
const ownPrepositions: ReadonlySet<string> = new Set(['of', 'from', 'in', 'by']);
const anyPrepositions: ReadonlySet<string> = new Set([
  ...ownPrepositions,
  'for',
  'with',
  'against',
  'on',
  'to',
  'between',
  'at',
  'over',
  'into',
  'toward',
  'towards',
  'behind',
  'near',
  'across',
]);

/**
 * Entities inside a phrase that names none itself: whose it is ("Iranian officials", "an attack on the embassy of Spain").
 * `wide`: also what the phrase is about ("a proposal for talks with Iraq"). The nearest level that names any counts.
 */
export function nestedEntities(reading: Reading, head: number, wide: boolean): readonly number[] {
  const prepositions = wide ? anyPrepositions : ownPrepositions;
  let level: readonly number[] = [head];
  for (let depth = 0; depth < (wide ? 4 : 3) && level.length > 0; depth++) {
    const found: number[] = [];
    const next: number[] = [];
    for (const token of level) {
      for (const child of reading.tree.children[token] ?? []) {
        const relation = reading.doc.words[child]?.deprel ?? '';
        if (!ownRelations.has(relation) && !(wide && (relation === 'obl' || relation === 'obj' || relation.startsWith('acl'))))
          continue;
        if (relation === 'nmod' || relation === 'obl') {
          const preposition = prepositionOf(reading, child);
          if (preposition !== null && !prepositions.has(preposition)) continue;
        }
        next.push(child);
        const entity = reading.entityAt.get(child);
        if (entity === undefined || !isSide(reading, entity)) continue;
        found.push(entity);
        // "US and British forces".
        for (const more of reading.tree.children[child] ?? []) {
          const other = reading.doc.words[more]?.deprel === 'conj' ? reading.entityAt.get(more) : undefined;
          if (other !== undefined && isSide(reading, other)) found.push(other);
        }
      }
    }
    if (found.length > 0) return found;
    level = next;
  }
  // "rights organization Amnesty International", where the name hangs elsewhere: a name that follows at once.
  const beside = reading.entityAt.get(head + 1) ?? reading.entityAt.get(head + 2);
  const follows = /^[A-Z]/.test(reading.doc.tokens[head + 1]?.text ?? ''); // matches "Amnesty", not "amnesty"
  return follows && beside !== undefined && isSide(reading, beside) ? [beside] : [];
}

function isSide(reading: Reading, index: number): boolean {
  const entity = entityOf(reading, index);
  return actorKinds.has(entity.kind) || placeKinds.has(entity.kind) || entity.state !== null;
}

/** The preposition before a noun, or null. */
export function prepositionOf(reading: Reading, token: number): string | null {
  for (const child of reading.tree.children[token] ?? []) {
    if (reading.doc.words[child]?.deprel === 'case') {
      const lemma = lemmaAt(reading, child);
      if (lemma !== "'s" && lemma !== '’s' && lemma !== "'" && lemma !== '’') return lemma;
    }
  }
  return null;
}
