import { loadKnowledge } from '../knowledge/load.ts';
import { english } from '../lang/index.ts';
import type { Issue } from '../model/index.ts';
import { createReader } from '../record/index.ts';
import { loadModel } from '../syntax/load.ts';
import type { Desk } from './operation.ts';

export interface OpenOptions {
  /** Folders of a user's own tables, which win over ours. */
  readonly knowledgeFolders?: readonly string[];
}

export interface OpenedDesk {
  readonly desk: Desk;
  /** Rows of the user's tables that could not be used. */
  readonly issues: readonly Issue[];
}

/** Opens reader and tables from the files of the package. */
export function openDesk(options: OpenOptions = {}): OpenedDesk {
  const { knowledge, issues } = loadKnowledge({ folders: options.knowledgeFolders ?? [] });
  const reader = createReader({ models: loadModel(), knowledge, language: english });
  return { desk: { reader, knowledge }, issues };
}
