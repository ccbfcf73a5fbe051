import type { Found, Range } from './found.ts';
import { readInterview } from './interview.ts';
import { labelFound, turn } from './label-found.ts';
import { firstFrom, type Scene } from './scene.ts';

/** Longest label in tokens. */
const longest = 7;

/** Speaker labels: "OLSEN: We never saw it." and "Q: Who gained most?" in interviews, "Grain ship hit: minister" in headings. */
export function readLabels(scene: Scene): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const labelled: { readonly paragraph: number; readonly colon: number; readonly first: number; readonly isInitial: boolean }[] =
    [];
  const firstSentence = new Int32Array(doc.structure.paragraphs.length).fill(-1);
  doc.sentences.forEach((sentence, index) => {
    if (firstSentence[sentence.paragraph] === -1) firstSentence[sentence.paragraph] = index;
  });
  doc.structure.paragraphs.forEach((paragraph, index) => {
    const sentence = doc.sentences[firstSentence[index] ?? -1];
    if (sentence === undefined) return;
    if (paragraph.kind === 'heading') {
      const heading = readHeading(scene, sentence.firstToken, sentence.endToken);
      if (heading !== null) found.push(heading);
      return;
    }
    const isLabel = /:\s*$/.test(doc.text.slice(paragraph.start, paragraph.bodyStart)); // Matches "OLSEN: "; not "14:05 ".
    const start = Math.max(sentence.firstToken, firstFrom(doc, isLabel ? paragraph.start : paragraph.bodyStart));
    const colon = colonOf(scene, start, sentence.endToken);
    if (colon < 0) return;
    const isInitial = colon === start + 1 && /^[QA]$/.test(doc.tokens[start]?.text ?? ''); // Matches "Q"; not "I".
    if (isInitial || isName(scene, start, colon)) labelled.push({ paragraph: index, colon, first: start, isInitial });
  });
  const turns = readInterview(scene);
  if (turns !== null) return [...found, ...turns];
  for (const { paragraph, colon, isInitial } of labelled) {
    const opens = /^[“"]$/.test(doc.tokens[colon + 1]?.text ?? ''); // Matches "“"; not "'".
    const content = opens && !isInitial ? turn(scene, colon + 1, paragraph, paragraph + 1) : [];
    if (content.length > 0) found.push(labelFound(colon, colon - 1, content, 'label'));
  }
  return found;
}

function colonOf(scene: Scene, start: number, end: number): number {
  for (let token = start + 1; token < Math.min(end - 1, start + longest); token++) {
    if (scene.doc.tokens[token]?.text === ':') return token;
  }
  return -1;
}

/** Whether the words are a person's or body's name and nothing else ("Anna OLSEN", "Minister Park"). */
function isName(scene: Scene, first: number, end: number): boolean {
  let named = false;
  for (let token = first; token < end; token++) {
    const text = scene.doc.tokens[token]?.text ?? '';
    if (!/^[\p{Lu}][\p{L}\p{M}.'’-]*$/u.test(text)) return false; // Matches "Olsen" and "O'Neill"; not "of" or "12".
    const mention = scene.doc.entities.mentions[scene.mentionAt[token] ?? -1];
    const kind = mention === undefined ? undefined : scene.doc.entities.list[mention.entity]?.kind;
    if (kind === 'person' || kind === 'organization' || kind === 'government' || kind === 'publication') named = true;
  }
  return named;
}

/** "Grain ship hit: minister", "Minister: grain ship hit": the short side that names somebody. */
function readHeading(scene: Scene, first: number, end: number): Found | null {
  let colon = -1;
  for (let token = first; token < end; token++) {
    if (scene.doc.tokens[token]?.text !== ':') continue;
    if (colon >= 0) return null;
    colon = token;
  }
  if (colon < 0) return null;
  const before: Range = { first, end: colon };
  const after: Range = { first: colon + 1, end };
  for (const [label, content] of [
    [after, before],
    [before, after],
  ] as const) {
    if (label.end - label.first > 4 || content.end - content.first < 3) continue;
    const speaker = namedAll(scene, label);
    if (speaker >= 0) return labelFound(colon, speaker, [content], 'heading-label');
  }
  return null;
}

/** Head of the one mention of a speaker that the label consists of, -1 for none. */
function namedAll(scene: Scene, label: Range): number {
  for (let token = label.first; token < label.end; token++) {
    const mention = scene.doc.entities.mentions[scene.mentionAt[token] ?? -1];
    if (mention === undefined || mention.firstToken < label.first || mention.endToken > label.end) continue;
    const kind = scene.doc.entities.list[mention.entity]?.kind;
    const isSpeaker =
      kind !== undefined &&
      kind !== 'weapon' &&
      kind !== 'agreement' &&
      kind !== 'occasion' &&
      kind !== 'other' &&
      kind !== 'place';
    if (isSpeaker && label.end - label.first <= mention.endToken - mention.firstToken + 1) return mention.headToken;
  }
  return -1;
}
