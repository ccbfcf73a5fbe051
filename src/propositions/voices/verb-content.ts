import { toldNouns } from '../../lang/index.ts';
import type { Frame } from '../../model/index.ts';
import { childrenOf, childrenWith, childWith, relationOf } from '../../syntax/index.ts';
import { type Content, clauseContent } from './clause-content.ts';
import { type Range, without } from './found.ts';
import { argumentsWith, dependentWithCase, isInfinitive, propositionOf } from './roles.ts';
import { type Scene, subtree } from './scene.ts';

const phrasal = ['obl', 'nmod', 'advcl', 'xcomp', 'ccomp', 'acl'];

/** What the verb says, by the first of the row's ways that is there. */
export function contentOf(scene: Scene, token: number, row: Frame, speaker: number): Content | null {
  const takes = row.takes ?? [];
  if (takes.includes('that') || takes.includes('quote')) {
    const clause = clauseContent(scene, token, takes.includes('that'), takes.includes('ing'));
    if (clause !== null) return clause;
  }
  if (takes.includes('who-to')) {
    const content = whoToContent(scene, token, row);
    if (content !== null) return content;
  }
  if (takes.includes('to')) {
    const infinitive = childrenOf(scene.tree, token).find((child) => {
      const relation = relationOf(scene.tree, child);
      const isNext = relation === 'advcl' && (scene.tree.leftmost[child] ?? 0) === token + 1;
      return (relation === 'xcomp' || isNext) && isInfinitive(scene, child);
    });
    if (infinitive !== undefined) return { ...whole(scene, infinitive, 'to'), ranges: [infinitiveRange(scene, infinitive)] };
  }
  if (takes.includes('as')) {
    const content = asContent(scene, token);
    if (content !== null) return content;
  }
  if (takes.includes('call')) {
    const content = callContent(scene, token);
    if (content !== null) return content;
  }
  for (const take of takes) {
    if (take[0] !== ':') continue;
    const phrase = chargeOf(scene, token, take.slice(1));
    if (phrase < 0 || isDate(scene, phrase)) continue;
    // "Blames the elites for the fall": whom and for what.
    const object = row.lemma === 'blame' ? childWith(scene.tree, token, 'obj') : -1;
    if (object > token && object < phrase)
      return { ranges: [{ first: subtree(scene, object).first, end: subtree(scene, phrase).end }], nominal: false, how: take };
    return whole(scene, phrase, take);
  }
  if (takes.includes('thing') || takes.includes('told')) {
    const content = objectContent(scene, token, row, speaker);
    if (content !== null) return content;
  }
  for (const take of takes) {
    if (take[0] !== '~') continue;
    const phrase = dependentWithCase(scene, token, take.slice(1), phrasal);
    if (phrase > token && !isDate(scene, phrase))
      return { ranges: [toPhraseEnd(scene, token, phrase)], nominal: true, how: take };
  }
  return null;
}

/** The phrase with the preposition, also where it hangs on the object: "accused the army of | having broken the truce". */
function chargeOf(scene: Scene, token: number, preposition: string): number {
  const own = dependentWithCase(scene, token, preposition, phrasal);
  if (own >= 0 || preposition !== 'of') return own;
  const object = childWith(scene.tree, token, 'obj');
  return object < token ? -1 : dependentWithCase(scene, object, preposition, ['acl']);
}

/** "On September 24" is when, not what. */
function isDate(scene: Scene, token: number): boolean {
  const text = scene.doc.tokens[token]?.text ?? '';
  return (
    scene.doc.words[token]?.upos === 'NUM' ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|evening|morning)s?$/.test(
      text,
    )
  ); // Matches "Monday"; not "Mondale".
}

function whole(scene: Scene, token: number, how: string): Content {
  return { ranges: [subtree(scene, token)], nominal: false, how };
}

/** "Spoke of a stab | in the back": a phrase that goes on at once belongs to it. */
function toPhraseEnd(scene: Scene, token: number, phrase: number): Range {
  const own = subtree(scene, phrase);
  for (const child of childrenOf(scene.tree, token)) {
    const next = subtree(scene, child);
    if (relationOf(scene.tree, child) === 'obl' && next.first === own.end && !isDate(scene, child))
      return { first: own.first, end: next.end };
  }
  return own;
}

/** "Pledged to send tanks and urged Berlin": a finite verb tied to the infinitive is another act. */
function infinitiveRange(scene: Scene, token: number): Range {
  const own = subtree(scene, token);
  for (const child of childrenOf(scene.tree, token)) {
    const isOther = /^VB[DZP]$/.test(scene.doc.words[child]?.xpos ?? ''); // Matches "VBD"; not "VB".
    if (relationOf(scene.tree, child) !== 'conj' || !isOther) continue;
    let end = scene.tree.leftmost[child] ?? child;
    if (scene.doc.words[end - 1]?.upos === 'CCONJ') end--;
    return { first: own.first, end };
  }
  return own;
}

/** "Urged nations to band together": the infinitive; those urged are the audience. */
function whoToContent(scene: Scene, token: number, row: Frame): Content | null {
  const { tree } = scene;
  const preposition = row.lemma.includes(' ') ? (row.lemma.split(' ')[1] ?? '') : '';
  let other = childWith(tree, token, 'obj', 'iobj', 'nsubj:pass');
  if (other < 0 && preposition !== '') other = dependentWithCase(scene, token, preposition, ['obl']);
  if (other < 0) return null;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if (relation !== 'xcomp' && relation !== 'ccomp' && relation !== 'advcl') continue;
    if (child > other && isInfinitive(scene, child)) return whole(scene, child, 'who-to');
  }
  const agent = childWith(tree, token, 'obl:agent');
  for (const on of agent < 0 ? [other] : [other, agent]) {
    for (const child of childrenOf(tree, on)) {
      if (relationOf(tree, child) === 'acl' && child > on && isInfinitive(scene, child)) return whole(scene, child, 'who-to');
    }
  }
  return null;
}

/** "Described him as a reformer": object and phrase. */
function asContent(scene: Scene, token: number): Content | null {
  const { tree } = scene;
  const object = childWith(tree, token, 'obj');
  const relations = ['obl', 'advcl', 'xcomp', 'nmod', 'amod', 'acl'];
  let as = dependentWithCase(scene, token, 'as', relations);
  if (as < 0 && object >= 0) as = dependentWithCase(scene, object, 'as', relations);
  if (as < 0) {
    // "Slammed the tariff as unfair" with "as" read as an adverb.
    for (const child of childrenOf(tree, token)) {
      const first = tree.leftmost[child] ?? child;
      if (first > token && scene.lemmas[first] === 'as' && first < child && relations.includes(relationOf(tree, child)))
        as = child;
    }
  }
  if (as < 0) return null;
  return withObject(scene, token, as, object, 'as');
}

/** "Called the visit a provocation": object and second predicate. */
function callContent(scene: Scene, token: number): Content | null {
  const objects = childrenWith(scene.tree, token, 'obj', 'iobj');
  let second = childWith(scene.tree, token, 'xcomp');
  // Parsers also read two objects: "called the visit | a provocation".
  if (second < 0) second = objects[1] ?? -1;
  // "Called the visit | a provocation" as a bare phrase, or as one clause.
  if (second < 0 && objects[0] !== undefined) {
    const bare = childWith(scene.tree, token, 'obl:unmarked', 'dep');
    if (bare > (objects[0] ?? 0)) second = bare;
    else if (childWith(scene.tree, objects[0], 'nsubj') > token)
      return isNaming(scene, token) ? null : { ranges: [subtree(scene, objects[0])], nominal: false, how: 'call' };
  }
  if (second < 0 || isInfinitive(scene, second)) return null;
  return withObject(scene, token, second, objects[0] === second ? -1 : (objects[0] ?? -1), 'call');
}

function withObject(scene: Scene, token: number, second: number, object: number, how: string): Content | null {
  const range = toQuoteEnd(scene, beforeBut(scene, subtree(scene, second)));
  // "What they call hegemony", "so-called": naming, no statement.
  if (isNaming(scene, token)) return null;
  // "Presenting themselves as defenders": conduct, no words.
  if (object >= 0 && /^(?:\w*[mrty]self|\w*selves)$/.test(scene.doc.tokens[object]?.text ?? '')) return null; // Matches "themselves", "himself"; not "shelf".
  if (object < 0) return { ranges: [range], nominal: false, how };
  const own = { ...subtree(scene, object), end: object + 1 };
  if (own.end > range.first) return { ranges: [range], nominal: false, how };
  const gap = range.first - own.end;
  return { ranges: gap > 12 ? [own, range] : [{ first: own.first, end: range.end }], nominal: false, how };
}

/** The range up to ", but" outside of quotation marks, where parsers tie in what comes after. */
function beforeBut(scene: Scene, range: Range): Range {
  for (let at = range.first + 1; at < range.end - 1; at++) {
    const isBut = scene.lemmas[at + 1] === 'but' || scene.lemmas[at + 2] === 'but';
    if (isBut && scene.doc.tokens[at]?.text === ',') return { first: range.first, end: at };
  }
  return range;
}

/** "As “provocative,” warning that ...": a phrase that is quoted ends with its quotation. */
function toQuoteEnd(scene: Scene, range: Range): Range {
  for (let at = range.first; at < Math.min(range.first + 4, range.end); at++) {
    const piece = scene.quotes[scene.quoteAt[at] ?? -1]?.pieces.find((one) => one.first === at);
    if (piece !== undefined)
      return piece.end < range.end ? { first: range.first, end: Math.min(piece.end + 1, range.end) } : range;
  }
  return range;
}

/** Whether the verb stands in a clause that names a thing: "what Beijing calls a new order", "the drug known as". */
function isNaming(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const deprel = scene.doc.words[token]?.deprel ?? '';
  if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') return true;
  return childrenOf(tree, token).some((child) => child < token && scene.lemmas[child] === 'what');
}

/** "Announced job cuts", "confirmed the move": the object itself. */
function objectContent(scene: Scene, token: number, row: Frame, speaker: number): Content | null {
  const takes = row.takes ?? [];
  const proposition = propositionOf(scene, token);
  const object = row.lemma.includes(' ')
    ? objectOfPhrasal(scene, token, row.lemma.split(' ')[1] ?? '')
    : (argumentsWith(scene, token, 'object')[0]?.head ?? -1);
  if (object < 0 || object === speaker) return null;
  const isQuoted =
    takes.includes('thing') && (scene.quoteAt[object] ?? -1) >= 0 && scene.quoteAt[object] !== scene.quoteAt[token];
  const isAny = isQuoted || (row.mode === 'directive' && scene.doc.words[object]?.upos === 'NOUN');
  if (!isAny && !isTellable(scene, object, takes.includes('told'))) return null;
  const mention = scene.doc.entities.mentions[scene.mentionAt[object] ?? -1];
  const kind = mention?.headToken === object ? scene.doc.entities.list[mention.entity]?.kind : undefined;
  if (kind === 'person' || kind === 'state' || kind === 'place' || kind === 'government') return null;
  // A passive without an agent says nothing of who said it.
  if (proposition?.passive === true && speaker < 0) return null;
  // "Would verify the withdrawal": nothing was said yet. "Declared three days of mourning": an act.
  if (
    !takes.includes('thing') &&
    childrenOf(scene.tree, token).some((child) => /^(?:would|could|can)$/.test(scene.lemmas[child] ?? ''))
  )
    return null; // Matches "would"; not "have".
  if (isDate(scene, object) || /^(?:day|hour|minute|state|war|holiday)$/.test(scene.lemmas[object] ?? '')) return null; // Matches "day"; not "delay".
  let ranges = [subtree(scene, object)];
  if ((scene.doc.words[token]?.head ?? -1) === object || (token >= (ranges[0]?.first ?? 0) && token < (ranges[0]?.end ?? 0))) {
    // "The move, confirmed by the paper, ...": the noun without the clause that hangs on it.
    ranges = without(ranges, { first: subtree(scene, token).first, end: ranges[0]?.end ?? 0 });
  }
  if (ranges.length === 0) return null;
  return { ranges, nominal: !takes.includes('thing'), how: takes.includes('thing') ? 'thing' : 'told' };
}

/** Whether an object can be what is said: an act or a saying, not a thing ("claimed asylum", "described the house"). */
function isTellable(scene: Scene, object: number, isTold: boolean): boolean {
  const word = scene.doc.words[object];
  if (word?.upos === 'PRON') return isTold && /^(?:it|this|that)$/.test(scene.lemmas[object] ?? ''); // Matches "it"; not "him".
  if (word?.upos !== 'NOUN') return false;
  if (toldNouns.has(scene.lemmas[object] ?? '')) return true;
  if (propositionOf(scene, object)?.kind === 'noun') return true;
  // "A second wave of job cuts": what the noun holds.
  const inner = dependentWithCase(scene, object, 'of', ['nmod']);
  return inner >= 0 && (toldNouns.has(scene.lemmas[inner] ?? '') || propositionOf(scene, inner)?.kind === 'noun');
}

function objectOfPhrasal(scene: Scene, token: number, second: string): number {
  const phrase = dependentWithCase(scene, token, second, ['obl']);
  return phrase >= 0 ? phrase : (argumentsWith(scene, token, 'object')[0]?.head ?? -1);
}
