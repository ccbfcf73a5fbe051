import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run.ts';

/** What a command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly environment?: Io['environment'];
}

/** Runs a command line in this process, as a user would. */
export async function rapporteur(argv: readonly string[], given: Given = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const isTerminal = given.terminal === true;
  const code = await runCli(argv, {
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    out: async (text) => {
      out += text;
      return true;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: { stdin: given.stdin === undefined, out: isTerminal, err: isTerminal },
    columns: 100,
    environment: given.environment ?? {},
  });
  return { code, out, err };
}
