import { RapporteurError } from '../model/index.ts';

/** Sizes of the network, as trained. */
export interface NetworkConfig {
  readonly glove: number;
  readonly tables: readonly number[];
  readonly rows: readonly number[];
  readonly hidden: number;
  readonly layers: number;
  readonly tagHidden: number;
  readonly tags: number;
  readonly nameHidden: number;
  readonly names: number;
  readonly arc: number;
  readonly label: number;
  readonly labels: number;
}

/** Where a block of 8-bit weights or 32-bit floats lies in the file. */
export interface BlockEntry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly type: 'int8' | 'float32';
  /** Byte offset after the header. */
  readonly at: number;
}

/** What the lemmatiser and the feature look-up learnt; see lexicon.ts for how the strings are read. */
export interface Lexicon {
  /** "form\tUPOS\tlemma", or "form\tUPOS|XPOS\tlemma", for words whose lemma the endings do not give. */
  readonly lemmas: string;
  /** "XPOS\tending\tcut\tadd" */
  readonly endings: string;
  /** "UPOS|XPOS\tfeats" */
  readonly feats: string;
  /** "form\tUPOS|XPOS\tfeats" where they differ from the tag's own. */
  readonly formFeats: string;
}

export interface ModelHeader {
  readonly format: 'rapporteur-syntax@1';
  readonly version: string;
  readonly config: NetworkConfig;
  readonly blocks: readonly BlockEntry[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
  /** Values of each table in row order, newline-joined; row 0 is for unknown values. */
  readonly tables: readonly string[];
  readonly glove: string;
  readonly lexicon: Lexicon;
}

/** An opened model file. */
export interface SyntaxModel {
  readonly header: ModelHeader;
  bytes(name: string): Int8Array;
  floats(name: string): Float32Array;
}

/** Opens an (unzipped) model file: 4 bytes header length, JSON header, padding to 8, blocks. Throws `bad-model` on anything else. */
export function openModel(data: Uint8Array): SyntaxModel {
  if (data.length < 8)
    throw new RapporteurError('bad-model', `model file: ${data.length} bytes; a file made by "npm run train" is needed`);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const length = view.getUint32(0, true);
  const text = length < data.length ? new TextDecoder().decode(data.subarray(4, 4 + length)) : '';
  if (!text.startsWith('{"format":"rapporteur-syntax@1"')) {
    throw new RapporteurError(
      'bad-model',
      `model file: unknown format ${JSON.stringify(text.slice(0, 40))}; "rapporteur-syntax@1" is needed`,
    );
  }
  const header = JSON.parse(text) as ModelHeader;
  const base = data.byteOffset + Math.ceil((4 + length) / 8) * 8;
  const find = (name: string): BlockEntry => {
    const block = header.blocks.find((entry) => entry.name === name);
    if (block === undefined) throw new RapporteurError('bad-model', `model file: no block ${name}`);
    return block;
  };
  return {
    header,
    bytes: (name) => {
      const block = find(name);
      return new Int8Array(data.buffer, base + block.at, block.rows * block.columns);
    },
    floats: (name) => {
      const block = find(name);
      const from = base - data.byteOffset + block.at;
      // Copied, since the file may lie at any offset of its buffer.
      return new Float32Array(new Uint8Array(data.subarray(from, from + 4 * block.rows * block.columns)).buffer);
    },
  };
}
