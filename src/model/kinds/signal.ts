/** An act said to send a message; one item per message. */
export const signal = {
  name: 'signal',
  section: 'signals',
  summary: 'An act said to send a message.',
  voiced: true,
  evidence: true,
  fields: {
    sender: { type: 'id', of: ['entities'], optional: true, summary: 'Who sends it.' },
    audiences: { type: 'ids', of: ['entities'], summary: 'To whom.' },
    message: { type: 'span', optional: true, summary: 'What it says.' },
    act: { type: 'span', summary: 'The act that says it.' },
  },
} as const;
