import { roleWords } from '../../lang/index.ts';
import { type Argument, cover, type Proposition, type Span } from '../../model/index.ts';
import { childrenOf, conjunctsOf } from '../../syntax/index.ts';
import { deprelAt, entityOf, lemmaAt, prepositionOf, type Scene } from '../scene.ts';
import type { FoundRole } from './found.ts';
import { belongingOf, isTitle, titleSpan } from './titles.ts';

const heading: ReadonlySet<string> = new Set(roleWords.heading);
const giving: ReadonlySet<string> = new Set(roleWords.giving);
const serving: ReadonlySet<string> = new Set(roleWords.serving);
const bodies: ReadonlySet<string> = new Set(roleWords.bodies);
const leaving: ReadonlySet<string> = new Set(roleWords.leaving);

/** Offices a clause tells: "who chairs the bank", "was named minister", "served as envoy", "resigned as premier", "is also the mayor". */
export function rolesInClause(scene: Scene, index: number): readonly FoundRole[] {
  const proposition = scene.doc.propositions[index] as Proposition;
  if (proposition.polarity === 'negative' || proposition.modality !== 'certain' || proposition.tense === 'future') return [];
  if (proposition.kind === 'noun') return byPredicate(scene, index, proposition);
  if (proposition.kind !== 'verb') return [];
  const verb = proposition.particle === null ? proposition.lemma : `${proposition.lemma} ${proposition.particle}`;
  return [
    ...(heading.has(verb) ? byHeading(scene, index, proposition) : []),
    ...(giving.has(verb) ? byGiving(scene, index, proposition) : []),
    ...(serving.has(verb) || leaving.has(verb) ? byAs(scene, index, proposition, leaving.has(verb)) : []),
  ];
}

function personIn(scene: Scene, args: readonly Argument[]): number | null {
  const persons = args.flatMap(({ entities }) => entities).filter((entity) => entityOf(scene, entity)?.kind === 'person');
  const [person] = persons;
  return persons.length === 1 && person !== undefined && scene.named.has(person) ? person : null;
}

function argumentsOf({ args }: Proposition, role: Argument['role']): readonly Argument[] {
  return args.filter((argument) => argument.role === role);
}

/** "Roosevelt Skerrit, who chairs the community": the verb stands for the title. */
function byHeading(scene: Scene, index: number, proposition: Proposition): readonly FoundRole[] {
  const person = proposition.passive ? null : personIn(scene, argumentsOf(proposition, 'subject'));
  const body = [...argumentsOf(proposition, 'object'), ...proposition.args.filter(({ preposition }) => preposition === 'over')]
    .flatMap(({ entities }) => entities)
    .find((entity) => /^(?:organization|government|state)$/.test(entityOf(scene, entity)?.kind ?? '')); // "state"; not "group"
  const object = argumentsOf(proposition, 'object')[0];
  // "Chaired the committee", but not the session.
  const chairs = /^(?:co-)?chair$/.test(proposition.lemma) && object !== undefined && bodies.has(lemmaAt(scene, object.head)); // "co-chair"; not "chairman"
  if (person === null || (body === undefined && !chairs)) return [];
  const isState = body !== undefined && entityOf(scene, body)?.kind === 'state';
  const title = proposition.trigger;
  return [
    {
      person,
      title,
      organization: isState ? null : (body ?? null),
      state: isState ? (body ?? null) : null,
      former: isOver(scene, proposition),
      proposition: index,
      evidence: cover([title, ...near(proposition)]),
      rule: `role/${proposition.lemma}`,
    },
  ];
}

/** "Was elected German chancellor", "became president": what the clause makes of the person. */
function byGiving(scene: Scene, index: number, proposition: Proposition): readonly FoundRole[] {
  const isBecome = proposition.lemma === 'become';
  const person = personIn(scene, argumentsOf(proposition, isBecome ? 'subject' : 'object'));
  if (person === null) return [];
  const titles = [
    ...argumentsOf(proposition, 'complement'),
    ...(isBecome ? argumentsOf(proposition, 'object') : []),
    ...proposition.args.filter(({ role, preposition }) => role === 'indirect' || (role === 'oblique' && preposition === null)),
  ];
  const behind = childrenOf(scene.tree, proposition.token).filter((child) =>
    /^(?:xcomp|obj|obl:unmarked)$/.test(deprelAt(scene, child)),
  ); // "xcomp"; not "ccomp"
  const found = [...new Set([...titles.map(({ head }) => head), ...behind])].filter(
    (head) => head > proposition.token && isTitle(scene, head) && prepositionOf(scene, head) === null,
  );
  return found.slice(0, 1).flatMap((head) => withTitle(scene, person, head, index, proposition, false));
}

/** "Served as ambassador", "took part as facilitator", "resigned as minister". */
function byAs(scene: Scene, index: number, proposition: Proposition, isLeft: boolean): readonly FoundRole[] {
  const person =
    personIn(scene, argumentsOf(proposition, proposition.passive ? 'object' : 'subject')) ??
    (isLeft ? personIn(scene, argumentsOf(proposition, 'object')) : null);
  if (person === null) return [];
  const titles = proposition.args.filter(({ preposition }) => preposition === 'as').map(({ head }) => head);
  return titles
    .filter((head) => isTitle(scene, head))
    .flatMap((head) => withTitle(scene, person, head, index, proposition, isLeft));
}

/** "Who is also the energy minister", "was the last governor". */
function byPredicate(scene: Scene, index: number, proposition: Proposition): readonly FoundRole[] {
  if (!isTitle(scene, proposition.token)) return [];
  const hasCopula = childrenOf(scene.tree, proposition.token).some((child) => deprelAt(scene, child) === 'cop');
  const person = hasCopula ? personIn(scene, argumentsOf(proposition, 'subject')) : null;
  return person === null ? [] : withTitle(scene, person, proposition.token, index, proposition, false);
}

function withTitle(
  scene: Scene,
  person: number,
  head: number,
  index: number,
  proposition: Proposition,
  isLeft: boolean,
): readonly FoundRole[] {
  return conjunctsOf(scene.tree, head)
    .filter((one) => isTitle(scene, one))
    .map((one) => {
      const title = titleSpan(scene, one);
      return {
        person,
        title,
        ...belongingOf(scene, one),
        former: isLeft || isOver(scene, proposition, one),
        proposition: index,
        evidence: cover([proposition.trigger, title, ...near(proposition).filter((span) => span.start < title.start)]),
        rule: `role/${proposition.lemma}`,
      };
    });
}

function near(proposition: Proposition): readonly Span[] {
  return proposition.args
    .filter(({ shared, role, preposition }) => !shared && (role === 'subject' || role === 'object' || preposition === 'over'))
    .map(({ start, end }) => ({ start, end }));
}

/** "Led the bank until 2019", "was minister from 2010 to 2014", "was then", "once headed". */
function isOver(scene: Scene, proposition: Proposition, title = proposition.token): boolean {
  if (proposition.tense !== 'past' || proposition.aspect === 'perfect') return false;
  const children = [
    ...childrenOf(scene.tree, proposition.token),
    ...(title === proposition.token ? [] : childrenOf(scene.tree, title)),
  ];
  return children.some((child) => {
    const word = lemmaAt(scene, child);
    if (/^(?:then|once|formerly|previously|earlier)$/.test(word)) return true; // "then"; not "now"
    const preposition = prepositionOf(scene, child);
    return (
      preposition === 'until' ||
      preposition === 'till' ||
      preposition === 'from' ||
      preposition === 'between' ||
      (preposition === 'under' && proposition.kind === 'noun')
    );
  });
}
