import type { Frame } from '../../../../model/index.ts';

/**
 * One row as it is written in the tables of this folder:
 *
 * 1. the word: `v attack` (verb, with its particle: `v step up`), `n attack` (noun), `a ready` (adjective)
 * 2. the roles: `subject -> object` (commas: the first that is filled; `+`: all of them), `subject & with` (mutual: all
 *    sides are actors); empty: verb `subject -> object`, noun `subject,possessor,by,mod -> object,against,on,of,to,with`
 * 3. the demands that keep senses apart, `;` between them: `object=#troops|missile|@state; !from; light=hold`
 *    (`#` a noun class, `@` an entity kind, else a lemma; a slot alone must be there, `!` must not)
 * 4. an example sentence
 * 5. what comes of it: `Iran -> Iraq`, `Iran & Iraq`, `-> Iraq`, with a status other than occurred after it: `(planned)`
 */
export type Row = readonly [word: string, roles: string, where: string, example: string, expect: string];

const parts = { v: 'verb', n: 'noun', a: 'adjective' } as const;

/** Frames of one event type and mode, from rows. `cameo` and `contexts` (blank-separated) may be empty. */
export function events(type: string, mode: string, cameo: string, contexts: string, rows: readonly Row[]): readonly Frame[] {
  return rows.map((row) => frame(type, mode, cameo, contexts, row));
}

function frame(type: string, mode: string, cameo: string, contexts: string, [word, roles, where, example, expect]: Row): Frame {
  const pos = parts[word[0] as keyof typeof parts]; // checked by the table's test
  const mutual = roles.includes('&');
  const [actor = '', recipient = ''] = roles.split(mutual ? '&' : '->').map((side) => side.trim());
  return {
    lemma: word.slice(2),
    pos,
    yields: 'event',
    type,
    ...(mode === '' ? {} : { mode }),
    ...(cameo === '' ? {} : { cameo }),
    ...(contexts === '' ? {} : { contexts: contexts.split(' ') }),
    ...(actor === '' ? {} : { actor: slots(actor) }),
    ...(recipient === '' ? {} : { recipient: slots(recipient) }),
    ...(mutual ? { mutual } : {}),
    ...(where === '' ? {} : { where: demands(where) }),
    example,
    expect: `${mode === '' ? type : `${type} ${mode}`}: ${expect}`,
  };
}

const slots = (side: string): readonly string[] => side.split(',').map((slot) => slot.trim());

function demands(where: string): { readonly [slot: string]: readonly string[] } {
  const result: { [slot: string]: readonly string[] } = {};
  for (const demand of where.split(';')) {
    const [slot = '', values] = demand.trim().split('=');
    result[slot] = values === undefined ? [] : values.split('|').map(value);
  }
  return result;
}

function value(text: string): string {
  if (text.startsWith('#')) return `class:${text.slice(1)}`;
  return text.startsWith('@') ? text.slice(1) : `lemma:${text}`;
}
