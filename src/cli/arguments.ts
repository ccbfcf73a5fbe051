import { parseArgs } from 'node:util';
import { RapporteurError } from '../model/index.ts';
import type { CommandFace, OptionFace } from './command.ts';

/** What was given on the command line. */
export interface Given {
  readonly words: readonly string[];
  readonly text: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
}

/** Options every command has. */
export const generalOptions: { readonly [name: string]: OptionFace } = {
  help: { short: 'h', value: null, summary: 'Show this help.' },
};

/** Reads the arguments of a command. Throws a usage error that says what is wrong and what is allowed. */
export function readArguments(command: CommandFace, argv: readonly string[]): Given {
  const faces = { ...command.options, ...generalOptions };
  const options: { [name: string]: { type: 'string' | 'boolean'; short?: string } } = {};
  for (const [name, face] of Object.entries(faces)) {
    options[name] = {
      type: face.value === null ? 'boolean' : 'string',
      ...(face.short === undefined ? {} : { short: face.short }),
    };
  }
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens ?? []) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const face = faces[token.name];
    if (face === undefined) throw usage(`unknown option ${token.rawName}; ${command.name} takes ${optionList(faces)}`);
    if (face.value === null) {
      if (token.value !== undefined) throw usage(`${token.rawName} takes no value: ${JSON.stringify(token.value)}`);
      flags.add(token.name);
      continue;
    }
    const value = token.value;
    if (value === undefined || value === '') throw usage(`${token.rawName} needs ${face.value}`);
    if (token.inlineValue !== true && value.startsWith('--')) throw usage(`${token.rawName} needs ${face.value}, not ${value}`);
    if (texts.has(token.name)) throw usage(`${token.rawName} is given twice; once is enough`);
    if (face.allowed !== undefined && !face.allowed.includes(value)) {
      throw usage(`${token.rawName} is ${JSON.stringify(value)}; ${face.allowed.join(' or ')} is needed`);
    }
    texts.set(token.name, value);
  }
  return { words, text: (name) => texts.get(name) ?? null, flag: (name) => flags.has(name) };
}

function optionList(faces: { readonly [name: string]: OptionFace }): string {
  return Object.keys(faces)
    .map((name) => `--${name}`)
    .join(' ');
}

/** A mistake on the command line. */
export function usage(message: string): RapporteurError {
  return new RapporteurError('usage', message);
}
