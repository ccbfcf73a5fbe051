import { type Context, createContext, Script } from 'node:vm';

const call: Script = new Script('work()');
let room: (Context & { work?: () => unknown }) | null = null;

/**
 * Runs a function that must end in time, on this thread: V8 stops it wherever it is. The parsers of feeds take a time that grows with the square of
 * the length on some hostile input. Throws `onTimeout()` where the time is over.
 */
export function withinTime<T>(work: () => T, timeoutMs: number, onTimeout: () => Error): T {
  room ??= createContext({});
  let outcome: { readonly value: T } | null = null;
  room['work'] = () => {
    outcome = { value: work() };
  };
  try {
    call.runInContext(room, { timeout: timeoutMs });
  } catch (error) {
    // Made in the other context: no instance of this one's Error.
    if ((error as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw onTimeout();
    throw error;
  } finally {
    room['work'] = () => undefined;
  }
  if (outcome === null) throw onTimeout();
  return (outcome as { readonly value: T }).value; // The compiler does not see the assignment inside the function.
}
