import { expect, test } from 'vitest';
import { readText } from '../../test/support/read-text.ts';

/** Level, "!" where no closing mark was found, and the pieces divided by "|". */
function quotesIn(text: string): string[] {
  return readText(text).quotes.map(
    ({ level, closed, pieces }) =>
      `${level}${closed ? '' : '!'} ${pieces.map(({ start, end }) => text.slice(start, end)).join('|')}`,
  );
}

const rows: readonly [text: string, ...quotes: string[]][] = [
  ['“Stop,” he said, “or we leave.”', '0 Stop,', '0 or we leave.'],
  ['"Stop," he said, "or we leave."', '0 Stop,', '0 or we leave.'],
  ['‘Stop,’ he said.', '0 Stop,'],
  ["'Stop,' he said.", '0 Stop,'],
  ["''Stop,'' he said.", '0 Stop,'],
  ['``Stop,’’ he said.', '0 Stop,'],
  ['«Стоп», he wrote; „Halt“, she wrote.', '0 Стоп', '0 Halt'],
  ['He called it a “point man” role.', '0 point man'],
  ['He called it ("a farce").', '0 a farce'],
  ['the text—"a farce"—was read', '0 a farce'],
  // one inside the other
  ['“He told us ‘never again’ and left,” she said.', '0 He told us ‘never again’ and left,', '1 never again'],
  ['"He told us \'never again\' and left," she said.', "0 He told us 'never again' and left,", '1 never again'],
  ['‘They said “no” to us,’ he said.', '0 They said “no” to us,', '1 no'],
  ['“It was ‘a farce’”, he said.', '0 It was ‘a farce’', '1 a farce'],
  // apostrophes are no marks
  ["The ministers' aides said they'd go to O'Hara's in '72."],
  ['The workers’ union didn’t sign Kim’s plan.'],
  ["'The workers' union signed,' he said.", "0 The workers' union signed,"],
  ['‘The workers’ union signed,’ he said.', '0 The workers’ union signed,'],
  ["Rock 'n' roll told 'em so."],
  // inches and feet are no marks
  ['a 24" pipe and a 6\'2" man'],
  // unbalanced marks
  ['“We go on, he said.', '0! We go on, he said.'],
  ['We go on,” he said.'],
  ['"We go on, he said.', '0! We go on, he said.'],
  ['We go on," he said.'],
  ["'We go on, he said."],
  ['“One, “two,” he said.', '0! One,', '0 two,'],
  ['“” and "" are empty.'],
  // over paragraphs
  ['“One.\n\n“Two.\n\n“Three,” he said.', '0 One.|Two.|Three,'],
  ['"One.\n\n"Two," he said. "Three."', '0 One.|Two,', '0 Three.'],
  ['‘One.\n\n‘Two,’ he said.', '0 One.|Two,'],
  ['“One.”\n\n“Two,” he said.', '0 One.', '0 Two,'],
  ['“One.\n\nTwo, he said.', '0! One.'],
  ['“One.\n\nADVERTISEMENT\n\n“Two,” he said.', '0 One.|Two,'],
  ['“One ‘inner’ word.\n\n“Two,” he said.', '0 One ‘inner’ word.|Two,', '1 inner'],
  ['He said: "One.\n\n"Two.\n\nThe crowd cheered.', '0! One.|Two.'],
  ['Nothing is quoted here.'],
];

test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%j', (text, expected) => {
  expect(quotesIn(text)).toEqual(expected);
});

test('no row stands twice', () => {
  expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
});
