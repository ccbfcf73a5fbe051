import { trendWords } from '../lang/index.ts';
import {
  type Argument,
  type Context,
  cover,
  type Doc,
  type Draft,
  type Extractor,
  type Frame,
  type Proposition,
} from '../model/index.ts';
import { argumentsIn } from '../propositions/index.ts';
import { caseOf, childrenOf, conjunctsOf, treeOf } from '../syntax/index.ts';
import { spanOf, voiceAt } from './clause.ts';
import { framesFor } from './frame-table.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'entities' | 'propositions' | 'voices';
type Trend = 'rising' | 'falling' | null;

/** Alignments, rivalries, dependences and memberships. */
export const tie: Extractor<'tie', Needs> = {
  name: 'tie',
  summary: 'Who stands with, against, under or in what.',
  needs: ['tokens', 'sentences', 'words', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'Turkey has sided with Azerbaijan in the dispute.',
      yields: [{ kind: 'alignment', members: ['Turkey', 'Azerbaijan'] }],
    },
    {
      text: "Experts worry about Mongolia's deepening dependence on China.",
      yields: [{ kind: 'dependence', members: ['Mongolia'], towards: 'China', trend: 'rising' }],
    },
    { text: 'Sweden did not join NATO in 1999.', yields: [] },
  ],
  run: readTies,
};

const parties: ReadonlySet<string> = new Set(['state', 'government', 'organization', 'person', 'group']);
const rising: ReadonlySet<string> = new Set(trendWords.rising);
const falling: ReadonlySet<string> = new Set(trendWords.falling);

function* readTies(doc: Doc<Needs>, context: Context): Iterable<Draft<'tie'>> {
  const seen = new Set<string>();
  const spoken = doc.propositions.map((proposition, index) => ({ proposition, index: index as number | null }));
  const known = new Set(doc.propositions.map((proposition) => proposition.token));
  for (const proposition of standing(doc, context, known)) spoken.push({ proposition, index: null });
  spoken.sort((a, b) => a.proposition.token - b.proposition.token);
  for (const { proposition, index } of spoken) {
    if (proposition.polarity === 'negative' || proposition.modality !== 'certain') continue;
    for (const frame of framesFor(context.language, 'tie', proposition)) {
      const draft = read(doc, index, proposition, frame);
      if (draft === null) continue;
      const { kind, members, towards } = draft.fields;
      const key = `${kind}:${[...members].sort().join()}:${towards}:${proposition.sentence}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield draft;
      break;
    }
  }
}

/** Nouns of ties that are no acts, and so no propositions ("an axis of X and Y"), with the arguments their tree gives them. */
function* standing(doc: Doc<Needs>, context: Context, known: ReadonlySet<number>): Iterable<Proposition> {
  const tree = treeOf(doc);
  for (let token = 0; token < doc.words.length; token++) {
    const word = doc.words[token];
    const place = doc.tokens[token];
    if (word === undefined || place === undefined || word.upos !== 'NOUN' || known.has(token)) continue;
    const bare: Proposition = {
      start: place.start,
      end: place.end,
      kind: 'noun',
      token,
      lemma: word.lemma,
      particle: null,
      light: null,
      trigger: { start: place.start, end: place.end },
      sentence: place.sentence,
      args: [],
      passive: false,
      polarity: 'positive',
      modality: 'certain',
      tense: 'none',
      aspect: 'simple',
      condition: null,
      governor: null,
      relation: null,
      times: [],
      places: [],
      amounts: [],
      markers: [],
    };
    if (framesFor(context.language, 'tie', bare).length === 0) continue;
    const args: Argument[] = [];
    for (const child of childrenOf(tree, token)) {
      const relation = doc.words[child]?.deprel ?? '';
      const preposition = relation === 'amod' || relation === 'compound' ? 'mod' : caseOf(tree, child);
      const role = relation.startsWith('nsubj')
        ? 'subject'
        : relation === 'nmod:poss'
          ? 'possessor'
          : relation.startsWith('nmod') || preposition === 'mod'
            ? 'oblique'
            : null;
      if (role === null) continue;
      const heads = new Set([child, ...conjunctsOf(tree, child)]);
      const entities = doc.entities.mentions.filter((mention) => heads.has(mention.headToken)).map((mention) => mention.entity);
      if (entities.length > 0)
        args.push({
          role,
          preposition,
          head: child,
          entities: [...new Set(entities)],
          proposition: null,
          shared: false,
          ...spanOf(doc, tree.leftmost[child] ?? child, (tree.rightmost[child] ?? child) + 1),
        });
    }
    yield { ...bare, args };
  }
}

function read(doc: Doc<Needs>, index: number | null, proposition: Proposition, frame: Frame): Draft<'tie'> | null {
  const members = partiesIn(doc, proposition, frame.actor ?? []);
  const others = partiesIn(doc, proposition, frame.recipient ?? []).filter((entity) => !members.includes(entity));
  const kind = frame.type as Draft<'tie'>['fields']['kind'];
  let side = members;
  let towards: number | null = null;
  if (kind === 'alignment') {
    side = [...members, ...others];
    // Stands of persons with things, and one-sided remarks, are no alignments.
    if (side.length < 2) return null;
    // "close to" speaks of distance as well: only of states and their leaders.
    if (frame.lemma === 'close' && !isComparative(doc, proposition)) return null;
  } else if (kind === 'rivalry' && others.length === 0) {
    if (members.length !== 2) return null;
  } else {
    towards = others[0] ?? null;
    if (members.length === 0 || towards === null) return null;
    if (kind === 'membership' && !isBody(doc, towards)) return null;
  }
  const id = (entity: number): string => doc.entities.list[entity]?.id ?? '';
  const near = proposition.args.filter(
    (argument) => !argument.shared && argument.entities.some((entity) => side.includes(entity) || entity === towards),
  );
  return {
    kind: 'tie',
    fields: { kind, members: side.map(id), towards: towards === null ? null : id(towards), trend: trendOf(doc, proposition) },
    evidence: [cover([proposition.trigger, ...near.map(({ start, end }) => ({ start, end }))])],
    proposition: index,
    ...(index === null ? { voice: voiceAt(doc, proposition) } : {}),
    score: 0.8,
    rule: `tie/${frame.lemma}`,
  };
}

function isComparative(doc: Doc<Needs>, proposition: Proposition): boolean {
  return doc.words[proposition.token]?.xpos === 'JJR' || doc.words[proposition.token]?.xpos === 'RBR';
}

/** What one can be a member of: groups of states, organisations, agreements. */
function isBody(doc: Doc<Needs>, entity: number): boolean {
  const kind = doc.entities.list[entity]?.kind;
  return (
    (kind === 'organization' || kind === 'agreement' || kind === 'group') &&
    doc.entities.mentions.some((mention) => mention.entity === entity && mention.kind === 'name')
  );
}

function partiesIn(doc: Doc<Needs>, proposition: Proposition, slots: readonly string[]): number[] {
  for (const slot of slots) {
    const own = argumentsIn(proposition, [slot])
      .flatMap((argument) => argument.entities)
      .filter((entity) => parties.has(doc.entities.list[entity]?.kind ?? '') && namedOrKnown(doc, entity))
      .flatMap((entity) => (doc.entities.list[entity]?.members.length ? (doc.entities.list[entity]?.members ?? []) : [entity]));
    if (own.length > 0) return [...new Set(own)];
  }
  return [];
}

/** Ties are kept for named parties and for those that belong to a state. */
function namedOrKnown(doc: Doc<Needs>, entity: number): boolean {
  const item = doc.entities.list[entity];
  return (
    item !== undefined &&
    (item.link.iso3 !== null ||
      item.link.kb !== null ||
      item.members.length > 0 ||
      doc.entities.mentions.some((mention) => mention.entity === entity && mention.kind === 'name'))
  );
}

/** "deepening dependence", "the rivalry intensified": by a participle on the noun, its own verb, or the verb that governs it. */
function trendOf(doc: Doc<Needs>, proposition: Proposition): Trend {
  const tree = treeOf(doc);
  const lemmas = childrenOf(tree, proposition.token)
    .filter((child) => doc.words[child]?.deprel === 'amod')
    .map((child) => doc.words[child]?.lemma.toLowerCase() ?? '');
  if (proposition.kind === 'verb' || proposition.kind === 'adjective') lemmas.push(proposition.lemma);
  const head = doc.words[proposition.token]?.head ?? -1;
  if (head >= 0 && doc.words[head]?.upos === 'VERB') lemmas.push(doc.words[head]?.lemma.toLowerCase() ?? '');
  for (const lemma of lemmas) {
    const stem = lemma.replace(/ing$/, '');
    if (rising.has(lemma) || rising.has(stem) || rising.has(`${stem}e`)) return 'rising';
    if (falling.has(lemma) || falling.has(stem) || falling.has(`${stem}e`)) return 'falling';
  }
  return null;
}
