import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The order of the folders of src/. A folder imports folders of earlier groups only, never one of its own group. */
const order: readonly (readonly string[])[] = [
  ['model'],
  ['lang', 'knowledge'],
  ['ingest', 'text'],
  ['syntax'],
  ['entities'],
  ['time', 'place', 'amount'],
  ['propositions'],
  ['extract'],
  ['check'],
  ['record'],
  ['store', 'export'],
  ['analytics'],
  ['app'],
  ['server', 'mcp'],
  ['cli'],
];

/** Files beside an index.ts that other folders may import: loading from disk stays out of what a browser bundles. */
const loaders = ['knowledge/load.ts', 'syntax/load.ts'];
/** Folders that may import a loader. */
const openers = ['app'];

/** Folders and files that may use Node modules. */
const mayUseNode = ['ingest', 'store', 'export', 'cli', 'server', ...loaders];
/** Folders that run in a browser as they are: no Node modules, no clock, no chance, no console. */
const pure = [
  'model',
  'lang',
  'knowledge',
  'text',
  'syntax',
  'entities',
  'time',
  'place',
  'amount',
  'propositions',
  'extract',
  'check',
  'record',
];
/** Folders that may import packages of others; the reader has none. */
const mayUsePackages = ['ingest', 'store', 'export', 'server', 'mcp'];
/** The one file that opens network connections; the browser entry fetches the assets of its own package. */
const mayUseNetwork = ['ingest/fetch.ts', 'browser.ts'];

const src = resolve(import.meta.dirname, '../src');

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]))
    .filter((file) => file.endsWith('.ts'));
}

interface SourceFile {
  /** From src/: "record/read.ts". */
  readonly path: string;
  /** "record"; "" for the entries in src/ itself. */
  readonly folder: string;
  readonly code: string;
  readonly imports: readonly string[];
}

/** Matches the `./a.ts` of "import { a } from './a.ts'" and "export * from './a.ts'" at the start of a line; not a word "from" in a string. */
const importPattern = /^(?:import|export)\s[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
/** Matches block and line comments; strings with "//" in them are rare enough in code that only loses its tail by it. */
const comments = /\/\*[\s\S]*?\*\/|(?<!['":])\/\/[^\n]*/g;

const files: readonly SourceFile[] = filesIn(src)
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => {
    const code = readFileSync(file, 'utf8').replace(comments, '');
    const path = relative(src, file);
    const imports = [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    return { path, folder: path.includes('/') ? (path.split('/')[0] ?? '') : '', code, imports };
  });

function rank(folder: string): number {
  return order.findIndex((group) => group.includes(folder));
}

function crossImports(): { readonly from: SourceFile; readonly target: string; readonly folder: string }[] {
  return files.flatMap((from) =>
    from.imports
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(src, resolve(dirname(join(src, from.path)), name)))
      .map((target) => ({ from, target, folder: target.split('/')[0] ?? '' }))
      .filter(({ folder }) => from.folder !== '' && folder !== from.folder),
  );
}

describe('the import rule', () => {
  it('knows every folder of src', () => {
    const unknown = [...new Set(files.map((file) => file.folder))].filter((folder) => folder !== '' && rank(folder) < 0);
    expect(unknown, 'folders that stand in no group of the order').toEqual([]);
  });

  it('lets a folder import earlier folders only', () => {
    const wrong = crossImports().filter(({ from, folder }) => rank(folder) < 0 || rank(folder) >= rank(from.folder));
    expect(wrong.map(({ from, target }) => `${from.path} imports ${target}`)).toEqual([]);
  });

  it('goes through the index of a folder', () => {
    const wrong = crossImports().filter(
      ({ from, target, folder }) =>
        target !== `${folder}/index.ts` && !(loaders.includes(target) && openers.includes(from.folder)),
    );
    expect(wrong.map(({ from, target }) => `${from.path} imports ${target}`)).toEqual([]);
  });

  it('keeps extractors, checks and operations from importing each other', () => {
    const families = ['extract', 'check', 'app/operations'];
    const wrong = files.flatMap((file) => {
      const family = families.find((one) => dirname(file.path) === one);
      if (family === undefined || file.path.endsWith('/index.ts')) return [];
      const members = memberFiles(family);
      return members.includes(file.path)
        ? file.imports
            .map((name) => relative(src, resolve(dirname(join(src, file.path)), name)))
            .filter((target) => members.includes(target))
            .map((target) => `${file.path} imports ${target}`)
        : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** Files of a folder that hold a member of its family: an extractor, a check, an operation. */
function memberFiles(family: string): string[] {
  const face = /export const \w+: (?:Extractor|Check|Operation)\b/;
  return files.filter((file) => dirname(file.path) === family && face.test(file.code)).map((file) => file.path);
}

describe('the indexes', () => {
  it.each(['extract', 'check', 'app/operations'])('%s lists every file that has something to list', (family) => {
    const index = files.find((file) => file.path === `${family}/index.ts`);
    const missing = memberFiles(family).filter((path) => !index?.imports.includes(`./${path.split('/').at(-1)}`));
    expect(missing.map((path) => `${family}/index.ts lacks a line for ${path}`)).toEqual([]);
  });
});

describe('the reach rule', () => {
  it('keeps Node modules where files are read and printed', () => {
    const wrong = files.filter(
      (file) =>
        file.imports.some((name) => name.startsWith('node:')) &&
        !mayUseNode.includes(file.folder) &&
        !mayUseNode.includes(file.path),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('keeps clock, chance and console out of the reader', () => {
    const reach = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bconsole\.|\bperformance\.now\b|\bprocess\.|\bsetTimeout\b/;
    const wrong = files.filter((file) => pure.includes(file.folder) && !loaders.includes(file.path) && reach.test(file.code));
    expect(wrong.map((file) => `${file.path}: ${reach.exec(file.code)?.[0]}`)).toEqual([]);
  });

  it('prints from the command line only', () => {
    const wrong = files.filter((file) => /\bconsole\.|\bprocess\.std(?:out|err)\b/.test(file.code) && file.folder !== 'cli');
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('opens network connections in one file', () => {
    const wrong = files.filter(
      (file) =>
        /\bfetch\(|\bnode:(?:https?|net|tls|dgram|dns)\b|\bWebSocket\b|\bXMLHttpRequest\b/.test(file.code) &&
        !mayUseNetwork.includes(file.path),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('keeps packages of others to the folders that need them', () => {
    const outside = files.filter(
      (file) =>
        !mayUsePackages.includes(file.folder) && file.imports.some((name) => !name.startsWith('.') && !name.startsWith('node:')),
    );
    expect(outside.map((file) => file.path)).toEqual([]);
  });

  it('names the database drivers in one file', () => {
    const wrong = files.filter((file) => /'(?:pg|node:sqlite)'/.test(file.code) && file.path !== 'store/engine.ts');
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('the manner', () => {
  it('keeps files short: past 400 lines the top says why', () => {
    const long = filesIn(src)
      .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.generated.ts') && !file.includes(`${join('src', 'lang')}`))
      .filter((file) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        return lines.length > 400 && !/long|data|table/i.test(lines.slice(0, 5).join(' '));
      });
    expect(long.map((file) => relative(src, file))).toEqual([]);
  });
});
