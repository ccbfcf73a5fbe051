import type { Knowledge } from '../model/index.ts';
import type { Reader } from '../record/index.ts';

/** What operations work on; opened once and shared. */
export interface Desk {
  readonly reader: Reader;
  readonly knowledge: Knowledge;
}

/** One input of an operation, as data: command line, HTTP and MCP derive their faces from it. */
export interface InputField {
  readonly type: 'text' | 'date' | 'article';
  readonly summary: string;
  readonly optional?: boolean;
}

/** A thing a user can do: typed input, typed output, plain data both. */
export interface Operation<Input = never, Output = unknown> {
  readonly name: string;
  /** One sentence, shown in help and documents. */
  readonly summary: string;
  readonly input: { readonly [K in keyof Input]-?: InputField };
  readonly run: (input: Input, desk: Desk) => Output;
}
