import {
  bareAid,
  carrierKinds,
  carriers,
  civilWords,
  commercialVerbs,
  goods as goodsWords,
  looseGoods,
  looseVerbs,
  militaryWords,
  otherGoods,
  unclearGoods,
} from '../../lang/index.ts';
import { type Argument, cover, type Doc, type GoodsKind, type Span } from '../../model/index.ts';
import { childrenOf, conjunctsOf } from '../../syntax/index.ts';
import { amountsIn, spanOf, trimmed } from '../clause.ts';
import { deprelAt, entityAt, entityOf, lemmaAt, phrasesBelow, type Scene, standsIn } from '../scene.ts';

/** A thing handed over: its words, its sort, and the token of its noun. */
export interface Good {
  readonly text: Span;
  readonly kind: GoodsKind;
  readonly head: number;
}

/** Goods in a slot, and the arguments they stand in. */
export interface Given {
  readonly goods: readonly Good[];
  readonly at: readonly Argument[];
}

const kindOf: ReadonlyMap<string, GoodsKind> = new Map(
  Object.entries(goodsWords).flatMap(([kind, list]) => list.map((word) => [word, kind as GoodsKind] as const)),
);
const carrying: ReadonlySet<string> = new Set(carriers);
const military: ReadonlySet<string> = new Set(militaryWords);
const civil: ReadonlySet<string> = new Set(civilWords);
const unsorted: ReadonlySet<string> = new Set(otherGoods);
const help: ReadonlySet<string> = new Set(bareAid);
const loose: ReadonlySet<string> = new Set(looseVerbs);
const commercial: ReadonlySet<string> = new Set(commercialVerbs);
const figures: ReadonlySet<string> = new Set(looseGoods);
/** Matches "food for thought" and "fuel to the fire"; not "food for the camps". */
const figurative: RegExp = /^(?:food for thought|(?:more )?fuel (?:to|for|on) the (?:fire|flames)|arms? around)/i;
/** Matches "F-16", "S-400", "T-72s", "Su-35"; not "G-7 states" or "2015". */
const designation: RegExp = /\b(?!G-?\d)[A-Z][A-Za-z]{0,3}-?\d{1,3}[A-Z]?s?\b/;

/** Goods in the first of the slots that holds any. */
export function goodsIn(scene: Scene, doc: Doc<'amounts'>, index: number, slots: readonly string[]): Given {
  const proposition = scene.doc.propositions[index];
  for (const slot of slots) {
    const args = proposition?.args ?? [];
    // "lend Cairo $8 billion, $5 billion more": what is given may be taken for another receiver.
    const at = args.filter((argument) => standsIn(scene, argument, slot) || (slot === 'object' && argument.role === 'indirect'));
    // "supplied [the militia [with drones]]": the phrase may hang on the receiver.
    const inner =
      at.length > 0
        ? []
        : args.filter(({ role }) => role === 'object').flatMap(({ head }) => phrasesBelow(scene, head, new Set([slot])));
    const heads = [...new Set([...at.map(({ head }) => head), ...inner].flatMap((head) => conjunctsOf(scene.tree, head)))];
    const goods = goodsOf(scene, doc, heads, proposition?.lemma ?? '');
    // Of two objects the one that names goods: "offered Morocco a loan".
    const holding = at.filter(
      ({ head }) => goodsOf(scene, doc, conjunctsOf(scene.tree, head), proposition?.lemma ?? '').length > 0,
    );
    if (goods.length > 0) return { goods, at: holding };
  }
  return { goods: [], at: [] };
}

/** What soldiers and rebels get is arms where the word leaves it open: "the junta buys its aircraft". */
export function forSoldiers(scene: Scene, goods: readonly Good[], taker: number | null): readonly Good[] {
  const item = taker === null ? undefined : entityOf(scene, taker);
  if (item === undefined || !(/^(?:MIL|REB|PRM|UAF)$/.test(item.sector ?? '') || /\bjunta\b/i.test(item.name))) return goods; // "MIL", "the junta"; not "GOV"
  return goods.map((good) =>
    (unclearGoods[lemmaAt(scene, good.head)] ?? null) === 'trade' ? { ...good, kind: 'arms' as const } : good,
  );
}

/** Goods that nouns name; what is joined to weapons by "and" lends its sort to what is unclear. */
export function goodsOf(scene: Scene, doc: Doc<'amounts'>, heads: readonly number[], verb: string): readonly Good[] {
  const isSale = commercial.has(verb);
  const all = adjoined(heads.flatMap((head) => goodAt(scene, doc, head, heads, 0))).map((good) =>
    // Ships and buses are goods of trade only where they are sold.
    good.kind === 'trade' && !isSale && lemmaAt(scene, good.head) in unclearGoods ? { ...good, kind: 'other' as const } : good,
  );
  return loose.has(verb) ? all.filter((good) => good.kind === 'money' || !figures.has(lemmaAt(scene, good.head))) : all;
}

/** "S-400 missiles" that a slip of the parser made two things of. */
function adjoined(goods: readonly Good[]): readonly Good[] {
  const out: Good[] = [];
  for (const good of [...goods].sort((a, b) => a.text.start - b.text.start)) {
    const last = out.at(-1);
    if (last !== undefined && last.kind === good.kind && good.text.start - last.text.end <= 1)
      out[out.length - 1] = { ...good, text: cover([last.text, good.text]) };
    else out.push(good);
  }
  return out;
}

function goodAt(scene: Scene, doc: Doc<'amounts'>, head: number, beside: readonly number[], depth: number): readonly Good[] {
  const word = scene.doc.words[head];
  if (word === undefined || depth > 3) return [];
  const lemma = word.lemma.toLowerCase();
  const entity = entityAt(scene, head);
  const kind = entity === null ? undefined : entityOf(scene, entity)?.kind;
  const isCount = /^(?:ADJ|DET|PRON|ADV)$/.test(word.upos) && carrying.has(lemma); // the ADJ of "most of its arms"; not a NOUN
  if (!/^(?:NOUN|PROPN|NUM|SYM)$/.test(word.upos) && !isCount && kind !== 'weapon') return []; // "NOUN"; not "VERB"
  const before = childrenOf(scene.tree, head).filter(
    (child) => child < head && /^(?:amod|compound|nummod|advmod|nmod$|nmod:desc|nmod:unmarked)/.test(deprelAt(scene, child)), // "nmod"; not "nmod:poss"
  );
  const text = textOf(scene, head, before);
  if (figurative.test(scene.doc.text.slice(text.start, text.end + 16))) return [];
  // Persons and bodies are not handed over: "sold Pakistan", "sent General Dostum".
  if (kind === 'weapon') return [{ text, kind: 'arms', head }];
  if (
    kind !== undefined &&
    /^(?:person|state|government|place|publication|agreement|occasion)$/.test(kind) &&
    word.upos === 'PROPN'
  )
    return []; // "state"; not "group"
  const behind = ofPhrases(scene, head).flatMap((child) => goodAt(scene, doc, child, conjunctsOf(scene.tree, child), depth + 1));
  const money = moneyAt(doc, text);
  if (carrying.has(lemma) || word.upos === 'NUM' || word.upos === 'SYM') {
    const sort = sortBefore(scene, before);
    if (behind.length > 0 && money === null) return behind.map((good) => ({ ...good, text: cover([text, good.text]) }));
    // "2 million euros of aid", "40 million dollars in loans".
    if (money !== null) return [{ text: withPhrase(scene, head, cover([text, money])), kind: sort ?? 'money', head }];
    if (sort !== null) return [{ text, kind: sort, head }];
    return help.has(lemma) ? [{ text, kind: 'other', head }] : [];
  }
  const found = kindAt(scene, head, lemma, before, beside, text);
  if (found === null) return [];
  return [{ text: found === 'money' ? withPhrase(scene, head, text) : text, kind: found, head }];
}

/** The noun with what stands before it, without articles and owners; a receiver slipped in between is cut off. */
function textOf(scene: Scene, head: number, before: readonly number[]): Span {
  let first = head;
  for (const child of before) {
    const entity = entityAt(scene, child);
    const isName = entity !== null && scene.doc.words[child]?.upos === 'PROPN' && deprelAt(scene, child) === 'compound';
    if (isName && /^(?:state|person|government)$/.test(entityOf(scene, entity)?.kind ?? '')) continue; // "state"; not "weapon"
    first = Math.min(first, scene.tree.leftmost[child] ?? child);
  }
  // "[Cuba] 9 million dollars": the receiver in front is no part of it.
  const front = scene.covering[first] ?? -1;
  if (front >= 0 && /^(?:state|person)$/.test(entityOf(scene, front)?.kind ?? '')) {
    // "state"; not "weapon"
    let next = first;
    while (next < head && scene.covering[next] === front) next++;
    if (scene.doc.words[next]?.upos === 'NUM') first = next;
  }
  return trimmed(scene.doc.text, spanOf(scene.doc, first, head + 1));
}

/** "9 billion dollars in soft loans": the phrase that says in what form. */
function withPhrase(scene: Scene, head: number, text: Span): Span {
  for (const child of childrenOf(scene.tree, head)) {
    if (child < head || !deprelAt(scene, child).startsWith('nmod')) continue;
    const preposition = childrenOf(scene.tree, child).find((below) => deprelAt(scene, below) === 'case');
    if (preposition !== undefined && /^(?:in|of|worth)$/.test(lemmaAt(scene, preposition)) && entityAt(scene, child) === null)
      // "in"; not "to"
      return cover([text, spanOf(scene.doc, preposition, child + 1)]);
  }
  return text;
}

function ofPhrases(scene: Scene, head: number): readonly number[] {
  return childrenOf(scene.tree, head)
    .filter(
      (child) =>
        child > head &&
        deprelAt(scene, child).startsWith('nmod') &&
        childrenOf(scene.tree, child).some(
          (below) => deprelAt(scene, below) === 'case' && /^(?:of|in)$/.test(lemmaAt(scene, below)),
        ), // "of"; not "for"
    )
    .flatMap((child) => conjunctsOf(scene.tree, child));
}

function sortBefore(scene: Scene, before: readonly number[]): GoodsKind | null {
  for (const child of before) {
    for (const part of conjunctsOf(scene.tree, child)) {
      const lemma = lemmaAt(scene, part);
      const kind = carrierKinds[lemma] ?? kindOf.get(lemma);
      if (kind !== undefined) return kind;
    }
  }
  return null;
}

function kindAt(
  scene: Scene,
  head: number,
  lemma: string,
  before: readonly number[],
  beside: readonly number[],
  text: Span,
): GoodsKind | null {
  const form = scene.doc.tokens[head]?.text.toLowerCase() ?? '';
  // Lemmas of rare plurals are left as they are: "tents".
  const single = form.endsWith('s') ? form.slice(0, -1) : form;
  const words = before.flatMap((child) => childrenOf(scene.tree, child).concat(child)).map((token) => lemmaAt(scene, token));
  const isCivil = words.some((word) => civil.has(word));
  const isDesignated = designation.test(scene.doc.text.slice(text.start, text.end));
  const isMilitary = words.some((word) => military.has(word)) || isDesignated || before.some((child) => isWeapon(scene, child));
  if (lemma in unclearGoods) {
    const plain = unclearGoods[lemma] ?? null;
    if (isMilitary && !isCivil) return 'arms';
    if (isCivil) return plain === null ? null : 'trade';
    const amongArms = beside.some((other) => other !== head && kindOf.get(lemmaAt(scene, other)) === 'arms');
    return amongArms ? 'arms' : (kindOf.get(lemma) ?? plain);
  }
  const kind = kindOf.get(lemma) ?? kindOf.get(form) ?? kindOf.get(single);
  if (kind !== undefined) return kind;
  return unsorted.has(lemma) || unsorted.has(form) || unsorted.has(single) ? 'other' : null;
}

function isWeapon(scene: Scene, token: number): boolean {
  const entity = entityAt(scene, token);
  return entity !== null && entityOf(scene, entity)?.kind === 'weapon';
}

/** The sum a noun stands for, with its sign: "$3 billion", "two million euros"; null where it counts something else. */
function moneyAt(doc: Doc<'amounts'>, text: Span): Span | null {
  // The sign may stand before the words, the figure behind the sign.
  const around = { start: Math.max(0, text.start - 2), end: text.end + 24 };
  const sum = amountsIn(doc, around).find(
    ({ unit, text: span }) => unit !== null && /^[A-Z]{3}$/.test(unit) && span.start < text.end && text.start < span.end, // "USD"; not "people"
  );
  return sum === undefined ? null : sum.text;
}
