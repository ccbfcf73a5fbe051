import { spokesNouns } from '../../lang/index.ts';
import type { Span } from '../../model/index.ts';
import { caseOf, childrenOf, conjunctsOf, relationOf } from '../../syntax/index.ts';
import { isPeople } from './can-speak.ts';
import { type Scene, subtree } from './scene.ts';

/** The speaker of a statement as an entity, with the words that name it. */
export interface Speaker {
  readonly entity: number | null;
  readonly text: Span | null;
  readonly anonymous: boolean;
}

/** Finds the entity: a named mention, else the body spoken for, else whatever mention stands there. */
export function speakerOf(scene: Scene, head: number, wantsText: boolean): Speaker {
  if (head < 0) return { entity: null, text: null, anonymous: true };
  const { doc } = scene;
  const text = wantsText ? nameSpan(scene, head) : null;
  const named = namedPerson(scene, head);
  if (named !== null) return { entity: named, text, anonymous: false };
  const own = doc.entities.mentions[scene.mentionAt[head] ?? -1];
  const headed = own !== undefined && (own.headToken === head || own.kind !== 'nominal') ? own : undefined;
  const entity = headed === undefined ? null : headed.entity;
  const kind = entity === null ? undefined : doc.entities.list[entity]?.kind;
  const isUnknown = entity === null && isPeople(scene, head) && doc.words[head]?.upos === 'NOUN';
  const isPerson = spokesNouns.has(scene.lemmas[head] ?? '') || kind === 'person' || kind === 'group' || isUnknown;
  if (!isPerson) return { entity: entity ?? bodyOf(scene, head), text, anonymous: false };
  if (headed?.kind === 'pronoun') return { entity, text, anonymous: !isNamed(scene, entity) };
  if (entity !== null && isNamed(scene, entity)) return { entity, text, anonymous: false };
  const body = bodyOf(scene, head);
  return { entity: body ?? entity, text, anonymous: true };
}

/** Whether the entity is mentioned by name somewhere. */
function isNamed(scene: Scene, entity: number | null): boolean {
  if (entity === null) return false;
  return namedEntities(scene).has(entity);
}

const known = new WeakMap<Scene, ReadonlySet<number>>();

function namedEntities(scene: Scene): ReadonlySet<number> {
  const found = known.get(scene);
  if (found !== undefined) return found;
  const named = new Set<number>();
  for (const mention of scene.doc.entities.mentions) {
    if (mention.kind === 'name' || mention.kind === 'metonym') named.add(mention.entity);
  }
  known.set(scene, named);
  return named;
}

/** A person named in the phrase itself: "Foreign Minister Choe", "the coach, Alireza Mehraban". */
function namedPerson(scene: Scene, head: number): number | null {
  const { doc, tree } = scene;
  const consider = (token: number): number | null => {
    const mention = doc.entities.mentions[scene.mentionAt[token] ?? -1];
    if (mention === undefined || mention.kind !== 'name') return null;
    return doc.entities.list[mention.entity]?.kind === 'person' ? mention.entity : null;
  };
  const own = doc.entities.mentions[scene.mentionAt[head] ?? -1];
  if (own !== undefined && own.headToken === head && own.kind === 'name') return own.entity;
  for (const child of childrenOf(tree, head)) {
    const relation = relationOf(tree, child);
    if (relation !== 'appos' && relation !== 'flat') continue;
    const found = consider(child);
    if (found !== null) return found;
  }
  return consider(head);
}

/** The body an unnamed person speaks for: "Pentagon officials", "a spokesperson for the ministry", "the ministry's lawyer". */
function bodyOf(scene: Scene, head: number): number | null {
  const { doc, tree } = scene;
  let best: number | null = null;
  for (const child of childrenOf(tree, head)) {
    const relation = relationOf(tree, child);
    const preposition = caseOf(tree, child);
    const fits =
      relation === 'compound' ||
      relation === 'amod' ||
      scene.doc.words[child]?.deprel === 'nmod:poss' ||
      (relation === 'nmod' &&
        (preposition === 'for' ||
          preposition === 'of' ||
          preposition === 'at' ||
          preposition === 'from' ||
          preposition === 'in' ||
          preposition === 'with'));
    if (!fits) continue;
    const entity = namedPerson(scene, child) ?? doc.entities.mentions[scene.mentionAt[child] ?? -1]?.entity;
    const kind = entity === undefined ? undefined : doc.entities.list[entity]?.kind;
    // "Kishida's office", "Putin's spokesman" speak for the person.
    if (
      entity === undefined ||
      kind === undefined ||
      kind === 'occasion' ||
      kind === 'other' ||
      kind === 'weapon' ||
      kind === 'place'
    )
      continue;
    // A ministry before its state: "Israeli foreign ministry spokesman".
    if (best === null || kind === 'organization' || kind === 'government') best = entity;
  }
  return best;
}

/** The words that name the speaker, without relative clauses and appositions. */
function nameSpan(scene: Scene, head: number): Span {
  const { doc, tree } = scene;
  const own = subtree(scene, head);
  let end = own.end;
  let first = own.first;
  for (const child of childrenOf(tree, head)) {
    const relation = relationOf(tree, child);
    const deprel = doc.words[child]?.deprel;
    const isLoose =
      deprel === 'acl:relcl' ||
      relation === 'parataxis' ||
      relation === 'advcl' ||
      relation === 'acl' ||
      relation === 'ccomp' ||
      relation === 'cop' ||
      relation === 'nsubj' ||
      (relation === 'appos' && doc.tokens[(tree.leftmost[child] ?? child) - 1]?.text === ',');
    const range = subtree(scene, child);
    if (isLoose) {
      if (child > head) end = Math.min(end, range.first);
      else first = Math.max(first, range.end);
    } else if (relation === 'case' || relation === 'punct') {
      if (child < head) first = Math.max(first, range.end);
      else end = Math.min(end, range.first);
    }
  }
  const conjuncts = conjunctsOf(tree, head);
  for (let at = head + 1; at < end; at++) {
    // A comma ends the name unless another speaker follows: "Smith, Jones and Lee".
    if (doc.tokens[at]?.text !== ',' || conjuncts.some((other) => other > at && other < end)) continue;
    end = at;
  }
  while (end > head + 1 && doc.words[end - 1]?.upos === 'PUNCT' && doc.tokens[end - 1]?.text !== ')') end--;
  // "Colonel | Diallo said", read as two subjects.
  const beside = doc.words[first - 1];
  if (beside?.deprel === 'nsubj' && beside.head === doc.words[head]?.head) first = subtree(scene, first - 1).first;
  if (first > head) first = head;
  if (end <= head) end = head + 1;
  return { start: doc.tokens[first]?.start ?? 0, end: doc.tokens[end - 1]?.end ?? 0 };
}
