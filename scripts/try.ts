/**
 * Prints every layer and item of an article, for developers: `node scripts/try.ts FILE [--published DATE]`.
 * With `--sections events,statements` only those sections; with `--layers` the words and propositions as well.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDesk } from '../src/app/index.ts';
import { type ArticleRecord, kindList, type Span } from '../src/model/index.ts';
import { validate } from '../src/record/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, sections: { type: 'string' }, layers: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('no file given: node scripts/try.ts FILE [--published DATE] [--sections a,b] [--layers]');
const started = performance.now();
const { desk } = openDesk();
const opened = performance.now();
const reading = desk.reader.examine({ text: readFileSync(file, 'utf8'), published: values.published ?? null });
const done = performance.now();
const { record, doc } = reading;
const text = record.document.text;
const words = (span: Span): string => JSON.stringify(text.slice(span.start, span.end).replace(/\s+/g, ' '));

if (values.layers === true && doc !== null) {
  for (const sentence of doc.sentences) {
    console.log(`\n# ${words(sentence)}`);
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const word = doc.words[at];
      console.log(`  ${at}\t${doc.tokens[at]?.text}\t${word?.upos}\t${word?.lemma}\t${word?.head}\t${word?.deprel}`);
    }
    for (const [index, prop] of doc.propositions.entries()) {
      if (prop.start < sentence.start || prop.start >= sentence.end) continue;
      const roles = prop.args.map(
        (arg) =>
          `${arg.preposition ?? arg.role}=${words(arg)}${arg.entities.map((e) => `[${doc.entities.list[e]?.name}]`).join('')}`,
      );
      const manner = [prop.polarity, prop.modality, prop.tense, prop.aspect].join(' ');
      console.log(
        `  P${index} ${prop.kind} ${prop.lemma} (${manner}; voice ${doc.voices.ofProposition[index]}) ${roles.join(' ')}`,
      );
    }
  }
}

const only = values.sections?.split(',');
for (const kind of kindList) {
  if (only !== undefined && !only.includes(kind.section)) continue;
  const items = record[kind.section as keyof ArticleRecord] as readonly { readonly [field: string]: unknown }[];
  console.log(`\n== ${kind.section} (${items.length})`);
  for (const item of items) {
    const fields = Object.keys(kind.fields)
      .filter((name) => name !== 'mentions')
      .map((name) => `${name}=${show(item[name])}`);
    const voice = kind.voiced ? ` source=${show(item['source'])} alsoBy=${show(item['alsoBy'])}` : '';
    const evidence = item['evidence'] === undefined ? show(item['mentions']) : show(item['evidence']);
    console.log(`${item['id']} (${item['confidence']}) ${fields.join(' ')}${voice}\n    ${evidence}`);
  }
}
for (const issue of reading.issues) console.log(`issue ${issue.severity} ${issue.code}: ${issue.message}`);
for (const problem of validate(record)) console.log(`INVALID ${problem}`);
const count = text.split(/\s+/).length;
console.log(`\n${count} words; opened in ${Math.round(opened - started)} ms, read in ${Math.round(done - opened)} ms`);

/** Spans as their words, lists in brackets, everything else as JSON. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
  if (typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'number')
    return words(value as Span);
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => `${name}:${show(part)}`)
      .join(' ')}}`;
  }
  return String(value);
}
