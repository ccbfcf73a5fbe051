/** Who holds what office or affiliation, as the article says. */
export const role = {
  name: 'role',
  section: 'roles',
  summary: 'Who holds what office or affiliation, as the article says.',
  voiced: true,
  evidence: true,
  fields: {
    person: { type: 'id', of: ['entities'], summary: 'The person.' },
    title: { type: 'span', optional: true, summary: 'The title as written.' },
    office: { type: 'text', optional: true, summary: 'Key of the office in the tables.' },
    organization: { type: 'id', of: ['entities'], optional: true, summary: 'The body the office belongs to.' },
    state: { type: 'id', of: ['entities'], optional: true, summary: 'The state it belongs to.' },
    time: { type: 'time', optional: true, summary: 'When, where the article says so.' },
    former: { type: 'flag', summary: 'Whether the article says the person no longer holds it.' },
  },
} as const;
