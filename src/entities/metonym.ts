import { caseOf, childrenOf, childWith, relationOf, type Tree } from '../syntax/index.ts';
import type { NameSpan, Read } from './draft.ts';
import { lexicon } from './lexicon.ts';

const placeHeads: ReadonlySet<string> = new Set(
  `street streets airport mayor resident residents suburb suburbs outskirts district square skyline port centre center metro subway hospital
  university population downtown parade summit museum zoo stadium park bridge river hotel court prison police embassy conference talks meeting
  bureau correspondent office bombing attack protest march festival marathon neighborhood neighbourhood school airspace weather bourse stock
  olympics games scholar resident analyst area region city town capital train flight route line highway railway road`.split(
    /\s+/u,
  ),
);
const travelNouns: ReadonlySet<string> = new Set(
  `visit trip flight journey train travel tour return road route voyage drive march arrival departure pilgrimage move way stop ambassador
  ticket bus convoy delivery`.split(/\s+/u),
);
const areaNouns: ReadonlySet<string> = new Set(
  `city town capital outskirts suburb suburbs street streets north south east west battle siege centre center people resident residents part parts
  area university bishop archbishop mayor airport port skies fall bombing shelling occupation liberation capture mile miles kilometer kilometre
  kilometers kilometres km side district bombardment`.split(/\s+/u),
);
const attackNouns: ReadonlySet<string> = new Set(
  'attack assault strike raid march advance bombardment missile drone siren offensive bomb'.split(' '),
);

/**
 * Whether a capital or seat of power is meant as the place ("flew to Beijing", "in Moscow", "a Beijing-based scholar") and not as the
 * government that sits there ("Beijing praised", "talks with Moscow", "Pyongyang's arsenal").
 */
export function isPlaceUse(doc: Read, tree: Tree, span: NameSpan): boolean {
  if (inDateline(doc, span)) return true;
  const after = doc.tokens[span.endToken]?.text ?? '';
  const next = doc.tokens[span.endToken + 1]?.text.toLowerCase() ?? '';
  if (after === '-' && (next === 'based' || next === 'born' || next === 'area')) return true;
  if (/^-?(?:based|born)$/i.test(after)) return true;
  // "Moscow-Beijing-Pyongyang ties": seats joined by hyphens are read as their governments, but for lines of travel.
  const chain = chainEnd(doc, span);
  if (chain >= 0) return placeHeads.has(doc.words[chain]?.lemma.toLowerCase() ?? '');
  // "Kyiv, Ukraine": followed by its state.
  if (after === ',' && lexiconState(doc, span)) return true;
  return useOf(doc, tree, span.head, 0);
}

/** The token behind a chain of names with hyphens and no blanks that the span is part of; -1 where there is no such chain. */
function chainEnd(doc: Read, span: NameSpan): number {
  const joint = (at: number): boolean =>
    /^[-–]$/.test(doc.tokens[at]?.text ?? '') &&
    doc.tokens[at - 1]?.spaceAfter === false &&
    /^\p{Lu}/u.test(doc.tokens[at - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(doc.tokens[at + 1]?.text ?? '');
  if (!joint(span.endToken) && !joint(span.firstToken - 1)) return -1;
  let at = span.endToken;
  while (joint(at)) at += 2;
  return at;
}

function inDateline(doc: Read, span: NameSpan): boolean {
  const line = doc.structure.dateline;
  const start = doc.tokens[span.firstToken]?.start ?? -1;
  return line !== null && start >= line.start && start < line.end;
}

// "Kyiv, Ukraine,": a capitalised word between commas that the tagger hangs on the name.
function lexiconState(doc: Read, span: NameSpan): boolean {
  const at = span.endToken + 1;
  const word = doc.words[at];
  return (
    word !== undefined &&
    word.upos === 'PROPN' &&
    word.head >= span.firstToken &&
    word.head < span.endToken &&
    /^(?:nmod|appos)/.test(word.deprel) &&
    !/^(?:conj)/.test(word.deprel)
  );
}

function useOf(doc: Read, tree: Tree, token: number, depth: number): boolean {
  const word = tree.words[token];
  if (word === undefined || depth > 6) return true;
  const relation = relationOf(tree, token);
  const governor = tree.words[word.head];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  const { is } = lexicon;
  switch (relation) {
    case 'conj':
      return caseOf(tree, token) === null ? useOf(doc, tree, word.head, depth + 1) : byCase(tree, token, depth);
    case 'appos':
      return useOf(doc, tree, word.head, depth + 1);
    case 'nsubj':
      if (word.deprel === 'nsubj:pass') return is.placeObject.has(lemma);
      if (childWith(tree, word.head, 'cop') >= 0)
        return governor?.upos === 'NOUN' && (areaNouns.has(lemma) || lemma === 'home' || lemma === 'place');
      return is.placeSubject.has(lemma);
    case 'obj':
      return is.placeObject.has(lemma);
    case 'iobj':
      return false;
    case 'root':
    case 'vocative':
    case 'parataxis':
      return true;
    case 'nmod':
      if (word.deprel === 'nmod:poss') return placeHeads.has(lemma);
      return byCase(tree, token, depth);
    case 'obl':
      return byCase(tree, token, depth);
    case 'compound':
    case 'amod':
    case 'flat':
      // "Moscow-Beijing relations": two seats joined by a hyphen.
      if (doc.tokens[token + 1]?.text === '-' || doc.tokens[token - 1]?.text === '-' || doc.tokens[token + 1]?.text === '–')
        return false;
      return governor?.upos === 'PROPN' || placeHeads.has(lemma) || word.head < 0;
    default:
      return byCase(tree, token, depth);
  }
}

/** The preposition and what the phrase hangs on decide. */
function byCase(tree: Tree, token: number, depth: number): boolean {
  const word = tree.words[token];
  const preposition = caseOf(tree, token);
  const governor = tree.words[word?.head ?? -1];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  const isVerb = governor?.upos === 'VERB' || governor?.upos === 'AUX';
  const moves = isVerb ? lexicon.is.motion.has(lemma) : travelNouns.has(lemma);
  if (preposition === null) return depth > 0 || !isVerb;
  switch (preposition.split(' ')[0]) {
    case 'to':
    case 'into':
    case 'toward':
    case 'towards':
    case 'onto':
      return preposition.startsWith('into') || preposition.startsWith('onto') || moves || hasMoverBelow(tree, word?.head ?? -1);
    case 'from':
      return (
        moves ||
        travelNouns.has(lemma) ||
        (isVerb && !/^(?:hear|come|receive|get|demand|seek|expect|want|buy|obtain|win|secure|draw)$/.test(lemma)) ||
        areaNouns.has(lemma) ||
        personLike(lemma)
      );
    case 'for':
      return isVerb ? /^(?:leave|depart|head|bind|embark|sail)$/.test(lemma) : lemma === 'departure';
    case 'of':
      return areaNouns.has(lemma);
    case 'over':
      return /^(?:fly|rise|hover|soar|explode|circle)$/.test(lemma);
    case 'on':
    case 'upon':
    case 'against':
      return attackNouns.has(lemma) && preposition === 'on'
        ? true
        : /^(?:march|advance|descend|fall|drop|rain|fire|converge)$/.test(lemma);
    case 'with':
    case 'between':
    case 'by':
    case 'among':
    case 'like':
    case 'about':
    case 'according':
    case 'without':
    case 'than':
    case 'as':
    case 'because':
    case 'due':
    case 'including':
    case 'versus':
    case 'despite':
    case 'under':
    case 'behalf':
      return false;
    case 'in':
      // "confidence in Kyiv", "interest in Beijing"; not "talks in Beijing".
      return !/^(?:confidence|trust|faith|distrust|interest|invest)$/.test(lemma);
    default:
      return true;
  }
}

/** "send a delegation to Moscow", "bring him to Kyiv": the verb moves somebody. */
function hasMoverBelow(tree: Tree, verb: number): boolean {
  const lemma = tree.words[verb]?.lemma.toLowerCase() ?? '';
  if (lemma !== 'send' && lemma !== 'invite' && lemma !== 'summon' && lemma !== 'accompany' && lemma !== 'follow') return false;
  for (const child of childrenOf(tree, verb)) {
    if (relationOf(tree, child) !== 'obj' && tree.words[child]?.deprel !== 'nsubj:pass') continue;
    const object = tree.words[child];
    if (object?.upos === 'PRON' || object?.upos === 'PROPN') return true;
    if (personLike(object?.lemma.toLowerCase() ?? '')) return true;
  }
  return false;
}

function personLike(lemma: string): boolean {
  const kind = lexicon.nouns.get(lemma)?.kind;
  return (
    kind === 'person' || kind === 'group' || lemma === 'delegation' || lemma === 'team' || lemma === 'plane' || lemma === 'convoy'
  );
}
