import { createHash } from 'node:crypto';
import { byVerdict, placeChecks } from '../../app/index.ts';
import type { ArticleRecord } from '../../model/index.ts';
import { namesOf } from '../brief/names.ts';
import { type BriefSection, briefSections } from '../brief/sections.ts';
import { plain } from '../plain.ts';
import { pageScript, pageStyle } from './assets.ts';
import { escapeHtml } from './escape.ts';
import { highlightedText } from './highlights.ts';

/** Sections whose marks are shown when the page opens. */
const shownAtFirst = ['events', 'statements', 'checks', 'entities'];

/** A page that stands alone: the text with typed highlights beside the items, nothing loaded from anywhere. */
export function page(record: ArticleRecord): string {
  const title = plain(record.document.title ?? 'Record of an article');
  const { publisher, byline, published, url } = record.document;
  const facts = [publisher, byline, published, url].filter((fact) => fact !== null).map(plain);
  const sections = [checkSection(record), ...briefSections(record, namesOf(record)), entitySection(record)].filter(
    ({ lines }) => lines.length > 0,
  );
  const policy = `default-src 'none'; style-src ${hashOf(pageStyle)}; script-src ${hashOf(pageScript)}; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(facts.join(' · '))}</p></header>`,
    '<main>',
    `<section id="text" aria-label="Text" class="${shownAtFirst.map((name) => `show-${name}`).join(' ')}">${highlightedText(record)}</section>`,
    '<section id="items" aria-label="Items">',
    `<fieldset><legend>Marks (j and k walk the items)</legend>${sections.map(legend).join('')}</fieldset>`,
    ...sections.map(sectionHtml),
    '</section>',
    '</main>',
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function legend({ title, section }: BriefSection): string {
  const checked = shownAtFirst.includes(section) ? ' checked' : '';
  return `<label class="sec-${section}"><input type="checkbox" value="${section}"${checked}> ${escapeHtml(title)}</label>`;
}

function sectionHtml({ title, section, lines }: BriefSection): string {
  const rows = lines.map(({ id, main, notes, quote }) => {
    const small = [notes.join('; '), quote].filter((part) => part !== '').map((part) => `<small>${escapeHtml(part)}</small>`);
    return `<li><button type="button" class="item" aria-pressed="false" data-item="${escapeHtml(id)}">${escapeHtml(main)}${small.join('')}</button></li>`;
  });
  return `<h2 class="sec-${section}">${escapeHtml(title)} (${lines.length})</h2>\n<ol>\n${rows.join('\n')}\n</ol>`;
}

function checkSection(record: ArticleRecord): BriefSection {
  const { contradicted, confirmed, unknown } = byVerdict(placeChecks(record.document.text, record));
  const lines = [...contradicted, ...confirmed, ...unknown].map(({ check, line, column, words }) => ({
    id: check.id,
    main: `${check.verdict === 'contradicted' ? check.severity : check.verdict}: ${plain(check.finding)}`,
    notes: [
      check.rule,
      `line ${line}, column ${column}`,
      ...[check.reference.source, check.reference.asOf].filter((part) => part !== null),
    ],
    quote: `“${plain(words)}”`,
  }));
  return { title: 'Checks', section: 'checks', lines };
}

function entitySection(record: ArticleRecord): BriefSection {
  const lines = record.entities.map((entity) => ({
    id: entity.id,
    main: plain(entity.name),
    notes: [entity.kind, ...(entity.link.iso3 === null ? [] : [entity.link.iso3]), `${entity.mentions.length}×`],
    quote: '',
  }));
  return { title: 'Who and where', section: 'entities', lines };
}
