import type { Draft, FieldsOf, Span, SpanOrSpans } from '../model/index.ts';

type CheckFields = FieldsOf<'check'>;

/** What a rule found, before it is made an item. */
export interface Finding {
  readonly rule: CheckFields['rule'];
  readonly verdict: CheckFields['verdict'];
  readonly about: SpanOrSpans;
  readonly finding: string;
  readonly expected?: CheckFields['expected'];
  readonly source: string | null;
  readonly asOf?: string | null;
  readonly detail?: string | null;
  /** Of a contradiction; what held or could not be checked is a note. */
  readonly severity?: CheckFields['severity'];
  /** How sure the rule is, 0..1. */
  readonly score?: number;
  /** What made it, for `explain`. */
  readonly by: string;
  readonly evidence?: readonly Span[];
}

/** The draft of a finding: its evidence is what it is about, unless more was read. */
export function draftOf(found: Finding): Draft<'check'> {
  const spans: readonly Span[] = 'start' in found.about ? [found.about] : found.about;
  return {
    kind: 'check',
    fields: {
      rule: found.rule,
      verdict: found.verdict,
      about: found.about,
      finding: found.finding,
      expected: found.expected ?? null,
      reference: { source: found.source, asOf: found.asOf ?? null, detail: found.detail ?? null },
      severity: found.verdict === 'contradicted' ? (found.severity ?? 'error') : 'note',
    },
    evidence: found.evidence ?? spans,
    proposition: null,
    score: found.score ?? (found.verdict === 'unknown' ? 0.6 : 0.9),
    rule: found.by,
  };
}
