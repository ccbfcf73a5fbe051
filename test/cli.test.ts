import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands/index.ts';
import { createReader, recordSchema, validate, version } from '../src/index.ts';
import { rapporteur } from './support/command-line.ts';

const dispatch =
  'OSTERVIK, March 4 (MWS) - Foreign Minister Ann Lee of Norland met her Sudlandish colleague in Ostervik on Monday, officials said. ' +
  '"We agreed on a timetable," Lee told reporters. The two states had closed their border in 2021.\n';

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What every answer to bad input has: one line, the program's name, no trace of the program's own code. */
function expectOneLine(err: string): void {
  expect(err).toMatch(/^rapporteur: [^\n]+\n$/);
  expect(err).not.toMatch(/\n\s+at |node:internal|\.ts:\d+|fault of the program/);
}

describe('usage', () => {
  it('prints help and version', async () => {
    expect(await rapporteur(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const { code, out } = await rapporteur(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command.summary);
    expect((await rapporteur([])).code).toBe(2);
  });

  it.each(commands.map((command) => command.name))('prints help of %s with every option', async (name) => {
    const { code, out } = await rapporteur([name, '--help']);
    expect(code).toBe(0);
    for (const option of Object.keys(commands.find((command) => command.name === name)?.options ?? {}))
      expect(out).toContain(`--${option}`);
  });

  it.each<[string, string[], RegExp]>([
    [
      'an unknown command',
      ['raed'],
      /unknown command "raed"; one of read, check, explain, schema, knowledge, parse, missed, add, find, .* is needed/,
    ],
    ['an unknown option', ['read', '-', '--jason'], /unknown option --jason; read takes --published/],
    ['an option without its value', ['read', '-', '--published'], /--published needs DATE/],
    ['an option for a value', ['read', '-', '--title', '--json'], /--title needs TEXT, not --json/],
    ['an option twice', ['read', '-', '--title', 'a', '--title', 'b'], /--title is given twice/],
    ['a switch with a value', ['read', '-', '--json=yes'], /--json takes no value/],
    [
      'a date that does not exist',
      ['read', '-', '--published', '2025-02-30'],
      /published: "2025-02-30" is not a date; a day of the calendar/,
    ],
    ['a size that is none', ['read', '-', '--max-size', 'big'], /size: "big" is not a size/],
    ['two forms of output', ['read', '-', '--json', '--jsonl'], /--json and --jsonl are given together/],
    ['no jobs', ['read', '-', '--jobs', '0'], /--jobs is "0"; a whole number from 1 to 64 is needed/],
    ['two files for one record', ['read', 'a.txt', 'b.txt', '--json'], /2 files are given; --json and --html take one/],
    ['no share', ['read', '-', '--min-confidence', '1.2'], /--min-confidence is "1.2"; a number from 0 to 1 is needed/],
    ['an unknown level', ['check', '-', '--fail-on', 'note'], /--fail-on is "note"; error or warning is needed/],
    ['no place to explain', ['explain', '-'], /--at is missing/],
    ['no name', ['knowledge'], /no name is given/],
    ['a missing folder of tables', ['read', '-', '--knowledge', '/no/such/folder'], /no folder "\/no\/such\/folder"/],
  ])('answers %s with exit code 2 and one line', async (_, argv, message) => {
    const { code, out, err } = await rapporteur(argv, { stdin: dispatch });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expectOneLine(err);
    expect(err).toMatch(message);
  });

  it('asks for a file where nothing is piped in', async () => {
    const { code, err } = await rapporteur(['read']);
    expect(code).toBe(2);
    expect(err).toMatch(/no file is given/);
  });
});

describe('bad input', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /empty: the text has no words/],
    ['a binary file', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), /binary: a zero byte at offset 4/],
    ['invalid UTF-8', Uint8Array.from([0x41, 0xff, 0x42]), /not UTF-8: a wrong byte at offset 1/],
    ['only emoji', '😀😀🎉', /no words/],
    [
      'another language',
      'Les ministres se sont rencontrés mardi dans la capitale et ont parlé de la frontière.',
      /not English: /,
    ],
    ['right-to-left text', 'التقى الوزيران في العاصمة يوم الثلاثاء واتفقا على فتح الحدود', /not English: /],
    ['HTML', '<!doctype html><html><body><p>The envoys met.</p></body></html>', /HTML: the text holds/],
    ['control characters', 'a\u0001\u0002b\u0003\u0004c\u0005d', /binary: 5 control characters/],
    ['a date in the header that does not exist', `published: 2024-02-31\n\n${dispatch}`, /published: "2024-02-31" is not a date/],
  ])('names %s in one line, exit code 1', async (_, content, message) => {
    const { code, out, err } = await rapporteur(['read', file('bad.txt', content)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expectOneLine(err);
    expect(err).toMatch(message);
    expect(err).toContain('bad.txt');
  });

  it('names a missing file, a directory and a file over the limit', async () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const large = file('large.txt', '');
    truncateSync(large, 6_000_000);
    for (const [path, message] of [
      [join(folder, 'none.txt'), /none\.txt: no such file/],
      [join(folder, 'sub'), /sub: a directory; the path of a text file is needed/],
      [large, /large\.txt: too large: 6 MB; at most 5 MB is read, --max-size raises the limit/],
    ] as const) {
      const { code, err } = await rapporteur(['read', path]);
      expect(code).toBe(1);
      expectOneLine(err);
      expect(err).toMatch(message);
    }
  });

  it('stops standard input at the limit', async () => {
    const { code, err } = await rapporteur(['read', '-', '--max-size', '100B'], { stdin: dispatch });
    expect(code).toBe(1);
    expect(err).toMatch(/stdin: too large: more than 100 B/);
  });

  it('reads on after a bad file and exits with 3', async () => {
    const { code, out, err } = await rapporteur(['read', join(folder, 'none.txt'), file('good.txt', dispatch)]);
    expect(code).toBe(3);
    expect(err).toMatch(/none\.txt: no such file/);
    expect(out).toContain('good.txt');
  });

  it.each<[string, string]>([
    ['UTF-16', `\uFEFF${dispatch}`],
    ['a byte-order mark', dispatch],
  ])('reads %s', async (name, text) => {
    const bytes =
      name === 'UTF-16' ? Buffer.from(text, 'utf16le') : Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    const { code, out } = await rapporteur(['read', file('encoded.txt', bytes), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).document.text).toBe(dispatch);
  });
});

describe('read', () => {
  it('prints the record that the library gives, sound and true to the schema', async () => {
    const { out } = await rapporteur(['read', '-', '--json', '--published', '2024-03-05', '--publisher', 'Meridian'], {
      stdin: dispatch,
    });
    const record = JSON.parse(out);
    expect(record).toEqual(
      JSON.parse(JSON.stringify(createReader().read({ text: dispatch, published: '2024-03-05', publisher: 'Meridian' }))),
    );
    expect(validate(record)).toEqual([]);
    const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(recordSchema());
    expect(check(record), JSON.stringify(check.errors)).toBe(true);
  });

  it('takes the header block, and options over it', async () => {
    const input = `title: Talks\npublished: 2024-03-05\nbyline: Bo Ray\n\n${dispatch}`;
    const { out } = await rapporteur(['read', '-', '--json', '--title', 'Other'], { stdin: input });
    expect(JSON.parse(out).document).toMatchObject({ title: 'Other', byline: 'Bo Ray', published: '2024-03-05', text: dispatch });
  });

  it('says in the brief that no date is known, and does not where one is', async () => {
    const text = dispatch.slice(dispatch.indexOf('Foreign'));
    expect((await rapporteur(['read', '-'], { stdin: text })).out).toContain('No date of publication is known');
    expect((await rapporteur(['read', '-', '--published', '2024-03-05'], { stdin: text })).out).not.toContain('No date');
  });

  it('puts checks first in the brief', async () => {
    const { out } = await rapporteur(['read', '-', '--published', '2024-03-05'], { stdin: dispatch });
    expect(out.indexOf('Checks')).toBeGreaterThan(0);
    const others = ['What happened', 'Who said what', 'Who and where'].map((title) => out.indexOf(title)).filter((at) => at >= 0);
    for (const at of others) expect(at).toBeGreaterThan(out.indexOf('Checks'));
  });

  it('colours on a terminal only, and not where NO_COLOR is set', async () => {
    const code = '\u001b[';
    const run = (terminal: boolean, environment = {}) => rapporteur(['read', '-'], { stdin: dispatch, terminal, environment });
    expect((await run(true)).out).toContain(code);
    expect((await run(false)).out).not.toContain(code);
    expect((await run(true, { NO_COLOR: '1' })).out).not.toContain(code);
  });

  it('lets no control character of the text through to the terminal', async () => {
    const { out } = await rapporteur(['read', '-'], {
      stdin: dispatch.replace('Ann Lee', 'Ann\u001b[31m Lee\u202e'),
      terminal: true,
      environment: { NO_COLOR: '1' },
    });
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });

  it('reads JSON lines, tells the bad one and goes on, in input order on two threads as on one', async () => {
    const lines = Array.from({ length: 9 }, (_, index) =>
      JSON.stringify({ id: `a${index}`, text: dispatch.repeat(1 + (index % 3)), published: '2024-03-05' }),
    );
    lines.splice(4, 0, 'nonsense', '{"text": "Les ministres se sont rencontrés mardi dans la capitale."}');
    const path = file('many.jsonl', lines.join('\n'));
    const [one, two] = [await rapporteur(['read', path, '--jsonl']), await rapporteur(['read', path, '--jsonl', '--jobs', '2'])];
    expect(one.code).toBe(3);
    expect(one.err.trim().split('\n')).toEqual([
      expect.stringMatching(/many\.jsonl:5: not JSON/),
      expect.stringMatching(/many\.jsonl:6: not English/),
    ]);
    expect(
      one.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(Array.from({ length: 9 }, (_, index) => `a${index}`));
    expect([two.code, two.err, two.out === one.out]).toEqual([one.code, one.err, true]);
  });

  it('counts on stderr on a terminal only', async () => {
    const path = file('few.jsonl', [dispatch, dispatch].map((text) => JSON.stringify({ text })).join('\n'));
    expect((await rapporteur(['read', path, '--jsonl'], { terminal: true })).err).toContain('2 articles read');
    expect((await rapporteur(['read', path, '--jsonl'])).err).toBe('');
  });
});

describe('the page', () => {
  it('stands alone, escapes the text and forbids what it does not hold', async () => {
    const path = join(folder, 'page.html');
    const text = `${dispatch}"<script>alert(1)</script> & <img src=x onerror=alert(2)>" was painted on a wall, officials said on Tuesday.\n`;
    const { code, out } = await rapporteur(['read', '-', '--html', path, '--title', '</title><script>'], { stdin: text });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const html = readFileSync(path, 'utf8');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|url\(|@import|https?:\/\//);
    for (const tag of html.match(/<[a-z][^>]*>/g) ?? []) expect(tag).not.toMatch(/\s(?:on\w+|src|href|style)\s*=/);
    expect(html).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/,
    );
    expect(html).toContain('&lt;script&gt;alert(1)');
    const shown = html
      .slice(html.indexOf('>', html.indexOf('id="text"')) + 1, html.indexOf('</section>'))
      .replace(/<[^>]+>/g, '');
    expect(
      shown
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&'),
    ).toBe(text);
  });

  it('says where it cannot be written', async () => {
    const { code, err } = await rapporteur(['read', '-', '--html', join(folder, 'no', 'page.html')], { stdin: dispatch });
    expect(code).toBe(1);
    expectOneLine(err);
  });
});

describe('check', () => {
  const wrong =
    'OTTAWA, Feb. 6 - Canadian Prime Minister Stephen Harper met reporters on Tuesday, officials said. It was the second meeting of the month.\n';

  it('names a finding with line and column, what it was compared with, and exits with 1', async () => {
    const input = `title: Talks\n\n${wrong}`;
    const { code, out } = await rapporteur(['check', file('draft.txt', input), '--published', '2024-02-06']);
    expect(code).toBe(1);
    expect(out).toMatch(/draft\.txt:3:\d+: (?:error|warning) office-holder: “[^”]*Harper[^”]*”: .*Trudeau/);
    expect(out).toMatch(/as of \d{4}/);
  });

  it('finds nothing in what is right, and says what held', async () => {
    const { code, out } = await rapporteur(['check', '-', '--published', '2024-02-06'], {
      stdin: wrong.replace('Stephen Harper', 'Justin Trudeau'),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/held office-holder/);
    expect(out).toMatch(/stdin: 0 findings, \d+ held, \d+ could not be checked/);
  });
});

describe('the other commands', () => {
  it('lists the sentences that yielded nothing, with their lines', async () => {
    const { code, out } = await rapporteur(['missed', '-'], {
      stdin: 'title: A day\n\nIran expelled two French diplomats on Monday.\n\nAh, well.\n',
    });
    expect(code).toBe(0);
    expect(out).toBe('stdin:5: Ah, well.\n1 of 2 sentences yielded nothing.\n');
  });

  it('leaves out items below --min-confidence', async () => {
    const all = JSON.parse((await rapporteur(['read', '-', '--json'], { stdin: dispatch })).out);
    const sure = JSON.parse((await rapporteur(['read', '-', '--json', '--min-confidence', '1'], { stdin: dispatch })).out);
    expect(all.events.length).toBeGreaterThan(0);
    expect(sure.events).toEqual([]);
    expect(sure.entities).toEqual(all.entities);
  });

  it('explains words and offsets, and says where they do not stand', async () => {
    const path = file('explain.txt', dispatch);
    const byWords = await rapporteur(['explain', path, '--at', 'met']);
    expect(byWords.code).toBe(0);
    expect(byWords.out).toMatch(/words\s+\d+-\d+ “met”/);
    expect((await rapporteur(['explain', path, '--at', String(dispatch.indexOf('met')), '--json'])).code).toBe(0);
    const nowhere = await rapporteur(['explain', path, '--at', 'no such words']);
    expect(nowhere.code).toBe(2);
    expectOneLine(nowhere.err);
    expect((await rapporteur(['explain', path, '--at', '9999'])).code).toBe(2);
  });

  it('prints the schema', async () => {
    expect(JSON.parse((await rapporteur(['schema'])).out)).toEqual(JSON.parse(JSON.stringify(recordSchema())));
  });

  it('shows what the tables know, and that they know nothing', async () => {
    const known = await rapporteur(['knowledge', 'Justin Trudeau', '--on', '2024-02-06']);
    expect(known.code).toBe(0);
    expect(known.out).toMatch(/yes\s+Justin Trudeau: Prime Minister of Canada, 2015-11-04/);
    const unknown = await rapporteur(['knowledge', 'Zzyzx Qwrt']);
    expect(unknown).toEqual({ code: 1, out: '', err: 'rapporteur: Zzyzx Qwrt: not in the tables\n' });
  });

  it('prints CoNLL-U with one root a sentence and no cycle', async () => {
    const { code, out } = await rapporteur(['parse', '-'], { stdin: dispatch });
    expect(code).toBe(0);
    const sentences = out.trim().split('\n\n');
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) {
      const rows = sentence
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('\t'));
      expect(rows.every((row) => row.length === 10 && row.every((cell) => cell !== ''))).toBe(true);
      const heads = rows.map((row) => Number(row[6]));
      expect(heads.filter((head) => head === 0)).toHaveLength(1);
      for (const [index] of heads.entries()) {
        let at = index + 1;
        for (let steps = 0; at !== 0; steps++) {
          expect(steps).toBeLessThanOrEqual(heads.length);
          at = heads[at - 1] ?? 0;
        }
      }
    }
    expect((await rapporteur(['parse', '-'], { stdin: '' })).code).toBe(1);
  });
});
