import { RapporteurError } from '../../model/index.ts';
import type { HtmlLimits } from './limits.ts';

/** Matches "<!--", "<div" of "<div class=x>" and "</p" of "</p>"; not the "<" of "5 < 6" nor "<3". */
const tag = /<(?:!--|(\/?)([a-z][a-z0-9:-]{0,40}))/gi;
/** Elements that never hold others, and those whose end may be left out: they close each other. */
const flat: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt'.split(
    ' ',
  ),
);
/** Elements whose content is no markup. */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Throws where the markup is longer, deeper or fuller than allowed. It counts tags without building anything, in one pass: the parser's time grows
 * with the square of the nesting.
 */
export function checkMarkup(html: string, limits: HtmlLimits, name: string): void {
  if (html.length > limits.maxLength)
    throw tooMuch(name, `${html.length} characters of markup; at most ${limits.maxLength} are read`);
  // Lower case once: the ends of scripts are looked for in it.
  const lower = html.toLowerCase();
  let depth = 0;
  let elements = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(lower); match !== null; match = tag.exec(lower)) {
    const element = match[2];
    if (element === undefined) {
      const end = lower.indexOf('-->', tag.lastIndex);
      if (end < 0) return;
      tag.lastIndex = end + 3;
    } else if (match[1] === '/') {
      if (!flat.has(element) && depth > 0) depth--;
    } else {
      if (++elements > limits.maxElements) throw tooMuch(name, `more than ${limits.maxElements} elements`);
      if (raw.has(element)) {
        const end = lower.indexOf(`</${element}`, tag.lastIndex);
        if (end < 0) return;
        tag.lastIndex = end + element.length + 2;
      } else if (!flat.has(element) && !closesItself(lower, tag.lastIndex) && ++depth > limits.maxNesting) {
        throw tooMuch(name, `more than ${limits.maxNesting} elements inside each other`);
      }
    }
  }
}

/** Whether the tag ends in "/>", as elements of drawings do. */
function closesItself(html: string, at: number): boolean {
  const end = html.indexOf('>', at);
  return end > 0 && html.charCodeAt(end - 1) === 0x2f;
}

function tooMuch(name: string, what: string): RapporteurError {
  return new RapporteurError('too-large', `${name}: not read: ${what}`);
}
