import type { Io } from './io.ts';

/** Ways to set off words on a terminal. */
export interface Colour {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** Colours on a terminal; plain text elsewhere, and where NO_COLOR is set. */
export function colourFor(io: Io): Colour {
  const isOn = io.isTerminal.out && (io.environment['NO_COLOR'] ?? '') === '' && io.environment['TERM'] !== 'dumb';
  const wrap =
    (open: number, close: number) =>
    (text: string): string =>
      isOn ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    red: wrap(31, 39),
    yellow: wrap(33, 39),
    green: wrap(32, 39),
    cyan: wrap(36, 39),
  };
}
