import { describe, expect, test } from 'vitest';
import { readText } from '../../test/support/read-text.ts';
import type { ParagraphKind } from '../model/index.ts';

const BODY = 'The ministers met on Monday and agreed to meet again in the spring.';

describe('kinds of paragraph', () => {
  const rows: readonly [line: string, kind: ParagraphKind, body?: string][] = [
    ['Talks resume in Geneva', 'heading'],
    ['What happens next?', 'heading'],
    ['WHAT WE KNOW', 'heading'],
    ['## Background', 'heading'],
    ['**Who broke it?**', 'heading'],
    ['14:05 GMT', 'heading'],
    ['By Ann Smith', 'byline'],
    ['BY ANN SMITH AND BOB LEE', 'byline'],
    ['By Ann Smith and Bob de Vries in Vilnius', 'byline'],
    ['By Monday, talks had failed.', 'body'],
    ['By then Ann Smith had left the room for good.', 'body'],
    ['• Wheat prices rose.', 'bullet', 'Wheat prices rose.'],
    ['- Wheat prices rose.', 'bullet', 'Wheat prices rose.'],
    ['1. Wheat prices rose.', 'bullet', 'Wheat prices rose.'],
    ['(b) Wheat prices rose.', 'bullet', 'Wheat prices rose.'],
    ['(c) The parties agree on the price.', 'bullet', 'The parties agree on the price.'],
    ['-5 degrees were measured in Oslo.', 'body'],
    ['1.5 million people fled.', 'body'],
    ['2023. That was the year.', 'body'],
    ['ADVERTISEMENT', 'boilerplate'],
    ['Advertisement revenue fell again last year.', 'body'],
    ['Read more: Five things to know', 'boilerplate'],
    ['Read the text and you will see what was left out.', 'body'],
    ['(Reporting by Ann Smith in Vilnius; editing by Bob Lee)', 'boilerplate'],
    ['Reporting by the monitors shows a rise. It began in May.', 'body'],
    ['© 2023 The Lantern. All rights reserved.', 'boilerplate'],
    ['Copyright 2024 Meridian', 'boilerplate'],
    ['Copyright law is older than the press.', 'body'],
    ['Sign up for our morning newsletter', 'boilerplate'],
    ['Photo: A. Smith / Meridian', 'boilerplate'],
    ['Photos of the parade were shown on Tuesday.', 'body'],
    ['###', 'boilerplate'],
    ['Our Standards: The Meridian Principles', 'boilerplate'],
    ['This article was first published in May.', 'boilerplate'],
    ['This article of the treaty was never applied.', 'body'],
    ['08:45 Good morning from Oslo.', 'body', 'Good morning from Oslo.'],
    ['[10:20] The vote begins.', 'body', 'The vote begins.'],
    ['9.30pm: The vote is over.', 'body', 'The vote is over.'],
    ['10:20 was the time of the blast.', 'body', '10:20 was the time of the blast.'],
    ['5.30 million people voted.', 'body', '5.30 million people voted.'],
    ['Q: Why did you leave?', 'body', 'Why did you leave?'],
    ['MODERATOR: Let us begin.', 'body', 'Let us begin.'],
    ['Ms Lee: We disagree with that.', 'body', 'We disagree with that.'],
    ['Warning: talks may fail.', 'body', 'Warning: talks may fail.'],
    ['“We shall go on”', 'body'],
    ['He said:', 'body'],
  ];

  test.each(rows)('%s is %s', (line, kind, body) => {
    const text = `${line}\n\n${BODY}`;
    const paragraph = readText(text).structure.paragraphs[0];
    expect(paragraph?.kind).toBe(kind);
    if (body !== undefined) expect(text.slice(paragraph?.bodyStart, paragraph?.end)).toBe(body);
  });

  test('without a sentence in the text nothing is a heading', () => {
    expect(readText('Kim visits Beijing').structure.paragraphs.map(({ kind }) => kind)).toEqual(['body']);
    expect(readText('Kim visits Beijing\n\nXi hosts him').structure.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });

  test('the byline is the words after "By"', () => {
    const text = `Talks resume\nBy Ann Smith\n\n${BODY}`;
    const { byline } = readText(text).structure;
    expect(text.slice(byline?.start, byline?.end)).toBe('Ann Smith');
  });
});

describe('lines', () => {
  test('lines wrapped at a column are one paragraph', () => {
    const text =
      'The ministers met on Monday in the capital and agreed to\nmeet again in the spring, when the snow on the passes has\ngone and the road is open.\n\nNobody else was invited, and the press was told about it\nonly on the day after, in a short note.';
    expect(readText(text).structure.paragraphs.map(({ start, end }) => text.slice(start, end).split('\n').length)).toEqual([
      3, 2,
    ]);
  });

  test('lines that each end a sentence are paragraphs', () => {
    expect(readText(`${BODY}\n${BODY}\r\n${BODY}\u2028${BODY}`).structure.paragraphs).toHaveLength(4);
  });
});

describe('dateline', () => {
  const rows: readonly [text: string, place: string | null, date: string | null, agency: string | null][] = [
    ['VILNIUS, July 11 (CP) - Leaders met.', 'VILNIUS', 'July 11', 'CP'],
    ['TOKYO — The yen fell.', 'TOKYO', null, null],
    ['GENEVA (Reuters) – The talks ended.', 'GENEVA', null, 'Reuters'],
    ['BEIJING, Sept. 2 (Xinhua) -- A train arrived.', 'BEIJING', 'Sept. 2', 'Xinhua'],
    ['WASHINGTON, D.C., Tuesday, July 11, 2023 - It rained.', 'WASHINGTON, D.C.', 'Tuesday, July 11, 2023', null],
    ['ST. PETERSBURG, Russia (AP) — Guests came.', 'ST. PETERSBURG, Russia', null, 'AP'],
    ['NEW YORK, 3 March 2024 (ABC News) — Guests came.', 'NEW YORK', '3 March 2024', 'ABC News'],
    ['Geneva (AFP) - The talks ended.', 'Geneva', null, 'AFP'],
    ['GAZA/CAIRO, Oct 9 (Wire) - Talks began.', 'GAZA/CAIRO', 'Oct 9', 'Wire'],
    ['(Reuters) - Talks began.', null, null, 'Reuters'],
    ['KYIV, 4 March 2022. Shells fell.', 'KYIV', '4 March 2022', null],
  ];

  test.each(rows)('%s', (text, place, date, agency) => {
    const { dateline, paragraphs } = readText(text).structure;
    const words = (span: { start: number; end: number } | null | undefined): string | null =>
      span === null || span === undefined ? null : text.slice(span.start, span.end);
    expect([words(dateline?.place), words(dateline?.date), words(dateline?.agency)]).toEqual([place, date, agency]);
    expect(paragraphs[0]?.bodyStart).toBe(dateline?.end);
    expect(text.slice(dateline?.end)).toMatch(/^[A-Z]/);
  });

  const none: readonly string[] = [
    'NATO leaders met on Monday.',
    'UN-backed troops left the town.',
    'Kim Jong Un - the leader - arrived.',
    'WARNING: the road is closed.',
    'Vilnius (Lithuania) is a city.',
    'TOKYO —',
  ];
  test.each(none)('none in: %s', (text) => {
    expect(readText(text).structure.dateline).toBeNull();
  });

  test('it may stand below a title and a byline, not in the middle of the text', () => {
    expect(readText(`Talks resume\nBy Ann Smith\n\nOSLO, May 2 (MWS) - ${BODY}`).structure.dateline).not.toBeNull();
    expect(readText(`${`${BODY}\n\n`.repeat(9)}OSLO, May 2 (MWS) - ${BODY}`).structure.dateline).toBeNull();
  });
});
