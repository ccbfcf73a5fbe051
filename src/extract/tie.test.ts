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
    ['China and Pakistan are iron brothers.', ['alignment China, Pakistan -> - null']],
    ['Paraguay remains an ally of Taiwan.', ['alignment Paraguay, Taiwan -> - steady']],
    ['Serbia, an ally of Russia, abstained.', ['alignment Serbia, Russia -> - null']],
    ["Russia's ally Belarus opened its border.", ['alignment Belarus, Russia -> - null']],
    ['NATO members Poland and Latvia objected.', ['membership Poland, Latvia -> NATO null']],
    ['Turkey, a NATO member, bought the missiles.', ['membership Turkey -> NATO null']],
    ["Morocco's rival Algeria refused.", ['rivalry Algeria -> Morocco null']],
    ['Israel and Jordan share a common enemy in Iran.', ['rivalry Israel, Jordan -> Iran null']],
    ['Mali, Niger and Chad are binding themselves together.', ['alignment Mali, Niger, Chad -> - null']],
    ['Laos relies on China and Vietnam.', ['dependence Laos -> China null', 'dependence Laos -> Vietnam null']],
    ["Germany's dependence on Russian gas has grown.", ['dependence Germany -> Russia rising']],
    ['Bulgaria buys nearly all its gas from Turkey.', ['dependence Bulgaria -> Turkey null']],
    ['Ethiopia stands with Somalia against Eritrea.', ['alignment Ethiopia, Somalia -> - null']],
    ['Egypt has drawn closer to Turkey.', ['alignment Egypt, Turkey -> - rising']],
    ['They noted the close ties between Hungary and Serbia.', ['alignment Hungary, Serbia -> - null']],
    ['Relations between Poland and Hungary are strained.', ['rivalry Poland, Hungary -> - falling']],
    ['As a NATO member, Turkey can block it.', ['membership Turkey -> NATO null']],
    ["Nicaragua is one of Venezuela's allies.", ['alignment Nicaragua, Venezuela -> - null']],
    ['Egypt, at odds with Ethiopia over the dam, refused.', ['rivalry Egypt -> Ethiopia null']],
    ['Sweden did not join NATO that year.', []],
    ['The general greeted his brother Ibrahim.', []],
    ['Her parents moved closer to Norway.', []],
    ['Chad is not a member of NATO.', []],
    ['Georgia is a former ally of Russia.', []],
    ['Albania wants to become a member of NATO.', []],
    ['The hotel is close to the border with Jordan.', []],
    ['The singer joined the band in 1999.', []],
    ['Ana Ruiz is a member of the board of NATO.', []],
    ['Kenya stands by its decision.', []],
    ['Peru buys gas from Bolivia.', []],
    ['Relations between Poland and Hungary were discussed.', []],
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
