import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { signal } from './signal.ts';

describe('signals', () => {
  it.each(examplesOf(signal))('example: %s', (_text, holds) => holds());

  // Sender to audiences: message [act].
  const told: [string, string[]][] = [
    ['The launch sends a message to Japan that the army is ready.', ['- to Japan: the army is ready [The launch]']],
    ["Kenya's drill sent a warning to Somalia.", ["Kenya to Somalia: - [Kenya's drill]"]],
    ['The drill will serve as a signal to Iran.', ['- to Iran: - [The drill]']],
    ['The parade was a message to Washington: we are not alone.', ['- to United States: we are not alone [The parade]']],
    ["Russia's parade was meant as a warning to Poland.", ["Russia to Poland: - [Russia's parade]"]],
    [
      'Lithuania opened a base this week, a clear signal to Belarus that it will defend itself.',
      ['Lithuania to Belarus: it will defend itself [Lithuania opened a base]'],
    ],
    ['By closing the port, Egypt sent a message to Ethiopia.', ['Egypt to Ethiopia: - [closing the port]']],
    ['The raid tells Khartoum that the rebels are not beaten.', ['- to Sudan: the rebels are not beaten [The raid]']],
    [
      'Beijing reads every exercise as a signal that it is being encircled.',
      ['- to China: it is being encircled [every exercise]'],
    ],
    [
      'When General Burhan flew to Algiers, it was a signal to Paris that he has friends.',
      ['Burhan to France: he has friends [General Burhan flew to Algiers]'],
    ],
    ['China fired rockets in what diplomats called a warning to Taiwan.', ['China to Taiwan: - [China fired rockets]']],
    ['The message to Belgrade could not be clearer: recognise Kosovo.', ['- to Serbia: recognise Kosovo [message]']],
    [
      'The tests send three messages: to Seoul, that it is alone; and to Tokyo, that nobody will help.',
      ['- to South Korea: it is alone [The tests]', '- to Japan: nobody will help [The tests]'],
    ],
    [
      'By inviting the rebels, Russia is signalling to Mali that it has options.',
      ['Russia to Mali: it has options [inviting the rebels]'],
    ],
    [
      'China flew jets over the strait, a show of force meant for Taiwan.',
      ['China to Taiwan: - [China flew jets over the strait]'],
    ],
    ['The guards put on a show for Norway.', []],
    ['Ali was jailed after sending Norway a message.', []],
    ['The minister sent a text message to Japan.', []],
    ['Poland received a warning from the bank.', []],
    ['The minister signalled that taxes would rise.', []],
    ['The minister warned Poland that gas would be cut.', []],
    ['The letter tells Poland that gas will be cut.', []],
    ['The ministry issued a warning to Norway.', []],
    ['The drill did not send a message to Iran.', []],
    ['It is a sign that the economy is slowing.', []],
    ['The king sent a message of condolence to Iran.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readRecord(text);
    expect(
      record.signals.map(
        (s) => `${name(s.sender)} to ${s.audiences.map(name).join(', ')}: ${words(s.message)} [${words(s.act as never)}]`,
      ),
    ).toEqual(expected);
  });
});
