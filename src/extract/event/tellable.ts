import { inClass, isActor, isMany } from './fillers.ts';
import type { Found } from './found.ts';
import { entityOf, type Filler, fillersOf, type Reading } from './reading.ts';

/** Types that need both sides or a named object in PLOVER; the noun alone ("the aid", "trade") tells nothing. */
const needRecipient: ReadonlySet<string> = new Set(['COOPERATE', 'AID', 'SANCTION']);

/** Whether enough is known of who was in it: someone who acted or was acted on, or for violence and protest the place. */
export function isTellable(reading: Reading, found: Found): boolean {
  const { type, actors, recipients, place, proposition } = found;
  const sides = actors.length + recipients.length;
  if (publicOnly.has(type) && found.mode !== 'resign' && !isPublic(reading, found)) return false;
  if (found.mode === 'visit' && proposition.kind === 'noun' && actors.every((at) => entityOf(reading, at).kind === 'state')) {
    if (actors.length > 0) return false;
  }
  if (type === 'CONSULT' && found.frame.mutual === true && sides < 2 && !hasOthers(reading, found)) return false;
  if (type === 'ASSAULT' && harm.has(proposition.lemma)) {
    const told = violenceIn(reading, proposition.sentence);
    if (told === 'accident' || (told === 'nothing' && actors.length === 0)) return false;
  }
  if (sides === 0 && found.mode === 'ceasefire' && found.status === 'called_for') return place !== null;
  if (sides === 0) return place !== null && (type === 'ASSAULT' || type === 'PROTEST') && proposition.tense !== 'present';
  const noun = proposition.kind === 'noun' && proposition.light === null;
  // A promise, a demand or a march needs someone who makes it, named or not.
  if (actors.length === 0 && asksActor.has(type) && (noun || !hasActor(reading, found))) return false;
  if (noun && actors.length === 0 && !done.has(type)) return false;
  // "the summit", "Iran's talks": a noun tells of a meeting or a deal when it names two sides.
  if (noun && found.frame.mutual === true && sides < 2) return false;
  // Trade and joint work need two: "India bought wheat".
  if (type === 'COOPERATE' && sides < 2 && !hasOthers(reading, found)) return false;
  if (noun && needRecipient.has(type))
    return found.frame.mutual === true ? sides > 1 : actors.length > 0 && recipients.length > 0;
  if (found.mode === 'destroy' && recipients.length === 0 && found.status !== 'occurred') return false;
  // A leader's tour of his own country is no visit between states.
  if (found.mode === 'visit' && actors.length === 0) return false;
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

/** Whether the sentence speaks of arms, fighters or violence, or only of an accident or a disease. */
function violenceIn(reading: Reading, index: number): 'violence' | 'accident' | 'nothing' {
  const sentence = reading.doc.sentences[index];
  let accident = false;
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0); token++) {
    if (['violence', 'weapon', 'fighters', 'troops'].some((name) => inClass(reading, name, token))) return 'violence';
    accident ||= inClass(reading, 'disaster', token);
  }
  return accident ? 'accident' : 'nothing';
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

/** Types that are political acts only where someone political is in them: firms negotiate and friends thank each other all day. */
const publicOnly: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
  'RETREAT',
]);
/** PLOVER sectors of private life. */
const privateSectors: ReadonlySet<string> = new Set(['BUS', 'JRN', 'MED', 'EDU', 'CVL', 'SOC', 'CRM']);
const publicClasses = ['official', 'troops', 'police', 'fighters', 'diplomat', 'political'] as const;

function isPublic(reading: Reading, found: Found): boolean {
  if ([...found.actors, ...found.recipients].some((at) => isPublicEntity(reading, at))) return true;
  return found.proposition.args.some((argument) => {
    if (argument.role !== 'subject' && argument.role !== 'object' && argument.role !== 'oblique' && argument.role !== 'of')
      return false;
    return (
      publicClasses.some((name) => inClass(reading, name, argument.head)) ||
      argument.entities.some((at) => isPublicEntity(reading, at))
    );
  });
}

const has = (reading: Reading, name: string, word: string): boolean => reading.classes.get(name)?.has(word) ?? false;

function isPublicEntity(reading: Reading, index: number): boolean {
  const { kind, link, sector, state, name, members } = entityOf(reading, index);
  // "The two", "the pair": those they stand for.
  if (members.some((member) => isPublicEntity(reading, member))) return true;
  // "The Heads of State", "both presidents": known by their office, of whatever state.
  if (kind === 'group' || kind === 'person') {
    const words = name.toLowerCase().split(/\s+/); // matches the blanks of "a b", never a letter
    if (words.some((word) => publicClasses.some((one) => has(reading, one, word) || has(reading, one, word.replace(/s$/, '')))))
      return true;
  }
  if (kind === 'state' || kind === 'government') return true;
  if (kind === 'weapon' || kind === 'agreement' || kind === 'other') return false;
  if (sector !== null && privateSectors.has(sector)) return kind === 'group' && state !== null;
  return link.kb !== null || state !== null || link.iso3 !== null || sector !== null;
}

/** Whether the other side is there though it is no entity, or the one side is many: "the two men met", "talks with the rebels". */
function hasOthers(reading: Reading, found: Found): boolean {
  const there = (slot: string): readonly Filler[] => fillersOf(reading, found.proposition, slot);
  if (there('subject').some((filler) => isMany(reading, filler))) return true;
  return ['with', 'between', 'to', 'object'].some((slot) => there(slot).some((filler) => isActor(reading, filler)));
}
