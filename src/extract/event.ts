import type { Context, Draft, Extractor } from '../model/index.ts';
import { contentOf, withContent } from './event/content.ts';
import { draftOf } from './event/draft.ts';
import { inClass, isActor } from './event/fillers.ts';
import { type Found, foundOf } from './event/found.ts';
import { matchOf } from './event/match.ts';
import { merged } from './event/merge.ts';
import { type EventDoc, fillersOf, type Reading, readingOf } from './event/reading.ts';
import { spokenEvents } from './event/spoken.ts';
import { isSport, statusOf } from './event/status.ts';

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
    const settled = withContent(reading, withNoun(found, matched), matched);
    if (settled !== null && settled.status !== null && isTellable(reading, settled)) events.push(settled);
  }
  for (const found of spokenEvents(reading, matched)) if (isTellable(reading, found)) events.push(found);
  events.sort((a, b) => a.proposition.start - b.proposition.start || a.index - b.index);
  for (const found of merged(reading, events)) {
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

/** "began a hunger strike": the noun that the verb took in knows the mode best. */
function withNoun(found: Found, matched: ReadonlyMap<number, Found>): Found {
  const noun = found.consumed
    .map((index) => matched.get(index))
    .find((inner) => inner?.type === found.type && inner.mode !== null);
  return noun === undefined ? found : { ...found, mode: noun.mode, cameo: noun.cameo };
}

/** Types that need both sides or a named object in PLOVER; the noun alone ("the aid", "trade") tells nothing. */
const needRecipient: ReadonlySet<string> = new Set(['COOPERATE', 'AID', 'SANCTION']);

/** Whether enough is known of who was in it: someone who acted or was acted on, or for violence and protest the place. */
function isTellable(reading: Reading, found: Found): boolean {
  const { type, actors, recipients, place, proposition } = found;
  const sides = actors.length + recipients.length;
  if (type === 'ASSAULT' && actors.length === 0 && harm.has(proposition.lemma) && !isViolent(reading, proposition.sentence))
    return false;
  if (sides === 0 && found.mode === 'ceasefire' && found.status === 'called_for') return place !== null;
  if (sides === 0) return place !== null && (type === 'ASSAULT' || type === 'PROTEST') && proposition.tense !== 'present';
  const noun = proposition.kind === 'noun' && proposition.light === null;
  // A promise, a demand or a march needs someone who makes it, named or not.
  if (actors.length === 0 && asksActor.has(type) && (noun || !hasActor(reading, found))) return false;
  if (noun && actors.length === 0 && !done.has(type)) return false;
  // "the summit", "Iran's talks": a noun tells of a meeting or a deal when it names two sides.
  if (noun && found.frame.mutual === true && sides < 2) return false;
  if (noun && needRecipient.has(type))
    return found.frame.mutual === true ? sides > 1 : actors.length > 0 && recipients.length > 0;
  if (found.mode === 'destroy' && recipients.length === 0 && found.status !== 'occurred') return false;
  // A leader's tour of his own country is no visit between states.
  if (found.mode === 'visit' && recipients.length === 1 && isHome(reading, actors, recipients[0] ?? -1)) return false;
  return true;
}

/** Words that tell of death and wounds whatever caused them. */
const harm: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'injure',
  'killing',
  'burn',
  'destroy',
  'destruction',
  'poison',
  'poisoning',
]);

/** Whether the sentence speaks of arms, fighters or violence, and of no accident or disease. */
function isViolent(reading: Reading, index: number): boolean {
  const sentence = reading.doc.sentences[index];
  let violent = false;
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0); token++) {
    if (inClass(reading, 'disaster', token)) return false;
    violent ||= ['violence', 'weapon', 'fighters', 'troops'].some((name) => inClass(reading, name, token));
  }
  return violent;
}

/** Types that are nothing without someone who does it. */
const asksActor: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'CONCEDE', 'THREATEN', 'REJECT', 'MOBILIZE', 'COOPERATE']);
/** Types whose noun may name only the one it was done to: "the killing of two priests". */
const done: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'RETREAT', 'SANCTION', 'ACCUSE']);

/** Whether someone acts who is no entity: "eleven countries agreed". */
function hasActor(reading: Reading, found: Found): boolean {
  return ['subject', 'by'].some((slot) => fillersOf(reading, found.proposition, slot).some((filler) => isActor(reading, filler)));
}

function isHome(reading: Reading, actors: readonly number[], recipient: number): boolean {
  return actors.length > 0 && actors.every((actor) => reading.doc.entities.list[actor]?.state === recipient);
}
