import { describe, expect, it } from 'vitest';
import { contextOf, readForChecks } from '../../test/support/read-for-checks.ts';
import type { Draft, Span } from '../model/index.ts';
import { statement } from './statement.ts';

const context = contextOf('2025-03-04');

function drafts(text: string): Draft<'statement'>[] {
  return [...statement.run(readForChecks(text, context), context)];
}

describe('statement', () => {
  it.each(statement.examples.map((example) => [example.text, example] as const))('%s', (text, { yields }) => {
    const doc = readForChecks(text, context);
    const words = (span: Span): string => doc.text.slice(span.start, span.end);
    const found = drafts(text).map(({ fields }) => ({
      speaker: doc.entities.list.find(({ id }) => id === fields.speaker)?.name ?? null,
      cue: words(fields.cue),
      content: 'start' in fields.content ? words(fields.content) : fields.content.map(words),
      form: fields.form,
      polarity: fields.polarity,
    }));
    expect(found).toHaveLength(yields.length);
    yields.forEach((want, index) => {
      expect(found[index]).toMatchObject(want);
    });
  });

  it('rests on the smallest passages: one a sentence, several where it is interrupted', () => {
    const text = 'Lima slept. “We will not sign,” said Ana Ruiz, the chief negotiator, on Monday. “Not this year.”';
    const [draft] = drafts(text);
    expect(draft?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We will not sign,” said Ana Ruiz',
      'Not this year',
    ]);
  });

  it('names attribution and voice of a nested statement', () => {
    const [outer, inner] = drafts('The ministry said that officials believed the pipeline had been mined.');
    expect([outer?.attribution, outer?.voice, inner?.attribution, inner?.voice]).toEqual([0, null, 1, 0]);
  });
});
