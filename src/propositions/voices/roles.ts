import type { Argument, Proposition, Role } from '../../model/index.ts';
import { caseOf, childrenOf, relationOf } from '../../syntax/index.ts';
import type { Scene } from './scene.ts';

/** The proposition of a predicate token, or null. */
export function propositionOf(scene: Scene, token: number): Proposition | null {
  return scene.doc.propositions[scene.propositionAt[token] ?? -1] ?? null;
}

/** Head tokens of the arguments with the role, grammar of voice and control undone. */
export function argumentsWith(scene: Scene, token: number, role: Role): readonly Argument[] {
  return propositionOf(scene, token)?.args.filter((argument) => argument.role === role) ?? [];
}

/** Head token of who says it: the logical subject of the cue verb or adjective, -1 for none. */
export function speakerOfVerb(scene: Scene, token: number): number {
  if (isTailOfPassive(scene, token)) return -1;
  const own = childrenOf(scene.tree, token).filter((child) => scene.doc.words[child]?.deprel === 'nsubj');
  // "State news agency KCNA reported": parsers make two subjects of it; the name is the one nearer to the verb.
  const last = own[own.length - 1];
  if (own.length > 1 && last !== undefined && scene.doc.words[last]?.upos === 'PROPN' && last < token) return last;
  return argumentsWith(scene, token, 'subject')[0]?.head ?? own[0] ?? -1;
}

/**
 * Who stands before a finite cue verb that was left without a subject: "In September | investigators of the council | reported that", "the
 * secretary came and announced that". -1 for nobody.
 */
export function speakerBeside(scene: Scene, token: number): number {
  const { doc, tree } = scene;
  const head = doc.words[token]?.head ?? -1;
  if (relationOf(tree, token) === 'conj' && head >= 0 && head < token) {
    const above = speakerOfVerb(scene, head);
    return above >= 0 ? above : speakerBeside(scene, head);
  }
  const mark = childrenOf(tree, token).some((child) => scene.lemmas[child] === 'to' && relationOf(tree, child) === 'mark');
  if (mark) {
    // "Went on television to announce": the one who went.
    const noun = relationOf(tree, token) === 'acl' ? (doc.words[head]?.head ?? -1) : head;
    const above = noun < 0 || noun >= token ? -1 : speakerOfVerb(scene, noun);
    return above >= 0 || noun < 0 || noun >= token ? above : speakerBeside(scene, noun);
  }
  if (!/^VB[DZP]$/.test(doc.words[token]?.xpos ?? '') && scene.lemmas[token - 1] !== 'have') return -1; // Matches "VBD"; not "VBG".
  let at = token - 1;
  while (at >= 0 && /^(?:AUX|ADV)$/.test(doc.words[at]?.upos ?? '')) at--; // Matches "AUX"; not "NOUN".
  if (doc.tokens[at]?.text === ',') at--;
  if (at < 0 || doc.tokens[at]?.sentence !== doc.tokens[token]?.sentence) return -1;
  const mention = doc.entities.mentions[scene.mentionAt[at] ?? -1];
  const kind = mention === undefined ? undefined : doc.entities.list[mention.entity]?.kind;
  if (mention?.kind === 'name' && kind === 'person') return mention.headToken;
  let top = at;
  for (let steps = 0; steps < 12; steps++) {
    const above = doc.words[top]?.head ?? -1;
    const upos = doc.words[above]?.upos ?? '';
    if (above < 0 || above >= token || doc.tokens[above]?.sentence !== doc.tokens[token]?.sentence) break;
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') break;
    top = above;
  }
  const named = doc.entities.mentions[scene.mentionAt[top] ?? -1];
  const speaks = named?.headToken === top ? doc.entities.list[named.entity]?.kind : undefined;
  return speaks === 'person' ||
    speaks === 'state' ||
    speaks === 'government' ||
    speaks === 'organization' ||
    speaks === 'group' ||
    speaks === 'publication'
    ? top
    : -1;
}

/** "Was hauled in and told that": a participle beside a passive one has its subject, not a speaker. */
function isTailOfPassive(scene: Scene, token: number): boolean {
  const word = scene.doc.words[token];
  if (word === undefined || word.head < 0 || relationOf(scene.tree, token) !== 'conj') return false;
  if (word.xpos !== 'VBN' && !(word.xpos === 'VBD' && scene.doc.words[word.head]?.xpos === 'VBN')) return false;
  for (const child of childrenOf(scene.tree, token))
    if (/^(?:nsubj|aux)/.test(scene.doc.words[child]?.deprel ?? '')) return false; // Matches "aux:pass"; not "obj".
  return childrenOf(scene.tree, word.head).some((child) => scene.doc.words[child]?.deprel === 'aux:pass');
}

/** The subject as it stands, for "is alarmed by" and the like: whoever feels it. */
export function surfaceSubject(scene: Scene, token: number): number {
  const proposition = propositionOf(scene, token);
  if (proposition === null) return -1;
  return argumentsWith(scene, token, proposition.passive ? 'object' : 'subject')[0]?.head ?? -1;
}

/** "Make sure that", "be made aware that": no state of mind. */
export function isMadeSo(scene: Scene, token: number): boolean {
  const head = scene.doc.words[token]?.head ?? -1;
  return relationOf(scene.tree, token) === 'xcomp' && (scene.lemmas[head] === 'make' || scene.lemmas[head] === 'keep');
}

/** The first dependent (of the relations) with the preposition or mark, -1 for none. */
export function dependentWithCase(scene: Scene, token: number, preposition: string, relations: readonly string[]): number {
  for (const child of childrenOf(scene.tree, token)) {
    if (!relations.includes(relationOf(scene.tree, child))) continue;
    if (caseOf(scene.tree, child) === preposition || caseOf(scene.tree, child, 'mark') === preposition) return child;
  }
  return -1;
}

/** Whether the clause has an infinitive mark. */
export function isInfinitive(scene: Scene, token: number): boolean {
  return childrenOf(scene.tree, token).some((child) => relationOf(scene.tree, child) === 'mark' && scene.lemmas[child] === 'to');
}
