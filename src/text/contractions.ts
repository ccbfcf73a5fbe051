import type { Token } from '../model/index.ts';
import { BARE_NEGATIONS, FUSED } from './english.ts';

// Matches "'s", "’ll", "n't", "N’T", "`s"; not "'" nor "'72".
const CLITIC = /^(?:['’`´ʼ](?:s|m|re|ve|ll|d)|n['’`´ʼ]t)$/i;

/**
 * Whether two tokens in a row are one multiword token of CoNLL-U: "do" + "n't", "Kim" + "'s", "can" + "not". A lone
 * apostrophe is only counted as a possessive when its tag is given as POS.
 */
export function isContracted(before: Token, after: Token, xpos?: string): boolean {
  if (before.end !== after.start) return false;
  if (CLITIC.test(after.text)) return /[\p{L}\p{M}\p{N}.!)%]$/u.test(before.text) || xpos === 'POS';
  if (after.text === "'" || after.text === '’') return xpos === 'POS';
  if (!/^[a-z]+$/i.test(after.text) || after.text.length > 4) return false;
  const whole = (before.text + after.text).toLowerCase();
  return FUSED.get(whole) === before.text.length || (/^nt$/i.test(after.text) && BARE_NEGATIONS.has(whole));
}
