import type { CheckOutput, PlacedCheck } from '../../app/index.ts';
import type { Colour } from '../colour.ts';
import { plain, shorten } from '../plain.ts';

/** "draft.txt:12:8: error office-holder: ..." for a finding. */
export function findingLine(name: string, placed: PlacedCheck, colour: Colour): string {
  const { check } = placed;
  const paint = check.severity === 'error' ? colour.red : check.severity === 'warning' ? colour.yellow : colour.dim;
  const words = colour.bold(`“${shorten(placed.words, 80)}”`);
  const place = `${plain(name)}:${placed.line}:${placed.column}`;
  return `${place}: ${paint(check.severity)} ${check.rule}: ${words}: ${plain(check.finding)} ${colour.dim(referenceOf(placed))}`.trimEnd();
}

/** "[un.org, as of 2025-09-01]". */
export function referenceOf({ check }: PlacedCheck): string {
  const { source, asOf } = check.reference;
  const parts = [source === null ? '' : plain(source), asOf === null ? '' : `as of ${plain(asOf)}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `[${parts.join(', ')}]`;
}

/** What was compared and held, and what could not be checked, one line each. */
export function otherLines(name: string, output: CheckOutput, colour: Colour): string[] {
  const lineOf = (placed: PlacedCheck, verdict: string): string =>
    `${plain(name)}:${placed.line}:${placed.column}: ${verdict} ${placed.check.rule}: “${shorten(placed.words, 80)}”: ${plain(placed.check.finding)} ${colour.dim(referenceOf(placed))}`.trimEnd();
  return [
    ...output.confirmed.map((placed) => lineOf(placed, colour.green('held'))),
    ...output.unknown.map((placed) => lineOf(placed, colour.dim('not checked'))),
  ];
}
