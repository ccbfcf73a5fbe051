/** Who supplies whom with what. */
export const transfer = {
  name: 'transfer',
  section: 'transfers',
  summary: 'Who supplies whom with what.',
  voiced: true,
  evidence: true,
  fields: {
    from: { type: 'id', of: ['entities'], optional: true, summary: 'Who gives.' },
    to: { type: 'id', of: ['entities'], optional: true, summary: 'Who receives.' },
    goods: { type: 'goods', summary: 'What, and of which sort.' },
    amounts: { type: 'amounts', summary: 'How much.' },
    time: { type: 'time', optional: true, summary: 'When.' },
    status: {
      type: 'text',
      values: ['occurred', 'ongoing', 'planned', 'possible', 'called_for', 'denied', 'averted'],
      summary: 'Whether it happened, as told.',
    },
    event: { type: 'id', of: ['events'], optional: true, summary: 'The AID or COOPERATE event it is.' },
    direction: { type: 'text', values: ['one_way', 'exchange'], summary: 'Given, or given for something.' },
    deal: { type: 'text', optional: true, summary: 'The same for both transfers of an exchange.' },
  },
} as const;
