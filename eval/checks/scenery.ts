import { weekdayOf } from '../../src/knowledge/index.ts';
import type { Random } from './random.ts';
import { plusDays, weekdays } from './words.ts';

/** Towns where nothing of the tables happens. */
export const places: readonly string[] =
  'Geneva|Bergen|Lyon|Turin|Graz|Ghent|Basel|Tampere|Durban|Izmir|Porto|Bilbao|Gdansk|Leipzig|Aarhus|Mombasa|Cebu|Rosario|Arequipa|Daegu'.split(
    '|',
  );

const women = 'Anneke Ilse Marta Dorota Helle Yasna Lindiwe Rosalba Signe Tamsin Noor Ottilie Pilar Vesna'.split(' ');
const men = 'Anders Bogdan Caspar Dirk Emeka Farid Goran Hamish Iñaki Jorrit Lech Milos Oskar Tibor'.split(' ');
const families =
  'Vantongeren Hallgrim Brzozek Okonjo-Adeyi Castellar Dreverhaven Eskelin Farrugia Grindvold Haverkamp Illescas Jorunsen Kestelman Lindqvister Morandini Nordheim Ostrander Pellegrove Quistgaard Rademaker Skarsholt Tessaro Uldall Vinterberg Wennerholm'.split(
    ' ',
  );

/** A person whom no table knows. */
export interface Invented {
  readonly name: string;
  readonly last: string;
  readonly p: 'he' | 'she';
  readonly poss: 'his' | 'her';
}

/** An invented person; two of one article have different family names when drawn together. */
export function invent(random: Random, except: readonly string[] = []): Invented {
  const last = random.pick(families.filter((name) => !except.includes(name)));
  const woman = random.int(0, 1) === 1;
  return {
    name: `${random.pick(woman ? women : men)} ${last}`,
    last,
    p: woman ? 'she' : 'he',
    poss: woman ? 'her' : 'his',
  };
}

/** The weekday of one of the four days before the article. */
export function recentWeekday(random: Random, published: string): string {
  return weekdays[weekdayOf(plusDays(published, -random.int(1, 4)))] ?? '';
}

/** Sentences that say nothing a check could compare. */
export const fillers: readonly string[] = [
  'Delegates stayed in the hall until late in the evening, and the doors were opened only for coffee.',
  'A light rain was falling when the buses pulled up at the gate.',
  'No one in the press room could say when the text would be ready.',
  'Shops in the centre stayed open, but many streets were closed to traffic.',
  'Diplomats described the mood as businesslike.',
  '“We have time,” one of the organisers said.',
  'The draft has been changed several times since last week, according to people who have seen it.',
  'Residents said they had been told to keep away from the windows.',
  'The report runs to more than 200 pages and will be published in full.',
  'It was not clear who had paid for the flight.',
  'Farmers in the valley fear that the price of water will go up again.',
  'An earlier version of the plan had been rejected by both chambers.',
  'The company did not answer questions sent to its press office.',
  'Analysts expect the dispute to go on until the budget is passed.',
  'Police put up barriers along the river and asked people to go home.',
  'Two of the three roads out of the town were still blocked in the afternoon.',
  'The harbour master said the ship would be towed away as soon as the wind dropped.',
  'Observers from the mission have been in the area since the spring.',
  'The central bank left its main rate unchanged last month.',
  'Teachers and nurses said they would join the march.',
  'The minister’s office declined to give figures.',
  'Volunteers handed out tea and blankets through the night.',
  'Further talks are planned, though no date has been set.',
  'The hall, built as a grain store, holds about 900 people.',
];

/** Heads of articles: agency style, British style, none. */
export const heads: readonly string[] = [
  '{PLACE}, {Month} {d} (Northline) - {lead}',
  '{PLACE} — {lead}',
  '{lead}',
  '{PLACE} ({Mon} {d}) – {lead}',
];

/** First sentences, which tell no fact of the tables. */
export const leads: readonly string[] = [
  'Negotiators went into a last round of talks in {place} on {weekday} with little hope of a quick result.',
  'Thousands of people took to the streets of {place} on {weekday} in a protest against the new budget.',
  'The two sides ended a second day of talks in {place} without a joint statement.',
  'A regional conference on trade and water opened in {place} on {weekday} under heavy guard.',
  'Rescue teams kept working through the night near {place} as the storm moved inland.',
  'Here is what is known of the talks in {place}.',
];
