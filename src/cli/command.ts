import type { Given } from './arguments.ts';
import type { Io } from './io.ts';

/** An option as data: help, parsing and documents are made from it. */
export interface OptionFace {
  readonly short?: string;
  /** What stands for the value in the help ("DATE"); null for a switch. */
  readonly value: string | null;
  readonly allowed?: readonly string[];
  readonly summary: string;
}

/** What can be said of a command without running it. */
export interface CommandFace {
  readonly name: string;
  readonly summary: string;
  /** The words after the name: "[FILES...|-]". */
  readonly usage: string;
  readonly options: { readonly [name: string]: OptionFace };
  /** Command lines that work, with what they do. */
  readonly examples: readonly (readonly [line: string, what: string])[];
}

/** A command of the command line. */
export interface Command extends CommandFace {
  /** Runs it; the exit code. */
  readonly run: (given: Given, io: Io) => Promise<number>;
}
