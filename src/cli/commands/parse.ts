import { parse } from '../../app/index.ts';
import { RapporteurError } from '../../model/index.ts';
import { unreadable } from '../../record/index.ts';
import type { Command } from '../command.ts';
import { articleOptions } from '../inputs.ts';
import { exit, print } from '../io.ts';
import { oneArticle } from '../one-article.ts';
import { openFor } from '../open.ts';

/** `rapporteur parse`. */
export const parseCommand: Command = {
  name: 'parse',
  summary: parse.summary,
  usage: '[FILE|-] [options]',
  options: { 'max-size': articleOptions['max-size'] ?? { value: 'SIZE', summary: 'Largest text that is read.' } },
  examples: [['rapporteur parse article.txt > article.conllu', 'writes the syntax to a file']],
  run: async (given, io) => {
    const { name, article } = await oneArticle(given, io);
    const conllu = parse.run({ article }, openFor(given, io));
    if (conllu === '') throw new RapporteurError('unreadable', `${name}: ${unreadable(article.text)?.message ?? 'no words'}`);
    await print(io, conllu);
    return exit.done;
  },
};
