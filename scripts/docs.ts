/** Writes the generated pages of docs/: `node scripts/docs.ts`. With `--check` it only says which are stale (exit code 1). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/check/index.ts';
import { extractors } from '../src/extract/index.ts';
import { type Example, kindList } from '../src/model/index.ts';

const folder = join(import.meta.dirname, '../docs');
const made = 'Made by `npm run docs` from the definitions in the code; do not edit.';

function recordPage(): string {
  const sections = kindList.map((kind) => {
    const rows = Object.entries(kind.fields).map(([name, field]) => {
      const values = field.values === undefined ? '' : ` (${field.values.map((value) => `\`${value}\``).join(', ')})`;
      const refers = field.of === undefined ? '' : ` of ${field.of.join(' or ')}`;
      return `| \`${name}\` | ${field.type}${refers}${field.optional === true ? ' or null' : ''} | ${field.summary}${values} |`;
    });
    const shared = [
      '`id`',
      '`confidence`',
      ...(kind.evidence ? ['`evidence[]`'] : []),
      ...(kind.voiced ? ['`source`', '`alsoBy[]`'] : []),
    ];
    return `## ${kind.section}\n\n${kind.summary} Also: ${shared.join(', ')}.\n\n| field | type | what |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# The record\n\n${made}\n\nA span is \`{ start, end }\`, UTF-16 offsets into \`document.text\`, half open; an id names an item of the same record.\n\n${sections.join('\n')}`;
}

function examplesOf(examples: readonly Example[]): string {
  return examples
    .map(
      ({ text, yields }) =>
        `- “${text}” gives ${yields.length === 0 ? 'nothing' : yields.map((item) => `\`${JSON.stringify(item)}\``).join(', ')}`,
    )
    .join('\n');
}

function listPage(
  title: string,
  rules: readonly { readonly name: string; readonly summary: string; readonly examples: readonly Example[] }[],
): string {
  const parts = rules.map((rule) => `## ${rule.name}\n\n${rule.summary}\n\n${examplesOf(rule.examples)}\n`);
  return `# ${title}\n\n${made}\n\n${parts.join('\n')}`;
}

/** The generated pages by file name. */
export const pages: Readonly<Record<string, string>> = {
  'record.md': recordPage(),
  'extractors.md': listPage('Extractors', extractors),
  'checks.md': listPage('Checks', checks),
};

/** Names of pages that differ from what the code says. */
export function stalePages(): string[] {
  return Object.entries(pages)
    .filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text)
    .map(([name]) => name);
}

if (process.argv[1] === import.meta.filename) {
  const stale = stalePages();
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`docs: stale: ${stale.join(', ')}; run "npm run docs"`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(folder, { recursive: true });
    for (const name of stale) writeFileSync(join(folder, name), pages[name] as string);
  }
}
