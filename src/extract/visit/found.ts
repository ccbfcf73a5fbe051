import type { RecordTime, Span } from '../../model/index.ts';
import type { Status } from '../outcome.ts';

/** A journey as one clause tells it; numbers are entity indexes. */
export interface Found {
  readonly index: number;
  readonly rule: string;
  readonly traveller: number;
  readonly destination: number;
  /** State of the destination as its code, null where unknown. */
  readonly iso3: string | null;
  readonly host: number | null;
  readonly origin: number | null;
  readonly occasion: number | null;
  readonly delegation: readonly number[];
  readonly means: Span | null;
  readonly time: RecordTime | null;
  readonly status: Status;
  /** A bare noun ("the visit to China") says no more than that there is one. */
  readonly vague: boolean;
  /** The destination is only the state of the host: "Kenya received him". */
  readonly derived: boolean;
  readonly sentence: number;
  readonly score: number;
  readonly evidence: readonly Span[];
}
