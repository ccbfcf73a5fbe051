import { describe, expect, test } from 'vitest';
import type { Entry, Knowledge } from '../model/index.ts';
import { packGazetteer } from './gazetteer.ts';
import { createKnowledge } from './knowledge.ts';
import { readSourceTables } from './load.ts';
import { describeName } from './report.ts';
import { buildTables } from './tables.ts';

const town = (geonames: string, name: string, iso2: string, admin1: string, population: number, featureCode = 'PPL') => ({
  geonames,
  name,
  iso2,
  admin1,
  featureCode,
  population,
  lat: 50.4,
  lon: 30.5,
});
const gazetteer = packGazetteer(
  [
    town('703448', 'Kyiv', 'UA', '12', 2_797_553, 'PPLC'),
    town('1', 'Odessa', 'UA', '17', 1_001_558, 'PPLA'),
    town('2', 'Odessa', 'US', 'TX', 118_918),
    town('3', 'São Paulo', 'BR', '27', 10_021_295, 'PPLA'),
    town('4', 'Saint Petersburg', 'RU', '66', 5_028_000, 'PPLA'),
    town('5', 'Munich', 'DE', '02', 1_260_391, 'PPLA'),
  ],
  'test',
);

function load(): Knowledge {
  const own = readSourceTables();
  if (own === null) throw new Error('the source tables are missing');
  const { tables, issues } = buildTables(own.texts, own.version);
  expect(issues).toEqual([]);
  return createKnowledge({ tables, gazetteer });
}
const knowledge = load();

// Words, full stops of acronyms, possessive endings and marks, much as the tokeniser of src/text parts them.
const tokens = (text: string) =>
  [...text.matchAll(/(?:\p{L}\.){2,}|['’]s\b|[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)*|\S/gu)].map((found) => ({ text: found[0] }));

const told = (entry: Entry): string =>
  entry.table === 'person'
    ? entry.person
    : entry.table === 'state'
      ? `${entry.row.iso2} ${entry.form}`
      : `${entry.table} ${entry.row.name}`;

describe('scan', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['The U.S. and the US agree with us.', ['U.S.', 'US']],
    ['Tell us who said it, and map it.', []],
    ['JOIN US TODAY', []],
    ['Officials in Turkey ate turkey.', ['Turkey']],
    ['Chad is in March.', ['Chad']],
    ['Kim Jong-un met Xi Jinping', ['Kim Jong - un', 'Xi Jinping']],
    ['Volodymyr Zelenskiy and Volodymyr Zelenskyy', ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy']],
    ['Abe Shinzo spoke first', ['Abe Shinzo']],
    ['the French fries of Brussels', ['Brussels']],
    ['Latin American leaders in South Korea', ['South Korea']],
    ['in the South China Sea near Vietnam', ['Vietnam']],
    ['the UN Security Council met', ['UN Security Council']],
    ["the People's Republic of China", ["People 's Republic of China"]],
    ['Côte d’Ivoire and Ivory Coast', ['Côte d’Ivoire', 'Ivory Coast']],
    ['two Hwasong-19 missiles and S-400s', ['Hwasong - 19', 'S - 400s']],
    ['Nato and NATO', ['Nato', 'NATO']],
    ['Who is who? The WHO is.', ['WHO']],
    ['Male students polish shoes', []],
    ['Polish troops arrived. The Polish arrived.', ['Polish']],
    ['Russians and Frenchmen and the Japanese', ['Russians', 'Frenchmen', 'Japanese']],
    ['at dawn Dawn reported', ['Dawn']],
    ['US-China talks', ['US', 'China']],
    ['Papua New Guinea, Guinea-Bissau, Guinea', ['Papua New Guinea', 'Guinea - Bissau', 'Guinea']],
    ['', []],
  ];
  test.each(cases)('%s', (text, expected) => {
    const list = tokens(text);
    const found = knowledge.scan(list).map((match) =>
      list
        .slice(match.firstToken, match.endToken)
        .map((token) => token.text)
        .join(' '),
    );
    expect(found).toEqual(expected);
  });
});

describe('lookup', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Japan', ['JP name']],
    ['japan', []],
    ['the Kremlin', ['RU metonym']],
    ['Kremlin', ['RU metonym']],
    ['Elysee', ['FR metonym']],
    ['Beijing', ['CN capital']],
    ['Georgia', ['GE name']],
    ['Washington', ['US capital']],
    ['Türkiye', ['TR name']],
    ['Korean', ['KP adjective', 'KP demonym', 'KR adjective', 'KR demonym']],
    ['KCNA', ['agency KCNA']],
    ['World War II', ['event World War II']],
    ['Fumio Kishida', ['Fumio Kishida']],
    ['nobody at all', []],
    ['', []],
  ];
  test.each(cases)('%s', (phrase, expected) => {
    expect(knowledge.lookup(phrase).map(told).sort()).toEqual([...expected].sort());
  });
});

describe('persons', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Shinzo Abe', ['Shinzo Abe']],
    ['Shinzō Abe', ['Shinzo Abe']],
    ['Abe Shinzo', ['Shinzo Abe']],
    ['Jong Un Kim', ['Kim Jong Un']],
    ['Kim Jong-un', ['Kim Jong Un']],
    ['Sergei Lavrov', ['Sergey Lavrov']],
    ['Bashar Assad', ['Bashar al-Assad']],
    ['Nicolas Maduro', ['Nicolás Maduro']],
    ['H.R. McMaster', ['H. R. McMaster']],
    ['Joseph R. Biden, Jr.', ['Joe Biden']],
    ['Kishida', ['Fumio Kishida']],
    ['Kim', []], // many Kims
    ['Fumio', []],
    ['Ann Example', []],
  ];
  test.each(cases)('%s', (name, expected) => {
    expect(knowledge.persons(name).map((person) => person.person)).toEqual(expected);
  });
});

describe('officesByTitle', () => {
  const cases: readonly [string, string | null, readonly string[]][] = [
    ['Prime Minister', 'JP', ['jp.prime_minister']],
    ['premier', 'JP', ['jp.prime_minister']],
    ['foreign minister', 'JP', ['jp.foreign_minister']],
    ['Minister for Foreign Affairs', 'JP', ['jp.foreign_minister']],
    ['Foreign Secretary', 'GB', ['gb.foreign_minister']],
    ['defense secretary', 'GB', ['gb.defence_minister']],
    ['Secretary of State', 'US', ['us.secretary_of_state']],
    ['Secretary of Defense', 'US', ['us.secretary_of_defense']],
    ['chancellor', 'DE', ['de.chancellor']],
    ['secretary-general', 'NATO', ['nato.secretary_general']],
    ['European Commission President', null, ['eu.commission_president']],
    ['deputy prime minister', 'JP', []],
    ['vice foreign minister', 'KP', []],
    ['shadow foreign secretary', 'GB', []],
    ['former prime minister', 'JP', []],
    ['Prime Minister', 'US', []],
    ['first lady', 'US', []],
  ];
  test.each(cases)('%s of %s', (title, owner, expected) => {
    expect(knowledge.officesByTitle(title, owner).map((office) => office.id)).toEqual(expected);
  });
});

describe('memberOn', () => {
  const cases: readonly [string, string, string, 'yes' | 'no' | 'unknown'][] = [
    ['NATO', 'FI', '2023-04-04', 'yes'],
    ['NATO', 'FI', '2023-04-03', 'no'],
    ['NATO', 'UA', '2024-01-01', 'no'],
    ['NATO', 'FR', '2099-01-01', 'unknown'],
    ['EU', 'GB', '2019-06-01', 'yes'],
    ['EU', 'GB', '2020-01-31', 'yes'],
    ['EU', 'GB', '2021-06-01', 'no'],
    ['EU', 'UA', '2024-01-01', 'no'], // a candidate
    ['BRICS', 'MY', '2025-06-01', 'no'], // a partner country
    ['MERCOSUR', 'VE', '2020-01-01', 'unknown'], // suspended
    ['UNSC_E10', 'JP', '2023-06-01', 'yes'],
    ['UNSC_E10', 'JP', '2025-06-01', 'no'],
    ['UNSC_E10', 'BR', '2010-06-01', 'unknown'], // before the list begins
    ['UN', 'FR', '2020-01-01', 'unknown'], // no list at all
  ];
  test.each(cases)('%s %s on %s: %s', (group, member, day, expected) => {
    expect(knowledge.memberOn(group, member, day).answer).toBe(expected);
  });
});

describe('places', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Kyiv', ['UA PPLC', 'UA ADM1', 'UA ADM1']],
    ['kiev', ['UA PPLC']],
    ['Odesa', ['UA PPLA', 'UA ADM1']],
    ['Odessa', ['UA PPLA', 'US PPL']],
    ['Sao Paulo', ['BR PPLA', 'BR ADM1']],
    ['St. Petersburg', ['RU PPLA', 'RU ADM1']],
    ['Bavaria', ['DE ADM1']],
    ['South China Sea', [' SEA']],
    ['Nowhere', []],
  ];
  test.each(cases)('%s', (name, expected) => {
    const found = knowledge.places(name).filter((place) => place.name !== 'Kyiv Oblast' || name === 'Kyiv');
    expect(found.map((place) => `${place.iso2} ${place.featureCode}`)).toEqual(
      name === 'Kyiv' ? expected.slice(0, found.length) : expected,
    );
  });
});

describe('describeName', () => {
  test('shows offices with dates and opened sources, never the curator', () => {
    const facts = describeName(knowledge, 'Fumio Kishida', '2025-09-02');
    const office = facts.find((fact) => fact.fact === 'Prime Minister of Japan');
    expect(office).toMatchObject({ since: '2021-10-04', until: '2024-10-01', holds: 'no' });
    expect(office?.source).toContain('factbook.json');
    for (const name of ['Fumio Kishida', 'Japan', 'NATO', 'KCNA', 'Hwasong-19', 'World War II'])
      for (const fact of describeName(knowledge, name, '2025-09-02')) expect(fact.source ?? '').not.toContain('curator');
  });
});

describe('a user’s tables', () => {
  const own = readSourceTables()?.texts ?? [];
  test('a row with the same key wins, a new one is added, bad ones are named', () => {
    const text = [
      'person\toffice_id\tstart\tend\tsource\tas_of',
      'Ann Example\tjp.prime_minister\t2030-01-01\t\tour desk\t2030-02-01',
      'Fumio Kishida\tjp.prime_minister\t2021-10-04\t2024-10-02\tour desk\t2030-02-01',
      'Bad Date\tjp.prime_minister\t2030-02-30\t\tour desk\t2030-02-01',
      '\tjp.prime_minister\t2030-01-01\t\tour desk\t2030-02-01',
      'No Office\tjp.nothing\t2030-01-01\t\tour desk\t2030-02-01',
    ].join('\n');
    const { tables, issues } = buildTables([...own, { table: 'holders', file: 'mine/holders.tsv', text }], 'test');
    const mine = createKnowledge({ tables, gazetteer });
    expect(mine.persons('Ann Example')[0]?.rows[0]?.office).toBe('jp.prime_minister');
    expect(mine.holdersOf('jp.prime_minister').find((row) => row.person === 'Fumio Kishida')?.end).toBe('2024-10-02');
    expect(issues.map((issue) => issue.message)).toEqual([
      'mine/holders.tsv line 4: start is no date: "2030-02-30"; YYYY-MM-DD, YYYY-MM or YYYY',
      'mine/holders.tsv line 5: person is empty; it is required',
      'holders.tsv: No Office holds "jp.nothing", which offices.tsv does not have; the row finds no title',
    ]);
  });
  test('a file without a needed column is left out, an unknown file is named', () => {
    const { issues } = buildTables(
      [...own, { table: 'weapons', file: 'weapons.tsv', text: 'name\nX-1' }, { table: 'ships', file: 'ships.tsv', text: 'name' }],
      'test',
    );
    expect(issues.map((issue) => issue.severity)).toEqual(['warning', 'error']);
  });
});

test('the scan passes a million tokens a second', () => {
  const list = tokens('Kim Jong Un met Russian President Vladimir Putin in Beijing on Wednesday, the U.S. said. '.repeat(2000));
  knowledge.scan(list);
  const before = performance.now();
  knowledge.scan(list);
  // A tenth of what is asked, so that a busy machine does not fail the test.
  expect(list.length / ((performance.now() - before) / 1000)).toBeGreaterThan(100_000);
});
