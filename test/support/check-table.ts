import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/model/index.ts';
import { contextOf, readForChecks } from './read-for-checks.ts';

/** A text, its date, and what the check must say: verdict and words it is about, in text order; nothing at all for []. */
export type CheckRow = readonly [text: string, published: string | null, expected: readonly string[]];

/** What the check says of a text, one line a finding: "contradicted: NATO member Ukraine". Clashing passages are joined by " | ". */
export function told(check: Check, text: string, published: string | null): readonly string[] {
  const context = contextOf(published);
  const doc = readForChecks(text, context);
  return [...check.run(doc, context)].map(({ fields }) => {
    const spans = 'start' in fields.about ? [fields.about] : fields.about;
    return `${fields.verdict}: ${spans.map((span) => text.slice(span.start, span.end)).join(' | ')}`;
  });
}

/** Runs a table of texts through a check, and the check's own examples. */
export function testCheck(check: Check, rows: readonly CheckRow[]): void {
  describe(check.name, () => {
    test.each(rows.map(([text, published, expected]) => ({ text, published, expected })))(
      '$text ($published)',
      ({ text, published, expected }) => {
        expect(told(check, text, published)).toEqual(expected);
      },
    );
    test.each(check.examples)('example: $text', ({ text, published, yields }) => {
      const context = contextOf(published ?? null);
      const found = [...check.run(readForChecks(text, context), context)].filter(
        ({ fields }) => yields.length === 0 || fields.verdict !== 'unknown' || yields.some((one) => one['verdict'] === 'unknown'),
      );
      expect(found.map(({ fields }) => fields.verdict)).toEqual(yields.map((one) => one['verdict']));
      for (const { fields } of found) {
        expect(fields.finding).toMatch(/\.$/);
        expect(fields.reference.source ?? '').not.toContain('curator');
      }
    });
  });
}
