import { sloganWords } from '../lang/index.ts';
import { contains, type Doc, type Draft, type Extractor, type Span } from '../model/index.ts';
import { argumentsIn } from '../propositions/index.ts';
import { trimmed, voiceAt } from './clause.ts';

type Needs = 'tokens' | 'sentences' | 'quotes' | 'words' | 'entities' | 'propositions' | 'voices';

/** Slogans and loaded phrases in quotation marks, who uses them, and what the article says they stand for. */
export const term: Extractor<'term', Needs> = {
  name: 'term',
  summary: 'A slogan or loaded phrase, who uses it and what it stands for.',
  needs: ['tokens', 'sentences', 'quotes', 'words', 'entities', 'propositions', 'voices'],
  examples: [
    { text: 'Russia calls the war a "special operation".', yields: [{ phrase: 'special operation', users: ['Russia'] }] },
    { text: '"We will come back," Serbia said.', yields: [] },
  ],
  run: readTerms,
};

const naming: ReadonlySet<string> = new Set(sloganWords.naming);
const heads: ReadonlySet<string> = new Set(sloganWords.heads);
/** A phrase of more words is speech. */
const LONGEST = 7;

function* readTerms(doc: Doc<Needs>): Iterable<Draft<'term'>> {
  const seen = new Set<string>();
  for (const quote of doc.quotes) {
    const piece = quote.pieces[0];
    if (piece === undefined || quote.pieces.length > 1 || !quote.closed) continue;
    const phrase = trimmed(doc.text, piece);
    const tokens = tokensIn(doc, phrase);
    if (tokens === null || tokens.end - tokens.first > LONGEST || !isPhrase(doc, tokens)) continue;
    const user = userOf(doc, tokens, phrase);
    const gloss = glossOf(doc, tokens, phrase);
    const head = headOf(doc, tokens);
    const isSlogan = heads.has(doc.words[head]?.lemma.toLowerCase() ?? '');
    if (user === null && gloss === null && !isSlogan) continue;
    const words = doc.text.slice(phrase.start, phrase.end).toLowerCase();
    if (seen.has(words)) continue;
    seen.add(words);
    const sentence = doc.tokens[tokens.first]?.sentence ?? 0;
    const evidence: Span[] = [user?.evidence ?? phrase];
    if (gloss !== null && !contains(evidence[0] as Span, gloss)) evidence.push(gloss);
    yield {
      kind: 'term',
      fields: { phrase, users: (user?.entities ?? []).flatMap((entity) => doc.entities.list[entity]?.id ?? []), gloss },
      evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end),
      proposition: null,
      voice: outerVoice(doc, phrase, sentence),
      score: user !== null ? 0.8 : gloss !== null ? 0.75 : 0.6,
      rule: user !== null ? `term/${user.rule}` : gloss !== null ? 'term/gloss' : 'term/head',
    };
  }
}

/** The voice a phrase is told in: the one around it, unless that is the user's own saying of it. */
function outerVoice(doc: Doc<Needs>, phrase: Span, _sentence: number): number | null {
  const voice = voiceAt(doc, phrase);
  if (voice === null) return null;
  const attribution = doc.voices.attributions[voice];
  return attribution?.form === 'direct' ? voice : (attribution?.parent ?? null);
}

interface Range {
  readonly first: number;
  readonly end: number;
}

function tokensIn(doc: Doc<Needs>, span: Span): Range | null {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < doc.tokens.length && (doc.tokens[end]?.end ?? 0) <= span.end) end++;
  return end > low ? { first: low, end } : null;
}

/** A noun phrase or an adjective pair: no finite verb, no pronoun, no name, no end of sentence. */
function isPhrase(doc: Doc<Needs>, { first, end }: Range): boolean {
  let common = false;
  for (let t = first; t < end; t++) {
    const word = doc.words[t];
    if (word === undefined) return false;
    if (/^(AUX|PRON)$/.test(word.upos) || (word.upos === 'VERB' && /^(VBD|VBZ|VBP|VB)$/.test(word.xpos))) return false;
    if (/[.!?]/.test(doc.tokens[t]?.text ?? '') && t < end - 1 && !/\w/.test(doc.tokens[t]?.text ?? '')) return false;
    if (word.upos === 'NOUN' || word.upos === 'ADJ') common = true;
  }
  const span = { start: doc.tokens[first]?.start ?? 0, end: doc.tokens[end - 1]?.end ?? 0 };
  const named = doc.entities.mentions.some(
    (mention) => mention.kind === 'name' && mention.start <= span.start && span.end <= mention.end,
  );
  return common && !named;
}

function headOf(doc: Doc<Needs>, { first, end }: Range): number {
  for (let t = first; t < end; t++) {
    const head = doc.words[t]?.head ?? -1;
    if ((head < first || head >= end) && doc.words[t]?.upos === 'NOUN') return t;
  }
  for (let t = end - 1; t >= first; t--) if (doc.words[t]?.upos === 'NOUN') return t;
  return end - 1;
}

/** Who uses it: the subject of a naming verb in the sentence that takes the phrase, or the speaker it is quoted from. */
function userOf(
  doc: Doc<Needs>,
  tokens: Range,
  phrase: Span,
): { entities: readonly number[]; evidence: Span; rule: string } | null {
  const sentence = doc.tokens[tokens.first]?.sentence ?? -1;
  for (const proposition of doc.propositions) {
    if (proposition.sentence !== sentence || !naming.has(proposition.lemma)) continue;
    const takes = proposition.args.some(
      (argument) => argument.start <= phrase.start && phrase.end <= argument.end + 2 && argument.role !== 'subject',
    );
    // "what they call U.S.-led “hegemony”": the phrase follows the verb closely even where the parse lost it.
    const follows = proposition.trigger.end <= phrase.start && phrase.start - proposition.trigger.end < 40;
    if (!takes && !follows) continue;
    const entities = argumentsIn(proposition, ['subject', 'by']).flatMap((argument) => argument.entities);
    if (entities.length === 0) continue;
    return {
      entities: [...new Set(entities)],
      evidence: { start: Math.min(proposition.trigger.start, phrase.start), end: Math.max(proposition.trigger.end, phrase.end) },
      rule: proposition.lemma,
    };
  }
  const voice = voiceAt(doc, phrase);
  const attribution = voice === null ? undefined : doc.voices.attributions[voice];
  if (
    attribution?.form === 'mixed' &&
    attribution.speaker !== null &&
    heads.has(doc.words[headOf(doc, tokens)]?.lemma.toLowerCase() ?? '')
  ) {
    return { entities: [attribution.speaker], evidence: phrase, rule: 'quoted' };
  }
  return null;
}

/** The article's explanation: wording such as "a euphemism for ..." after the phrase, in its sentence or the next. */
function glossOf(doc: Doc<Needs>, tokens: Range, phrase: Span): Span | null {
  const at = doc.tokens[tokens.first]?.sentence ?? 0;
  const own = doc.sentences[at];
  const next = doc.sentences[at + 1];
  if (own === undefined) return null;
  const until =
    next !== undefined &&
    /^(?:this|that|the)\s+(?:phrase|term|slogan|expression|word|wording|formula)\b|\b(?:this|the)\s+(?:phrase|term|slogan|expression|formula)\b/i.test(
      doc.text.slice(next.start, next.end),
    )
      ? next.end
      : own.end;
  const rest = doc.text.slice(phrase.end, until);
  for (const wording of sloganWords.glosses) {
    const found = rest.toLowerCase().indexOf(wording);
    if (found < 0) continue;
    // In the phrase's own sentence the wording must follow at once: “X,” a euphemism for ...
    if (phrase.end + found < own.end && found > 25) continue;
    const start = phrase.end + found + wording.length;
    const sentenceEnd = phrase.end + found < own.end ? own.end : until;
    const stop = /[;,—]\s|$/.exec(doc.text.slice(start, sentenceEnd));
    const gloss = trimmed(doc.text, { start, end: start + (stop?.index ?? sentenceEnd - start) });
    if (gloss.end - gloss.start > 3) return gloss;
  }
  return null;
}
