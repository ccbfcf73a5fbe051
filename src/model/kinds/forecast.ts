/** What is expected, by whom, how likely, by when. */
export const forecast = {
  name: 'forecast',
  section: 'forecasts',
  summary: 'What is expected, by whom, how likely, by when.',
  voiced: true,
  evidence: true,
  fields: {
    content: { type: 'span', summary: 'What is expected.' },
    forecaster: { type: 'id', of: ['entities'], optional: true, summary: 'Who expects it; null is the article itself.' },
    forecasterText: { type: 'span', optional: true, summary: 'The words that name who expects it.' },
    attitude: {
      type: 'text',
      values: ['expected', 'feared', 'doubted', 'possible'],
      optional: true,
      summary: 'How they stand to it: "doubted" is expected not to come.',
    },
    likelihood: { type: 'likelihood', optional: true, summary: 'The verbal expression and its probability range.' },
    condition: { type: 'span', optional: true, summary: 'On what condition.' },
    horizon: { type: 'time', optional: true, summary: 'By when.' },
  },
} as const;
