import { signalWords, titleHeads } from '../../lang/index.ts';
import { cover, type Span } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { trimmed } from '../clause.ts';
import { deprelAt, entityAt, entityOf, lemmaAt, phraseAt, type Scene } from '../scene.ts';
import type { Act } from './found.ts';

/** The subject of a verb or predicate noun, with that of the verb it is joined to or stands below; -1 for none. */
export function subjectOf(scene: Scene, verb: number): number {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    for (const child of childrenOf(scene.tree, at)) {
      if (/^(?:nsubj|csubj)/.test(deprelAt(scene, child)) && child < verb) return child; // "nsubj:pass"; not "obj"
    }
    if (!/^(?:conj|xcomp|advcl|parataxis)$/.test(deprelAt(scene, at))) break; // "conj"; not "acl:relcl"
    at = scene.doc.words[at]?.head ?? -1;
  }
  // "the launch, which sends a message": the noun before the relative clause.
  return deprelAt(scene, verb) === 'acl' ? (scene.doc.words[verb]?.head ?? -1) : -1;
}

const deeds: ReadonlySet<string> = new Set(signalWords.deeds);
const humans: ReadonlySet<string> = new Set([...titleHeads, ...signalWords.humans]);

/** The act a subject names; for "it", "this" and "which" the clause they stand for. Null where the subject is no act. */
export function actOfSubject(scene: Scene, subject: number, verb: number): Act | null {
  const word = scene.doc.words[subject];
  if (word === undefined) return null;
  if (deprelAt(scene, subject).startsWith('csubj')) return { span: clauseOf(scene, subject), token: subject };
  if (word.upos === 'VERB') return { span: clauseOf(scene, subject), token: subject };
  if (word.upos === 'PRON' || word.upos === 'DET') {
    if (!/^(?:it|this|that|which|these|those)$/.test(word.lemma.toLowerCase())) return null; // "it"; not "he"
    return clauseBefore(scene, subject, verb);
  }
  const entity = entityAt(scene, subject);
  const isDeed = deeds.has(lemmaAt(scene, subject));
  if (!isDeed && ((entity !== null && isParty(scene, entity)) || humans.has(lemmaAt(scene, subject)))) return null;
  return { span: trimmed(scene.doc.text, phraseAt(scene, subject)), token: subject };
}

/** Whether an entity speaks for itself: its message is its own, not an act's. */
export function isParty(scene: Scene, entity: number): boolean {
  return /^(?:state|government|organization|person|group)$/.test(entityOf(scene, entity)?.kind ?? ''); // "group"; not "place"
}

/** What "it" stands for: the clause of "when" before it, the clause a relative hangs on, else the main clause before. */
function clauseBefore(scene: Scene, pronoun: number, verb: number): Act | null {
  const { words, tokens, sentences, propositions } = scene.doc;
  if (/^(?:acl:relcl|parataxis|conj)$/.test(deprelAt(scene, verb))) {
    const above = words[verb]?.head ?? -1;
    if (above < 0) return null;
    if (words[above]?.upos === 'VERB' && above < pronoun) return { span: clauseOf(scene, above, verb), token: above };
    if (words[above]?.upos === 'NOUN') return { span: trimmed(scene.doc.text, phraseAt(scene, above)), token: above };
  }
  for (const child of childrenOf(scene.tree, verb)) {
    if (deprelAt(scene, child) === 'advcl' && child < pronoun) return { span: clauseOf(scene, child), token: child };
  }
  const own = tokens[pronoun]?.sentence ?? 0;
  for (let back = 1; back <= 2; back++) {
    const sentence = sentences[own - back];
    for (let token = sentence?.firstToken ?? 0; token < (sentence?.endToken ?? 0); token++) {
      const act = propositions[scene.propositionAt[token] ?? -1];
      if (act === undefined || act.polarity !== 'positive' || (words[token]?.head ?? 0) >= 0) continue;
      // "That he chose these weapons was no coincidence. It sends ...": the act is what was none.
      const clause = childrenOf(scene.tree, token).find((child) => deprelAt(scene, child).startsWith('csubj'));
      return { span: clauseOf(scene, clause ?? token), token: clause ?? token };
    }
  }
  return null;
}

/** The noun that stands right before the verb, over an aside between dashes: where a slip of the parser lost the subject. Null for none. */
export function actBeside(scene: Scene, verb: number): Act | null {
  const { tokens, words } = scene.doc;
  const first = tokens[verb]?.sentence;
  let at = verb - 1;
  while (words[at]?.upos === 'AUX' || words[at]?.upos === 'ADV') at--;
  const mark = tokens[at]?.text ?? '';
  if (mark === '—' || mark === '–' || mark === ',') {
    let open = at - 1;
    while (open > 0 && tokens[open]?.sentence === first && tokens[open]?.text !== mark) open--;
    if (tokens[open]?.text !== mark) return null;
    at = open - 1;
  }
  if (words[at]?.upos !== 'NOUN' || tokens[at]?.sentence !== first) return null;
  let start = at;
  while (start > 0 && /^(?:DET|ADJ|NOUN|NUM)$/.test(words[start - 1]?.upos ?? '') && words[start - 1]?.head === at) start--; // "DET"; not "VERB"
  return { span: { start: tokens[start]?.start ?? 0, end: tokens[at]?.end ?? 0 }, token: at };
}

const kept: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'aux',
  'aux:pass',
  'compound:prt',
  'advmod',
  'obl',
  'obl:agent',
  'xcomp',
  'cop',
  'det',
  'amod',
  'nmod',
  'compound',
  'nmod:poss',
  'flat',
]);

/** The words of a clause: its verb with subject and objects, without the branch given as `less` and without asides. */
export function clauseOf(scene: Scene, token: number, less = -1): Span {
  const { tokens } = scene.doc;
  const spans: Span[] = [];
  const own = tokens[token];
  if (own !== undefined) spans.push(own);
  for (const child of childrenOf(scene.tree, token)) {
    if (child === less || !kept.has(deprelAt(scene, child))) continue;
    const holdsLess =
      less >= 0 && (scene.tree.leftmost[child] ?? child) <= less && less <= (scene.tree.rightmost[child] ?? child);
    if (holdsLess) {
      const phrase = phraseAt(scene, child);
      if (phrase.end <= (tokens[less]?.start ?? 0)) spans.push(phrase);
      continue;
    }
    const first = tokens[scene.tree.leftmost[child] ?? child];
    const last = tokens[scene.tree.rightmost[child] ?? child];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  const { start, end } = trimmed(scene.doc.text, cover(spans));
  const when = /^(?:when|by|if|after|while)\s+/i.exec(scene.doc.text.slice(start, end)); // "When Kim came"; not "whenever"
  return { start: start + (when?.[0].length ?? 0), end };
}
