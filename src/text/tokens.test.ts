import { expect, test } from 'vitest';
import { readText } from '../../test/support/read-text.ts';

// Text and its tokens, as Universal Dependencies English cuts them.
const cut: readonly [text: string, tokens: string][] = [
  // clitics
  ["They don't know Orlova's plan.", "They do n't know Orlova 's plan ."],
  ['She’ll say it’s over; we’ve won.', 'She ’ll say it ’s over ; we ’ve won .'],
  ["I'm sure he'd've stayed", "I 'm sure he 'd 've stayed"],
  ["the ministers' aides", "the ministers ' aides"],
  ['We cannot stay, we are gonna go', 'We can not stay , we are gon na go'],
  ["IT'S OVER AND THEY WON'T TALK", "IT 'S OVER AND THEY WO N'T TALK"],
  ["2025's tense spring", "2025 's tense spring"],
  ["the 1930's and the '60s, in '72", "the 1930's and the '60s , in '72"],
  ["O'Hara met Shi'ite leaders after the coup d'état", "O'Hara met Shi'ite leaders after the coup d'état"],
  ["Sana'a told 'em", "Sana'a told 'em"],
  // abbreviations and initials
  ['Gen. Kim and Dr. Ruiz left the U.S. on Sept. 2.', 'Gen. Kim and Dr. Ruiz left the U.S. on Sept. 2 .'],
  ['J. R. Lindqvist of Acme Inc. sold No. 7.', 'J. R. Lindqvist of Acme Inc. sold No. 7 .'],
  ['at 5 p.m. or 9.30 a.m. on Sat. 5 July', 'at 5 p.m. or 9.30 a.m. on Sat. 5 July'],
  ['e.g. wheat, i.e. bread, etc.', 'e.g. wheat , i.e. bread , etc .'],
  ['She said no.', 'She said no .'],
  ['There he sat.', 'There he sat .'],
  ['So did I. Then rain came.', 'So did I . Then rain came .'],
  ['J.Smith of the U.N.', 'J. Smith of the U.N.'],
  ['the end..', 'the end ..'],
  // hyphens and dashes
  ['solid-fuel missiles, U.S.-led talks', 'solid - fuel missiles , U.S. - led talks'],
  ['non-proliferation, co-operation, anti-ship, re-elected', 'non-proliferation , co-operation , anti-ship , re-elected'],
  ['a 10-year-old F-16, mid-August', 'a 10 - year - old F - 16 , mid-August'],
  ['UN-backed and over-the-counter', 'UN - backed and over - the - counter'],
  ['the train—dark green—left', 'the train — dark green — left'],
  ['talks -- if any -- failed', 'talks -- if any -- failed'],
  ['1999-2003, 5–10 people', '1999 - 2003 , 5 – 10 people'],
  ['call 713-555-0100 by 2025-09-02', 'call 713-555-0100 by 2025-09-02'],
  // numbers and units
  ['2,000 kilonewtons, 3.5 million, $5m, US$1.2bn', '2,000 kilonewtons , 3.5 million , $ 5 m , US$ 1.2 bn'],
  ['€40, 57%, 5pm, 250km, 35mm', '€ 40 , 57 % , 5 pm , 250 km , 35 mm'],
  ['the 20th and the 1970s, F1, G7, 4x4', 'the 20th and the 1970s , F1 , G7 , 4x4'],
  ['on 9/11 and 11/28/2000 at 7:30', 'on 9/11 and 11/28/2000 at 7:30'],
  ['and/or parts', 'and / or parts'],
  ['AT&T and B & W', 'AT&T and B & W'],
  ['a value of .265', 'a value of .265'],
  // addresses
  ['See https://example.org/a?b=1, or www.example.com.', 'See https://example.org/a?b=1 , or www.example.com .'],
  ['(write to ann.lee@example.org)', '( write to ann.lee@example.org )'],
  ['@nato_hq wrote #Vilnius2023 on example.net', '@nato_hq wrote #Vilnius2023 on example.net'],
  ['item #1 on the list', 'item # 1 on the list'],
  // missing blanks
  ['It ended.The talks', 'It ended . The talks'],
  ['"Go."He went', '" Go . " He went'],
  ['first,second;third', 'first , second ; third'],
  // runs
  ['Well... no?! [...] Yes!!!', 'Well ... no ?! [...] Yes !!!'],
  ['so… then', 'so … then'],
  // other scripts and signs
  ['Erdoğan and Łódź and Zahā', 'Erdoğan and Łódź and Zahā'],
  ['السلام عليكم', 'السلام عليكم'],
  ['ok 👩‍🚀🇺🇦👍🏽', 'ok 👩‍🚀 🇺🇦 👍🏽'],
  ['a\u0000b\u200ec', 'a b c'],
  ['', ''],
  [' \n\t ', ''],
];

test.each(cut)('%j', (text, expected) => {
  expect(
    readText(text)
      .tokens.map((token) => token.text)
      .join(' '),
  ).toBe(expected);
});

test('no row stands twice', () => {
  expect(new Set(cut.map(([text]) => text)).size).toBe(cut.length);
});

test('spaceAfter is true before blanks and at the end of the text', () => {
  const { tokens } = readText("He's here, now");
  expect(tokens.map(({ text, spaceAfter }) => `${text}${spaceAfter ? '_' : ''}`)).toEqual(['He', "'s_", 'here', ',_', 'now_']);
});
