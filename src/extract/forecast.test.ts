import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { forecast } from './forecast.ts';

describe('forecasts', () => {
  it.each(examplesOf(forecast))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['The talks are likely to fail.', ['The talks are likely to fail [likely 0.55-0.8]']],
    ['Sanctions could trigger a shortage of fuel.', ['Sanctions could trigger a shortage of fuel [-]']],
    ['Analysts expect prices to rise.', ['prices to rise [-]']],
    ['A quick return to talks is unlikely.', ['A quick return to talks is unlikely [unlikely 0.2-0.45]']],
    ['There is a 40 percent chance of a recession, the bank said.', ['a recession [a 40 percent chance 0.4-0.4]']],
    ['The odds of a truce are slim.', ['a truce [-]']],
    ['Officials estimated that 40 people had died.', []],
    ['If I were in Tokyo, I would worry.', []],
    ['The ministry will reduce its staff.', []],
    ['The minister is certain.', []],
    ['The minister may have lied.', []],
    ['Prices rose in March.', []],
    ['France will send a minister to Egypt.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, words } = readRecord(text);
    const found = record.forecasts.map((f) => {
      const said = f.likelihood;
      return `${words(f.content)} [${said === null ? '-' : `${words(said.text)} ${said.low}-${said.high}`}]`;
    });
    expect(found).toEqual(expected);
  });
});
