import type { Doc, Entity, Mention, Token, Word } from '../../src/model/index.ts';
import { docFromConllu } from './doc-from-conllu.ts';

type Named = 'structure' | 'tokens' | 'sentences' | 'words' | 'entities' | 'times' | 'amounts' | 'quotes' | 'places';

/** Adjectives that name a state, for the entities the helper makes up. */
const demonyms: Readonly<Record<string, string>> = {
  russian: 'Russia',
  chinese: 'China',
  ukrainian: 'Ukraine',
  american: 'US',
  iranian: 'Iran',
  israeli: 'Israel',
  french: 'France',
  british: 'Britain',
  turkish: 'Turkey',
  syrian: 'Syria',
  german: 'Germany',
  japanese: 'Japan',
};

/**
 * A document from gold CoNLL-U in which every proper noun and demonym is a mention of a state by that name, so that stages after
 * `entities` can be tested without it. Kinds can be given by name: `{ Vilnius: 'place' }`.
 */
export function docWithNames(source: string, kinds: Readonly<Record<string, Entity['kind']>> = {}): Doc<Named> {
  const doc = docFromConllu(source);
  return {
    ...doc,
    entities: { ...madeUp(doc.tokens, doc.words, kinds), offices: [] },
    times: [],
    amounts: [],
    quotes: [],
    places: [],
  };
}

function madeUp(
  tokens: readonly Token[],
  words: readonly Word[],
  kinds: Readonly<Record<string, Entity['kind']>>,
): { list: Entity[]; mentions: Mention[] } {
  const list: Entity[] = [];
  const mentions: Mention[] = [];
  const index = new Map<string, number>();
  tokens.forEach((token, at) => {
    const word = words[at];
    if (word === undefined) return;
    const inName = word.head >= 0 && words[word.head]?.upos === 'PROPN' && /^(compound|flat|amod)$/.test(word.deprel);
    const name = demonyms[word.lemma.toLowerCase()] ?? (word.upos === 'PROPN' && !inName ? token.text : null);
    if (name === null) return;
    let entity = index.get(name);
    if (entity === undefined) {
      entity = list.length;
      index.set(name, entity);
      list.push(entityOf(name, kinds[name] ?? 'state'));
    }
    const { start, end } = token;
    mentions.push({ start, end, firstToken: at, endToken: at + 1, headToken: at, kind: 'name', entity });
  });
  return { list, mentions };
}

function entityOf(name: string, kind: Entity['kind']): Entity {
  return {
    id: `entity:${name}`,
    kind,
    name,
    aliases: [],
    link: { iso3: null, cow: null, wikidata: null, geonames: null, kb: null, lat: null, lon: null, precision: null, by: null },
    sector: null,
    members: [],
    state: null,
    confidence: 1,
  };
}
