import { opinionWords } from '../lang/index.ts';
import type { Amount, Doc, Draft, Extractor, Mention, OfficeMention, TimeExpression } from '../model/index.ts';
import { checkWorthiness } from './claim/check-worthiness.ts';
import { assertingClauses, type Clause } from './claim/clauses.ts';
import { beginningIn } from './claim/inside.ts';
import { kindOf, signsOf } from './claim/kind.ts';
import { hedgesOf, sourcingOf } from './claim/sourcing.ts';

type Needs = 'structure' | 'tokens' | 'sentences' | 'words' | 'times' | 'amounts' | 'entities' | 'propositions' | 'voices';

/** Checkable assertions, clause by clause, with whom they rest on and how much they are worth checking. */
export const claim: Extractor<'claim', Needs> = {
  name: 'claim',
  summary: 'Checkable assertions: what is asserted, on whose word, how hedged, of what sort, and how much it is worth checking.',
  needs: ['structure', 'tokens', 'sentences', 'words', 'times', 'amounts', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'The ministry said that 40 soldiers had died in the attack.',
      yields: [{ content: '40 soldiers had died in the attack', sourcing: 'institution', hops: 1, kind: 'quantity' }],
    },
    {
      text: 'Russia reportedly moved the missiles to Belarus in March.',
      yields: [{ sourcing: 'hearsay', hedges: ['reportedly'] }],
    },
    { text: 'Vilnius is the largest city in Lithuania.', yields: [{ sourcing: 'article', hops: 0, kind: 'superlative' }] },
    { text: 'Why did the talks fail?', yields: [] },
  ],
  run: readClaims,
};

/** Claims less worth checking than this are left out: they assert nothing that could be looked up. */
const least = 0.35;

function* readClaims(doc: Doc<Needs>): Iterable<Draft<'claim'>> {
  const byToken = <T extends { readonly firstToken: number }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => a.firstToken - b.firstToken);
  const index: Index = {
    times: byToken(doc.times),
    amounts: byToken(doc.amounts),
    names: byToken(doc.entities.mentions.filter(({ kind }) => kind === 'name' || kind === 'metonym')),
    offices: byToken(doc.entities.offices.map((office) => ({ ...office, firstToken: office.token }))),
  };
  for (const clause of assertingClauses(doc)) {
    const read = readClaim(doc, clause, index);
    if (read !== null) yield read;
  }
}

/** Relative clauses tell mostly what everybody knows; those with a figure or a date are told for it. */
function isAside(doc: Doc<'words'>, clause: Clause): boolean {
  return doc.words[clause.token]?.deprel.endsWith('relcl') === true;
}

interface Index {
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly names: readonly Mention[];
  readonly offices: readonly (OfficeMention & { readonly firstToken: number })[];
}

function readClaim(doc: Doc<Needs>, clause: Clause, index: Index): Draft<'claim'> | null {
  const proposition = doc.propositions[clause.proposition];
  if (proposition === undefined) return null;
  const { firstToken, endToken } = clause;
  const amounts = beginningIn(index.amounts, firstToken, endToken);
  const names = beginningIn(index.names, firstToken, endToken);
  const offices = beginningIn(index.offices, firstToken, endToken).length;
  const dates = beginningIn(index.times, firstToken, endToken).filter(
    ({ type, stated }) => type === 'DATE' && (stated.includes('year') || stated.includes('month') || stated.includes('day')),
  ).length;
  const signs = signsOf(doc, clause);
  const hedges = hedgesOf(doc, clause);
  const voice = doc.voices.ofProposition[clause.proposition] ?? null;
  const actors = proposition.args.filter(({ role, entities }) => role === 'subject' && entities.length > 0).length;
  let firstPerson = 0;
  let opinion = 0;
  for (let token = firstToken; token < endToken; token++) {
    const lemma = doc.words[token]?.lemma.toLowerCase() ?? '';
    if (lemma === 'i' || lemma === 'we' || lemma === 'my' || lemma === 'our' || lemma === 'you') firstPerson = 1;
    if (opinionWords.has(lemma)) opinion++;
  }
  const worth = checkWorthiness({
    amounts: amounts.length,
    dates,
    names: names.length,
    superlative: Number(signs.superlative),
    causal: Number(signs.causal),
    comparison: Number(signs.comparison),
    past: Number(proposition.tense === 'past' || proposition.aspect === 'perfect'),
    act: Number(actors > 0 && proposition.kind !== 'adjective'),
    hedged: Number(hedges.spans.length > 0),
    negated: Number(proposition.polarity === 'negative'),
    future: Number(proposition.tense === 'future' || proposition.modality === 'planned' || proposition.modality === 'predicted'),
    firstPerson,
    opinion,
    length: (endToken - firstToken) / 10,
  });
  if (worth < least || (isAside(doc, clause) && amounts.length + dates + Number(signs.superlative) === 0)) return null;
  const content = { start: clause.start, end: clause.end };
  return {
    kind: 'claim',
    fields: {
      content,
      ...sourcingOf(doc, voice, hedges.hearsay),
      hedges: hedges.spans,
      kind: kindOf(doc, clause, signs, { amounts: amounts.length, offices, dates, actors }),
      amounts: amounts.map(({ value, low, high, unit, start, end }) => ({ value, low, high, unit, text: { start, end } })),
      checkWorthiness: worth,
    },
    evidence: [content],
    proposition: clause.proposition,
    voice,
    score: 0.55 + 0.4 * worth,
    rule: `clause/${proposition.kind}`,
  };
}
