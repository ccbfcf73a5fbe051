/** Who and what the article speaks of. */
export const entity = {
  name: 'entity',
  section: 'entities',
  summary: 'Who and what the article speaks of.',
  voiced: false,
  evidence: false,
  fields: {
    kind: {
      type: 'text',
      values: [
        'person',
        'state',
        'government',
        'organization',
        'group',
        'place',
        'facility',
        'weapon',
        'publication',
        'agreement',
        'occasion',
        'other',
      ],
      summary: 'What sort of thing it is.',
    },
    name: { type: 'text', summary: 'Fullest form of the name.' },
    aliases: { type: 'texts', summary: 'Other forms used in the article.' },
    link: {
      type: 'link',
      summary: 'Codes, table key and coordinates, each null where unknown; `by` names the rule that decided.',
    },
    sector: { type: 'text', optional: true, summary: 'PLOVER sector code.' },
    members: { type: 'ids', of: ['entities'], summary: 'Members of a collective.' },
    mentions: { type: 'mentions', summary: 'Every mention, in text order.' },
  },
} as const;
