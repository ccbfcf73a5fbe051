import { describe, expect, it } from 'vitest';
import { examplesOf, readRecord } from '../../test/support/read-record.ts';
import { signal } from './signal.ts';

describe('signals', () => {
  it.each(examplesOf(signal))('example: %s', (_text, holds) => holds());

  const told: [string, string[]][] = [
    ['The launch sends a message to Japan that the army is ready.', ['- to Japan: the army is ready']],
    ["Kenya's drill sent a warning to Somalia.", ['Kenya to Somalia: -']],
    ['The drill will serve as a signal to Iran.', ['- to Iran: -']],
    ['The minister sent a text message to Japan.', []],
    ['Poland received a warning from the bank.', []],
  ];
  it.each(told)('%s', (text, expected) => {
    const { record, name, words } = readRecord(text);
    expect(record.signals.map((s) => `${name(s.sender)} to ${s.audiences.map(name).join(', ')}: ${words(s.message)}`)).toEqual(
      expected,
    );
  });
});
