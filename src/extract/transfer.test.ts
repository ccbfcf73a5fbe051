import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { transfer } from './transfer.ts';

describe('transfers', () => {
  it.each(examplesOf(transfer))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['China provides North Korea with food and fuel.', ['China -> North Korea: food/food fuel/fuel one_way ongoing']],
    ['Germany delivered 18 tanks to Ukraine on Monday.', ['Germany -> Ukraine: 18 tanks/arms one_way occurred']],
    ['Iran will sell drones to Russia.', ['Iran -> Russia: drones/arms one_way planned']],
    ['Mali received two helicopters from Russia.', ['Russia -> Mali: two helicopters/arms one_way occurred']],
    ['Turkey imports gas from Azerbaijan.', ['Azerbaijan -> Turkey: gas/energy one_way ongoing']],
    [
      'Russia traded oil with North Korea for artillery shells.',
      ['Russia -> North Korea: oil/fuel exchange occurred', 'North Korea -> Russia: artillery shells/arms exchange occurred'],
    ],
    ['Germany sent a letter to Ukraine.', []],
    ['The novel gave readers food for thought.', []],
    ['Spain did not send weapons to Morocco.', ['Spain -> Morocco: weapons/arms one_way denied']],
    ['Brazil sent its best wishes to Portugal.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readRecord(text);
    const found = record.transfers.map(
      (t) =>
        `${name(t.from)} -> ${name(t.to)}: ${t.goods.map((good) => `${words(good.text)}/${good.kind}`).join(' ')} ${t.direction} ${t.status}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});
