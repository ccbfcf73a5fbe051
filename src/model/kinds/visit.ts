/** A leader's or envoy's journey. */
export const visit = {
  name: 'visit',
  section: 'visits',
  summary: "A leader's or envoy's journey.",
  voiced: true,
  evidence: true,
  fields: {
    traveller: { type: 'id', of: ['entities'], summary: 'Who travels.' },
    delegation: { type: 'ids', of: ['entities'], summary: 'Who goes along.' },
    origin: { type: 'id', of: ['entities'], optional: true, summary: 'From where.' },
    destination: { type: 'id', of: ['entities'], optional: true, summary: 'To where.' },
    host: { type: 'id', of: ['entities'], optional: true, summary: 'The state, unless a person is named as host.' },
    occasion: { type: 'id', of: ['entities'], optional: true, summary: 'What for.' },
    means: { type: 'span', optional: true, summary: '"armoured train".' },
    time: { type: 'time', optional: true, summary: 'When.' },
    status: {
      type: 'text',
      values: ['occurred', 'ongoing', 'planned', 'possible', 'called_for', 'denied', 'averted'],
      summary: 'Whether it happened, as told.',
    },
    event: { type: 'id', of: ['events'], optional: true, summary: 'The CONSULT event it is.' },
  },
} as const;
