import { forecastWords } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../../syntax/index.ts';
import { deprelAt, lemmaAt, predicateAt, type Scene } from '../scene.ts';

/** The modal verb over a predicate ("will", "would", "may", "might", "could", "shall", "going" for "is going to"), or null. */
export function modalAt(scene: Scene, token: number): string | null {
  for (const child of childrenOf(scene.tree, token)) {
    if (relationOf(scene.tree, child) !== 'aux' || child > token) continue;
    const text = (scene.doc.tokens[child]?.text ?? '').toLowerCase();
    const lemma = text === "'ll" || text === '’ll' || text === 'wo' ? 'will' : text;
    if (/^(?:will|would|may|might|could|shall)$/.test(lemma)) return lemma; // Matches "might"; not "should", "can".
  }
  if (lemmaAt(scene, token) === 'go' && scene.doc.words[token]?.xpos === 'VBG' && infinitiveOf(scene, token) >= 0) return 'going';
  return null;
}

/** The infinitive under a verb or adjective, or -1. */
export function infinitiveOf(scene: Scene, token: number): number {
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    if (
      child > token &&
      (relation === 'xcomp' || relation === 'advcl' || relation === 'ccomp') &&
      caseOf(scene.tree, child, 'mark') === 'to'
    )
      return child;
  }
  return -1;
}

/** "May have lied", "has fallen", "fell": told of the past. */
export function isPast(scene: Scene, token: number): boolean {
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    if (relation !== 'aux' && relation !== 'cop') continue;
    if (relation === 'aux' && lemmaAt(scene, child) === 'have') return true;
    if (scene.doc.words[child]?.feats.includes('Tense=Past') === true && modalAt(scene, token) === null) return true;
  }
  return scene.doc.words[token]?.xpos === 'VBD' && modalAt(scene, token) === null;
}

/** Whether the clause asks, openly or inside another: "could it fall?", "when it might change". */
export function isQuestion(scene: Scene, token: number): boolean {
  const sentence = scene.doc.tokens[token]?.sentence ?? -1;
  const last = (scene.doc.sentences[sentence]?.endToken ?? 0) - 1;
  for (let at = last; at > last - 3; at--) if (scene.doc.tokens[at]?.text === '?' && at > token) return true;
  // "Will the virus disappear": the modal before its subject.
  const subject = childWith(scene.tree, token, 'nsubj', 'expl');
  if (
    subject >= 0 &&
    childrenOf(scene.tree, token).some(
      (child) => child < subject && /^(?:will|would|could|may|might)$/.test(lemmaAt(scene, child)),
    )
  )
    return true; // Matches "could"; not "can".
  const relation = relationOf(scene.tree, token);
  const first = scene.tree.leftmost[token] ?? token;
  if (relation !== 'ccomp' && relation !== 'acl' && relation !== 'csubj' && relation !== 'advcl') return false;
  const opens = lemmaAt(scene, first);
  return opens !== 'that' && forecastWords.indirectQuestions.has(opens) && relation !== 'advcl';
}

/** Who does what the predicate tells, by grammar or shared from above; -1 for none. */
export function subjectAt(scene: Scene, token: number): number {
  const own = childWith(scene.tree, token, 'nsubj');
  if (own >= 0) return own;
  const args = predicateAt(scene, token)?.proposition.args ?? [];
  const given = args.find(({ role }) => role === 'subject') ?? args.find(({ role }) => role === 'object');
  return given?.head ?? -1;
}

/** Who expects, fears or thinks: the subject of such a verb, or a bare "few", "many" before it; -1 for none or for the writer's own "I". */
export function holderAt(scene: Scene, token: number): number {
  const own = childWith(scene.tree, token, 'nsubj');
  if (own >= 0) return own;
  const shared = predicateAt(scene, token)?.proposition.args.find(({ role }) => role === 'subject')?.head ?? -1;
  if (shared >= 0 && shared < token) return shared;
  for (let at = token - 1; at >= Math.max(0, token - 3); at--)
    if (/^(?:few|many|most|some|others?|several|none|nobody|all)$/i.test(scene.doc.tokens[at]?.text ?? '')) return at; // Matches "Few"; not "fewer".
  return -1;
}

/** "The sanctions will be lifted": whether it is done to its subject. */
export function isDoneTo(scene: Scene, token: number): boolean {
  return childrenOf(scene.tree, token).some((child) => deprelAt(scene, child) === 'aux:pass');
}

/** Whether a noun is of something that may come about: "collapse", "a visit", "higher prices" is none. */
export function isEvent(scene: Scene, token: number): boolean {
  const word = scene.doc.words[token];
  if (word === undefined || word.upos !== 'NOUN') return false;
  return forecastWords.eventNouns.has(lemmaAt(scene, token)) || predicateAt(scene, token)?.proposition.kind === 'noun';
}

/** Kind of the entity a phrase is headed by: a person, state or body can plan; null for things and events. */
export function isPlanner(scene: Scene, token: number, narrow = false): boolean {
  const text = (scene.doc.tokens[token]?.text ?? '').toLowerCase();
  if (/^(?:i|we|you|he|she|who)$/.test(text)) return true; // Matches "we"; not "it", "they".
  const entity = scene.headed[token] ?? -1;
  const args = entity >= 0 ? [entity] : [];
  const kinds = narrow ? /^(?:person|government)$/ : /^(?:person|government|state|organization|group|place)$/; // Both match "person"; only the wide one "state".
  return args.some((one) => kinds.test(scene.doc.entities.list[one]?.kind ?? ''));
}
