import type { Context, Doc, Draft, Extractor } from '../model/index.ts';
import { voiceAt } from './clause.ts';
import { framesFor } from './frame-table.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { FoundTie } from './tie/found.ts';
import { bareNoun, tiesByFrame } from './tie/framed.ts';
import { tieByNeed } from './tie/needs.ts';
import { tieByRelation } from './tie/relations.ts';
import { tieByNoun } from './tie/relatives.ts';
import { trendOf } from './tie/trend.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'entities' | 'propositions' | 'voices';

/** Alignments, rivalries, dependences and memberships. */
export const tie: Extractor<'tie', Needs> = {
  name: 'tie',
  summary: 'Who stands with, against, under or in what.',
  needs: ['tokens', 'sentences', 'words', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Turkey has sided with Azerbaijan in the dispute.',
      yields: [{ kind: 'alignment', members: ['Turkey', 'Azerbaijan'] }],
    },
    {
      text: "Experts worry about Mongolia's deepening dependence on China.",
      yields: [{ kind: 'dependence', members: ['Mongolia'], towards: 'China', trend: 'rising' }],
    },
    {
      text: 'Israel and Saudi Arabia share a common enemy in Iran.',
      yields: [{ kind: 'rivalry', members: ['Israel', 'Saudi Arabia'], towards: 'Iran' }],
    },
    { text: 'Sweden did not join NATO in 1999.', yields: [] },
  ],
  run: readTies,
};

function* readTies(doc: Doc<Needs>, context: Context): Iterable<Draft<'tie'>> {
  const scene = sceneOf(doc);
  const seen = new Set<string>();
  for (let token = 0; token < doc.words.length; token++) {
    for (const found of tiesAt(scene, context, token)) {
      const key = `${found.kind}:${[...found.members].sort().join()}:${found.towards}:${doc.tokens[token]?.sentence}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield draftOf(doc, scene, found);
    }
  }
}

/** The ties a word tells: by its proposition's frame, by the frame of a noun that heads none, or as a noun for one who stands so. */
function tiesAt(scene: Scene, context: Context, token: number): readonly FoundTie[] {
  const { upos } = scene.doc.words[token] ?? {};
  if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') return [];
  const index = scene.propositionAt[token] ?? -1;
  const proposition = scene.doc.propositions[index];
  if (proposition !== undefined && proposition.token === token) {
    if (proposition.polarity === 'negative' || proposition.modality !== 'certain') return [];
    for (const frame of framesFor(context.language, 'tie', proposition)) {
      const found = tiesByFrame(scene, index, proposition, frame);
      if (found.length > 0) return found;
    }
  }
  if (upos === 'VERB') return one(tieByNeed(scene, token));
  if (upos === 'ADJ') return [];
  const bare = bareNoun(scene, token);
  for (const frame of framesFor(context.language, 'tie', bare)) {
    const found = tiesByFrame(scene, null, bare, frame);
    if (found.length > 0) return found;
  }
  return one(tieByNoun(scene, token) ?? tieByRelation(scene, token));
}

function one(found: FoundTie | null): readonly FoundTie[] {
  return found === null ? [] : [found];
}

function draftOf(doc: Doc<Needs>, scene: Scene, found: FoundTie): Draft<'tie'> {
  const id = (entity: number): string => doc.entities.list[entity]?.id ?? '';
  const { kind, members, towards, evidence, proposition, score, rule, token } = found;
  const place = doc.tokens[token];
  return {
    kind: 'tie',
    fields: { kind, members: members.map(id), towards: towards === null ? null : id(towards), trend: trendOf(scene, token) },
    evidence: [evidence],
    proposition,
    ...(proposition === null ? { voice: voiceAt(doc, place ?? evidence) } : {}),
    score,
    rule,
  };
}
