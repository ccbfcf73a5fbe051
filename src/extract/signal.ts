import { signalWords } from '../lang/index.ts';
import { type Context, cover, type Doc, type Draft, type Extractor, type Span } from '../model/index.ts';
import { lemmaAt, phraseAt, type Scene, sceneOf } from './scene.ts';
import { carrierOfNoun, carrierOfVerb, theMessageIs } from './signal/carriers.ts';
import type { Act, Carrier } from './signal/found.ts';
import { listedMessages } from './signal/lists.ts';
import { messageOf } from './signal/message.ts';
import { doerOf, goalHeads, partiesAt } from './signal/parties.ts';

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
    {
      text: 'Russia fired two missiles into the sea in an apparent warning to Japan.',
      yields: [{ sender: 'Russia', audiences: ['Japan'], message: null, act: 'Russia fired two missiles into the sea' }],
    },
    { text: 'The minister sent a text message to his wife.', yields: [] },
    { text: 'The minister signalled that taxes would rise.', yields: [] },
  ],
  run: readSignals,
};

const messages: ReadonlySet<string> = new Set(signalWords.messages);

function* readSignals(doc: Doc<Needs>, _context: Context): Iterable<Draft<'signal'>> {
  const scene = sceneOf(doc);
  const acts = new Map<number, Act>();
  for (let token = 0; token < doc.words.length; token++) {
    const { upos } = doc.words[token] ?? {};
    const found =
      upos === 'NOUN' && messages.has(lemmaAt(scene, token))
        ? carrierOfNoun(scene, token)
        : upos === 'VERB'
          ? carrierOfVerb(scene, token)
          : null;
    if (found === null || !isTold(scene, found)) continue;
    // "Tehran took it as a message. Europe read it as a warning": both read the same act.
    const act = acts.get(found.act.token) ?? found.act;
    acts.set(found.verb, act);
    yield* read(scene, { ...found, act });
  }
}

/** Whether it is told as so, and not denied, asked or supposed. */
function isTold(scene: Scene, { token, verb, rule }: Carrier): boolean {
  // "The message could not be clearer" denies nothing.
  if (rule === theMessageIs) return true;
  for (const at of [token, verb]) {
    const proposition = scene.doc.propositions[scene.propositionAt[at] ?? -1];
    if (proposition?.polarity === 'negative' || proposition?.modality === 'hypothetical') return false;
  }
  return true;
}

function* read(scene: Scene, carrier: Carrier): Iterable<Draft<'signal'>> {
  const { noun, verb, act, token } = carrier;
  const doc = scene.doc;
  const sentence = doc.sentences[doc.tokens[token]?.sentence ?? -1];
  if (sentence === undefined) return;
  const sender = carrier.sender ?? doerOf(scene, act.token);
  const place = doc.tokens[token] as Span;
  const index = [token, verb].map((at) => scene.propositionAt[at] ?? -1).find((at) => at >= 0) ?? null;
  const idOf = (entity: number): string => doc.entities.list[entity]?.id ?? '';
  const draft = (audiences: readonly number[], message: Span | null, parts: readonly Span[]): Draft<'signal'> => ({
    kind: 'signal',
    fields: {
      sender: sender === null ? null : idOf(sender),
      audiences: audiences.map(idOf),
      message,
      act: act.span,
    },
    evidence: [
      cover(
        [place, act.span, ...parts, ...(message === null ? [] : [message])].filter(
          (part) => part.start >= sentence.start && part.end <= sentence.end,
        ),
      ),
    ],
    proposition: index,
    score: audiences.length > 0 ? 0.85 : 0.6,
    rule: carrier.rule,
  });
  const listed = noun < 0 ? [] : listedMessages(scene, noun);
  if (listed.length > 0) {
    for (const { audiences, message } of listed) yield draft(audiences, message, []);
    return;
  }
  const heads = goalHeads(scene, noun, verb);
  const own = heads.flatMap((head) => partiesAt(scene, head));
  const audiences = [...new Set([...(carrier.audience ?? []), ...own])].filter((entity) => entity !== sender);
  const message = messageOf(scene, noun, verb);
  // "The message is plain" to nobody who is named stays a phrase.
  if (audiences.length === 0 && carrier.rule === theMessageIs) return;
  // A message to nobody that says nothing is not told as a signal.
  if (audiences.length === 0 && (message === null || isVague(scene, carrier))) return;
  yield draft(
    audiences,
    message,
    heads.map((head) => phraseAt(scene, head)),
  );
}

/** "A sign that prices rise", "a warning that": of no one to no one, they are said of what is found, not of what is meant. */
function isVague(scene: Scene, { noun }: Carrier): boolean {
  return noun >= 0 && /^(?:sign|warning|notice|reminder|gesture|lesson|show)$/.test(lemmaAt(scene, noun)); // "sign"; not "message"
}
