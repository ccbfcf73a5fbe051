import { bodyNouns, impersonalPronouns, showingVerbs, sourceNouns } from '../../lang/index.ts';
import type { Frame } from '../../model/index.ts';
import { propositionOf } from './roles.ts';
import type { Scene } from './scene.ts';

const speaking: ReadonlySet<string> = new Set(['person', 'state', 'government', 'organization', 'group', 'publication']);

/** Whether the subject of a cue can be a speaker: people, bodies and texts can; acts ("the visit") and things hardly. */
export function canSpeak(scene: Scene, speaker: number, row: Frame): boolean {
  const word = scene.doc.words[speaker];
  if (word === undefined) return false;
  const lemma = scene.lemmas[speaker] ?? '';
  if (sourceNouns.has(lemma)) return true;
  const mention = scene.doc.entities.mentions[scene.mentionAt[speaker] ?? -1];
  const headed = mention?.headToken === speaker ? scene.doc.entities.list[mention.entity]?.kind : undefined;
  const key = row.lemma.split(' ')[0] ?? '';
  const isShowing = showingVerbs.has(key) || row.mode === 'finding';
  if (headed !== undefined && speaking.has(headed))
    return !(isShowing && word.upos === 'PRON' && lemma === 'it' && headed !== 'publication');
  if (word.upos === 'PRON' || word.upos === 'DET')
    return !(isShowing && impersonalPronouns.has(lemma)) && !(lemma === 'what' || lemma === 'which');
  if (headed === 'occasion' || headed === 'agreement' || headed === 'weapon') return !isShowing && headed === 'agreement';
  if (word.upos === 'PROPN') return true;
  if (propositionOf(scene, speaker)?.kind === 'noun') return false;
  return !isShowing || headed !== undefined || word.upos !== 'NOUN' || isPeopleOrBody(scene, speaker);
}

/** Whether a noun is of people by its ending: "scientists", "the minister". */
export function isPeople(scene: Scene, token: number): boolean {
  return /(?:er|or|ist|ian|man|woman|people|ee)$/.test(scene.lemmas[token] ?? ''); // Matches "scientist"; not "presence".
}

/** Nouns of people and bodies, by ending or by list. */
function isPeopleOrBody(scene: Scene, token: number): boolean {
  const lemma = scene.lemmas[token] ?? '';
  return isPeople(scene, token) || bodyNouns.has(lemma) || /(?:ant|ent|al|ary|ive)$/.test(lemma); // Matches "official", "resident"; not "visit".
}
