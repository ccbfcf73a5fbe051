import type { Attribution } from '../../model/index.ts';
import { modeFor } from './content.ts';
import { isActor } from './fillers.ts';
import type { Found } from './found.ts';
import { entityOf, fillersOf, type Reading } from './reading.ts';
import { isParty, partyOf, unique } from './sides.ts';

const given: ReadonlySet<string> = new Set(['RETREAT', 'CONCEDE']);
const cooperative: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'AGREE']);
const hostile: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

/**
 * What is done by saying: "said Libya must hand over the suspects" asks, "said they would free the hostages" promises, "announced it
 * will blockade the port" threatens, "said it would not send troops" refuses.
 */
export function spokenEvents(reading: Reading, matched: ReadonlyMap<number, Found>): readonly Found[] {
  const { propositions, voices } = reading.doc;
  const events: Found[] = [];
  const asked = new Set<number>();
  for (const [index, voice] of voices.ofProposition.entries()) {
    if (voice === null) continue;
    const proposition = propositions[index];
    const attribution = voices.attributions[voice];
    if (proposition === undefined || attribution === undefined || attribution.polarity !== 'affirms') continue;
    const speaker = speakerOf(reading, attribution);
    if (speaker === null || (proposition.kind === 'noun' && proposition.light === null) || !isParty(reading, speaker)) continue;
    // Only the main clause of what is said: not what follows in its purpose or relative clauses.
    if (!isTopClause(reading, index, attribution)) continue;
    const subjects = fillersOf(reading, proposition, 'subject');
    const subject = subjects.find((filler) => filler.entities.length > 0 || isActor(reading, filler));
    if (subject === undefined) continue;
    const parties = subject.entities.filter((at) => isParty(reading, at)).map((at) => partyOf(reading, at));
    if (parties.length === 0) continue;
    const cue = attribution.proposition === null ? undefined : matched.get(attribution.proposition);
    const own = parties.some((at) => sameSide(reading, at, speaker));
    const found = matched.get(index);
    const speakerParty = partyOf(reading, speaker);
    if (
      !own &&
      proposition.modality === 'called_for' &&
      proposition.polarity === 'positive' &&
      proposition.aspect !== 'perfect'
    ) {
      if (asked.has(voice) || proposition.lemma === 'be' || cue?.type === 'REQUEST' || cue?.type === 'COERCE') continue;
      asked.add(voice);
      const mode = found === undefined ? null : modeFor('REQUEST', found);
      events.push(spoken(reading, index, 'REQUEST', mode, [speakerParty], unique(parties), found, attribution, 'said-must'));
    } else if (
      own &&
      found !== undefined &&
      !settles(cue) &&
      (proposition.modality === 'planned' || proposition.tense === 'future')
    ) {
      if (proposition.polarity === 'negative') {
        if (!cooperative.has(found.type)) continue;
        const mode = modeFor('REJECT', found);
        events.push(spoken(reading, index, 'REJECT', mode, parties, others(found, parties), found, attribution, 'said-will-not'));
      } else if (found.status === 'planned' && given.has(found.type)) {
        events.push(spoken(reading, index, 'AGREE', null, parties, others(found, parties), found, attribution, 'said-will'));
      } else if (found.status === 'planned' && hostile.has(found.type)) {
        events.push(
          spoken(
            reading,
            index,
            'THREATEN',
            modeFor('THREATEN', found),
            parties,
            others(found, parties),
            found,
            attribution,
            'said-will',
          ),
        );
      }
    }
  }
  return events;
}

/** Who says it: the subject of the verb of saying, else the speaker that voices found. */
function speakerOf(reading: Reading, attribution: Attribution): number | null {
  const cue = attribution.proposition === null ? undefined : reading.doc.propositions[attribution.proposition];
  const subject = cue?.args.find((argument) => argument.role === 'subject' && argument.entities.length > 0);
  return subject?.entities[0] ?? attribution.speaker;
}

/** Whether the verb of saying is an event already that holds the promise, the refusal or the threat. */
function settles(cue: Found | undefined): boolean {
  return cue !== undefined && (cue.type === 'AGREE' || cue.type === 'THREATEN' || cue.type === 'REJECT');
}

const others = (found: Found, parties: readonly number[]): readonly number[] =>
  unique([...found.recipients, ...found.actors]).filter((at) => !parties.includes(at));

function isTopClause(reading: Reading, index: number, attribution: Attribution): boolean {
  let at = reading.doc.propositions[index];
  for (let steps = 0; at !== undefined && steps < 4; steps++) {
    if (at.governor === null || at.governor === attribution.proposition) return true;
    if (at.relation !== 'conj' && at.relation !== 'xcomp' && at.relation !== 'ccomp' && at.relation !== 'parataxis') return false;
    const above = reading.doc.propositions[at.governor];
    if (above !== undefined && reading.doc.voices.ofProposition[at.governor] !== reading.doc.voices.ofProposition[index])
      return true;
    // "said it agreed to send": the verb in between speaks for itself.
    if (at.relation === 'xcomp') return false;
    at = above;
  }
  return false;
}

/** The same one, or a person and the state or body spoken for. */
function sameSide(reading: Reading, a: number, b: number): boolean {
  if (a === b) return true;
  const first = entityOf(reading, a);
  const second = entityOf(reading, b);
  return first.state === b || second.state === a || first.members.includes(b) || second.members.includes(a);
}

function spoken(
  reading: Reading,
  index: number,
  type: string,
  mode: string | null,
  actors: readonly number[],
  recipients: readonly number[],
  found: Found | undefined,
  attribution: Attribution,
  rule: string,
): Found {
  const proposition = reading.doc.propositions[index];
  if (proposition === undefined) throw new RangeError(`event: no proposition ${index}`);
  const cue = attribution.cue;
  const near = cue.end <= proposition.trigger.start && proposition.trigger.start - cue.end < 400;
  return {
    index,
    proposition,
    frame: found?.frame ?? { lemma: proposition.lemma, pos: 'verb', yields: 'event', type, example: '', expect: '' },
    type,
    mode,
    cameo: null,
    contexts: [],
    actors: unique(actors),
    recipients,
    fillers: [
      ...(near ? [{ head: -1, entities: [], start: cue.start, end: cue.end, proposition: null }] : []),
      ...fillersOf(reading, proposition, 'subject'),
    ],
    place: null,
    status: 'occurred',
    trigger: attribution.rule.endsWith('who-to') ? attribution.cue : proposition.trigger,
    noun: null,
    rule,
    score: 0.55,
    consumed: [],
    voice: attribution.parent,
  };
}
