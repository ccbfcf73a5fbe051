import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { forecast } from './forecast.ts';

describe('forecasts', () => {
  it.each(examplesOf(forecast))('example: %s', (_text, holds) => holds());

  /** Each forecast as "content [likelihood range] attitude by whom if condition until horizon", only what is not plain. */
  const told: readonly (readonly [text: string, ...forecasts: readonly string[]])[] = [
    ['The talks are likely to fail.', 'The talks are likely to fail [likely 0.55-0.8]'],
    ['Sanctions could trigger a shortage of fuel.', 'Sanctions could trigger a shortage of fuel possible'],
    ['Analysts expect prices to rise.', 'prices to rise by Analysts'],
    ['Traders expect another cut in June.', 'another cut in June by Traders until 2024-06'],
    ['Few here expect an invasion.', 'an invasion doubted by Few'],
    ['A quick return to talks is unlikely.', 'A quick return to talks is unlikely [unlikely 0.2-0.45] doubted'],
    ['A ruling is expected in May.', 'A ruling is expected in May until 2024-05'],
    ['The bank sees a 60 percent chance of a recession.', 'a recession [60 percent 0.6-0.6] possible by The bank'],
    [
      'A diplomat puts the likelihood of a new attack at one in three.',
      'a new attack [one in three 0.33-0.33] possible by A diplomat',
    ],
    [
      'Diplomats fear that the truce will collapse unless the rebels go home.',
      'the truce will collapse unless the rebels go home feared by Diplomats if unless the rebels go home',
    ],
    ['Tokyo expressed concern that the port could be used by the navy.', 'the port could be used by the navy feared by Tokyo'],
    ['If convicted, he could face ten years in jail.', 'If convicted, he could face ten years in jail possible if If convicted'],
    ['The party could fall apart, while its rival has recovered.', 'The party could fall apart possible'],
    ['A collapse of the army cannot be ruled out.', 'A collapse of the army possible'],
    ['Inflation is seen falling to 9 percent by December.', 'Inflation is seen falling to 9 percent by December until 2024-12'],
    ['The IMF lowered its forecast for growth to 1.9 percent.', 'its forecast for growth to 1.9 percent by The IMF'],
    ['The row threatens to derail the talks.', 'The row threatens to derail the talks possible'],
    ['It will take decades to rebuild the city.', 'It will take decades to rebuild the city'],
  ];
  it.each(told)('%s', (text, ...expected) => {
    const { record, words } = readRecord(text);
    const found = record.forecasts.map(({ content, likelihood, attitude, forecasterText, condition, horizon }) =>
      [
        words(content),
        likelihood === null ? '' : ` [${words(likelihood.text)} ${likelihood.low}-${likelihood.high}]`,
        attitude === 'expected' ? '' : ` ${attitude}`,
        forecasterText === null ? '' : ` by ${words(forecasterText ?? null)}`,
        condition === null ? '' : ` if ${words(condition)}`,
        horizon === null ? '' : ` until ${horizon.end}`,
      ].join(''),
    );
    expect(found).toEqual(expected);
  });

  const nothing: readonly string[] = [
    'Officials estimated that 40 people had died.',
    'If I were in Tokyo, I would worry.',
    'If we changed the sign, they would not dare to come.',
    'The ministry will reduce its staff.',
    'France will send a minister to Egypt.',
    'The company expects to cut 4,000 jobs.',
    'Iran warned that it would tolerate no change of borders.',
    'The minister is certain.',
    'The minister may have lied.',
    'Make sure the door will hold.',
    'It is unreasonable to expect people to wait.',
    'He hopes that the road will be open by spring.',
    'Could the truce collapse?',
    'Prices rose in March.',
    'He probably knows the answer.',
    'The sum was higher than expected.',
  ];
  it.each(nothing)('foretells nothing: %s', (text) => {
    expect(readRecord(text).record.forecasts.map(({ content }) => readRecord(text).words(content))).toEqual([]);
  });
});
