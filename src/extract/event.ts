import type { Context, Draft, Extractor } from '../model/index.ts';
import { contentOf, withContent } from './event/content.ts';
import { draftOf } from './event/draft.ts';
import { type Found, foundOf } from './event/found.ts';
import { isLone } from './event/lone.ts';
import { matchOf } from './event/match.ts';
import { merged, withDemands } from './event/merge.ts';
import { type EventDoc, type Reading, readingOf } from './event/reading.ts';
import { spokenEvents } from './event/spoken.ts';
import { governorLemma, isSport, statusOf } from './event/status.ts';
import { isTellable } from './event/tellable.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices';

/** Events in PLOVER's terms, read from propositions by the frames of the language. */
export const event: Extractor<'event', Needs> = {
  name: 'event',
  summary: 'Who did what to whom, where and when: meetings, aid, demands, accusations, protests, sanctions, attacks.',
  needs: ['tokens', 'sentences', 'words', 'times', 'amounts', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Iran expelled two Swedish diplomats on Friday.',
      published: '2024-03-04',
      yields: [{ type: 'SANCTION', mode: 'expel', actors: ['Iran'], recipients: ['Sweden'], status: 'occurred' }],
    },
    {
      text: 'Egypt held talks with Qatar in Doha.',
      yields: [{ type: 'CONSULT', actors: ['Egypt', 'Qatar'], status: 'occurred' }],
    },
    {
      text: 'Russia agreed to withdraw its troops from Armenia.',
      yields: [
        { type: 'AGREE', actors: ['Russia'], recipients: ['Armenia'], status: 'occurred' },
        { type: 'RETREAT', mode: 'withdraw', actors: ['Russia'], recipients: ['Armenia'], status: 'planned' },
      ],
    },
    { text: 'Brazil beat Peru 3-1 in the final of the cup.', yields: [] },
  ],
  run: (doc, context) => readEvents(doc, context),
};

function* readEvents(doc: EventDoc, context: Context): Iterable<Draft<'event'>> {
  const reading = readingOf(doc, context);
  const matched = matchAll(reading);
  const taken = new Set<number>();
  for (const found of matched.values()) {
    for (const index of found.consumed) taken.add(index);
    if (found.type === 'THREATEN' || found.type === 'REJECT') for (const index of contentOf(reading, found)) taken.add(index);
  }
  const events: Found[] = [];
  for (const found of matched.values()) {
    if (taken.has(found.index)) continue;
    const settled = asCutBack(reading, withContent(reading, withNoun(found, matched), matched));
    if (settled !== null && settled.status !== null) events.push(settled);
  }
  events.push(...spokenEvents(reading, matched));
  events.sort((a, b) => a.proposition.start - b.proposition.start || a.index - b.index);
  const lone = new Set<string>();
  const tellable = withDemands(events).filter((found) => isTellable(reading, found) || isLone(reading, found, lone));
  for (const found of merged(reading, tellable)) {
    if (found.status === null) continue;
    context.trace?.({
      ...found.trigger,
      stage: 'event',
      rule: found.rule,
      detail: `${found.type} ${found.mode ?? ''} ${found.status}`,
    });
    yield draftOf(reading, found, found.status);
  }
}

function matchAll(reading: Reading): ReadonlyMap<number, Found> {
  const matched = new Map<number, Found>();
  const sport = new Map<number, boolean>();
  for (const [index, proposition] of reading.doc.propositions.entries()) {
    const match = matchOf(reading, proposition);
    if (match === null || isSport(reading, proposition, sport)) continue;
    matched.set(index, foundOf(reading, index, proposition, match, statusOf(reading, index, match.frame.type)));
  }
  return matched;
}

/** "Stopped buying its beef", "ceased to supply gas": an exchange that is ended is a cut in ties. */
function asCutBack(reading: Reading, found: Found | null): Found | null {
  if (found === null || (found.type !== 'COOPERATE' && found.type !== 'AID') || found.proposition.kind !== 'verb') return found;
  const { governor, relation } = found.proposition;
  if (governor === null || relation !== 'xcomp' || (found.status !== 'denied' && found.status !== 'occurred')) return found;
  const above = reading.doc.propositions[governor];
  const governing = governorLemma(reading, found.proposition);
  if (above === undefined || governing === null || !(reading.frames.governors.get('ended')?.has(governing) ?? false))
    return found;
  if (above.polarity !== 'positive' || above.modality !== 'certain' || above.tense === 'future') return null;
  return { ...found, type: 'SANCTION', mode: 'discontinue', cameo: null, status: 'occurred' };
}

/** "began a hunger strike": the noun that the verb took in knows the mode best. */
function withNoun(found: Found, matched: ReadonlyMap<number, Found>): Found {
  const noun = found.consumed
    .map((index) => matched.get(index))
    .find((inner) => inner?.type === found.type && inner.mode !== null);
  return noun === undefined ? found : { ...found, mode: noun.mode, cameo: noun.cameo };
}
