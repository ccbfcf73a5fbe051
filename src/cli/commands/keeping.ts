import { existsSync } from 'node:fs';
import { changesBetween, openArchive, openArchiveStore, reread } from '../../app/index.ts';
import { RapporteurError } from '../../model/index.ts';
import { storeOption, storePlace, withStore } from '../archive/where.ts';
import { usage } from '../arguments.ts';
import type { Command } from '../command.ts';
import { exit, print } from '../io.ts';
import { deskOptions } from '../open.ts';
import { counted, plain } from '../plain.ts';
import { progressOn } from '../progress.ts';

/** `rapporteur verify`. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Checks every span, link and hash of the archive.',
  usage: '[options]',
  options: { ...storeOption },
  examples: [['rapporteur verify', 'says what was checked, and what is wrong']],
  run: async (given, io) =>
    await withStore(given, io, 'read', async (store) => {
      const { articles, spans, links, hashes, problems } = await store.verify();
      for (const problem of problems) await print(io, `${plain(problem)}\n`);
      await print(
        io,
        `${counted(articles, 'article')}, ${counted(spans, 'span')}, ${counted(links, 'link')} and ${counted(hashes, 'record')} checked; ${counted(problems.length, 'problem')}\n`,
      );
      return problems.length === 0 ? exit.done : exit.failed;
    }),
};

/** `rapporteur backup`. */
export const backupCommand: Command = {
  name: 'backup',
  summary: 'Copies the archive into a new file while it is in use.',
  usage: 'FILE [options]',
  options: { ...storeOption },
  examples: [['rapporteur backup monday.db', 'copies the archive as it stands']],
  run: async (given, io) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0) throw usage('one file to copy the archive into is needed');
    return await withStore(given, io, 'read', async (store) => {
      store.backup(file);
      const { articles } = await store.counts();
      await print(io, `${file}: ${counted(articles, 'article')}\n`);
      return exit.done;
    });
  },
};

/** `rapporteur restore`. */
export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Makes an archive from a backup, where none is yet.',
  usage: 'FILE [options]',
  options: { ...storeOption },
  examples: [['rapporteur restore monday.db --store archive.db', 'puts the backup where the archive is to be']],
  run: async (given, io) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0) throw usage('one backup file is needed');
    const target = storePlace(given, io);
    if (existsSync(target))
      throw new RapporteurError('file-exists', `${target}: an archive is there already; move it away first, nothing was changed`);
    const backup = await openArchiveStore(file, { readOnly: true });
    try {
      // A torn backup is refused before anything is made of it.
      const { problems } = await backup.verify();
      if (problems.length > 0) throw new RapporteurError('bad-backup', `${file}: ${problems[0]}; nothing was restored`);
      backup.backup(target);
    } finally {
      await backup.close();
    }
    return await withStore(given, io, 'write', async (store) => {
      await print(io, `${target}: ${counted((await store.counts()).articles, 'article')}\n`);
      return exit.done;
    });
  },
};

/** `rapporteur remove`. */
export const removeCommand: Command = {
  name: 'remove',
  summary: 'Takes an article out of the archive for good; a tombstone says so.',
  usage: 'ARTICLE --why REASON [options]',
  options: { why: { value: 'REASON', summary: 'Kept with the tombstone: embargo, privacy, ...' }, ...storeOption },
  examples: [['rapporteur remove 17 --why embargo', 'takes article 17 out; adding it again is refused']],
  run: async (given, io) => {
    const [name, ...more] = given.words;
    if (name === undefined || more.length > 0) throw usage('one article is needed: its number, address or source');
    const why = given.text('why');
    if (why === null) throw usage('--why is missing; the reason is kept with the tombstone');
    return await withStore(given, io, 'write', async (store) => {
      const article = await store.articleAt(name);
      await store.remove(article, why);
      await print(io, `article ${article} is taken out: ${plain(why)}\n`);
      return exit.done;
    });
  },
};

/** `rapporteur reread`. */
export const rereadCommand: Command = {
  name: 'reread',
  summary: 'Reads stored articles again where another reader version made their record; interrupted and called again it goes on.',
  usage: '[options]',
  options: { knowledge: { value: 'FOLDER', summary: 'Folder of your own TSV tables.' }, ...storeOption },
  examples: [['rapporteur reread', 'brings every record up to this reader; "rapporteur diff" says what changed']],
  run: async (given, io) => {
    const archive = await openArchive(storePlace(given, io), deskOptions(given));
    const progress = progressOn(io, null);
    let [all, changed] = [0, 0];
    try {
      for await (const { isChanged } of reread(archive)) {
        all += 1;
        if (isChanged) changed += 1;
        progress.clear();
        progress.step();
      }
      progress.clear();
      await print(io, `${counted(all, 'text')} read again, ${counted(changed, 'record')} replaced\n`);
    } finally {
      await archive.store.close();
    }
    return exit.done;
  },
};

/** `rapporteur diff`. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Says which items the last re-reading added, changed and removed.',
  usage: '[ARTICLE] [options]',
  options: { json: { value: null, summary: 'Print JSON lines.' }, ...storeOption },
  examples: [['rapporteur diff 17', 'the items of article 17 that changed']],
  run: async (given, io) =>
    await withStore(given, io, 'read', async (store) => {
      const [name] = given.words;
      const only = name === undefined ? null : await store.articleAt(name);
      const counts = { added: 0, changed: 0, removed: 0 };
      for await (const { version, article, record } of store.records()) {
        if (only !== null && article !== only) continue;
        const before = await store.recordBefore(version);
        if (before === null) continue;
        for (const change of changesBetween(before, record)) {
          counts[change.change] += 1;
          const fields = change.fields.length === 0 ? '' : ` (${change.fields.join(', ')})`;
          await print(
            io,
            given.flag('json')
              ? `${JSON.stringify({ article, ...change })}\n`
              : `article ${article}: ${change.change} ${change.id}${fields}\n`,
          );
        }
      }
      if (!given.flag('json')) await print(io, `${counts.added} added, ${counts.changed} changed, ${counts.removed} removed\n`);
      return exit.done;
    }),
};
