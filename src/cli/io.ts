import type { Readable } from 'node:stream';

/** The outside of a command: what it reads and prints. Tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  /** Prints; resolves when more may be printed. False where nobody reads any more. */
  readonly out: (text: string) => Promise<boolean>;
  readonly err: (text: string) => void;
  /** Whether each is a terminal. */
  readonly isTerminal: { readonly stdin: boolean; readonly out: boolean; readonly err: boolean };
  readonly columns: number;
  readonly environment: { readonly [name: string]: string | undefined };
}

/** Exit codes of the command line. */
export const exit: { readonly done: 0; readonly failed: 1; readonly usage: 2; readonly partly: 3 } = {
  done: 0,
  failed: 1,
  usage: 2,
  partly: 3,
};

/** Thrown to end a command quietly when the reader of its output has gone. */
export class PipeClosed extends Error {}

/** Prints, and ends the command when nobody reads any more. */
export async function print(io: Io, text: string): Promise<void> {
  if (!(await io.out(text))) throw new PipeClosed();
}
