/** Elements whose content is no text. */
const silent: readonly string[] = ['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'figcaption', 'audio', 'video'];
/** Elements that end a paragraph before and after. */
const blocks: readonly string[] =
  'p div section article header footer aside main blockquote pre ul ol dl table tr h1 h2 h3 h4 h5 h6 hr figure li dt dd'.split(
    ' ',
  );

/** Matches the "<p" of "<p class=x>", the "</div" of "</div>" and "<!--"; not the "<" of "5 < 6" nor "<3". */
const opening = /<(?:!--|(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>]))/gi;

/** The plain text of a piece of HTML as feeds carry it: paragraphs apart by blank lines, no tags, letters for entities. */
export function plainText(html: string): string {
  let text = '';
  let from = 0;
  let muteUntil: string | null = null;
  opening.lastIndex = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const name = match[2]?.toLowerCase() ?? null;
    const end = name === null ? commentEnd(html, match.index) : tagEnd(html, opening.lastIndex);
    // No tag after all: the bracket is text.
    if (end === null) continue;
    if (muteUntil === null) text += html.slice(from, match.index);
    from = end;
    opening.lastIndex = end;
    if (muteUntil !== null) {
      if (match[1] === '/' && name === muteUntil) muteUntil = null;
    } else if (name === null || name === 'td' || name === 'th') text += ' ';
    else if (silent.includes(name)) {
      if (match[1] === '' && html[end - 2] !== '/') muteUntil = name;
    } else if (blocks.includes(name)) text += paragraphMark;
    else if (name === 'br') text += lineMark;
  }
  if (muteUntil === null) text += html.slice(from);
  return paragraphs(decodeEntities(text));
}

/** A comment that is never closed goes to the end. */
function commentEnd(html: string, at: number): number {
  const end = html.indexOf('-->', at + 4);
  return end < 0 ? html.length : end + 3;
}

/** Where a tag ends, whose name ends at `at`; null where another begins before. An attribute that is never closed goes to the end. */
function tagEnd(html: string, at: number): number | null {
  const stop = /[<>"']/g;
  stop.lastIndex = at;
  for (let found = stop.exec(html); found !== null; found = stop.exec(html)) {
    if (found[0] === '>') return found.index + 1;
    if (found[0] === '<') return null;
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return html.length;
    stop.lastIndex = close + 1;
  }
  return html.length;
}

/** The same as one line, for titles and names. */
export function plainLine(html: string | undefined): string | null {
  const line = plainText(html ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}

/** Unicode's own marks stand for breaks until white space is settled. */
const paragraphMark = '\u2029';
const lineMark = '\u2028';

function paragraphs(text: string): string {
  return text
    .split(/\u2029|\u2028[ \t\r\n]*\u2028/)
    .map((paragraph) =>
      paragraph
        .split(lineMark)
        .map((line) => line.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Matches "&amp;", "&#8217;" and "&#x2019;"; not "AT&T" nor "&;". */
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,8}));/gi;

/** Characters written out as entities, in the order of Latin-1 from U+00A0, and the others that news sites use. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const named: ReadonlyMap<string, string> = new Map([
  ...latin1.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’' }),
  ...Object.entries({ sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…', bull: '•', euro: '€', trade: '™' }),
  ...Object.entries({ lsaquo: '‹', rsaquo: '›', prime: '′', Prime: '″', minus: '−', ensp: ' ', emsp: ' ', thinsp: ' ' }),
  ...Object.entries({ Scaron: 'Š', scaron: 'š', OElig: 'Œ', oelig: 'œ', zwnj: '', zwj: '', lrm: '', rlm: '' }),
]);

/** Letters for entities; what is no known entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code < 9 ? '' : String.fromCodePoint(code);
  });
}
