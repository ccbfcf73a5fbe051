import { type Argument, cover, type Frame, type Proposition, type Span } from '../../model/index.ts';
import { caseOf, childrenOf, conjunctsOf } from '../../syntax/index.ts';
import { spanOf } from '../clause.ts';
import { deprelAt, entitiesAt, entityAt, entityOf, lemmaAt, phrasesBelow, type Scene, standsIn } from '../scene.ts';
import type { FoundTie, TieKind } from './found.ts';
import { partiesAt, partiesOf, statesBefore } from './parties.ts';
import { isBody, isSo } from './relatives.ts';

/** Alignments that need the other side, or the word "together": one can stand, lean and draw for oneself. */
const twoSided: ReadonlySet<string> = new Set('stand lean draw grow move edge tie link bind tilt gravitate band'.split(' '));

/** What a frame reads of ties in a clause or a noun with its phrases; none where it names too few. */
export function tiesByFrame(scene: Scene, index: number | null, proposition: Proposition, frame: Frame): readonly FoundTie[] {
  const kind = frame.type as TieKind;
  const objects = frame.where?.['object'];
  const isWanted = ({ role, head }: Argument): boolean => role === 'object' && objects?.includes(lemmaAt(scene, head)) === true;
  if (objects !== undefined && !proposition.args.some(isWanted)) return [];
  if (proposition.kind === 'noun' && !isSo(scene, proposition.token)) return [];
  const members = withoutGroups(scene, partiesIn(scene, proposition, frame.actor ?? [], kind));
  const others = partiesIn(scene, proposition, frame.recipient ?? [], kind, true).filter((party) => !members.includes(party));
  const found = {
    kind,
    token: proposition.token,
    proposition: index,
    evidence: evidenceOf(scene, proposition, frame),
    score: 0.8,
    rule: `tie/${frame.lemma}`,
  };
  if (kind === 'alignment') {
    // "Her parents moved closer to": of states and bodies only.
    if (
      /^(?:draw|grow|move|edge)$/.test(frame.lemma) &&
      !members.some((member) => /^(?:state|government|organization)$/.test(entityOf(scene, member)?.kind ?? ''))
    )
      return []; // "draw"; not "drawl"
    const side = [...members, ...others];
    if (side.length < 2 || (/^(?:close|draw|grow|move|edge)$/.test(frame.lemma) && !isCloser(scene, proposition))) return []; // "close"; not "closure"
    if (others.length === 0 && twoSided.has(frame.lemma) && !isTogether(scene, proposition)) return [];
    return [{ ...found, members: side, towards: null }];
  }
  if (members.length === 0) return [];
  if (kind === 'rivalry' && others.length === 0) return members.length === 2 ? [{ ...found, members, towards: null }] : [];
  const bodies =
    kind === 'membership' ? others.filter((party) => isBody(scene, party)) : others.slice(0, kind === 'rivalry' ? 1 : 3);
  const joins = kind === 'membership' ? members.filter((member) => entityOf(scene, member)?.kind !== 'person') : members;
  return joins.length === 0 ? [] : bodies.map((towards) => ({ ...found, members: joins, towards }));
}

/** "Poland and Latvia, NATO's eastern members, rely on": what only describes the others is none of them. */
function withoutGroups(scene: Scene, parties: readonly number[]): readonly number[] {
  const named = parties.filter((party) => entityOf(scene, party)?.kind !== 'group' || scene.named.has(party));
  return named.length > 0 ? named : parties;
}

function isTogether(scene: Scene, { token, args }: Proposition): boolean {
  const below = [token, ...args.map(({ head }) => head)].flatMap((head) => childrenOf(scene.tree, head));
  return below.some((child) => lemmaAt(scene, child) === 'together');
}

/** "close to" speaks of distance, "drew" of much else: only "closer" makes a tie of them. */
function isCloser(scene: Scene, { token }: Proposition): boolean {
  const tag = scene.doc.words[token]?.xpos;
  if (tag === 'JJR' || tag === 'RBR') return true;
  return childrenOf(scene.tree, token).some((child) =>
    /^(?:closer|close|together|near|nearer)$/.test(scene.doc.tokens[child]?.text.toLowerCase() ?? ''),
  ); // "closer"; not "closed"
}

function partiesIn(
  scene: Scene,
  proposition: Proposition,
  slots: readonly string[],
  kind: TieKind,
  isOther = false,
): readonly number[] {
  const wholes = isOther && kind === 'membership';
  const orStates = isOther && kind === 'dependence';
  for (const slot of slots) {
    const found = new Set<number>();
    for (const argument of argumentsAt(scene, proposition, slot)) {
      for (const party of partiesOfArgument(scene, argument, wholes, orStates)) found.add(party);
    }
    if (found.size > 0) return [...found];
  }
  return [];
}

interface Filler {
  readonly head: number;
  readonly entities: readonly number[];
}

/** Arguments in a slot, and phrases that hang on an adverb of the verb: "more tightly to Washington". */
function argumentsAt(scene: Scene, proposition: Proposition, slot: string): readonly Filler[] {
  const own = proposition.args.filter((argument) => standsIn(scene, argument, slot));
  if (own.length > 0 || proposition.kind === 'noun') return own;
  const adverbs = childrenOf(scene.tree, proposition.token).filter((child) => deprelAt(scene, child) === 'advmod');
  return adverbs
    .flatMap((adverb) => phrasesBelow(scene, adverb, new Set([slot])))
    .map((head) => ({ head, entities: entitiesAt(scene, head) }));
}

function partiesOfArgument(scene: Scene, argument: Filler, wholes: boolean, orStates: boolean): readonly number[] {
  // "on which it relies": what stands before the comma.
  const entities = argument.entities.length > 0 ? argument.entities : beforeWhich(scene, argument.head);
  if (wholes) return [...entities, ...conjunctsOf(scene.tree, argument.head).flatMap((head) => entityAt(scene, head) ?? [])];
  const named = entities.flatMap((entity) => partiesOf(scene, entity));
  if (!orStates) return named.length > 0 ? named : partiesAt(scene, argument.head);
  const isThing = scene.doc.words[argument.head]?.upos === 'NOUN';
  const own = isThing ? named.filter((party) => /^(?:state|government|person)$/.test(entityOf(scene, party)?.kind ?? '')) : named; // "state"; not "group"
  if (own.length > 0) return own;
  // "reliance on Russian gas", "on imports from China": the state of what is needed.
  const states = conjunctsOf(scene.tree, argument.head).flatMap((head) => [
    ...statesBefore(scene, head),
    ...phrasesBelow(scene, head, new Set(['from', 'of'])).flatMap((one) => partiesAt(scene, one)),
  ]);
  return states.length > 0 ? states : named;
}

function beforeWhich(scene: Scene, head: number): readonly number[] {
  if (lemmaAt(scene, head) !== 'which') return [];
  let at = head - 1;
  while (at > head - 4 && /^(?:ADP|PUNCT)$/.test(scene.doc.words[at]?.upos ?? '')) at--; // "ADP"; not "NOUN"
  const entity = scene.covering[at] ?? -1;
  return entity < 0 ? [] : [entity];
}

function evidenceOf(scene: Scene, proposition: Proposition, frame: Frame): Span {
  const slots = [...(frame.actor ?? []), ...(frame.recipient ?? [])];
  const near = proposition.args.filter((argument) => !argument.shared && slots.some((slot) => standsIn(scene, argument, slot)));
  const limit = scene.doc.sentences[proposition.sentence];
  const spans = [proposition.trigger, ...near.map(({ start, end }) => ({ start, end }))];
  return cover(spans.filter((span) => limit === undefined || (span.start >= limit.start && span.end <= limit.end)));
}

/** A noun of ties that is no act, and so no proposition ("an axis of X and Y"), with the arguments its tree gives it. */
export function bareNoun(scene: Scene, token: number): Proposition {
  const { doc, tree } = scene;
  const place = doc.tokens[token];
  const span = { start: place?.start ?? 0, end: place?.end ?? 0 };
  const args: Argument[] = [];
  for (const child of childrenOf(tree, token)) {
    const relation = deprelAt(scene, child);
    const isBefore = relation === 'amod' || relation === 'compound' || (relation === 'nmod' && child < token);
    const preposition = isBefore ? 'mod' : caseOf(tree, child);
    const role = relation.startsWith('nsubj')
      ? 'subject'
      : relation === 'nmod:poss'
        ? 'possessor'
        : relation.startsWith('nmod') || isBefore
          ? 'oblique'
          : null;
    if (role === null) continue;
    const heads = isBefore ? joinedBefore(scene, child) : conjunctsOf(tree, child);
    const entities = heads.flatMap((head) => entityAt(scene, head) ?? []);
    if (entities.length > 0)
      args.push({
        role,
        preposition,
        head: child,
        entities: [...new Set(entities)],
        proposition: null,
        shared: false,
        ...spanOf(doc, tree.leftmost[child] ?? child, (tree.rightmost[child] ?? child) + 1),
      });
  }
  return {
    ...span,
    kind: 'noun',
    token,
    lemma: doc.words[token]?.lemma.toLowerCase() ?? '',
    particle: null,
    light: null,
    trigger: span,
    sentence: place?.sentence ?? 0,
    args,
    passive: false,
    polarity: 'positive',
    modality: 'certain',
    tense: 'none',
    aspect: 'simple',
    condition: null,
    governor: null,
    relation: null,
    times: [],
    places: [],
    amounts: [],
    markers: [],
  };
}

/** Both of "US-China", all three of "Moscow-Beijing-Pyongyang". */
function joinedBefore(scene: Scene, child: number): readonly number[] {
  const found: number[] = [];
  const last = Math.min(scene.tree.rightmost[child] ?? child, child + 8);
  for (let token = scene.tree.leftmost[child] ?? child; token <= last; token++)
    if (entityAt(scene, token) !== null) found.push(token);
  return found;
}
