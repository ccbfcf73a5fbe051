import type { ArticleRecord, Entity, Span } from '../src/model/index.ts';
import type { Anchored, CoreFields } from './own-gold-file.ts';

/** An item of the reader in the terms of the annotation: where it stands, and its core fields as names. */
export interface Candidate {
  readonly section: string;
  /** Id of the record's item; absent for an annotation. */
  readonly id?: string;
  /** Passages one of which must lie on the gold's. */
  readonly spans: readonly Span[];
  /** Whether half of the gold's passage must be covered, not a part of it. */
  readonly half: boolean;
  /** Everything a person or thing may be called stands in one string, "|" between. */
  readonly fields: CoreFields;
  /** Counted only where it is matched: an annotation of a second pass that is not core. */
  readonly optional?: boolean;
  /** From a second pass: what it leaves out asks for nothing, and of two passages of one thing half of the shorter must be shared. */
  readonly annotation?: boolean;
}

export const sections: readonly string[] = [
  'entities',
  'roles',
  'events',
  'statements',
  'claims',
  'forecasts',
  'signals',
  'transfers',
  'visits',
  'ties',
  'terms',
  'checks',
];

type RecordEntity = ArticleRecord['entities'][number];

/** Everything an entity may be called in an annotation: names, mentions, state code, and what its members are called. */
function namer(record: ArticleRecord): (id: string | null) => string | null {
  const byId = new Map(record.entities.map((entity) => [entity.id, entity]));
  const own = (entity: RecordEntity): string[] => [
    entity.name,
    ...entity.aliases,
    ...entity.mentions.map(({ start, end }) => record.document.text.slice(start, end)),
    ...(entity.link.iso3 === null || entity.kind === 'place' ? [] : [entity.link.iso3]),
  ];
  return (id) => {
    const entity = id === null ? undefined : byId.get(id);
    if (entity === undefined) return null;
    const members = entity.members.map((member) => byId.get(member)).filter((member) => member !== undefined);
    return [...new Set([entity, ...members].flatMap(own))].join('|');
  };
}

/** The items of a record as candidates. */
export function candidatesOf(record: ArticleRecord): readonly Candidate[] {
  const name = namer(record);
  const names = (ids: readonly string[]): string[] => ids.flatMap((id) => name(id) ?? []);
  const text = (span: Span | null): string | null => (span === null ? null : record.document.text.slice(span.start, span.end));
  const list = (spans: Span | readonly Span[]): readonly Span[] =>
    'start' in spans ? [spans as Span] : (spans as readonly Span[]);
  const out: Candidate[] = [];
  const add = (section: string, id: string, spans: readonly Span[], half: boolean, fields: Candidate['fields']): void => {
    out.push({ section, id, spans, half, fields });
  };
  const counted: ReadonlySet<Entity['kind']> = new Set(['person', 'organization', 'government', 'group', 'publication']);
  for (const entity of record.entities) {
    const named = entity.mentions.filter((one) => one.kind === 'name');
    if (named.length === 0 || !counted.has(entity.kind) || entity.members.length > 0) continue;
    const kind = entity.kind === 'person' ? 'person' : 'organization';
    add('entities', entity.id, named, false, { kind, state: entity.link.iso3 });
  }
  for (const role of record.roles)
    add('roles', role.id, role.title === null ? role.evidence : [role.title], false, {
      person: name(role.person),
      former: role.former,
    });
  for (const event of record.events)
    add('events', event.id, [event.trigger], false, {
      type: event.type,
      status: event.status,
      actors: names(event.actors),
      recipients: names(event.recipients),
    });
  for (const statement of record.statements) {
    const said = [name(statement.speaker), text(statement.speakerText)].filter((one) => one !== null).join('|');
    add('statements', statement.id, list(statement.content), true, { speaker: said === '' ? null : said });
  }
  for (const claim of record.claims) add('claims', claim.id, list(claim.content), true, { sourcing: claim.sourcing });
  for (const forecast of record.forecasts)
    add('forecasts', forecast.id, list(forecast.content), true, {
      forecaster:
        [name(forecast.forecaster), text(forecast.forecasterText ?? null)].filter((one) => one !== null).join('|') || null,
    });
  for (const signal of record.signals)
    add('signals', signal.id, [...list(signal.act), ...signal.evidence], false, { audiences: names(signal.audiences) });
  for (const transfer of record.transfers)
    add(
      'transfers',
      transfer.id,
      transfer.goods.map((good) => good.text),
      false,
      {
        kind: transfer.goods.map((good) => good.kind),
        from: name(transfer.from),
        to: name(transfer.to),
      },
    );
  for (const visit of record.visits)
    add('visits', visit.id, visit.evidence, false, { traveller: name(visit.traveller), destination: name(visit.destination) });
  for (const tie of record.ties)
    add('ties', tie.id, tie.evidence, false, { kind: tie.kind, members: names(tie.members), towards: name(tie.towards) });
  for (const term of record.terms) add('terms', term.id, list(term.phrase), false, {});
  for (const check of record.checks)
    if (check.verdict === 'contradicted') add('checks', check.id, list(check.about), false, { rule: check.rule });
  return out;
}

/** Whether two names mean the same: equal, or one within the other as whole words; any of the names on either side. */
export function sameName(ours: string, gold: string): boolean {
  const words = (name: string): string =>
    ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `; // "The U.S. Senate" becomes " the u s senate "
  const wanted = gold.split('|').map(words);
  return ours
    .split('|')
    .map(words)
    .some((one) => wanted.some((other) => other.length > 2 && one.length > 2 && (one.includes(other) || other.includes(one))));
}

const happened = (status: unknown): boolean => status === 'occurred' || status === 'ongoing' || status === undefined;

/** Whether passage and core fields of a candidate are those of an annotation, as docs/annotation.md says. */
export function matches(candidate: Candidate, { item, span }: Anchored): boolean {
  if (candidate.section !== item.section || !liesOn(candidate, span)) return false;
  const { fields } = candidate;
  const open = candidate.annotation === true;
  // Who calls and who is called, host and guest are both sides of one meeting.
  const mutual = item.section === 'events' && fields.type === 'CONSULT';
  const one = (field: One): boolean =>
    (open && (isOpen(fields[field]) || isOpen(item[field]))) || sameOne(fields[field] ?? null, item[field]);
  const any = (field: Several): boolean => {
    const wanted = item[field] ?? [];
    const ours = (mutual ? [...(fields.actors ?? []), ...(fields.recipients ?? [])] : fields[field]) ?? [];
    if (wanted.length === 0 || (open && (ours.every(isOpen) || wanted.every(isOpen)))) return true;
    return wanted.some((name) => ours.some((our) => sameName(our, name)));
  };
  switch (item.section) {
    case 'entities':
      return (
        fields.kind === item.kind &&
        (item.state === undefined || (open && fields.state === undefined) || fields.state === item.state)
      );
    case 'roles':
      return one('person') && (fields.former === true) === (item.former === true);
    case 'events':
      return (
        overlap(fields.type, item.type) && happened(fields.status) === happened(item.status) && any('actors') && any('recipients')
      );
    case 'statements':
      return one('speaker');
    case 'claims':
      return fields.sourcing === item.sourcing;
    case 'forecasts':
      return one('forecaster');
    case 'signals':
      return any('audiences');
    case 'transfers':
      return [fields.kind ?? []].flat().includes(String(item.kind)) && one('from') && one('to');
    case 'visits':
      return one('traveller') && one('destination');
    case 'ties':
      return (
        fields.kind === item.kind &&
        (item.kind === 'rivalry' ? sameRivals(fields, item) : among(fields.members, item.members) && one('towards'))
      );
    case 'terms':
      return true;
    case 'checks':
      return fields.rule === item.rule;
    default:
      return false;
  }
}

/** Every one of the gold's names is among ours. */
function among(ours: readonly string[] = [], gold: readonly string[] = []): boolean {
  return gold.every((name) => ours.some((our) => sameName(our, name)));
}

/** Two rivals are the same whichever of them is said to be against the other. */
function sameRivals(ours: CoreFields, gold: CoreFields): boolean {
  const sides = ({ members = [], towards }: CoreFields): readonly string[] => [...members, ...(towards == null ? [] : [towards])];
  return among(sides(ours), sides(gold));
}

function overlap(ours: string | readonly string[] = [], gold: string | readonly string[] = []): boolean {
  return [ours].flat().some((one) => [gold].flat().includes(one));
}

/** Whether an annotation leaves open who is meant: no name, or the pronoun as the text has it. */
function isOpen(name: string | null | undefined): boolean {
  return name === undefined || /^(?:he|him|she|her|it|they|them|we|us|each|both)$/i.test(name ?? ''); // "They", not "They Who Must"
}

function liesOn({ spans, half, annotation }: Candidate, gold: Span): boolean {
  const shared = spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, gold.end) - Math.max(start, gold.start)),
    0,
  );
  const wanted = gold.end - gold.start;
  const own = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return half ? shared * 2 >= (annotation === true ? Math.min(wanted, own) : wanted) : shared > 0;
}

type One = 'person' | 'speaker' | 'forecaster' | 'from' | 'to' | 'traveller' | 'destination' | 'towards';
type Several = 'actors' | 'recipients' | 'audiences' | 'members';

/** A field left out in the gold is not asked; null in the gold wants none. */
function sameOne(ours: string | null, wanted: string | null | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === null ? ours === null : ours !== null && sameName(ours, wanted);
}

/** An annotation as a candidate, so that two passes can be compared. */
export function candidateOf({ item, span }: Anchored): Candidate {
  const { section, at: _at, nth: _nth, core, ...fields } = item;
  const half = section === 'statements' || section === 'claims' || section === 'forecasts';
  return { section, spans: [span], half, fields, annotation: true, ...(core === false && { optional: true }) };
}

export interface Tally {
  readonly gold: number;
  readonly given: number;
  readonly matched: number;
}

/**
 * Pairs items of a section one to one, in text order: core annotations first; what then falls on one that is not core counts on neither
 * side, nor does what is optional and unpaired. Right or wrong for each item that counts.
 */
export function judged(
  section: string,
  candidates: readonly Candidate[],
  gold: readonly Anchored[],
): readonly { readonly candidate: Candidate; readonly right: boolean }[] {
  const ours = candidates.filter((candidate) => candidate.section === section);
  const theirs = gold.filter(({ item }) => item.section === section);
  const free = new Set(ours);
  const paired = (annotations: readonly Anchored[]): Candidate[] => {
    const found: Candidate[] = [];
    for (const annotation of annotations) {
      // Of several that fit, the tightest: "Kosovo, which left in 2008, is recognised by 100 states" holds two claims.
      const one = ours
        .filter((candidate) => free.has(candidate) && matches(candidate, annotation))
        .reduce<Candidate | undefined>(
          (best, next) => (best === undefined || sizeOf(next) < sizeOf(best) ? next : best),
          undefined,
        );
      if (one === undefined) continue;
      free.delete(one);
      found.push(one);
    }
    return found;
  };
  const right = new Set(paired(theirs.filter(({ item }) => item.core !== false)));
  paired(theirs.filter(({ item }) => item.core === false));
  return ours
    .filter((candidate) => right.has(candidate) || (free.has(candidate) && candidate.optional !== true))
    .map((candidate) => ({ candidate, right: right.has(candidate) }));
}

function sizeOf({ spans }: Candidate): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Counts of a section by `judged`. */
export function tally(section: string, candidates: readonly Candidate[], gold: readonly Anchored[]): Tally {
  const all = judged(section, candidates, gold);
  return {
    gold: gold.filter(({ item }) => item.section === section && item.core !== false).length,
    given: all.length,
    matched: all.filter(({ right }) => right).length,
  };
}
