import { featuresOf, TABLES } from '../../src/syntax/features.ts';
import { GUIDES, type Sample } from './data.ts';
import { COLUMNS, type Encoded, HEAD, LABEL, NAME, TAG } from './worker-net.ts';

/** Closed lists of the model, in index order. Row 0 of each table is for unknown values. */
export interface Vocabulary {
  readonly tables: readonly (readonly string[])[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly glove: readonly string[];
}

const MIN_COUNT: readonly number[] = [2, 2, 2, 3, 2, 3, 2];

/** Counts the training samples and keeps what is frequent enough. */
export function buildVocabulary(
  samples: readonly Sample[],
  gloveWords: readonly string[],
): { vocabulary: Vocabulary; counts: Map<string, number> } {
  const counters = TABLES.map(() => new Map<string, number>());
  const tags = new Map<string, number>();
  const labels = new Map<string, number>();
  for (const sample of samples) {
    sample.forms.forEach((form, i) => {
      const features = featuresOf(form);
      TABLES.forEach((table, k) => {
        const counter = counters[k] as Map<string, number>;
        counter.set(features[table], (counter.get(features[table]) ?? 0) + 1);
      });
      if (sample.upos !== null && sample.xpos !== null) {
        const tag = `${sample.upos[i]}|${sample.xpos[i]}`;
        tags.set(tag, (tags.get(tag) ?? 0) + 1);
      }
      const label = sample.deprels?.[i];
      if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1);
    });
  }
  const kept = (counter: Map<string, number>, minimum: number): string[] =>
    [...counter.entries()]
      .filter(([, count]) => count >= minimum)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([value]) => value);
  const tables = counters.map((counter, k) => ['', ...kept(counter, MIN_COUNT[k] as number)]);
  return {
    vocabulary: {
      tables,
      tags: kept(tags, 1),
      labels: kept(labels, 1),
      names: ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'],
      glove: ['', ...gloveWords],
    },
    counts: counters[0] as Map<string, number>,
  };
}

/** Turns samples into integers. -1 stands for "not annotated". */
export function encode(samples: readonly Sample[], vocabulary: Vocabulary): Encoded {
  const index = (list: readonly string[]): Map<string, number> => new Map(list.map((value, i) => [value, i]));
  const tables = vocabulary.tables.map(index);
  const tags = index(vocabulary.tags);
  const labels = index(vocabulary.labels);
  const names = index(vocabulary.names);
  const glove = index(vocabulary.glove);
  const total = samples.reduce((sum, sample) => sum + sample.forms.length, 0);
  const tokens = new Int32Array(total * COLUMNS);
  const starts = new Int32Array(samples.length + 1);
  let t = 0;
  const guides = new Uint8Array(samples.length);
  samples.forEach((sample, s) => {
    starts[s] = t;
    guides[s] = GUIDES.indexOf(sample.guide);
    sample.forms.forEach((form, i) => {
      const at = t * COLUMNS;
      const features = featuresOf(form);
      tokens[at] = glove.get(features.lower) ?? 0;
      TABLES.forEach((table, k) => {
        tokens[at + 1 + k] = tables[k]?.get(features[table]) ?? 0;
      });
      tokens[at + TAG] =
        sample.upos === null || sample.xpos === null ? -1 : (tags.get(`${sample.upos[i]}|${sample.xpos[i]}`) ?? -1);
      tokens[at + HEAD] = sample.heads === null ? -1 : (sample.heads[i] as number);
      tokens[at + LABEL] = sample.deprels === null ? -1 : (labels.get(sample.deprels[i] as string) ?? -1);
      const name = sample.names?.[i] ?? null;
      tokens[at + NAME] = name === null ? -1 : (names.get(name) ?? 0);
      t++;
    });
  });
  starts[samples.length] = t;
  return { tokens, starts, guides };
}
