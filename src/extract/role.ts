import type { Doc, Draft, Extractor } from '../model/index.ts';
import { voiceAt } from './clause.ts';

type Needs = 'entities' | 'voices';

/** Offices and affiliations said of persons: titles before names, appositions, "X, who is ...", "X is the ...". */
export const role: Extractor<'role', Needs> = {
  name: 'role',
  summary: 'Who holds what office or affiliation, as the article says.',
  needs: ['entities', 'voices'],
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
    { text: 'The president of the club resigned.', yields: [] },
  ],
  run: readRoles,
};

function* readRoles(doc: Doc<Needs>): Iterable<Draft<'role'>> {
  const { list, offices } = doc.entities;
  for (const mention of offices) {
    const person = list[mention.person];
    if (person === undefined || person.kind !== 'person') continue;
    const idOf = (index: number | null): string | null => (index === null ? null : (list[index]?.id ?? null));
    yield {
      kind: 'role',
      fields: {
        person: person.id,
        title: mention.title,
        office: mention.offices[0] ?? null,
        organization: idOf(mention.organization),
        state: idOf(mention.state),
        time: null,
        former: mention.former,
      },
      evidence: [mention.extent],
      proposition: null,
      voice: voiceAt(doc, mention.extent),
      score: mention.offices.length > 0 ? 0.9 : 0.75,
      rule: mention.former ? 'office-mention/former' : 'office-mention',
    };
  }
}
