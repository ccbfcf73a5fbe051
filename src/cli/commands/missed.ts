import { missed } from '../../app/index.ts';
import type { Command } from '../command.ts';
import { articleOptions } from '../inputs.ts';
import { exit, print } from '../io.ts';
import { oneArticle } from '../one-article.ts';
import { openFor } from '../open.ts';
import { plain } from '../plain.ts';

/** `rapporteur missed`. */
export const missedCommand: Command = {
  name: 'missed',
  summary: missed.summary,
  usage: '[FILE|-] [options]',
  options: { ...articleOptions, json: { value: null, summary: 'Print the list as JSON.' } },
  examples: [['rapporteur missed article.txt', 'prints the sentences from which nothing was read, with their lines']],
  run: async (given, io) => {
    const { name, article } = await oneArticle(given, io);
    const output = missed.run({ article }, openFor(given, io));
    if (given.flag('json')) {
      await print(io, `${JSON.stringify(output, null, 2)}\n`);
      return exit.done;
    }
    const shift = article.text.length - output.textLength;
    const lineOf = (offset: number): number => article.text.slice(0, shift + offset).split('\n').length;
    const lines = output.sentences.map(({ start, text }) => `${name}:${lineOf(start)}: ${plain(text.replace(/\s+/g, ' '))}`);
    await print(io, `${[...lines, `${output.sentences.length} of ${output.of} sentences yielded nothing.`].join('\n')}\n`);
    return exit.done;
  },
};
