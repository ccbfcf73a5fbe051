import type { Found, Question, Store } from '../../store/index.ts';
import { foundLines } from '../archive/lines.ts';
import { storeOption, withStore } from '../archive/where.ts';
import { type Given, usage } from '../arguments.ts';
import { colourFor } from '../colour.ts';
import type { Command, OptionFace } from '../command.ts';
import { exit, type Io, print } from '../io.ts';
import { counted, plain } from '../plain.ts';

type Reader = (value: string) => unknown;
const word: Reader = (value) => value;
const list: Reader = (value) => value.split(',').map((one) => one.trim());
const capitals: Reader = (value) => value.split(',').map((one) => one.trim().toUpperCase());

/** Options that become a field of the question, with how their value is read. */
const fields: { readonly [name: string]: { readonly field: keyof Question; readonly read: Reader; readonly face: OptionFace } } =
  {
    type: {
      field: 'type',
      read: list,
      face: { value: 'TYPE', summary: 'Event type (CONSULT,AID), form of a statement, kind of a claim, rule of a check.' },
    },
    mode: { field: 'mode', read: list, face: { value: 'MODE', summary: 'Event mode, polarity of a statement, trend of a tie.' } },
    status: {
      field: 'status',
      read: list,
      face: { value: 'STATUS', summary: 'occurred, planned, denied ...; of a check contradicted, confirmed, unknown.' },
    },
    actor: {
      field: 'actor',
      read: word,
      face: { value: 'NAME', summary: 'Who acts: a name, or a state with all who belong to it (PRK).' },
    },
    recipient: { field: 'recipient', read: word, face: { value: 'NAME', summary: 'To whom it is done.' } },
    either: { field: 'either', read: word, face: { value: 'NAME', summary: 'On either side.' } },
    pair: { field: 'pair', read: list, face: { value: 'A,B', summary: 'Both take part.' } },
    speaker: { field: 'speaker', read: word, face: { value: 'NAME', summary: 'Who says it.' } },
    audience: { field: 'audience', read: word, face: { value: 'NAME', summary: 'To whom it is said.' } },
    about: { field: 'about', read: word, face: { value: 'NAME', summary: 'Named in what is said or done.' } },
    place: { field: 'place', read: word, face: { value: 'NAME', summary: 'Where.' } },
    party: { field: 'party', read: word, face: { value: 'NAME', summary: 'In any part.' } },
    since: {
      field: 'since',
      read: word,
      face: { value: 'DATE', summary: 'What is told happened on or after 2025, 2025-08 or 2025-08-31.' },
    },
    until: { field: 'until', read: word, face: { value: 'DATE', summary: 'What is told happened on or before.' } },
    'reported-since': { field: 'reportedSince', read: word, face: { value: 'DATE', summary: 'Published on or after.' } },
    'reported-until': { field: 'reportedUntil', read: word, face: { value: 'DATE', summary: 'Published on or before.' } },
    sourcing: {
      field: 'sourcing',
      read: list,
      face: { value: 'HOW', summary: 'Of claims: named, institution, anonymous, hearsay, article.' },
    },
    'likely-least': {
      field: 'likelyAtLeast',
      read: Number,
      face: { value: 'P', summary: 'Forecasts at least so likely, 0 to 1.' },
    },
    'likely-most': { field: 'likelyAtMost', read: Number, face: { value: 'P', summary: 'Forecasts at most so likely.' } },
    goods: {
      field: 'tag',
      read: word,
      face: { value: 'KIND', summary: 'Kind of goods of a transfer (arms, fuel), or context of an event.' },
    },
    publisher: { field: 'publisher', read: word, face: { value: 'NAME', summary: 'Who published it.' } },
    origins: { field: 'origins', read: Number, face: { value: 'N', summary: 'Told by at most N independent origins.' } },
    confidence: { field: 'confidence', read: Number, face: { value: 'P', summary: 'At least so sure, 0 to 1.' } },
    text: {
      field: 'text',
      read: word,
      face: { value: 'WORDS', summary: 'Full text of the article: words, "phrases", prefix*, AND, OR, NOT, parentheses.' },
    },
    limit: {
      field: 'limit',
      read: Number,
      face: { value: 'N', summary: 'Longest answer, 1 to 1000; 50 unless given. What is left is said.' },
    },
    cursor: { field: 'cursor', read: word, face: { value: 'CURSOR', summary: 'Go on where an earlier answer ended.' } },
  };

/** `rapporteur find`. */
export const findCommand: Command = {
  name: 'find',
  summary: 'Finds events, statements, claims and all other items in the archive, each with its quoted passage.',
  usage: 'SECTION [WORDS...] [options]',
  options: {
    ...Object.fromEntries(Object.entries(fields).map(([name, { face }]) => [name, face])),
    save: { value: 'NAME', summary: 'Keep this search under a name.' },
    saved: { value: 'NAME', summary: 'Run a search that was kept.' },
    new: { value: null, summary: 'With --saved: what was read since it was last run.' },
    list: { value: null, summary: 'List the searches that are kept.' },
    json: { value: null, summary: 'Print one JSON object: found, count, next.' },
    jsonl: { value: null, summary: 'Print every answer as JSON lines, page after page.' },
    csv: { value: null, summary: 'Print every answer as CSV.' },
    ...storeOption,
  },
  examples: [
    ['rapporteur find events --actor PRK --recipient CHN --type CONSULT --since 2025-08', 'whom North Koreans met in China'],
    ['rapporteur find statements --speaker "Choe Son Hui" --about CHN', 'what she said about China'],
    ['rapporteur find claims --sourcing anonymous --origins 1', 'claims that rest on one unnamed source'],
    [
      'rapporteur find events --actor FRA --save paris && rapporteur find --saved paris --new',
      'keeps a search and runs it for what is new',
    ],
  ],
  run: async (given, io) => {
    const writes = given.text('save') !== null || given.text('saved') !== null;
    return await withStore(given, io, writes ? 'write' : 'read', async (store) => {
      if (given.flag('list')) return await listSearches(store, io);
      const saved = given.text('saved');
      const question = saved === null ? questionOf(given) : await store.runSearch(saved, given.flag('new'));
      const name = given.text('save');
      if (name !== null) await store.saveSearch(name, question);
      if (given.flag('jsonl')) for await (const found of store.findAll(question)) await print(io, `${JSON.stringify(found)}\n`);
      else if (given.flag('csv')) await printCsv(store, question, io);
      else await printPage(store, question, given, io);
      return exit.done;
    });
  },
};

function questionOf(given: Given): Question {
  const [section, ...words] = given.words;
  if (section === undefined)
    throw usage(
      'no section is given; events, statements, claims, forecasts, signals, transfers, visits, ties, roles, terms or checks is needed',
    );
  const question: { -readonly [K in keyof Question]?: unknown } = { section };
  for (const [name, { field, read }] of Object.entries(fields)) {
    const value = given.text(name);
    if (value === null) continue;
    const taken = name === 'type' && section === 'events' ? capitals(value) : read(value);
    if (typeof taken === 'number' && Number.isNaN(taken))
      throw usage(`--${name} is ${JSON.stringify(value)}; a number is needed`);
    if (field === 'pair' && (taken as readonly string[]).length !== 2)
      throw usage(`--pair is ${JSON.stringify(value)}; two names with a comma between them are needed`);
    question[field] = taken;
  }
  if (words.length > 0)
    question.text = question.text === undefined ? words.join(' ') : `(${String(question.text)}) ${words.join(' ')}`;
  return question as Question; // Made of its fields above, each read for its type.
}

async function printPage(store: Store, question: Question, given: Given, io: Io): Promise<void> {
  const page = await store.find(question);
  const count = await store.count(question);
  if (given.flag('json'))
    return await print(io, `${JSON.stringify({ question, count, found: page.found, next: page.next }, null, 2)}\n`);
  const colour = colourFor(io);
  const lines = page.found.map((found) => foundLines(found, colour, io.columns));
  const rest = page.next === null ? '' : `; ${page.found.length} shown, --cursor ${page.next} goes on`;
  await print(
    io,
    `${lines.join('\n')}${lines.length === 0 ? '' : '\n'}${counted(count.items, 'item')} in ${counted(count.articles, 'article')}, ${counted(count.outlets, 'outlet')}, ${counted(count.origins, 'origin')}${rest}\n`,
  );
}

const columns = [
  'section',
  'id',
  'type',
  'mode',
  'status',
  'from',
  'to',
  'published',
  'publisher',
  'title',
  'article',
  'quote',
  'start',
  'end',
  'hash',
  'confidence',
  'outlets',
  'origins',
];

async function printCsv(store: Store, question: Question, io: Io): Promise<void> {
  await print(io, `${columns.join(',')}\n`);
  for await (const found of store.findAll(question)) await print(io, `${csvRow(found)}\n`);
}

function csvRow({ section, item, parties, article, quote, start, end, outlets, origins }: Found): string {
  const fields = item as unknown as { readonly [field: string]: unknown };
  const word = (name: string): unknown => (typeof fields[name] === 'string' ? fields[name] : '');
  const side = (...parts: readonly string[]): string =>
    parties
      .filter(({ part }) => parts.includes(part))
      .map(({ name }) => name)
      .join('; ');
  const cells = [
    section,
    item.id,
    word('type') || word('kind') || word('rule') || word('form'),
    word('mode'),
    word('status') || word('verdict'),
    side('actor', 'from', 'speaker', 'traveller', 'sender', 'forecaster'),
    side('recipient', 'to', 'audience', 'host'),
    article.published ?? '',
    article.publisher ?? '',
    article.title ?? '',
    article.id,
    quote,
    start,
    end,
    article.hash,
    item.confidence,
    outlets,
    origins,
  ];
  return cells.map(csvCell).join(',');
}

/** A cell that no spreadsheet takes for a formula. */
function csvCell(value: unknown): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function listSearches(store: Store, io: Io): Promise<number> {
  for (const { name, question, lastRun } of await store.searches())
    await print(
      io,
      `${plain(name)}: ${plain(JSON.stringify(question))}${lastRun === null ? '' : `, last run ${lastRun.slice(0, 16)}`}\n`,
    );
  return exit.done;
}
