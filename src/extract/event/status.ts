import type { FieldsOf, Proposition } from '../../model/index.ts';
import { lemmaAt, type Reading } from './reading.ts';

export type Status = FieldsOf<'event'>['status'];

/** Types whose predicted happening is a plan: "is expected to visit". */
const arranged: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AID', 'SUPPORT', 'AGREE']);
/** Types that last: "Iran supports Syria". */
const lasting: ReadonlySet<string> = new Set(['SUPPORT', 'REJECT', 'COOPERATE', 'AID']);

/** Whether it happened, as told; null where it is told as nothing that happened, will, may or should. */
export function statusOf(reading: Reading, index: number, type: string): Status | null {
  const proposition = reading.doc.propositions[index];
  if (proposition === undefined) return null;
  const governor = governorLemma(reading, proposition);
  const says = (status: string): boolean => governor !== null && (reading.frames.governors.get(status)?.has(governor) ?? false);
  if (proposition.polarity === 'negative') return negated(reading, index, proposition, says);
  if (isDenied(reading, index)) return 'denied';
  if (says('averted')) return 'averted';
  // "will halt the exercises", "called on them to end the siege": that is no plan to hold it.
  if (says('ended') && (proposition.modality !== 'certain' || proposition.tense === 'future')) return null;
  if (says('called_for')) return 'called_for';
  switch (proposition.modality) {
    case 'planned':
      return 'planned';
    case 'called_for':
      return 'called_for';
    case 'possible':
      return 'possible';
    case 'predicted':
      return arranged.has(type) ? 'planned' : 'possible';
    case 'hypothetical':
      if (proposition.condition !== null) return 'possible';
      // "Announced that they would restore ties": the future, told in the past.
      return proposition.relation === 'ccomp' ? 'planned' : null;
    case 'certain':
      break;
  }
  if (says('planned')) return 'planned';
  if (says('possible')) return 'possible';
  if (proposition.tense === 'future') return 'planned';
  if (proposition.tense === 'present') {
    if (proposition.aspect === 'progressive') return 'ongoing';
    if (lasting.has(type) && proposition.aspect === 'simple' && proposition.kind !== 'noun') return 'ongoing';
  }
  return 'occurred';
}

function negated(reading: Reading, index: number, proposition: Proposition, says: (status: string) => boolean): Status | null {
  if (says('averted')) return 'averted';
  if (proposition.modality !== 'certain' || proposition.tense === 'future') return null;
  // "denied that it had not attacked" is past all telling.
  if (isDenied(reading, index)) return null;
  return proposition.kind === 'verb' || says('denied') ? 'denied' : null;
}

/** Whether the innermost voice denies it: "the army denied shelling the village". */
function isDenied(reading: Reading, index: number): boolean {
  const voice = reading.doc.voices.ofProposition[index] ?? null;
  const attribution = voice === null ? undefined : reading.doc.voices.attributions[voice];
  if (attribution?.polarity !== 'denies') return false;
  // "denied a role in the attack" denies the role.
  const proposition = reading.doc.propositions[index];
  return (
    proposition?.kind !== 'noun' ||
    proposition.light !== null ||
    (attribution.proposition !== null &&
      (reading.doc.propositions[attribution.proposition]?.args.some((argument) => argument.proposition === index) ?? false))
  );
}

/** Lemma of the word that governs the proposition, with its particle. */
export function governorLemma(reading: Reading, proposition: Proposition): string | null {
  if (proposition.governor === null) return proposition.light === null ? null : proposition.light.lemma;
  const above = reading.doc.propositions[proposition.governor];
  if (
    above === undefined ||
    (proposition.relation !== 'xcomp' && proposition.relation !== 'noun' && proposition.relation !== 'acl')
  ) {
    return null;
  }
  const lemma = above.lemma.toLowerCase();
  return above.particle === null || lemma.endsWith(above.particle) ? lemma : `${lemma} ${above.particle}`;
}

/** Whether the sentence tells of sport and the word is one that sport uses its own way. */
export function isSport(reading: Reading, proposition: Proposition, sportSentences: Map<number, boolean>): boolean {
  if (!reading.frames.sportLemmas.has(proposition.lemma.toLowerCase())) return false;
  const known = sportSentences.get(proposition.sentence);
  if (known !== undefined) return known;
  const sentence = reading.doc.sentences[proposition.sentence];
  let sport = false;
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0) && !sport; token++) {
    sport = reading.frames.sportCues.has(lemmaAt(reading, token)) || score.test(reading.doc.tokens[token]?.text ?? '');
  }
  sportSentences.set(proposition.sentence, sport);
  return sport;
}

/** Matches "3-1" and "2–0"; not "10-15" or "F-16". */
const score: RegExp = /^\d[-–]\d$/;
