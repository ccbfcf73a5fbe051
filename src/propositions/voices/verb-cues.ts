import { nobodyWords } from '../../lang/index.ts';
import type { Frame } from '../../model/index.ts';
import { caseOf, childWith, relationOf } from '../../syntax/index.ts';
import { actualOf } from './actual.ts';
import { canSpeak } from './can-speak.ts';
import type { Content } from './clause-content.ts';
import type { Found } from './found.ts';
import { readHearsay as hearsayOf } from './hearsay.ts';
import { listenersOf } from './listeners.ts';
import { argumentsWith, isMadeSo, speakerBeside, speakerOfVerb, surfaceSubject } from './roles.ts';
import type { Scene } from './scene.ts';
import { contentOf } from './verb-content.ts';
import { verbRow } from './verb-row.ts';

/** Reads a cue verb; null where it is none here or says nothing. `quotable`: no content, but direct speech may stand by it. */
export function readVerb(scene: Scene, token: number): Found | null {
  const row = verbRow(scene, token);
  if (row === null) return null;
  const actual = actualOf(scene, token, row.type as Found['polarity']); // The type of statement rows is their polarity.
  if (row.pos === 'adjective' && isMadeSo(scene, token)) return null;
  let speaker = row.pos === 'adjective' ? surfaceSubject(scene, token) : speakerOfVerb(scene, token);
  let medium = -1;
  const quoted = quotedBy(scene, token);
  if (quoted !== null) {
    speaker = quoted.speaker;
    medium = quoted.medium;
  }
  const goesOn = speakerBefore(scene, token);
  if (goesOn >= 0) speaker = goesOn;
  const content = contentOf(scene, token, row, speaker);
  if (speaker < 0 && content?.how === 'that' && (content.ranges[0]?.first ?? -1) > token && row.pos === 'verb')
    speaker = speakerBeside(scene, token);
  const hearsay = speaker < 0 ? hearsayOf(scene, token, row, actual.said) : null;
  if (hearsay !== null) return hearsay;
  if (speaker < 0 && content?.how === 'that' && (content.ranges[0]?.end ?? token) <= token)
    speaker = invertedSubject(scene, token);
  if (row.type === 'affirms' && actual.polarity === 'declines' && content?.how === 'to') return null;
  if (!actual.said && !(content === null && row.takes?.includes('quote'))) return null;
  if (!mayHold(scene, token, row, speaker, content)) return null;
  return {
    cue: actual.cue,
    token,
    row,
    rule: `${row.lemma}/${content?.how ?? 'quote'}`,
    speaker,
    endsBefore: goesOn >= 0,
    content: content?.ranges ?? [],
    nominal: content?.nominal ?? false,
    polarity: actual.polarity,
    ...listenersOf(scene, token, medium, speaker),
  };
}

/** "Smith said the plan was dead, adding that ...": the participle after a comma is the speaker's, not the plan's. -1 for none. */
function speakerBefore(scene: Scene, token: number): number {
  const { tree, doc } = scene;
  if (doc.words[token]?.xpos !== 'VBG' || relationOf(tree, token) !== 'advcl' || doc.tokens[token - 1]?.text !== ',') return -1;
  let at = doc.words[token]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const head = doc.words[at]?.head ?? -1;
    if (head < 0) return -1;
    const row = relationOf(tree, at) === 'ccomp' && head < token ? verbRow(scene, head) : null;
    if (row?.takes?.includes('that') === true && row.mode !== 'attitude' && row.mode !== 'finding')
      return speakerOfVerb(scene, head);
    at = head;
  }
  return -1;
}

/** '"I am too old," laughed the actor': a speaker behind the verb that the parser took for its object. */
function invertedSubject(scene: Scene, token: number): number {
  const object = childWith(scene.tree, token, 'obj', 'dep', 'nsubj');
  return object > token ? object : -1;
}

/** "The agency quoted Djamal as saying", "he was quoted by Yonhap as saying": who speaks, and through whom. */
function quotedBy(scene: Scene, token: number): { speaker: number; medium: number } | null {
  const head = scene.doc.words[token]?.head ?? -1;
  const above = scene.lemmas[head] ?? '';
  if (above !== 'quote' && above !== 'cite') return null;
  if (caseOf(scene.tree, token, 'mark') !== 'as' && caseOf(scene.tree, token) !== 'as') return null;
  return {
    speaker: argumentsWith(scene, head, 'object')[0]?.head ?? -1,
    medium: argumentsWith(scene, head, 'subject')[0]?.head ?? -1,
  };
}

/** Whether somebody can be said to hold it: attitudes need a holder other than the article, hearsay is no statement. */
function mayHold(scene: Scene, token: number, row: Frame, speaker: number, content: Content | null): boolean {
  if (speaker >= 0 && nobodyWords.has(scene.lemmas[speaker] ?? '')) return false;
  if (speaker >= 0 && !canSpeak(scene, speaker, row)) return false;
  const inQuote = (scene.quoteAt[token] ?? -1) >= 0;
  if (row.mode === 'attitude') {
    if (speaker < 0) return false;
    const pronoun = scene.lemmas[speaker] ?? '';
    if (!inQuote && (pronoun === 'i' || pronoun === 'we' || pronoun === 'you' || pronoun === 'one')) return false;
    return content !== null || row.takes?.includes('quote') === true;
  }
  if (speaker >= 0 || content === null) return true;
  // "It was reported that", "is said to": nobody is named.
  return false;
}
