import { RapporteurError } from '../model/index.ts';

/** A full-text question as a tree. */
export type TextQuery =
  | { readonly sort: 'word'; readonly word: string; readonly prefix: boolean }
  | { readonly sort: 'phrase'; readonly words: readonly string[] }
  | { readonly sort: 'and' | 'or'; readonly parts: readonly TextQuery[] }
  | { readonly sort: 'not'; readonly part: TextQuery };

/** Matches `"arms deal"`, `(`, `NOT`, `sanction*`, `Kim`; a lone quotation mark is caught apart. */
const tokenPattern = /"([^"]*)"|[()]|[^\s()"]+|"/gu;
/** Matches a run of letters, marks and digits; not "-" nor "'". */
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Parses `"arms deal" AND (sanction* OR tariff) NOT draft`. Words side by side must all occur. Operators are capital letters.
 * Throws one clear line with the place of the mistake.
 */
export function parseTextQuery(question: string): TextQuery {
  const tokens = [...question.matchAll(tokenPattern)].map((match) => ({ text: match[0], phrase: match[1], at: match.index }));
  let next = 0;
  const wrong = (what: string): RapporteurError =>
    new RapporteurError(
      'bad-query',
      `text: ${what}: ${JSON.stringify(question.slice(0, 80))}; words, "phrases", prefix*, AND, OR, NOT and parentheses are allowed`,
    );

  function either(): TextQuery {
    const parts = [all()];
    while (tokens[next]?.text === 'OR') {
      next++;
      parts.push(all());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { sort: 'or', parts };
  }

  function all(): TextQuery {
    const parts: TextQuery[] = [];
    for (let token = tokens[next]; token !== undefined && token.text !== 'OR' && token.text !== ')'; token = tokens[next]) {
      if (token.text === 'AND') {
        if (parts.length === 0 || tokens[next + 1] === undefined) throw wrong(`AND at ${token.at} has nothing on one side`);
        next++;
        continue;
      }
      parts.push(one());
    }
    if (parts.length === 0)
      throw wrong(tokens[next] === undefined ? 'nothing is asked for at the end' : `nothing is asked for at ${tokens[next]?.at}`);
    if (parts.every(({ sort }) => sort === 'not')) throw wrong('NOT alone asks for everything else; a word to find is needed');
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { sort: 'and', parts };
  }

  function one(): TextQuery {
    const token = tokens[next++];
    if (token === undefined) throw wrong('nothing is asked for at the end');
    if (token.text === 'NOT') return { sort: 'not', part: one() };
    if (token.text === '(') {
      const inside = either();
      if (tokens[next++]?.text !== ')') throw wrong(`the parenthesis at ${token.at} is not closed`);
      return inside;
    }
    if (token.text === '"') throw wrong(`the quotation mark at ${token.at} is not closed`);
    if (token.text === ')' || token.text === 'AND' || token.text === 'OR')
      throw wrong(`${token.text} at ${token.at} has nothing before it`);
    const words = (token.phrase ?? token.text).match(wordPattern) ?? [];
    if (words.length === 0) throw wrong(`no word at ${token.at}`);
    if (token.phrase === undefined && words.length === 1 && words[0] !== undefined)
      return { sort: 'word', word: words[0], prefix: token.text.endsWith('*') };
    return { sort: 'phrase', words };
  }

  const query = either();
  if (next < tokens.length) throw wrong(`")" at ${tokens[next]?.at} closes nothing`);
  return query;
}

/** The question in the language of SQLite's FTS5. */
export function toFts5(query: TextQuery): string {
  switch (query.sort) {
    case 'word':
      return `"${query.word}"${query.prefix ? '*' : ''}`;
    case 'phrase':
      return `"${query.words.join(' ')}"`;
    case 'or':
      return `(${query.parts.map(toFts5).join(' OR ')})`;
    case 'not':
      return toFts5(query.part);
    case 'and': {
      // FTS5's NOT has two sides: what is wanted, then what is not.
      const wanted = query.parts
        .filter(({ sort }) => sort !== 'not')
        .map(toFts5)
        .join(' AND ');
      const unwanted = query.parts.filter(({ sort }) => sort === 'not').map(toFts5);
      return unwanted.reduce((left, right) => `(${left} NOT ${right})`, `(${wanted})`);
    }
  }
}

/** The question in the language of PostgreSQL's tsquery. */
export function toTsquery(query: TextQuery): string {
  switch (query.sort) {
    case 'word':
      return `'${query.word.toLowerCase()}'${query.prefix ? ':*' : ''}`;
    case 'phrase':
      return `(${query.words.map((word) => `'${word.toLowerCase()}'`).join(' <-> ')})`;
    case 'not':
      return `!${toTsquery(query.part)}`;
    case 'and':
      return `(${query.parts.map(toTsquery).join(' & ')})`;
    case 'or':
      return `(${query.parts.map(toTsquery).join(' | ')})`;
  }
}
