import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { tie } from './tie.ts';

describe('ties', () => {
  it.each(examplesOf(tie))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ["Experts worry about Mongolia's deepening dependence on China.", ['dependence Mongolia -> China rising']],
    ['Turkey has sided with Azerbaijan in the dispute.', ['alignment Turkey, Azerbaijan -> - null']],
    ['The rivalry between India and China intensified.', ['rivalry India, China -> - rising']],
    ['Finland is a member of NATO.', ['membership Finland -> NATO null']],
    ['Sweden did not join NATO that year.', []],
    ['The hotel is close to the border with Jordan.', []],
    ['The singer joined the band in 1999.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name } = readRecord(text);
    const found = record.ties.map(
      (t) =>
        `${t.kind} ${t.members.map(name).join(', ')} -> ${name(t.towards).replace('North Atlantic Treaty Organization', 'NATO')} ${t.trend}`,
    );
    expect(found).toEqual(expected);
  });
});
