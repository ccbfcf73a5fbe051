import { signalWords } from '../lang/index.ts';
import {
  type Argument,
  type Context,
  cover,
  type Doc,
  type Draft,
  type Extractor,
  type Proposition,
  type Span,
} from '../model/index.ts';
import { argumentsIn } from '../propositions/index.ts';
import { caseOf, childrenOf, relationOf, subtreeSpan, treeOf } from '../syntax/index.ts';
import { trimmed } from './clause.ts';

type Needs = 'tokens' | 'sentences' | 'words' | 'entities' | 'propositions' | 'voices';

/** Acts said to send a message: "sends a warning to X that ...", "will serve as a signal to Y". */
export const signal: Extractor<'signal', Needs> = {
  name: 'signal',
  summary: 'An act said to send a message: by whom, to whom, what it says.',
  needs: ['tokens', 'sentences', 'words', 'entities', 'propositions', 'voices'],
  examples: [
    {
      text: 'The launch sends a message to Japan that the army is ready.',
      yields: [{ audiences: ['Japan'], message: 'the army is ready' }],
    },
    { text: 'The minister sent a text message to his wife.', yields: [] },
  ],
  run: readSignals,
};

const messages: ReadonlySet<string> = new Set(signalWords.messages);
const senders: ReadonlySet<string> = new Set(signalWords.senders);
const being: ReadonlySet<string> = new Set(signalWords.being);
const verbs: ReadonlySet<string> = new Set(signalWords.verbs);
/** A message by these is an object, not a meaning: "a text message". */
const plainMessages =
  /\b(?:text|written|recorded|video|telephone|phone|radio|congratulatory|condolence|voice|e-?mail|personal|new year)\s+message/i;

function isPlain(doc: Doc<Needs>, noun: number): boolean {
  return plainMessages.test(
    doc.text.slice(doc.tokens[noun - 2]?.start ?? doc.tokens[noun]?.start ?? 0, doc.tokens[noun]?.end ?? 0),
  );
}

/** How a clause carries the message: the proposition with the verb, the noun where there is one, and what is said. */
interface Carrier {
  readonly index: number;
  readonly noun: number | null;
}

function* readSignals(doc: Doc<Needs>, _context: Context): Iterable<Draft<'signal'>> {
  for (let index = 0; index < doc.propositions.length; index++) {
    const proposition = doc.propositions[index] as Proposition;
    if (proposition.polarity === 'negative' || proposition.modality === 'hypothetical') continue;
    const carrier = carrierOf(doc, index, proposition);
    if (carrier !== null) yield* read(doc, carrier);
  }
}

function carrierOf(doc: Doc<Needs>, index: number, proposition: Proposition): Carrier | null {
  const { light, token } = proposition;
  if (light !== null && messages.has(proposition.lemma) && senders.has(light.lemma))
    return isPlain(doc, token) ? null : { index, noun: token };
  if (proposition.kind !== 'verb') return null;
  if (verbs.has(proposition.lemma)) return { index, noun: null };
  const slots = senders.has(proposition.lemma) ? ['object'] : being.has(proposition.lemma) ? ['as', 'object'] : [];
  for (const slot of slots) {
    for (const argument of argumentsIn(proposition, [slot])) {
      const lemma = doc.words[argument.head]?.lemma.toLowerCase() ?? '';
      if (messages.has(lemma) && !isPlain(doc, argument.head)) return { index, noun: argument.head };
    }
  }
  return null;
}

function* read(doc: Doc<Needs>, { index, noun }: Carrier): Iterable<Draft<'signal'>> {
  const proposition = doc.propositions[index] as Proposition;
  const sentence = doc.sentences[proposition.sentence];
  if (sentence === undefined) return;
  const subject = subjectOf(doc, proposition);
  const before = subject !== undefined && isThing(doc, subject) ? actBefore(doc, index, subject) : null;
  const nounProposition = noun === null ? null : (doc.propositions.find((other) => other.token === noun) ?? null);
  const own = before !== null ? [] : (subject?.entities ?? []).filter((entity) => isParty(doc, entity));
  const borrowed = subject !== undefined && !proposition.args.includes(subject);
  const act =
    before === null
      ? actOf(doc, proposition, borrowed ? undefined : subject)
      : trimmed(doc.text, { start: before.start, end: before.end });
  const sender = own[0] ?? (before === null ? senderOf(doc, proposition, subject) : doerOf(doc, before));
  const listed = noun === null ? [] : listedMessages(doc, noun, sentence.end);
  const base = (audiences: readonly number[], message: Span | null, evidence: Span): Draft<'signal'> => ({
    kind: 'signal',
    fields: {
      sender: sender === null ? null : (doc.entities.list[sender]?.id ?? null),
      audiences: audiences.flatMap((entity) => doc.entities.list[entity]?.id ?? []),
      message,
      act,
    },
    evidence: [evidence],
    proposition: index,
    score: audiences.length > 0 ? 0.85 : 0.7,
    rule: `signal/${noun === null ? proposition.lemma : (doc.words[noun]?.lemma ?? '')}`,
  });
  if (listed.length > 0) {
    for (const { audiences, message } of listed) yield base(audiences, message, cover([proposition.trigger, act, message]));
    return;
  }
  const addressed = [proposition, ...(nounProposition === null ? [] : [nounProposition])].flatMap((p) =>
    argumentsIn(p, ['to', 'indirect', 'for', 'against']),
  );
  const audiences = [
    ...new Set(
      addressed
        .flatMap((argument) => argument.entities)
        .flatMap((entity) => partyFor(doc, entity))
        .filter((entity) => entity !== sender),
    ),
  ];
  const message = messageOf(doc, proposition, nounProposition, noun, sentence.end);
  // A message to nobody that says nothing is not told as a signal.
  if (audiences.length === 0 && message === null) return;
  if (sender === null && subject === undefined && audiences.length === 0) return;
  const parts = [
    proposition.trigger,
    act,
    ...addressed.map(({ start, end }) => ({ start, end })),
    ...(message === null ? [] : [message]),
  ];
  yield base(audiences, message, cover(parts.filter((part) => part.start >= sentence.start && part.end <= sentence.end)));
}

function isParty(doc: Doc<Needs>, entity: number): boolean {
  return /^(state|government|organization|person|group)$/.test(doc.entities.list[entity]?.kind ?? '');
}

/** A party; for a capital named as the goal of a message, its state. */
function partyFor(doc: Doc<Needs>, entity: number): number[] {
  if (isParty(doc, entity)) return [entity];
  const place = doc.entities.list[entity];
  if (place?.kind !== 'place' || place.link.by !== 'capital') return [];
  const state = doc.entities.list.findIndex((other) => other.kind === 'state' && other.link.iso3 === place.link.iso3);
  return state < 0 ? [] : [state];
}

/** Its own subject, or in a chain of verbs that of the verb it is joined to. */
function subjectOf(doc: Doc<Needs>, proposition: Proposition): Argument | undefined {
  let at: Proposition | undefined = proposition;
  for (let steps = 0; at !== undefined && steps < 4; steps++) {
    const subject = argumentsIn(at, ['subject'])[0];
    if (subject !== undefined) return subject;
    if (at.governor === null || (at.relation !== 'conj' && at.relation !== 'parataxis')) return undefined;
    at = doc.propositions[at.governor];
  }
  return undefined;
}

/** "it", "this", "that" as a subject. */
function isThing(doc: Doc<Needs>, subject: Argument): boolean {
  return /^(it|this|that|which)$/i.test(doc.text.slice(subject.start, subject.end));
}

/** The act "it" stands for: the last one before it that is itself a subject, in this sentence or the one before. */
function actBefore(doc: Doc<Needs>, index: number, subject: Argument): Proposition | null {
  const from = doc.propositions[index]?.sentence ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const other = doc.propositions[at] as Proposition;
    if (other.sentence < from - 1) return null;
    for (const argument of other.args) {
      if (argument.role !== 'subject' || argument.proposition === null || argument.start >= subject.start) continue;
      const act = doc.propositions[argument.proposition];
      if (act !== undefined) return { ...act, start: argument.start, end: argument.end };
    }
  }
  return null;
}

/** Who does an act: its subject, possessor or agent. */
function doerOf(doc: Doc<Needs>, act: Proposition): number | null {
  for (const slot of ['subject', 'possessor', 'by', 'of']) {
    const doer = argumentsIn(act, [slot])
      .flatMap((argument) => argument.entities)
      .find((entity) => isParty(doc, entity));
    if (doer !== undefined) return doer;
  }
  return null;
}

/** The words that name the act: the subject, unless it is a mere actor; then the clause's verb with its object. */
function actOf(doc: Doc<Needs>, proposition: Proposition, subject: Argument | undefined): Span {
  if (subject !== undefined && !subject.shared && doc.words[subject.head]?.upos !== 'PRON')
    return trimmed(doc.text, { start: subject.start, end: subject.end });
  // "It sends a message": the act is what the sentence before told; its place is the pronoun.
  if (subject !== undefined && !subject.shared) return { start: subject.start, end: subject.end };
  return { start: proposition.trigger.start, end: proposition.trigger.end };
}

/** Where the subject is an act ("Kim's visit"), its doer. */
function senderOf(doc: Doc<Needs>, proposition: Proposition, subject: Argument | undefined): number | null {
  const act = subject?.proposition == null ? undefined : doc.propositions[subject.proposition];
  const doer = act === undefined ? null : doerOf(doc, act);
  if (doer !== null) return doer;
  if (subject === undefined) return null;
  const inside = doc.entities.mentions.filter(
    (mention) => mention.start >= subject.start && mention.end <= subject.end && isParty(doc, mention.entity),
  );
  const first = inside[0];
  return first !== undefined && first.start === subject.start && proposition.kind === 'verb' ? first.entity : null;
}

/** The clause or phrase that gives the message: "that ...", ": ..." up to the end of the sentence. */
function messageOf(
  doc: Doc<Needs>,
  proposition: Proposition,
  nounProposition: Proposition | null,
  noun: number | null,
  end: number,
): Span | null {
  for (const source of nounProposition === null ? [proposition] : [nounProposition, proposition]) {
    const clause = argumentsIn(source, ['complement']).find(
      (argument) => argument.proposition !== null && argument.start > source.trigger.end,
    );
    if (clause !== undefined) return withoutThat(doc, { start: clause.start, end: clause.end });
  }
  if (noun === null) return null;
  // Parsers take the clause for a relative one: "a message to Japan that the army is ready".
  const tree = treeOf(doc);
  for (const child of childrenOf(tree, noun)) {
    if (relationOf(tree, child) !== 'acl' || caseOf(tree, child, 'mark') !== 'that') continue;
    return withoutThat(doc, subtreeSpan(tree, child));
  }
  const after = doc.text.slice(doc.tokens[noun]?.end ?? end, end);
  const colon = /^[^.;]{0,60}?:\s+(?=\S)/.exec(after);
  if (colon === null) return null;
  const start = (doc.tokens[noun]?.end ?? 0) + colon[0].length;
  return start < end ? trimmed(doc.text, { start, end }) : null;
}

function withoutThat(doc: Doc<Needs>, span: Span): Span {
  const that = /^\s*that\s+/i.exec(doc.text.slice(span.start, span.end));
  return trimmed(doc.text, { start: span.start + (that?.[0].length ?? 0), end: span.end });
}

/** "a message: to A, that ...; to B, that ...": one audience and one message for each part of the list. */
function listedMessages(doc: Doc<Needs>, noun: number, end: number): { audiences: number[]; message: Span }[] {
  const from = doc.tokens[noun]?.end ?? end;
  const rest = doc.text.slice(from, end);
  if (!/^[^.;]{0,40}?:\s*to\s/i.test(rest)) return [];
  const out: { audiences: number[]; message: Span }[] = [];
  const part = /(?:[:;]|\band)\s*(?:and\s+)?to\s+([^,;]{2,80}),\s*that\s+([^;]+)/gi;
  for (let match = part.exec(rest); match !== null; match = part.exec(rest)) {
    const message = match[2] ?? '';
    const start = from + match.index + match[0].length - message.length;
    const head = from + match.index;
    const audiences = doc.entities.mentions
      .filter((mention) => mention.start >= head && mention.end < start)
      .flatMap((mention) => partyFor(doc, mention.entity));
    out.push({ audiences: [...new Set(audiences)], message: trimmed(doc.text, { start, end: start + message.length }) });
  }
  return out;
}
