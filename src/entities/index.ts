import type { Context, Entities, Stage } from '../model/index.ts';
import { treeOf } from '../syntax/index.ts';
import { affiliate } from './affiliation.ts';
import { clusterNames } from './cluster-names.ts';
import { clusterPersons } from './cluster-persons.ts';
import type { Gathering, NameSpan, Read } from './draft.ts';
import { finish } from './finish.ts';
import { isPlaceUse } from './metonym.ts';
import { findNames } from './name-spans.ts';
import { completeOffices, recordOffices, titleWords } from './offices.ts';
import { resolveMentions } from './resolve.ts';
import { titlesOf } from './titles.ts';
import { traceEntities } from './trace.ts';

/** Finds who and what the document speaks of, and every mention of it. */
export const entities: Stage<'structure' | 'tokens' | 'sentences' | 'quotes' | 'words' | 'names', 'entities'> = {
  name: 'entities',
  needs: ['structure', 'tokens', 'sentences', 'quotes', 'words', 'names'],
  adds: 'entities',
  run: readEntities,
};

function readEntities(doc: Read, context: Context): Entities {
  const tree = treeOf(doc);
  const spans = findNames(doc, tree, context);
  const spanOf = new Int32Array(doc.tokens.length).fill(-1);
  // An outer name comes before the one nested in it and keeps the tokens.
  spans.forEach((span, index) => {
    for (let at = span.firstToken; at < span.endToken; at++) if ((spanOf[at] ?? -1) < 0) spanOf[at] = index;
  });
  const all: Gathering = {
    entities: [],
    mentions: [],
    offices: [],
    spans,
    spanOf,
    entityOfSpan: new Int32Array(spans.length).fill(-1),
    byKey: new Map(),
  };
  const placeUse = new Map<NameSpan, boolean>();
  const asPlace = (span: NameSpan): boolean => {
    const known = placeUse.get(span);
    if (known !== undefined) return known;
    const is = isPlaceUse(doc, tree, span);
    placeUse.set(span, is);
    return is;
  };
  const titles = spans.map((_, index) => titlesOf(doc, tree, all, index));
  clusterNames(doc, all, context, asPlace);
  clusterPersons(doc, all, context, (span) => titleWords(doc, titles[span] ?? []));
  recordOffices(doc, tree, all, titles, context);
  resolveMentions(doc, tree, all, titles, asPlace, context);
  completeOffices(all);
  affiliate(doc, tree, all, context);
  traceEntities(doc, all, titles, context);
  return finish(doc, tree, all, context);
}
