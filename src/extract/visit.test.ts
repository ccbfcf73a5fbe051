import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { visit } from './visit.ts';

describe('visits', () => {
  it.each(examplesOf(visit))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['French President Emmanuel Macron flew to China on Sunday.', ['Emmanuel Macron -> China occurred']],
    ['Russian Foreign Minister Sergei Lavrov will visit Cuba in April.', ['Sergei Lavrov -> Cuba planned']],
    ['Saudi Arabia hosted Syrian President Bashar al-Assad.', ['Bashar al-Assad -> Saudi Arabia occurred']],
    [
      'Egyptian President Abdel Fattah al-Sisi travelled to Qatar, Oman and Iraq.',
      [
        'Abdel Fattah al-Sisi -> Qatar occurred',
        'Abdel Fattah al-Sisi -> Oman occurred',
        'Abdel Fattah al-Sisi -> Iraq occurred',
      ],
    ],
    ['Russian President Vladimir Putin is expected in Mongolia.', ['Vladimir Putin -> Mongolia planned']],
    [
      'Hungarian Foreign Minister Peter Szijjarto, who was in Belarus in May, denied it.',
      ['Peter Szijjarto -> Belarus occurred'],
    ],
    ['Armenian Prime Minister Nikol Pashinyan has never visited Turkey.', ['Nikol Pashinyan -> Turkey denied']],
    ['British Prime Minister Rishi Sunak used a visit to Japan to announce it.', ['Rishi Sunak -> Japan occurred']],
    ['Chinese Foreign Minister Wang Yi spoke during a visit to Cuba.', ['Wang Yi -> Cuba occurred']],
    ['Indian Prime Minister Narendra Modi accepted an invitation to visit Kenya.', ['Narendra Modi -> Kenya planned']],
    ['Indian Prime Minister Narendra Modi turned down an invitation to visit Kenya.', ['Narendra Modi -> Kenya denied']],
    ['Ukrainian President Volodymyr Zelensky called off a visit to Kuwait.', ['Volodymyr Zelensky -> Kuwait averted']],
    ['The plane of Russian President Vladimir Putin landed in Vietnam.', ['Vladimir Putin -> Vietnam occurred']],
    ['Turkey dispatched Foreign Minister Hakan Fidan to Iraq.', ['Hakan Fidan -> Iraq occurred']],
    ['A Chinese delegation arrived in Zambia.', ['A Chinese delegation -> Zambia occurred']],
    [
      'French President Emmanuel Macron arrived in China on Monday. Macron visited China to sell jets.',
      ['Emmanuel Macron -> China occurred'],
    ],
    ['Guyanese President Irfaan Ali flew back from Brazil to Guyana.', ['Irfaan Ali -> Guyana occurred']],
    [
      'Executive Vice-President Delcy Rodriguez spoke. The Executive Vice-President travelled to Cuba.',
      ['Delcy Rodriguez -> Cuba occurred'],
    ],
    [
      'Indian Prime Minister Narendra Modi went to Oman, then to Qatar, and last week to Kuwait.',
      ['Narendra Modi -> Oman occurred', 'Narendra Modi -> Qatar occurred', 'Narendra Modi -> Kuwait occurred'],
    ],
    ['Indian Prime Minister Narendra Modi left Oman on Sunday after a two-day visit.', ['Narendra Modi -> Oman occurred']],
    ['The visit to Taiwan by House Speaker Nancy Pelosi angered many.', ['Nancy Pelosi -> Taiwan occurred']],
    ['Guyanese Foreign Minister Hugh Todd spent two days in Suriname.', ['Hugh Todd -> Suriname occurred']],
    ['Omani Foreign Minister Badr al-Busaidi arrived unannounced in Yemen.', ['Badr al-Busaidi -> Yemen occurred']],
    ['The trip took German Chancellor Olaf Scholz to Angola.', ['Olaf Scholz -> Angola occurred']],
    ['Guards took German Chancellor Olaf Scholz to Angola.', []],
    ['Every new president of the club flies to Oman.', []],
    ['Israeli Prime Minister Benjamin Netanyahu vowed not to return the heights to Syria.', []],
    ['French President Emmanuel Macron visited a school in Lyon.', []],
    ['Club president Joan Laporta flew to Morocco.', []],
    ['Tourists visited Peru in May.', []],
    ['The storm arrived in Japan.', []],
    ['Chinese President Xi Jinping praised the farmers of Kenya.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name } = readRecord(text);
    expect(record.visits.map((v) => `${name(v.traveller)} -> ${name(v.destination)} ${v.status}`)).toEqual(expected);
  });

  it('tells host, origin, means and company', () => {
    const { record, name, words } = readRecord(
      'Russian President Vladimir Putin arrived in Vietnam from North Korea by plane on Thursday. He was accompanied by Foreign Minister Sergei Lavrov.',
    );
    const [found] = record.visits;
    expect(found?.delegation.map(name)).toEqual(['Sergei Lavrov']);
    expect([name(found?.host ?? null), name(found?.origin ?? null), words(found?.means ?? null), found?.time?.start]).toEqual([
      'Vietnam',
      'North Korea',
      'plane',
      '2024-02-29',
    ]);
  });
});
