import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RapporteurError } from '../model/index.ts';
import { decode } from './decode.ts';

describe('decode', () => {
  it.each([
    ['plain', Buffer.from('Vilnius, July 11'), 'Vilnius, July 11'],
    ['accents', Buffer.from('Türkiye — “oui”'), 'Türkiye — “oui”'],
    ['UTF-16 LE with a mark', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x20, 0x20]), 'A\u2020'],
    ['UTF-16 BE with a mark', Buffer.from([0xfe, 0xff, 0x00, 0x41]), 'A'],
    ['empty', Buffer.alloc(0), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toBe(text);
  });

  it.each([
    ['a zero byte', Buffer.from([0x41, 0x00, 0x42]), 'a.txt: binary: a zero byte at offset 1; plain text in UTF-8 is needed'],
    ['Latin-1', Buffer.from([0x41, 0x42, 0xe9, 0x43]), /^a\.txt: not UTF-8: a wrong byte at offset 2;/],
    ['a sequence cut off', Buffer.from([0x41, 0xe2, 0x80]), /^a\.txt: not UTF-8: a wrong byte at offset 1;/],
    ['odd UTF-16', Buffer.from([0xff, 0xfe, 0x41]), /^a\.txt: not UTF-16LE/],
  ])('names %s', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(message);
  });

  it('gives the text or one clear line for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(typeof decode(bytes, 'x')).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(RapporteurError);
          expect(String(error)).not.toContain('\n');
        }
      }),
    );
  });

  it('gives back every text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const wanted = text.replaceAll('\0', '').replace(/^\uFEFF+/, '');
        fc.pre(wanted.isWellFormed());
        expect(decode(Buffer.from(wanted), 'x')).toBe(wanted);
      }),
    );
  });
});
