import type { Context, Doc, Draft, Extractor } from '../model/index.ts';
import { framesFor } from './frame-table.ts';
import { sceneOf } from './scene.ts';
import type { Found } from './visit/found.ts';
import { joined } from './visit/joined.ts';
import { journeysOf } from './visit/journey.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'entities' | 'places' | 'propositions' | 'voices';

/** Journeys of leaders and envoys, with who goes along, from where, how and what for. */
export const visit: Extractor<'visit', Needs> = {
  name: 'visit',
  summary: "A leader's or envoy's journey: who, where to, with whom, how, what for.",
  needs: ['tokens', 'sentences', 'words', 'times', 'entities', 'places', 'propositions', 'voices'],
  examples: [
    {
      text: 'French President Emmanuel Macron arrived in China on Thursday.',
      published: '2023-04-08',
      yields: [{ traveller: 'Emmanuel Macron', destination: 'China', status: 'occurred' }],
    },
    {
      text: 'Russian Foreign Minister Sergei Lavrov called off a trip to Serbia.',
      yields: [{ traveller: 'Sergei Lavrov', destination: 'Serbia', status: 'averted' }],
    },
    { text: 'The tourist visited Peru.', yields: [] },
  ],
  run: readVisits,
};

function* readVisits(doc: Doc<Needs>, context: Context): Iterable<Draft<'visit'>> {
  const scene = sceneOf(doc);
  const found: Found[] = [];
  doc.propositions.forEach((proposition, index) => {
    for (const frame of framesFor(context.language, 'visit', proposition)) {
      const journeys = journeysOf(doc, context, scene, index, frame);
      found.push(...journeys);
      if (journeys.length > 0) break;
    }
  });
  for (const journey of joined(scene, found)) yield draftOf(doc, journey);
}

function draftOf(doc: Doc<Needs>, found: Found): Draft<'visit'> {
  const id = (entity: number | null): string | null => (entity === null ? null : (doc.entities.list[entity]?.id ?? null));
  const { means, time, status } = found;
  return {
    kind: 'visit',
    fields: {
      traveller: id(found.traveller) as string,
      delegation: found.delegation.flatMap((entity) => id(entity) ?? []),
      origin: id(found.origin),
      destination: id(found.destination),
      host: id(found.host),
      occasion: id(found.occasion),
      means,
      time,
      status,
    },
    evidence: [...found.evidence].sort((a, b) => a.start - b.start || a.end - b.end),
    proposition: found.index,
    score: found.score,
    rule: found.rule,
  };
}
