/** Who said what, to whom. */
export const statement = {
  name: 'statement',
  section: 'statements',
  summary: 'Who said what, to whom, and through how many mouths.',
  voiced: true,
  evidence: true,
  fields: {
    speaker: {
      type: 'id',
      of: ['entities'],
      optional: true,
      summary: 'Who speaks; the body spoken for where the person is not named.',
    },
    speakerText: { type: 'span', optional: true, summary: 'The words that name the speaker.' },
    anonymous: { type: 'flag', summary: 'No name is given for the person.' },
    cue: { type: 'span', summary: 'The words that show it is said: "said", "according to".' },
    form: {
      type: 'text',
      values: ['direct', 'indirect', 'mixed'],
      summary: 'Direct speech, indirect speech, or indirect with quoted words.',
    },
    content: { type: 'span-or-spans', summary: 'What is said, without quotation marks.' },
    audience: { type: 'ids', of: ['entities'], summary: 'To whom.' },
    medium: { type: 'id', of: ['entities'], optional: true, summary: 'Through which outlet.' },
    polarity: {
      type: 'text',
      values: ['affirms', 'denies', 'declines'],
      summary: 'Whether the content is affirmed, denied, or comment declined.',
    },
    about: { type: 'ids', of: ['events', 'claims'], summary: 'Items told elsewhere that it is about.' },
  },
} as const;
