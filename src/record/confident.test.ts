import { expect, it } from 'vitest';
import { readRecord } from '../../test/support/read-record.ts';
import { confident } from './confident.ts';
import { validate } from './validate.ts';

const text =
  'PARIS — France expelled two Russian diplomats on Monday. The ministry said that Moscow had threatened to retaliate. Analysts expect prices to rise. ' +
  'President Emmanuel Macron may visit Kyiv, two officials said.';
const { record } = readRecord(text);
const items = (of: typeof record): number =>
  [of.roles, of.events, of.statements, of.claims, of.forecasts, of.visits].reduce((sum, list) => sum + list.length, 0);

it('leaves a sound record at any threshold, with fewer items the higher it is', () => {
  let before = items(record);
  for (const least of [0, 0.3, 0.5, 0.7, 0.8, 0.9, 1]) {
    const kept = confident(record, least);
    expect(validate(kept)).toEqual([]);
    expect(items(kept)).toBeLessThanOrEqual(before);
    before = items(kept);
  }
  expect(before).toBeLessThan(items(record));
});

it('keeps the statement an item comes through', () => {
  const voiced = record.events.filter((event) => event.source !== null);
  expect(voiced.length).toBeGreaterThan(0);
  for (const { id, source, confidence } of voiced) {
    const kept = confident(record, confidence);
    expect(kept.events.find((event) => event.id === id)?.source).toBe(source);
    expect(kept.statements.map((statement) => statement.id)).toContain(source);
  }
});
