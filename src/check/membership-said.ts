import { joiningVerbs, leavingVerbs, memberAdjectives, memberNouns, notMemberVerbs, notMemberWords } from '../lang/index.ts';
import type { Doc, GroupRow, Knowledge, Sentence, Span, StateRow } from '../model/index.ts';
import { numberOf, numberPattern } from './count.ts';
import { type TableMatch, tableMatches } from './table-matches.ts';

/** What a sentence says of a state and a group, or of the size of a group. */
export type MembershipSaid = Span &
  (
    | { readonly claim: 'member' | 'outside'; readonly group: GroupRow; readonly state: StateRow }
    | { readonly claim: 'joined' | 'left'; readonly group: GroupRow; readonly state: StateRow; readonly year: number }
    | { readonly claim: 'size'; readonly group: GroupRow; readonly count: number }
  );

const one = `(?:${memberNouns.join('|')})`;
const fullMember = `(?:(?:${memberAdjectives.join('|')}) )?`;
const join = `(?:${joiningVerbs.join('|')})`;
const leave = `(?:${leavingVerbs.join('|')})`;
const inYear = '(?:back )?in (?:[A-Z][a-z]+ )?((?:19|20)\\d\\d)\\b';
// "the", before a group, and a year group of its own for what follows it.
const the = '(?:the )?';

type Claim = MembershipSaid['claim'];
/**
 * Wordings as expressions over a sentence in which the group is written § and the state ¤. A group in the expression catches the
 * year. Each has an example it matches and one it must not.
 */
const wordings: readonly { readonly claim: Exclude<Claim, 'size'>; readonly expression: RegExp }[] = (
  [
    // "NATO member Ukraine", "fellow EU member state Turkey", "NATO members such as Ukraine"; not "NATO member countries and Ukraine".
    ['member', `§ ${one}(?:,? (?:such as|like|including|among them)| )? ?${the}¤(?!['’]| [A-Z]|-)`],
    // "EU member states, including Turkey,".
    ['member', `§ ${one}, (?:including|among them) ${the}¤`],
    // "Ukraine, a NATO member", "Ukraine, itself an EU country"; not "Ukraine, a NATO partner" or "a NATO member since 2004".
    ['member', `¤, (?:also |itself |like [A-Z]\\w+ )?an? ${fullMember}§ ${one}(?! since|[- ][a-z]*wide)`],
    // "Ukraine, a member of NATO"; not "Ukraine, a member of NATO's council" or "not a member".
    ['member', `¤, (?:also |itself )?an? ${fullMember}member(?: state)? of ${the}§(?!['’]| since)`],
    // "Ukraine is a full member of NATO", "Ukraine, which is a member of NATO".
    ['member', `¤(?:, which| ,which|,)? is (?:also |itself )?an? ${fullMember}member(?: state)? of ${the}§(?!['’])`],
    ['member', `¤(?:, which)? is (?:also |itself )?an? ${fullMember}§ ${one}`],
    // "Ukraine belongs to NATO", "Ukraine, which belongs to NATO,", "Ukraine is in NATO".
    ['member', `¤(?:, which)? (?:also )?belongs to ${the}§(?! [a-z]+s\\b)`],
    // "Ukraine and other NATO members"; not "Ukraine and NATO members".
    ['member', `¤ and (?:the |some |several |many )?(?:other|fellow) § ${one}`],
    // "As a member of NATO, Ukraine", "As an EU country, Turkey".
    ['member', `[Aa]s an? ${fullMember}(?:member(?: state)? of ${the}§|§ ${one}), ${the}¤`],
    // "Ukraine's membership of NATO", "Ukraine's NATO membership"; not "Ukraine's NATO membership bid".
    [
      'member',
      `¤['’]s? (?:continued |full |own )?(?:membership (?:of|in) ${the}§|§ membership)(?! (?:bid|application|talks|hopes|prospects|action|plan|ambitions?|aspirations?|negotiations|process|perspective|road|path|question|request))`,
    ],
    // "Ukraine is not a member of NATO", "Ukraine, which is not in NATO", "Ukraine, not a member of NATO".
    [
      'outside',
      `¤(?:, which|,)? (?:is|are) (?:not|no) (?:an? )?(?:${fullMember}member(?: state)? of|in|part of) ${the}§(?!['’])`,
    ],
    ['outside', `¤(?:, which|,)? (?:isn['’]t|is not) (?:an? )?${fullMember}§ member`],
    ['outside', `¤,? (?:which is )?(?:not an?|no) member(?: state)? of ${the}§(?!['’])`],
    // "Ukraine does not belong to NATO", "Ukraine, which is outside the EU".
    ['outside', `¤(?:, which)? does(?: not|n['’]t) belong to ${the}§`],
    ['outside', `¤(?:, which)? (?:is|remains|lies|stands) outside (?:of )?${the}§(?![''’]| [a-z])`],
    // "non-NATO member Ukraine"; not "non-NATO forces in Ukraine".
    ['outside', `[Nn]on-§ ${one} ${the}¤`],
    // "Finland joined NATO in 2023"; not "Finland joined NATO exercises in 2023".
    ['joined', `¤(?:, which|,)? (?:also |formally |only )?${join} ${the}§(?: as [a-z ]+)? ${inYear}`],
    // "Finland, a NATO member since 2023", "Finland has been a member of NATO since 2023", "has belonged to the EU since".
    ['joined', `¤, (?:an? )?${fullMember}(?:§ ${one}|member of ${the}§) since (?:[A-Z][a-z]+ )?((?:19|20)\\d\\d)\\b`],
    [
      'joined',
      `¤(?:, which)? (?:has|had) (?:been (?:an? ${fullMember}(?:member of ${the}§|§ ${one})|in ${the}§|part of ${the}§)|belonged to ${the}§) since (?:[A-Z][a-z]+ )?((?:19|20)\\d\\d)\\b`,
    ],
    // "Since joining NATO in 2023, Finland", "After it joined the EU in 2013, Croatia".
    ['joined', `(?:[Ss]ince|[Aa]fter) (?:joining|entering|acceding to|it joined) ${the}§ ${inYear},? ${the}¤`],
    // "Britain left the EU in 2020", "Qatar, which quit OPEC in 2019,".
    ['left', `¤(?:, which|,)? (?:formally )?${leave} ${the}§ ${inYear}`],
  ] as const
).map(([claim, source]) => ({ claim, expression: new RegExp(source) }));

const size = `(${numberPattern})`;
/** Wordings for the size of a group, written §. */
const sizes: readonly RegExp[] = [
  // "the 32-member NATO", "the 27-nation bloc, the EU"; not "a 32-member panel".
  `${size}[- ](?:member|nation|country|state)(?:-strong)?,? (?:(?:bloc|alliance|group|union|organi[sz]ation|grouping),? )?${the}§(?!['’]| [a-z]*(?:mission|force|panel|team|committee|commission|delegation|council|summit))`,
  // "all 32 NATO members", "leaders of the 27 EU countries"; not "32 of the EU countries" or "two EU countries".
  `(?:[Aa]ll(?: the| of the)?|[Tt]he|its) ${size} § (?:members?|member states|member countries|member nations|countries|nations|states|allies)(?! (?:that|which|who|in|with|to|most|of|where|bordering|along|on)\\b)`,
  // "the 27 members of the EU", "NATO's 32 members"; not "27 members of the EU delegation".
  `(?:[Aa]ll(?: the| of the)?|[Tt]he) ${size} (?:members|member states|member countries|countries|nations|states) (?:of|in) ${the}§(?!['’]| [a-z]+s?\\b(?<!and|said|met|agreed|have|had|are|were|will|to|on|in|sent))`,
  `§['’]s? ${size} (?:members|member states|member countries|member nations)`,
  // "NATO has 32 members", "the EU, which has 27 member states"; not "NATO has 32 members of staff".
  `§(?:, which)? (?:now |currently )?(?:has|counts|consists of|comprises|is made up of) ${size} (?:members|member states|member countries|countries|nations)(?! of)`,
].map((source) => new RegExp(source));

const turned = new RegExp(`\\b(?:${notMemberWords.join('|')})[- ]*(?:[a-z]+ )?$`, 'i');
const wished = new RegExp(`\\b(?:${notMemberVerbs.join('|')})\\b`, 'i');
const neighbours = 6;
const tooLoose = /^the (?:bloc|alliance)$/i;

/** What the sentences say of members of the groups in the tables. */
export function* membershipsSaid(doc: Doc<'tokens' | 'sentences'>, knowledge: Knowledge): Iterable<MembershipSaid> {
  const bySentence = tableMatches(doc, knowledge);
  for (const [index, sentence] of doc.sentences.entries()) {
    const matches = bySentence[index] ?? [];
    const groups = matches.flatMap((match, at) => {
      const row = groupOf(match);
      return row === null || tooLoose.test(doc.text.slice(match.start, match.end)) ? [] : [{ match, row, at }];
    });
    for (const { match, row, at } of groups) {
      const count = sizeOf(doc, sentence, match);
      if (count) yield { claim: 'size', group: row, ...count };
      // Only neighbours can stand in one of the wordings.
      for (const other of matches.slice(Math.max(0, at - neighbours), at + neighbours + 1)) {
        const state = stateOf(other);
        if (state === null || Math.abs(other.start - match.start) > 120) continue;
        const said = readPair(doc, sentence, { match, row }, { match: other, row: state });
        if (said) yield said;
      }
    }
  }
}

function groupOf({ entries }: TableMatch): GroupRow | null {
  const [only] = entries;
  return entries.length === 1 && only?.table === 'group' ? only.row : null;
}

function stateOf({ entries }: TableMatch): StateRow | null {
  const names = entries.flatMap((entry) => (entry.table === 'state' && entry.form === 'name' ? [entry.row] : []));
  return names.length === 1 ? (names[0] ?? null) : null;
}

const reach = 60;

/** The text round two phrases with signs in their place, and the way back from it to the text. */
function signed(doc: Doc, sentence: Sentence, parts: readonly { readonly match: TableMatch; readonly sign: string }[]) {
  const ordered = [...parts].sort((a, b) => a.match.start - b.match.start);
  const first = ordered[0]?.match ?? sentence;
  const last = ordered.at(-1)?.match ?? sentence;
  const start = Math.max(sentence.start, first.start - reach);
  const end = Math.min(sentence.end, last.end + reach);
  let text = '';
  let at = start;
  const shifts: { readonly from: number; readonly shift: number }[] = [{ from: 0, shift: start }];
  for (const { match, sign } of ordered) {
    text += doc.text.slice(at, match.start) + sign;
    at = match.end;
    shifts.push({ from: text.length, shift: at - text.length });
  }
  text += doc.text.slice(at, end);
  const back = (offset: number): number => offset + (shifts.findLast(({ from }) => offset >= from)?.shift ?? start);
  return { text, back };
}

function readPair(
  doc: Doc,
  sentence: Sentence,
  group: { readonly match: TableMatch; readonly row: GroupRow },
  state: { readonly match: TableMatch; readonly row: StateRow },
): MembershipSaid | null {
  const { text, back } = signed(doc, sentence, [
    { match: group.match, sign: '§' },
    { match: state.match, sign: '¤' },
  ]);
  for (const { claim, expression } of wordings) {
    const found = expression.exec(text);
    if (!found) continue;
    // The span runs from the first word that counts to the end of what was matched.
    const span = { start: back(found.index), end: back(found.index + found[0].length) };
    const before = text.slice(Math.max(0, found.index - 30), found.index);
    const within = found[0];
    if (claim !== 'outside' && (turned.test(before) || isTurnedWithin(within, claim))) return null;
    if (claim === 'outside' && /\b(?:whether|if|was|were|until|unless)\b/.test(`${before} ${within}`)) return null;
    const year = Number(found.slice(1).find((caught) => caught !== undefined));
    if (claim === 'joined' || claim === 'left') return { claim, group: group.row, state: state.row, year, ...span };
    return { claim, group: group.row, state: state.row, ...span };
  }
  return null;
}

function isTurnedWithin(within: string, claim: Claim): boolean {
  return claim === 'member' && wished.test(within);
}

function sizeOf(doc: Doc, sentence: Sentence, match: TableMatch): (Span & { readonly count: number }) | null {
  const { text, back } = signed(doc, sentence, [{ match, sign: '§' }]);
  for (const expression of sizes) {
    const found = expression.exec(text);
    const count = found ? numberOf((found[1] ?? '').toLowerCase()) : null;
    if (!found || count === null) continue;
    const before = text.slice(Math.max(0, found.index - 24), found.index);
    if (
      /\b(?:then|once|originally|formerly|of|other|remaining|new|first|nearly|almost|some|about|only)[- ]*(?:the )?$/i.test(
        before,
      ) &&
      !/\b(?:leaders|ministers|parliaments|governments|all) of (?:the )?$/i.test(before)
    )
      continue;
    return { start: back(found.index), end: back(found.index + found[0].length), count };
  }
  return null;
}
