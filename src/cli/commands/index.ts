import type { Command } from '../command.ts';
import { addCommand } from './add.ts';
import { checkCommand } from './check.ts';
import { dossierCommand, pairCommand } from './dossier.ts';
import { explainCommand } from './explain.ts';
import { findCommand } from './find.ts';
import { backupCommand, diffCommand, removeCommand, rereadCommand, restoreCommand, verifyCommand } from './keeping.ts';
import { knowledgeCommand } from './knowledge.ts';
import { missedCommand } from './missed.ts';
import { parseCommand } from './parse.ts';
import { readCommand } from './read.ts';
import { schemaCommand } from './schema.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  readCommand,
  checkCommand,
  explainCommand,
  schemaCommand,
  knowledgeCommand,
  parseCommand,
  missedCommand,
  addCommand,
  findCommand,
  dossierCommand,
  pairCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  removeCommand,
  rereadCommand,
  diffCommand,
];
