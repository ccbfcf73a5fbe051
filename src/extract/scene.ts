import { visitWords } from '../lang/index.ts';
import type { Argument, Doc, Entity, Proposition, Span } from '../model/index.ts';
import { childrenOf, conjunctsOf, type Tree, treeOf } from '../syntax/index.ts';

/** Layers that a scene is made from. */
export type SceneLayers = 'tokens' | 'sentences' | 'words' | 'entities' | 'propositions';

/** A document with the look-ups by token that extractors ask for again and again; made once, in linear time. */
export interface Scene {
  readonly doc: Doc<SceneLayers>;
  readonly tree: Tree;
  /** Entity of the longest mention headed at a token, -1 for none. */
  readonly headed: Int32Array;
  /** Entity of the widest mention that covers a token, -1 for none. */
  readonly covering: Int32Array;
  /** Index of the proposition at a token, -1 for none; that of a light verb is its noun's. */
  readonly propositionAt: Int32Array;
  /** Entities that the text names. */
  readonly named: ReadonlySet<number>;
  /** Indexes of the propositions governed by each one. */
  readonly governed: readonly (readonly number[])[];
  /** For each entity the indexes of the propositions with it that may tell who goes along with whom. */
  readonly companions: ReadonlyMap<number, readonly number[]>;
}

const company: ReadonlySet<string> = new Set(visitWords.company);
const scenes = new WeakMap<readonly Proposition[], Scene>();

/** The scene of a document; made at the first call for its propositions, then remembered. */
export function sceneOf(doc: Doc<SceneLayers>): Scene {
  const known = scenes.get(doc.propositions);
  if (known !== undefined) return known;
  const scene = buildScene(doc);
  scenes.set(doc.propositions, scene);
  return scene;
}

function buildScene(doc: Doc<SceneLayers>): Scene {
  const headed = new Int32Array(doc.tokens.length).fill(-1);
  const width = new Int32Array(doc.tokens.length);
  const covering = new Int32Array(doc.tokens.length).fill(-1);
  for (const { headToken, firstToken, endToken, entity } of doc.entities.mentions) {
    // In text order, outer before inner: the first to cover a token is the widest.
    for (let token = firstToken; token < endToken; token++) if ((covering[token] ?? -1) < 0) covering[token] = entity;
    if (endToken - firstToken <= (width[headToken] ?? 0)) continue;
    width[headToken] = endToken - firstToken;
    headed[headToken] = entity;
  }
  const named = new Set(doc.entities.mentions.flatMap(({ entity, kind }) => (kind === 'name' ? [entity] : [])));
  const propositionAt = new Int32Array(doc.tokens.length).fill(-1);
  const governed: number[][] = doc.propositions.map(() => []);
  doc.propositions.forEach(({ light }, index) => {
    if (light !== null) propositionAt[light.token] = index;
  });
  doc.propositions.forEach(({ token, governor }, index) => {
    propositionAt[token] = index;
    if (governor !== null) governed[governor]?.push(index);
  });
  const companions = new Map<number, number[]>();
  doc.propositions.forEach(({ lemma, args }, index) => {
    if (!company.has(lemma)) return;
    for (const entity of new Set(args.flatMap(({ entities }) => entities))) {
      const list = companions.get(entity);
      if (list === undefined) companions.set(entity, [index]);
      else list.push(index);
    }
  });
  return { doc, tree: treeOf(doc), headed, covering, named, propositionAt, governed, companions };
}

/** Lemma of a token in lower case. */
export function lemmaAt(scene: Scene, token: number): string {
  return scene.doc.words[token]?.lemma.toLowerCase() ?? '';
}

/** The relation of a token with its subtype. */
export function deprelAt(scene: Scene, token: number): string {
  return scene.doc.words[token]?.deprel ?? '';
}

/** The entity of a mention headed at a token. */
export function entityAt(scene: Scene, token: number): number | null {
  const entity = scene.headed[token] ?? -1;
  return entity < 0 ? null : entity;
}

/** The entity behind an index. */
export function entityOf(scene: Scene, index: number): Entity | undefined {
  return scene.doc.entities.list[index];
}

/** The proposition at a token with its index, where there is one. */
export function predicateAt(scene: Scene, token: number): { readonly index: number; readonly proposition: Proposition } | null {
  const index = scene.propositionAt[token] ?? -1;
  const proposition = scene.doc.propositions[index];
  return proposition === undefined ? null : { index, proposition };
}

/** The entities a phrase names by its head and what is coordinated with it, collectives taken apart where `apart` says so. */
export function entitiesAt(scene: Scene, head: number, apart = true): readonly number[] {
  const found = new Set<number>();
  for (const one of conjunctsOf(scene.tree, head)) {
    const entity = entityAt(scene, one);
    if (entity === null) continue;
    const members = apart ? (entityOf(scene, entity)?.members ?? []) : [];
    for (const each of members.length > 0 ? members : [entity]) found.add(each);
  }
  return [...found];
}

/** Heads of the words before a noun that describe it, with what is coordinated or joined to them: "South Korean and Japanese". */
export function modifiersOf(scene: Scene, head: number): readonly number[] {
  const found: number[] = [];
  const take = (token: number, depth: number): void => {
    found.push(token);
    if (depth < 3) {
      for (const child of childrenOf(scene.tree, token)) {
        const relation = deprelAt(scene, child);
        if (relation === 'conj' || relation === 'compound' || relation === 'amod' || relation === 'flat') take(child, depth + 1);
      }
    }
  };
  for (const child of childrenOf(scene.tree, head)) {
    const relation = deprelAt(scene, child);
    if (
      relation === 'amod' ||
      relation === 'compound' ||
      (relation.startsWith('nmod') && child < head && relation !== 'nmod:desc')
    )
      take(child, 0);
  }
  return found;
}

/** Heads of the phrases with one of the prepositions below a token, in text order, conjuncts included. */
export function phrasesBelow(scene: Scene, token: number, prepositions: ReadonlySet<string>): readonly number[] {
  const found: number[] = [];
  for (const child of childrenOf(scene.tree, token)) {
    const relation = deprelAt(scene, child);
    if (!relation.startsWith('nmod') && !relation.startsWith('obl') && relation !== 'iobj') continue;
    const preposition = prepositionOf(scene, child);
    if (preposition !== null && prepositions.has(preposition)) found.push(child);
  }
  return found;
}

/** The first word of the preposition before a phrase ("according" of "according to"), null for none. */
export function prepositionOf(scene: Scene, token: number): string | null {
  for (const child of childrenOf(scene.tree, token)) {
    if (deprelAt(scene, child) === 'case' && child < token) return lemmaAt(scene, child);
  }
  return null;
}

/** Whether an argument stands in a slot: a role or a preposition, which parsers may hang on another word of the phrase. */
export function standsIn(scene: Scene, argument: Argument, slot: string): boolean {
  if (argument.role === slot || argument.preposition === slot) return true;
  return argument.role === 'oblique' && argument.preposition === null && scene.doc.text.startsWith(`${slot} `, argument.start);
}

/** Arguments in the first filled slot of a list; a slot is a role or a preposition. */
export function filledSlot(proposition: Proposition, slots: readonly string[]): readonly Argument[] {
  for (const slot of slots) {
    const found = proposition.args.filter(({ role, preposition }) => role === slot || preposition === slot);
    if (found.length > 0) return found;
  }
  return [];
}

const outside: ReadonlySet<string> = new Set([
  'acl:relcl',
  'acl',
  'appos',
  'parataxis',
  'advcl',
  'advcl:relcl',
  'dep',
  'discourse',
  'case',
  'cc',
  'mark',
  'cop',
  'aux',
  'punct',
  'nsubj',
  'nsubj:outer',
]);

/** A noun phrase without its preposition, clauses and asides. */
export function phraseAt(scene: Scene, head: number): Span {
  let first = head;
  let last = head;
  for (const child of childrenOf(scene.tree, head)) {
    if (outside.has(deprelAt(scene, child))) continue;
    first = Math.min(first, scene.tree.leftmost[child] ?? child);
    last = Math.max(last, scene.tree.rightmost[child] ?? child);
  }
  return { start: scene.doc.tokens[first]?.start ?? 0, end: scene.doc.tokens[last]?.end ?? 0 };
}

/** Whether a word negates the noun: "no shipment", "neither side". */
export function isNone(scene: Scene, head: number): boolean {
  return childrenOf(scene.tree, head).some(
    (child) => deprelAt(scene, child) === 'det' && /^(?:no|neither)$/.test(lemmaAt(scene, child)), // "no", "neither"; not "nor"
  );
}

/** Index of the state with the code among the document's entities, or null. */
export function stateByCode(scene: Scene, iso3: string | null): number | null {
  if (iso3 === null) return null;
  const at = statesOf(scene).get(iso3);
  return at === undefined ? null : at;
}

const states = new WeakMap<Scene, ReadonlyMap<string, number>>();

function statesOf(scene: Scene): ReadonlyMap<string, number> {
  let known = states.get(scene);
  if (known === undefined) {
    const made = new Map<string, number>();
    scene.doc.entities.list.forEach(({ kind, link }, index) => {
      if (kind === 'state' && link.iso3 !== null && !made.has(link.iso3)) made.set(link.iso3, index);
    });
    known = made;
    states.set(scene, made);
  }
  return known;
}
