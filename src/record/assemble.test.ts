import { describe, expect, it } from 'vitest';
import type { Attribution, Doc, Draft, LayerName, Proposition, Span } from '../model/index.ts';
import { assemble } from './assemble.ts';

const text = 'Ann Lee visited Norland on Monday. "We met," Bo Ray said. The visit, confirmed by Norland, was short.';

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function proposition(lemma: string, kind: 'verb' | 'noun', words: string): Proposition {
  return {
    ...spanOf(words),
    kind,
    token: 0,
    lemma,
    particle: null,
    light: null,
    trigger: spanOf(words),
    sentence: 0,
    args: [],
    passive: false,
    polarity: 'positive',
    modality: 'certain',
    tense: 'past',
    aspect: 'simple',
    condition: null,
    governor: null,
    relation: null,
    times: [],
    places: [],
    amounts: [],
    markers: [],
  };
}

function attribution(cue: string, content: string, given: Partial<Attribution> = {}): Attribution {
  return {
    speaker: null,
    speakerText: null,
    anonymous: false,
    cue: spanOf(cue),
    proposition: null,
    form: 'indirect',
    content: [spanOf(content)],
    audience: [],
    medium: null,
    polarity: 'affirms',
    parent: null,
    nominal: false,
    rule: 'test',
    ...given,
  };
}

const sentences = [
  'Ann Lee visited Norland on Monday.',
  '"We met," Bo Ray said.',
  'The visit, confirmed by Norland, was short.',
].map((words) => ({
  ...spanOf(words),
  firstToken: 0,
  endToken: 0,
  paragraph: 0,
}));

function docWith(attributions: readonly Attribution[], ofProposition: readonly (number | null)[]): Doc<LayerName> {
  return {
    id: 'a',
    text,
    structure: { paragraphs: [], dateline: null, byline: null },
    tokens: [],
    sentences,
    quotes: [],
    words: [],
    names: [],
    times: [],
    amounts: [],
    entities: { list: [], mentions: [], offices: [] },
    places: [],
    propositions: [
      proposition('visit', 'verb', 'visited'),
      proposition('meet', 'verb', 'met'),
      proposition('visit', 'noun', 'visit,'),
    ],
    voices: { attributions, ofProposition },
  };
}

function event(
  words: string,
  given: Partial<Draft<'event'>['fields']>,
  at: number,
  more: Partial<Draft<'event'>> = {},
): Draft<'event'> {
  return {
    kind: 'event',
    fields: {
      type: 'CONSULT',
      mode: 'visit',
      contexts: [],
      cameo: null,
      actors: ['person-0-7'],
      recipients: ['state-16-23'],
      place: null,
      time: null,
      status: 'occurred',
      amounts: [],
      intensity: 2,
      trigger: spanOf(words),
      ...given,
    },
    evidence: [spanOf(words)],
    proposition: at,
    score: 0.8,
    rule: 'frame visit',
    ...more,
  };
}

function statement(words: string, attributionIndex: number, polarity: 'affirms' | 'denies' = 'affirms'): Draft<'statement'> {
  return {
    kind: 'statement',
    fields: {
      speaker: null,
      speakerText: null,
      anonymous: false,
      cue: spanOf(words),
      form: 'indirect',
      content: spanOf(words),
      audience: [],
      medium: null,
      polarity,
    },
    evidence: [spanOf(words)],
    proposition: null,
    attribution: attributionIndex,
    score: 0.9,
    rule: 'say',
  };
}

function assembled(
  drafts: readonly Draft[],
  doc: Doc<LayerName>,
): { readonly [section: string]: readonly { readonly [field: string]: unknown }[] } {
  const { sections } = assemble(doc, drafts, () => {});
  return JSON.parse(JSON.stringify(sections));
}

describe('assemble', () => {
  it('gives ids of kind, type and first evidence, sentence indexes and the fields in the order of the kind', () => {
    const [item] = assembled([event('visited', {}, 0)], docWith([], [null]))['events'] ?? [];
    expect(item?.['id']).toBe('event-consult-8-15');
    expect(item?.['evidence']).toEqual([{ sentence: 0, start: 8, end: 15 }]);
    expect(Object.keys(item ?? {})).toEqual([
      ...[
        'id',
        'type',
        'mode',
        'contexts',
        'cameo',
        'actors',
        'recipients',
        'place',
        'time',
        'status',
        'amounts',
        'intensity',
        'trigger',
      ],
      ...['evidence', 'confidence', 'source', 'alsoBy'],
    ]);
  });

  it('records an event told twice once, with both passages and the finer time', () => {
    const time = { start: '2024-05-06', end: '2024-05-06', grain: 'day', text: null, stated: [] } as const;
    const items = assembled(
      [event('visit,', { time }, 2), event('visited', { recipients: [] }, 0)],
      docWith([], [null, null, null]),
    )['events'];
    expect(items).toHaveLength(1);
    expect(items?.[0]).toMatchObject({
      id: 'event-consult-8-15',
      recipients: ['state-16-23'],
      time,
      evidence: [{ sentence: 0 }, { sentence: 2 }],
    });
  });

  it.each([
    ['other actors', { actors: ['person-9-9'] }],
    ['another status', { status: 'denied' as const }],
    ['another mode', { mode: 'phone' }],
    ['another recipient', { recipients: ['state-1-2'] }],
  ])('keeps events of %s apart', (_, fields) => {
    expect(
      assembled([event('visited', {}, 0), event('visit,', fields, 2)], docWith([], [null, null, null]))['events'],
    ).toHaveLength(2);
  });

  it('keeps events of other days apart', () => {
    const day = (start: string) => ({ time: { start, end: start, grain: 'day' as const, text: null, stated: [] } });
    const items = assembled(
      [event('visited', day('2024-05-06'), 0), event('visit,', day('2024-05-07'), 2)],
      docWith([], [null, null, null]),
    );
    expect(items['events']).toHaveLength(2);
  });

  it('numbers items of one kind on the same words', () => {
    const items = assembled(
      [event('visited', {}, 0), event('visited', { actors: ['x'], recipients: [] }, 0)],
      docWith([], [null]),
    )['events'];
    expect(items?.map((item) => item['id'])).toEqual(['event-consult-8-15', 'event-consult-8-15-2']);
  });

  it('turns voices into sources, statements of statements included', () => {
    const doc = docWith([attribution('said', 'We met'), attribution('confirmed', 'met', { parent: 0 })], [null, 1, null]);
    const items = assembled([event('met', {}, 1), statement('said', 0), statement('confirmed', 1)], doc);
    const [outer, inner] = items['statements'] ?? [];
    expect(outer?.['source']).toBeNull();
    expect(inner?.['source']).toBe(outer?.['id']);
    expect(items['events']?.[0]?.['source']).toBe(inner?.['id']);
  });

  it("puts the article's own voice first and the others in alsoBy", () => {
    const doc = docWith([attribution('said', 'We met')], [null, null, 0]);
    const items = assembled([statement('said', 0), event('visit,', {}, 2), event('visited', {}, 0)], doc);
    expect(items['events']).toHaveLength(1);
    expect(items['events']?.[0]).toMatchObject({ source: null, alsoBy: [items['statements']?.[0]?.['id']] });
  });

  it('links a bare confirmation to the event it names', () => {
    const doc = docWith([attribution('confirmed', 'The visit', { nominal: true })], [null, null, null]);
    const items = assembled(
      [statement('confirmed', 0), event('visited', {}, 0), event('visit', {}, 2, { evidence: [spanOf('The visit')] })],
      doc,
    );
    const id = items['events']?.[0]?.['id'];
    expect(items['statements']?.[0]?.['about']).toEqual([]);
    expect(id).toBe('event-consult-8-15');
  });

  it('joins a journey to its event by their proposition', () => {
    const visit: Draft<'visit'> = {
      kind: 'visit',
      fields: {
        traveller: 'person-0-7',
        delegation: [],
        origin: null,
        destination: 'state-16-23',
        host: null,
        occasion: null,
        means: null,
        time: null,
        status: 'occurred',
      },
      evidence: [spanOf('Ann Lee visited Norland')],
      proposition: 0,
      score: 0.7,
      rule: 'visit',
    };
    const items = assembled([visit, event('visited', {}, 0)], docWith([], [null]));
    expect(items['visits']?.[0]?.['event']).toBe('event-consult-8-15');
  });

  it('cuts evidence at the ends of sentences and reports what lies outside them', () => {
    const issues: string[] = [];
    const doc = docWith([], [null]);
    const wide = event('visited', {}, 0, { evidence: [{ start: 0, end: spanOf('said').end }] });
    const outside = event('visited', {}, 0, { evidence: [{ start: text.length, end: text.length + 4 }] });
    const { sections } = assemble(doc, [wide, outside], (issue) => issues.push(issue.code));
    expect(sections['events']).toHaveLength(1);
    expect(
      JSON.parse(JSON.stringify(sections['events']))[0].evidence.map((passage: { sentence: number }) => passage.sentence),
    ).toEqual([0, 1]);
    expect(issues).toEqual(['no-evidence']);
  });

  it('gives the same items whatever order the drafts come in', () => {
    const doc = docWith([attribution('said', 'We met')], [null, 0, null]);
    const drafts = [event('visited', {}, 0), statement('said', 0), event('met', { mode: null, actors: ['b'] }, 1)];
    expect(JSON.stringify(assembled(drafts, doc))).toBe(JSON.stringify(assembled([...drafts].reverse(), doc)));
  });
});
