/** Elements whose content is no text of the article. */
const silent: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME FIGCAPTION AUDIO VIDEO CANVAS OBJECT EMBED BUTTON INPUT SELECT TEXTAREA NAV HEAD TITLE DIALOG'.split(
    ' ',
  ),
);
/** Elements that stand in a line of text; all others are paragraphs of their own. */
const inline: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The text below an element: paragraphs, headings, quotes and lists apart by blank lines, one space between words, "• " before items of lists. */
export function bodyText(root: Element): string {
  const paragraphs: string[] = [];
  let current = '';
  let bullet = '';
  const flush = (): void => {
    const text = current
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f\u00a0\u200b]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
    if (/[\p{L}\p{N}]/u.test(text)) {
      paragraphs.push(bullet + text);
      bullet = '';
    }
    current = '';
  };
  const walk = (node: Node): void => {
    // 3 is text, 1 is an element; comments and the rest say nothing.
    if (node.nodeType === 3) current += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName.toUpperCase();
    if (silent.has(name)) return;
    if (name === 'BR') {
      // Two in a row part paragraphs.
      if (/\n\s*$/.test(current)) flush();
      else current += '\n';
    } else if (name === 'TD' || name === 'TH') {
      current += ' ';
      for (const child of node.childNodes) walk(child);
    } else if (inline.has(name)) for (const child of node.childNodes) walk(child);
    else {
      flush();
      if (name === 'LI') bullet = '• ';
      for (const child of node.childNodes) walk(child);
      flush();
      if (name === 'LI') bullet = '';
    }
  };
  walk(root);
  flush();
  return paragraphs.join('\n\n');
}
