import { sloganWords } from '../../lang/index.ts';
import type { Attribution, Doc, Span } from '../../model/index.ts';
import { argumentsIn } from '../../propositions/index.ts';
import { voiceAt } from '../clause.ts';
import type { Phrase } from './phrases.ts';

type Needs = 'tokens' | 'words' | 'entities' | 'propositions' | 'voices';

/** Who uses a phrase, and the words that say so. */
export interface User {
  readonly entities: readonly number[];
  readonly evidence: Span;
  readonly rule: string;
  /** "What Beijing calls X": the phrase is said to be their name for it. */
  readonly bare: boolean;
  /** A state, government or body: what it calls a thing in quotation marks is its formula. */
  readonly official: boolean;
}

/** The subject of a naming verb in the sentence that takes the phrase, or the speaker it is quoted from. */
export function userOf(doc: Doc<Needs>, phrase: Phrase): User | null {
  const sentence = doc.tokens[phrase.first]?.sentence ?? -1;
  for (let index = firstIn(doc, sentence); index < doc.propositions.length; index++) {
    const proposition = doc.propositions[index];
    if (proposition === undefined || proposition.sentence > sentence) break;
    if (proposition.sentence !== sentence || !sloganWords.naming.has(proposition.lemma)) continue;
    const takes = proposition.args.some(
      ({ start, end, role }) => start <= phrase.span.start && phrase.span.end <= end + 2 && role !== 'subject',
    );
    // "what they call U.S.-led “hegemony”": the phrase follows the verb closely even where the parse lost it.
    const follows = proposition.trigger.end <= phrase.span.start && phrase.span.start - proposition.trigger.end < 40;
    if (!takes && !follows) continue;
    const entities = argumentsIn(proposition, ['subject', 'by']).flatMap((argument) => argument.entities);
    if (entities.length === 0) continue;
    const { trigger } = proposition;
    return {
      entities: [...new Set(entities)],
      evidence: { start: Math.min(trigger.start, phrase.span.start), end: Math.max(trigger.end, phrase.span.end) },
      rule: proposition.lemma,
      bare: sloganWords.calling.has(proposition.lemma) && isWhat(doc, proposition.token),
      official: entities.some((entity) => isOfficial(doc, entity)) && !isRemark(doc, phrase),
    };
  }
  const voice = voiceAt(doc, phrase.span);
  const attribution = voice === null ? undefined : doc.voices.attributions[voice];
  if (attribution === undefined || attribution.speaker === null) return null;
  // 'Promised “ironclad support”': all that is said is the phrase.
  if (attribution.form !== 'mixed' && !isWhole(attribution, phrase.span)) return null;
  return { entities: [attribution.speaker], evidence: phrase.span, rule: 'quoted', bare: false, official: false };
}

/** Index of the first proposition of a sentence; they stand in text order. */
function firstIn(doc: Doc<Needs>, sentence: number): number {
  let low = 0;
  let high = doc.propositions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.propositions[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a phrase is all of what is said. */
export function isWhole({ content }: Attribution, phrase: Span): boolean {
  const [only] = content;
  return content.length === 1 && only !== undefined && only.start >= phrase.start - 3 && only.end <= phrase.end + 2;
}

function isOfficial(doc: Doc<Needs>, entity: number): boolean {
  return /^(?:state|government|group)$/.test(doc.entities.list[entity]?.kind ?? ''); // Matches "state"; not "organization".
}

/** "What Beijing calls", "which they call". */
function isWhat(doc: Doc<Needs>, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) {
    const lemma = doc.words[at]?.lemma.toLowerCase() ?? '';
    if (lemma === 'what' || lemma === 'which' || lemma === 'that') return true;
    if (doc.words[at]?.upos === 'VERB' || doc.tokens[at]?.text === '.') return false;
  }
  return false;
}

/** "A “horror scene”": one word with a weighing adjective is a remark, a phrase with "of" or a participle a formula. */
function isRemark(doc: Doc<Needs>, { first, end, head }: Phrase): boolean {
  for (let at = first; at < end; at++) {
    const upos = doc.words[at]?.upos;
    if (upos === 'ADV') return true;
    if (at > head && (upos === 'ADP' || upos === 'VERB')) return false;
  }
  return end - first < 2;
}
