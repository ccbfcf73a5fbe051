import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { ArticleRecord } from '../../src/model/index.ts';
import { devTemplates } from './dev/index.ts';
import { factKinds } from './facts/index.ts';
import { flagScores, readJudged } from './flags.ts';
import { fill, type MadeArticle, makeArticles } from './generate.ts';
import { heldTemplates } from './held/index.ts';
import { madeScores } from './made-measure.ts';
import { createRandom, seedOf } from './random.ts';
import { realArticles, realFiles } from './real-articles.ts';
import { countsOf, outcomesOf } from './score.ts';

type Check = ArticleRecord['checks'][number];
const check = (rule: Check['rule'], verdict: Check['verdict'], start: number, end: number): Check => ({
  id: 'check-1',
  confidence: 0.9,
  evidence: [{ sentence: 0, start, end }],
  rule,
  verdict,
  about: { start, end },
  finding: 'x',
  expected: null,
  reference: { source: null, asOf: null, detail: null },
  severity: 'note',
});

describe('scores of made articles', () => {
  // Passages at 0, 10, 20 and 30: two wrong ones, a right one and a trap.
  const article: MadeArticle = {
    text: 'a'.repeat(40),
    published: '2025-09-02',
    cases: [
      { rule: 'unit', sort: 'wrong', wording: 'one', trap: null, start: 0, end: 9 },
      { rule: 'total', sort: 'wrong', wording: 'two', trap: null, start: 10, end: 19 },
      { rule: 'unit', sort: 'right', wording: 'three', trap: null, start: 20, end: 29 },
      { rule: 'unit', sort: 'trap', wording: 'four', trap: 'rough', start: 30, end: 39 },
    ],
  };
  const outcomes = outcomesOf(article, [
    check('unit', 'contradicted', 2, 5), // found
    check('unit', 'contradicted', 12, 15), // another rule's passage: the wrong one there is not found, and the flag is false
    check('unit', 'confirmed', 21, 24),
    check('unit', 'contradicted', 31, 34), // in a trap
    check('total', 'unknown', 10, 19), // neither way
  ]);

  it('counts by hand', () => {
    expect(countsOf(outcomes, null)).toEqual({ wrong: 2, found: 1, falseFlags: 2, right: 1, confirmed: 1 });
    expect(countsOf(outcomes, 'total')).toEqual({ wrong: 1, found: 0, falseFlags: 0, right: 0, confirmed: 0 });
    expect(madeScores('set', outcomes, ['unit', 'total'])).toEqual([
      { set: 'set', metric: 'recall of wrong passages', value: 1 / 2, of: 2 },
      { set: 'set', metric: 'precision of flags', value: 1 / 3, of: 3 },
      { set: 'set', metric: 'right passages confirmed', value: 1, of: 1 },
      { set: 'set', metric: 'unit, recall', value: 1, of: 1 },
      { set: 'set', metric: 'total, recall', value: 0, of: 1 },
    ]);
  });
});

describe('scores of flags', () => {
  it('takes a flag nobody judged for wrong, and counts comparisons on dated articles only', () => {
    const judged = [{ article: 'a', at: 0, rule: 'unit', verdict: 'right', reason: 'r' }] as const;
    const own = [check('unit', 'contradicted', 0, 3), check('unit', 'confirmed', 5, 8)];
    const articles = [
      { id: 'a', words: 600, dated: true, checks: [...own, check('age', 'unknown', 9, 10)] },
      { id: 'b', words: 400, dated: false, checks: own },
    ];
    expect(flagScores('set', articles, judged)).toEqual([
      { set: 'set', metric: 'words to a wrong flag', value: 1000, of: 1000 },
      { set: 'set', metric: 'wrong flags', value: 1, of: 2, lowerIsBetter: true },
      { set: 'set', metric: 'flags not judged', value: 1, of: 2, lowerIsBetter: true },
      { set: 'set', metric: 'comparisons on dated articles', value: 2, of: 1 },
      { set: 'set', metric: 'of those, held', value: 1 / 2, of: 2 },
    ]);
  });

  it('gives each judged flag an article, a place, a verdict and a reason', () => {
    for (const flag of readJudged(join(import.meta.dirname, '..', 'flags.json'))) {
      expect(flag.article).toMatch(/^\w+:/);
      expect(flag.at).toBeGreaterThanOrEqual(0);
      expect(['right', 'wrong']).toContain(flag.verdict);
      expect(flag.reason.length).toBeGreaterThan(10);
    }
  });
});

describe('real articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'real-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads each text once, with the day its row or its address tells', () => {
    for (const file of realFiles) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      const name = file.split('/').at(-1) ?? '';
      const rows = [
        { id: name, text: `Text of ${file}.`, dct: name.startsWith('meantime') ? '2005-06-13' : null },
        { id: 'copy', text: `Text of ${file}.`, dct: null },
        { id: 'other', text: `Another of ${file}.`, url: 'https://example.org/2019/11/9/a-page', meta: { lang: 'en' } },
        { id: 'fr', text: `Texte de ${file}.`, meta: { lang: 'fr' } },
      ];
      const bytes = rows.map((row) => JSON.stringify(row)).join('\n');
      writeFileSync(join(folder, file), file.endsWith('.gz') ? gzipSync(bytes) : bytes);
    }
    const articles = realArticles(folder).filter(({ id }) => !id.startsWith('articles:'));
    expect(articles).toHaveLength(2 * realFiles.length);
    expect(articles[0]).toEqual({
      id: 'meantime:meantime.jsonl',
      text: 'Text of temporal/meantime.jsonl.',
      published: '2005-06-13',
    });
    expect(articles[1]?.published).toBe('2019-11-09');
  });
});

describe('made articles', () => {
  const { knowledge } = loadKnowledge();

  it.each([
    ['dev', devTemplates],
    ['held', heldTemplates],
  ] as const)('are the same for the same wordings, and hold every passage where it is said to stand: %s', (half, templates) => {
    const making = { knowledge, half, templates, times: 1 };
    const articles = makeArticles(making);
    expect(makeArticles(making)).toEqual(articles);
    const wordings = templates.reduce((sum, { told, traps }) => sum + 2 * told.length + traps.length, 0);
    expect(articles.flatMap(({ cases }) => cases)).toHaveLength(wordings);
    for (const { text, published, cases } of articles) {
      expect(published).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(text).not.toMatch(/[{}]/);
      for (const { start, end } of cases) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  });

  it('have at least forty wordings a rule, each once, and a fact for each', () => {
    for (const { rule, told, traps } of devTemplates) {
      const held = heldTemplates.find((one) => one.rule === rule);
      const texts = [...told, ...(held?.told ?? [])].map(([, text]) => text);
      expect([rule, new Set(texts).size >= 40]).toEqual([rule, true]);
      const kinds = [...told, ...(held?.told ?? [])].map(([kind]) => kind);
      const lured = [...traps, ...(held?.traps ?? [])].map(([, kind]) => kind);
      for (const kind of [...kinds, ...lured]) expect(factKinds[rule].kinds).toHaveProperty([kind]);
    }
  });

  it('fill blanks, and name one that has no value', () => {
    expect(fill('{name} of {state} spoke.', { name: 'anna', state: 'Chad' })).toBe('Anna of Chad spoke.');
    expect(() => fill('{name} spoke.', {})).toThrow('no value for {name}');
  });

  it('draw the same from the same seed', () => {
    const draw = (): readonly number[] => {
      const random = createRandom(seedOf('words'));
      return Array.from({ length: 5 }, () => random.int(0, 99));
    };
    expect(draw()).toEqual(draw());
  });
});
