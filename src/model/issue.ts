import type { Span } from './span.ts';

/** Trouble in the data, handed on beside the result and shown to the user. */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly rule: string;
  readonly place: Span | null;
}

/** Misuse by a programmer or unusable input: "what was wrong: the value; what is allowed". */
export class RapporteurError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'RapporteurError';
    this.code = code;
  }
}
