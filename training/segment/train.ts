import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf, rawText } from '../../eval/conllu.ts';
import { readTreebank, scoreSegmentation, TREEBANKS } from '../../eval/segmentation.ts';
import { f1 } from '../../eval/ud-scores.ts';
import type { Context } from '../../src/model/index.ts';
import { encodeWeights, FEATURE_COUNT, FEATURE_SPACE, segment, structure } from '../../src/text/index.ts';
import { type Examples, trainLogistic } from './logistic.ts';

/** Training files with the weight of one gap of theirs: GUM has half the gaps of EWT and is nearer to news. */
const SOURCES: readonly (readonly [file: string, weight: number])[] = [
  ['ud/ewt/en_ewt-ud-train.conllu.gz', 1],
  ['ud/gum-open/en_gum_open-ud-train.conllu.gz', 2],
];
/** A feature seen less often is left out. */
const LEAST_SEEN = 3;
/** Weights kept, the greatest first: two bytes each. */
const KEPT = 45_000;
const REPOSITORY = join(import.meta.dirname, '../..');

/** Trains the sentence boundaries from `data/ud` and writes the weights as a module of `src/text`; returns their number. */
export function trainSegmentation(data: string): number {
  const examples = withoutRare(examplesFrom(data));
  const { weights, step } = quantised(trainLogistic(examples, { space: FEATURE_SPACE, epochs: 12, rate: 0.08, l2: 1e-4 }));
  writeFileSync(
    join(REPOSITORY, 'src/text/boundary-weights.generated.ts'),
    `// Made by "npm run train" from Universal Dependencies treebanks; CC BY-SA 4.0, see models/segment.md.\n\n/** Weights of the sentence boundaries, as \`decodeWeights\` reads them. */\nexport const BOUNDARY_WEIGHTS: string =\n  '${encodeWeights(weights)}';\n\n/** What the weights must add up to for log-odds of 1. */\nexport const BOUNDARY_UNIT: number = ${Math.round(1 / step)};\n`,
  );
  return weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
}

/** Every likely gap of the training texts, read as the reader reads it, with whether a sentence begins there. */
function examplesFrom(data: string): Examples {
  const features: number[] = [];
  const labels: number[] = [];
  const importance: number[] = [];
  for (const [file, weight] of SOURCES) {
    for (const document of documentsOf(readTreebank(data, file))) {
      const { text, sentences } = rawText(document);
      const starts = new Set(sentences.map(({ start }) => start));
      const { paragraphs } = structure.run({ id: '', text }, {} as Context); // structure reads nothing of the context
      segment(text, paragraphs, (gap, start) => {
        for (const feature of gap) features.push(feature);
        labels.push(starts.has(start) ? 1 : 0);
        importance.push(weight);
        return starts.has(start);
      });
    }
  }
  return {
    features: Int32Array.from(features),
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(importance),
    width: FEATURE_COUNT,
  };
}

/** Sends features seen too seldom to the place of the first one, which every gap has. */
function withoutRare(examples: Examples): Examples {
  const seen = new Uint32Array(FEATURE_SPACE);
  for (const feature of examples.features) seen[feature] = (seen[feature] ?? 0) + 1;
  const always = examples.features[0] ?? 0;
  return { ...examples, features: examples.features.map((feature) => ((seen[feature] ?? 0) < LEAST_SEEN ? always : feature)) };
}

/** Keeps the greatest weights, in steps of 1/127 of the greatest. */
function quantised(weights: Float32Array): { weights: Int8Array; step: number } {
  const sizes = weights.map(Math.abs).sort().reverse();
  const least = sizes[KEPT] ?? 0;
  const step = (sizes[0] ?? 1) / 127;
  return { weights: Int8Array.from(weights, (weight) => (Math.abs(weight) <= least ? 0 : Math.round(weight / step))), step };
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--data');
  const data = process.argv[at + 1];
  if (at < 0 || data === undefined) {
    console.error('segment: no data folder given; --data FOLDER is needed');
    process.exit(2);
  }
  console.log(`${trainSegmentation(data)} weights`);
  for (const [name, file] of Object.entries(TREEBANKS)) {
    console.log(
      `${name}: sentences F1 ${(100 * f1(scoreSegmentation(readTreebank(data, file)).sentences)).toFixed(2)} (with the weights before)`,
    );
  }
}
