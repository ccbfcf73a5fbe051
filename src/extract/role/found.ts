import type { Span } from '../../model/index.ts';

/** An office said of a person by a clause or an apposition; numbers are entity indexes. */
export interface FoundRole {
  readonly person: number;
  readonly title: Span;
  readonly organization: number | null;
  readonly state: number | null;
  readonly former: boolean;
  readonly proposition: number | null;
  readonly evidence: Span;
  readonly rule: string;
}
