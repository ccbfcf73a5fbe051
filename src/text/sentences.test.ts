import { expect, test } from 'vitest';
import { readText } from '../../test/support/read-text.ts';

function sentencesOf(text: string): string[] {
  return readText(text).sentences.map(({ start, end }) => text.slice(start, end));
}

// Sentences are divided by "|" in the rows.
const divided: readonly string[] = [
  'The talks ended. |Nobody spoke to the press.',
  'The talks ended.|The ministers left.',
  'Was it a threat? |No one could say. |It sounded like one!',
  '"We will not sign," the envoy said. |"We never promised to."',
  '“We will not sign,” the envoy said. |“We never promised to.”',
  'The minister called it “a provocation.” |The embassy declined to comment.',
  'He told reporters it was over. |25,000 people had fled by then.',
  '(The ministry later withdrew the figure.) |Aid groups put it higher.',
  // not at abbreviations, initials and numbers
  'Gen. Anna B. Orlova met Sen. Kent on Sept. 2 in St. Malo, according to the office of Mr. Ruiz.',
  'The U.S. Navy said that the U.S. ambassador had left for Washington, D.C., at 5 p.m. on Friday.',
  'Shares of Acme Inc. rose 3.5 percent to $4.20 on Friday.',
  'Officials from the U.N. Security Council met at 9 a.m. local time.',
  'George W. Hollis, the former envoy, said he knew nothing of it.',
  // not inside a quotation that its sentence goes on after
  '"Where is the money?" she asked the committee.',
  '“Stop!” he shouted at the soldiers.',
  'The ministry wrote that "the operation will go on ... until its goals are met".',
  // not where names in capitals follow one another
  'Chinese President Xi Jinping and Russian President Vladimir Putin met Prime Minister Lena Moreau of Ruritania in Beijing',
  'The Hwasong-19 and Hwasong-20 ICBMs were shown with 40 Marder vehicles and 25 Leopard 1 tanks.',
  'Russia ended the deal; Ukraine did not answer: it had other worries.',
];

test.each(divided)('%s', (row) => {
  const expected = row.split('|').map((part) => part.trim());
  expect(sentencesOf(row.replaceAll('|', ''))).toEqual(expected);
});

test('a dateline, a time stamp and a speaker’s label are no part of the sentence after them', () => {
  expect(sentencesOf('VILNIUS, July 11 (CP) - Leaders met on Tuesday.')).toEqual([
    'VILNIUS, July 11 (CP) -',
    'Leaders met on Tuesday.',
  ]);
  expect(sentencesOf('08:45 Good morning from Oslo.')).toEqual(['08:45', 'Good morning from Oslo.']);
  expect(sentencesOf('Q: Did you know him? A little, no?')[0]).toBe('Q:');
});

test('a sentence ends with its paragraph, and each knows which one it is in', () => {
  const doc = readText('Talks resume\n\nThe envoys met. They ate.\n- Rice\n- Beans');
  expect(doc.sentences.map(({ start, end, paragraph }) => `${paragraph} ${doc.text.slice(start, end)}`)).toEqual([
    '0 Talks resume',
    '1 The envoys met.',
    '1 They ate.',
    '2 - Rice',
    '3 - Beans',
  ]);
});

test('one sentence of 50,000 words stays one', () => {
  const text = `${'word '.repeat(50_000)}.`;
  expect(readText(text).sentences).toHaveLength(1);
});
