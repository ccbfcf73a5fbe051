import type { Issue } from '../model/index.ts';

/** English function words that few other languages share as spellings. */
const english = new Set(
  (
    'the of and to that is was for with by as at from has have had he she they his her their this these those are were be been ' +
    'not but which who will would said its it in on after into than about when where there'
  ).split(' '),
);

/** Function words of other languages in Latin script, for texts too short to miss the English ones. */
const foreign = new Set(
  (
    'der die das und ist nicht mit von den dem ein eine auf für le la les des est une dans que qui pour sur el los las del una por ' +
    'con il di che gli della sono het een van voor niet zijn och att som på är og ikke av til na w z się nie jest do v je se ve bir bu için'
  ).split(' '),
);

/** Matches "word", "l'été", "слово", "新"; not "12" nor "—". */
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Matches "Latin", "été"; not "слово". */
const latin = /^\p{Script=Latin}/u;
/** Matches "2015-03-03"; not "🙂". */
const digit = /\d/;
/** Words looked at: the head of the text decides. */
const sampleWords = 2_000;
/** Matches "<div>", "</p>", "<a href='x'>"; not "a < b" nor "<3". */
const tag = /<\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,400})?\/?>/g;
/** Matches "<!DOCTYPE html>", "<html lang=...>"; not "The <html> tag is". */
const pageStart = /^\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** Why the text cannot be read as English prose, or null where it can. */
export function unreadable(text: string): Issue | null {
  const head = text.slice(0, 40_000);
  if (head.trim() === '') return trouble('empty', 'empty: the text has no words; the plain text of an article is needed');
  const controls = countControls(head);
  if (controls > head.length / 50 && controls > 3) {
    return trouble('binary', `binary: ${controls} control characters in the first ${head.length}; plain text is needed`);
  }
  const tags = head.match(tag)?.length ?? 0;
  if (pageStart.test(head) || (tags >= 6 && tags * 60 > head.length)) {
    return trouble('html', `HTML: the text holds ${tags} tags; give the plain text of the article`);
  }
  return notEnglish(head);
}

function notEnglish(head: string): Issue | null {
  let words = 0;
  let known = 0;
  let other = 0;
  let outside = 0;
  for (const match of head.matchAll(wordPattern)) {
    const word = match[0].toLowerCase();
    words += 1;
    if (english.has(word)) known += 1;
    else if (foreign.has(word)) other += 1;
    if (!latin.test(word)) outside += word.length > 2 ? 2 : 1;
    if (words >= sampleWords) break;
  }
  if (words === 0 && digit.test(head)) return null; // a line of figures or a date
  if (words === 0) return trouble('no-words', 'no words: the text has no letters; the plain text of an article is needed');
  const isOther =
    words < 25
      ? outside > words / 2 || (other >= 2 && other > known * 2)
      : known < words * 0.13 && known <= other * 3 + outside + words * 0.05;
  if (!isOther) return null;
  return trouble(
    'not-english',
    `not English: ${known} of the first ${words} words are common English ones; only English is read`,
  );
}

function countControls(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) count += 1;
  }
  return count;
}

function trouble(code: string, message: string): Issue {
  return { code, severity: 'error', message, rule: 'record/readable', place: null };
}
