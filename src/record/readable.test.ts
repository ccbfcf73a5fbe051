import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadable } from './readable.ts';

const english =
  'The two ministers met in the capital on Tuesday and agreed that the border would be opened again, officials said. It was the first time in ' +
  'four years that envoys of both states had sat at one table, and neither of them spoke to reporters after the talks.';

describe('unreadable', () => {
  it.each([
    ['news', english],
    ['a headline', 'Kim visits China'],
    ['a short sentence', 'Talks resumed Monday.'],
    ['a date alone', '2015-03-03'],
    [
      'prose with foreign names',
      'President Recep Tayyip Erdogan and Ursula von der Leyen met in Rio de la Plata, officials said on Monday.',
    ],
    ['prose about markup', `${english} The <html> tag and a < b were discussed.`],
    ['a quoted sentence of another language', `${english} „Das ist nicht wahr“, said the minister.`],
  ])('lets %s pass', (_, text) => {
    expect(unreadable(text)).toBeNull();
  });

  it.each([
    ['empty', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['emoji', '😀😀🎉 🚀', 'no-words'],
    [
      'German',
      'Die Außenminister der beiden Staaten haben sich am Dienstag in der Hauptstadt getroffen und über die Grenze gesprochen.',
      'not-english',
    ],
    [
      'French',
      'Les deux ministres se sont rencontrés mardi dans la capitale et ont convenu que la frontière serait rouverte, selon des responsables.',
      'not-english',
    ],
    [
      'Dutch',
      'De minister van Buitenlandse Zaken zei dat het overleg niet was mislukt en dat er een nieuwe ronde van gesprekken komt voor de zomer.',
      'not-english',
    ],
    ['Arabic', 'التقى الوزيران في العاصمة يوم الثلاثاء واتفقا على فتح الحدود من جديد بعد أربع سنوات', 'not-english'],
    ['Chinese', '两国外长星期二在首都会晤，同意重新开放边界。官员说，这是四年来的第一次。', 'not-english'],
    ['Russian', 'Министры двух государств встретились во вторник в столице и договорились вновь открыть границу', 'not-english'],
    ['a page', '<!doctype html><html><body><p>The ministers met.</p></body></html>', 'html'],
    ['tags', '<div><p>The <b>two</b> ministers <i>met</i> in <a href="x">Rome</a>.</p></div>', 'html'],
    ['controls', 'a\u0001\u0002\u0003b\u0004c\u0005', 'binary'],
  ])('turns %s away', (_, text, code) => {
    const issue = unreadable(text);
    expect(issue?.code).toBe(code);
    expect(issue?.message).not.toContain('\n');
  });

  it('says "not English" in so many words', () => {
    expect(unreadable('Les deux ministres se sont rencontrés mardi dans la capitale.')?.message).toMatch(/^not English: /);
  });

  it('answers for any string, long runs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(unreadable(text)).not.toBeUndefined();
      }),
    );
    for (const run of ['<a ', '<', '(', ' ', '"', 'a', '\u202e']) expect(unreadable(run.repeat(100_000))).not.toBeUndefined();
  });
});
