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
    [
      'The World Bank approved a 2-billion-dollar loan to Ukraine.',
      ['World Bank -> Ukraine: 2-billion-dollar loan/money one_way planned'],
    ],
    [
      'Kazakhstan shipped 1.2 million tons of crude to Germany last year.',
      ['Kazakhstan -> Germany: 1.2 million tons of crude/fuel one_way occurred'],
    ],
    ['Bulgaria gets most of its gas from Turkey.', ['Turkey -> Bulgaria: most of its gas/energy one_way ongoing']],
    ['India buys Russian oil.', ['Russia -> India: Russian oil/fuel one_way ongoing']],
    ['China offered Cuba 9 million dollars in loans.', ['China -> Cuba: 9 million dollars/money one_way possible']],
    [
      'Iran is arming Sudan with Mohajer-6 drones and rockets.',
      ['Iran -> Sudan: Mohajer-6 drones/arms rockets/arms one_way ongoing'],
    ],
    [
      'Sudan thanked Turkey for the provision of 4,000 tents to refugees.',
      ['Turkey -> refugees: 4,000 tents/other one_way occurred'],
    ],
    ['Egypt bought no gas from Israel.', ['Israel -> Egypt: gas/energy one_way denied']],
    [
      'Ghana has offered China gold in exchange for fuel.',
      ['Ghana -> China: gold/trade exchange possible', 'China -> Ghana: fuel/fuel exchange possible'],
    ],
    ['The United States announced American aid for Egypt.', ['United States -> Egypt: American aid/other one_way planned']],
    ['Brazil sold passenger jets to Kenya.', ['Brazil -> Kenya: passenger jets/trade one_way occurred']],
    ['Sweden sold fighter jets to Kenya.', ['Sweden -> Kenya: fighter jets/arms one_way occurred']],
    ['Poland signed a contract to buy tanks from Norway.', ['Norway -> Poland: tanks/arms one_way planned']],
    ['Cuba relies on shipments of oil from Mexico.', ['Mexico -> Cuba: oil/fuel one_way occurred']],
    ['Germany suspended military aid to Mali.', ['Germany -> Mali: military aid/arms one_way averted']],
    [
      'Iran and Armenia swapped electricity for gas.',
      ['Iran -> Armenia: electricity/energy exchange occurred', 'Armenia -> Iran: gas/energy exchange occurred'],
    ],
    ['Sales of Serbian apples to Egypt doubled.', ['Serbia -> Egypt: Serbian apples/food one_way occurred']],
    ["Two thirds of Serbia's gas comes from Russia.", ["Russia -> Serbia: Two thirds of Serbia's gas/energy one_way ongoing"]],
    [
      'South Korea has promised 3,000 tonnes of rice for Laos.',
      ['South Korea -> Laos: 3,000 tonnes of rice/food one_way planned'],
    ],
    ['The power of the king of Jordan comes from the army.', []],
    ['The general of Chad went to Syria.', []],
    ['Japan sold a payment system to Kenya.', []],
    ['Poland got a new government.', []],
    ['Parliament gave power to the army.', []],
    ['Spain sent its ambassador to Morocco.', []],
    ['Russia sold its embassy in Peru.', []],
    ['Germany condemned the war in Sudan.', []],
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
