import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BlockEntry, Lexicon, ModelHeader } from '../../src/syntax/model-file.ts';
import type { Vocabulary } from './encode.ts';
import { type Config, parametersOf } from './net.ts';
import { layout } from './worker-net.ts';

/** Weight of each guideline's name scores, in the order of GUIDES: UNER's, GUM's, WikiGold's and WNUT's. Set on the development sets. */
const GUIDE_SHARES: readonly number[] = [0.4, 0.3, 0.3, 0];

/** Turns raw weights into the model file: 8-bit matrices with a scale for each column (tables: one scale), gzipped. Returns its size in bytes. */
export function exportModel(options: {
  readonly raw: string;
  readonly file: string;
  readonly version: string;
  readonly lexicon: (words: readonly string[]) => Lexicon;
}): number {
  const { config, vocabulary } = JSON.parse(readFileSync(join(options.raw, 'model.json'), 'utf8')) as {
    config: Config;
    vocabulary: Vocabulary;
  };
  const floatsOf = (name: string): Float32Array => {
    const bytes = readFileSync(join(options.raw, name));
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  };
  const weights = floatsOf('weights.f32');
  const glove = floatsOf('glove.f32');
  const region = layout(config);
  const blocks: BlockEntry[] = [];
  const chunks: Buffer[] = [];
  let at = 0;
  const add = (name: string, rows: number, columns: number, data: Int8Array | Float32Array): void => {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 8) * 8);
    bytes.copy(padded);
    blocks.push({ name, rows, columns, type: data instanceof Int8Array ? 'int8' : 'float32', at });
    chunks.push(padded);
    at += padded.length;
  };
  const shipped: Config = { ...config, guides: 1 };
  const widths = new Map(parametersOf(config).map((parameter) => [parameter.name, parameter.columns]));
  /** The name scores shipped are the weighted mean of those of the guidelines, which stand side by side (scores) or one after another (transitions). */
  const blended = (name: string, i: number, columns: number): number => {
    const start = region.offsets[name] as number;
    const width = widths.get(name) as number;
    const at = start + Math.floor(i / columns) * width + (i % columns);
    if (!/^name\.(?:w2|b2|t)$/.test(name)) return weights[at] as number;
    const apart = name === 'name.t' ? columns * columns : columns;
    return GUIDE_SHARES.reduce((sum, share, guide) => sum + share * (weights[at + guide * apart] as number), 0);
  };
  for (const { name, rows, columns } of parametersOf(shipped)) {
    const values = Float32Array.from({ length: rows * columns }, (_, i) => blended(name, i, columns));
    const isTable = name.startsWith('table');
    if (!isTable && (rows === 1 || !/w|arc\.u/.test(name.split('.')[1] ?? '')) && name !== 'arc.u') {
      add(name, rows, columns, values);
      continue;
    }
    const scales = new Float32Array(isTable ? 1 : columns);
    for (let i = 0; i < values.length; i++) {
      const k = isTable ? 0 : i % columns;
      scales[k] = Math.max(scales[k] as number, Math.abs(values[i] as number) / 127);
    }
    for (let k = 0; k < scales.length; k++) if (scales[k] === 0) scales[k] = 1;
    add(
      name,
      rows,
      columns,
      Int8Array.from(values, (x, i) => Math.round(x / (scales[isTable ? 0 : i % columns] as number))),
    );
    add(`${name}.scale`, 1, scales.length, scales);
  }
  add(
    'glove',
    glove.length / config.glove,
    config.glove,
    Int8Array.from(glove, (x) => Math.round(x * 64)),
  );
  const header: ModelHeader = {
    format: 'rapporteur-syntax@1',
    version: options.version,
    config: shipped,
    blocks,
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    names: vocabulary.names,
    tables: vocabulary.tables.map((table) => table.join('\n')),
    glove: vocabulary.glove.join('\n'),
    lexicon: options.lexicon(vocabulary.glove),
  };
  const json = Buffer.from(JSON.stringify(header));
  const head = Buffer.alloc(Math.ceil((4 + json.length) / 8) * 8);
  head.writeUInt32LE(json.length, 0);
  json.copy(head, 4);
  const zipped = gzipSync(Buffer.concat([head, ...chunks]), { level: 9 });
  writeFileSync(options.file, zipped);
  return zipped.length;
}
