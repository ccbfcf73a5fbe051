import { explain } from '../../app/index.ts';
import type { Explanation } from '../../record/index.ts';
import { usage } from '../arguments.ts';
import { type Colour, colourFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { articleOptions } from '../inputs.ts';
import { exit, print } from '../io.ts';
import { oneArticle } from '../one-article.ts';
import { openFor } from '../open.ts';
import { plain, shorten } from '../plain.ts';

/** `rapporteur explain`. */
export const explainCommand: Command = {
  name: 'explain',
  summary: explain.summary,
  usage: 'FILE --at TEXT|OFFSET [options]',
  options: {
    ...articleOptions,
    at: { value: 'TEXT|OFFSET', summary: 'Words that stand in the text, or an offset into it (header block not counted).' },
    json: { value: null, summary: 'Print the explanation as JSON.' },
  },
  examples: [['rapporteur explain article.txt --at "crossed the border"', 'says what each stage made of these words']],
  run: async (given, io) => {
    const at = given.text('at');
    if (at === null) throw usage('--at is missing; words that stand in the text, or an offset into it, are needed');
    const source = await oneArticle(given, io);
    const explanation = explain.run({ article: source.article, at }, openFor(given, io));
    await print(
      io,
      given.flag('json') ? `${JSON.stringify(explanation, null, 2)}\n` : lines(explanation, source.article.text, colourFor(io)),
    );
    return exit.done;
  },
};

function lines(explanation: Explanation, input: string, colour: Colour): string {
  const shift = input.length - explanation.textLength;
  const words = (span: { readonly start: number; readonly end: number }, most: number): string =>
    shorten(input.slice(shift + span.start, shift + span.end), most);
  const heading = explanation.sentence === null ? '' : `${colour.bold('Sentence')}  ${words(explanation.sentence, 400)}\n\n`;
  const steps = explanation.lines.map(
    (line) =>
      `  ${colour.cyan(line.stage.padEnd(13))} ${colour.dim(`${line.start}-${line.end}`)} “${words(line, 50)}”  ${plain(line.rule)}: ${plain(line.detail)}`,
  );
  const items = explanation.items.map(
    (item) =>
      `  ${colour.cyan(item.section.padEnd(13))} ${item.id}  ${plain(item.rules.join(', '))}  confidence ${item.confidence}`,
  );
  const none = items.length === 0 ? ['  none'] : items;
  return `${heading}${colour.bold('Stages')}\n${steps.join('\n')}\n\n${colour.bold('Items')}\n${none.join('\n')}\n`;
}
