import type { Io } from './io.ts';
import { counted } from './plain.ts';

/** A line on stderr that counts what is done; only on a terminal, and only for more than one. */
export interface Progress {
  readonly step: () => void;
  readonly clear: () => void;
}

/** Counts articles on stderr. `total` is null where it is not known beforehand. */
export function progressOn(io: Io, total: number | null): Progress {
  if (!io.isTerminal.err || total === 1) return { step: () => {}, clear: () => {} };
  let done = 0;
  return {
    step: () => {
      done += 1;
      io.err(`\r\u001b[K${total === null ? counted(done, 'article') : `${done} of ${counted(total, 'article')}`} read`);
    },
    clear: () => io.err('\r\u001b[K'),
  };
}
