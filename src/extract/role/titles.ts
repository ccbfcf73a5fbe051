import { roleWords, titleHeads } from '../../lang/index.ts';
import type { Span } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { deprelAt, entityAt, entityOf, lemmaAt, modifiersOf, phrasesBelow, type Scene } from '../scene.ts';

const noOffice: ReadonlySet<string> = new Set(roleWords.noOffice);
const heads: ReadonlySet<string> = new Set(titleHeads.filter((word) => !noOffice.has(word)));
const studies: ReadonlySet<string> = new Set(roleWords.studies);
const owners: ReadonlySet<string> = new Set(['of', 'for', 'at', 'to', 'in', 'with']);

/** Whether a noun is a title of office or profession. */
export function isTitle(scene: Scene, token: number): boolean {
  const upos = scene.doc.words[token]?.upos;
  return (upos === 'NOUN' || upos === 'PROPN') && heads.has(lemmaAt(scene, token)) && scene.doc.words[token]?.xpos !== 'NNS';
}

/** Whether the words of a title are of study, so that a state in it is no employer: "a North Korea expert". */
export function isOfStudy(title: string): boolean {
  return title
    .toLowerCase()
    .split(/\s+/) // the blank of "senior fellow"; not a letter
    .some((word) => studies.has(word));
}

/** The title with what describes it, without articles, owners and states: "deputy foreign minister". */
export function titleSpan(scene: Scene, head: number): Span {
  let first = head;
  for (let at = head - 1; at >= 0; at--) {
    const relation = deprelAt(scene, at);
    const isPart =
      /^(?:amod|compound|nummod)$/.test(relation) &&
      (scene.covering[at] === scene.covering[head] || (scene.covering[at] ?? -1) < 0 || entityAt(scene, at) === null); // "amod"; not "det"
    const isState = entityAt(scene, at) !== null && entityOf(scene, entityAt(scene, at) ?? -1)?.kind === 'state';
    if (
      !isPart ||
      isState ||
      scene.doc.words[at]?.head === undefined ||
      (scene.doc.words[at]?.head ?? 0) > head ||
      lemmaAt(scene, at) === 'former'
    )
      break;
    first = at;
  }
  return { start: scene.doc.tokens[first]?.start ?? 0, end: scene.doc.tokens[head]?.end ?? 0 };
}

/** The body and the state a title names: "German chancellor", "chairman of the bank", "NATO's chief". */
export function belongingOf(scene: Scene, head: number): { readonly organization: number | null; readonly state: number | null } {
  let organization: number | null = null;
  let state: number | null = null;
  const named = [
    ...modifiersOf(scene, head),
    ...childrenOf(scene.tree, head).filter((child) => deprelAt(scene, child) === 'nmod:poss'),
    ...phrasesBelow(scene, head, owners),
  ];
  for (const token of named) {
    const entity = entityAt(scene, token);
    const kind = entity === null ? undefined : entityOf(scene, entity)?.kind;
    if (kind === 'state') state ??= entity;
    else if (kind === 'organization' || kind === 'government') organization ??= entity;
  }
  return { organization, state };
}
