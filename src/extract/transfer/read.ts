import {
  type Context,
  cover,
  type Doc,
  type Draft,
  type Frame,
  type GoodsKind,
  type Proposition,
  type Span,
} from '../../model/index.ts';
import { childrenOf, conjunctsOf } from '../../syntax/index.ts';
import { amountsIn, timeOf } from '../clause.ts';
import { outcomeOf, type Status } from '../outcome.ts';
import { deprelAt, entityOf, filledSlot, isNone, lemmaAt, phrasesBelow, prepositionOf, type Scene } from '../scene.ts';
import { forSoldiers, type Given, type Good, goodsIn, goodsOf } from './goods.ts';
import {
  needingAbove,
  ownerOf,
  partnerAbove,
  partnerBeside,
  partyIn,
  receiverBefore,
  subjectAbove,
  thankedFor,
} from './parties.ts';

type Layers = 'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices';

/** Words that tell by themselves that something passes on, also where only one side is named. */
const clear: ReadonlySet<string> = new Set(
  'export supply ship deliver donate airlift import shipment delivery sale trade barter provide arm'.split(' '),
);
/** With these what is got may tell by its owner who gave: "buys Russian oil". */
const buying: ReadonlySet<string> = new Set(
  'buy purchase import order procure obtain acquire receive get borrow accept secure win arrive reach come flow go'.split(' '),
);
const tangible: ReadonlySet<GoodsKind> = new Set<GoodsKind>(['arms', 'fuel', 'energy', 'food', 'medical']);
/** Nouns of selling and sending: what is sold may tell by its owner who sold it ("sales of Serbian apples to Egypt"). */
const owned: ReadonlySet<string> = new Set(['sale', 'export', 'shipment', 'delivery', 'consignment', 'flow']);
/** Modes of frames whose verb names the goods itself. */
const impliedGoods: ReadonlyMap<string, GoodsKind> = new Map<string, GoodsKind>([
  ['gives arms', 'arms'],
  ['gives money', 'money'],
]);
/** With these, arms and troops of a state are moved, not given: "Venezuelan tanks reached the river". */
const arriving: ReadonlySet<string> = new Set('arrive reach come flow go'.split(' '));
const forWhat: ReadonlySet<string> = new Set(['for']);

/** What a frame reads in a clause: a transfer, two where something is given in return, none where goods or parties are missing. */
export function transfersOf(
  doc: Doc<Layers>,
  context: Context,
  scene: Scene,
  index: number,
  frame: Frame,
): readonly Draft<'transfer'>[] {
  const proposition = doc.propositions[index] as Proposition;
  const own = outcomeOf(doc, context, index);
  if (own === null) return [];
  const objects = frame.where?.['object'];
  if (objects !== undefined && !holds(scene, proposition, objects)) return [];
  const given = givenIn(scene, doc, index, frame);
  if (given.goods.length === 0) return [];
  const heads = [...new Set([...given.goods.map(({ head }) => head), ...given.at.map(({ head }) => head)])];
  const status = statusFor(
    scene,
    own,
    frame,
    given.goods.map(({ head }) => head),
  );
  const from =
    partyIn(scene, proposition, frame.actor ?? [], heads) ??
    (frame.actor?.includes('subject') === true ? subjectAbove(scene, proposition) : null) ??
    (buying.has(frame.lemma) &&
    !(arriving.has(frame.lemma) && given.goods.some(({ kind }) => kind === 'arms' || kind === 'troops'))
      ? ownerOf(scene, [...heads, ...filledSlot(proposition, ['in']).map(({ head }) => head)])
      : proposition.kind === 'noun'
        ? (thankedFor(scene, index) ?? (owned.has(frame.lemma) ? ownerOf(scene, heads) : null))
        : null);
  const to =
    receiverBefore(scene, proposition, heads) ??
    partyIn(scene, proposition, frame.recipient ?? [], heads) ??
    (frame.recipient?.includes('subject') === true ? subjectAbove(scene, proposition) : null) ??
    (proposition.kind === 'noun' ? needingAbove(scene, proposition) : null) ??
    (frame.recipient?.includes('owner') === true ? ownerOf(scene, heads) : null) ??
    (frame.type === 'exchange' ? (partnerBeside(scene, proposition, from) ?? partnerAbove(scene, index)) : null);
  if (from === to) return [];
  const goods = forSoldiers(scene, given.goods, to);
  if ((from === null || to === null) && (status === 'denied' || !isEnough(scene, index, from, to, given.goods, frame))) return [];
  const sender = from === null ? undefined : entityOf(scene, from);
  if (given.goods.some(({ kind }) => kind === 'troops') && sender?.sector === 'COP') return [];
  if (to !== null && given.goods.some(({ kind }) => kind === 'troops') && !mayGetTroops(scene, to, frame)) return [];
  const back = from === null || to === null ? [] : inReturn(scene, doc, index, frame);
  const passage = evidenceOf(scene, proposition, [...given.goods, ...back], frame);
  return drafted(doc, scene, index, frame, { from, to, given: goods, back, passage, status });
}

/** Whether the object is, or is a part of, one of the nouns: "nine tenths of its debt". */
function holds(scene: Scene, proposition: Proposition, lemmas: readonly string[]): boolean {
  return filledSlot(proposition, ['object']).some(({ head }) =>
    [head, ...phrasesBelow(scene, head, new Set(['of']))].some((one) => lemmas.includes(lemmaAt(scene, one))),
  );
}

function givenIn(scene: Scene, doc: Doc<'amounts'>, index: number, frame: Frame): Given {
  const proposition = scene.doc.propositions[index] as Proposition;
  const named = goodsIn(scene, doc, index, frame.takes ?? []);
  if (named.goods.length > 0) return named;
  // "Arms the rebels": the verb says what they get.
  const implied = frame.mode !== undefined ? impliedGoods.get(frame.mode) : undefined;
  if (implied !== undefined) return { goods: [{ text: proposition.trigger, kind: implied, head: proposition.token }], at: [] };
  if (proposition.kind !== 'noun') return named;
  // "gas supplies", "arms shipments": the goods stand before the noun.
  return { goods: goodsOf(scene, doc, [proposition.token], proposition.lemma), at: [] };
}

/** "No shipment of weapons had crossed", "bought no gas": denied by the noun. */
function statusFor(scene: Scene, status: Status, frame: Frame, goodsHeads: readonly number[]): Status {
  if (goodsHeads.every((head) => isNone(scene, head)) && (status === 'occurred' || status === 'ongoing')) return 'denied';
  const own = frame.mode === 'planned' || frame.mode === 'possible' || frame.mode === 'averted' ? frame.mode : null;
  return own !== null && (status === 'occurred' || status === 'ongoing') ? own : status;
}

/** Where one side is not named: giving words and things that are given make up for it. */
function isEnough(
  scene: Scene,
  index: number,
  from: number | null,
  to: number | null,
  goods: readonly Good[],
  frame: Frame,
): boolean {
  const one = from ?? to;
  const kind = one === null ? undefined : entityOf(scene, one)?.kind;
  if (kind !== 'state' && kind !== 'government' && kind !== 'organization' && kind !== 'group') return false;
  const isTangible = goods.some((good) => tangible.has(good.kind));
  if (from === null) return isTangible && clear.has(frame.lemma) && frame.lemma !== 'import';
  if (isTangible && /^(?:export|trade|barter|sale)$/.test(frame.lemma)) return true; // "export"; not "send"
  // "Will sell us drones": to somebody the text leaves unnamed.
  if (isTangible && /^(?:sell|lend|donate|send|give|provide|offer|promise)$/.test(frame.lemma) && isAddressed(scene, index))
    return kind !== 'group'; // "sell"; not "buy"
  if (kind === 'group' || (kind === 'organization' && entityOf(scene, one ?? -1)?.link.kb === null)) return false;
  // "given two million dollars to the operation", "send food through a corridor": to somebody without a name.
  return (
    isAddressed(scene, index) && goods.some((good) => good.kind === 'money' || good.kind === 'food' || good.kind === 'medical')
  );
}

function isAddressed(scene: Scene, index: number): boolean {
  return filledSlot(scene.doc.propositions[index] as Proposition, ['to', 'indirect', 'through']).length > 0;
}

/** Troops are lent to those they fight for; sent to a place, they are moved, which is no transfer. */
function mayGetTroops(scene: Scene, to: number, frame: Frame): boolean {
  return entityOf(scene, to)?.kind !== 'place' && frame.lemma !== 'take' && frame.lemma !== 'bring';
}

/** What is given for it: "for shells" of trading, "in exchange for weapons" with any verb. */
function inReturn(scene: Scene, doc: Doc<'amounts'>, index: number, frame: Frame): readonly Good[] {
  const proposition = scene.doc.propositions[index] as Proposition;
  if (frame.type === 'exchange') return goodsIn(scene, doc, index, ['for']).goods;
  const starts = [proposition.token, proposition.light?.token ?? -1, ...proposition.args.map(({ head }) => head)];
  for (const start of starts) {
    if (start < 0) continue;
    for (const child of [start, ...childrenOf(scene.tree, start)]) {
      if (!/^(?:exchange|return)$/.test(lemmaAt(scene, child)) || prepositionOf(scene, child) !== 'in') continue; // "return"; not "trade"
      const heads = phrasesBelow(scene, child, forWhat).flatMap((head) => conjunctsOf(scene.tree, head));
      const goods = goodsOf(scene, doc, heads, '');
      if (goods.length > 0) return goods;
    }
  }
  return [];
}

interface Parts {
  readonly from: number | null;
  readonly to: number | null;
  readonly given: readonly Good[];
  readonly back: readonly Good[];
  readonly passage: Span;
  readonly status: Status;
}

/** The draft of a transfer, or both of an exchange. */
export function drafted(
  doc: Doc<Layers>,
  scene: Scene,
  index: number | null,
  frame: Pick<Frame, 'lemma' | 'type'>,
  parts: Parts,
): readonly Draft<'transfer'>[] {
  const { from, to, given, back, passage, status } = parts;
  const id = (entity: number | null): string | null => (entity === null ? null : (entityOf(scene, entity)?.id ?? null));
  const proposition = index === null ? undefined : doc.propositions[index];
  const isExchange = back.length > 0;
  const draft = (goods: readonly Good[], giver: number | null, taker: number | null): Draft<'transfer'> => ({
    kind: 'transfer',
    fields: {
      from: id(giver),
      to: id(taker),
      goods: goods.map(({ text, kind }) => ({ text, kind })),
      amounts: amountsIn(doc, cover(goods.map(({ text }) => text))),
      time: proposition === undefined ? null : timeOf(doc, proposition),
      status,
      direction: isExchange ? 'exchange' : 'one_way',
      deal: isExchange ? `deal-${passage.start}` : null,
    },
    evidence: [passage],
    proposition: index,
    score: giver !== null && taker !== null ? 0.85 : 0.6,
    rule: `transfer/${frame.lemma}`,
  });
  return isExchange ? [draft(given, from, to), draft(back, to, from)] : [draft(given, from, to)];
}

function evidenceOf(scene: Scene, proposition: Proposition, goods: readonly Good[], frame: Frame): Span {
  const wanted = new Set([...(frame.actor ?? []), ...(frame.recipient ?? [])]);
  const near = proposition.args.filter(
    (argument) =>
      !argument.shared && (wanted.has(argument.role) || wanted.has(argument.preposition ?? '')) && argument.proposition === null,
  );
  const limit = scene.doc.sentences[proposition.sentence];
  const spans = [proposition.trigger, ...goods.map(({ text }) => text), ...near.map(({ start, end }) => ({ start, end }))];
  return cover(spans.filter((span) => limit === undefined || (span.start >= limit.start && span.end <= limit.end)));
}

/** Relation of a noun that a verb of giving may own. */
export function isObject(scene: Scene, token: number): boolean {
  return /^(?:obj|nsubj:pass)$/.test(deprelAt(scene, token)); // "obj"; not "obl"
}
