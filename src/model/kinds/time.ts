/** A time expression of the text, used by an item or not. */
export const time = {
  name: 'time',
  section: 'times',
  summary: 'A time expression of the text with its TIMEX3 type and value.',
  voiced: false,
  evidence: true,
  fields: {
    type: { type: 'text', values: ['DATE', 'TIME', 'DURATION', 'SET'], summary: 'TIMEX3 type.' },
    value: { type: 'text', optional: true, summary: 'TIMEX3 value, null where it cannot be resolved.' },
    start: { type: 'text', optional: true, summary: 'First moment, ISO 8601 at the grain that is known.' },
    end: { type: 'text', optional: true, summary: 'Last moment, inclusive, ISO 8601; null where open.' },
    grain: {
      type: 'text',
      optional: true,
      values: ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'],
      summary: 'Grain of start and end.',
    },
    stated: { type: 'texts', summary: 'The parts the text gave; the rest was filled in.' },
  },
} as const;
