import { expect, test } from 'vitest';
import { type ConlluSentence, readConllu } from './conllu.ts';
import { f1, udScores } from './ud-scores.ts';

/** Rows "form head deprel upos lemma", ranges "1-2 don't", blank line between sentences. */
function read(rows: string): ConlluSentence[] {
  let id = 0;
  return readConllu(
    `${rows
      .trim()
      .split('\n')
      .map((row) => {
        const [first = '', head = '', deprel = '', upos = '_', lemma = '_'] = row.trim().split(' ');
        if (first === '') {
          id = 0;
          return '';
        }
        if (/^\d+-\d+$/.test(first)) return `${first}\t${head}\t_\t_\t_\t_\t_\t_\t_\t_`;
        id++;
        return `${id}\t${first}\t${lemma}\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_`;
      })
      .join('\n')}\n`,
  );
}

const gold = read(`
  1-2 don't
  do 3 aux AUX do
  n't 3 advmod PART not
  go 0 root VERB go

  Kim 2 nsubj PROPN Kim
  left 0 root VERB leave
  Oslo 2 obl:tmod PROPN Oslo
  . 2 punct PUNCT .
`);

test('a reading compared with itself is right in everything', () => {
  const scores = udScores(gold, gold);
  for (const count of Object.values(scores)) expect(f1(count)).toBe(1);
});

// Worked by hand. The system split "don't" as one word, put both sentences in one, kept "Oslo." as one token, gave "left" the wrong
// tag and lemma, made "go" the root and hung "left" on it.
test('a toy case worked out by hand', () => {
  const system = read(`
    don't 2 aux AUX do
    go 0 root VERB go
    Kim 4 nsubj PROPN Kim
    left 2 parataxis NOUN left
    Oslo. 4 obl PROPN Oslo
  `);
  const scores = udScores(gold, system);
  // gold tokens: don't go Kim left Oslo . = 6; system: 5; shared: don't go Kim left = 4
  expect(scores.tokens).toEqual({ gold: 6, system: 5, correct: 4 });
  expect(scores.sentences).toEqual({ gold: 2, system: 1, correct: 0 });
  // gold words: 7; system 5; aligned: go Kim left ("don't" is neither "do" nor "n't")
  expect(scores.words).toEqual({ gold: 7, system: 5, correct: 3 });
  expect(scores.upos.correct).toBe(2); // go, Kim
  expect(scores.lemma.correct).toBe(2);
  expect(scores.uas.correct).toBe(2); // go is root in both; Kim hangs on left in both; left does not
  expect(scores.las.correct).toBe(2);
  expect(f1(scores.words)).toBeCloseTo(6 / 12);
  expect(f1(scores.tokens)).toBeCloseTo(8 / 11);
});

test('words of a multiword token are found inside a longer one', () => {
  const one = read(`
    1-2 Kim's
    Kim 3 nmod PROPN Kim
    's 1 case PART 's
    train 0 root NOUN train
  `);
  const two = read(`
    Kim 2 compound PROPN Kim
    's 3 case PART 's
    train 0 root NOUN train
  `);
  const scores = udScores(one, two);
  expect(scores.tokens).toEqual({ gold: 2, system: 3, correct: 1 });
  // The two words of the range are found one by one within its stretch.
  expect(scores.words.correct).toBe(3);
  expect(scores.uas.correct).toBe(1);
});

test('subtypes of relations do not count', () => {
  const system = gold.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => ({ ...word, deprel: word.deprel.replace(':tmod', '') })),
  }));
  expect(f1(udScores(gold, system).las)).toBe(1);
});

test('readings of different texts are refused', () => {
  expect(() => udScores(gold, read('no 0 root'))).toThrow(/differ at character 0: gold "don/);
});
