import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, RapporteurError, validate } from '../src/index.ts';
import { rapporteur } from './support/command-line.ts';

const reader = createReader();
const sentence = 'The minister of Norland said on Monday that 40 soldiers had crossed the border with Sudland.';

/** Text that breaks readers: each must give a sound record, or an empty one with the reason, in bounded time. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['one sentence of 50,000 words', `${'the minister and '.repeat(16_666)}left.`],
  ['one word of 200,000 letters', `${sentence} ${'a'.repeat(200_000)} ${sentence}`],
  ['100,000 opening brackets', `${sentence} ${'('.repeat(100_000)} ${sentence}`],
  ['100,000 nested brackets', `${sentence} ${'('.repeat(50_000)}x${')'.repeat(50_000)} ${sentence}`],
  ['100,000 quotation marks', `${sentence} ${'"'.repeat(100_000)} ${sentence}`],
  ['100,000 curly quotes', `${sentence} ${'“'.repeat(100_000)} ${sentence}`],
  ['quotes nested in turn', `${sentence} ${'“‘'.repeat(20_000)}x${'’”'.repeat(20_000)} ${sentence}`],
  ['100,000 full stops', `${sentence} ${'. '.repeat(100_000)}${sentence}`],
  ['100,000 line breaks', `${sentence}${'\n'.repeat(100_000)}${sentence}`],
  ['200,000 blanks', `${sentence}${' '.repeat(200_000)}${sentence}`],
  ['100,000 commas', `${sentence} Envoys${', envoys'.repeat(20_000)} met.`],
  ['50,000 digits', `${sentence} They counted ${'9'.repeat(50_000)} shells.`],
  ['numbers in a row', `${sentence} They counted ${'1,000 '.repeat(20_000)}shells.`],
  ['capitals in a row', `${sentence} ${'Alpha Bravo '.repeat(20_000)}met.`],
  ['said that said that', `Ann Lee said that ${'officials said that '.repeat(5_000)}war was near.`],
  ['dashes', `${sentence} ${'— '.repeat(50_000)}${sentence}`],
  ['of the of the', `The ${'leader of the '.repeat(10_000)}party spoke.`],
  ['dates in a row', `${sentence} ${'On July 11, 2023, on Monday, '.repeat(5_000)}they met.`],
  ['direction marks', `${sentence} ${'\u202e\u202d'.repeat(10_000)} ${sentence}`],
  ['combining marks', `${sentence} Z${'\u0301'.repeat(50_000)} ${sentence}`],
  ['lone surrogates', `${sentence} \ud83d ${sentence} \udc00 ${sentence}`],
  ['a mark in the middle', `${sentence} \uFEFF ${sentence}`],
  ['Windows line ends', `${sentence}\r\n\r\n${sentence}\r\n`],
  ['old line ends', `${sentence}\r\r${sentence}\r`],
];

describe('hostile text', () => {
  it.each(hostile)('%s', { timeout: 60_000 }, (_, text) => {
    const started = performance.now();
    const record = reader.read({ text, published: '2024-03-05' });
    const seconds = (performance.now() - started) / 1000;
    expect(validate(record)).toEqual([]);
    expect(record.document.text).toBe(text);
    // Two shared cores under load: a hang is minutes, not this.
    expect(seconds).toBeLessThan(30);
  });

  it('any string gives a sound record, twice the same', () => {
    const words = fc.constantFrom(
      'the',
      'Kim',
      'said',
      '“',
      '”',
      '"',
      '(',
      ')',
      '.',
      ',',
      '—',
      'Monday',
      '2023',
      'U.S.',
      'not',
      'if',
      'will',
      '\n\n',
      'by',
      'visited',
      'China',
      '%',
      '$5',
      'million',
      "'s",
      ':',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const record = reader.read({ text: input, published: '2024-03-05' });
        expect(validate(record)).toEqual([]);
        expect(JSON.stringify(reader.read({ text: input, published: '2024-03-05' }))).toBe(JSON.stringify(record));
      }),
      { numRuns: 150 },
    );
  });

  it('any publication date is read or refused in one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
        ),
        (published) => {
          try {
            reader.read({ text: sentence, published });
          } catch (error) {
            expect(error).toBeInstanceOf(RapporteurError);
            expect(String(error)).not.toContain('\n');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('any command line', () => {
  it('ends with an exit code and at most one line of complaint, never a trace', { timeout: 120_000 }, async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'read',
        'check',
        'explain',
        'schema',
        'knowledge',
        'parse',
        '-',
        '--json',
        '--jsonl',
        '--jobs',
        '--at',
        '--published',
        '2024-01-01',
        '--help',
        '--',
        '--no-json',
        '--=x',
        '-j',
        '-jx',
      ),
      fc.string({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 5 }),
        fc.oneof(fc.constant(sentence), fc.uint8Array({ maxLength: 60 })),
        async (argv, stdin) => {
          fc.pre(!argv.includes('--html') && !argv.some((one) => /^(?:--jobs|-j)/.test(one)));
          const { code, err } = await rapporteur(argv, { stdin });
          expect([0, 1, 2, 3]).toContain(code);
          expect(err).not.toMatch(/fault of the program|\n\s+at |node:internal/);
          for (const line of err.split('\n').slice(0, -1)) expect(line).toMatch(/^rapporteur: /);
        },
      ),
      { numRuns: 100 },
    );
  });
});
