/** Elements that are never the article's text. A form stays: some sites put the whole page into one. */
const unwanted: readonly string[] = 'script style noscript template svg iframe figcaption button nav dialog'.split(' ');

/** Classes whose element is a caption, a credit or a row of buttons. Matches "caption", "img photo-credit"; not "captioned-story". */
const unwantedClass =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|photo-?credit|image-?credit|media-?credit|photo-?caption|image-?caption|media-?caption|share-?buttons?|social-?share|newsletter-?sign-?up)(?:$|[\s_]|-text)/i;

/** Words of the labels that stand over lists of other articles. Matches "You may also like..." and "Related Articles:"; not "Related to the king". */
const elsewhereLabel =
  /^(?:you (?:may|might) also (?:like|be interested in)|(?:related|recommended|more|latest|popular|trending|most read)(?: (?:articles?|stories|news|posts?|content|links?|topics?|reading|coverage))?|read (?:more|next|also)|see also|share this|latest|popular|trending now|advertisement)\s*(?:[.:…]{0,3})$/i;

/** Takes out of a page what is never its article, before Readability weighs the rest. */
export function prepare(document: Document): void {
  for (const name of unwanted) for (const element of [...document.getElementsByTagName(name)]) element.remove();
  for (const element of [...document.getElementsByTagName('*')]) {
    const said = element.getAttribute('class');
    if (said !== null && unwantedClass.test(said) && element.getElementsByTagName('p').length < 3) element.remove();
  }
}

/**
 * Takes out of the found article what belongs to other articles: a label such as "Related stories" with the list of links after it, and
 * paragraphs that are one link in capitals or after such a label.
 */
export function tidy(article: Element): void {
  for (const element of [...article.querySelectorAll('h2,h3,h4,h5,h6,p,div,strong,span')]) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length > 60 || !elsewhereLabel.test(text)) continue;
    const block = blockOf(element, text, article);
    const next = block.nextElementSibling;
    if (next !== null && isLinks(next)) next.remove();
    block.remove();
  }
  for (const paragraph of [...article.getElementsByTagName('p')]) {
    const text = paragraph.textContent?.trim() ?? '';
    const cry = text.length > 15 && text.length < 200 && text === text.toUpperCase() && text !== text.toLowerCase();
    if (cry && isLinks(paragraph)) paragraph.remove();
  }
}

/** The outermost element that holds no more than the label. */
function blockOf(element: Element, text: string, article: Element): Element {
  let block = element;
  for (let parent = block.parentElement; parent !== null && parent !== article; parent = parent.parentElement) {
    if ((parent.textContent?.replace(/\s+/g, ' ').trim() ?? '') !== text) break;
    block = parent;
  }
  return block;
}

/** Whether nearly all letters of an element stand in links. */
function isLinks(element: Element): boolean {
  const length = (element.textContent ?? '').replace(/\s+/g, '').length;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').replace(/\s+/g, '').length;
  return linked > 0 && linked >= 0.8 * length;
}
