import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { role } from './role.ts';

describe('roles', () => {
  it.each(examplesOf(role))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['Former Chancellor Angela Merkel spoke in Leipzig.', ['Angela Merkel: Chancellor former']],
    [
      'Ines Costa, once the director of the bank and now a senior fellow in Oslo, agrees.',
      ['Ines Costa: director former', 'Ines Costa: senior fellow'],
    ],
    ['Ana Ruiz, who chairs the World Bank, spoke.', ['Ana Ruiz: chairs']],
    ['Ana Ruiz was named finance minister on Monday.', ['Ana Ruiz: finance minister']],
    ['Ana Ruiz resigned as governor on Monday.', ['Ana Ruiz: governor former']],
    ['Ana Ruiz took part as facilitator.', []],
    ['The president of the club resigned.', []],
    ['Ana Ruiz leads the marathon.', []],
    ['A minister was named in May.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readRecord(text);
    expect(record.roles.map((r) => `${name(r.person)}: ${words(r.title)}${r.former ? ' former' : ''}`)).toEqual(expected);
  });

  it('gives a scholar no state of study', () => {
    const { record, name } = readRecord('Ana Ruiz, a North Korea expert at Oxford University, disagrees.');
    expect(record.roles.map((r) => `${name(r.person)} ${name(r.state)}`)).toEqual(['Ana Ruiz -']);
  });
});
