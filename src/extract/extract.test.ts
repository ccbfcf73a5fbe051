import { describe, expect, it } from 'vitest';
import { openDesk } from '../app/open.ts';
import { english } from '../lang/index.ts';
import type { ArticleRecord, Span } from '../model/index.ts';

const { desk } = openDesk();
const published = '2024-03-04';

/** A record with look-ups from ids and spans to words. */
function readText(text: string): { record: ArticleRecord; name: (id: string | null) => string; words: (span: Span | null) => string } {
  const record = desk.reader.read({ text, published });
  return {
    record,
    name: (id) => record.entities.find((entity) => entity.id === id)?.name ?? '-',
    words: (span) => (span === null ? '-' : record.document.text.slice(span.start, span.end)),
  };
}

describe('transfers', () => {
  const told: [string, string[]][] = [
    ['China provides North Korea with food and fuel.', ['China -> North Korea: food/food fuel/fuel one_way ongoing']],
    ['Germany delivered 18 tanks to Ukraine on Monday.', ['Germany -> Ukraine: 18 tanks/arms one_way occurred']],
    ['Iran will sell drones to Russia.', ['Iran -> Russia: drones/arms one_way planned']],
    ['Mali received two helicopters from Russia.', ['Russia -> Mali: two helicopters/arms one_way occurred']],
    ['Turkey imports gas from Azerbaijan.', ['Azerbaijan -> Turkey: gas/energy one_way ongoing']],
    ['Russia traded oil with North Korea for artillery shells.', ['Russia -> North Korea: oil/fuel exchange occurred', 'North Korea -> Russia: artillery shells/arms exchange occurred']],
    ['Germany sent a letter to Ukraine.', []],
    ['The novel gave readers food for thought.', []],
    ['Spain did not send weapons to Morocco.', ['Spain -> Morocco: weapons/arms one_way denied']],
    ['Brazil sent its best wishes to Portugal.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readText(text);
    const found = record.transfers.map(
      (t) => `${name(t.from)} -> ${name(t.to)}: ${t.goods.map((good) => `${words(good.text)}/${good.kind}`).join(' ')} ${t.direction} ${t.status}`,
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('visits', () => {
  const told: [string, string[]][] = [
    ['French President Emmanuel Macron flew to China on Sunday.', ['Emmanuel Macron -> China occurred']],
    ['Russian Foreign Minister Sergei Lavrov will visit Cuba in April.', ['Sergei Lavrov -> Cuba planned']],
    ['Saudi Arabia hosted Syrian President Bashar al-Assad.', ['Bashar al-Assad -> Saudi Arabia occurred']],
    ['French President Emmanuel Macron visited a school in Lyon.', []],
    ['Tourists visited Peru in May.', []],
    ['The storm arrived in Japan.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name } = readText(text);
    expect(record.visits.map((v) => `${name(v.traveller)} -> ${name(v.destination)} ${v.status}`)).toEqual(expected);
  });
});

describe('ties', () => {
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
    const { record, name } = readText(text);
    const found = record.ties.map((t) => `${t.kind} ${t.members.map(name).join(', ')} -> ${name(t.towards).replace('North Atlantic Treaty Organization', 'NATO')} ${t.trend}`);
    expect(found).toEqual(expected);
  });
});

describe('signals', () => {
  const told: [string, string[]][] = [
    ['The launch sends a message to Japan that the army is ready.', ['- to Japan: the army is ready']],
    ["Kenya's drill sent a warning to Somalia.", ['Kenya to Somalia: -']],
    ['The drill will serve as a signal to Iran.', ['- to Iran: -']],
    ['The minister sent a text message to Japan.', []],
    ['Poland received a warning from the bank.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readText(text);
    expect(record.signals.map((s) => `${name(s.sender)} to ${s.audiences.map(name).join(', ')}: ${words(s.message)}`)).toEqual(expected);
  });
});

describe('forecasts', () => {
  const told: [string, string[]][] = [
    ['The talks are likely to fail.', ['The talks are likely to fail [likely 0.55-0.8]']],
    ['Sanctions could trigger a shortage of fuel.', ['Sanctions could trigger a shortage of fuel [-]']],
    ['Analysts expect prices to rise.', ['prices to rise [-]']],
    ['The minister may have lied.', []],
    ['Prices rose in March.', []],
    ['France will send a minister to Egypt.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, words } = readText(text);
    const found = record.forecasts.map((f) => {
      const said = f.likelihood;
      return `${words(f.content)} [${said === null ? '-' : `${words(said.text)} ${said.low}-${said.high}`}]`;
    });
    expect(found).toEqual(expected);
  });
});

describe('terms', () => {
  const told: [string, string[]][] = [
    ['Russia calls the war a "special operation".', ['special operation by Russia = -']],
    ['Beijing speaks of a "community of destiny," a euphemism for loans.', ['community of destiny by - = loans']],
    ['"We will come back," Serbia said.', []],
    ['The missile is called "Hwasong-19".', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readText(text);
    expect(record.terms.map((t) => `${words(t.phrase)} by ${t.users.map(name).join(', ') || '-'} = ${words(t.gloss)}`)).toEqual(expected);
  });
});

describe('roles', () => {
  const told: [string, string[]][] = [
    ['Former Chancellor Angela Merkel spoke in Leipzig.', ['Angela Merkel: Chancellor former']],
    ['The president of the club resigned.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readText(text);
    expect(record.roles.map((r) => `${name(r.person)}: ${words(r.title)}${r.former ? ' former' : ''}`)).toEqual(expected);
  });
});

describe('the frames of transfers, visits and ties', () => {
  const rows = english.frames.filter((frame) => ['transfer', 'visit', 'tie'].includes(frame.yields));
  it('hold their examples', () => {
    const failed: string[] = [];
    for (const frame of rows) {
      const { record, name } = readText(frame.example);
      const found =
        frame.yields === 'transfer'
          ? record.transfers.map((t) => `${name(t.from)} -> ${name(t.to)}: ${t.goods.map((good) => good.kind).join(' ')}`)
          : frame.yields === 'visit'
            ? record.visits.map((v) => `${name(v.traveller)} -> ${name(v.destination)}`)
            : record.ties.map((t) => `${t.kind} ${t.members.map(name).join(', ')} -> ${name(t.towards)}`);
      if (found.length === 0) failed.push(`${frame.yields} ${frame.lemma}: "${frame.example}" expected ${frame.expect}, found nothing`);
      else if (frame.yields === 'transfer' && found[0] !== frame.expect) failed.push(`${frame.lemma}: expected ${frame.expect}, found ${found.join(' | ')}`);
    }
    expect(failed).toEqual([]);
  });
});
