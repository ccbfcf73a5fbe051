import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conlluOf } from '../../test/support/conllu-of.ts';
import { docWithNames } from '../../test/support/doc-with-names.ts';
import type { Amount, Context, Doc, Proposition, TimeExpression } from '../model/index.ts';
import { propositionsStage } from './propositions.ts';

// Nothing of the knowledge is read by this stage.
const context = {
  language: { code: 'en', frames: [] },
  knowledge: {},
  published: '2024-05-10',
  title: null,
  publisher: null,
} as unknown as Context;

/** A time or amount over the tokens from `first` to before `end`. */
function range(
  doc: Doc<'tokens'>,
  first: number,
  end: number,
): { start: number; end: number; firstToken: number; endToken: number } {
  return { start: doc.tokens[first]?.start ?? 0, end: doc.tokens[end - 1]?.end ?? 0, firstToken: first, endToken: end };
}

function day(doc: Doc<'tokens'>, first: number, end: number, value: string): TimeExpression {
  return { ...range(doc, first, end), type: 'DATE', value, from: value, to: value, grain: 'day', stated: ['day'], rule: 'test' };
}

function byLemma(propositions: readonly Proposition[], lemma: string): Proposition {
  const found = propositions.find((proposition) => proposition.lemma === lemma);
  if (found === undefined) throw new Error(`no proposition ${lemma}`);
  return found;
}

test('a date belongs to what it dates: "Russia condemned Monday\'s attack on Friday"', () => {
  const plain = docWithNames(
    conlluOf(
      "Russia/NNP/2/nsubj condemned/condemn/VBD/0/root Monday/NNP/5/nmod:poss 's/POS/3/case attack/NN/2/obj on/IN/7/case Friday/NNP/2/obl ././2/punct",
    ),
  );
  const doc = { ...plain, times: [day(plain, 2, 3, '2024-05-06'), day(plain, 6, 7, '2024-05-10')] };
  const propositions = propositionsStage.run(doc, context);
  expect(byLemma(propositions, 'condemn').times).toEqual([1]);
  expect(byLemma(propositions, 'attack').times).toEqual([0]);
  expect(byLemma(propositions, 'attack').args).toEqual([]);
});

test('a date inside a name or a noun does not date the verb: "The 2014 winner visited Kyiv"', () => {
  const plain = docWithNames(
    conlluOf('The/DT/3/det 2014/CD/3/nummod winner/NN/4/nsubj visited/visit/VBD/0/root Kyiv/NNP/4/obj ././4/punct'),
  );
  const doc = { ...plain, times: [day(plain, 1, 2, '2014-01-01')] };
  expect(byLemma(propositionsStage.run(doc, context), 'visit').times).toEqual([]);
});

test('what is dated after publication is planned: "Kim arrives on Sunday"', () => {
  const plain = docWithNames(conlluOf('Kim/NNP/2/nsubj arrives/arrive/VBZ/0/root on/IN/4/case Sunday/NNP/2/obl ././2/punct'));
  const later = propositionsStage.run({ ...plain, times: [day(plain, 3, 4, '2024-05-12')] }, context);
  expect(later[0]).toMatchObject({ modality: 'planned', tense: 'future', times: [0] });
  const earlier = propositionsStage.run({ ...plain, times: [day(plain, 3, 4, '2024-05-05')] }, context);
  expect(earlier[0]).toMatchObject({ modality: 'certain', tense: 'present' });
});

test('the present of a headline is past', () => {
  const doc = docWithNames(conlluOf('Kim/NNP/2/nsubj arrives/arrive/VBZ/0/root in/IN/4/case Beijing/NNP/2/obl'));
  const paragraphs = doc.structure.paragraphs.map((paragraph) => ({ ...paragraph, kind: 'heading' as const }));
  const [headline] = propositionsStage.run({ ...doc, structure: { ...doc.structure, paragraphs } }, context);
  expect(headline?.tense).toBe('past');
  expect(propositionsStage.run(doc, context)[0]?.tense).toBe('present');
});

test('places are where it happened, not goals: "met in Vilnius", "flew to Vilnius"', () => {
  const met = docWithNames(conlluOf('Kim/NNP/2/nsubj spoke/speak/VBD/0/root in/IN/4/case Vilnius/NNP/2/obl ././2/punct'), {
    Vilnius: 'place',
  });
  const vilnius = met.entities.list.findIndex((entity) => entity.name === 'Vilnius');
  expect(propositionsStage.run(met, context)[0]?.places).toEqual([vilnius]);
  const flew = docWithNames(conlluOf('Kim/NNP/2/nsubj flew/fly/VBD/0/root to/IN/4/case Vilnius/NNP/2/obl ././2/punct'), {
    Vilnius: 'place',
  });
  expect(propositionsStage.run(flew, context)[0]?.places).toEqual([]);
  const metonym = {
    ...met,
    entities: { ...met.entities, mentions: met.entities.mentions.map((m) => ({ ...m, kind: 'metonym' as const })) },
  };
  expect(propositionsStage.run(metonym, context)[0]?.places).toEqual([]);
});

test('an amount belongs to the nearest predicate: "Officials said strikes killed 20 people"', () => {
  const plain = docWithNames(
    conlluOf(
      'Officials/official/NNS/2/nsubj said/say/VBD/0/root strikes/strike/NNS/4/nsubj killed/kill/VBD/2/ccomp 20/CD/6/nummod people/NNS/4/obj ././2/punct',
    ),
  );
  const amount: Amount = { ...range(plain, 4, 6), value: 20, low: 20, high: 20, unit: 'people', unitKind: 'noun' };
  const propositions = propositionsStage.run({ ...plain, amounts: [amount] }, context);
  expect(byLemma(propositions, 'kill').amounts).toEqual([0]);
  expect(byLemma(propositions, 'say').amounts).toEqual([]);
});

test('conditions, governors and markers are told: "If Russia attacks, NATO will respond"', () => {
  const doc = docWithNames(
    conlluOf(
      'If/IN/3/mark Russia/NNP/3/nsubj attacks/attack/VBZ/7/advcl ,/,/3/punct NATO/NNP/7/nsubj will/MD/7/aux respond/VB/0/root ././7/punct',
    ),
  );
  const [attack, respond] = propositionsStage.run(doc, context);
  expect(attack).toMatchObject({ governor: 1, relation: 'advcl', modality: 'hypothetical' });
  expect(respond).toMatchObject({ governor: null, relation: null, condition: 0, modality: 'hypothetical' });
  expect(attack?.markers.map((marker) => doc.text.slice(marker.start, marker.end))).toEqual(['If']);
  expect(respond?.markers.map((marker) => doc.text.slice(marker.start, marker.end))).toEqual(['will']);
});

const relations = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'acl',
  'acl:relcl',
  'advcl',
  'xcomp',
  'ccomp',
  'conj',
  'mark',
  'case',
  'aux',
  'cop',
  'amod',
  'compound',
];
const tags = ['NNP', 'NN', 'VBD', 'VBN', 'VBG', 'VB', 'JJ', 'IN', 'TO', 'MD', 'WDT'];
const lemmas = ['visit', 'talk', 'hold', 'be', 'that', 'who', 'urge', 'to', 'by', 'attack', 'if', 'kim', 'launch', 'plan'];

test('any tree, however wrong, is read without trouble', () => {
  const word = fc.tuple(fc.nat(20), fc.constantFrom(...relations), fc.constantFrom(...tags), fc.constantFrom(...lemmas));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (rows) => {
      const short = rows
        .map(([head, relation, tag, lemma], index) => {
          // Heads may point anywhere, cycles included, but never outside of the sentence.
          const to = head % (rows.length + 1);
          return `${lemma}/${lemma}/${tag}/${to === index + 1 ? 0 : to}/${to === 0 ? 'root' : relation}`;
        })
        .join(' ');
      const doc = docWithNames(conlluOf(short));
      for (const proposition of propositionsStage.run(doc, context)) {
        expect(proposition.end).toBeGreaterThan(proposition.start);
        expect(proposition.governor ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
