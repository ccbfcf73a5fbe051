import { type Dossier, dossierOf, type Pair, pairOf } from '../../analytics/index.ts';
import type { Found } from '../../store/index.ts';
import { foundLines } from '../archive/lines.ts';
import { storeOption, withStore } from '../archive/where.ts';
import { usage } from '../arguments.ts';
import { type Colour, colourFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { exit, print } from '../io.ts';
import { counted, plain } from '../plain.ts';

/** `rapporteur dossier`. */
export const dossierCommand: Command = {
  name: 'dossier',
  summary: 'Shows what the archive holds of a person, state, organisation or place.',
  usage: 'NAME [options]',
  options: {
    until: { value: 'DATE', summary: 'As of this day: nothing published later counts.' },
    json: { value: null, summary: 'Print JSON.' },
    ...storeOption,
  },
  examples: [
    [
      'rapporteur dossier "Xi Jinping"',
      'offices, statements, events by counterpart, visits, transfers, ties, forecasts, contradictions',
    ],
  ],
  run: async (given, io) => {
    const name = given.words.join(' ').trim();
    if (name === '') throw usage('no name is given; a person, state, organisation or place is needed');
    return await withStore(given, io, 'read', async (store) => {
      const dossier = await dossierOf(store, name, { until: given.text('until') });
      await print(
        io,
        given.flag('json') ? `${JSON.stringify(dossier, null, 2)}\n` : dossierText(dossier, colourFor(io), io.columns),
      );
      return exit.done;
    });
  },
};

/** `rapporteur pair`. */
export const pairCommand: Command = {
  name: 'pair',
  summary: 'Shows what two do with each other, week by week, and what they say of each other.',
  usage: 'A B [options]',
  options: {
    since: { value: 'DATE', summary: 'Published on or after 2025, 2025-08 or 2025-08-31.' },
    json: { value: null, summary: 'Print JSON.' },
    ...storeOption,
  },
  examples: [['rapporteur pair PRK CHN --since 2025-08', 'events between North Korea and China since August']],
  run: async (given, io) => {
    const [one, other, ...more] = given.words;
    if (one === undefined || other === undefined || more.length > 0)
      throw usage('two names are needed; quote a name of several words');
    return await withStore(given, io, 'read', async (store) => {
      const pair = await pairOf(store, one, other, { since: given.text('since') });
      await print(io, given.flag('json') ? `${JSON.stringify(pair, null, 2)}\n` : pairText(pair, colourFor(io), io.columns));
      return exit.done;
    });
  },
};

function dossierText(dossier: Dossier, colour: Colour, columns: number): string {
  const { name, subjects, until, counts } = dossier;
  const known = subjects
    .map(({ name, kind, state }) => `${plain(name)} (${kind}${state === null ? '' : `, ${state}`})`)
    .join('; ');
  const part = (title: string, section: string, found: readonly Found[]): string =>
    found.length === 0
      ? ''
      : `\n${colour.bold(title)} (${found.length} of ${counts[section] ?? found.length})\n${found.map((one) => foundLines(one, colour, columns)).join('')}`;
  const events = dossier.counterparts.map(
    ({ name, count, latest }) =>
      `\n${colour.bold(`with ${plain(name)}`)} (${counted(count, 'event')})\n${latest.map((one) => foundLines(one, colour, columns)).join('')}`,
  );
  return [
    `${colour.bold(plain(name))}: ${known}${until === null ? '' : `, as of ${until}`}\n`,
    part('offices', 'roles', dossier.offices),
    part('statements', 'statements', dossier.statements),
    ...events,
    part('visits', 'visits', dossier.visits),
    part('transfers', 'transfers', dossier.transfers),
    part('ties', 'ties', dossier.ties),
    part('forecasts', 'forecasts', dossier.forecasts),
    part('contradictions', 'checks', dossier.contradictions),
  ].join('');
}

function pairText({ names, since, events, weeks, said, counts }: Pair, colour: Colour, columns: number): string {
  const head = `${colour.bold(names.map(plain).join(' and '))}${since === null ? '' : ` since ${since}`}: ${counted(counts.events, 'event')} in ${counted(counts.articles, 'article')}, ${counted(counts.outlets, 'outlet')}, ${counted(counts.origins, 'origin')}\n`;
  const series = weeks
    .filter(({ events }) => events > 0)
    .map(
      ({ week, events, intensity, articles }) =>
        `  ${week}  ${String(events).padStart(4)} events  ${(intensity === null ? '–' : intensity.toFixed(1)).padStart(5)}  of ${counted(articles, 'article')} read\n`,
    );
  const voices = said.map(
    ({ speaker, about, statements, count }) =>
      `\n${colour.bold(`${plain(speaker)} on ${plain(about)}`)} (${statements.length} of ${count})\n${statements.map((one) => foundLines(one, colour, columns)).join('')}`,
  );
  return `${head}${series.join('')}\n${events.map((one) => foundLines(one, colour, columns)).join('')}${voices.join('')}`;
}
