import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc, Proposition } from '../src/model/index.ts';
import { codePointOffsets } from './code-points.ts';
import type { Measure } from './measure.ts';

/** Reads a text to its propositions; the runner gives the whole pipeline, tests give what they like. */
export type ReadPropositions = (
  text: string,
  published: string | null,
) => Pick<Doc<'tokens' | 'propositions'>, 'tokens' | 'propositions'>;

/** A sentence of UDS factuality: predicates with a score from -3 (did not happen) to 3 (happened). */
export interface FactualityRow {
  readonly text: string;
  /** Offsets in code points, as in every set. */
  readonly predicates: readonly { readonly start: number; readonly end: number; readonly score: number }[];
}

export interface FactualityScore {
  readonly predicates: number;
  /** Predicates for which there is a proposition. */
  readonly found: number;
  /** Over those found. */
  readonly pearson: number;
  readonly meanAbsoluteError: number;
  /** Share with the right sign, among those whose gold score is at least 1 away from 0. */
  readonly signAccuracy: number;
}

/** Roughly the mean score that readers of the development half gave to each: asked whether it *had happened*, they deny what is to come. */
const factualityOf: Readonly<Record<Proposition['modality'], number>> = {
  certain: 2,
  planned: -1,
  predicted: -0.8,
  possible: -0.7,
  called_for: -1.5,
  hypothetical: -0.8,
};

/** The factuality, -3 to 3, that polarity and modality stand for. */
export function factuality(proposition: Pick<Proposition, 'polarity' | 'modality'>): number {
  return proposition.polarity === 'positive' ? factualityOf[proposition.modality] : -1;
}

/** Compares polarity and modality with the factuality that readers gave. */
export function scoreFactuality(rows: readonly FactualityRow[], read: ReadPropositions): FactualityScore {
  const gold: number[] = [];
  const ours: number[] = [];
  let predicates = 0;
  for (const row of rows) {
    const doc = read(row.text, null);
    const at = codePointOffsets(row.text);
    for (const predicate of row.predicates) {
      predicates++;
      const proposition = propositionAt(doc, at(predicate.start), at(predicate.end));
      if (proposition === undefined) continue;
      gold.push(predicate.score);
      ours.push(factuality(proposition));
    }
  }
  const clear = gold.flatMap((score, index) => (Math.abs(score) >= 1 ? [Math.sign(score) === Math.sign(ours[index] ?? 0)] : []));
  return {
    predicates,
    found: gold.length,
    pearson: pearson(gold, ours),
    meanAbsoluteError: mean(gold.map((score, index) => Math.abs(score - (ours[index] ?? 0)))),
    signAccuracy: mean(clear.map(Number)),
  };
}

/** The proposition whose predicate lies in the span: its trigger, or else the light verb that carries it ("paid" of "paid a visit"). */
export function propositionAt(doc: ReturnType<ReadPropositions>, start: number, end: number): Proposition | undefined {
  let best: Proposition | undefined;
  let carried: Proposition | undefined;
  for (const proposition of doc.propositions) {
    const { trigger, light } = proposition;
    if (trigger.start < end && trigger.end > start) {
      // Of several in a longer span ("the planned visit") the last is the head.
      if (best === undefined || trigger.start >= best.trigger.start) best = proposition;
    } else if (light !== null) {
      const verb = doc.tokens[light.token];
      if (verb !== undefined && verb.start < end && verb.end > start) carried = proposition;
    }
  }
  return best ?? carried;
}

/** An event of MEANTIME with its attributes. */
export interface StatusRow {
  readonly text: string;
  readonly dct: string;
  /** Nothing after this offset is annotated. */
  readonly annotated_end: number;
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly certainty?: string | null;
    readonly polarity?: string | null;
    readonly time?: string | null;
  }[];
}

/** Accuracy and the mean F1 of the classes of one attribute. */
export interface AttributeScore {
  readonly count: number;
  readonly accuracy: number;
  readonly macroF1: number;
}

export interface StatusScore {
  readonly events: number;
  readonly found: number;
  readonly certainty: AttributeScore;
  readonly polarity: AttributeScore;
  readonly time: AttributeScore;
  /** All three attributes right, and the mean of their macro-F1. */
  readonly accuracy: number;
  readonly macroF1: number;
}

/** Compares modality, polarity and tense with MEANTIME's certainty, polarity and time, for the events a proposition was found for. */
export function scoreStatus(rows: readonly StatusRow[], read: ReadPropositions): StatusScore {
  const certainty: Pair[] = [];
  const polarity: Pair[] = [];
  const time: Pair[] = [];
  let events = 0;
  let allRight = 0;
  let found = 0;
  for (const row of rows) {
    const doc = read(row.text, row.dct);
    const at = codePointOffsets(row.text);
    for (const event of row.events) {
      if (event.end > row.annotated_end || !isAnnotated(event.certainty)) continue;
      events++;
      const proposition = propositionAt(doc, at(event.start), at(event.end));
      if (proposition === undefined) continue;
      found++;
      const pairs: Pair[] = [];
      const uncertain = event.certainty !== 'CERTAIN';
      pairs.push(add(certainty, uncertain ? 'uncertain' : 'certain', isUncertain(proposition) ? 'uncertain' : 'certain'));
      // Where the polarity of what may happen is left open there is nothing to compare.
      if (event.polarity === 'POS' || event.polarity === 'NEG') {
        pairs.push(add(polarity, event.polarity === 'NEG' ? 'negative' : 'positive', proposition.polarity));
      }
      if (event.time === 'FUTURE' || event.time === 'NON_FUTURE') {
        pairs.push(add(time, event.time === 'FUTURE' ? 'future' : 'past', isFuture(proposition) ? 'future' : 'past'));
      }
      if (pairs.every(([gold, ours]) => gold === ours)) allRight++;
    }
  }
  const scores = { certainty: attribute(certainty), polarity: attribute(polarity), time: attribute(time) };
  return {
    events,
    found,
    ...scores,
    accuracy: found === 0 ? 0 : allRight / found,
    macroF1: (scores.certainty.macroF1 + scores.polarity.macroF1 + scores.time.macroF1) / 3,
  };
}

type Pair = readonly [gold: string, ours: string];

function add(pairs: Pair[], gold: string, ours: string): Pair {
  const pair: Pair = [gold, ours];
  pairs.push(pair);
  return pair;
}

function isAnnotated(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** MEANTIME calls a plan certain and future; what may, would or should happen is not certain. */
function isUncertain(proposition: Proposition): boolean {
  return proposition.modality !== 'certain' && proposition.modality !== 'planned';
}

function isFuture(proposition: Proposition): boolean {
  return proposition.tense === 'future' || (proposition.modality !== 'certain' && proposition.tense !== 'past');
}

function attribute(pairs: readonly Pair[]): AttributeScore {
  const classes = [...new Set(pairs.map(([gold]) => gold))].sort();
  const f1s = classes.map((name) => {
    const right = pairs.filter(([gold, ours]) => gold === name && ours === name).length;
    const inGold = pairs.filter(([gold]) => gold === name).length;
    const inOurs = pairs.filter(([, ours]) => ours === name).length;
    return inGold + inOurs === 0 ? 0 : (2 * right) / (inGold + inOurs);
  });
  return { count: pairs.length, accuracy: mean(pairs.map(([gold, ours]) => Number(gold === ours))), macroF1: mean(f1s) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let covariance = 0;
  let varianceA = 0;
  let varianceB = 0;
  a.forEach((value, index) => {
    const x = value - meanA;
    const y = (b[index] ?? 0) - meanB;
    covariance += x * y;
    varianceA += x * x;
    varianceB += y * y;
  });
  return varianceA === 0 || varianceB === 0 ? 0 : covariance / Math.sqrt(varianceA * varianceB);
}

/** The measure of polarity, modality and tense as `npm run eval` lists it. */
export const status: Measure = {
  name: 'status',
  summary:
    'Polarity, modality and tense of propositions against MEANTIME certainty, polarity and time (events found), and against UDS factuality (-3 to 3).',
  files: ['temporal/meantime.jsonl', 'factuality/uds_factuality.jsonl'],
  run: (folder, subject) => {
    const read: ReadPropositions = (text, published) => subject.layers({ text, published }) ?? { tokens: [], propositions: [] };
    const meantime = scoreStatus(rowsOf<StatusRow>(join(folder, 'temporal', 'meantime.jsonl')), read);
    const uds = scoreFactuality(rowsOf<FactualityRow>(join(folder, 'factuality', 'uds_factuality.jsonl')), read);
    return [
      { set: 'MEANTIME', metric: 'events with a proposition', value: meantime.found / meantime.events, of: meantime.events },
      { set: 'MEANTIME', metric: 'certainty accuracy', value: meantime.certainty.accuracy, of: meantime.certainty.count },
      { set: 'MEANTIME', metric: 'polarity accuracy', value: meantime.polarity.accuracy, of: meantime.polarity.count },
      { set: 'MEANTIME', metric: 'time accuracy', value: meantime.time.accuracy, of: meantime.time.count },
      { set: 'MEANTIME', metric: 'accuracy, all three right', value: meantime.accuracy, of: meantime.found },
      { set: 'MEANTIME', metric: 'macro-F1, mean of the three', value: meantime.macroF1, of: meantime.found },
      { set: 'UDS factuality', metric: 'Pearson r', value: uds.pearson, of: uds.found },
      {
        set: 'UDS factuality',
        metric: 'mean absolute error (0..6)',
        value: uds.meanAbsoluteError,
        of: uds.found,
        lowerIsBetter: true,
      },
      { set: 'UDS factuality', metric: 'sign accuracy', value: uds.signAccuracy, of: uds.found },
    ];
  },
};

function rowsOf<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  // The rows are our own export of the sets; their fields are as the interfaces say.
  return lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Row]));
}
