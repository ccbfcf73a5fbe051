import { tieWords } from '../../lang/index.ts';
import { cover } from '../../model/index.ts';
import { childrenOf, conjunctsOf } from '../../syntax/index.ts';
import { deprelAt, lemmaAt, modifiersOf, phraseAt, phrasesBelow, predicateAt, type Scene } from '../scene.ts';
import type { FoundTie } from './found.ts';
import { ownersOf, partiesAt } from './parties.ts';
import { trendOf } from './trend.ts';

const nouns: ReadonlySet<string> = new Set(tieWords.relations);
const warm: ReadonlySet<string> = new Set(tieWords.warm);
const cold: ReadonlySet<string> = new Set(tieWords.cold);
const sides: ReadonlySet<string> = new Set(['with', 'to', 'between', 'and']);

/** "Close ties between X and Y", "its strained relations with Z", "relations have soured": good is alignment, bad is rivalry. */
export function tieByRelation(scene: Scene, noun: number): FoundTie | null {
  if (!nouns.has(lemmaAt(scene, noun)) || scene.doc.words[noun]?.upos !== 'NOUN') return null;
  const parties = [
    ...new Set([...ownersOf(scene, noun), ...phrasesBelow(scene, noun, sides).flatMap((head) => partiesAt(scene, head))]),
  ];
  const holder = parties.length === 1 ? holderAbove(scene, noun) : null;
  const members = holder === null ? parties : [...new Set([holder, ...parties])];
  if (members.length < 2) return null;
  const described = modifiersOf(scene, noun).flatMap((token) => [
    lemmaAt(scene, token),
    scene.doc.tokens[token]?.text.toLowerCase() ?? '',
  ]);
  const trend = trendOf(scene, noun);
  const isCold = described.some((word) => cold.has(word)) || said(scene, noun, cold);
  const isWarm = described.some((word) => warm.has(word)) || said(scene, noun, warm) || trend === 'rising';
  if (!isCold && !isWarm) return null;
  const heads = childrenOf(scene.tree, noun).filter((child) => child > noun && deprelAt(scene, child).startsWith('nmod'));
  const above = scene.doc.words[noun]?.head ?? -1;
  const predicate = above >= 0 && deprelAt(scene, noun).startsWith('nsubj') ? scene.doc.tokens[above] : undefined;
  return {
    kind: isCold ? 'rivalry' : 'alignment',
    members,
    towards: null,
    token: noun,
    proposition: predicateAt(scene, noun)?.index ?? predicateAt(scene, scene.doc.words[noun]?.head ?? -1)?.index ?? null,
    evidence: cover([
      phraseAt(scene, noun),
      ...(predicate === undefined ? [] : [predicate]),
      ...heads.flatMap((head) => conjunctsOf(scene.tree, head)).map((head) => phraseAt(scene, head)),
    ]),
    score: 0.65,
    rule: `tie/${isCold ? 'cold' : 'warm'} ${lemmaAt(scene, noun)}`,
  };
}

/** "Relations are tense": by a predicate. */
function said(scene: Scene, noun: number, list: ReadonlySet<string>): boolean {
  const head = scene.doc.words[noun]?.head ?? -1;
  return (
    head >= 0 &&
    deprelAt(scene, noun).startsWith('nsubj') &&
    (list.has(lemmaAt(scene, head)) || list.has(scene.doc.tokens[head]?.text.toLowerCase() ?? ''))
  );
}

/** "Hungary keeps close ties with Russia": the subject of the verb. */
function holderAbove(scene: Scene, noun: number): number | null {
  const verb = scene.doc.words[noun]?.head ?? -1;
  if (deprelAt(scene, noun) !== 'obj') return null;
  const proposition = predicateAt(scene, verb)?.proposition;
  if (
    proposition === undefined ||
    proposition.polarity === 'negative' ||
    !/^(?:have|keep|maintain|enjoy|build|forge|deepen|strengthen|cultivate|boost|expand|tighten|develop|restore|rebuild|improve|cut|sever|loosen|cement|nurture)$/.test(
      proposition.lemma,
    )
  )
    return null; // "keep"; not "discuss"
  for (const argument of proposition.args) {
    if (argument.role !== 'subject') continue;
    const party = partiesAt(scene, argument.head)[0] ?? argument.entities[0];
    if (party !== undefined) return party;
  }
  return null;
}
