import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { kindList } from '../model/index.ts';
import { recordSchema } from './schema.ts';

describe('recordSchema', () => {
  const schema = recordSchema();

  it('is a sound JSON Schema of draft 2020-12', () => {
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow();
  });

  it('holds every section and every field of every kind', () => {
    const defs = schema['$defs'] as { readonly [name: string]: { readonly properties: object } };
    for (const kind of kindList) {
      expect(schema['required']).toContain(kind.section);
      expect(Object.keys(defs[kind.name]?.properties ?? {})).toEqual(
        expect.arrayContaining(['id', 'confidence', ...Object.keys(kind.fields)]),
      );
    }
  });
});
