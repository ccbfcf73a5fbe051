import { notPeople, notSummed, openSumWords, overlappingWords, wholeNouns } from '../lang/index.ts';
import type { Span } from '../model/index.ts';
import { numberOf, numberPattern } from './count.ts';

/** A whole and its parts as a text tells them. */
export interface TotalTold {
  readonly total: number;
  readonly totalText: string;
  readonly parts: readonly number[];
  /** Whether the parts are said to be all of it; else they can only be too many. */
  readonly all: boolean;
  readonly about: Span;
  readonly by: string;
}

const number = `(${numberPattern})`;
// What is counted: one to four words without a number, "people", "Russian soldiers"; not "and", which parts two of them.
const word = "(?!(?:and|or|including|in|to)\\b)[A-Za-z’'-]{1,30}";
const counted = `${word}(?: ${word}){0,3}`;
const item = `${numberPattern} ${counted}`;
const list = `${item}(?:, (?!and )${item})*,? and ${item}`;
const whole = `(?:${wholeNouns.join('|')})`;
const verb =
  '(?=,? (?:were|was|are|is|died|have|has|had|took|will|remain|survived|drowned|disappeared|perished)\\b|[.;)\\n]|,? (?:in|on|at) |$)';

interface Form {
  readonly by: string;
  readonly expression: RegExp;
  /** Groups of the total and of the parts: a list is one group that holds them all. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly all: boolean;
  /** Beside a whole noun only a sum nearly right is a slip: "12 people, a dog and two cats" is none. */
  readonly near?: true;
}

/** Wordings of a whole with its parts. Each has an example it matches and one it must not. */
const forms: readonly Form[] = [
  // "Five people were killed: two soldiers and three civilians."; not "Five people were killed: the police said two ..."
  {
    by: 'total and list',
    expression: new RegExp(
      `${number} ((?:[A-Za-z’'-]{1,30} ){0,6}[A-Za-z’'-]{1,30})\\s?(?::|—|–| - )\\s?(${list})(?=\\s?[.;!?)\\n—–]| - |$)`,
      'gi',
    ),
    total: 1,
    parts: [3],
    all: true,
  },
  // "Five people (two men and three women) were"; not "five people (two hours later)".
  {
    by: 'total and list',
    expression: new RegExp(`${number} ((?:[A-Za-z’'-]{1,30} ){0,3}[A-Za-z’'-]{1,30}) \\((${list})\\)`, 'gi'),
    total: 1,
    parts: [3],
    all: true,
  },
  // "killed five people, two soldiers and three civilians", "five vehicles, two of them tanks and three trucks"; not "12 ministers, two generals and a bishop".
  {
    by: 'total and list',
    expression: new RegExp(
      `${number} ((?:[a-z]+ )?${whole}(?: [a-z]+)?), (${numberPattern} (?:of them )?${counted}(?:, (?!and )${item})*,? and ${item})${verb}`,
      'gi',
    ),
    total: 1,
    parts: [3],
    all: true,
    near: true,
  },
  // "a fleet of five ships consists of two frigates and three tenders", "the five dead were two men and three boys".
  {
    by: 'total and list',
    expression: new RegExp(
      `${number} ((?:[a-z]+ ){0,2}[a-z]+) (?:consists? of|comprises?|(?:is|are|was|were) made up of|were|are) (${list})(?=[.;,)\\n]|$)`,
      'gi',
    ),
    total: 1,
    parts: [3],
    all: true,
    near: true,
  },
  // "two soldiers and three civilians were killed, five people in all", "..., for a total of five"; not "..., the fifth in all".
  {
    by: 'list and total',
    expression: new RegExp(
      `(${list})(?: [a-z]+){0,4}(?:, | [—–-] )(?:for a total of |a total of |making )?${number}(?: ((?:[a-z]+ ){0,3})(?:in all|altogether|in total|all told))`,
      'gi',
    ),
    total: 2,
    parts: [1],
    all: true,
  },
  {
    by: 'list and total',
    expression: new RegExp(`(${list})(?: [a-z]+){0,4},? (?:for|making|or) a total of ${number}\\b`, 'gi'),
    total: 2,
    parts: [1],
    all: true,
  },
  // The toll may hold earlier deaths, so that it can only be too small.
  {
    by: 'list and total',
    expression: new RegExp(
      `(${list})(?: [a-z]+){0,4}, (?:bringing|taking|raising) (?:the )?(?:[a-z]+ ){0,3}(?:toll|total|number)(?: [a-z]+){0,3} to ${number}\\b`,
      'gi',
    ),
    total: 2,
    parts: [1],
    all: false,
  },
  // "Of the 12 people on board, eight survived and the other four died"; without "the other" some may be left out.
  {
    by: 'parts of total',
    expression: new RegExp(
      `\\bof (?:the |its |their |his )?${number} ((?:[a-z]+ ?){1,5}), ${number} (?!percent|per cent|%)[^.,;:\\d]{3,40}?,? and (?:the (?:other|remaining) )${number}\\b`,
      'gi',
    ),
    total: 1,
    parts: [3, 4],
    all: true,
  },
  {
    by: 'parts of total',
    expression: new RegExp(
      `\\bof (?:the |its |their |his )?${number} ((?:[a-z]+ ?){1,5}), ${number} (?!percent|per cent|%)[^.,;:\\d]{3,40}?,? and ${number} (?:were |are |was )?[a-z]+`,
      'gi',
    ),
    total: 1,
    parts: [3, 4],
    all: false,
  },
  {
    by: 'parts of total',
    expression: new RegExp(
      `${number} ((?:[A-Za-z-]+ ){1,4})?(?:were|was|have been) [a-z]+, (?:of which|of whom) ${number} (?:were |have |was )?[^.,;:\\d]{3,40}? and ${number} [a-z]+`,
      'gi',
    ),
    total: 1,
    parts: [3, 4],
    all: false,
  },
  // "The council has 20 seats, with 8 for the north, 7 for the south and 5 for the islands".
  {
    by: 'total and list',
    expression: new RegExp(
      `${number} (seats|places|posts|votes), with ${number} (?:for|going to|held by) [^.,;\\d]+(?:, ${number} (?:for|going to|held by) [^.,;\\d]+?)?,? and ${number} (?:for|going to|held by) `,
      'gi',
    ),
    total: 1,
    parts: [3, 4, 5],
    all: true,
  },
  // "Five people, including seven children", "five people, seven of them children", "five were killed, among them seven children"; not "five people, including children".
  {
    by: 'part of total',
    expression: new RegExp(
      `${number} ((?:[A-Za-z’'-]{1,30} ){0,3}(?:people|persons|civilians|soldiers|troops|men|women|children|students|passengers|workers|hostages|prisoners|victims|fighters|militants|officers|protesters|ships|vessels|aircraft|vehicles|missiles|drones|states|countries|nations|members))(?: (?:were|was|have been|had been|died|are) ?[a-z]*)?,? (?:including|among them|of them|of whom) (?:at least )?${number} ([A-Za-z’'-]+)`,
      'gi',
    ),
    total: 1,
    parts: [3],
    all: false,
  },
  {
    by: 'part of total',
    expression: new RegExp(
      `${number} ((?:[A-Za-z’'-]{1,30} ){0,3}${whole})(?: (?:were|was|have been|had been|died|are) ?[a-z]*)?, (?:at least )?${number} of (?:them|whom|which)\\b`,
      'gi',
    ),
    total: 1,
    parts: [3],
    all: false,
  },
  // "33 of the 29 people killed"; not "33 of the 29-year-old's books".
  {
    by: 'part of total',
    expression: new RegExp(`${number} (?:out )?of (?:the|its|their) ${number} ((?:[a-z]+ )?[a-z]+)\\b`, 'gi'),
    total: 2,
    parts: [1],
    all: false,
  },
  // "the 100-seat house voted 62 to 40"; not "the 100-seat house voted at 6 to 8".
  {
    by: 'votes',
    expression:
      /\b(\d{2,4})-(?:seat|member|strong) (?:[a-z]+ ){0,3}(?:house|parliament|assembly|senate|council|chamber|legislature|committee|body) (?:[a-z]+ ){0,4}(?:by )?(?:a vote of )?(\d+)(?: votes)?(?: to |-|–)(\d+)\b/gi,
    total: 1,
    parts: [2, 3],
    all: false,
  },
  {
    by: 'votes',
    expression:
      /\bby (?:a vote of )?(\d+)(?: votes)?(?: to |-|–)(\d+),? with all (\d+) (?:members|lawmakers|deputies|legislators|senators|MPs)(?: [a-z]+)? (?:present|voting)/gi,
    total: 3,
    parts: [1, 2],
    all: true,
  },
];
const itemHead = new RegExp(`(${numberPattern}) `, 'gi');
const people =
  /\b(?:people|persons|passengers|casualties|dead|victims|hostages|prisoners|suspects|detainees|members|troops|athletes|officers|workers|children|foreigners|men|women|soldiers|civilians)\b/i;
const things = new RegExp(`\\b(?:${notPeople.join('|')})\\b`, 'i');
const open = new RegExp(`\\b(?:${openSumWords.join('|')})\\s*$`, 'i');
const noSum = new RegExp(`\\b(?:${notSummed.join('|')})\\b`, 'i');
const overlapping = new RegExp(`\\b(?:${overlappingWords.join('|')})\\b`, 'i');

/** Every whole with its parts that the text tells, save where words leave the sum open. */
export function* totalsTold(text: string): Iterable<TotalTold> {
  const taken: Span[] = [];
  for (const form of forms)
    for (const found of text.matchAll(form.expression)) {
      const about = { start: found.index, end: found.index + found[0].trimEnd().length };
      if (taken.some((span) => span.start < about.end && about.start < span.end)) continue;
      const told = readForm(form, found, text);
      if (told === null) continue;
      taken.push(about);
      yield { ...told, about };
    }
}

function readForm(form: Form, found: RegExpExecArray, text: string): Omit<TotalTold, 'about'> | null {
  const totalText = found[form.total] ?? '';
  const total = numberOf(totalText.toLowerCase());
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  const lists = form.parts.map((group) => found[group]).filter((group) => group !== undefined);
  const isList = lists.length === 1 && / /.test(lists[0] ?? '') && form.by !== 'part of total';
  const own = (lists[0] ?? '').replace(/\bof them\b/, '');
  const others = found.slice(1).filter((group) => group !== undefined && !/^\d/.test(group) && !lists.includes(group));
  if (total === null || open.test(before) || others.some((group) => noSum.test(group ?? '') || open.test(group ?? '')))
    return null;
  if (isList && (noSum.test(own) || overlapping.test(own))) return null;
  if (isList && others.some((group) => people.test(group ?? '')) && things.test(own)) return null;
  if (form.by === 'part of total' && (/[-%]$/.test(found[0]) || /^[-%]/.test(text.slice(found.index + found[0].length))))
    return null;
  const texts = isList ? [...own.matchAll(itemHead)].map((part) => part[1] ?? '') : lists;
  const parts = texts.map((part) => numberOf(part.toLowerCase()));
  if (parts.some((part) => part === null) || (isList && parts.length < 2)) return null;
  const values = parts.map((part) => part ?? 0);
  const sum = values.reduce((all, part) => all + part, 0);
  if (form.near && Math.abs(sum - total) > Math.max(2, total * 0.35)) return null;
  return { total, totalText, parts: values, all: form.all, by: form.by };
}
