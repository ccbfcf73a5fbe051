import type { ParagraphKind, Span } from '../model/index.ts';

// Matches "By Ann Smith", "BY ANN SMITH AND BOB LEE", "By Ann Smith in Vilnius | 11 July 2023"; not "By Monday, talks had failed."
const BYLINE =
  /^(?:By|BY)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|with|for|of|de|van|von|al|bin|,|\||&|AND|\d{1,4})[,;]?){1,14}(?: (?:\||—|–|-) .{0,60})?$/u;
// Matches "Ann Smith in Vilnius and Bob Lee in Kyiv"; not "Ann Smith spoke in Vilnius".
const NAME_IN_PLACE =
  /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]+ ?){1,2}in \p{Lu}[\p{L}]+(?:(?:, | and )\p{Lu}[\p{L}.'’ -]{3,40} in \p{Lu}[\p{L} ]+)?$/u;

/** Lines that are no part of the report. Each with one it is for; none may match running text about the same words. */
const BOILERPLATE: readonly RegExp[] = [
  /^\(?(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]hotography) by [^.]{1,300}[.)]*$/, // "(Reporting by A; editing by B)"; not "Reporting by the UN shows that ... . It"
  /^(?:ADVERTISEMENT|Advertisement|Ad|Sponsored|SPONSORED)[.:]?$/, // "ADVERTISEMENT"; not "Advertisement revenue fell."
  /^(?:Read|READ|See|Related|RELATED|Also|More|MORE|Watch|WATCH|Listen|Opinion)(?: (?:more|More|MORE|also|Also|ALSO|next|Next|on this|stories|articles|story|content|full story))*\s?[:>»]/, // "Read more: Five ..."; not "Read more closely, the text says"
  /^(?:©|\([cC]\) ?\d{4}|(?:Copyright|COPYRIGHT)(?: ©| \d{4}| \([cC]\)))(?:\W|$).{0,200}$/, // "© 2023 The Lantern"; not "(c) The parties agree" nor "Copyright law is"
  /^(?:All rights reserved|Our Standards:|Terms of (?:use|service)|Privacy policy|Cookie|Sign up|Subscribe|Follow us|Follow [@A-Z]|Share this|Click here|Skip to|Story continues|Article continues|Loading|Getty Images|Download the)(?=\W|$).{0,160}$/i, // "Sign up for our newsletter"; not "Signing up to the treaty ..."
  /^(?:Photo|PHOTO|Image|IMAGE|Picture|File photo|FILE PHOTO|Video|VIDEO|Photograph|Caption|Credit)(?: by| credit| source)?\s?[:/|]/i, // "Photo: A. Smith / Agency"; not "Photos show"
  /^(?:END|ENDS|###|# # #|-30-|\*{3,}|-{3,}|={3,}|_{3,}|\(END\)|-ends-)$/i, // "###"; not "End of the war"
  /^(?:This (?:article|story|report|piece) (?:was|has been|is|first|originally) (?:first |originally |also )?(?:published|updated|corrected|amended|edited|syndicated)|With (?:AFP|AP|Reuters|agencies|inputs from)|The Associated Press contributed)/, // "This article was first published in ..."; not "This article of the treaty was"
  /^\d+ (?:comments?|shares?|min(?:ute)? read)$/i, // "5 min read"; not "5 shares were sold"
];

// Matches "• ", "- ", "* ", "– ", "1. ", "2) ", "(a) "; not "-5 degrees" nor "1.5 million" nor "2023. That".
const BULLET = /^(?:[•●▪▸►‣◦○■□✓·*+–-]|\d{1,2}[.)]|\(?[a-z]\)|\([ivx]{1,4}\))[ \t\u00a0]+(?=\S)/;
const CLOCK =
  '[[(]?(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|IST|EEST|EET)(?:[+-]\\d{1,2})?)?[\\])]?';
// Matches "08:45 Good", "9.30pm: ", "14:05 GMT - The", "[10:20] "; not "10:20 minutes", "5.30 million", "9:15 was".
const TIME_STAMP = new RegExp(`^${CLOCK}(?:\\s?[:—–|-]\\s+|(?<=:\\d\\d.{0,12})\\s+(?=[\\p{Lu}"“]))(?=\\S)`, 'u');
// Matches "08:45", "14:05 GMT"; not "08:45 Good".
const BARE_TIME = new RegExp(`^${CLOCK}$`, 'u');
// Matches "Q: ", "A. " in an interview, "MODERATOR: ", "Ms Lee: ", "FOREIGN MINISTER KIM: "; not "He said: " nor "Warning: talks".
const SPEAKER =
  /^(?:[QA][:.]|(?:\p{Lu}[\p{Lu}.'’-]+ ){0,4}\p{Lu}[\p{Lu}'’.-]*\p{Lu}(?: \([\p{L} .,]{2,40}\))?:|(?:(?:Mr|Ms|Mrs|Dr|Prof|President|Minister|Secretary|Ambassador|General|Senator)\.? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}:)\s+(?=\S)/u;

// Matches "## Background", "**What was the deal?**"; not "**Note** that" nor "#1 on the list".
const MARKED_HEADING = /^(?:#{1,6} \S.*|\*\*[^*]+\*\*|__[^_]+__)$/;

interface Setting {
  /** Whether any block of the text ends like a sentence; without one nothing is called a heading. */
  readonly prose: boolean;
  readonly last: boolean;
  readonly index: number;
}

/** What sort of block it is, by its form alone. */
export function kindOf(text: string, block: Span, setting: Setting): ParagraphKind {
  const length = block.end - block.start;
  const head = text.slice(block.start, Math.min(block.end, block.start + 400));
  if (length <= 400 && BOILERPLATE.some((pattern) => pattern.test(head))) return 'boilerplate';
  if (setting.index < 8 && length <= 120 && (BYLINE.test(head) || (setting.index > 0 && NAME_IN_PLACE.test(head))))
    return 'byline';
  if (BULLET.test(head)) return 'bullet';
  if (setting.prose && !setting.last && length <= 160 && isHeading(head)) return 'heading';
  return 'body';
}

/** A short line without a closing stop, beginning like a title: "Talks resume in Geneva", "08:45", "What we know so far". */
function isHeading(line: string): boolean {
  if (BARE_TIME.test(line) || MARKED_HEADING.test(line)) return true;
  if (SPEAKER.test(line) && /\p{Ll}/u.test(line.replace(SPEAKER, ''))) return false;
  // A full stop, comma or colon at the end is no title's end: "He said:", "Dear reader,"; a question mark may be: "What next?".
  if (/[.,:;!…—–-]["”’')\]»]*$/.test(line) && !/\b(?:U\.S|U\.K|U\.N|D\.C)\.$/.test(line)) return false;
  // Words within quotation marks at both ends are speech: "“We will go on”".
  if (/^["“]/.test(line) && /["”]$/.test(line)) return false;
  if (!/^[\p{Lu}\p{Nd}"“‘'(¿¡]/u.test(line)) return false;
  return line.split(/\s+/, 25).length <= (/\?["”’']?$/.test(line) ? 10 : 18);
}

/** Where the running text of a block begins. */
export function bodyStartOf(text: string, block: Span, kind: ParagraphKind): number {
  const head = text.slice(block.start, Math.min(block.end, block.start + 120));
  let offset = 0;
  if (kind === 'bullet') offset = BULLET.exec(head)?.[0].length ?? 0;
  if (kind === 'body') offset = (TIME_STAMP.exec(head) ?? SPEAKER.exec(head))?.[0].length ?? 0;
  return block.start + (offset < block.end - block.start ? offset : 0);
}

/** The words of a byline after "By". */
export function bylineIn(text: string, block: Span): Span {
  const match = /^by\s+/i.exec(text.slice(block.start, block.start + 8));
  return { start: block.start + (match?.[0].length ?? 0), end: block.end };
}
