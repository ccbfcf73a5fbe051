import type { Article } from '../model/index.ts';
import { type Given, usage } from './arguments.ts';
import { givenArticles, pathsOf } from './inputs.ts';
import type { Io } from './io.ts';

/** The one article a command takes. Throws where it cannot be had, or where more files are named. */
export async function oneArticle(given: Given, io: Io): Promise<{ readonly name: string; readonly article: Article }> {
  const paths = pathsOf(given, io);
  if (paths.length > 1) throw usage(`${paths.length} files are given; one is needed`);
  for await (const source of givenArticles(given, io, paths, false)) {
    if ('error' in source) throw source.error;
    return source;
  }
  throw usage('no article is given; one is needed');
}
