import { superlativeWords } from '../../lang/index.ts';
import { type Attribution, cover, type Doc, type Draft, type Span } from '../../model/index.ts';
import { amountsIn, firstFrom } from '../clause.ts';
import { checkWorthiness, type Features } from './check-worthiness.ts';
import { sourcingOf } from './sourcing.ts';

type Needs = 'tokens' | 'words' | 'amounts' | 'entities' | 'propositions' | 'voices';

/**
 * Claims that are no clause of their own: hearsay ("is said to own three villas"), accusations ("accused the army of shelling the town"),
 * superlatives or figures by which somebody calls a thing ("called it the largest investment in the country's history"), and what is said
 * with a figure where no clause of it is among those `claimed`.
 */
export function* claimsOfAttributions(doc: Doc<Needs>, claimed: readonly Span[]): Iterable<Draft<'claim'>> {
  const sorted = [...claimed].sort((a, b) => a.start - b.start);
  for (const [index, attribution] of doc.voices.attributions.entries()) {
    const content = contentOf(doc, attribution) ?? wholeOf(doc, attribution, sorted);
    if (content === null) continue;
    const amounts = amountsIn(doc, content);
    const isHearsay = attribution.rule.endsWith('hearsay that');
    const superlative = isSuperlative(doc, content);
    const length = (content.end - content.start) / 60;
    const worth = checkWorthiness({
      ...plain,
      amounts: amounts.length,
      hedged: Number(isHearsay),
      superlative: Number(superlative),
      length,
    });
    yield {
      kind: 'claim',
      fields: {
        content,
        ...sourcingOf(doc, index, false),
        hedges: isHearsay ? [attribution.cue] : [],
        kind: amounts.length > 0 ? 'quantity' : superlative ? 'superlative' : 'event',
        amounts,
        checkWorthiness: worth,
      },
      evidence: [cover([content, attribution.cue])],
      proposition: null,
      voice: index,
      score: 0.7,
      rule: `attributed/${attribution.rule}`,
    };
  }
}

/** An act in the past. */
const plain: Features = {
  amounts: 0,
  dates: 0,
  names: 0,
  superlative: 0,
  causal: 0,
  comparison: 0,
  past: 1,
  act: 1,
  hedged: 0,
  negated: 0,
  future: 0,
  firstPerson: 0,
  opinion: 0,
  length: 0,
};

function contentOf(doc: Doc<Needs>, { rule, content, nominal }: Attribution): Span | null {
  if (nominal || content.length === 0) return null;
  const span = cover(content);
  if (/^(?:accuse|suspect|charge|convict)\/:/.test(rule)) return span; // Matches "accuse/:of"; not "blame/:for".
  // A clause that hearsay tells of is read as one; an infinitive is not.
  if (rule.endsWith('hearsay that')) return content.length > 1 ? span : null;
  return /\/(?:as|call)$/.test(rule) && (amountsIn(doc, span).length > 0 || isSuperlative(doc, span)) ? span : null; // Matches "call/call"; not "say/that".
}

/** All that is said where no clause of it was read as a claim: a figure in it is worth checking all the same. */
function wholeOf(doc: Doc<Needs>, { rule, content, nominal, form, polarity }: Attribution, sorted: readonly Span[]): Span | null {
  const [only] = content;
  if (only === undefined || content.length > 1 || nominal || form === 'direct' || polarity === 'declines') return null;
  if (!/\/(?:that|aside|as-clause)$|^according to$/.test(rule)) return null; // Matches "say/that"; not "urge/who-to".
  const next = sorted[firstFrom(sorted, only.start)];
  if (next !== undefined && next.start < only.end) return null;
  let finite = false;
  for (let at = firstFrom(doc.tokens, only.start); (doc.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= only.end; at++) {
    const xpos = doc.words[at]?.xpos ?? '';
    if (xpos === 'MD') return null;
    if (/^VB[DZPN]$/.test(xpos)) finite = true; // Matches "VBD"; not "VBG".
  }
  return finite && amountsIn(doc, only).length > 0 ? only : null;
}

function isSuperlative(doc: Doc<Needs>, span: Span): boolean {
  for (let at = firstFrom(doc.tokens, span.start); (doc.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end; at++) {
    const word = doc.words[at];
    if (word?.xpos === 'JJS' || word?.xpos === 'RBS') return true;
    if (superlativeWords.has(word?.lemma.toLowerCase() ?? '') && doc.words[at - 1]?.lemma === 'the') return true;
  }
  return false;
}
