/** Characters that move the cursor, colour or hide text on a terminal, or turn its direction: C0 (but tab), C1, bidi controls. */
function isHidden(code: number): boolean {
  return (
    (code < 32 && code !== 9) ||
    (code >= 127 && code < 160) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x200e ||
    code === 0x200f
  );
}

/** Text of an article on one line and safe to print on a terminal: no control characters, white space as single blanks. */
export function plain(text: string): string {
  let safe = '';
  for (const char of text) safe += isHidden(char.codePointAt(0) ?? 0) ? ' ' : char;
  return safe.replace(/\s+/g, ' ').trim();
}

/** The text, cut to at most so many characters with "…" for what was left out. */
export function shorten(text: string, most: number): string {
  const flat = plain(text);
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

/** Counted noun: "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
