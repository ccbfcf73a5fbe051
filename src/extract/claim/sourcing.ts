import { hearsayVerbs, hearsayWords, hedgeWords } from '../../lang/index.ts';
import type { Doc, FieldsOf, Span } from '../../model/index.ts';
import type { Clause } from './clauses.ts';

type Sourcing = FieldsOf<'claim'>['sourcing'];

/** Words of the clause that weaken it, and whether they say that others told it. */
export function hedgesOf(doc: Doc<'tokens' | 'words'>, clause: Clause): { readonly spans: Span[]; readonly hearsay: boolean } {
  const spans: Span[] = [];
  let hearsay = false;
  for (let token = clause.firstToken; token < clause.endToken; token++) {
    const word = doc.words[token];
    const at = doc.tokens[token];
    if (word === undefined || at === undefined) continue;
    const lemma = word.lemma.toLowerCase();
    const isHearsayVerb = word.xpos === 'VBN' && hearsayVerbs.has(lemma) && isPassiveWithClause(doc, token, clause);
    const isHedge =
      hedgeWords.has(lemma) && (word.upos !== 'NOUN' || lemma === 'rumor') && !(word.upos === 'AUX' && lemma === 'would');
    if (hearsayWords.has(lemma) && word.upos !== 'NOUN' && word.upos !== 'VERB') hearsay = true;
    if (isHearsayVerb) hearsay = true;
    if (isHearsayVerb || (isHedge && (word.upos !== 'VERB' || lemma === 'appear' || lemma === 'seem'))) {
      spans.push({ start: at.start, end: at.end });
    }
  }
  return { spans, hearsay };
}

/** "Is said to own", "it was reported that". */
function isPassiveWithClause(doc: Doc<'words'>, token: number, clause: Clause): boolean {
  let passive = false;
  let governs = false;
  for (let at = clause.firstToken; at < clause.endToken; at++) {
    const word = doc.words[at];
    if (word?.head !== token) continue;
    if (word.deprel === 'aux:pass') passive = true;
    if (word.deprel === 'xcomp' || word.deprel === 'ccomp' || word.deprel === 'csubj') governs = true;
  }
  return passive && governs;
}

const spokes = /^(?:spokes(?:man|woman|person|people)|statement|communiqu[eé]|representative|office)s?$/; // Matches "spokeswoman"; not "official".

/** Whom the claim rests on, and through how many mouths it came. */
export function sourcingOf(
  doc: Doc<'entities' | 'voices'>,
  voice: number | null,
  hearsay: boolean,
): { readonly sourcing: Sourcing; readonly hops: number } {
  let hops = hearsay ? 1 : 0;
  let at = voice;
  for (let depth = 0; at !== null && depth < 50; depth++) {
    hops++;
    at = doc.voices.attributions[at]?.parent ?? null;
  }
  if (hearsay) return { sourcing: 'hearsay', hops };
  const attribution = voice === null ? undefined : doc.voices.attributions[voice];
  if (attribution === undefined) return { sourcing: 'article', hops };
  if (attribution.speaker === null && attribution.speakerText === null) return { sourcing: 'hearsay', hops };
  const words =
    attribution.speakerText === null ? '' : doc.text.slice(attribution.speakerText.start, attribution.speakerText.end);
  if (attribution.anonymous) {
    const speaksFor = attribution.speaker !== null && words.split(/\s+/).some((word) => spokes.test(word.toLowerCase()));
    return { sourcing: speaksFor ? 'institution' : 'anonymous', hops };
  }
  const kind = attribution.speaker === null ? undefined : doc.entities.list[attribution.speaker]?.kind;
  if (kind === 'person') return { sourcing: 'named', hops };
  if (kind === 'group') return { sourcing: 'anonymous', hops };
  return { sourcing: 'institution', hops };
}
