/** A slogan or loaded phrase. */
export const term = {
  name: 'term',
  section: 'terms',
  summary: 'A slogan or loaded phrase, who uses it and what it stands for.',
  voiced: true,
  evidence: true,
  fields: {
    phrase: { type: 'span', summary: 'The phrase, without quotation marks.' },
    users: { type: 'ids', of: ['entities'], summary: 'Who uses it.' },
    gloss: { type: 'span', optional: true, summary: "The article's own explanation of what it means." },
  },
} as const;
