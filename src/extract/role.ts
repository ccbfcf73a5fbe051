import { type Doc, type Draft, type Extractor, type OfficeMention, overlaps, type Span } from '../model/index.ts';
import { voiceAt } from './clause.ts';
import { rolesBehind } from './role/asides.ts';
import { rolesInClause } from './role/clauses.ts';
import type { FoundRole } from './role/found.ts';
import { isOfStudy } from './role/titles.ts';
import { sceneOf } from './scene.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'entities' | 'propositions' | 'voices';

/** Offices and affiliations said of persons: titles before names, appositions, "X, who heads ...", "was named", "served as". */
export const role: Extractor<'role', Needs> = {
  name: 'role',
  summary: 'Who holds what office or affiliation, as the article says.',
  needs: ['tokens', 'sentences', 'words', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'French President Emmanuel Macron arrived in Tirana.',
      published: '2023-10-16',
      yields: [{ person: 'Emmanuel Macron', title: 'President', state: 'France', former: false }],
    },
    {
      text: 'Former Chancellor Angela Merkel spoke in Leipzig.',
      published: '2023-10-16',
      yields: [{ person: 'Angela Merkel', title: 'Chancellor', former: true }],
    },
    {
      text: 'Ana Ruiz, who served as ambassador until 2019, spoke.',
      yields: [{ person: 'Ana Ruiz', title: 'ambassador', former: true }],
    },
    { text: 'The president of the club resigned.', yields: [] },
  ],
  run: readRoles,
};

function* readRoles(doc: Doc<Needs>): Iterable<Draft<'role'>> {
  const scene = sceneOf(doc);
  const told = doc.propositions.flatMap((_, index) => rolesInClause(scene, index));
  const behind = doc.entities.mentions.flatMap((mention) => rolesBehind(scene, mention));
  const byPerson = new Map<number, FoundRole[]>();
  for (const found of told) {
    const list = byPerson.get(found.person);
    if (list === undefined) byPerson.set(found.person, [found]);
    else list.push(found);
  }
  const taken = new Map<number, Span[]>();
  for (const office of doc.entities.offices) {
    if (doc.entities.list[office.person]?.kind !== 'person') continue;
    take(taken, office.person, office.title);
    // "Served as ambassador until 2019": the clause says that it is over.
    const isOver = byPerson.get(office.person)?.some(({ former, title }) => former && overlaps(title, office.title)) === true;
    yield ofOffice(doc, office, office.former || isOver);
  }
  for (const found of [...told, ...behind]) if (take(taken, found.person, found.title)) yield ofFound(doc, found);
}

/** Notes a title of a person; false where the words are one told already. */
function take(taken: Map<number, Span[]>, person: number, title: Span): boolean {
  const spans = taken.get(person);
  if (spans === undefined) taken.set(person, [title]);
  else if (spans.some((span) => overlaps(span, title))) return false;
  else spans.push(title);
  return true;
}

function idOf(doc: Doc<Needs>, entity: number | null): string | null {
  return entity === null ? null : (doc.entities.list[entity]?.id ?? null);
}

function ofOffice(doc: Doc<Needs>, office: OfficeMention, former: boolean): Draft<'role'> {
  // A scholar of another state's affairs acts for no state: "a North Korea expert".
  const state = isOfStudy(doc.text.slice(office.title.start, office.title.end)) ? null : office.state;
  return {
    kind: 'role',
    fields: {
      person: idOf(doc, office.person) ?? '',
      title: office.title,
      office: office.offices[0] ?? null,
      organization: idOf(doc, office.organization),
      state: idOf(doc, state),
      time: null,
      former,
    },
    evidence: [office.extent],
    proposition: null,
    voice: voiceAt(doc, office.extent),
    score: office.offices.length > 0 ? 0.9 : 0.75,
    rule: former ? 'office-mention/former' : 'office-mention',
  };
}

function ofFound(doc: Doc<Needs>, found: FoundRole): Draft<'role'> {
  const { person, title, organization, state, former, proposition, evidence, rule } = found;
  return {
    kind: 'role',
    fields: {
      person: idOf(doc, person) ?? '',
      title,
      office: null,
      organization: idOf(doc, organization),
      state: isOfStudy(doc.text.slice(title.start, title.end)) ? null : idOf(doc, state),
      time: null,
      former,
    },
    evidence: [evidence],
    proposition,
    ...(proposition === null ? { voice: voiceAt(doc, evidence) } : {}),
    score: 0.7,
    rule,
  };
}
