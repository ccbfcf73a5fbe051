import { visitWords } from '../../lang/index.ts';
import { type Argument, type Context, cover, type Doc, type Frame, type Proposition, type Span } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { timeOf } from '../clause.ts';
import { framesFor } from '../frame-table.ts';
import { outcomeOf, type Status } from '../outcome.ts';
import {
  deprelAt,
  entitiesAt,
  entityAt,
  entityOf,
  filledSlot,
  lemmaAt,
  modifiersOf,
  phrasesBelow,
  prepositionOf,
  type Scene,
} from '../scene.ts';
import { delegationOf, meansOf, occasionOf, vehicleAt } from './circumstances.ts';
import type { Found } from './found.ts';
import { codeOf, goalsOf, hostState } from './places.ts';
import { isEnvoy } from './travellers.ts';

type Layers = 'tokens' | 'sentences' | 'words' | 'times' | 'entities' | 'places' | 'propositions' | 'voices';

const vehicles: ReadonlySet<string> = new Set(visitWords.vehicles);
const owning: ReadonlySet<string> = new Set(visitWords.owning);
const settings: ReadonlySet<string> = new Set(visitWords.settings);
const planning: ReadonlySet<string> = new Set(visitWords.planning);
const accepted: ReadonlySet<string> = new Set(visitWords.invitations.planned);
const refused: ReadonlySet<string> = new Set(visitWords.invitations.denied);
const of: ReadonlySet<string> = new Set(['of']);

/** Journeys one clause tells by one frame: a traveller to each destination. */
export function journeysOf(doc: Doc<Layers>, context: Context, scene: Scene, index: number, frame: Frame): readonly Found[] {
  const proposition = doc.propositions[index] as Proposition;
  const objects = frame.where?.['object'];
  if (objects !== undefined && !filledSlot(proposition, ['object']).some(({ head }) => objects.includes(lemmaAt(scene, head))))
    return [];
  const status = statusOf(doc, context, index, frame);
  if (status === null) return [];
  const who = travellersOf(scene, context, index, frame);
  if (who.travellers.length === 0) return [];
  const hostArgs = filledSlot(proposition, frame.takes ?? []);
  const hosts = hostArgs
    .flatMap((argument) => argument.entities)
    .filter((entity) => entityOf(scene, entity)?.kind === 'state' || isEnvoy(scene, entity));
  const goals = destinationsOf(scene, doc, proposition, frame, hosts);
  const fromArgs = filledSlot(proposition, ['from']);
  const left = frame.lemma === 'leave' || frame.lemma === 'depart' ? filledSlot(proposition, ['object']) : [];
  const origin = goalsOf(scene, [...fromArgs, ...left])[0] ?? null;
  const base = {
    index,
    rule: `visit/${frame.lemma}`,
    origin,
    occasion: occasionOf(scene, index),
    means: meansOf(scene, proposition) ?? who.vehicle,
    time: timeOf(doc, proposition),
    vague: proposition.kind === 'noun' && proposition.light === null,
    sentence: proposition.sentence,
  };
  const out: Found[] = [];
  for (const traveller of who.travellers) {
    const delegation = delegationOf(scene, index, traveller);
    const home = codeOf(scene, doc, traveller);
    for (const { goal, argument } of goals) {
      if (goal === traveller || hosts.includes(traveller)) continue;
      const iso3 = codeOf(scene, doc, goal);
      if (home !== null && home === iso3 && !isHomeJourney(scene, goal, frame)) continue;
      out.push({
        ...base,
        traveller,
        delegation,
        destination: goal,
        iso3,
        host: personAmong(scene, hosts) ?? inviterOf(scene, proposition) ?? hostState(scene, goal, iso3),
        status: argument !== null && isExcluded(scene, argument) ? 'denied' : status,
        score: home === null || iso3 === null ? 0.65 : 0.85,
        derived: argument === null && frame.type === 'reception',
        evidence: [evidenceOf(scene, proposition, argument)],
      });
    }
  }
  return out;
}

/** "To Granada, not to Bishkek". */
function isExcluded(scene: Scene, argument: Argument): boolean {
  return childrenOf(scene.tree, argument.head).some((child) => child < argument.head && lemmaAt(scene, child) === 'not');
}

/** A leader who goes to a region or town of the own state travels by these; "visited a school" and "arrived in the capital" are no journeys. */
function isHomeJourney(scene: Scene, goal: number, frame: Frame): boolean {
  const place = entityOf(scene, goal);
  return (
    place?.kind === 'place' &&
    place.link.by !== 'capital' &&
    /^(?:travel|tour|fly|visit|trip|journey)$/.test(frame.lemma) &&
    frame.type === 'journey'
  ); // "visit"; not "arrive"
}

function personAmong(scene: Scene, entities: readonly number[]): number | null {
  return entities.find((entity) => entityOf(scene, entity)?.kind === 'person') ?? null;
}

/** "At the invitation of President Mirziyoyev". */
function inviterOf(scene: Scene, proposition: Proposition): number | null {
  for (const argument of proposition.args) {
    if (lemmaAt(scene, argument.head) !== 'invitation') continue;
    for (const head of phrasesBelow(scene, argument.head, of)) {
      const person = personAmong(scene, entitiesAt(scene, head));
      if (person !== null) return person;
    }
  }
  return null;
}

function destinationsOf(
  scene: Scene,
  doc: Doc<Layers>,
  proposition: Proposition,
  frame: Frame,
  hosts: readonly number[],
): readonly { readonly goal: number; readonly argument: Argument | null }[] {
  for (const slot of frame.recipient ?? []) {
    const args = proposition.args.filter(({ role, preposition }) => role === slot || preposition === slot);
    const goals = args.flatMap((argument) => goalsOf(scene, [argument]).map((goal) => ({ goal, argument })));
    if (goals.length > 0) return goals;
    // "attended a summit in Tehran", "a visit by Xi to Serbia": the phrase may hang on another argument.
    const nested = proposition.args.flatMap((argument) =>
      (argument.role === 'object' || argument.role === 'subject') && !argument.shared
        ? phrasesInside(scene, argument.head, slot).flatMap((head) => entitiesAt(scene, head).map((goal) => ({ goal, argument })))
        : [],
    );
    const placed = nested.filter(({ goal }) => isPlace(scene, goal));
    if (placed.length > 0) return placed;
  }
  const above = placeAbove(scene, proposition).filter((entity) => isPlace(scene, entity));
  if (above.length > 0) return above.map((goal) => ({ goal, argument: null }));
  if (frame.type !== 'reception') return [];
  for (const host of hosts) {
    const state =
      entityOf(scene, host)?.kind === 'state'
        ? host
        : (entityOf(scene, host)?.state ?? hostState(scene, host, codeOf(scene, doc, host)));
    if (state !== null) return [{ goal: state, argument: null }];
  }
  return [];
}

function isPlace(scene: Scene, entity: number): boolean {
  return /^(?:state|place)$/.test(entityOf(scene, entity)?.kind ?? ''); // "place"; not "person"
}

/** Heads of phrases with a preposition anywhere below a word: "sent [ruler Abubakar [to Niamey]]". */
function phrasesInside(scene: Scene, head: number, preposition: string): readonly number[] {
  const found: number[] = [];
  const last = Math.min(scene.tree.rightmost[head] ?? head, head + 20);
  for (let token = head + 1; token <= last; token++) {
    if (deprelAt(scene, token).startsWith('nmod') && prepositionOf(scene, token) === preposition) found.push(token);
  }
  return found;
}

/** "Stopped in Paris, where he attended a summit": the place the relative clause hangs on. */
function placeAbove(scene: Scene, proposition: Proposition): readonly number[] {
  if (proposition.relation !== 'relcl') return [];
  const isWhere = childrenOf(scene.tree, proposition.token).some((child) => lemmaAt(scene, child) === 'where');
  const head = scene.doc.words[proposition.token]?.head ?? -1;
  return isWhere && head >= 0 ? entitiesAt(scene, head) : [];
}

function statusOf(doc: Doc<Layers>, context: Context, index: number, frame: Frame): Status | null {
  const status = outcomeOf(doc, context, index);
  const proposition = doc.propositions[index] as Proposition;
  const above = proposition.governor === null ? undefined : doc.propositions[proposition.governor];
  if (above?.lemma === 'invitation' && above.governor !== null) {
    const done = doc.propositions[above.governor];
    const verb = done === undefined ? '' : done.particle === null ? done.lemma : `${done.lemma} ${done.particle}`;
    if (accepted.has(verb)) return 'planned';
    if (refused.has(verb)) return 'denied';
  }
  if (status === null) return null;
  if (proposition.kind === 'noun' && status === 'occurred') {
    const owner = proposition.light?.lemma ?? (proposition.relation === 'noun' ? (above?.lemma ?? '') : '');
    if (planning.has(owner)) return 'planned';
  }
  const own = frame.mode === 'planned' || frame.mode === 'called_for' || frame.mode === 'denied' ? frame.mode : null;
  if (own !== null && (status === 'occurred' || status === 'ongoing')) return own;
  return status;
}

interface Travellers {
  readonly travellers: readonly number[];
  /** The vehicle, where it is the one said to come. */
  readonly vehicle: Span | null;
}

function travellersOf(scene: Scene, context: Context, index: number, frame: Frame): Travellers {
  const proposition = scene.doc.propositions[index] as Proposition;
  const suits = (entities: readonly number[]): number[] => [
    ...new Set(
      entities
        .filter((entity) => isEnvoy(scene, entity))
        .flatMap((entity) => {
          const members = entityOf(scene, entity)?.members ?? [];
          return members.length > 0 ? members : [entity];
        }),
    ),
  ];
  for (const slot of frame.actor ?? []) {
    const args = proposition.args.filter(({ role, preposition }) => role === slot || preposition === slot);
    // A subject borrowed from behind the verb, or one that is an act, is a slip of the parser: the name before the verb goes.
    const slipped = slot === 'subject' && proposition.kind === 'verb' && args.every(isSlip(proposition));
    const before = slipped ? suits(beforeVerb(scene, proposition)) : [];
    if (before.length > 0) return { travellers: before, vehicle: null };
    const isGuest =
      frame.type === 'reception' &&
      filledSlot(proposition, frame.takes ?? []).some(({ entities }) =>
        entities.some((entity) => entityOf(scene, entity)?.kind === 'state'),
      );
    const named = isGuest ? args.flatMap(({ entities }) => entities).filter((entity) => isPlainPerson(scene, entity)) : [];
    const own = [...named, ...suits(args.flatMap((argument) => argument.entities))];
    if (own.length > 0) return { travellers: ledBy(scene, own), vehicle: null };
    for (const { head } of args) {
      if (!vehicles.has(lemmaAt(scene, head))) continue;
      const owners = [
        ...modifiersOf(scene, head),
        ...phrasesBelow(scene, head, of),
        ...childrenOf(scene.tree, head).filter((child) => deprelAt(scene, child) === 'nmod:poss'),
      ];
      const inside = suits(owners.flatMap((token) => entityAt(scene, token) ?? []));
      if (inside.length > 0) return { travellers: inside, vehicle: vehicleAt(scene, head) };
    }
    // Someone else is named as the one who goes.
    if (args.some(({ entities }) => entities.length > 0)) return { travellers: [], vehicle: null };
  }
  return { travellers: proposition.kind === 'noun' ? suits(ownerAbove(scene, context, proposition)) : [], vehicle: null };
}

/** "Kenya hosted Dagalo": a name a state receives, of whom nothing else is told. */
function isPlainPerson(scene: Scene, entity: number): boolean {
  const item = entityOf(scene, entity);
  return item?.kind === 'person' && item.sector === null && scene.named.has(entity);
}

function isSlip(proposition: Proposition): (argument: Argument) => boolean {
  return ({ shared, head, proposition: act }) => shared && (head > proposition.token || act !== null);
}

/** The mention that ends right before a verb, over its helpers: "Tom Perriello, travelled", "Castro is due to travel". */
function beforeVerb(scene: Scene, proposition: Proposition): readonly number[] {
  for (let at = proposition.token - 1; at > proposition.token - 5 && at >= 0; at--) {
    const entity = scene.covering[at] ?? -1;
    if (entity >= 0) return [entity];
    if (!/^(?:AUX|PART|PUNCT|ADV)$/.test(scene.doc.words[at]?.upos ?? '') && lemmaAt(scene, at) !== 'due') return []; // "AUX"; not "NOUN"
  }
  return [];
}

/** "A delegation led by X": X travels. */
function ledBy(scene: Scene, travellers: readonly number[]): readonly number[] {
  return travellers.map((traveller) => {
    if (entityOf(scene, traveller)?.kind !== 'group') return traveller;
    for (const at of scene.companions) {
      const other = scene.doc.propositions[at];
      if (other === undefined || !/^(?:lead|head)$/.test(other.lemma)) continue; // "lead"; not "leader"
      if (!other.args.some(({ role, entities }) => role === 'object' && entities.includes(traveller))) continue;
      const leader = filledSlot(other, ['subject'])
        .flatMap(({ entities }) => entities)
        .find((entity) => isEnvoy(scene, entity));
      if (leader !== undefined) return leader;
    }
    return traveller;
  });
}

/** "Cut short a visit to Cairo", "on a visit to Cuba, Wang said": the one who does the verb above. */
function ownerAbove(scene: Scene, context: Context, proposition: Proposition): readonly number[] {
  const above = proposition.governor === null ? undefined : scene.doc.propositions[proposition.governor];
  if (above === undefined || above.kind !== 'verb') return [];
  const asArgument = above.args.find(({ head }) => head === proposition.token);
  const verb = above.particle === null ? above.lemma : `${above.lemma} ${above.particle}`;
  const owns = asArgument?.role === 'object' && owning.has(verb);
  const sets = asArgument?.role === 'oblique' && settings.has(asArgument.preposition ?? '');
  const returns = asArgument?.preposition === 'from' && verb === 'return';
  // "Landed in Munich after stops in Paris".
  const follows =
    asArgument?.role === 'oblique' &&
    /^(?:after|before|via)$/.test(asArgument.preposition ?? '') &&
    framesFor(context.language, 'visit', above).length > 0; // "after"; not "afterwards"
  if (!owns && !sets && !returns && !follows) return [];
  return filledSlot(above, ['subject']).flatMap(({ entities }) => entities);
}

function evidenceOf(scene: Scene, proposition: Proposition, goal: Argument | null): Span {
  const limit = scene.doc.sentences[proposition.sentence];
  const near = proposition.args.filter(
    (argument) => argument === goal || (!argument.shared && argument.role !== 'complement' && argument.proposition === null),
  );
  const spans = [proposition.trigger, ...near.map(({ start, end }) => ({ start, end }))];
  return cover(spans.filter((span) => limit === undefined || (span.start >= limit.start && span.end <= limit.end)));
}
