/** How far above the headline its time may stand. */
const reach = 4;

/**
 * Dates of `time` elements that say they tell the publication; failing those, the first `time` near the headline. Times of lists of other articles
 * are left alone.
 */
export function timesOf(document: Document): readonly string[] {
  const times = [...document.getElementsByTagName('time')];
  const marked = times.filter(
    (time) => time.hasAttribute('pubdate') || /\bdatePublished\b/i.test(time.getAttribute('itemprop') ?? ''),
  );
  const found = marked.length > 0 ? marked : nearHeadline(document, times);
  return found.map((time) => time.getAttribute('datetime') ?? time.textContent ?? '').filter((said) => said.trim() !== '');
}

function nearHeadline(document: Document, times: readonly Element[]): readonly Element[] {
  const headlines = document.getElementsByTagName('h1');
  const headline = headlines.length === 1 ? headlines[0] : undefined;
  let around: Element | null = headline?.parentElement ?? null;
  for (let level = 0; level < reach && around !== null && around.tagName !== 'BODY'; level++) {
    const here = around;
    const inside = times.filter((time) => here.contains(time) && !/modified|updated/i.test(time.getAttribute('itemprop') ?? ''));
    if (inside.length > 0) return inside.slice(0, 1);
    around = around.parentElement;
  }
  return [];
}
