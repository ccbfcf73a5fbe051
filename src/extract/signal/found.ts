import type { Span } from '../../model/index.ts';

/** The act that says it: its words, and the token of its verb or noun, from which the sender is read. */
export interface Act {
  readonly span: Span;
  readonly token: number;
}

/** A place where an act is called a message, before its parts are read. */
export interface Carrier {
  /** The token that shows it: the noun of the message, or the verb where there is none. */
  readonly token: number;
  /** The verb that carries the noun ("sends", "serves"), the noun itself where it is the predicate. */
  readonly verb: number;
  /** The noun of the message, -1 for none ("the raid tells Khartoum that ..."). */
  readonly noun: number;
  readonly act: Act;
  /** Who sends it where the carrier names the sender itself, entity index; null: the doer of the act. */
  readonly sender: number | null;
  /** Those to whom it goes where the carrier names them: "Beijing reads the drill as a signal". */
  readonly audience: readonly number[] | null;
  /** Which wording it is, for `explain`. */
  readonly rule: string;
}
