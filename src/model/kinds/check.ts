/** Where the article agrees with or contradicts the known record, or itself. */
export const check = {
  name: 'check',
  section: 'checks',
  summary: 'Where the article agrees with or contradicts the known record, or itself.',
  voiced: false,
  evidence: true,
  fields: {
    rule: {
      type: 'text',
      values: [
        'office-holder',
        'membership',
        'anniversary',
        'age',
        'weekday',
        'unit',
        'total',
        'consistency',
        'nationality',
        'sequence',
        'lifetime',
      ],
      summary: 'The rule that compared.',
    },
    verdict: { type: 'text', values: ['contradicted', 'confirmed', 'unknown'], summary: 'What came of it.' },
    about: { type: 'span-or-spans', summary: 'The passage, or two that clash.' },
    finding: { type: 'text', summary: 'One sentence a sub-editor can act on.' },
    expected: { type: 'expected', optional: true, summary: 'The right value, for machines.' },
    reference: { type: 'reference', summary: 'What it was compared with and how old that is.' },
    severity: { type: 'text', values: ['error', 'warning', 'note'], summary: 'How much it matters.' },
  },
} as const;
