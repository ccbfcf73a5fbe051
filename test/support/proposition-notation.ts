import type { Argument, Doc, Proposition } from '../../src/model/index.ts';

/**
 * A proposition in one line: `visit(subject: Kim; to: Beijing) planned`. Arguments by role, or by preposition where the role is only
 * "oblique"; heads as written, or the names of their entities; then all that is not positive, certain; `tense` only when asked for.
 */
export function notate(doc: Doc<'tokens' | 'entities'>, proposition: Proposition, withTense = false): string {
  const args = proposition.args.map((argument) => `${label(argument)}: ${filler(doc, argument)}`).join('; ');
  const particle = proposition.particle === null ? '' : ` ${proposition.particle}`;
  const light = proposition.light === null ? '' : `[${proposition.light.lemma}]`;
  const marks = [
    proposition.polarity === 'negative' ? 'not' : '',
    proposition.modality === 'certain' ? '' : proposition.modality,
    withTense ? proposition.tense : '',
    withTense && proposition.aspect !== 'simple' ? proposition.aspect : '',
  ].filter((mark) => mark !== '');
  return `${proposition.lemma}${particle}${light}(${args})${marks.length > 0 ? ` ${marks.join(' ')}` : ''}`;
}

function label(argument: Argument): string {
  if (argument.role === 'oblique') return argument.preposition ?? 'oblique';
  return argument.role;
}

function filler(doc: Doc<'tokens' | 'entities'>, argument: Argument): string {
  if (argument.entities.length > 0) return argument.entities.map((entity) => doc.entities.list[entity]?.name ?? '?').join('+');
  return doc.tokens[argument.head]?.text ?? '?';
}
