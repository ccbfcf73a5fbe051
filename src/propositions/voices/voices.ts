import { emptyContents, sayingNouns } from '../../lang/index.ts';
import type { Attribution, Stage, Voices } from '../../model/index.ts';
import { readAdjective } from './adjective-cues.ts';
import { formOf, spanOf, trimmed } from './extents.ts';
import type { Found, Range } from './found.ts';
import { readInsertion } from './insertions.ts';
import { readLabels } from './labels.ts';
import { innermost, parents } from './nest.ts';
import { readNoun } from './noun-cues.ts';
import { readParticiple } from './participles.ts';
import { readPhrase } from './phrase-cues.ts';
import { giveQuotes } from './quote-cues.ts';
import { type Needed, type Scene, sceneOf } from './scene.ts';
import { speakerOf } from './speakers.ts';
import { readVerb } from './verb-cues.ts';

/** Finds who says what, through how many mouths, and in whose voice each proposition is. */
export const voicesStage: Stage<Needed, 'voices'> = {
  name: 'voices',
  needs: ['structure', 'tokens', 'sentences', 'quotes', 'words', 'entities', 'propositions'],
  adds: 'voices',
  run: (doc, context) => {
    const scene = sceneOf(doc, context);
    const found = readCues(scene);
    giveQuotes(scene, found);
    found.push(...readLabels(scene));
    const voices = finish(scene, found);
    if (context.trace !== undefined) {
      for (const { cue, rule } of voices.attributions)
        context.trace({ ...cue, stage: 'voices', rule, detail: doc.text.slice(cue.start, cue.end) });
    }
    return voices;
  },
};

/** All cues of the text in order, each token once; longer phrases go before single words. */
function readCues(scene: Scene): Found[] {
  const found: Found[] = [];
  const taken = new Uint8Array(scene.doc.tokens.length);
  for (let token = 0; token < scene.doc.tokens.length; token++) {
    if (taken[token] === 1) continue;
    const one = readPhrase(scene, token) ?? readWord(scene, token);
    if (one === null) continue;
    found.push(one);
    taken.fill(1, one.cue.first, one.cue.end);
  }
  return withoutCarried(scene, found);
}

function readWord(scene: Scene, token: number): Found | null {
  const upos = scene.doc.words[token]?.upos;
  if (upos === 'VERB' || upos === 'AUX') {
    const read = readVerb(scene, token);
    return readInsertion(scene, token, read) ?? read;
  }
  if (upos === 'NOUN') return readParticiple(scene, token) ?? readNoun(scene, token);
  return upos === 'ADJ' ? readAdjective(scene, token) : null;
}

/** Drops verbs that only bring a cue noun out ("repeated its claim that"), and governors of a cue ("refused" of "refused to say"). */
function withoutCarried(scene: Scene, found: readonly Found[]): Found[] {
  const covered = new Set<number>();
  for (const one of found) {
    for (let token = one.cue.first; token < one.cue.end; token++)
      if (token !== one.token && one.content.length > 0) covered.add(token);
  }
  const kept = found.filter((one) => !covered.has(one.token));
  return withoutHearsayDenied(scene, endedBefore(kept));
}

/** Ends the content of a statement where a participle takes up another: "said it was over, adding that ...". */
function endedBefore(found: readonly Found[]): readonly Found[] {
  found.forEach((later, index) => {
    if (later.endsBefore !== true) return;
    for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
      const earlier = found[at];
      if (earlier === undefined || earlier.speaker !== later.speaker) continue;
      earlier.content = earlier.content.flatMap((range) =>
        range.first <= later.token && later.token < range.end ? [{ first: range.first, end: later.cue.first }] : [range],
      );
    }
  });
  return found;
}

/** "Rejected claims that it had shelled the hospital": one denial of the clause, not a denial of what nobody in particular claims. */
function withoutHearsayDenied(scene: Scene, found: readonly Found[]): Found[] {
  const byToken = new Map(found.map((one) => [one.token, one]));
  const dropped = new Set<Found>();
  const result = found.map((one) => {
    if (one.polarity !== 'denies' || !one.nominal) return one;
    for (const range of one.content) {
      for (let token = range.first; token < Math.min(range.end, range.first + 4); token++) {
        const claim = byToken.get(token);
        if (claim === undefined || claim.speaker >= 0 || scene.doc.words[token]?.head !== one.token) continue;
        dropped.add(claim);
        return { ...one, content: claim.content, nominal: false, rule: `${one.row?.lemma ?? 'deny'}/that` };
      }
    }
    return one;
  });
  return result.filter((one) => !dropped.has(one));
}

/** "Denied it", "rejected the report", "and which, ...": nothing is told by these words. */
function isEmpty(scene: Scene, found: Found, content: readonly Range[]): boolean {
  const [only] = content;
  if (only === undefined || content.length > 1) return false;
  const last = scene.lemmas[only.end - 1] ?? '';
  const size = only.end - only.first;
  if (
    found.nominal &&
    (size === 1 ? emptyContents.has(last) : size === 2 && (sayingNouns.has(last) || found.polarity === 'declines'))
  )
    return true;
  return /^(?:and|or|but)$/.test(scene.lemmas[only.first] ?? '') && /^(?:which|who)$/.test(scene.lemmas[only.first + 1] ?? ''); // Both whole words: "and", "which".
}

/** "I believe" in somebody's own direct speech is part of what they say. */
function isOwnThought(scene: Scene, found: Found): boolean {
  if (found.row?.mode !== 'attitude' || (scene.quoteAt[found.token] ?? -1) < 0) return false;
  return /^(?:i|we|my|our)$/.test(scene.lemmas[found.speaker] ?? ''); // Matches "we"; not "he".
}

function finish(scene: Scene, all: readonly Found[]): Voices {
  const kept: { readonly found: Found; readonly content: Range[] }[] = [];
  for (const found of all) {
    const content = trimmed(scene, found);
    if (content.length > 0 && !isEmpty(scene, found, content) && !isOwnThought(scene, found)) kept.push({ found, content });
  }
  kept.sort((a, b) => a.found.cue.first - b.found.cue.first || a.found.cue.end - b.found.cue.end);
  const contents = kept.map(({ content }) => content);
  const above = parents(
    contents,
    kept.map(({ found }) => found.token),
  );
  const attributions = kept.map(({ found, content }, index): Attribution => {
    const { given } = found;
    const speaker = given === undefined ? speakerOf(scene, found.speaker, true) : { ...given, anonymous: given.entity === null };
    const outlet = found.medium < 0 ? null : speakerOf(scene, found.medium, false).entity;
    const proposition = scene.propositionAt[found.token] ?? -1;
    return {
      speaker: speaker.entity,
      speakerText: speaker.text,
      anonymous: speaker.anonymous,
      cue: spanOf(scene, found.cue),
      proposition: found.row === null || found.row.takes?.includes('source') === true || proposition < 0 ? null : proposition,
      form: formOf(scene, found, content),
      content: content.map((range) => spanOf(scene, range)),
      audience: unique(found.audience.map((head) => scene.doc.entities.mentions[scene.mentionAt[head] ?? -1]?.entity)),
      medium: outlet,
      polarity: found.polarity,
      parent: above[index] ?? null,
      nominal: found.nominal,
      rule: found.rule,
    };
  });
  // What is told elsewhere keeps the voice of that place, unless somebody says that it did not happen.
  const voiced = kept.map(({ found, content }) => (found.nominal && found.polarity !== 'denies' ? [] : content));
  const tokens = scene.doc.propositions.map((proposition) => proposition.token);
  return {
    attributions,
    ofProposition: innermost(
      voiced,
      tokens,
      tokens.map(() => -1),
    ),
  };
}

function unique(entities: readonly (number | undefined)[]): number[] {
  return [...new Set(entities.filter((entity) => entity !== undefined))];
}
