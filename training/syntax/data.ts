import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One annotated sentence. Arrays run over its words; what a corpus does not annotate is null. */
export interface Sample {
  readonly forms: readonly string[];
  readonly upos: readonly string[] | null;
  readonly xpos: readonly string[] | null;
  readonly feats: readonly string[] | null;
  readonly lemmas: readonly string[] | null;
  /** Head position within the sentence, 1-based, 0 for the root. */
  readonly heads: readonly number[] | null;
  readonly deprels: readonly string[] | null;
  /** "B-PER", "I-PER", "O", or null for a word that is not to be scored. */
  readonly names: readonly (string | null)[] | null;
  /** By which guidelines the names are annotated; each has label scores of its own, and those of "uner" are shipped. */
  readonly guide: Guide;
}

/** Guidelines of the name corpora, in index order; the first one's labels are what the reader gives. */
export const GUIDES = ['uner', 'gum', 'wikigold', 'wnut'] as const;
export type Guide = (typeof GUIDES)[number];

const NAME_OF_GUM: { readonly [type: string]: string } = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** Reads a gzipped text file as lines. */
export function readLines(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n');
}

/** Named entities of GUM's MISC column: outermost person, organization and place spans whose head word is a proper noun. */
function namesOfGum(rows: readonly (readonly string[])[]): string[] {
  const names: string[] = rows.map(() => 'O');
  const open: { id: string; type: string; first: number; minspan: string }[] = [];
  rows.forEach((row, index) => {
    const cell = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? '';
    for (const part of cell.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const fields = part.slice(1).replace(/\)$/, '').split('-');
        const entry = { id: fields[0] ?? '', type: fields[1] ?? '', first: index, minspan: fields[5] ?? '1' };
        if (part.endsWith(')')) mark(entry, index);
        else open.push(entry);
      } else {
        const id = part.replace(/\)$/, '').split('-')[0] ?? '';
        for (let k = open.length - 1; k >= 0; k--) {
          const entry = open[k];
          if (entry?.id === id) {
            open.splice(k, 1);
            mark(entry, index);
            break;
          }
        }
      }
    }
  });
  return names;

  function mark(entry: { type: string; first: number; minspan: string }, last: number): void {
    const type = NAME_OF_GUM[entry.type];
    if (type === undefined) return;
    const head = entry.first + Number.parseInt(entry.minspan, 10) - 1;
    if (rows[head]?.[3] !== 'PROPN') return;
    // The name is the run of proper nouns (with what joins them) around the head word.
    let first = head;
    while (first > entry.first && isNamePart(rows[first - 1], rows[first])) first--;
    let end = head + 1;
    while (end <= last && isNamePart(rows[end], rows[end - 1])) end++;
    while (end > head + 1 && rows[end - 1]?.[3] !== 'PROPN') end--;
    while (first < head && rows[first]?.[3] !== 'PROPN' && rows[first]?.[3] !== 'ADJ') first++;
    for (let i = first; i < end; i++) if (names[i] === 'O' || end - first > 1) names[i] = `${i === first ? 'B' : 'I'}-${type}`;
  }
}

function isNamePart(row: readonly string[] | undefined, neighbour: readonly string[] | undefined): boolean {
  if (row === undefined || neighbour === undefined) return false;
  if (row[3] === 'PROPN') return !/^(President|Minister|Mr\.|Mrs\.|Ms\.|Dr\.|Professor|General|Senator)$/.test(row[1] ?? '');
  return (
    /^(of|the|for|and|-|&|')$/.test(row[1] ?? '') &&
    neighbour[3] === 'PROPN' &&
    (row[1] === 'of' || row[1] === '-' || row[1] === '&')
  );
}

/** Reads a CoNLL-U file. With `gumNames` the named entities are taken from the MISC column. */
export function readTreebank(path: string, options: { readonly gumNames: boolean }): Sample[] {
  const samples: Sample[] = [];
  let rows: string[][] = [];
  for (const line of readLines(path)) {
    if (line === '') {
      if (rows.length > 0) samples.push(sampleOf(rows, options.gumNames));
      rows = [];
    } else if (!line.startsWith('#')) {
      const row = line.split('\t');
      if (/^\d+$/.test(row[0] ?? '')) rows.push(row);
    }
  }
  return samples;
}

function sampleOf(rows: readonly (readonly string[])[], gumNames: boolean): Sample {
  const column = (index: number): string[] => rows.map((row) => row[index] ?? '_');
  return {
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    feats: column(5),
    heads: rows.map((row) => Number(row[6])),
    deprels: column(7),
    names: gumNames ? namesOfGum(rows) : null,
    guide: gumNames ? 'gum' : 'uner',
  };
}

/** Reads the IOB2 file of Universal NER: one list of labels a sentence. */
export function readIob2(path: string): { forms: string[]; names: string[] }[] {
  const sentences: { forms: string[]; names: string[] }[] = [];
  let forms: string[] = [];
  let names: string[] = [];
  for (const line of readLines(path)) {
    if (line === '') {
      if (forms.length > 0) sentences.push({ forms, names });
      forms = [];
      names = [];
    } else if (!line.startsWith('#')) {
      const [, form, label] = line.split('\t');
      forms.push(form ?? '');
      names.push(label ?? 'O');
    }
  }
  return sentences;
}

const TYPE_OF: { readonly [type: string]: string | null } = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: null,
  person: 'PER',
  location: 'LOC',
  group: 'ORG',
  corporation: 'ORG',
  product: null,
  'creative-work': null,
};

/** Reads "form label" lines in IOB1 or IOB2. Types that are not person, organisation or place are left unscored. */
export function readConll(path: string, guide: Guide): Sample[] {
  const samples: Sample[] = [];
  let forms: string[] = [];
  let labels: string[] = [];
  const flush = (): void => {
    if (forms.length > 0) {
      const names = labels.map((label, i) => {
        if (label === 'O') return 'O';
        const type = TYPE_OF[label.slice(2)] ?? null;
        if (type === null) return null;
        const before = labels[i - 1] ?? 'O';
        return `${label.startsWith('B') || before.slice(2) !== label.slice(2) ? 'B' : 'I'}-${type}`;
      });
      samples.push({
        forms,
        upos: null,
        xpos: null,
        feats: null,
        lemmas: null,
        heads: null,
        deprels: null,
        names,
        guide,
      });
    }
    forms = [];
    labels = [];
  };
  for (const line of readLines(path)) {
    if (line.trim() === '') flush();
    else {
      const [form, label] = line.trim().split(/\s+/);
      forms.push(form ?? '');
      labels.push(label ?? 'O');
    }
  }
  flush();
  return samples;
}

/** All samples of a part ("train" or "dev"), treebanks first. */
export function readData(
  folder: string,
  part: 'train' | 'dev',
): { ewt: Sample[]; gum: Sample[]; wikigold: Sample[]; wnut: Sample[] } {
  const named = readIob2(join(folder, `ner/uner-ewt/en_ewt-ud-${part}.iob2.gz`));
  const byText = new Map(named.map((sentence) => [sentence.forms.join(' '), sentence.names]));
  const ewt = readTreebank(join(folder, `ud/ewt/en_ewt-ud-${part}.conllu.gz`), { gumNames: false }).map((sample) => ({
    ...sample,
    names: byText.get(sample.forms.join(' ')) ?? null,
  }));
  return {
    ewt,
    gum: readTreebank(join(folder, `ud/gum-open/en_gum_open-ud-${part}.conllu.gz`), { gumNames: true }),
    wikigold: readConll(join(folder, `ner/wikigold/${part}.conll.gz`), 'wikigold'),
    wnut: readConll(join(folder, `ner/wnut17/${part}.conll.gz`), 'wnut'),
  };
}
