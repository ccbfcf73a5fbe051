import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { agreement, scoreHalf } from './own-gold.ts';
import { type GoldArticle, readGoldArticles, spanOf } from './own-gold-file.ts';
import { type Candidate, candidateOf, matches, sameName } from './own-gold-match.ts';

const text = 'Mali shelled Gao. Mali shelled Kidal, Niger said.';
const at = (words: string, nth = 1): { start: number; end: number } => spanOf({ section: 'x', at: words, nth }, text, 'test');
const event = (nth: number, type: string, recipients: readonly string[]): Candidate => ({
  section: 'events',
  spans: [at('shelled', nth)],
  half: false,
  fields: { type, status: 'occurred', actors: ['Mali|MLI'], recipients },
});
const gold = [
  { section: 'events', at: 'shelled', nth: 1, type: 'ASSAULT', actors: ['MLI'], recipients: ['Gao'] },
  { section: 'events', at: 'shelled', nth: 2, type: 'ASSAULT', actors: ['MLI'], recipients: ['Kidal'] },
  { section: 'statements', at: 'Mali shelled Kidal', speaker: 'Niger' },
].map((item) => ({ item, span: at(item.at, item.nth ?? 1) }));
const article: GoldArticle = { name: 'dev-1', raw: text, text, gold, first: gold, second: gold.slice(1) };

it('counts what is found and what of ours is right, one to one', () => {
  // Of two events one is found (the other has another type); of our three one is right, since the second reading of the first is a repetition.
  const ours = [event(1, 'ASSAULT', ['Gao']), event(1, 'ASSAULT', ['Gao']), event(2, 'COERCE', ['Kidal'])];
  expect(scoreHalf('half', [article], () => ours)).toEqual([
    { set: 'half', metric: 'events, found', value: 1 / 2, of: 2 },
    { set: 'half', metric: 'events, precision', value: 1 / 3, of: 3 },
    { set: 'half', metric: 'statements, found', value: 0, of: 1 },
    { set: 'half', metric: 'statements, precision', value: 0, of: 0 },
  ]);
});

it('takes an annotation that is not core for neither a miss nor an error', () => {
  // Of two events the second is not core: it absorbs ours, and without ours nothing is missed.
  const second = { item: { ...gold[1]?.item, section: 'events', at: 'shelled', core: false }, span: at('shelled', 2) };
  const half = { ...article, gold: [...gold.slice(0, 1), second] };
  const score = (ours: readonly Candidate[]): readonly number[] =>
    scoreHalf('half', [half], () => ours).map(({ value }) => value);
  expect(score([event(1, 'ASSAULT', ['Gao']), event(2, 'ASSAULT', ['Kidal'])])).toEqual([1, 1]);
  expect(score([event(1, 'ASSAULT', ['Gao'])])).toEqual([1, 1]);
  expect(score([event(1, 'ASSAULT', ['Gao']), event(2, 'COERCE', ['Kidal'])])).toEqual([1, 1 / 2]);
});

it('takes a rivalry either way round, a dependence one way only', () => {
  const tie = (fields: object): Candidate => ({ section: 'ties', spans: [at('Mali')], half: false, fields });
  const gold = (kind: string) => ({
    item: { section: 'ties', at: 'Mali', kind, members: ['Mali'], towards: 'Niger' },
    span: at('Mali'),
  });
  expect(matches(tie({ kind: 'rivalry', members: ['Niger', 'Mali'] }), gold('rivalry'))).toBe(true);
  expect(matches(tie({ kind: 'rivalry', members: ['Mali'], towards: 'Benin' }), gold('rivalry'))).toBe(false);
  expect(matches(tie({ kind: 'dependence', members: ['Mali'], towards: 'Niger' }), gold('dependence'))).toBe(true);
  expect(matches(tie({ kind: 'dependence', members: ['Niger'], towards: 'Mali' }), gold('dependence'))).toBe(false);
});

it('accepts each type where the text leaves it open', () => {
  const open = { item: { section: 'events', at: 'shelled', type: ['COERCE', 'ASSAULT'] }, span: at('shelled') };
  expect(matches(event(1, 'ASSAULT', []), open)).toBe(true);
  expect(matches(event(1, 'SANCTION', []), open)).toBe(false);
});

it('gives the agreement of two passes as F1', () => {
  // The second pass lacks one of two events: 2 · 1 / (2 + 1).
  expect(agreement([article])).toEqual([
    { set: 'own gold, two passes', metric: 'events, agreement F1', value: 2 / 3, of: 2 },
    { set: 'own gold, two passes', metric: 'statements, agreement F1', value: 1, of: 1 },
  ]);
});

it.each([
  ['Sergei Lavrov', 'Lavrov', true],
  ['the U.S. Senate|USA', 'USA', true],
  ['Niger', 'Nigeria', false],
  ['Mali', 'Somalia', false],
])('%j is %j: %s', (ours, name, same) => {
  expect(sameName(ours, name)).toBe(same);
});

it('wants half of a statement covered, and its speaker', () => {
  const statement = (start: number, end: number, speaker: string | null): Candidate => ({
    section: 'statements',
    spans: [{ start, end }],
    half: true,
    fields: { speaker },
  });
  const one = gold[2] as (typeof gold)[number];
  const { start } = one.span;
  expect(matches(statement(start, start + 9, 'Niger'), one)).toBe(true);
  expect(matches(statement(start, start + 8, 'Niger'), one)).toBe(false);
  expect(matches(statement(start, start + 18, 'Mali'), one)).toBe(false);
  expect(matches(statement(start, start + 18, null), one)).toBe(false);
});

it('keeps a status that did not happen apart', () => {
  const planned = { item: { section: 'events', at: 'shelled', type: 'ASSAULT', status: 'planned' }, span: at('shelled') };
  expect(matches(event(1, 'ASSAULT', []), planned)).toBe(false);
  expect(matches(candidateOf(planned), planned)).toBe(true);
});

it('asks of a second pass only what both passes give', () => {
  const one = {
    item: { section: 'events', at: 'shelled', type: 'ASSAULT', actors: ['Mali'], recipients: ['Gao'] },
    span: at('shelled'),
  };
  const pass = (fields: object) =>
    candidateOf({ item: { section: 'events', at: 'shelled', type: 'ASSAULT', ...fields }, span: at('shelled') });
  expect(matches(pass({ actors: ['Mali'] }), one)).toBe(true);
  expect(matches(pass({ actors: ['It'], recipients: ['Gao'] }), one)).toBe(true);
  expect(matches(pass({ actors: ['Niger'], recipients: ['Gao'] }), one)).toBe(false);
  expect(matches(event(1, 'ASSAULT', []), one)).toBe(false);
  const said = { section: 'statements', at: 'Mali shelled Kidal', speaker: 'Niger' };
  const short = { ...said, at: 'Mali' };
  const nth = (item: typeof said, n: number) => ({ item, span: at(item.at, n) });
  expect(matches(candidateOf(nth(short, 2)), nth(said, 1))).toBe(true);
  expect(matches(candidateOf(nth(short, 1)), nth(said, 1))).toBe(false);
});

it('names file and words where a passage is not in its text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-gold-'));
  writeFileSync(join(folder, 'dev-1.txt'), `title: A\n\n${text}`);
  writeFileSync(join(folder, 'dev-1.gold.json'), JSON.stringify({ annotator: 1, items: [{ section: 'events', at: 'bombed' }] }));
  expect(() => readGoldArticles(folder)).toThrow('dev-1.gold.json: events: "bombed" does not stand in the text');
  rmSync(folder, { recursive: true });
});

it('finds every annotated passage of the articles', () => {
  const articles = readGoldArticles(join(import.meta.dirname, 'articles'));
  for (const { gold: items } of articles) expect(items.length).toBeGreaterThan(0);
});

it('takes both sides of a meeting together', () => {
  const call = (type: string) => ({
    item: { section: 'events', at: 'shelled', type, actors: ['Gao'], recipients: ['Mali'] },
    span: at('shelled'),
  });
  expect(matches(event(1, 'CONSULT', ['Gao']), call('CONSULT'))).toBe(true);
  expect(matches(event(1, 'ASSAULT', ['Gao']), call('ASSAULT'))).toBe(false);
});
