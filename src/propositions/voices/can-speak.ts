import type { Frame } from '../../model/index.ts';
import { propositionOf } from './roles.ts';
import type { Scene } from './scene.ts';

/** Things that can say or show something: texts, studies, pictures, figures. */
const sources: ReadonlySet<string> = new Set(
  `report study poll survey figure datum data image picture letter document result analysis paper article record photo photograph footage video
   review census research finding statement estimate communique memo email book account law treaty agreement constitution test audit inquiry
   investigation probe article post message note text site website page source map chart graph index model evidence draft contract deal order
   resolution ruling verdict indictment complaint petition filing lawsuit release declaration charter announcement file archive transcript
   headline caption sign banner placard poster blog tweet editorial column newspaper magazine sentence paragraph clause rule projection
   television radio media press network channel outlet broadcaster tv newswire forecast calculation number statistic log reading sample measurement experiment trial search`.split(
    /\s+/,
  ),
);
/** Verbs by which anything can seem to say something: "his presence signals that" is the writer's own view. */
const showing: ReadonlySet<string> = new Set(
  `show signal suggest indicate imply underscore underline highlight reveal prove demonstrate confirm establish dictate mean reflect read
   reaffirm affirm illustrate hint project remind cast present portray frame bill depict justify herald`.split(/\s+/),
);
const speaking: ReadonlySet<string> = new Set(['person', 'state', 'government', 'organization', 'group', 'publication']);

/** Whether the subject of a cue can be a speaker: people, bodies and texts can; acts ("the visit") and things hardly. */
export function canSpeak(scene: Scene, speaker: number, row: Frame): boolean {
  const word = scene.doc.words[speaker];
  if (word === undefined) return false;
  const lemma = scene.lemmas[speaker] ?? '';
  if (sources.has(lemma)) return true;
  const mention = scene.doc.entities.mentions[scene.mentionAt[speaker] ?? -1];
  const headed = mention?.headToken === speaker ? scene.doc.entities.list[mention.entity]?.kind : undefined;
  const key = row.lemma.split(' ')[0] ?? '';
  const isShowing = showing.has(key) || row.mode === 'finding';
  if (headed !== undefined && speaking.has(headed))
    return !(isShowing && word.upos === 'PRON' && lemma === 'it' && headed !== 'publication');
  if (word.upos === 'PRON' || word.upos === 'DET')
    return !(isShowing && impersonal.has(lemma)) && !(lemma === 'what' || lemma === 'which');
  if (headed === 'occasion' || headed === 'agreement' || headed === 'weapon') return !isShowing && headed === 'agreement';
  if (word.upos === 'PROPN') return true;
  if (propositionOf(scene, speaker)?.kind === 'noun') return false;
  return !isShowing || headed !== undefined || word.upos !== 'NOUN' || isPeopleOrBody(scene, speaker);
}

const impersonal: ReadonlySet<string> = new Set(['it', 'this', 'that', 'which', 'these', 'those', 'what']);

const bodies: ReadonlySet<string> = new Set(
  `agency ministry government court group bank firm company army council committee union party bloc alliance board panel commission parliament
   cabinet side watchdog institute university office palace church bureau fund police team`.split(/\s+/),
);

/** Whether a noun is of people by its ending: "scientists", "the minister". */
export function isPeople(scene: Scene, token: number): boolean {
  return /(?:er|or|ist|ian|man|woman|people|ee)$/.test(scene.lemmas[token] ?? ''); // Matches "scientist"; not "presence".
}

/** Nouns of people and bodies, by ending or by list. */
function isPeopleOrBody(scene: Scene, token: number): boolean {
  const lemma = scene.lemmas[token] ?? '';
  return isPeople(scene, token) || bodies.has(lemma) || /(?:ant|ent|al|ary|ive)$/.test(lemma); // Matches "official", "resident"; not "visit".
}
