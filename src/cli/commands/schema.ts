import { schema } from '../../app/index.ts';
import { recordSchema } from '../../record/index.ts';
import { usage } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exit, print } from '../io.ts';

/** `rapporteur schema`. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: schema.summary,
  usage: '',
  options: {},
  examples: [['rapporteur schema > record.schema.json', 'writes the schema to a file']],
  run: async (given, io) => {
    if (given.words.length > 0) throw usage(`schema takes no words: ${JSON.stringify(given.words[0])}`);
    await print(io, `${JSON.stringify(recordSchema(), null, 2)}\n`);
    return exit.done;
  },
};
