import type { Attribution } from '../../model/index.ts';

/** How sure each way of standing with its cue is, before calibration: shares judged right on development text, rounded. */
const byWay: { readonly [way: string]: number } = {
  that: 0.88,
  quote: 0.85,
  aside: 0.9,
  'as-clause': 0.85,
  'according to': 0.85,
  ing: 0.75,
  to: 0.7,
  'who-to': 0.7,
  as: 0.7,
  call: 0.65,
  thing: 0.6,
  told: 0.6,
  'goes-on': 0.6,
  'named-before': 0.5,
  'quote-alone': 0.4,
  colon: 0.6,
  label: 0.75,
  'heading-label': 0.75,
};

/** Raw score of a statement: by the rule's way, less where nobody is named, a little more for direct speech. */
export function scoreOf(attribution: Attribution): number {
  const way = attribution.rule.slice(attribution.rule.indexOf('/') + 1);
  let score = byWay[way] ?? (way.startsWith(':') || way.startsWith('~') ? 0.6 : 0.75);
  if (attribution.form === 'direct') score += 0.05;
  if (attribution.speaker === null) score -= 0.1;
  if (attribution.speakerText === null) score -= 0.1;
  return Math.min(0.98, Math.max(0.1, score));
}
