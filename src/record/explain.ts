import {
  type Doc,
  type Item,
  kindList,
  type LayerName,
  overlaps,
  RapporteurError,
  type Span,
  type TraceLine,
  textOf,
} from '../model/index.ts';
import type { Reading } from './read.ts';

/** An item that touches the place, with the rules that made it. */
export interface ExplainedItem {
  readonly section: string;
  readonly id: string;
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly Span[];
  readonly item: Item;
}

/** Which rule, frame, table row or model decision led to what at a place, in reading order. */
export interface Explanation {
  readonly at: Span;
  /** Length of `document.text`, into which all spans point. */
  readonly textLength: number;
  readonly sentence: Span | null;
  readonly lines: readonly TraceLine[];
  readonly items: readonly ExplainedItem[];
}

/** Explains a place of a reading: what each stage made of its sentence, then the items that touch it. */
export function explainPlace(reading: Reading, traced: readonly TraceLine[], at: number | string): Explanation {
  const { record, doc, rules } = reading;
  const place = findPlace(record.document.text, at);
  const sentence = record.sentences.find((span) => overlaps(span, place)) ?? null;
  const scope = sentence ?? place;
  const items = kindList.flatMap((kind) => {
    const section = record[kind.section as 'events']; // Every kind's section is a list of items.
    return (section as readonly Item[])
      .filter((item) => spansOf(item).some((span) => overlaps(span, place)))
      .map((item) => ({
        section: kind.section,
        id: item.id,
        rules: rules.get(item.id) ?? ruleOf(item),
        confidence: item.confidence,
        evidence: spansOf(item).filter((span) => overlaps(span, scope)),
        item,
      }));
  });
  const lines = doc === null ? [] : [...layerLines(doc, place, scope), ...traced.filter((line) => overlaps(line, scope))];
  return { at: place, textLength: record.document.text.length, sentence, lines, items };
}

function findPlace(text: string, at: number | string): Span {
  if (typeof at === 'number') {
    if (Number.isInteger(at) && at >= 0 && at < text.length) return { start: at, end: at + 1 };
    throw new RapporteurError(
      'bad-place',
      `at: ${at} is outside the text; an offset from 0 to ${Math.max(0, text.length - 1)} is needed`,
    );
  }
  const start = at === '' ? -1 : text.indexOf(at);
  if (start >= 0) return { start, end: start + at.length };
  throw new RapporteurError(
    'bad-place',
    `at: ${JSON.stringify(at.slice(0, 80))} does not stand in the text; give words of it or an offset`,
  );
}

function spansOf(item: Item): readonly Span[] {
  return 'evidence' in item ? item.evidence : item.mentions;
}

function ruleOf(item: Item): readonly string[] {
  if ('mentions' in item) return item.link.by === null ? [] : [item.link.by];
  return [];
}

/** One line for what each layer says about the place; words and propositions only of its sentence. */
function layerLines(doc: Doc<LayerName>, place: Span, scope: Span): TraceLine[] {
  const lines: TraceLine[] = [];
  const add = (stage: string, rule: string, span: Span, detail: string): void => {
    lines.push({ stage, rule, detail, start: span.start, end: span.end });
  };
  const entityName = (index: number | null): string => (index === null ? 'none' : (doc.entities.list[index]?.name ?? 'none'));
  for (const quote of doc.quotes)
    for (const piece of quote.pieces) if (overlaps(piece, place)) add('quotes', `level ${quote.level}`, piece, 'quoted');
  for (const [index, token] of doc.tokens.entries()) {
    if (!overlaps(token, place)) continue;
    const word = doc.words[index];
    const head = word === undefined || word.head < 0 ? 'root' : (doc.tokens[word.head]?.text ?? 'root');
    if (word !== undefined)
      add('words', 'parser', token, `${word.upos} ${word.xpos} lemma ${word.lemma}, ${word.deprel} of ${head}`);
  }
  for (const name of doc.names) {
    const [first, last] = [doc.tokens[name.firstToken], doc.tokens[name.endToken - 1]];
    if (first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    if (overlaps(span, place)) add('names', 'name model', span, `${name.type} ${name.score.toFixed(2)}`);
  }
  for (const mention of doc.entities.mentions) {
    if (!overlaps(mention, place)) continue;
    const entity = doc.entities.list[mention.entity];
    add('entities', entity?.link.by ?? 'unlinked', mention, `${mention.kind} of ${entity?.kind ?? ''} ${entity?.name ?? ''}`);
  }
  for (const time of doc.times)
    if (overlaps(time, place)) add('times', time.rule, time, `${time.type} ${time.value ?? 'unresolved'}`);
  for (const amount of doc.amounts) {
    if (overlaps(amount, place))
      add('amounts', amount.unitKind, amount, `${amount.value ?? `${amount.low}..${amount.high}`} ${amount.unit ?? ''}`.trim());
  }
  for (const [index, proposition] of doc.propositions.entries()) {
    if (!overlaps(proposition, scope)) continue;
    const roles = proposition.args.map(
      (arg) =>
        `${arg.preposition ?? arg.role}: ${textOf(doc.text, arg)}${arg.entities.length > 0 ? ` (${arg.entities.map(entityName).join(', ')})` : ''}`,
    );
    const manner = [
      proposition.polarity,
      proposition.modality,
      proposition.tense,
      proposition.aspect,
      ...(proposition.passive ? ['passive'] : []),
    ];
    const voice = doc.voices.ofProposition[index] ?? null;
    add(
      'propositions',
      `${proposition.kind} ${proposition.lemma}`,
      proposition.trigger,
      `${manner.join(' ')}; ${roles.join('; ')}; voice ${voice === null ? 'the article' : `attribution ${voice}`}`,
    );
  }
  for (const [index, said] of doc.voices.attributions.entries()) {
    const touches = overlaps(said.cue, scope) || said.content.some((span) => overlaps(span, place));
    if (touches)
      add(
        'voices',
        said.rule,
        said.cue,
        `attribution ${index}: ${said.form}, speaker ${entityName(said.speaker)}, ${said.polarity}`,
      );
  }
  return lines;
}
