import type { CheckOutput } from '../../app/index.ts';
import type { ArticleRecord } from '../../model/index.ts';
import type { Colour } from '../colour.ts';
import { counted, plain } from '../plain.ts';
import { findingLine } from './checks.ts';
import { namesOf } from './names.ts';
import { type BriefSection, briefSections } from './sections.ts';
import { wrap } from './wrap.ts';

/** Lines of a section that are printed; the rest is counted. Everything stands in the JSON. */
const most = 14;

/** A readable brief of one article for a terminal: checks first, then what happened, who said what, and the rest. */
export function brief(name: string, output: CheckOutput, colour: Colour, columns: number): string {
  const { record } = output;
  const parts = [
    heading(name, record, colour, columns),
    checksPart(name, output, colour, columns),
    ...briefSections(record, namesOf(record))
      .filter((section) => section.lines.length > 0)
      .map((section) => sectionPart(section, colour, columns)),
    namesPart(record, colour, columns),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(name: string, record: ArticleRecord, colour: Colour, columns: number): string {
  const { title, publisher, byline, published, dateline } = record.document;
  const when = published ?? dateline?.date ?? null;
  const facts = [publisher, byline, dateline?.place ?? null, when].filter((fact) => fact !== null).map(plain);
  const size = `${counted(record.sentences.length, 'sentence')}, ${plain(name)}`;
  const lines = [wrap(colour.bold(plain(title ?? name)), columns, ''), wrap([...facts, size].join(' · '), columns, '')];
  if (when === null) {
    lines.push(
      wrap(
        colour.yellow('No date of publication is known: times that need one are left open. --published DATE gives it.'),
        columns,
        '',
      ),
    );
  }
  return lines.join('\n');
}

function checksPart(name: string, output: CheckOutput, colour: Colour, columns: number): string {
  const { contradicted, confirmed, unknown } = output;
  const sum = `${counted(contradicted.length, 'finding')}, ${confirmed.length} held, ${unknown.length} could not be checked`;
  const lines = contradicted.map((placed) => wrap(findingLine(name, placed, colour), columns, '  ', '    '));
  return [`${colour.bold('Checks')}  ${sum}`, ...lines].join('\n');
}

function sectionPart(section: BriefSection, colour: Colour, columns: number): string {
  const shown = section.lines.slice(0, most).map((one) => {
    const notes = one.notes.length === 0 ? '' : ` ${colour.dim(`(${one.notes.join('; ')})`)}`;
    const main = wrap(`${colour.cyan(one.main)}${notes}`, columns, '  ', '    ');
    return one.quote === '' ? main : `${main}\n${wrap(one.quote, columns, '    ')}`;
  });
  const rest = section.lines.length - shown.length;
  if (rest > 0) shown.push(`  ${colour.dim(`… and ${rest} more; --json has them all`)}`);
  return [`${colour.bold(section.title)}  ${section.lines.length}`, ...shown].join('\n');
}

function namesPart(record: ArticleRecord, colour: Colour, columns: number): string {
  const named = record.entities.filter((entity) => entity.mentions.some((mention) => mention.kind === 'name'));
  if (named.length === 0) return '';
  const often = [...named].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 24);
  const words = often.map(
    (entity) => `${plain(entity.name)}${entity.link.iso3 === null ? '' : ` [${entity.link.iso3}]`} ${entity.mentions.length}`,
  );
  return `${colour.bold('Who and where')}  ${named.length}\n${wrap(words.join(' · '), columns, '  ')}`;
}
