/** Who stands with, against, under or in what. */
export const tie = {
  name: 'tie',
  section: 'ties',
  summary: 'Who stands with, against, under or in what.',
  voiced: true,
  evidence: true,
  fields: {
    kind: { type: 'text', values: ['alignment', 'rivalry', 'dependence', 'membership'], summary: 'What sort of tie.' },
    members: { type: 'ids', of: ['entities'], summary: 'Two or more for an alignment, one or more otherwise.' },
    towards: {
      type: 'id',
      of: ['entities'],
      optional: true,
      summary: 'Dependence on whom, membership of what, rivalry against whom.',
    },
    trend: { type: 'text', optional: true, values: ['rising', 'falling', 'steady'], summary: 'Whether it grows.' },
  },
} as const;
