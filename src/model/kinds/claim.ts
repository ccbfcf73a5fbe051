/** A checkable assertion and how well sourced it is. */
export const claim = {
  name: 'claim',
  section: 'claims',
  summary: 'A checkable assertion and how well sourced it is.',
  voiced: true,
  evidence: true,
  fields: {
    content: { type: 'span', summary: 'The assertion.' },
    sourcing: { type: 'text', values: ['named', 'institution', 'anonymous', 'hearsay', 'article'], summary: 'Whom it rests on.' },
    about: { type: 'ids', of: ['events', 'roles', 'checks'], summary: 'Items it bears on.' },
    hops: { type: 'number', summary: "Mouths it came through; 0 is the article's own voice." },
    hedges: { type: 'spans', summary: 'Words that weaken it: "reportedly".' },
    kind: {
      type: 'text',
      values: ['quantity', 'date', 'office', 'identity', 'superlative', 'causal', 'event', 'other'],
      summary: 'What sort of assertion.',
    },
    amounts: { type: 'amounts', summary: 'Numbers in it.' },
    checkWorthiness: { type: 'number', summary: '0 to 1.' },
  },
} as const;
