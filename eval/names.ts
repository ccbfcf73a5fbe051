import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Name, Sentence, Token } from '../src/model/index.ts';
import type { Measure } from './measure.ts';
import { type Count, f1 } from './ud-scores.ts';

/** A sentence with IOB2 labels. */
export interface LabelledSentence {
  readonly forms: readonly string[];
  readonly labels: readonly string[];
}

/** Reads the IOB2 columns of Universal NER. */
export function readIob2(source: string): LabelledSentence[] {
  return source
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      forms: lines.map((line) => line.split('\t')[1] ?? ''),
      labels: lines.map((line) => line.split('\t')[2] ?? 'O'),
    }));
}

/** Names of labelled sentences as "sentence:first-end:type". */
export function spansOf(sentences: readonly { readonly labels: readonly string[] }[]): Set<string> {
  const spans = new Set<string>();
  sentences.forEach(({ labels }, s) => {
    labels.forEach((label, first) => {
      if (!label.startsWith('B-')) return;
      let end = first + 1;
      while (labels[end] === `I-${label.slice(2)}`) end++;
      spans.add(`${s}:${first}-${end}:${label.slice(2)}`);
    });
  });
  return spans;
}

/** Exact span and type. */
export function countSpans(gold: ReadonlySet<string>, system: ReadonlySet<string>): Count {
  let correct = 0;
  for (const span of system) if (gold.has(span)) correct++;
  return { gold: gold.size, system: system.size, correct };
}

/** Tokens and sentences of given forms, one blank apart. */
export function tokensOf(sentences: readonly { readonly forms: readonly string[] }[]): {
  tokens: Token[];
  sentences: Sentence[];
  text: string;
} {
  const tokens: Token[] = [];
  const out: Sentence[] = [];
  let text = '';
  sentences.forEach(({ forms }, sentence) => {
    const firstToken = tokens.length;
    const start = text.length;
    for (const form of forms) {
      tokens.push({ start: text.length, end: text.length + form.length, text: form, sentence, spaceAfter: true });
      text += `${form} `;
    }
    out.push({ start, end: text.length - 1, firstToken, endToken: tokens.length, paragraph: 0 });
  });
  return { tokens, sentences: out, text };
}

/** The types the gold marks; names of other things ("the Koran") are no error there. */
const marked: ReadonlySet<Name['type']> = new Set(['PER', 'LOC', 'ORG']);

/** Names of persons, places and organisations found, in the form of `spansOf`. */
export function systemSpans(names: readonly Name[], sentences: readonly Sentence[], tokens: readonly Token[]): Set<string> {
  return new Set(
    names
      .filter(({ type }) => marked.has(type))
      .map(({ firstToken, endToken, type }) => {
        const s = (tokens[firstToken] as Token).sentence;
        const first = (sentences[s] as Sentence).firstToken;
        return `${s}:${firstToken - first}-${endToken - first}:${type}`;
      }),
  );
}

/** Names of the English Web Treebank's development part (Universal NER): exact span F1 over PER, LOC and ORG on gold tokens. */
export const names: Measure = {
  name: 'names',
  summary: 'UNER-EWT dev: exact span and type F1 over PER, LOC, ORG, on gold tokens.',
  files: ['ner/uner-ewt/en_ewt-ud-dev.iob2.gz'],
  run: (folder, subject) => {
    const gold = readIob2(gunzipSync(readFileSync(join(folder, 'ner/uner-ewt/en_ewt-ud-dev.iob2.gz'))).toString('utf8'));
    const doc = subject.syntax({ id: 'names', ...tokensOf(gold) });
    const count = countSpans(spansOf(gold), systemSpans(doc.names, doc.sentences, doc.tokens));
    return [{ set: 'UNER-EWT dev', metric: 'names F1', value: f1(count), of: count.gold }];
  },
};
