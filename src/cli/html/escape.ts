const entities: { readonly [char: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe inside an element or a quoted attribute; characters that XML forbids become a visible mark. */
export function escapeHtml(text: string): string {
  let safe = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const isForbidden =
      (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || (code >= 0xd800 && code <= 0xdfff);
    safe += isForbidden ? '\uFFFD' : (entities[char] ?? char);
  }
  return safe;
}
