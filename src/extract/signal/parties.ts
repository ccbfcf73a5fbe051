import { signalWords } from '../../lang/index.ts';
import { childrenOf, conjunctsOf } from '../../syntax/index.ts';
import {
  deprelAt,
  entityAt,
  entityOf,
  lemmaAt,
  modifiersOf,
  phrasesBelow,
  prepositionOf,
  type Scene,
  stateByCode,
} from '../scene.ts';

const goals: ReadonlySet<string> = new Set(signalWords.goals);

/** Who can send and get messages; a capital named as a goal counts for its state, a region ("the West") for itself. */
export function partyOf(scene: Scene, entity: number): number | null {
  const item = entityOf(scene, entity);
  if (item === undefined) return null;
  if (/^(?:state|government|organization|person|group)$/.test(item.kind)) return entity; // "state"; not "estate"
  if (item.kind !== 'place') return null;
  if (item.link.by === 'capital') return stateByCode(scene, item.link.iso3) ?? entity;
  return entity;
}

/** The parties a phrase names: its heads, else those that own or describe them ("Europe's governments", "Chinese officials"). */
export function partiesAt(scene: Scene, head: number): readonly number[] {
  const found = new Set<number>();
  for (const one of conjunctsOf(scene.tree, head)) {
    const entity = entityAt(scene, one);
    const party = entity === null ? null : partyOf(scene, entity);
    if (party !== null) {
      const members = entityOf(scene, party)?.members ?? [];
      for (const each of members.length > 0 ? members : [party]) found.add(each);
      continue;
    }
    // "its allies" are not they: only who is named by their state counts for it.
    if (/^(?:ally|enemy|rival|neighbou?r|partner|foe|friend|proxy|opponent|critic|victim)$/.test(lemmaAt(scene, one))) continue; // "ally"; not "army"
    for (const token of [...modifiersOf(scene, one), ...phrasesBelow(scene, one, new Set(['of']))]) {
      if (scene.doc.words[token]?.upos === 'PRON') continue;
      const owner = entityAt(scene, token);
      const state = owner === null ? null : partyOf(scene, owner);
      if (state !== null) found.add(state);
    }
  }
  return [...found];
}

/** Heads of the phrases that say to whom: below the noun, below its verb behind the noun, or as indirect object. */
export function goalHeads(scene: Scene, noun: number, verb: number): readonly number[] {
  const found: number[] = [];
  if (noun >= 0) {
    found.push(...phrasesBelow(scene, noun, goals));
    // "a show of strength meant for the army".
    for (const child of childrenOf(scene.tree, noun))
      if (deprelAt(scene, child) === 'acl' && /^(?:mean|intend|aim|direct|address|design)$/.test(lemmaAt(scene, child)))
        found.push(...phrasesBelow(scene, child, goals)); // "meant"; not "sent"
  }
  if (verb !== noun && verb >= 0) {
    for (const child of childrenOf(scene.tree, verb)) {
      const relation = deprelAt(scene, child);
      if (relation === 'iobj' || (relation === 'obj' && child !== noun && (noun < 0 || child < noun) && child > verb))
        found.push(child);
      else if (
        relation.startsWith('obl') &&
        child > verb &&
        goals.has(prepositionOf(scene, child) ?? '') &&
        lemmaAt(scene, child) !== 'time'
      )
        found.push(child);
    }
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Who does an act: subject, agent or owner of its verb or noun, else whoever is named first in it ("the Kremlin's move"). */
export function doerOf(scene: Scene, token: number): number | null {
  const index = scene.propositionAt[token] ?? -1;
  const proposition = scene.doc.propositions[index];
  if (proposition !== undefined) {
    for (const slot of ['subject', 'possessor', 'by']) {
      for (const argument of proposition.args) {
        if (argument.role !== slot && argument.preposition !== slot) continue;
        for (const entity of argument.entities) {
          const party = partyOf(scene, entity);
          if (party !== null) return party;
        }
      }
    }
  }
  if (scene.doc.words[token]?.upos === 'VERB') return null;
  for (const modifier of [...modifiersOf(scene, token), ...phrasesBelow(scene, token, new Set(['by', 'of', 'from']))]) {
    const entity = entityAt(scene, modifier);
    const party = entity === null || entityOf(scene, entity)?.kind === 'group' ? null : partyOf(scene, entity);
    if (party !== null) return party;
  }
  return null;
}
