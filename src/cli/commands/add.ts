import { addRead, openArchive, unknownOnly } from '../../app/index.ts';
import { storeOption, storePlace } from '../archive/where.ts';
import { usage } from '../arguments.ts';
import type { Command } from '../command.ts';
import { articleOptions, givenArticles, pathsOf } from '../inputs.ts';
import { print } from '../io.ts';
import { readOnThreads } from '../jobs.ts';
import { deskOptions } from '../open.ts';
import { counted, plain } from '../plain.ts';
import { progressOn } from '../progress.ts';
import { readInTurn } from '../results.ts';
import { exitOf, fail, type Tally } from '../tally.ts';

/** `rapporteur add`. */
export const addCommand: Command = {
  name: 'add',
  summary: 'Reads files, folders and corpora into the archive; what is there already is not read again.',
  usage: '[SOURCES...|-] [options]',
  options: {
    ...articleOptions,
    jsonl: { value: null, summary: 'Standard input and files that begin with "{" are JSON lines.' },
    json: { value: null, summary: 'Print one JSON line for each source once it stands in the archive.' },
    jobs: { short: 'j', value: 'N', summary: 'Read on N threads.' },
    ...storeOption,
  },
  examples: [
    ['rapporteur add articles/*.txt', 'reads files into the archive'],
    ['rapporteur add corpus.jsonl --jobs 2', 'reads a corpus on two threads; interrupted and called again it goes on'],
  ],
  run: async (given, io) => {
    const paths = pathsOf(given, io);
    const jobs = Number(given.text('jobs') ?? '1');
    if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= 64))
      throw usage(`--jobs is ${JSON.stringify(given.text('jobs'))}; a whole number from 1 to 64 is needed`);
    const archive = await openArchive(storePlace(given, io), deskOptions(given));
    const counts = { added: 0, version: 0, known: 0, removed: 0 };
    const tally: Tally = { done: 0, failed: 0 };
    const progress = progressOn(io, null);
    try {
      const unknown = unknownOnly(givenArticles(given, io, paths, given.flag('jsonl')), archive.store, (_, how) => {
        counts[how] += 1;
        tally.done += 1;
      });
      const results = jobs > 1 ? readOnThreads(unknown, jobs, deskOptions(given)) : readInTurn(unknown, archive);
      for await (const { name, outcome, reason } of addRead(results, archive.store)) {
        progress.clear();
        if (outcome === 'failed') fail(io, tally, reason ?? 'failed');
        else {
          counts[outcome] += 1;
          tally.done += 1;
        }
        if (given.flag('json')) await print(io, `${JSON.stringify({ name, outcome, reason })}\n`);
        progress.step();
      }
      progress.clear();
      const { articles, outlets, origins } = await archive.store.counts();
      if (given.flag('json')) return exitOf(tally);
      await print(
        io,
        `${counted(counts.added, 'article')} added, ${counted(counts.version, 'new version')}, ${counts.known} known already, ${counts.removed} taken out before, ${tally.failed} failed; ` +
          `the archive ${plain(archive.store.engine.where)} holds ${counted(articles, 'article')}, ${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}\n`,
      );
    } finally {
      await archive.store.close();
    }
    return exitOf(tally);
  },
};
