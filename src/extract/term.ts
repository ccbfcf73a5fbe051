import { contains, type Doc, type Draft, type Extractor, type Span } from '../model/index.ts';
import { voiceAt } from './clause.ts';
import { glossOf } from './term/gloss.ts';
import { type Phrase, quotedPhrases } from './term/phrases.ts';
import { unquotedPhrases } from './term/unquoted.ts';
import { isWhole, type User, userOf } from './term/user.ts';

type Needs = 'tokens' | 'sentences' | 'quotes' | 'words' | 'entities' | 'propositions' | 'voices';

/** Slogans and loaded phrases, who uses them, and what the article says they stand for. */
export const term: Extractor<'term', Needs> = {
  name: 'term',
  summary: 'A slogan or loaded phrase, who uses it and what it stands for.',
  needs: ['tokens', 'sentences', 'quotes', 'words', 'entities', 'propositions', 'voices'],
  examples: [
    { text: 'Russia calls the war a "special operation".', yields: [{ phrase: 'special operation', users: ['Russia'] }] },
    { text: 'They met on the road that Baku calls the Zangezur corridor.', yields: [{ phrase: 'Zangezur corridor' }] },
    { text: '"We will come back," Serbia said.', yields: [] },
    { text: 'The minister called the film "stunning".', yields: [] },
  ],
  run: readTerms,
};

function* readTerms(doc: Doc<Needs>): Iterable<Draft<'term'>> {
  const seen = new Set<string>();
  const phrases = [...quotedPhrases(doc), ...unquotedPhrases(doc)].sort((a, b) => a.span.start - b.span.start);
  for (const phrase of phrases) {
    const words = doc.text.slice(phrase.span.start, phrase.span.end).toLowerCase();
    if (seen.has(words)) continue;
    const user = phrase.user === undefined ? userOf(doc, phrase) : phrase.user;
    const gloss = glossOf(doc, phrase);
    if (!isTerm(phrase, user, gloss)) continue;
    seen.add(words);
    yield draftOf(doc, phrase, user, gloss);
  }
}

/** A quoted phrase is a term where it is called so, explained, announced as one, or is of the sort that slogans are. */
function isTerm(phrase: Phrase, user: User | null, gloss: Span | null): boolean {
  if (phrase.announced || (user?.bare === true && phrase.hasNoun)) return true;
  if (!phrase.hasNoun) return false;
  if (gloss !== null) return true;
  return phrase.isSlogan || (phrase.isLoaded && user !== null) || user?.official === true;
}

function draftOf(doc: Doc<Needs>, phrase: Phrase, user: User | null, gloss: Span | null): Draft<'term'> {
  const evidence: Span[] = [user?.evidence ?? phrase.span];
  if (gloss !== null && !contains(evidence[0] as Span, gloss)) evidence.push(gloss);
  const list = doc.entities.list;
  // A group stands for its members: "Azerbaijan and Turkey".
  const users = (user?.entities ?? []).flatMap((entity) => {
    const members = list[entity]?.members ?? [];
    return members.length > 0 ? members : [entity];
  });
  return {
    kind: 'term',
    fields: {
      phrase: phrase.span,
      users: [...new Set(users)].flatMap((entity) => list[entity]?.id ?? []),
      gloss,
    },
    evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end),
    proposition: null,
    voice: outerVoice(doc, phrase.span),
    score: user !== null ? 0.8 : gloss !== null || phrase.announced ? 0.75 : 0.6,
    rule: `term/${user?.rule ?? phrase.rule}`,
  };
}

/** The voice a phrase is told in: the one around it, unless that is the user's own saying of it. */
function outerVoice(doc: Doc<Needs>, phrase: Span): number | null {
  const voice = voiceAt(doc, phrase);
  if (voice === null) return null;
  const attribution = doc.voices.attributions[voice];
  const isOwn = attribution === undefined || attribution.form !== 'direct' || isWhole(attribution, phrase);
  return isOwn ? (attribution?.parent ?? null) : voice;
}
