import {
  type Article,
  type ArticleRecord,
  type Check,
  type Context,
  type Doc,
  type Draft,
  type Extractor,
  type Issue,
  type Knowledge,
  type Language,
  type LayerName,
  type RecordDocument,
  type Span,
  type Stage,
  type TraceLine,
  textOf,
} from '../model/index.ts';
import { assemble } from './assemble.ts';
import { toConllu } from './conllu.ts';
import { fullDay, publicationDay, publicationMoment } from './day.ts';
import { entityItems } from './entities.ts';
import { type Explanation, explainPlace } from './explain.ts';
import { hashOf } from './hash.ts';
import { openArticle } from './header.ts';
import { checkNeeds, checkOrder, runStages } from './pipeline.ts';
import { unreadable } from './readable.ts';
import { timeItems } from './times.ts';
import { version } from './version.ts';

/** What a reader is made of. */
export interface ReaderParts {
  readonly stages: readonly Stage[];
  readonly extractors: readonly Extractor[];
  readonly checks: readonly Check[];
  readonly knowledge: Knowledge;
  readonly language: Language;
  /** Name and version of each model and table, for the record. */
  readonly versions: { readonly [name: string]: string };
}

/** A record with the trouble met on the way to it. */
export interface Reading {
  readonly record: ArticleRecord;
  readonly issues: readonly Issue[];
  /** The rules that made each item, by its id. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** Score of each item before calibration, by its id; entities and times are not among them. */
  readonly scores: ReadonlyMap<string, number>;
  /** The layers the record was made from; null where the text could not be read. */
  readonly doc: Doc<LayerName> | null;
}

/** Reads articles. Pure: the same article gives the same record, byte for byte. */
export interface Reader {
  /** The record of the article. Throws a RapporteurError where its publication date is not a date. */
  read(article: Article): ArticleRecord;
  /** The record with issues, rules and layers. */
  examine(article: Article, trace?: (line: TraceLine) => void): Reading;
  /** The syntax of the article as CoNLL-U. */
  parse(article: Article): string;
  /** What led to the items at a place: an offset into `document.text`, or words that stand there. */
  explain(article: Article, at: number | string): Explanation;
}

/** Joins the parts to a reader. Throws where the order of the stages cannot work. */
export function joinReader(parts: ReaderParts): Reader {
  checkOrder(parts.stages);
  checkNeeds([...parts.extractors, ...parts.checks], parts.stages);
  const examine = (article: Article, trace?: (line: TraceLine) => void): Reading => examineArticle(parts, article, trace);
  return {
    read: (article) => examine(article).record,
    examine,
    parse: (article) => parseArticle(parts, article),
    explain: (article, at) => {
      const lines: TraceLine[] = [];
      return explainPlace(
        examine(article, (line) => lines.push(line)),
        lines,
        at,
      );
    },
  };
}

interface Opened {
  readonly document: RecordDocument;
  /** The hour of publication, where one is stated. */
  readonly moment: string | null;
}

function openDocument(article: Article): Opened {
  const opened = openArticle(article);
  const { text, id, title, byline, publisher, url, published } = opened;
  const document: RecordDocument = {
    id: id ?? `article-${hashOf(text)}`,
    text,
    title: title ?? null,
    byline: byline ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    published: publicationDay(published),
    dateline: null,
    language: 'en',
  };
  return { document, moment: publicationMoment(published) };
}

function examineArticle(parts: ReaderParts, article: Article, trace?: (line: TraceLine) => void): Reading {
  const opened = openDocument(article);
  const { document } = opened;
  const issues: Issue[] = [];
  const trouble = unreadable(document.text);
  if (trouble !== null) {
    issues.push(trouble);
    const language = trouble.code === 'not-english' ? 'und' : 'en';
    return { record: recordOf(parts, { ...document, language }, [], {}), issues, rules: new Map(), scores: new Map(), doc: null };
  }
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const doc = addLayers(parts, opened, report, trace);
  const context = contextOf(parts, opened, dayOf(document, doc), report, trace);
  const drafts: Draft[] = [];
  for (const extractor of parts.extractors) for (const draft of extractor.run(doc, context)) drafts.push(draft);
  for (const check of parts.checks) for (const draft of check.run(doc, context)) drafts.push(draft);
  const { sections, rules, scores } = assemble(doc, drafts, report);
  const complete = { ...document, byline: document.byline ?? bylineOf(doc), dateline: datelineOf(doc) };
  const sentences = doc.sentences.map(({ start, end }) => ({ start, end }));
  const all = { ...sections, times: timeItems(doc), entities: entityItems(doc) };
  return { record: recordOf(parts, complete, sentences, all), issues, rules, scores, doc };
}

function parseArticle(parts: ReaderParts, article: Article): string {
  const opened = openDocument(article);
  const { document } = opened;
  if (unreadable(document.text) !== null) return '';
  const last = parts.stages.findIndex((stage) => stage.adds === 'words');
  const doc = runStages(
    parts.stages.slice(0, last + 1),
    { id: document.id, text: document.text },
    contextOf(parts, opened, null),
  );
  return toConllu(doc);
}

/** Runs the stages; the date of the dateline stands in for a missing publication date as soon as it is found. */
function addLayers(
  parts: ReaderParts,
  opened: Opened,
  report: (issue: Issue) => void,
  trace: ((line: TraceLine) => void) | undefined,
): Doc<LayerName> {
  const { document } = opened;
  const start: Doc = { id: document.id, text: document.text };
  const at = parts.stages.findIndex((stage) => stage.adds === 'structure') + 1;
  const first = runStages(parts.stages.slice(0, at), start, contextOf(parts, opened, document.published, report, trace));
  const context = contextOf(parts, opened, dayOf(document, first), report, trace);
  return runStages(parts.stages.slice(at), first, context);
}

function dayOf(document: RecordDocument, doc: Doc<'structure'>): string | null {
  const date = doc.structure?.dateline?.date ?? null;
  return document.published ?? (date === null ? null : fullDay(textOf(document.text, date)));
}

function contextOf(
  parts: ReaderParts,
  { document, moment }: Opened,
  published: string | null,
  report?: (issue: Issue) => void,
  trace?: (line: TraceLine) => void,
): Context {
  return {
    language: parts.language,
    knowledge: parts.knowledge,
    published,
    ...(moment === null ? {} : { moment }),
    title: document.title,
    publisher: document.publisher,
    ...(trace === undefined ? {} : { trace }),
    ...(report === undefined ? {} : { report }),
  };
}

function datelineOf(doc: Doc<'structure' | 'times'>): RecordDocument['dateline'] {
  const dateline = doc.structure.dateline;
  if (dateline === null) return null;
  const { date, place } = dateline;
  const resolved = date === null ? undefined : doc.times.find((time) => isOn(time, date) && time.grain === 'day');
  return {
    date: resolved?.from ?? (date === null ? null : fullDay(textOf(doc.text, date))),
    place: place === null ? null : textOf(doc.text, place),
  };
}

function isOn(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Matches the "By " of "By Ann Smith" and "by Ann Smith"; not "Byron Smith". */
const byWord = /^by\s+/i;

function bylineOf(doc: Doc<'structure'>): string | null {
  const span = doc.structure.byline;
  if (span === null) return null;
  const words = textOf(doc.text, span).replace(byWord, '').trim();
  return words === '' ? null : words;
}

function recordOf(
  parts: ReaderParts,
  document: RecordDocument,
  sentences: readonly Span[],
  sections: { readonly [section: string]: unknown },
): ArticleRecord {
  const of = <T>(section: string): readonly T[] => (sections[section] as readonly T[] | undefined) ?? []; // Filled by kind, section by section.
  return {
    schema: 'rapporteur/record@1',
    reader: { version, models: parts.versions },
    document,
    sentences,
    times: of('times'),
    entities: of('entities'),
    roles: of('roles'),
    events: of('events'),
    statements: of('statements'),
    claims: of('claims'),
    forecasts: of('forecasts'),
    signals: of('signals'),
    transfers: of('transfers'),
    visits: of('visits'),
    ties: of('ties'),
    terms: of('terms'),
    checks: of('checks'),
  };
}
