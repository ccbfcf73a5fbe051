import { carrierKinds, carriers, goods as goodsWords } from '../lang/index.ts';
import {
  type Argument,
  type Context,
  cover,
  type Doc,
  type Draft,
  type Extractor,
  type Frame,
  type GoodsKind,
  type Proposition,
  type Span,
} from '../model/index.ts';
import { argumentsIn } from '../propositions/index.ts';
import { caseOf, childrenOf, conjunctsOf, type Tree, treeOf } from '../syntax/index.ts';
import { amountsIn, spanOf, statusOf, timeOf, trimmed } from './clause.ts';
import { framesFor } from './frame-table.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices';

/** Who supplies whom with what, one way or in exchange. */
export const transfer: Extractor<'transfer', Needs> = {
  name: 'transfer',
  summary: 'Who supplies whom with what, and for what in return.',
  needs: ['tokens', 'sentences', 'words', 'times', 'amounts', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Iran supplied Russia with drones.',
      yields: [{ from: 'Iran', to: 'Russia', goods: [{ text: 'drones', kind: 'arms' }], direction: 'one_way' }],
    },
    { text: 'Germany sent a letter to Ukraine.', yields: [] },
  ],
  run: readTransfers,
};

const kindOf: ReadonlyMap<string, GoodsKind> = new Map(
  Object.entries(goodsWords).flatMap(([kind, words]) => words.map((word) => [word, kind as GoodsKind] as const)),
);
const carrying: ReadonlySet<string> = new Set(carriers);
/** Matches "food for thought" and "fuel to the fire"; not "food for the camps". */
const figurative = /^(?:food for thought|fuel (?:to|for) the (?:fire|flames)|arms? around)/i;
/** Kinds of entity that give and take. */
const parties: ReadonlySet<string> = new Set(['state', 'government', 'organization', 'person', 'group', 'place']);

interface Good {
  readonly text: Span;
  readonly kind: GoodsKind;
}

function* readTransfers(doc: Doc<Needs>, context: Context): Iterable<Draft<'transfer'>> {
  const tree = treeOf(doc);
  for (let index = 0; index < doc.propositions.length; index++) {
    const proposition = doc.propositions[index] as Proposition;
    if (proposition.light !== null) continue;
    for (const frame of framesFor(context.language, 'transfer', proposition)) {
      const drafts = read(doc, tree, index, proposition, frame);
      if (drafts.length === 0) continue;
      yield* drafts;
      break;
    }
  }
}

function read(doc: Doc<Needs>, tree: Tree, index: number, proposition: Proposition, frame: Frame): Draft<'transfer'>[] {
  const status = statusOf(doc, index);
  if (status === null) return [];
  const takes = frame.takes ?? [];
  const named = goodsAt(doc, tree, proposition, takes);
  const at = named.at;
  // "gas supplies", "arms shipments": the goods stand before the noun.
  const given = named.given.length === 0 && proposition.kind === 'noun' ? goodAt(doc, tree, proposition.token) : named.given;
  if (given.length === 0) return [];
  const from = partyIn(doc, tree, proposition, frame.actor ?? [], at);
  const to =
    partyIn(doc, tree, proposition, frame.recipient ?? [], at) ??
    (frame.type === 'exchange' ? partnerAbove(doc, proposition) : null);
  if (from === null && to === null) return [];
  if (from !== null && from === to) return [];
  // A sender alone says too little with words that are used of anything: "sent forces", "sold shares".
  if (to === null && !(from !== null && /^(export|supply|trade|barter)$/.test(frame.lemma))) return [];
  const id = (entity: number | null): string | null => (entity === null ? null : (doc.entities.list[entity]?.id ?? null));
  const passage = evidenceOf(proposition, at, frame);
  const base = { time: timeOf(doc, proposition), status };
  const back = frame.type === 'exchange' ? goodsAt(doc, tree, proposition, ['for']) : { given: [], at: [] };
  const exchange = back.given.length > 0;
  const whole = exchange ? cover([passage, ...back.at.map(({ start, end }) => ({ start, end }))]) : passage;
  const deal = exchange ? `deal-${proposition.start}` : null;
  const draft = (goods: readonly Good[], giver: number | null, taker: number | null): Draft<'transfer'> => ({
    kind: 'transfer',
    fields: {
      from: id(giver),
      to: id(taker),
      goods,
      amounts: amountsIn(doc, cover(goods.map((good) => good.text))),
      ...base,
      direction: exchange ? 'exchange' : 'one_way',
      deal,
    },
    evidence: [whole],
    proposition: index,
    score: giver !== null && taker !== null ? 0.85 : 0.65,
    rule: `transfer/${frame.lemma}`,
  });
  return exchange ? [draft(given, from, to), draft(back.given, to, from)] : [draft(given, from, to)];
}

/** Goods in the first of the slots that holds any, and the arguments they stand in. */
function goodsAt(
  doc: Doc<Needs>,
  tree: Tree,
  proposition: Proposition,
  slots: readonly string[],
): { given: Good[]; at: readonly Argument[] } {
  for (const slot of slots) {
    const args = argumentsIn(proposition, [slot]);
    const given = [...new Set(args.flatMap((argument) => [argument.head, ...conjunctsOf(tree, argument.head)]))].flatMap((head) =>
      goodAt(doc, tree, head),
    );
    if (given.length > 0) return { given, at: args };
  }
  return { given: [], at: [] };
}

function weaponAt(doc: Doc<Needs>, token: number): boolean {
  return doc.entities.mentions.some(
    (mention) => mention.firstToken <= token && token < mention.endToken && doc.entities.list[mention.entity]?.kind === 'weapon',
  );
}

/** The goods a noun names: by its own lemma, by the words before a carrier ("military supplies"), or by "of" ("tonnes of grain"). */
function goodAt(doc: Doc<Needs>, tree: Tree, head: number): Good[] {
  const word = doc.words[head];
  if (word === undefined || (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'NUM' && word.upos !== 'SYM'))
    return [];
  const before = childrenOf(tree, head).filter(
    (child) => child < head && /^(amod|compound|nummod|advmod|nmod)/.test(doc.words[child]?.deprel ?? ''),
  );
  const first = Math.min(head, ...before.map((child) => tree.leftmost[child] ?? child));
  const text = trimmed(doc.text, spanOf(doc, first, head + 1));
  const lemma = word.lemma.toLowerCase();
  if (!carrying.has(lemma)) {
    // "F-16 fighters" are jets, whatever fighters are elsewhere.
    const designated = before.some((child) => /^[A-Z]+-?\d+/.test(doc.tokens[child]?.text ?? '') || weaponAt(doc, child));
    if (figurative.test(doc.text.slice(text.start, text.end + 14))) return [];
    const kind = designated ? 'arms' : (kindOf.get(lemma) ?? kindOf.get((doc.tokens[head]?.text ?? '').toLowerCase()));
    if (kind !== undefined) return [{ text, kind }];
    return weaponAt(doc, head) ? [{ text, kind: 'arms' }] : [];
  }
  for (const child of before) {
    const modifier = (doc.words[child]?.lemma ?? '').toLowerCase();
    const kind = carrierKinds[modifier] ?? kindOf.get(modifier);
    if (kind !== undefined) return [{ text, kind }];
  }
  for (const child of childrenOf(tree, head)) {
    if (child > head && doc.words[child]?.deprel.startsWith('nmod') === true) {
      const inner = goodAt(doc, tree, child);
      if (inner.length > 0) return inner.map((good) => ({ text: cover([text, good.text]), kind: good.kind }));
    }
  }
  if (lemma === 'aid' || lemma === 'assistance' || lemma === 'relief') return [{ text, kind: 'other' }];
  return [];
}

function partyIn(
  doc: Doc<Needs>,
  tree: Tree,
  proposition: Proposition,
  slots: readonly string[],
  goods: readonly Argument[],
): number | null {
  for (const slot of slots) {
    for (const argument of argumentsIn(proposition, [slot])) {
      if (goods.includes(argument)) continue;
      const entity = argument.entities.find((at) => parties.has(doc.entities.list[at]?.kind ?? ''));
      if (entity !== undefined) return entity;
    }
    // "shipments of rockets to Sudan": the phrase may hang on the goods.
    const inner = proposition.kind === 'noun' ? partyBelow(doc, tree, goods, slot) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** A party in a phrase with the preposition below the goods. */
function partyBelow(doc: Doc<Needs>, tree: Tree, goods: readonly Argument[], preposition: string): number | null {
  for (const { head } of goods) {
    for (const child of childrenOf(tree, head)) {
      if (child < head || caseOf(tree, child) !== preposition) continue;
      const mention = doc.entities.mentions.find((other) => other.headToken === child);
      if (mention !== undefined && parties.has(doc.entities.list[mention.entity]?.kind ?? '')) return mention.entity;
    }
  }
  return null;
}

/** "Russia has drawn closer to Pyongyang, trading food for arms": the partner the governing clause names. */
function partnerAbove(doc: Doc<Needs>, proposition: Proposition): number | null {
  let above = proposition.governor;
  const seen = [above, ...doc.propositions.flatMap((other, at) => (above !== null && other.governor === above ? [at] : []))];
  const own = new Set(proposition.args.flatMap((argument) => argument.entities));
  for (const at of seen) {
    if (at === null) continue;
    above = at;
    for (const argument of doc.propositions[at]?.args ?? []) {
      if (argument.preposition !== 'to' && argument.preposition !== 'with') continue;
      const entity = argument.entities.find(
        (e) => !own.has(e) && /^(state|government|organization)$/.test(doc.entities.list[e]?.kind ?? ''),
      );
      if (entity !== undefined) return entity;
    }
  }
  return null;
}

function evidenceOf(proposition: Proposition, goods: readonly Argument[], frame: Frame): Span {
  const wanted = new Set([...(frame.actor ?? []), ...(frame.recipient ?? [])]);
  const near = proposition.args.filter(
    (argument) =>
      !argument.shared && (goods.includes(argument) || wanted.has(argument.role) || wanted.has(argument.preposition ?? '')),
  );
  return cover([proposition.trigger, ...near.map(({ start, end }) => ({ start, end }))]);
}
