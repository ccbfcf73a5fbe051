import { tieWords } from '../../lang/index.ts';
import { cover, type Span } from '../../model/index.ts';
import { childrenOf, childWith, conjunctsOf, isNegated } from '../../syntax/index.ts';
import { deprelAt, entityOf, isNone, lemmaAt, phrasesBelow, predicateAt, prepositionOf, type Scene } from '../scene.ts';
import type { FoundTie, TieKind } from './found.ts';
import { ownersOf, partiesAt, partiesOf, possessorsOf } from './parties.ts';

const kinds: ReadonlyMap<string, TieKind> = new Map([
  ...tieWords.relatives.alignment.map((word) => [word, 'alignment'] as const),
  ...tieWords.relatives.rivalry.map((word) => [word, 'rivalry'] as const),
  ...tieWords.relatives.dependence.map((word) => [word, 'dependence'] as const),
  ...tieWords.members.map((word) => [word, 'membership'] as const),
]);
const being: ReadonlySet<string> = new Set(tieWords.being);
const personal: ReadonlySet<string> = new Set(tieWords.personal);
const calling: ReadonlySet<string> = new Set('call consider name term see'.split(' '));
const former: ReadonlySet<string> = new Set(tieWords.former);
const whose: ReadonlySet<string> = new Set(['of', 'to', 'in', 'with']);
const inWhom: ReadonlySet<string> = new Set(['in']);

/** "Belarus, an ally of Russia", "NATO member Poland", "both are rivals": one is called something of another by a noun. */
export function tieByNoun(scene: Scene, noun: number): FoundTie | null {
  const word = scene.doc.words[noun];
  const kind = kinds.get(lemmaAt(scene, noun));
  const isPhrase = /^(?:odds?|loggerheads?)$/.test(lemmaAt(scene, noun)); // "odds"; not "oddity"
  if (isPhrase && prepositionOf(scene, noun) !== 'at') return null;
  if (word === undefined || kind === undefined || (word.upos !== 'NOUN' && word.upos !== 'PROPN') || !isSo(scene, noun))
    return null;
  const bearers = bearersOf(scene, noun);
  const owners = [
    ...ownersOf(scene, noun),
    ...(/^(?:amod|compound)$/.test(deprelAt(scene, noun)) ? possessorsOf(scene, headOf(scene, noun)) : []),
    ...phrasesBelow(scene, noun, whose).flatMap((head) => partiesAt(scene, head)),
  ].filter((party) => !bearers.parties.includes(party));
  const found = {
    kind,
    token: noun,
    proposition: predicateAt(scene, noun)?.index ?? null,
    score: 0.8,
    rule: `tie/${lemmaAt(scene, noun)}`,
  };
  const evidence = evidenceOf(scene, noun, bearers.spans);
  const shared = sharedIn(scene, noun, kind);
  if (shared !== null) return { ...found, ...shared };
  if (bearers.parties.length === 0) return null;
  // "Welcomed his brothers", "her friend": of persons these are no ties of state.
  const all = [...bearers.parties, ...owners];
  if (personal.has(lemmaAt(scene, noun)) && all.every((party) => entityOf(scene, party)?.kind === 'person')) return null;
  if (kind === 'membership') {
    if (bearers.parties.some((party) => entityOf(scene, party)?.kind === 'person')) return null;
    const body = owners.find((owner) => isBody(scene, owner));
    return body === undefined ? null : { ...found, members: bearers.parties, towards: body, evidence };
  }
  const caller = headOf(scene, noun);
  if (owners.length === 0 && calling.has(lemmaAt(scene, caller)))
    owners.push(
      ...subjects(scene, caller)
        .flatMap((head) => partiesAt(scene, head))
        .filter((party) => !bearers.parties.includes(party)),
    );
  if (owners.length === 0) {
    // "China and Pakistan are iron brothers".
    if (bearers.parties.length < 2 || kind === 'dependence' || !isPlural(scene, noun)) return null;
    return { ...found, members: bearers.parties, towards: null, evidence };
  }
  if (kind === 'alignment') return { ...found, members: [...bearers.parties, ...owners.slice(0, 3)], towards: null, evidence };
  return { ...found, members: bearers.parties, towards: owners[0] ?? null, evidence };
}

/** Not "a former ally", "no ally", "is not a member", and not of private persons ("his friend"). */
export function isSo(scene: Scene, noun: number): boolean {
  if (isNone(scene, noun) || isNegated(scene.tree, noun)) return false;
  const verb = scene.doc.words[noun]?.head ?? -1;
  const above = being.has(lemmaAt(scene, verb)) ? predicateAt(scene, verb)?.proposition : undefined;
  if (above !== undefined && (above.polarity === 'negative' || above.modality !== 'certain' || above.tense === 'none'))
    return false;
  const proposition = predicateAt(scene, noun)?.proposition;
  if (proposition !== undefined && (proposition.polarity === 'negative' || proposition.modality === 'hypothetical')) return false;
  return !childrenOf(scene.tree, noun).some((child) => child < noun && former.has(lemmaAt(scene, child)));
}

function isPlural(scene: Scene, noun: number): boolean {
  return scene.doc.words[noun]?.xpos === 'NNS' || scene.doc.words[noun]?.xpos === 'NNPS';
}

/** What one can be a member of: groups of states, organisations, agreements, by name. */
export function isBody(scene: Scene, entity: number): boolean {
  const kind = entityOf(scene, entity)?.kind;
  return (kind === 'organization' || kind === 'agreement' || kind === 'group') && scene.named.has(entity);
}

interface Bearers {
  readonly parties: readonly number[];
  readonly spans: readonly Span[];
}

/** Who is called so: subject, what it stands beside, or the name right behind it. */
function bearersOf(scene: Scene, noun: number): Bearers {
  const { words, tokens } = scene.doc;
  const head = words[noun]?.head ?? -1;
  const heads: number[] = [];
  const relation = deprelAt(scene, noun);
  if (childWith(scene.tree, noun, 'cop') >= 0) heads.push(...subjects(scene, noun));
  else if (/^(?:obj|xcomp)$/.test(relation) && being.has(lemmaAt(scene, head)))
    heads.push(...subjects(scene, head)); // "xcomp"; not "nmod"
  else if (prepositionOf(scene, noun) === 'as' && /^(?:obl|obj|advcl)$/.test(relation))
    heads.push(...describedBy(scene, head, noun)); // "obl"; not "conj"
  else if (/^(?:obj|xcomp)$/.test(relation) && calling.has(lemmaAt(scene, head)))
    heads.push(...called(scene, noun, head)); // "obj"; not "obl"
  else if (relation === 'appos' && head >= 0) heads.push(head);
  else if (/^(?:amod|compound)$/.test(relation) && head > noun && words[head]?.upos === 'PROPN')
    heads.push(head); // "its arch-foe Iran"
  else if (relation === 'nmod' && lemmaAt(scene, head) === 'one' && prepositionOf(scene, noun) === 'of')
    heads.push(...subjects(scene, head));
  else if (relation === 'conj' && head >= 0 && isAside(scene, noun)) heads.push(head);
  else if (relation === 'nmod:desc' && head > noun) heads.push(head);
  const parties = new Set(heads.flatMap((one) => partiesAt(scene, one)).filter((party) => party !== scene.headed[noun]));
  const spans = heads.map((one) => spanOf(scene, one));
  if (parties.size === 0) {
    // "China, the North's only ally, looks on": the name before the comma, whatever the parser made of it.
    const first = scene.tree.leftmost[noun] ?? noun;
    const comma = tokens[first]?.text === ',' ? first : first - 1;
    const named = scene.covering[comma - 1] ?? -1;
    if (
      tokens[comma]?.text === ',' &&
      named >= 0 &&
      scene.named.has(named) &&
      (/^(?:nsubj|conj|appos|dep|parataxis)/.test(relation) || prepositionOf(scene, noun) === 'at')
    ) {
      // "nsubj"; not "obj"
      for (const party of partiesOf(scene, named)) parties.add(party);
      spans.push(tokens[comma - 1] as Span);
    }
  }
  if (parties.size === 0) {
    for (const child of childrenOf(scene.tree, noun)) {
      if (deprelAt(scene, child) !== 'appos' && deprelAt(scene, child) !== 'flat') continue;
      for (const party of partiesAt(scene, child)) parties.add(party);
      spans.push(spanOf(scene, child));
    }
  }
  if (parties.size === 0) {
    // "Russia's ally Belarus", "NATO members Poland and Latvia": names right behind, whatever the parser made of them.
    let next = noun + 1;
    if (/^(?:state|nation|country)s?$/.test(tokens[next]?.text.toLowerCase() ?? '')) next++; // "states"; not "statement"
    const isApart = tokens[next]?.text === ',';
    const entity = scene.covering[isApart ? next + 1 : next] ?? -1;
    if (
      entity >= 0 &&
      (!isApart || relation.startsWith('nsubj') || hasOwner(scene, noun)) &&
      scene.named.has(entity) &&
      /^(?:PROPN|ADJ|VERB)$/.test(words[isApart ? next + 1 : next]?.upos ?? '')
    ) {
      const first = isApart ? next + 1 : next;
      let at = first;
      while (scene.covering[at + 1] === entity) at++;
      for (const token of new Set([first, at].flatMap((one) => conjunctsOf(scene.tree, one))))
        for (const party of scene.covering[token] === undefined || (scene.covering[token] ?? -1) < 0
          ? []
          : partiesOf(scene, scene.covering[token] ?? -1))
          parties.add(party);
      spans.push({ start: tokens[first]?.start ?? 0, end: tokens[at]?.end ?? 0 });
    }
  }
  // "The fall of his ally": the noun is a name told before.
  const own = scene.headed[noun] ?? -1;
  if (parties.size === 0 && own >= 0 && scene.named.has(own) && word(scene, noun) !== 'PROPN')
    for (const party of partiesOf(scene, own)) parties.add(party);
  return { parties: [...parties], spans };
}

/** "its partners, the TNLA and the AA". */
function hasOwner(scene: Scene, noun: number): boolean {
  return childrenOf(scene.tree, noun).some((child) => deprelAt(scene, child) === 'nmod:poss');
}

function headOf(scene: Scene, token: number): number {
  return scene.doc.words[token]?.head ?? -1;
}

function word(scene: Scene, token: number): string {
  return scene.doc.words[token]?.upos ?? '';
}

/** "Poland and Latvia, both members of NATO": joined by a comma alone, the noun tells of those before it. */
function isAside(scene: Scene, noun: number): boolean {
  const first = scene.tree.leftmost[noun] ?? noun;
  const hasAnd = childrenOf(scene.tree, noun).some((child) => deprelAt(scene, child) === 'cc');
  return !hasAnd && (scene.doc.tokens[first]?.text === ',' || scene.doc.tokens[first - 1]?.text === ',');
}

/** "Calls China a friend": of whom the noun is said, before it. */
function called(scene: Scene, noun: number, verb: number): readonly number[] {
  return childrenOf(scene.tree, verb).filter((child) => deprelAt(scene, child) === 'obj' && child > verb && child < noun);
}

function subjects(scene: Scene, token: number): readonly number[] {
  const own = childrenOf(scene.tree, token).filter((child) => /^nsubj/.test(deprelAt(scene, child))); // "nsubj"; not "csubj"
  if (own.length > 0) return own;
  const proposition = predicateAt(scene, token)?.proposition;
  return (proposition?.args ?? []).filter(({ role }) => role === 'subject').map(({ head }) => head);
}

/** Of whom "as an ally" is said: object of "see X as", subject of "acts as". */
function describedBy(scene: Scene, verb: number, noun: number): readonly number[] {
  const proposition = predicateAt(scene, verb)?.proposition;
  if (proposition === undefined) return [];
  // "As a NATO member, Turkey can block it": in front it is said of the subject.
  const object = noun < verb ? [] : proposition.args.filter(({ role }) => role === 'object');
  return (object.length > 0 ? object : proposition.args.filter(({ role }) => role === 'subject')).map(({ head }) => head);
}

/** "Israel and Saudi Arabia share a common enemy in Iran": they stand against it. */
function sharedIn(scene: Scene, noun: number, kind: TieKind): Pick<FoundTie, 'members' | 'towards' | 'evidence'> | null {
  if (kind !== 'rivalry') return null;
  const verb = scene.doc.words[noun]?.head ?? -1;
  if (!/^(?:share|have|find|face|see)$/.test(lemmaAt(scene, verb)) || deprelAt(scene, noun) !== 'obj') return null; // "share"; not "shared"
  const towards = [...phrasesBelow(scene, noun, inWhom), ...phrasesBelow(scene, verb, inWhom)].flatMap((head) =>
    partiesAt(scene, head),
  )[0];
  const members = subjects(scene, verb).flatMap((head) => partiesAt(scene, head));
  if (towards === undefined || members.length === 0 || members.includes(towards)) return null;
  return {
    members,
    towards,
    evidence: evidenceOf(
      scene,
      noun,
      subjects(scene, verb).map((head) => spanOf(scene, head)),
    ),
  };
}

function spanOf(scene: Scene, head: number): Span {
  const first = scene.doc.tokens[scene.tree.leftmost[head] ?? head];
  const own = scene.doc.tokens[head];
  const last = Math.max(head, ...conjunctsOf(scene.tree, head));
  return { start: Math.min(first?.start ?? 0, own?.start ?? 0), end: scene.doc.tokens[last]?.end ?? own?.end ?? 0 };
}

function evidenceOf(scene: Scene, noun: number, spans: readonly Span[]): Span {
  const limit = scene.doc.sentences[scene.doc.tokens[noun]?.sentence ?? -1];
  const own = [scene.doc.tokens[noun] as Span];
  for (const child of childrenOf(scene.tree, noun)) {
    if (child < noun || whose.has(prepositionOf(scene, child) ?? '')) {
      const first = scene.doc.tokens[scene.tree.leftmost[child] ?? child];
      const last =
        scene.doc.tokens[child < noun ? (scene.tree.rightmost[child] ?? child) : Math.max(...conjunctsOf(scene.tree, child))];
      if (first !== undefined && last !== undefined && !/^(?:nsubj|punct|mark|cc)/.test(deprelAt(scene, child)))
        own.push({ start: first.start, end: last.end }); // "nsubj"; not "nmod"
    }
  }
  const all = [...own, ...spans].filter((span) => limit === undefined || (span.start >= limit.start && span.end <= limit.end));
  return cover(all.length > 0 ? all : own);
}
