import { exit, type Io } from './io.ts';
import { plain } from './plain.ts';

/** Counts of what went well and what did not, for the exit code. */
export interface Tally {
  done: number;
  failed: number;
}

/** Tells what was wrong with one input and counts it. */
export function fail(io: Io, tally: Tally, message: string): void {
  tally.failed += 1;
  io.err(`rapporteur: ${plain(message)}\n`);
}

/** 0 where all went well, 1 where nothing did, 3 where some did. */
export function exitOf(tally: Tally): number {
  if (tally.failed === 0) return exit.done;
  return tally.done === 0 ? exit.failed : exit.partly;
}
