import { RapporteurError } from '../model/index.ts';
import { version } from '../record/index.ts';
import { readArguments, usage } from './arguments.ts';
import { commands } from './commands/index.ts';
import { commandHelp, generalHelp } from './help.ts';
import { exit, type Io, PipeClosed, print } from './io.ts';
import { plain } from './plain.ts';

/** Runs a command line; the exit code. Never throws: what is wrong is told in one line on stderr. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof PipeClosed) return exit.done;
    if (!(error instanceof RapporteurError)) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      io.err(`rapporteur: a fault of the program, please report it: ${plain(detail)}\n`);
      if ((io.environment['RAPPORTEUR_DEBUG'] ?? '') !== '' && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
      return exit.failed;
    }
    io.err(`rapporteur: ${plain(error.message)}\n`);
    return ['usage', 'bad-size', 'bad-date', 'bad-place', 'no-folder', 'no-tables'].includes(error.code)
      ? exit.usage
      : exit.failed;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? commands.find((command) => command.name === rest[0]) : undefined;
    await print(io, asked === undefined ? generalHelp(commands) : commandHelp(asked));
    return name === undefined ? exit.usage : exit.done;
  }
  if (name === '--version' || name === '-V') {
    await print(io, `${version}\n`);
    return exit.done;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const names = commands.map((one) => one.name).join(', ');
    throw usage(`unknown command ${JSON.stringify(name.slice(0, 60))}; one of ${names} is needed`);
  }
  const given = readArguments(command, rest);
  if (given.flag('help')) {
    await print(io, commandHelp(command));
    return exit.done;
  }
  return await command.run(given, io);
}
