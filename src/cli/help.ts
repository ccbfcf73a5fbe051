import { version } from '../record/index.ts';
import { generalOptions } from './arguments.ts';
import type { CommandFace, OptionFace } from './command.ts';

/** The help of the whole command line. */
export function generalHelp(commands: readonly CommandFace[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    `rapporteur ${version}: reads the news and keeps the record`,
    '',
    'usage: rapporteur COMMAND [...]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'rapporteur COMMAND --help tells more of one; rapporteur --version prints the version.',
    'exit codes: 0 done, 1 findings or failure, 2 usage, 3 partly done',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: CommandFace): string {
  const options = Object.entries({ ...command.options, ...generalOptions }).map(([name, face]) => [
    optionLabel(name, face),
    summaryOf(face),
  ]);
  const width = Math.max(...options.map(([label]) => (label ?? '').length));
  return [
    `usage: rapporteur ${command.name} ${command.usage}`.trimEnd(),
    '',
    command.summary,
    '',
    ...options.map(([label, summary]) => `  ${(label ?? '').padEnd(width)}  ${summary}`),
    '',
    ...command.examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]),
    '',
  ].join('\n');
}

/** "-h, --help", "--published DATE". */
export function optionLabel(name: string, face: OptionFace): string {
  return `${face.short === undefined ? '' : `-${face.short}, `}--${name}${face.value === null ? '' : ` ${face.value}`}`;
}

function summaryOf(face: OptionFace): string {
  return face.allowed === undefined ? face.summary : `${face.summary} ${face.allowed.join(' or ')}.`;
}
