import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/model/index.ts';
import { openArticle } from '../src/record/index.ts';

/** Core fields of an annotation, by docs/annotation.md: people and things as they are called, null where the text names none. */
export interface CoreFields {
  readonly kind?: string | readonly string[];
  readonly state?: string | null;
  readonly former?: boolean;
  /** More than one where the text leaves it open. */
  readonly type?: string | readonly string[];
  readonly status?: string;
  readonly sourcing?: string;
  readonly rule?: string;
  readonly person?: string | null;
  readonly speaker?: string | null;
  readonly forecaster?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly traveller?: string | null;
  readonly destination?: string | null;
  readonly towards?: string | null;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly audiences?: readonly string[];
  readonly members?: readonly string[];
}

/** One annotation, as docs/annotation.md has it. */
export interface GoldItem extends CoreFields {
  readonly section: string;
  readonly at: string;
  readonly nth?: number;
  /** False for what one careful reader notes and another leaves out: no miss without it, no error with it. */
  readonly core?: boolean;
}

/** An annotation with the passage it stands on. */
export interface Anchored {
  readonly item: GoldItem;
  readonly span: Span;
}

/** An annotated article: its text as the reader sees it, the gold, and where there are two passes both as they were before they were compared. */
export interface GoldArticle {
  readonly name: string;
  readonly raw: string;
  readonly text: string;
  readonly gold: readonly Anchored[];
  readonly first: readonly Anchored[] | null;
  readonly second: readonly Anchored[] | null;
}

/** Reads the annotated articles of a folder; articles without a gold file are left out. Throws where a passage is not in its text. */
export function readGoldArticles(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, file.replace(/\.txt$/, '.gold.json'))))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const raw = readFileSync(join(folder, file), 'utf8');
      const text = openArticle({ text: raw }).text;
      const pass = (which: string): Anchored[] | null => {
        const path = join(folder, `${name}.${which}.json`);
        return existsSync(path) ? anchored(path, text) : null;
      };
      return {
        name,
        raw,
        text,
        gold: anchored(join(folder, `${name}.gold.json`), text),
        first: pass('first'),
        second: pass('second'),
      };
    });
}

function anchored(file: string, text: string): Anchored[] {
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: GoldItem[] }; // the form docs/annotation.md gives
  return items.map((item) => ({ item, span: spanOf(item, text, file) }));
}

/** The passage of an annotation. Throws where the words do not stand in the text that often. */
export function spanOf({ section, at, nth }: GoldItem, text: string, file: string): Span {
  let start = -1;
  for (let n = 0; n < (nth ?? 1); n++) start = text.indexOf(at, start + 1);
  if (at === '' || start < 0)
    throw new Error(
      `${file}: ${section}: ${JSON.stringify(at)} does not stand in the text${nth === undefined ? '' : ` ${nth} times`}`,
    );
  return { start, end: start + at.length };
}
