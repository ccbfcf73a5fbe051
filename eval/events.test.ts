import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/model/index.ts';
import { codedEvents, f1, type GoldSentence, goldCountries, ploverType, scoreEvents } from './events.ts';

/** A record with only what the scores read. */
function record(
  text: string,
  events: readonly { type: string; status?: string; cameo?: string; actors: string[]; recipients?: string[]; trigger: string }[],
): ArticleRecord {
  const kinds: { readonly [id: string]: string } = { UN: 'organization', CHIEF: 'person', NOBODY: 'person' };
  const entities = ['FRA', 'DEU', 'IRN', 'UN', 'CHIEF', 'NOBODY'].map((id) => ({
    id,
    kind: kinds[id] ?? 'state',
    members: [],
    link: { iso3: kinds[id] === undefined ? id : null },
  }));
  const items = events.map(({ status = 'occurred', cameo = null, recipients = [], trigger, ...rest }) => ({
    ...rest,
    status,
    cameo,
    recipients,
    trigger: { start: text.indexOf(trigger), end: text.indexOf(trigger) + trigger.length },
  }));
  const roles = [{ person: 'CHIEF', organization: 'UN' }];
  return { document: { text }, entities, events: items, roles } as unknown as ArticleRecord; // Only these fields are read.
}

const gold: readonly GoldSentence[] = [
  // Right type, right sides; a second event of ours is elsewhere and does not count.
  {
    id: '1',
    kind: 'plover-gsr',
    date: '2000-01-01',
    text: 'France aided Iran and slept.',
    events: [{ source: 'FRAGOV', target: 'IRN', code: 'AID', trigger: 'aided' }],
  },
  // Planned talks are AGREE to PLOVER; we have the other side wrong.
  {
    id: '2',
    kind: 'plover-gsr',
    date: '2000-01-01',
    text: 'France will meet Germany.',
    events: [{ source: 'FRA', target: 'IGOUNO', code: 'AGREE', trigger: 'will meet' }],
  },
  // Wrong type on the same words.
  {
    id: '3',
    kind: 'plover-gsr',
    date: '2000-01-01',
    text: 'Germany left Iran.',
    events: [{ source: 'DEU', target: 'IRN', code: 'RETREAT', trigger: 'left' }],
  },
  // A meeting counts once whichever way round; root 01 is left out; we find one pair too many.
  {
    id: '4',
    kind: 'petr2-gsr',
    date: '2008-08-02',
    text: 'France met Germany and Iran.',
    events: [
      { source: 'FRA', target: 'DEU', code: '040' },
      { source: 'DEU', target: 'FRA', code: '040' },
      { source: 'FRA', target: 'IRN', code: '010' },
    ],
  },
];

const ours: { readonly [text: string]: ArticleRecord } = Object.fromEntries(
  [
    record('France aided Iran and slept.', [
      { type: 'AID', actors: ['FRA'], recipients: ['IRN'], trigger: 'aided' },
      { type: 'RETREAT', actors: ['DEU'], trigger: 'slept' },
    ]),
    record('France will meet Germany.', [{ type: 'CONSULT', status: 'planned', actors: ['FRA', 'DEU'], trigger: 'meet' }]),
    record('Germany left Iran.', [{ type: 'CONSULT', actors: ['DEU'], recipients: ['IRN'], trigger: 'left' }]),
    record('France met Germany and Iran.', [{ type: 'CONSULT', cameo: '040', actors: ['FRA', 'DEU', 'IRN'], trigger: 'met' }]),
  ].map((one) => [one.document.text, one]),
);

describe('event scores', () => {
  it('count as by hand', () => {
    const scores = scoreEvents(gold, (text) => ours[text] ?? record(text, []));
    expect(scores.typeRecall).toEqual({ hits: 2, of: 3 });
    expect(scores.typePrecision).toEqual({ hits: 2, of: 3 });
    expect(scores.sides).toEqual({ precision: { hits: 1, of: 3 }, recall: { hits: 1, of: 3 } });
    expect(scores.triples).toEqual({ precision: { hits: 1, of: 3 }, recall: { hits: 1, of: 1 } });
    expect(f1(scores.triples)).toBeCloseTo(0.5);
  });

  it('count sides by our events in precision and by the gold in recall, on the gold trigger or pair alone', () => {
    const [first] = gold;
    const text = 'France aided Iran; France spoke.';
    const one: GoldSentence = {
      ...(first as GoldSentence),
      text,
      events: [{ source: 'FRA', target: '', code: 'AID', trigger: 'aided' }],
    };
    // Two right ones on the trigger are two of two for us, and one of one for the gold; a right one elsewhere is none.
    const twice = record(text, [
      { type: 'AID', actors: ['FRA'], recipients: ['IRN'], trigger: 'aided' },
      { type: 'AID', actors: ['FRA'], trigger: 'aided' },
      { type: 'AID', actors: ['FRA'], trigger: 'spoke' },
    ]);
    expect(scoreEvents([one], () => twice).sides).toEqual({ precision: { hits: 2, of: 2 }, recall: { hits: 1, of: 1 } });
    const elsewhere = record(text, [{ type: 'AID', actors: ['FRA'], trigger: 'spoke' }]);
    expect(scoreEvents([one], () => elsewhere).sides).toEqual({ precision: { hits: 0, of: 0 }, recall: { hits: 0, of: 1 } });
  });

  it('apply the future-tense rule', () => {
    expect(ploverType({ type: 'AID', status: 'planned' })).toBe('AGREE');
    expect(ploverType({ type: 'CONCEDE', status: 'planned' })).toBe('CONCEDE');
    expect(ploverType({ type: 'ASSAULT', status: 'planned' })).toBeNull();
    expect(ploverType({ type: 'ASSAULT', status: 'denied' })).toBeNull();
    expect(ploverType({ type: 'SUPPORT', status: 'ongoing' })).toBe('SUPPORT');
  });

  it('read the country part of codes', () => {
    expect(goldCountries('AFGREB|IGOMIL')).toEqual(['AFG', 'ORG']);
    expect(goldCountries('---GOV')).toEqual([]);
    expect(codedEvents(record('x', []))).toEqual([]);
  });

  it('take who holds a post in a body of no state for the body, and nobody else', () => {
    const coded = codedEvents(
      record('It aided Iran.', [{ type: 'AID', actors: ['CHIEF', 'NOBODY'], recipients: ['IRN'], trigger: 'aided' }]),
    );
    expect(coded.map(({ actors }) => actors)).toEqual([['ORG']]);
  });
});
