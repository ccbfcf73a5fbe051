/**
 * `npm run calibrate`: fits the map from raw score to confidence of each section on the development half of our own gold, writes it to
 * src/record/calibration.ts and the picture to docs/reliability.svg, and prints the expected calibration error on both halves.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindList } from '../src/model/index.ts';
import { along } from '../src/record/calibrate.ts';
import { type Bin, binsOf, calibrationError, fitted, type Knot, type Outcome } from './calibration.ts';
import { readGoldArticles } from './own-gold-file.ts';
import { candidatesOf, judged } from './own-gold-match.ts';
import { openReader } from './subject.ts';

const root = join(import.meta.dirname, '..');
const reader = openReader();
const sections = kindList.map(({ section }) => section);
const outcomes = { dev: new Map<string, Outcome[]>(), scored: new Map<string, Outcome[]>() };
for (const article of readGoldArticles(join(import.meta.dirname, 'articles'))) {
  const reading = reader.examine({ text: article.raw });
  const raw = new Map(reading.scores);
  for (const entity of reading.doc?.entities.list ?? []) raw.set(entity.id, entity.confidence);
  const candidates = candidatesOf(reading.record);
  const half = article.name.startsWith('dev-') ? outcomes.dev : outcomes.scored;
  for (const section of sections) {
    const list = half.get(section) ?? [];
    half.set(section, list);
    for (const { candidate, right } of judged(section, candidates, article.gold)) {
      const score = raw.get(candidate.id ?? '');
      if (score !== undefined) list.push({ score, right });
    }
  }
}

const identity: readonly Knot[] = [
  [0, 0],
  [1, 1],
];
const maps = new Map(sections.map((section) => [section, spread(fitted(outcomes.dev.get(section) ?? []))]));

/** Knots a map can use: strictly rising scores, at least two. */
function spread(knots: readonly Knot[]): readonly Knot[] {
  const [first] = knots;
  const last = knots.at(-1);
  if (first === undefined || last === undefined) return identity;
  return knots.length > 1 ? knots : [first, [Math.min(1, first[0] + 0.001), first[1]]];
}

const said = (section: string, half: 'dev' | 'scored'): { readonly confidence: number; readonly right: boolean }[] =>
  (outcomes[half].get(section) ?? []).map(({ score, right }) => ({
    confidence: along(maps.get(section) ?? identity, score),
    right,
  }));

const lines = sections.map((section) => {
  const knots = (maps.get(section) ?? identity).map(([raw, right]) => `[${raw}, ${right}]`).join(', ');
  return `  ${section}: [${knots}],`;
});
writeFileSync(
  join(root, 'src/record/calibration.ts'),
  `// Made by \`npm run calibrate\` from the development half of eval/articles.
import type { SectionName } from '../model/index.ts';

/** Knots of a piecewise linear map from raw score to the share found right at that score. */
export type Knots = readonly (readonly [raw: number, right: number])[];

/** One map for each section; the identity where nothing was measured. */
export const calibration: { readonly [S in SectionName]: Knots } = {
${lines.join('\n')}
};
`,
);
writeFileSync(join(root, 'docs/reliability.svg'), picture());
for (const half of ['dev', 'scored'] as const) {
  const all = sections.flatMap((section) => said(section, half));
  console.log(`${half.padEnd(8)} all          ${calibrationError(all).toFixed(3)}  of ${all.length}`);
  for (const section of sections) {
    const own = said(section, half);
    if (own.length > 0)
      console.log(`${half.padEnd(8)} ${section.padEnd(12)} ${calibrationError(own).toFixed(3)}  of ${own.length}`);
  }
}

/** Share right against confidence in ten bins, both halves; a dot's area grows with its items. */
function picture(): string {
  const size = 360;
  const edge = 50;
  const x = (value: number): string => (edge + value * size).toFixed(1);
  const y = (value: number): string => (20 + (1 - value) * size).toFixed(1);
  const dots = (half: 'dev' | 'scored', fill: string): string =>
    binsOf(sections.flatMap((section) => said(section, half)))
      .map(
        ({ of, confidence, right }: Bin) =>
          `<circle cx="${x(confidence)}" cy="${y(right)}" r="${(2 + Math.sqrt(of) / 1.5).toFixed(1)}" fill="${fill}" fill-opacity="0.6"><title>${half}: ${of} items at ${confidence.toFixed(2)}, ${right.toFixed(2)} right</title></circle>`,
      )
      .join('');
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    .map(
      (at) =>
        `<text x="${x(at)}" y="${20 + size + 18}" text-anchor="middle">${at}</text><text x="${edge - 8}" y="${Number(y(at)) + 4}" text-anchor="end">${at}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge + size + 20} ${size + 70}" font-family="sans-serif" font-size="12" role="img" aria-label="Share of items found right against their confidence">
<rect x="${edge}" y="20" width="${size}" height="${size}" fill="none" stroke="#888"/><line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${ticks}<text x="${edge + size / 2}" y="${size + 58}" text-anchor="middle">confidence</text><text x="14" y="${20 + size / 2}" text-anchor="middle" transform="rotate(-90 14 ${20 + size / 2})">share right</text>
${dots('dev', '#1f6fb2')}${dots('scored', '#c2571a')}
<circle cx="${edge + 20}" cy="40" r="6" fill="#1f6fb2"/><text x="${edge + 32}" y="44">development half</text><circle cx="${edge + 20}" cy="60" r="6" fill="#c2571a"/><text x="${edge + 32}" y="64">scored half</text>
</svg>
`;
}
