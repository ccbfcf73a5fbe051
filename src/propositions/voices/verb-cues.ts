import type { Frame } from '../../model/index.ts';
import { caseOf, childrenOf, childrenWith, childWith, relationOf, subjectsOf } from '../../syntax/index.ts';
import { actualOf } from './actual.ts';
import { canSpeak } from './can-speak.ts';
import { type Found, type Range, without } from './found.ts';
import { rowOf } from './lexicon.ts';
import {
  argumentsWith,
  dependentWithCase,
  isInfinitive,
  isMadeSo,
  propositionOf,
  speakerOfVerb,
  surfaceSubject,
} from './roles.ts';
import { isPunct, type Scene, subtree } from './scene.ts';

/** Content of a cue with the way it stands there. */
export interface Content {
  readonly ranges: Range[];
  readonly nominal: boolean;
  readonly how: string;
}

const phrasal = ['obl', 'nmod', 'advcl', 'xcomp', 'ccomp', 'acl'];

/** Reads a cue verb; null where it is none here or says nothing. `quotable`: no content, but direct speech may stand by it. */
export function readVerb(scene: Scene, token: number): Found | null {
  const row = verbRow(scene, token);
  if (row === null) return null;
  const actual = actualOf(scene, token, row.type as Found['polarity']); // The type of statement rows is their polarity.
  if (row.pos === 'adjective' && isMadeSo(scene, token)) return null;
  let speaker = row.pos === 'adjective' ? surfaceSubject(scene, token) : speakerOfVerb(scene, token);
  let medium = -1;
  const quoted = quotedBy(scene, token);
  if (quoted !== null) {
    speaker = quoted.speaker;
    medium = quoted.medium;
  }
  const goesOn = speakerBefore(scene, token);
  if (goesOn >= 0) speaker = goesOn;
  const content = contentOf(scene, token, row, speaker);
  if (speaker < 0 && content?.how === 'that' && (content.ranges[0]?.end ?? token) <= token)
    speaker = invertedSubject(scene, token);
  if (row.type === 'affirms' && actual.polarity === 'declines' && content?.how === 'to') return null;
  if (!actual.said && !(content === null && row.takes?.includes('quote'))) return null;
  if (!mayHold(scene, token, row, speaker, content)) return null;
  return {
    cue: actual.cue,
    token,
    row,
    rule: `${row.lemma}/${content?.how ?? 'quote'}`,
    speaker,
    endsBefore: goesOn >= 0,
    content: content?.ranges ?? [],
    nominal: content?.nominal ?? false,
    polarity: actual.polarity,
    ...listenersOf(scene, token, medium, speaker),
  };
}

/** "Smith said the plan was dead, adding that ...": the participle after a comma is the speaker's, not the plan's. -1 for none. */
function speakerBefore(scene: Scene, token: number): number {
  const { tree, doc } = scene;
  if (doc.words[token]?.xpos !== 'VBG' || relationOf(tree, token) !== 'advcl' || doc.tokens[token - 1]?.text !== ',') return -1;
  let at = doc.words[token]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const head = doc.words[at]?.head ?? -1;
    if (head < 0) return -1;
    const row = relationOf(tree, at) === 'ccomp' && head < token ? verbRow(scene, head) : null;
    if (row?.takes?.includes('that') === true && row.mode !== 'attitude' && row.mode !== 'finding')
      return speakerOfVerb(scene, head);
    at = head;
  }
  return -1;
}

/** '"I am too old," laughed the actor': a speaker behind the verb that the parser took for its object. */
function invertedSubject(scene: Scene, token: number): number {
  const object = childWith(scene.tree, token, 'obj', 'dep', 'nsubj');
  return object > token ? object : -1;
}

/** The row of a verb: with its particle, with a preposition ("call for"), or of its lemma; adjective rows for "is convinced". */
function verbRow(scene: Scene, token: number): Frame | null {
  const { cues, tree, lemmas } = scene;
  const lemma = lemmas[token] ?? '';
  let particle = '';
  let prepositional: Frame | undefined;
  for (const child of childrenOf(tree, token)) {
    if (scene.doc.words[child]?.deprel === 'compound:prt') particle = ` ${lemmas[child]}`;
    else if (relationOf(tree, child) === 'obl' && particle === '') {
      const preposition = caseOf(tree, child);
      if (preposition !== null) prepositional ??= cues.verbs.get(`${lemma} ${preposition}`);
    }
  }
  // "Went on", "hit back": the particle is not always read as one.
  if (particle === '' && scene.doc.words[token + 1]?.head === token) particle = ` ${lemmas[token + 1]}`;
  if (particle !== '') {
    const row = rowOf(cues.verbs, lemma + particle) ?? cues.verbs.get(`${lemma}e${particle}`);
    if (row !== undefined) return row;
    if (childWith(tree, token, 'compound:prt') >= 0) return null;
  }
  if (prepositional !== undefined) return prepositional;
  const row = rowOf(cues.verbs, lemma) ?? slipped(scene, token, lemma);
  if (row !== undefined) return row;
  const word = scene.doc.words[token];
  return word?.xpos === 'VBN' ? (cues.adjectives.get(scene.doc.tokens[token]?.text.toLowerCase() ?? '') ?? null) : null;
}

/** The row of a regular form whose lemma lost or won an "e": "opin" for "opined", "gloate" for "gloated". */
function slipped(scene: Scene, token: number, lemma: string): Frame | undefined {
  const { verbs } = scene.cues;
  if (!/(?:ed|ing)$/.test(scene.doc.tokens[token]?.text ?? ''))
    return verbs.get(scene.doc.tokens[token]?.text.toLowerCase() ?? ''); // Matches "opined"; not "said".
  return verbs.get(`${lemma}e`) ?? (lemma.endsWith('e') ? verbs.get(lemma.slice(0, -1)) : undefined);
}

/** What the verb says, by the first of the row's ways that is there. */
function contentOf(scene: Scene, token: number, row: Frame, speaker: number): Content | null {
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
    const phrase = dependentWithCase(scene, token, take.slice(1), phrasal);
    if (phrase >= 0) return whole(scene, phrase, take);
  }
  if (takes.includes('thing') || takes.includes('told')) {
    const content = objectContent(scene, token, row, speaker);
    if (content !== null) return content;
  }
  for (const take of takes) {
    if (take[0] !== '~') continue;
    const phrase = dependentWithCase(scene, token, take.slice(1), phrasal);
    if (phrase >= 0) return { ranges: [subtree(scene, phrase)], nominal: true, how: take };
  }
  return null;
}

function whole(scene: Scene, token: number, how: string): Content {
  return { ranges: [subtree(scene, token)], nominal: false, how };
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

/** A clause under the verb, or the clause it is put into ("the move, officials said, was"), or "as X said". */
function clauseContent(scene: Scene, token: number, that: boolean, ing: boolean): Content | null {
  const { tree } = scene;
  let found = -1;
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if (relation === 'ccomp' || (relation === 'csubj' && childWith(tree, token, 'aux:pass') >= 0)) {
      if (isInfinitive(scene, child) && caseOf(tree, child, 'mark') === 'to' && !that) continue;
      // "Asked about it, he said: '...'": of two, what is quoted, else the first.
      const isQuoted = (scene.quoteAt[child] ?? -1) >= 0 && scene.quoteAt[child] !== scene.quoteAt[token];
      if (found < 0 || isQuoted) found = child;
    }
  }
  if (found < 0 && that) found = clauseOnObject(scene, token);
  if (found < 0 && that) found = looseClause(scene, token);
  if (found < 0 && ing) {
    // "Admitted stealing the car", "reported losing a billion".
    for (const child of childrenOf(tree, token)) {
      if (relationOf(tree, child) === 'xcomp' && child > token && scene.doc.words[child]?.xpos === 'VBG') found = child;
    }
  }
  if (found < 0) {
    for (const child of childrenOf(tree, token)) {
      if (relationOf(tree, child) !== 'parataxis' || child < token) continue;
      const before = (tree.leftmost[child] ?? 0) - 1;
      const sign = scene.doc.tokens[before]?.text ?? '';
      if (/^[:,"“‘']$/.test(sign)) found = child; // Matches ":" and "“"; not ";" or "--".
    }
  }
  if (found >= 0) {
    const own = withLostSubject(scene, token, found);
    const ranges = without([own], coreOf(scene, token, found));
    const quote = scene.quoteAt[found] ?? -1;
    // "Asked about the raid, he said: '...'": what stands outside of the quotation before the cue is not said.
    const isQuoted =
      quote >= 0 && quote !== scene.quoteAt[token] && scene.quotes[quote]?.pieces.every((piece) => piece.first > token);
    return { ranges: isQuoted ? without(ranges, { first: 0, end: token }) : ranges, nominal: false, how: 'that' };
  }
  const word = scene.doc.words[token];
  const head = word?.head ?? -1;
  if (head < 0) return null;
  const relation = relationOf(tree, token);
  const isAside = relation === 'parataxis' && head !== token && isReporting(scene, token);
  const isAs = relation === 'advcl' && caseOf(tree, token, 'mark') === 'as' && childWith(tree, token, 'obj', 'xcomp') < 0;
  if (!isAside && !isAs) return null;
  if (isAs && subjectsOf(tree, token).length === 0) return null;
  return { ranges: without([subtree(scene, head)], subtree(scene, token)), nominal: false, how: isAs ? 'as-clause' : 'aside' };
}

/** A clause right after the cue that the parser hung elsewhere: "did not say | when it would end", "quoted as saying | the launch had failed". */
function looseClause(scene: Scene, token: number): number {
  const { tree, doc } = scene;
  const next = doc.words[token + 1];
  const isQuestion = next?.xpos === 'WRB' || next?.lemma === 'whether' || (next?.lemma === 'if' && /^(?:ask|wonder|doubt|know)$/.test(scene.lemmas[token] ?? '')); // Matches "ask"; not "say".
  for (const head of [token, doc.words[token]?.head ?? -1]) {
    const isAs = head !== token && caseOf(tree, token, 'mark') === 'as';
    if (head < 0 || !(isAs || (head === token && isQuestion))) continue;
    for (const child of childrenOf(tree, head)) {
      const isClause = relationOf(tree, child) === 'advcl' || relationOf(tree, child) === 'ccomp';
      if (isClause && child > token && tree.leftmost[child] === token + 1 && subjectsOf(tree, child).length > 0) return child;
    }
  }
  return -1;
}

/** "Notified the agency that ...": a that-clause that the parser hung on the one who is told. */
function clauseOnObject(scene: Scene, token: number): number {
  const { tree, lemmas } = scene;
  if (!tellers.has(lemmas[token] ?? '')) return -1;
  const object = childWith(tree, token, 'obj', 'iobj');
  if (object < token) return -1;
  for (const child of childrenOf(tree, object)) {
    const first = tree.leftmost[child] ?? child;
    if (
      relationOf(tree, child) === 'acl' &&
      first > object &&
      lemmas[first] === 'that' &&
      subjectsOf(tree, child).some((at) => at > first)
    ) {
      return child;
    }
  }
  return -1;
}

/** "Found only a quarter favoured it": a subject that the parser gave to the cue as its object goes back to the clause. */
function withLostSubject(scene: Scene, token: number, clause: number): Range {
  const own = subtree(scene, clause);
  if (own.first <= token || subjectsOf(scene.tree, clause).length > 0) return own;
  if (scene.doc.words[clause]?.feats.includes('VerbForm=Fin') !== true && childWith(scene.tree, clause, 'aux', 'cop') < 0)
    return own;
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    const range = subtree(scene, child);
    if ((relation === 'obj' || relation === 'obl') && range.first > token && range.end === own.first) {
      return { first: range.first, end: own.end };
    }
  }
  return own;
}

/** Whether a verb beside a clause tells who said that clause: it has a subject and nothing of its own to say. */
function isReporting(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (subjectsOf(tree, token).length === 0) return false;
  return childWith(tree, token, 'xcomp', 'ccomp') < 0 && (childWith(tree, token, 'obj') < 0 || scene.lemmas[token] === 'tell');
}

/** The words of the cue clause without its content: they may stand inside it ("The deal, he said, is dead"). */
function coreOf(scene: Scene, token: number, content: number): Range {
  let first = token;
  let end = token + 1;
  const range = subtree(scene, content);
  if (token < range.first || token >= range.end) return { first: token, end: token };
  for (const child of childrenOf(scene.tree, token)) {
    if (child === content || isPunct(scene, child)) continue;
    const own = subtree(scene, child);
    if (own.first <= range.first || own.end >= range.end) continue;
    first = Math.min(first, own.first);
    end = Math.max(end, own.end);
  }
  return { first, end };
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
  for (const child of childrenOf(tree, other)) {
    if (relationOf(tree, child) === 'acl' && child > other && isInfinitive(scene, child)) return whole(scene, child, 'who-to');
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
  if (second < 0 || isInfinitive(scene, second)) return null;
  return withObject(scene, token, second, objects[0] === second ? -1 : (objects[0] ?? -1), 'call');
}

function withObject(scene: Scene, token: number, second: number, object: number, how: string): Content | null {
  const range = toQuoteEnd(scene, beforeBut(scene, subtree(scene, second)));
  // "What they call hegemony", "so-called": naming, no statement.
  if (isNaming(scene, token)) return null;
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
  const isAny = row.mode === 'directive' && scene.doc.words[object]?.upos === 'NOUN';
  if (!isAny && !isTellable(scene, object, takes.includes('told'))) return null;
  const mention = scene.doc.entities.mentions[scene.mentionAt[object] ?? -1];
  const kind = mention?.headToken === object ? scene.doc.entities.list[mention.entity]?.kind : undefined;
  if (kind === 'person' || kind === 'state' || kind === 'place' || kind === 'government') return null;
  // A passive without an agent says nothing of who said it.
  if (proposition?.passive === true && speaker < 0) return null;
  let ranges = [subtree(scene, object)];
  if ((scene.doc.words[token]?.head ?? -1) === object || (token >= (ranges[0]?.first ?? 0) && token < (ranges[0]?.end ?? 0))) {
    // "The move, confirmed by the paper, ...": the noun without the clause that hangs on it.
    ranges = without(ranges, { first: subtree(scene, token).first, end: ranges[0]?.end ?? 0 });
  }
  if (ranges.length === 0) return null;
  return { ranges, nominal: !takes.includes('thing'), how: takes.includes('thing') ? 'thing' : 'told' };
}

/** Nouns that stand for what was said or done elsewhere. */
const toldNouns: ReadonlySet<string> = new Set(
  `move decision step action measure plan proposal deal agreement accord pact treaty truce report news claim allegation accusation charge
   suggestion assertion rumor rumour story account notion idea theory version comment remark statement criticism offer demand request call
   verdict ruling result outcome role involvement responsibility link tie wrongdoing incident event development policy law bill ban
   resolution cut increase rise gain loss restraint ceasefire aid apology inquiry`.split(/\s+/),
);

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

/** "The agency quoted Djamal as saying", "he was quoted by Yonhap as saying": who speaks, and through whom. */
function quotedBy(scene: Scene, token: number): { speaker: number; medium: number } | null {
  const head = scene.doc.words[token]?.head ?? -1;
  const above = scene.lemmas[head] ?? '';
  if (above !== 'quote' && above !== 'cite') return null;
  if (caseOf(scene.tree, token, 'mark') !== 'as' && caseOf(scene.tree, token) !== 'as') return null;
  return {
    speaker: argumentsWith(scene, head, 'object')[0]?.head ?? -1,
    medium: argumentsWith(scene, head, 'subject')[0]?.head ?? -1,
  };
}

const unnamed: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'anyone', 'anybody']);

/** Whether somebody can be said to hold it: attitudes need a holder other than the article, hearsay is no statement. */
function mayHold(scene: Scene, token: number, row: Frame, speaker: number, content: Content | null): boolean {
  if (speaker >= 0 && unnamed.has(scene.lemmas[speaker] ?? '')) return false;
  if (speaker >= 0 && !canSpeak(scene, speaker, row)) return false;
  const inQuote = (scene.quoteAt[token] ?? -1) >= 0;
  if (row.mode === 'attitude') {
    if (speaker < 0) return false;
    const pronoun = scene.lemmas[speaker] ?? '';
    if (!inQuote && (pronoun === 'i' || pronoun === 'we' || pronoun === 'you' || pronoun === 'one')) return false;
    return content !== null || row.takes?.includes('quote') === true;
  }
  if (speaker >= 0 || content === null) return true;
  // "It was reported that", "is said to": nobody is named.
  return false;
}

/** Those spoken to, by object, receiver and "to"; an outlet among them is the medium. */
function listenersOf(
  scene: Scene,
  token: number,
  medium: number,
  speaker: number,
): { audience: readonly number[]; medium: number } {
  const audience: number[] = [];
  let outlet = medium;
  const consider = (head: number): void => {
    if (head === speaker || head < 0) return;
    const mention = scene.doc.entities.mentions[scene.mentionAt[head] ?? -1];
    if (mention === undefined) return;
    if (scene.doc.entities.list[mention.entity]?.kind === 'publication') outlet = outlet < 0 ? head : outlet;
    else audience.push(head);
  };
  const isTold = tellers.has(scene.lemmas[token] ?? '');
  for (const child of childrenOf(scene.tree, token)) {
    const relation = relationOf(scene.tree, child);
    if (relation === 'iobj' || (relation === 'obj' && isTold)) consider(child);
    else if (relation === 'obl') {
      const preposition = caseOf(scene.tree, child);
      if (preposition === 'to' || (preposition === 'on' && scene.lemmas[token] === 'call')) consider(child);
      else if (preposition === 'in' || preposition === 'on' || preposition === 'during') {
        // "In an interview with the BBC", "in remarks to Le Monde".
        for (const inner of childrenOf(scene.tree, child)) {
          const with_ = caseOf(scene.tree, inner);
          if (relationOf(scene.tree, inner) === 'nmod' && (with_ === 'with' || with_ === 'to')) consider(inner);
        }
      }
    }
  }
  return { audience, medium: outlet };
}

/** Verbs whose object is the one spoken to. */
const tellers: ReadonlySet<string> = new Set(
  `tell inform notify brief remind warn assure reassure urge ask order instruct command direct beg implore advise encourage invite press
   counsel alert persuade caution exhort beseech entreat petition lobby dare challenge request`.split(/\s+/),
);
