import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { role } from './role.ts';

describe('roles', () => {
  it.each(examplesOf(role))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['Former Chancellor Angela Merkel spoke in Leipzig.', ['Angela Merkel: Chancellor former']],
    ['The president of the club resigned.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readRecord(text);
    expect(record.roles.map((r) => `${name(r.person)}: ${words(r.title)}${r.former ? ' former' : ''}`)).toEqual(expected);
  });
});
