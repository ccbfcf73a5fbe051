/** Lines of at most so many columns, each behind the indent; words longer than a line stand alone. Control codes count as nothing. */
export function wrap(text: string, columns: number, indent: string, hang: string = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? indent : hang;
    if (line !== '' && width(start) + width(line) + 1 + width(word) > columns) {
      lines.push(start + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push((lines.length === 0 ? indent : hang) + line);
  return lines.join('\n');
}

/** Matches the colour codes that `colour.ts` makes: "ESC[31m"; not "[31m" alone. */
const codes = new RegExp(`${String.fromCharCode(27)}\\[[0-9]{1,3}m`, 'g');

function width(text: string): number {
  return text.replace(codes, '').length;
}
