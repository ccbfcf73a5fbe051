import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>One.</p><p>Two <b>bold</b> words.</p>', 'One.\n\nTwo bold words.'],
    ['One<br>two<br/><br/>three', 'One\ntwo\n\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<div><p>In</p> </div>out', 'In\n\nout'],
    ['Caf&eacute; &amp; &#8220;bar&#x201D; &hellip;&nbsp;x', 'Café & “bar” … x'],
    ['<a href="/x?a>b" title=\'<\'>link</a>', 'link'],
    ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['a<!-- <p>gone</p> -->b', 'a b'],
    ['<figure><img src=x><figcaption>Photo</figcaption></figure>text', 'text'],
    // No tags and no entities.
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['I <3 you', 'I <3 you'],
    ['AT&T &unknown; &#0;&#xD800;&#9999999;', 'AT&T &unknown;'],
    ['a <b and c', 'a'],
    ['a <b and c <i>d</i>', 'a <b and c d'],
    ['', ''],
    ['  \n ', ''],
    ['<script>never closed', ''],
  ])('%s', (html, text) => expect(plainText(html)).toBe(text));

  it.each([
    ['<', 300_000],
    ['<a ', 100_000],
    ['<a "', 100_000],
    ["<a '>", 100_000],
    ['<!--', 100_000],
    ['&', 300_000],
    ['&a', 300_000],
    ['<br>', 100_000],
    ['<p>', 100_000],
    ['<script>', 50_000],
    ['<a b=c ', 100_000],
    [' ', 500_000],
  ])('%s many times costs little', (piece, times) => {
    const start = performance.now();
    plainText(piece.repeat(times));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('plainLine', () => {
  it.each([
    ['Ministers <i>meet</i>\n in Oslo', 'Ministers meet in Oslo'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['  ', null],
    [undefined, null],
  ])('%s', (html, line) => expect(plainLine(html)).toBe(line));
});
