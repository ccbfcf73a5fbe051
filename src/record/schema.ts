import { type Field, type FieldType, type Kind, kindList } from '../model/index.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const offset: JsonSchema = { type: 'integer', minimum: 0 };
const text: JsonSchema = { type: 'string', minLength: 1 };
const textOrNull: JsonSchema = { anyOf: [text, { type: 'null' }] };
const numberOrNull: JsonSchema = { type: ['number', 'null'] };
const span: JsonSchema = { $ref: '#/$defs/span' };
const probability: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };

/** An object whose named properties are all there and no others. */
function closed(properties: { readonly [name: string]: JsonSchema }, description?: string): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

const grain: JsonSchema = { enum: ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', null] };
const goodsKinds = ['food', 'fuel', 'energy', 'arms', 'troops', 'labour', 'money', 'technology', 'trade', 'medical', 'other'];

/** The shapes that fields share. */
const definitions: { readonly [name: string]: JsonSchema } = {
  span: closed({ start: offset, end: offset }, 'UTF-16 offsets into document.text, half open.'),
  passage: closed(
    { sentence: offset, start: offset, end: offset },
    'A passage an item rests on; `sentence` is an index into sentences.',
  ),
  moment: closed({ start: textOrNull, end: textOrNull, grain, text: { anyOf: [span, { type: 'null' }] }, stated: listOf(text) }),
  amount: closed({ value: numberOrNull, low: numberOrNull, high: numberOrNull, unit: textOrNull, text: span }),
  mention: closed({ start: offset, end: offset, kind: { enum: ['name', 'nominal', 'pronoun', 'metonym'] } }),
  link: closed({
    iso3: textOrNull,
    cow: textOrNull,
    wikidata: textOrNull,
    geonames: textOrNull,
    kb: textOrNull,
    lat: numberOrNull,
    lon: numberOrNull,
    precision: { enum: ['point', 'town', 'region', 'state', null] },
    by: textOrNull,
  }),
};

/** The schema of each field type; a Record, so that a new type without one does not compile. */
const fieldTypes: { readonly [T in FieldType]: JsonSchema } = {
  id: text,
  ids: listOf(text),
  span,
  spans: listOf(span),
  'span-or-spans': { anyOf: [span, { type: 'array', items: span, minItems: 1 }] },
  text,
  texts: listOf(text),
  number: { type: 'number' },
  flag: { type: 'boolean' },
  time: { $ref: '#/$defs/moment' },
  amounts: listOf({ $ref: '#/$defs/amount' }),
  mentions: listOf({ $ref: '#/$defs/mention' }),
  link: { $ref: '#/$defs/link' },
  goods: listOf(closed({ text: span, kind: { enum: goodsKinds } })),
  likelihood: closed({ text: { anyOf: [span, { type: 'null' }] }, low: probability, high: probability }),
  expected: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null', 'array'] } },
  reference: closed({ source: textOrNull, asOf: textOrNull, detail: textOrNull }),
};

function fieldSchema(field: Field): JsonSchema {
  const plain = field.values === undefined ? fieldTypes[field.type] : { enum: field.values };
  const orNull = field.optional === true ? { anyOf: [plain, { type: 'null' }] } : plain;
  const target = field.of === undefined ? '' : ` Id in ${field.of.join(' or ')}.`;
  return { description: `${field.summary}${target}`, ...orNull };
}

function kindSchema(kind: Kind): JsonSchema {
  const properties: { [name: string]: JsonSchema } = { id: { ...text, description: 'Names the item within its record.' } };
  for (const [name, field] of Object.entries(kind.fields)) properties[name] = fieldSchema(field);
  if (kind.evidence) {
    properties['evidence'] = {
      type: 'array',
      items: { $ref: '#/$defs/passage' },
      minItems: 1,
      description: 'The passages it rests on.',
    };
  }
  properties['confidence'] = { ...probability, description: 'Share of items like this one that are right.' };
  if (kind.voiced) {
    properties['source'] = { ...textOrNull, description: 'Statement it comes through; null where the article asserts it.' };
    properties['alsoBy'] = { ...listOf(text), description: 'Statements that assert it as well.' };
  }
  return closed(properties, kind.summary);
}

/** The JSON Schema (draft 2020-12) of a record, made from the kinds. */
export function recordSchema(): JsonSchema {
  const kinds: { [name: string]: JsonSchema } = {};
  const sections: { [name: string]: JsonSchema } = {};
  for (const kind of kindList) {
    kinds[kind.name] = kindSchema(kind);
    sections[kind.section] = listOf({ $ref: `#/$defs/${kind.name}` });
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'rapporteur/record@1',
    ...closed(
      {
        schema: { const: 'rapporteur/record@1' },
        reader: closed({ version: text, models: { type: 'object', additionalProperties: { type: 'string' } } }),
        document: closed({
          id: text,
          text: { type: 'string' },
          title: textOrNull,
          byline: textOrNull,
          publisher: textOrNull,
          url: textOrNull,
          published: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, { type: 'null' }] },
          dateline: { anyOf: [closed({ date: textOrNull, place: textOrNull }), { type: 'null' }] },
          language: text,
        }),
        sentences: listOf(span),
        ...sections,
      },
      'What reading one article yields.',
    ),
    $defs: { ...definitions, ...kinds },
  };
}
