import type { Span } from '../../model/index.ts';
import type { Found, Range } from './found.ts';
import { labelFound, turn } from './label-found.ts';
import { firstFrom, type Scene } from './scene.ts';

/** A paragraph of an interview: a question or prompt, or what somebody says. */
interface Turn {
  readonly paragraph: number;
  /** Offset where the words begin. */
  readonly start: number;
  readonly label: Span | null;
}

/** Matches "Vaitkute: By", "Q: Why", "Baltic Forum: Last", "ROJAS: We"; not "The deal: a history", "Note: the". */
const labelled = /^((?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*):\s/u;
/** Matches "spoke to", "an interview with", "sat down with"; not "spoke for". */
const meeting = /\b(?:spoke|talked|speaks|talks|sat down|conversation|interview|questions)\s+(?:to|with)\b/i;
/** Matches "asked not to be named", "on condition of anonymity"; not "named". */
const unnamed = /\bnot to be (?:named|identified)|\banonymity\b|\bdeclined to be named|\bwithhold (?:his|her|their) name/i;
/** Words of a prompt that is no question: "Some say you have merely exchanged one patron for another." */
const shortest = 24;

/**
 * The answers of an interview, in any of its shapes: every turn with a label, the labels left out after the first two, or questions that
 * stand between answers where the text says whom it spoke to. Null where the text is none. Questions are nobody's statement.
 */
export function readInterview(scene: Scene): Found[] | null {
  const { doc } = scene;
  const labels: Turn[] = [];
  doc.structure.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') return;
    // After a time stamp or dateline; a label itself counts as one.
    const isStamp = paragraph.bodyStart > paragraph.start && !/:\s*$/.test(doc.text.slice(paragraph.start, paragraph.bodyStart)); // Matches "Q: "; not "14:05 ".
    const begin = isStamp ? paragraph.bodyStart : paragraph.start;
    const match = labelled.exec(doc.text.slice(begin, Math.min(paragraph.end, begin + 80)));
    if (match?.[1] === undefined) return;
    labels.push({ paragraph: index, start: begin + match[0].length, label: { start: begin, end: begin + match[1].length } });
  });
  const names = new Set(labels.map(({ label }) => nameOf(scene, label)));
  const asks = labels[0];
  if (labels.length > 3 && names.size > 1 && names.size <= labels.length / 2) return allLabelled(scene, labels);
  if (asks !== undefined && labels.length > 1 && labels.length < 4 && isQuestion(scene, asks.paragraph))
    return withoutLabels(scene, labels[1] as Turn, speakerOf(scene, labels[1]?.label ?? null, null)); // length > 1
  return unlabelled(scene);
}

function nameOf(scene: Scene, label: Span | null): string {
  return label === null ? '' : scene.doc.text.slice(label.start, label.end).toLowerCase();
}

/** Every turn has its label: it lasts to the next one. */
function allLabelled(scene: Scene, labels: readonly Turn[]): Found[] {
  const host = interviewee(scene, labels[0]?.paragraph ?? 0);
  return labels.flatMap((label, index) => {
    const speaker = speakerOf(scene, label.label, host);
    const until = labels[index + 1]?.paragraph ?? endOfTurn(scene, label.paragraph);
    if (isQuestion(scene, label.paragraph) && until === label.paragraph + 1 && !speaker.isPerson) return [];
    if (nameOf(scene, label.label) === 'q') return [];
    return answer(scene, label, until, speaker);
  });
}

/** After two labels the turns go on without: a question or a short prompt, then the answer. */
function withoutLabels(scene: Scene, first: Turn, speaker: Speaker): Found[] | null {
  if (!speaker.isPerson || isQuestion(scene, first.paragraph)) return null;
  const { paragraphs } = scene.doc.structure;
  const found: Found[] = [];
  let open: Turn | null = first;
  let questions = 0;
  let at = first.paragraph + 1;
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || (paragraph.kind !== 'body' && paragraph.kind !== 'heading')) break;
    const isPrompt = paragraph.kind === 'heading' || isQuestion(scene, at) || (open !== null && isShort(scene, at));
    if (isPrompt) {
      if (open !== null) found.push(...answer(scene, open, at, speaker));
      open = null;
      questions++;
    } else if (open === null) open = { paragraph: at, start: paragraph.start, label: first.label };
  }
  if (open !== null) found.push(...answer(scene, open, at, speaker));
  return questions > 1 ? found : null;
}

/** Questions between answers in the first person, after a text that says who was asked. */
function unlabelled(scene: Scene): Found[] | null {
  const { paragraphs } = scene.doc.structure;
  const questions = paragraphs.flatMap((paragraph, index) =>
    (paragraph.kind === 'body' || paragraph.kind === 'heading') && isQuestion(scene, index) && wordsOf(scene, index) < 60
      ? [index]
      : [],
  );
  const first = questions[0];
  if (first === undefined || questions.length < 3) return null;
  const asked = interviewee(scene, first);
  if (asked === null) return null;
  const answers = questions.flatMap((at, index): { turn: Turn; until: number }[] => {
    const next = paragraphs[at + 1];
    const until = Math.min(questions[index + 1] ?? endOfTurn(scene, at + 1), endOfTurn(scene, at + 1));
    return next?.kind === 'body' && until > at + 1 ? parts(scene, at + 1, until) : [];
  });
  // Explainers ask and answer too; those who are asked speak of themselves.
  const own = answers.filter(
    ({ turn: { paragraph }, until }) =>
      /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/.test(scene.doc.text.slice(paragraphs[paragraph]?.start, paragraphs[until - 1]?.end)), // Matches "my"; not "myth", "US".
  );
  const isMet = meeting.test(scene.doc.text.slice(0, paragraphs[first]?.start ?? 0));
  if (own.length < (isMet ? 2 : 3) || own.length * 2 < answers.length) return null;
  const speaker: Speaker = { entity: asked, text: null, isPerson: true };
  return answers.flatMap(({ turn: one, until }) => answer(scene, one, until, speaker));
}

/** The answers between two questions: a short paragraph between long ones is a prompt. */
function parts(scene: Scene, first: number, until: number): { turn: Turn; until: number }[] {
  const found: { turn: Turn; until: number }[] = [];
  let begin = first;
  for (let at = first + 1; at <= until; at++) {
    const isPrompt = at < until && at > first && at + 1 < until && isShort(scene, at) && wordsOf(scene, at) < 12;
    if (at < until && !isPrompt) continue;
    found.push({ turn: { paragraph: begin, start: scene.doc.structure.paragraphs[begin]?.start ?? 0, label: null }, until: at });
    begin = at + 1;
  }
  return found;
}

interface Speaker {
  readonly entity: number | null;
  readonly text: Span | null;
  readonly isPerson: boolean;
}

/** Who a label names: an entity whose name ends in it, or "A" for the one who is asked. */
function speakerOf(scene: Scene, label: Span | null, asked: number | null): Speaker {
  const name = nameOf(scene, label);
  if (name === 'a') return { entity: asked, text: null, isPerson: true };
  const { list, mentions } = scene.doc.entities;
  const mention = mentions.find(
    ({ kind, start, end, entity }) =>
      kind === 'name' &&
      (label === null || start !== label.start || list[entity]?.kind === 'person') &&
      endsIn(scene.doc.text.slice(start, end).toLowerCase(), name),
  );
  const entity = mention?.entity ?? null;
  return { entity, text: label, isPerson: entity !== null && list[entity]?.kind === 'person' };
}

function endsIn(name: string, label: string): boolean {
  return name === label || name.endsWith(` ${label}`) || label.endsWith(` ${name}`);
}

/** The person the words before the questions say they spoke to, or the first they tell of; null where no name is given. */
function interviewee(scene: Scene, until: number): number | null {
  const { entities, structure, text, words } = scene.doc;
  const end = structure.paragraphs[until]?.start ?? 0;
  const intro = text.slice(0, end);
  if (unnamed.test(intro)) return null;
  const people = entities.mentions.filter(
    ({ kind, start, entity }) => kind === 'name' && start < end && entities.list[entity]?.kind === 'person',
  );
  const met = meeting.exec(intro);
  const after = met === null ? undefined : people.find(({ start }) => start >= met.index && start - met.index < 90);
  const subject = people.find(({ headToken }) => words[headToken]?.deprel.startsWith('nsubj') === true);
  return after?.entity ?? subject?.entity ?? null;
}

function answer(scene: Scene, { paragraph, start, label }: Turn, until: number, speaker: Speaker): Found[] {
  const first = firstFrom(scene.doc, start);
  const content: Range[] = turn(scene, first, paragraph, until);
  if (content.length === 0) return [];
  const cue = label === null ? first : firstFrom(scene.doc, label.start);
  return [{ ...labelFound(cue, -1, content, 'label'), given: { entity: speaker.entity, text: speaker.text } }];
}

function isQuestion(scene: Scene, paragraph: number): boolean {
  const block = scene.doc.structure.paragraphs[paragraph];
  if (block === undefined || /^["“'‘—–-]/.test(scene.doc.text.charAt(block.start))) return false; // Matches “; not "W": talk in a story is no interview.
  return /\?\s*$/.test(scene.doc.text.slice(block.start, block.end)); // Matches "surprised?"; not "Why? No.", "why?”".
}

/** A short paragraph before a longer one. */
function isShort(scene: Scene, paragraph: number): boolean {
  const size = wordsOf(scene, paragraph);
  return size > 0 && size < shortest && wordsOf(scene, paragraph + 1) > size * 1.5;
}

function wordsOf(scene: Scene, paragraph: number): number {
  const block = scene.doc.structure.paragraphs[paragraph];
  return block === undefined ? 0 : firstFrom(scene.doc, block.end) - firstFrom(scene.doc, block.start);
}

/** Paragraph after the last one that can belong to the turn. */
function endOfTurn(scene: Scene, paragraph: number): number {
  let at = paragraph + 1;
  while (scene.doc.structure.paragraphs[at]?.kind === 'body' && at - paragraph < 8) at++;
  return at;
}
