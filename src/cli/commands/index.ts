import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
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
];
