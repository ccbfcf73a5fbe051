import { type KnowledgeOutput, knowledge } from '../../app/index.ts';
import { usage } from '../arguments.ts';
import { type Colour, colourFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { articleOptions } from '../inputs.ts';
import { exit, print } from '../io.ts';
import { openFor } from '../open.ts';
import { plain } from '../plain.ts';

/** `rapporteur knowledge`. */
export const knowledgeCommand: Command = {
  name: 'knowledge',
  summary: knowledge.summary,
  usage: 'NAME [options]',
  options: {
    on: { value: 'DATE', summary: 'The day asked about, 2025-09-02: says of each row whether it holds on it.' },
    knowledge: articleOptions['knowledge'] ?? { value: 'FOLDER', summary: 'Your own tables.' },
    json: { value: null, summary: 'Print the rows as JSON.' },
  },
  examples: [['rapporteur knowledge NATO --on 2023-07-11', 'shows who was a member on that day']],
  run: async (given, io) => {
    const name = given.words.join(' ').trim();
    if (name === '') throw usage('no name is given; a person, state, group, office or place is needed');
    const output = knowledge.run({ name, on: given.text('on') }, openFor(given, io));
    const isKnown = output.facts.length > 0;
    if (given.flag('json')) await print(io, `${JSON.stringify(output, null, 2)}\n`);
    else if (isKnown) await print(io, lines(output, colourFor(io)));
    else io.err(`rapporteur: ${plain(name)}: not in the tables\n`);
    return isKnown ? exit.done : exit.failed;
  },
};

function lines(output: KnowledgeOutput, colour: Colour): string {
  const rows = output.facts.map((fact) => {
    const span = `${fact.since ?? '?'} – ${fact.until ?? (fact.asOf === null ? '?' : `seen ${fact.asOf}`)}`;
    const holds =
      fact.holds === null
        ? ''
        : `${fact.holds === 'yes' ? colour.green('yes') : fact.holds === 'no' ? colour.red('no') : 'unknown'}  `;
    const dates = fact.since === null && fact.until === null ? '' : `, ${span}`;
    const note = fact.note === null ? '' : ` (${fact.note})`;
    const source = fact.source ?? 'general knowledge, not read in an opened source';
    return `${holds}${colour.bold(plain(fact.subject))}: ${plain(fact.fact)}${dates}${plain(note) === '' ? '' : ` ${plain(note)}`} ${colour.dim(`[${plain(source)}${fact.asOf === null ? '' : `, as of ${fact.asOf}`}]`)}\n`;
  });
  return `${output.on === null ? '' : `on ${output.on}:\n`}${rows.join('')}`;
}
