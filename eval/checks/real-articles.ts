import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** An article of the development data, with its day where the data tell it. */
export interface RealArticle {
  /** "meantime:112579", the same as long as the data are. */
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

interface Row {
  readonly id?: string;
  readonly text?: string;
  readonly dct?: string | null;
  readonly url?: string | null;
  readonly meta?: { readonly lang?: string | null; readonly publishedTime?: string | null } | null;
}

/** Files of articles below the data folder; lone sentences, speeches and made copies are no articles. */
export const realFiles: readonly string[] = [
  'temporal/meantime.jsonl',
  'quotes/gum_news.jsonl',
  'geo/geovirus.jsonl',
  'html/scrapinghub.jsonl.gz',
  'html/readability.jsonl.gz',
  'ner/re3d-open/train.jsonl.gz',
  'ner/re3d-open/dev.jsonl.gz',
];

// A day in an address: "/2019/11/19/", "/2019-11-19-"; not "/20191/".
const dayInUrl = /\/(20[012]\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/;
// An ISO day at the head: "2019-11-19T10:00"; not "19 November".
const isoDay = /^\d{4}-\d\d-\d\d/;

function dayOf(row: Row): string | null {
  const [told] = isoDay.exec(row.dct ?? '') ?? isoDay.exec(row.meta?.publishedTime ?? '') ?? [];
  if (told !== undefined) return told;
  const found = dayInUrl.exec(row.url ?? '');
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null;
}

/** Every real article of the data folder, each text once, in the order of the files; those known to be in other languages are left out. */
export function realArticles(folder: string): readonly RealArticle[] {
  const articles: RealArticle[] = [];
  const seen = new Set<string>();
  const add = (article: RealArticle): void => {
    const key = article.text.slice(0, 200);
    if (seen.has(key) || article.text.trim() === '') return;
    seen.add(key);
    articles.push(article);
  };
  for (const path of realFiles) {
    const bytes = readFileSync(join(folder, path));
    const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    lines.forEach((line, index) => {
      if (line.trim() === '') return;
      const row = JSON.parse(line) as Row; // Rows of the sets; the fields read here are as the interface says or missing.
      const name = path.split('/').at(-1)?.split('.')[0] ?? '';
      const lang = row.meta?.lang ?? 'en';
      if (/^en/i.test(lang)) add({ id: `${name}:${row.id ?? index}`, text: row.text ?? '', published: dayOf(row) });
    });
  }
  const beside = join(folder, '..', 'articles');
  for (const file of existsSync(beside) ? readdirSync(beside).sort() : [])
    if (file.endsWith('.txt')) {
      const day = /\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? null;
      add({ id: `articles:${file}`, text: readFileSync(join(beside, file), 'utf8'), published: day });
    }
  return articles;
}
