import {
  type Argument,
  type Context,
  cover,
  type Doc,
  type Draft,
  type Extractor,
  type Frame,
  type Proposition,
  type RecordTime,
  type Span,
} from '../model/index.ts';
import { argumentsIn } from '../propositions/index.ts';
import { type Status, spanOf, statusOf, timeOf, trimmed } from './clause.ts';
import { framesFor } from './frame-table.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'entities' | 'propositions' | 'voices';

/** Journeys of leaders and envoys, with who goes along, from where, how and what for. */
export const visit: Extractor<'visit', Needs> = {
  name: 'visit',
  summary: "A leader's or envoy's journey: who, where to, with whom, how, what for.",
  needs: ['tokens', 'sentences', 'words', 'times', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'French President Emmanuel Macron arrived in China on Thursday.',
      published: '2023-04-08',
      yields: [{ traveller: 'Emmanuel Macron', destination: 'China', status: 'occurred' }],
    },
    { text: 'The tourist visited Peru.', yields: [] },
  ],
  run: readVisits,
};

interface Found {
  readonly index: number;
  readonly rule: string;
  readonly traveller: number;
  readonly destination: number | null;
  readonly host: number | null;
  readonly origin: number | null;
  readonly occasion: number | null;
  readonly delegation: readonly number[];
  readonly means: Span | null;
  readonly time: RecordTime | null;
  readonly status: Status;
  readonly evidence: readonly Span[];
}

const goals: ReadonlySet<string> = new Set(['state', 'place']);
/** Vehicles that leaders come in. "aboard his armoured train" */
const vehicles: ReadonlySet<string> = new Set([
  'train',
  'plane',
  'jet',
  'aircraft',
  'ship',
  'yacht',
  'helicopter',
  'car',
  'convoy',
  'motorcade',
  'limousine',
  'bus',
  'boat',
  'ferry',
  'flight',
  'vessel',
  'warship',
]);

function* readVisits(doc: Doc<Needs>, context: Context): Iterable<Draft<'visit'>> {
  const found: Found[] = [];
  doc.propositions.forEach((proposition, index) => {
    const frame = framesFor(context.language, 'visit', proposition)[0];
    if (frame !== undefined) found.push(...read(doc, index, proposition, frame));
  });
  for (const journey of joined(found)) yield draftOf(doc, journey);
}

function read(doc: Doc<Needs>, index: number, proposition: Proposition, frame: Frame): Found[] {
  const status = statusOf(doc, index);
  if (status === null) return [];
  const reception = frame.type === 'reception';
  const travellers = entitiesIn(doc, proposition, frame.actor ?? [], (entity) => isEnvoy(doc, entity));
  if (travellers.length === 0) return [];
  const hosts = reception
    ? entitiesIn(doc, proposition, frame.takes ?? [], (entity) => kindOf(doc, entity) === 'state' || isEnvoy(doc, entity))
    : [];
  const host = hosts[0] ?? null;
  const hostState = host === null ? null : kindOf(doc, host) === 'state' ? host : (doc.entities.list[host]?.state ?? null);
  const destination = reception
    ? hostState
    : (entitiesIn(doc, proposition, frame.recipient ?? [], (entity) => goals.has(kindOf(doc, entity)))[0] ?? null);
  if (destination === null) return [];
  // "visited a laboratory in the capital" and journeys at home are no visits.
  const home = (traveller: number): boolean => {
    const from = doc.entities.list[traveller]?.link.iso3;
    return from !== null && from !== undefined && from === doc.entities.list[destination]?.link.iso3;
  };
  const evidence = [evidenceOf(proposition)];
  return travellers
    .filter((traveller) => traveller !== destination && traveller !== host && !home(traveller))
    .map((traveller) => ({
      index,
      rule: `visit/${frame.lemma}`,
      traveller,
      destination,
      host: host ?? stateOf(doc, destination),
      origin: entitiesIn(doc, proposition, ['from'], (entity) => goals.has(kindOf(doc, entity)))[0] ?? null,
      occasion: occasionOf(doc, index, proposition),
      delegation: delegationOf(doc, index, proposition, traveller),
      means: meansOf(doc, proposition),
      time: timeOf(doc, proposition),
      status,
      evidence,
    }));
}

function kindOf(doc: Doc<Needs>, entity: number): string {
  return doc.entities.list[entity]?.kind ?? '';
}

function stateOf(doc: Doc<Needs>, place: number): number | null {
  const entity = doc.entities.list[place];
  if (entity === undefined) return null;
  if (entity.kind === 'state') return place;
  if (entity.state !== null) return entity.state;
  const at = doc.entities.list.findIndex(
    (other) => other.kind === 'state' && other.link.iso3 !== null && other.link.iso3 === entity.link.iso3,
  );
  return at < 0 ? null : at;
}

/** Leaders, ministers, envoys: persons of a state's sector or with an office, and delegations of a state. */
function isEnvoy(doc: Doc<Needs>, index: number): boolean {
  const entity = doc.entities.list[index];
  if (entity === undefined) return false;
  if (entity.kind === 'person') {
    return (
      entity.sector === 'GOV' ||
      entity.sector === 'MIL' ||
      entity.sector === 'LEG' ||
      entity.sector === 'ELI' ||
      doc.entities.offices.some(
        (office) =>
          office.person === index && (office.state !== null || office.organization !== null || office.offices.length > 0),
      )
    );
  }
  return entity.kind === 'group' && (entity.sector === 'GOV' || entity.members.some((member) => isEnvoy(doc, member)));
}

function entitiesIn(
  doc: Doc<Needs>,
  proposition: Proposition,
  slots: readonly string[],
  fits: (entity: number) => boolean,
): number[] {
  for (const slot of slots) {
    const fitting = argumentsIn(proposition, [slot]).flatMap((argument) => argument.entities.filter(fits));
    if (fitting.length > 0)
      return [
        ...new Set(
          fitting.flatMap((entity) =>
            doc.entities.list[entity]?.members.length ? (doc.entities.list[entity]?.members ?? []) : [entity],
          ),
        ),
      ];
  }
  return [];
}

function evidenceOf(proposition: Proposition): Span {
  const near = proposition.args.filter(
    (argument) => !argument.shared && argument.role !== 'complement' && argument.proposition === null,
  );
  return cover([proposition.trigger, ...near.map(({ start, end }) => ({ start, end }))]);
}

/** "aboard his armoured train", "by plane": the vehicle with what describes it. */
function meansOf(doc: Doc<Needs>, proposition: Proposition): Span | null {
  for (const argument of proposition.args) {
    const noun = doc.words[argument.head]?.lemma.toLowerCase() ?? '';
    if (!vehicles.has(noun)) continue;
    if (!['aboard', 'by', 'on', 'in', 'compound'].includes(argument.preposition ?? '')) continue;
    let first = argument.head;
    while (first > 0 && /^(ADJ|NOUN)$/.test(doc.words[first - 1]?.upos ?? '') && doc.words[first - 1]?.head === argument.head)
      first--;
    return trimmed(doc.text, spanOf(doc, first, argument.head + 1));
  }
  return null;
}

/** What it is for: an occasion among the arguments, or attended in a clause of purpose below. */
function occasionOf(doc: Doc<Needs>, index: number, proposition: Proposition): number | null {
  const own = proposition.args.flatMap((argument) => argument.entities).find((entity) => kindOf(doc, entity) === 'occasion');
  if (own !== undefined) return own;
  for (let at = index + 1; at < doc.propositions.length; at++) {
    const other = doc.propositions[at] as Proposition;
    if (other.sentence !== proposition.sentence) break;
    if (other.governor !== index || !/^(attend|join|observe|watch|mark|celebrate|address)$/.test(other.lemma)) continue;
    const attended = argumentsIn(other, ['object']).flatMap((argument) => [
      ...argument.entities,
      ...occasionsWithin(doc, argument),
    ]);
    const occasion = attended.find((entity) => kindOf(doc, entity) === 'occasion');
    if (occasion !== undefined) return occasion;
  }
  return null;
}

function occasionsWithin(doc: Doc<Needs>, argument: Argument): number[] {
  return doc.entities.mentions.filter((mention) => mention.headToken === argument.head).map((mention) => mention.entity);
}

/** "accompanied by X" nearby, "together with X", and wherever the article speaks of his entourage: "with him was a delegation, including X". */
function delegationOf(doc: Doc<Needs>, index: number, proposition: Proposition, traveller: number): number[] {
  const out = new Set<number>();
  const take = (argument: Argument): void => {
    for (const entity of argument.entities) if (entity !== traveller && kindOf(doc, entity) === 'person') out.add(entity);
  };
  for (let at = index; at < doc.propositions.length; at++) {
    const other = doc.propositions[at] as Proposition;
    const ofTraveller = other.args.some((argument) => argument.entities.includes(traveller));
    if (
      other.sentence <= proposition.sentence + 3 &&
      /^(accompany|join)$/.test(other.lemma) &&
      other.args.some((argument) => argument.role === 'object' && argument.entities.includes(traveller))
    ) {
      for (const argument of argumentsIn(other, ['subject'])) take(argument);
    }
    if (ofTraveller && /^(entourage|delegation|retinue|team|party)$/.test(other.lemma))
      for (const argument of argumentsIn(other, ['include', 'including', 'of', 'with', 'led by'])) take(argument);
  }
  for (const argument of argumentsIn(proposition, ['alongside', 'together with'])) take(argument);
  return [...out];
}

/** Journeys of one traveller to one place are one visit, told several times. */
function joined(found: readonly Found[]): Found[] {
  const byRoute = new Map<string, Found>();
  for (const next of found) {
    const key = `${next.traveller}:${next.destination}:${next.status === 'denied' ? 'denied' : ''}`;
    const before = byRoute.get(key);
    const differs = before?.time?.start != null && next.time?.start != null && !compatible(before.time.start, next.time.start);
    if (before === undefined || differs) {
      byRoute.set(differs ? `${key}:${next.time?.start}` : key, next);
      continue;
    }
    byRoute.set(key, {
      ...before,
      host: before.host ?? next.host,
      origin: before.origin ?? next.origin,
      occasion: before.occasion ?? next.occasion,
      delegation: [...new Set([...before.delegation, ...next.delegation])],
      means: before.means ?? next.means,
      time: before.time ?? next.time,
      evidence: [...before.evidence, ...next.evidence],
    });
  }
  return [...byRoute.values()];
}

/** Whether two ISO dates may be the same: one begins with the other. */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function draftOf(doc: Doc<Needs>, found: Found): Draft<'visit'> {
  const id = (entity: number | null): string | null => (entity === null ? null : (doc.entities.list[entity]?.id ?? null));
  return {
    kind: 'visit',
    fields: {
      traveller: id(found.traveller) as string,
      delegation: found.delegation.flatMap((entity) => id(entity) ?? []),
      origin: id(found.origin),
      destination: id(found.destination),
      host: id(found.host),
      occasion: id(found.occasion),
      means: found.means,
      time: found.time,
      status: found.status,
    },
    evidence: [...found.evidence].sort((a, b) => a.start - b.start || a.end - b.end),
    proposition: found.index,
    score: 0.85,
    rule: found.rule,
  };
}
