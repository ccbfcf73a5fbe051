import type { Span } from '../../model/index.ts';

export type TieKind = 'alignment' | 'rivalry' | 'dependence' | 'membership';

/** A tie as one passage tells it; members and towards are entity indexes. */
export interface FoundTie {
  readonly kind: TieKind;
  readonly members: readonly number[];
  readonly towards: number | null;
  /** The word that shows it: for the trend, the voice and the order. */
  readonly token: number;
  /** Index of its proposition, null where the word heads none. */
  readonly proposition: number | null;
  readonly evidence: Span;
  readonly score: number;
  readonly rule: string;
}
