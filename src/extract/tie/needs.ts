import { tieWords } from '../../lang/index.ts';
import { cover } from '../../model/index.ts';
import { childrenOf } from '../../syntax/index.ts';
import { entityOf, lemmaAt, phrasesBelow, predicateAt, prepositionOf, type Scene } from '../scene.ts';
import type { FoundTie } from './found.ts';
import { partiesAt, partiesOf } from './parties.ts';

const getting: ReadonlySet<string> = new Set(tieWords.getting);
const mostly: ReadonlySet<string> = new Set(tieWords.mostly);
const from: ReadonlySet<string> = new Set(['from']);

/** "Buys nearly all its gas from Gazprom": who gets most of something from one depends on him. */
export function tieByNeed(scene: Scene, verb: number): FoundTie | null {
  if (!getting.has(lemmaAt(scene, verb))) return null;
  const own = predicateAt(scene, verb);
  if (own === null || own.proposition.polarity === 'negative' || own.proposition.modality !== 'certain') return null;
  const { args, trigger } = own.proposition;
  const object = args.find(({ role }) => role === 'object');
  if (object === undefined || !isMost(scene, object.head)) return null;
  const sources = [
    ...args.filter(({ preposition }) => preposition === 'from').map(({ head }) => head),
    ...inside(scene, object.head),
  ];
  const towards = sources.flatMap((head) => partiesAt(scene, head))[0];
  const members = args
    .filter(({ role }) => role === 'subject')
    .flatMap(({ entities }) => entities.flatMap((entity) => partiesOf(scene, entity)));
  if (towards === undefined || members.length === 0 || members.includes(towards)) return null;
  if (members.some((member) => entityOf(scene, member)?.kind === 'person')) return null;
  const near = args.filter(
    ({ shared, role, preposition }) => !shared && (role === 'subject' || role === 'object' || preposition === 'from'),
  );
  return {
    kind: 'dependence',
    members,
    towards,
    token: verb,
    proposition: own.index,
    evidence: cover([trigger, ...near.map(({ start, end }) => ({ start, end }))]),
    score: 0.7,
    rule: 'tie/most of it from one',
  };
}

/** "Nearly all its gas", "most of its arms", "80 percent of its oil". */
function isMost(scene: Scene, head: number): boolean {
  if (mostly.has(lemmaAt(scene, head))) return true;
  return childrenOf(scene.tree, head).some((child) => mostly.has(lemmaAt(scene, child)) && child < head);
}

function inside(scene: Scene, head: number): readonly number[] {
  const direct = phrasesBelow(scene, head, from);
  if (direct.length > 0) return direct;
  return childrenOf(scene.tree, head)
    .filter((child) => prepositionOf(scene, child) === 'of')
    .flatMap((child) => phrasesBelow(scene, child, from));
}
