import { expect, it } from 'vitest';
import { readSyntax } from '../../test/support/read-syntax.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { english } from '../lang/index.ts';
import type { Context } from '../model/index.ts';
import { entities } from './index.ts';

const { knowledge } = loadKnowledge();

function stateOf(text: string, name: string): string | null | undefined {
  const context: Context = { language: english, knowledge, published: '2025-09-02', title: null, publisher: null };
  const { list } = entities.run(readSyntax(text, context), context);
  return list.find((entity) => entity.name === name || entity.aliases.includes(name))?.link.iso3;
}

it.each([
  // A state within the name.
  ['The Ghana Wildlife Commission closed two parks.', 'Ghana Wildlife Commission', 'GHA'],
  ['The Ethiopian parliament passed the law.', 'Ethiopian parliament', 'ETH'],
  ['The Korean Wildlife Fund closed two parks.', 'Korean Wildlife Fund', null],
  ['New Mexico State University opened a laboratory.', 'New Mexico State University', null],
  // What owns it, what it is of or in.
  ["Kenya's High Court struck down the tax.", 'High Court', 'KEN'],
  ['Rebels in the Central African Republic freed two teachers.', 'Rebels', 'CAF'],
  ['Seven opposition parties in Nepal called for a strike.', 'Seven opposition parties', 'NPL'],
  ['The mayor of the northern city of Oran opened the market.', 'The mayor', 'DZA'],
  ['Workers affiliated with the Nepali Teachers Union stopped work.', 'Workers', 'NPL'],
  // A body that is no state's has people of no state.
  ['Red Cross officials left camps in Mali.', 'Red Cross officials', null],
  ['Inspectors of the International Atomic Energy Agency met Iranian officials.', 'Inspectors', null],
  // People of the place stand for its state, guests do not.
  ['Four children died near Kharkiv.', 'Four children', 'UKR'],
  ['Protesters blocked roads in the city of Mombasa.', 'Protesters', 'KEN'],
  ['International officials blocked roads in Lima.', 'International officials', null],
  ['Four tourists died near Kharkiv.', 'Four tourists', null],
  // Peoples by where they live.
  ['Hausa traders reopened the market.', 'Hausa traders', 'NGA'],
  ['Iraqi Kurds voted.', 'Kurds', 'IRQ'],
  ['Bosnian Serbs rejected the map.', 'Serbs', 'BIH'],
  // Known by name alone; an acronym wants its capitals.
  ['Hamas rejected the offer.', 'Hamas', 'PSE'],
  ['Isi Kone sang for the guests in Bamako.', 'Isi Kone', null],
  // Whom a post serves: a person, a body named before, the owner of a relative clause.
  ['Omar Reed, the security adviser of French President Emmanuel Macron, spoke.', 'Omar Reed', 'FRA'],
  ['The Kremlin, whose spokesman, Omar Reed, spoke, denied it.', 'Omar Reed', 'RUS'],
  ['The United States, whose envoy Omar Reed had flown to Rome, agreed.', 'Omar Reed', 'USA'],
  ['Omar Reed, a scholar of French politics, spoke.', 'Omar Reed', null],
  ['The State Department denied it.', 'State Department', 'USA'],
  // The only state of the sentence, as a setting; not one that is acted on.
  ['President Laurent Okou imposed a curfew in Abidjan.', 'Laurent Okou', 'CIV'],
  ['Foreign Minister Anna Keller warned Iran.', 'Anna Keller', null],
  ['A trader, Anna Keller, sold her goats in Abidjan.', 'Anna Keller', null],
])('%s %s: %s', (text, name, iso3) => {
  expect(stateOf(text, name)).toBe(iso3);
});

it.each([
  ['US and British forces left.', ['USA', 'GBR']],
  ['French, German and Polish ministers met in Paris.', ['FRA', 'DEU', 'POL']],
  ['The United States and Russian officials agreed.', null],
  ['Russian forces left.', null],
])('%s stands for %s', (text, states) => {
  const context: Context = { language: english, knowledge, published: '2025-09-02', title: null, publisher: null };
  const { list } = entities.run(readSyntax(text, context), context);
  const joint = list.find(({ kind, members }) => kind === 'group' && members.length > 1);
  expect(joint?.members.map((member) => list[member]?.link.iso3) ?? null).toEqual(states);
});
