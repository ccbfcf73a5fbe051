import { roleWords } from '../../lang/index.ts';
import { cover, type Mention } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { deprelAt, entityOf, lemmaAt, type Scene } from '../scene.ts';
import type { FoundRole } from './found.ts';
import { belongingOf, isTitle, titleSpan } from './titles.ts';

const once: ReadonlySet<string> = new Set(roleWords.once);
const still: ReadonlySet<string> = new Set(roleWords.still);
/** How many words may stand between the comma and the head of a title. */
const reach = 9;

/** "Fiona Hill, once the council's director and now a senior fellow": the titles between the commas behind a name. */
export function rolesBehind(scene: Scene, mention: Mention): readonly FoundRole[] {
  const { tokens, words } = scene.doc;
  if (mention.kind !== 'name' || entityOf(scene, mention.entity)?.kind !== 'person') return [];
  if (tokens[mention.endToken]?.text !== ',') return [];
  const sentence = tokens[mention.firstToken]?.sentence;
  const found: FoundRole[] = [];
  let isOnce = false;
  let from = mention.endToken + 1;
  for (let at = from; at < from + reach; at++) {
    const word = words[at];
    if (
      word === undefined ||
      tokens[at]?.sentence !== sentence ||
      word.upos === 'VERB' ||
      word.upos === 'AUX' ||
      (word.upos === 'SCONJ' && !once.has(lemmaAt(scene, at)))
    )
      break;
    const text = tokens[at]?.text ?? '';
    if (at === mention.endToken + 1 && word.upos === 'CCONJ') break;
    if (text === ',' || text === ';' || text === '"' || text === '“' || text === '”') break;
    if (once.has(lemmaAt(scene, at))) isOnce = true;
    else if (still.has(lemmaAt(scene, at))) isOnce = false;
    if (!isTitle(scene, at) || isInside(scene, at) || /^(?:PROPN|NOUN|ADJ)$/.test(words[at + 1]?.upos ?? '')) continue;
    // "Kim, President Xi and others": a title right before another name is that one's.
    const last = behindTitle(scene, at);
    if (isPersonAt(scene, at + 1) || (tokens[last + 1]?.text === ',' && isPersonAt(scene, last + 2))) break;
    const title = titleSpan(scene, at);
    found.push({
      person: mention.entity,
      title,
      ...belongingOf(scene, at),
      former: isOnce,
      proposition: null,
      evidence: cover([{ start: mention.start, end: mention.end }, title]),
      rule: 'role/aside',
    });
    if (lemmaAt(scene, last + 1) !== 'and') break;
    from = last + 2;
    at = last + 1;
  }
  return found;
}

/** Part of a longer noun: "minister" of "minister-president" aside, "head office". */
function isInside(scene: Scene, token: number): boolean {
  const relation = deprelAt(scene, token);
  return relation === 'compound' || relation === 'flat' || relation === 'nmod:poss';
}

function isPersonAt(scene: Scene, token: number): boolean {
  const entity = scene.covering[token] ?? -1;
  return entity >= 0 && entityOf(scene, entity)?.kind === 'person' && scene.doc.words[token]?.upos === 'PROPN';
}

/** The last token of "chairman of the East African Community (EAC)". */
function behindTitle(scene: Scene, head: number): number {
  let last = head;
  for (const child of childrenOf(scene.tree, head)) {
    if (child > head && /^nmod/.test(deprelAt(scene, child))) last = Math.max(last, lastOfPhrase(scene, child)); // "nmod"; not "conj"
  }
  return last;
}

function lastOfPhrase(scene: Scene, head: number): number {
  let last = head;
  for (const child of childrenOf(scene.tree, head)) {
    if (child > head && !/^(?:conj|acl|acl:relcl|punct|cc)$/.test(deprelAt(scene, child)))
      last = Math.max(last, scene.tree.rightmost[child] ?? child); // "conj"; not "nmod"
  }
  return last;
}
