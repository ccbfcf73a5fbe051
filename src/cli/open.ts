import { type Desk, openDesk } from '../app/index.ts';
import type { Given } from './arguments.ts';
import type { Io } from './io.ts';
import { plain } from './plain.ts';

/** What a desk is opened with; plain, so that a worker thread can be handed it. */
export interface DeskOptions {
  readonly knowledgeFolders: readonly string[];
}

/** The options of the command line that concern the desk. */
export function deskOptions(given: Given): DeskOptions {
  const folder = given.text('knowledge');
  return { knowledgeFolders: folder === null ? [] : [folder] };
}

/** Opens the desk; rows of a user's tables that could not be used are told on stderr. */
export function openFor(given: Given, io: Io): Desk {
  const { desk, issues } = openDesk(deskOptions(given));
  for (const issue of issues) io.err(`rapporteur: ${issue.severity}: ${plain(issue.message)}\n`);
  return desk;
}
