import { opinionWords } from '../lang/index.ts';
import type { Amount, Doc, Draft, Extractor, Mention, OfficeMention, TimeExpression } from '../model/index.ts';
import { claimsOfAttributions } from './claim/attributed.ts';
import { checkWorthiness } from './claim/check-worthiness.ts';
import { assertingClauses, type Clause, isOwn } from './claim/clauses.ts';
import { beginningIn } from './claim/inside.ts';
import { kindOf, signsOf } from './claim/kind.ts';
import { hedgesOf, sourcingOf } from './claim/sourcing.ts';
import { isTold, modalOver } from './claim/told.ts';

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

/** Claims less worth checking than this are left out: they assert nothing that could be looked up. Said by somebody, a claim needs less. */
const least = 0.3;
const leastSaid = 0.2;

function* readClaims(doc: Doc<Needs>): Iterable<Draft<'claim'>> {
  const byToken = <T extends { readonly firstToken: number }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => a.firstToken - b.firstToken);
  const index: Index = {
    times: byToken(doc.times),
    amounts: byToken(doc.amounts),
    names: byToken(doc.entities.mentions.filter(({ kind }) => kind === 'name' || kind === 'metonym')),
    offices: byToken(doc.entities.offices.map((office) => ({ ...office, firstToken: office.token }))),
  };
  const read: Draft<'claim'>[] = [];
  for (const clause of assertingClauses(doc)) {
    const one = readClaim(doc, clause, index);
    if (one !== null) read.push(one);
  }
  yield* read;
  yield* claimsOfAttributions(
    doc,
    read.map(({ fields }) => fields.content),
  );
}

interface Index {
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly names: readonly Mention[];
  readonly offices: readonly (OfficeMention & { readonly firstToken: number })[];
}

/** Whether a number tells how many: "one of them", "the two sides" do not. */
function isCounted(doc: Doc<'tokens'>, { value, start, end }: Amount): boolean {
  const words = doc.text.slice(Math.max(0, start - 6), end);
  if (value === 1 && /\bone\b/i.test(words)) return false; // Matches "One member"; not "1.5".
  return !(
    value !== null &&
    value <= 10 &&
    /\b(?:the|these|those|its|their|his|her|our)\s+\p{L}+\b/iu.test(words) &&
    !/\d/.test(words)
  ); // Matches "the two"; not "12".
}

function readClaim(doc: Doc<Needs>, clause: Clause, index: Index): Draft<'claim'> | null {
  const proposition = doc.propositions[clause.proposition];
  if (proposition === undefined) return null;
  const { firstToken, endToken } = clause;
  const own = <T extends { readonly firstToken: number }>(list: readonly T[]): readonly T[] =>
    beginningIn(list, firstToken, endToken).filter((one) => isOwn(clause, one.firstToken));
  const amounts = own(index.amounts);
  const counted = amounts.filter((amount) => isCounted(doc, amount)).length;
  const names = own(index.names);
  const offices = own(index.offices).length;
  const times = own(index.times).filter(({ type }) => type === 'DATE' || type === 'TIME');
  const years = times.filter(({ stated }) => stated.includes('year')).length;
  const dates = times.filter(({ stated }) => stated.some((part) => /^(?:year|month|day|season)$/.test(part))).length; // Matches "year"; not "weekday".
  const signs = signsOf(doc, clause);
  const hedges = hedgesOf(doc, clause);
  const voice = doc.voices.ofProposition[clause.proposition] ?? null;
  const actors = proposition.args.filter(({ role, entities }) => role === 'subject' && entities.length > 0).length;
  let firstPerson = 0;
  let opinion = 0;
  for (let token = firstToken; token < endToken; token++) {
    const lemma = doc.words[token]?.lemma.toLowerCase() ?? '';
    if (lemma === 'i' || lemma === 'my' || lemma === 'you') firstPerson = 1;
    if (opinionWords.has(lemma)) opinion++;
  }
  const isPast = proposition.tense === 'past' || proposition.aspect === 'perfect';
  const isAhead = proposition.tense === 'future' || proposition.modality === 'planned' || proposition.modality === 'predicted';
  const future = (isAhead && !isPast) || modalOver(doc, clause.token);
  const features = {
    amounts: counted,
    dates,
    names: names.length,
    superlative: Number(signs.superlative),
    causal: Number(signs.causal),
    comparison: Number(signs.comparison),
    past: Number(isPast),
    act: Number(actors > 0 && proposition.kind !== 'adjective'),
    hedged: Number(hedges.spans.length > 0),
    negated: Number(proposition.polarity === 'negative'),
    future: Number(future),
    firstPerson,
    opinion,
    length: (endToken - firstToken) / 10,
  };
  const worth = checkWorthiness(features);
  const figures = counted + dates + Number(signs.share);
  const office = offices > 0 && signs.officeVerb;
  if (!isTold(doc, clause, voice, { ...features, figures, years, office, hearsay: hedges.hearsay })) return null;
  if (figures === 0 && worth < (voice === null ? least : leastSaid)) return null;
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
