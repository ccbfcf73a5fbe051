import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractHtml } from '../src/ingest/html/extract.ts';
import { RapporteurError } from '../src/model/index.ts';
import type { Measure } from './measure.ts';

/** A page's share of shingles: in both texts, in the found one alone, in the right one alone. They add up to 1, or are all 0. */
export interface PageShares {
  readonly both: number;
  readonly foundOnly: number;
  readonly rightOnly: number;
}

/** Runs of four words with how often each stands there; a text of fewer words is one run. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Compares the found text of a page with the right one. */
export function compareBodies(right: string, found: string): PageShares {
  const rightRuns = shingles(right);
  const foundRuns = shingles(found);
  let both = 0;
  let foundOnly = 0;
  let rightOnly = 0;
  for (const run of new Set([...rightRuns.keys(), ...foundRuns.keys()])) {
    const wanted = rightRuns.get(run) ?? 0;
    const had = foundRuns.get(run) ?? 0;
    both += Math.min(wanted, had);
    foundOnly += Math.max(0, had - wanted);
    rightOnly += Math.max(0, wanted - had);
  }
  const sum = both + foundOnly + rightOnly || 1;
  return { both: both / sum, foundOnly: foundOnly / sum, rightOnly: rightOnly / sum };
}

/** Precision averaged over pages where something was found, recall over those that have something; F1 of the two averages. */
export function bodyScores(pages: readonly PageShares[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = mean(
    pages.filter(({ both, foundOnly }) => both + foundOnly > 0).map(({ both, foundOnly }) => both / (both + foundOnly)),
  );
  const recall = mean(
    pages.filter(({ both, rightOnly }) => both + rightOnly > 0).map(({ both, rightOnly }) => both / (both + rightOnly)),
  );
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One page of the set. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly text: string;
}

/** The pages of a file of the data folder. */
export function readPages(path: string): readonly GoldPage[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldPage);
}

/** The text found in a page; nothing where no article is found. */
export function bodyOf(page: GoldPage): string {
  try {
    return extractHtml(page.html, page.url).text;
  } catch (error) {
    if (error instanceof RapporteurError) return ''; // Counts as nothing found.
    throw error;
  }
}

const file = 'html/scrapinghub.jsonl.gz';

/** Article text out of web pages. */
export const htmlBodies: Measure = {
  name: 'html',
  summary:
    'Bodies of web pages as scrapinghub/article-extraction-benchmark compares them: runs of four words with multiplicity, precision and recall averaged over pages.',
  files: [file],
  run: (folder) => {
    const pages = readPages(join(folder, file));
    const { precision, recall, f1 } = bodyScores(pages.map((page) => compareBodies(page.text, bodyOf(page))));
    const set = 'scrapinghub pages';
    return [
      { set, metric: 'body F1', value: f1, of: pages.length },
      { set, metric: 'body precision', value: precision, of: pages.length },
      { set, metric: 'body recall', value: recall, of: pages.length },
    ];
  },
};
