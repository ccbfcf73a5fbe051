import { givingNouns } from '../../lang/index.ts';
import { type Context, cover, type Doc, type Draft } from '../../model/index.ts';
import { conjunctsOf } from '../../syntax/index.ts';
import { outcomeOf } from '../outcome.ts';
import { entityAt, entityOf, isNone, lemmaAt, modifiersOf, phraseAt, predicateAt, type Scene } from '../scene.ts';
import { goodsOf } from './goods.ts';
import { partyBelow } from './parties.ts';
import { drafted } from './read.ts';

type Layers = 'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices';

const nouns: ReadonlySet<string> = new Set(givingNouns);

/** "An IMF loan to Kenya", "American aid for Egypt", "weapons from Iran for the Houthis": a noun that names goods, giver and taker. */
export function* givenByNoun(
  doc: Doc<Layers>,
  context: Context,
  scene: Scene,
  taken: ReadonlySet<number>,
): Iterable<Draft<'transfer'>> {
  for (let token = 0; token < doc.words.length; token++) {
    if (taken.has(token) || doc.words[token]?.upos !== 'NOUN' || !nouns.has(lemmaAt(scene, token)) || isNone(scene, token))
      continue;
    const goods = goodsOf(scene, doc, [token], '');
    if (goods.length === 0) continue;
    const to = partyBelow(scene, [token], 'to') ?? partyBelow(scene, [token], 'for');
    if (to === null) continue;
    const from = partyBelow(scene, [token], 'from') ?? giverBefore(scene, token);
    if (from === null || from === to || entityOf(scene, to)?.kind === 'person') continue;
    const above = doc.words[token]?.head ?? -1;
    const own = predicateAt(scene, token) ?? (above < 0 ? null : predicateAt(scene, above));
    const outcome = own === null ? 'occurred' : outcomeOf(doc, context, own.index);
    if (outcome === null || (own !== null && own.proposition.polarity === 'negative')) continue;
    // The verb above dates the noun only where it moves it.
    const status = outcome === 'ongoing' ? 'occurred' : outcome;
    const passage = cover([phraseAt(scene, token), ...goods.map(({ text }) => text)]);
    yield* drafted(
      doc,
      scene,
      own?.index ?? null,
      { lemma: lemmaAt(scene, token), type: 'one_way' },
      { from, to, given: goods, back: [], passage, status },
    );
  }
}

/** "IMF", "America's", "Saudi" before the noun: states and bodies. */
function giverBefore(scene: Scene, noun: number): number | null {
  for (const token of modifiersOf(scene, noun).flatMap((one) => conjunctsOf(scene.tree, one))) {
    const entity = entityAt(scene, token);
    if (entity !== null && /^(?:state|government|organization)$/.test(entityOf(scene, entity)?.kind ?? '')) return entity; // "state"; not "place"
  }
  return null;
}
