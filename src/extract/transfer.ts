import type { Context, Doc, Draft, Extractor } from '../model/index.ts';
import { framesFor } from './frame-table.ts';
import { sceneOf } from './scene.ts';
import { givenByNoun } from './transfer/giving-nouns.ts';
import { transfersOf } from './transfer/read.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices';

/** Who supplies whom with what, one way or in exchange. */
export const transfer: Extractor<'transfer', Needs> = {
  name: 'transfer',
  summary: 'Who supplies whom with what, and for what in return.',
  needs: ['tokens', 'sentences', 'words', 'times', 'amounts', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Iran supplied Russia with drones.',
      yields: [{ from: 'Iran', to: 'Russia', goods: [{ text: 'drones', kind: 'arms' }], direction: 'one_way' }],
    },
    {
      text: 'Ukraine has offered Poland grain in exchange for weapons.',
      yields: [
        { from: 'Ukraine', to: 'Poland', goods: [{ text: 'grain', kind: 'food' }], direction: 'exchange' },
        { from: 'Poland', to: 'Ukraine', goods: [{ text: 'weapons', kind: 'arms' }], direction: 'exchange' },
      ],
    },
    { text: 'Germany sent a letter to Ukraine.', yields: [] },
  ],
  run: readTransfers,
};

function* readTransfers(doc: Doc<Needs>, context: Context): Iterable<Draft<'transfer'>> {
  const scene = sceneOf(doc);
  /** Offsets of the goods that a verb has handed over already. */
  const taken = new Set<number>();
  for (let index = 0; index < doc.propositions.length; index++) {
    const proposition = doc.propositions[index];
    if (proposition === undefined) continue;
    for (const frame of framesFor(context.language, 'transfer', proposition)) {
      const drafts = transfersOf(doc, context, scene, index, frame);
      if (drafts.length === 0) continue;
      yield* drafts;
      for (let token = proposition.token; token < proposition.token + 12; token++) {
        const place = doc.tokens[token];
        if (
          place !== undefined &&
          drafts.some(({ evidence }) => evidence.some((span) => span.start <= place.start && place.end <= span.end))
        )
          taken.add(token);
      }
      break;
    }
  }
  yield* givenByNoun(doc, context, scene, taken);
}
