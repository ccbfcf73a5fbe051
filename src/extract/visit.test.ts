import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { visit } from './visit.ts';

describe('visits', () => {
  it.each(examplesOf(visit))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['French President Emmanuel Macron flew to China on Sunday.', ['Emmanuel Macron -> China occurred']],
    ['Russian Foreign Minister Sergei Lavrov will visit Cuba in April.', ['Sergei Lavrov -> Cuba planned']],
    ['Saudi Arabia hosted Syrian President Bashar al-Assad.', ['Bashar al-Assad -> Saudi Arabia occurred']],
    ['French President Emmanuel Macron visited a school in Lyon.', []],
    ['Tourists visited Peru in May.', []],
    ['The storm arrived in Japan.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name } = readRecord(text);
    expect(record.visits.map((v) => `${name(v.traveller)} -> ${name(v.destination)} ${v.status}`)).toEqual(expected);
  });
});
