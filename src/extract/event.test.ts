import { describe, expect, it } from 'vitest';
import { contextOf, readForChecks } from '../../test/support/read-for-checks.ts';
import type { Doc, LayerName } from '../model/index.ts';
import { event } from './event.ts';

const context = contextOf('2024-03-04');

/** Each event as "TYPE mode: actors -> recipients (status)". */
function events(text: string): string[] {
  const doc: Doc<LayerName> = readForChecks(text, context);
  const name = (id: string): string => doc.entities.list.find((entity) => entity.id === id)?.name ?? '?';
  return [...event.run(doc, context)].map(({ fields }) => {
    const { type, mode, actors, recipients, status } = fields;
    const sides =
      recipients.length === 0
        ? actors.map(name).join(' & ')
        : `${actors.map(name).join(' & ')} -> ${recipients.map(name).join(', ')}`;
    return `${type}${mode === null ? '' : ` ${mode}`}: ${sides} (${status})`;
  });
}

const told: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  ['Egypt held talks with Qatar in Doha.', 'CONSULT: Egypt & Qatar (occurred)'],
  ['Iran expelled a Swedish diplomat on Friday.', 'SANCTION expel: Iran -> a Swedish diplomat (occurred)'],
  ['Turkey launched an air strike against Syria.', 'ASSAULT aerial: Turkey -> Syria (occurred)'],
  [
    'The European Union called on Belarus to release the prisoners.',
    'REQUEST yield: European Union -> Belarus (occurred)',
    'RETREAT release: Belarus -> the prisoners (called_for)',
  ],
  ['Germany called for a ceasefire in Sudan.', 'REQUEST yield: Germany -> Sudan (occurred)'],
  ['Iran threatened to attack Israel.', 'THREATEN violence: Iran -> Israel (occurred)'],
  ['Japan will send food to Nepal.', 'AID: Japan -> Nepal (planned)'],
  ['Canada agreed to send food to Haiti.', 'AGREE: Canada -> Haiti (occurred)', 'AID: Canada -> Haiti (planned)'],
  ['Hungary refused to send troops to Ukraine.', 'REJECT: Hungary -> Ukraine (occurred)'],
  ['Russia did not attack Finland.', 'ASSAULT: Russia -> Finland (denied)'],
  ['Kuwait was invaded by Iraq in 1990.', 'ASSAULT: Iraq -> Kuwait (occurred)'],
  ["Iraq's invasion of Kuwait shocked the world.", 'ASSAULT: Iraq -> Kuwait (occurred)'],
  ['China stopped buying beef from Lithuania.', 'SANCTION discontinue: China -> Lithuania (occurred)'],
  ['Iran and Iraq signed a treaty. The two agreed to meet again.', 'AGREE: The two (occurred)', 'CONSULT: The two (planned)'],
  ['Norway and Chad met. Both sides promised not to arm the rebels.', 'AGREE: Both sides -> the rebels (occurred)'],
  ['Two rebels gave themselves up to the army of Mali.', 'RETREAT withdraw: Two rebels -> the army (occurred)'],
  ['France recalled its ambassador to Australia.', 'SANCTION withdraw: France -> Australia (occurred)'],
];

const nothing: readonly string[] = [
  'Norway struck a balance between oil and climate.',
  'Brazil beat Peru 3-1 in the final of the cup.',
  'War is terrible.',
  'The peace talks venue has a fine view.',
  'Greece met the deadline of the bank.',
  'The strike price of the option rose.',
  'Kenya fought corruption for years.',
  'The attack helicopters stood in a hangar.',
  'A heart attack is often sudden.',
  'Qatar hosted the World Cup.',
  'The minister attacked the problem of waste.',
  'The firm released a new model in May.',
  'Spain gave in March what it could.',
];

describe('event', () => {
  it.each(told)('%s', (text, ...want) => {
    expect(events(text)).toEqual(expect.arrayContaining(want));
  });

  it.each(nothing)('no event: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  it('tells an act of light verb and noun once', () => {
    expect(events('Turkey launched an attack on Syria.')).toHaveLength(1);
    expect(events('Egypt held talks with Qatar.')).toHaveLength(1);
  });

  it('rests on the smallest passage with trigger and roles, inside the sentence', () => {
    const text = 'On Monday, after a long night, Iran expelled a Swedish diplomat, which surprised nobody.';
    const doc = readForChecks(text, context);
    const [first] = event.run(doc, context);
    const [passage] = first?.evidence ?? [];
    expect(passage === undefined ? '' : text.slice(passage.start, passage.end)).toBe('Iran expelled a Swedish diplomat');
  });

  it('gives day, place and scale', () => {
    const doc = readForChecks('Turkey bombed Syria on Friday.', context);
    const [first] = event.run(doc, context);
    expect(first?.fields).toMatchObject({ intensity: -9.5, time: { start: '2024-03-01', grain: 'day' } });
  });

  it('gives the same twice and leaves the document as it was', () => {
    const doc = readForChecks('Canada agreed to send food to Haiti. Iran threatened to attack Israel.', context);
    const before = JSON.stringify(doc.propositions);
    expect(JSON.stringify([...event.run(doc, context)])).toBe(JSON.stringify([...event.run(doc, context)]));
    expect(JSON.stringify(doc.propositions)).toBe(before);
  });
});
