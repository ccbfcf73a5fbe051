import {
  type Context,
  cover,
  type Doc,
  type Draft,
  type Extractor,
  type RecordTime,
  type Span,
  type TimeExpression,
} from '../model/index.ts';
import { childWith } from '../syntax/index.ts';
import { firstFrom, spanOf, voiceAt } from './clause.ts';
import { conditionOf, contentOf } from './forecast/content.ts';
import { readVerb } from './forecast/expected.ts';
import { readModal } from './forecast/foretold.ts';
import type { Found, Needs, Reading } from './forecast/found.ts';
import { likelihoodOf } from './forecast/likelihood.ts';
import { readAdjective } from './forecast/likely.ts';
import { readNoun } from './forecast/nouns.ts';
import { deprelAt, entityAt, phraseAt, predicateAt, type Scene, sceneOf } from './scene.ts';

/** What is expected, by whom, how likely, on what condition and by when. */
export const forecast: Extractor<'forecast', Needs> = {
  name: 'forecast',
  summary: 'What is expected, feared or doubted, by whom, how likely, on what condition and by when.',
  needs: ['tokens', 'sentences', 'words', 'times', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Analysts expect inflation to fall by June.',
      published: '2024-02-01',
      yields: [{ content: 'inflation to fall by June' }],
    },
    { text: 'The talks are likely to fail.', yields: [{ content: 'The talks are likely to fail' }] },
    {
      text: 'France fears that the truce will collapse.',
      yields: [{ content: 'the truce will collapse', forecaster: 'France', attitude: 'feared' }],
    },
    { text: 'The minister may have lied.', yields: [] },
  ],
  run: readForecasts,
};

function* readForecasts(doc: Doc<Needs>, context: Context): Iterable<Draft<'forecast'>> {
  const reading: Reading = { doc, scene: sceneOf(doc) };
  const drafts = foundIn(reading).map((found) => draftOf(reading, found, context));
  // What is foretold twice, by its cue and by its mood, or within a wider clause, is told once: by the surer one.
  const surest = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => (b.draft.score ?? 0) - (a.draft.score ?? 0) || a.order - b.order);
  const kept: { readonly draft: Draft<'forecast'>; readonly order: number }[] = [];
  const taken = new Map<number, Span[]>();
  for (const one of surest) {
    const { content } = one.draft.fields;
    const at = firstFrom(doc.sentences, content.start + 1);
    const near = taken.get(at) ?? [];
    if (
      content.end - content.start < 4 ||
      doc.text.startsWith('to ', content.start) ||
      near.some((span) => span.start < content.end && content.start < span.end)
    )
      continue;
    near.push(content);
    taken.set(at, near);
    kept.push(one);
  }
  yield* kept.sort((a, b) => a.order - b.order).map(({ draft }) => draft);
}

function foundIn(reading: Reading): Found[] {
  const found: Found[] = [];
  const { words } = reading.doc;
  for (let token = 0; token < words.length; token++) {
    const upos = words[token]?.upos;
    const one =
      upos === 'VERB'
        ? (readVerb(reading, token) ?? readAdjective(reading, token) ?? readModal(reading, token))
        : upos === 'NOUN'
          ? (readNoun(reading, token) ?? readModal(reading, token))
          : upos === 'ADJ' || upos === 'ADV'
            ? (readAdjective(reading, token) ?? readModal(reading, token))
            : null;
    if (one !== null) found.push(one);
  }
  return found;
}

function draftOf(reading: Reading, found: Found, context: Context): Draft<'forecast'> {
  const { doc, scene } = reading;
  const said = likelihoodOf(reading, found, context);
  const content = beforeFigure(doc.text, contentOf(reading, found), found.nominal ? (said?.text ?? null) : null);
  const proposition = found.nominal ? -1 : (scene.propositionAt[found.head] ?? -1);
  const voice = (proposition < 0 ? null : doc.voices.ofProposition[proposition]) ?? voiceAt(doc, content);
  const speaker = voice === null ? undefined : doc.voices.attributions[voice];
  // "I doubt that": the writer, or whoever is quoted.
  const by = /^(?:i|we)$/i.test(doc.tokens[found.by]?.text ?? '') ? -1 : found.by; // Matches "We"; not "who".
  const holder = by < 0 ? (speaker?.speaker ?? null) : entityAt(scene, by);
  const cue = spanOf(doc, found.cue, found.cue + 1);
  const isNear = doc.tokens[found.cue]?.sentence === doc.tokens[found.head]?.sentence;
  return {
    kind: 'forecast',
    fields: {
      content,
      forecaster: holder === null ? null : (doc.entities.list[holder]?.id ?? null),
      forecasterText: by < 0 ? (speaker?.speakerText ?? null) : phraseAt(scene, by),
      attitude: found.attitude,
      likelihood: said,
      condition: conditionOf(reading, found),
      horizon: horizonIn(reading, found, content, context),
    },
    evidence: [cover([content, ...(isNear ? [cue] : []), ...(said?.text ? [said.text] : [])])],
    proposition: proposition < 0 ? null : proposition,
    voice,
    score: found.score,
    rule: `forecast/${found.way}`,
  };
}

/** When it is expected: by the grammar of the clause, else the first date in it, if it lies on or after the day of publication. */
function horizonIn(reading: Reading, found: Found, content: Span, context: Context): RecordTime | null {
  const { doc, scene } = reading;
  const { published } = context;
  if (published === null) return null;
  const isAhead = (time: TimeExpression): boolean => {
    const last = time.to ?? time.from;
    if (time.type !== 'DATE' && time.type !== 'TIME') return false;
    return last !== null && last >= published.slice(0, last.length) && !/^now$/i.test(doc.text.slice(time.start, time.end)); // Matches "now"; not "today".
  };
  const times: TimeExpression[] = [];
  for (const token of [found.head, childWith(scene.tree, found.head, 'xcomp')])
    for (const at of predicateAt(scene, token)?.proposition.times ?? [])
      if (doc.times[at] !== undefined) times.push(doc.times[at]);
  for (let at = firstFrom(doc.times, content.start); at < doc.times.length; at++) {
    const time = doc.times[at];
    if (time === undefined || time.start >= content.end) break;
    if (!isInRelative(scene, time.firstToken, found.head)) times.push(time);
  }
  const time = times.find(isAhead);
  if (time === undefined) return null;
  return { start: time.from, end: time.to, grain: time.grain, text: { start: time.start, end: time.end }, stated: time.stated };
}

/** "A teacher who won in 2021 is expected to lose": a date inside a relative clause is not that of the head. */
function isInRelative(scene: Scene, token: number, head: number): boolean {
  let at = token;
  for (let steps = 0; steps < 64 && at >= 0 && at !== head; steps++) {
    if (deprelAt(scene, at) === 'acl:relcl') return true;
    at = scene.doc.words[at]?.head ?? -1;
  }
  return false;
}

/** "A new attack at one in three": without the figure. */
function beforeFigure(text: string, content: Span, figure: Span | null): Span {
  if (figure === null || figure.start <= content.start || figure.start >= content.end) return content;
  const rest = text.slice(content.start, figure.start).replace(/(?:\s+(?:at|of|as|about|around|roughly))*\s*$/i, ''); // Matches " at "; not "that ".
  return { start: content.start, end: content.start + rest.length };
}
