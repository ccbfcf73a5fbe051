import { type JsonSchema, recordSchema } from '../../record/index.ts';
import type { Operation } from '../operation.ts';

/** The JSON Schema of the record. */
export const schema: Operation<Record<never, never>, JsonSchema> = {
  name: 'schema',
  summary: 'Prints the JSON Schema of the record.',
  input: {},
  run: () => recordSchema(),
};
