import { visitWords } from '../../lang/index.ts';
import { type Argument, type Context, cover, type Doc, type Frame, type Proposition, type Span } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { timeOf } from '../clause.ts';
import { outcomeOf, type Status } from '../outcome.ts';
import { entitiesAt, entityOf, filledSlot, lemmaAt, phrasesBelow, type Scene } from '../scene.ts';
import { delegationOf, meansOf, occasionOf } from './circumstances.ts';
import { comingBack, destinationsOf, homeOf, isHomeJourney } from './destinations.ts';
import type { Found } from './found.ts';
import { travellersOf } from './goers.ts';
import { codeOf, goalsOf, hostState } from './places.ts';
import { isEnvoy } from './travellers.ts';

type Layers = 'tokens' | 'sentences' | 'words' | 'times' | 'entities' | 'places' | 'propositions' | 'voices';

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
  if (isOfThings(scene, proposition, frame) || isTakenElsewhere(scene, proposition, frame)) return [];
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
    const ends = goals.length > 0 || origin === null || !comingBack.test(frame.lemma) ? goals : homeOf(scene, traveller, home);
    for (const { goal, argument } of ends) {
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

/** Objects that only measure the way: "flew halfway round the world to". */
const ways: ReadonlySet<string> = new Set(['world', 'globe', 'way', 'mile', 'kilometre', 'kilometer', 'hour', 'day']);

/** "Return the heights to Syria", "moved his troops to": with an object of its own the verb tells of what is moved. */
function isOfThings(scene: Scene, proposition: Proposition, frame: Frame): boolean {
  if (frame.type !== 'journey' || frame.pos !== 'verb' || frame.where !== undefined || frame.actor?.includes('object') === true)
    return false;
  if (frame.recipient?.includes('object') === true || /^(?:attend|leave|depart|cross|expect|await)$/.test(frame.lemma))
    return false; // "leave"; not "return"
  return proposition.args.some(({ role, shared, head }) => role === 'object' && !shared && !ways.has(lemmaAt(scene, head)));
}

/** "The trip took her to Oman" tells of a journey; "the guards took her to Oman" does not. */
function isTakenElsewhere(scene: Scene, proposition: Proposition, frame: Frame): boolean {
  if (!/^(?:take|bring)$/.test(frame.lemma) || frame.actor?.includes('object') !== true) return false; // "take"; not "take off"
  return !filledSlot(proposition, ['subject']).some(({ head }) =>
    /^(?:trip|tour|visit|journey|pilgrimage|mission|voyage)$/.test(lemmaAt(scene, head)),
  ); // "trip"; not "trips"
}

/** "To Granada, not to Bishkek". */
function isExcluded(scene: Scene, argument: Argument): boolean {
  return childrenOf(scene.tree, argument.head).some((child) => child < argument.head && lemmaAt(scene, child) === 'not');
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

function evidenceOf(scene: Scene, proposition: Proposition, goal: Argument | null): Span {
  const limit = scene.doc.sentences[proposition.sentence];
  const near = proposition.args.filter(
    (argument) => argument === goal || (!argument.shared && argument.role !== 'complement' && argument.proposition === null),
  );
  const spans = [proposition.trigger, ...near.map(({ start, end }) => ({ start, end }))];
  return cover(spans.filter((span) => limit === undefined || (span.start >= limit.start && span.end <= limit.end)));
}
