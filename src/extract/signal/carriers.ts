import { signalWords } from '../../lang/index.ts';
import { caseOf, childrenOf, childWith, relationOf } from '../../syntax/index.ts';
import { deprelAt, entityAt, entityOf, lemmaAt, prepositionOf, type Scene } from '../scene.ts';
import { actBeside, actOfSubject, clauseOf, isParty, subjectOf } from './acts.ts';
import type { Act, Carrier } from './found.ts';
import { partiesAt } from './parties.ts';
import { toldClause } from './told-clause.ts';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const senders = set(signalWords.senders);
const being = set(signalWords.being);
const readers = set(signalWords.readers);
const telling = set(signalWords.telling);
const signalling = set(signalWords.signalling);
const documents = set(signalWords.documents);
const strong = set(signalWords.strong);
const plain = set(signalWords.plain);
const wanting = set(signalWords.wanting);

/** The rule of "the message to X could not be clearer". */
export const theMessageIs = 'signal/the message is';

/** How a noun of message carries one, or null where it is no more than a word or a thing. */
export function carrierOfNoun(scene: Scene, noun: number): Carrier | null {
  if (isPlain(scene, noun) || !isMeant(scene, noun)) return null;
  const head = scene.doc.words[noun]?.head ?? -1;
  const relation = relationOf(scene.tree, noun);
  if (childWith(scene.tree, noun, 'cop') >= 0) return predicate(scene, noun);
  if (relation === 'nsubj') return isAfterComma(scene, noun) ? aside(scene, noun, head) : opening(scene, noun, head);
  if (head < 0) return childWith(scene.tree, noun, 'nsubj') < 0 ? null : predicate(scene, noun);
  const called = calledHead(scene, noun, head);
  if (called >= 0) return behind(scene, noun, called, 'in');
  const preposition = prepositionOf(scene, noun);
  if (preposition === 'as' || (preposition === 'in' && relation === 'obl')) {
    // "in a show of force and as a signal to Tehran": the second phrase hangs on the first.
    const isSecond = relation === 'conj' && scene.doc.words[head]?.upos === 'NOUN';
    return behind(scene, noun, isSecond ? (scene.doc.words[head]?.head ?? -1) : head, preposition);
  }
  if (preposition !== null) return null;
  if (relation === 'appos' || (relation === 'parataxis' && noun > head)) return aside(scene, noun, head);
  if (scene.doc.words[head]?.upos !== 'VERB') return null;
  const isSent = relation === 'obj' || deprelAt(scene, noun) === 'nsubj:pass';
  if (isSent && senders.has(lemmaAt(scene, head))) return sent(scene, noun, head);
  // "The drill was a message" with "was" as a full verb, "remains a warning".
  return relation === 'obj' || relation === 'xcomp'
    ? being.has(lemmaAt(scene, head))
      ? predicate(scene, noun, head)
      : null
    : null;
}

/** An act that tells: "the raid tells Khartoum that ...", "the vote signalled to the elites that ...". */
export function carrierOfVerb(scene: Scene, verb: number): Carrier | null {
  const lemma = lemmaAt(scene, verb);
  if (lemma === 'see' || lemma === 'hear' || lemma === 'notice' || lemma === 'address') return meantFor(scene, verb, lemma);
  const silent = signalling.has(lemma);
  if (!silent && !telling.has(lemma)) return null;
  if (toldClause(scene, verb) < 0) return null;
  const told = childrenOf(scene.tree, verb).some(
    (child) =>
      child > verb &&
      (/^(?:iobj|obj)$/.test(deprelAt(scene, child)) || prepositionOf(scene, child) === 'to') &&
      partiesAt(scene, child).length > 0, // "obj"; not "obl"
  );
  if (!told && !silent) return null;
  const subject = subjectOf(scene, verb);
  if (subject < 0 || documents.has(lemmaAt(scene, subject))) return null;
  // "By inviting the Taliban, Moscow is signalling to Washington that": the deed is named beside.
  const deed = silent && told ? deedOf(scene, verb) : null;
  if (deed !== null) {
    const sender = partiesAt(scene, subject)[0] ?? null;
    return { token: verb, verb, noun: -1, act: deed, sender, audience: null, rule: `signal/deed ${lemma}` };
  }
  const word = scene.doc.words[subject];
  if (word?.upos === 'PROPN' || (word?.upos === 'PRON' && !silent && lemmaAt(scene, subject) !== 'which')) return null;
  const act = actOfSubject(scene, subject, verb);
  if (act === null) return null;
  return { token: verb, verb, noun: -1, act, sender: null, audience: null, rule: `signal/act ${lemma}` };
}

/** "..., a show of strength meant for the army chief": said of what came before. */
function isAfterComma(scene: Scene, noun: number): boolean {
  const first = scene.tree.leftmost[noun] ?? noun;
  const isComma = scene.doc.tokens[first]?.text === ',' || scene.doc.tokens[first - 1]?.text === ',';
  return isComma && noun > (scene.doc.words[noun]?.head ?? noun);
}

/** A "show of strength" is one, a show none. */
function isMeant(scene: Scene, noun: number): boolean {
  if (lemmaAt(scene, noun) !== 'show') return true;
  return childrenOf(scene.tree, noun).some(
    (child) =>
      prepositionOf(scene, child) === 'of' &&
      /^(?:strength|force|unity|resolve|defiance|solidarity|power|support|might|loyalty|determination)$/.test(
        lemmaAt(scene, child),
      ),
  ); // "force"; not "hands"
}

function isPlain(scene: Scene, noun: number): boolean {
  return childrenOf(scene.tree, noun).some(
    (child) => child < noun && /^(?:amod|compound)/.test(deprelAt(scene, child)) && plain.has(lemmaAt(scene, child)), // "amod"; not "det"
  );
}

function isStrong(scene: Scene, noun: number): boolean {
  return childrenOf(scene.tree, noun).some((child) => child < noun && strong.has(lemmaAt(scene, child)));
}

function carrier(noun: number, verb: number, act: Act, rule: string, more: Partial<Carrier> = {}): Carrier {
  return { token: noun, noun, verb, act, sender: null, audience: null, rule: `signal/${rule}`, ...more };
}

/** "It was meant to be seen in Moscow", "the words were addressed to Washington". */
function meantFor(scene: Scene, verb: number, lemma: string): Carrier | null {
  const isAddressed = lemma === 'address';
  const above = scene.doc.words[verb]?.head ?? -1;
  if (childWith(scene.tree, verb, 'aux:pass') < 0) return null;
  if (!isAddressed && !(deprelAt(scene, verb) === 'xcomp' && wanting.has(lemmaAt(scene, above)))) return null;
  const subject = subjectOf(scene, verb);
  const act = subject < 0 || documents.has(lemmaAt(scene, subject)) ? null : actOfSubject(scene, subject, verb);
  const audience = childrenOf(scene.tree, verb)
    .filter((child) => (isAddressed ? /^to$/ : /^(?:in|by|from)$/).test(prepositionOf(scene, child) ?? '')) // "in"; not "into"
    .flatMap((child) => partiesAt(scene, child));
  if (act === null || audience.length === 0) return null;
  return { token: verb, verb, noun: -1, act, sender: null, audience, rule: `signal/meant to be ${lemma}` };
}

/** The verb of the act in "fired missiles in what analysts called a warning"; -1 for another wording. */
function calledHead(scene: Scene, noun: number, head: number): number {
  if (!/^(?:call|describe|term|see|deem|appear|seem)$/.test(lemmaAt(scene, head))) return -1; // "called"; not "sent"
  const sentence = scene.doc.sentences[scene.doc.tokens[noun]?.sentence ?? -1];
  for (let token = head; token > Math.max(sentence?.firstToken ?? 0, noun - 12); token--) {
    if (lemmaAt(scene, token) !== 'what' || lemmaAt(scene, token - 1) !== 'in') continue;
    // The clause before it: climb from the noun until the verb stands before "in what".
    let at = scene.doc.words[token]?.head ?? -1;
    for (let steps = 0; at >= 0 && steps < 8; steps++) {
      if (at < token - 1 && scene.doc.words[at]?.upos === 'VERB') return at;
      at = scene.doc.words[at]?.head ?? -1;
    }
  }
  return -1;
}

/** "The message to Belgrade could not be clearer: ...", "the message was that ...": the act is what came before. */
function opening(scene: Scene, noun: number, head: number): Carrier | null {
  if (lemmaAt(scene, noun) === 'sign' || scene.doc.words[head]?.upos === 'VERB') return null;
  const place = scene.doc.tokens[noun];
  return place === undefined
    ? null
    : carrier(noun, head, { span: { start: place.start, end: place.end }, token: noun }, theMessageIs, { rule: theMessageIs });
}

/** "The parade was a message to X", "it serves as", "this is meant to be a warning". */
function predicate(scene: Scene, noun: number, verb = noun): Carrier | null {
  const subject = subjectOf(scene, verb);
  if (subject < 0) return null;
  const act = actOfSubject(scene, subject, verb);
  if (act !== null && !documents.has(lemmaAt(scene, act.token))) return carrier(noun, verb, act, 'act is message');
  return null;
}

/** "Sends a message": an act does, or somebody whose deed it is. */
function sent(scene: Scene, noun: number, verb: number): Carrier | null {
  const subject = subjectOf(scene, verb);
  const own = subject < 0 ? null : entityAt(scene, subject);
  const isSender = own !== null && isParty(scene, own) && scene.doc.words[subject]?.upos === 'PRON';
  const act = subject < 0 || isSender ? null : actOfSubject(scene, subject, verb);
  if (act !== null) return documents.has(lemmaAt(scene, act.token)) ? null : carrier(noun, verb, act, 'act sends message');
  const deed = deedOf(scene, verb);
  const sender = subject < 0 ? null : (partiesAt(scene, subject)[0] ?? null);
  if (deed !== null) return carrier(noun, verb, deed, 'deed sends message', { sender });
  if (sender === null && subject >= 0 && !/^(?:we|i)$/.test(lemmaAt(scene, subject))) return null; // "we"; not "they"
  const wanted = wanting.has(lemmaAt(scene, scene.doc.words[verb]?.head ?? -1)) && deprelAt(scene, verb) === 'xcomp';
  const spoken = /^(?:issue|give|deliver|offer|relay)$/.test(lemmaAt(scene, verb)); // "issue"; not "send"
  const bySignal = lemmaAt(scene, noun) === 'signal';
  if (!wanted && (spoken || !(isStrong(scene, noun) || bySignal))) return null;
  return carrier(noun, verb, { span: clauseOf(scene, verb), token: verb }, 'sender', { sender });
}

/** What is done to send it: "held the drill to send a message", "sent a message by closing the port". */
function deedOf(scene: Scene, verb: number): Act | null {
  for (const child of childrenOf(scene.tree, verb)) {
    if (deprelAt(scene, child) === 'advcl' && caseOf(scene.tree, child, 'mark') === 'by')
      return { span: clauseOf(scene, child), token: child };
  }
  const head = scene.doc.words[verb]?.head ?? -1;
  const isPurpose = deprelAt(scene, verb) === 'advcl' && caseOf(scene.tree, verb, 'mark') === 'to' && head < verb;
  const follows =
    deprelAt(scene, verb) === 'advcl' && scene.doc.words[verb]?.xpos === 'VBG' && caseOf(scene.tree, verb, 'mark') === null;
  if ((isPurpose || follows) && scene.doc.words[head]?.upos === 'VERB') return { span: clauseOf(scene, head, verb), token: head };
  return null;
}

/** "Fired missiles in a warning to X", "was meant as a message", "Beijing reads the drill as a signal". */
function behind(scene: Scene, noun: number, head: number, preposition: string): Carrier | null {
  const word = scene.doc.words[head];
  if (word === undefined || word.upos !== 'VERB') return null;
  const lemma = lemmaAt(scene, head);
  const object = childWith(scene.tree, head, 'obj');
  const subject = subjectOf(scene, head);
  if (preposition === 'as' && readers.has(lemma)) {
    const isPassive = childWith(scene.tree, head, 'nsubj:pass', 'aux:pass') >= 0;
    const seen = isPassive || deprelAt(scene, head) === 'acl' ? subject : object;
    const act = seen < 0 || seen === noun ? null : actOfObject(scene, seen, head);
    if (act === null) return null;
    const agent = childrenOf(scene.tree, head).find((child) => deprelAt(scene, child) === 'obl:agent');
    const by = isPassive
      ? agent === undefined
        ? seers(scene, head)
        : partiesAt(scene, agent)
      : subject < 0
        ? []
        : partiesAt(scene, subject);
    const states = by.filter((entity) => /^(?:state|government|organization|place)$/.test(entityOf(scene, entity)?.kind ?? '')); // "state"; not "group"
    return carrier(noun, head, act, 'act read as message', { audience: states });
  }
  if (preposition === 'as' && being.has(lemma)) {
    const beside = lemma === 'serve' && deprelAt(scene, head) === 'conj' ? actBeside(scene, head) : null;
    if (beside !== null) return carrier(noun, head, beside, 'act is message');
    return subject < 0 ? null : predicate(scene, noun, head);
  }
  if (
    preposition === 'in' &&
    !/^(?:send|fire|launch|hold|fly|stage|conduct|test|shoot|deploy|close|order|raise|move|sail|expel|arrest|cut|strike|attack|bomb|shell|test-fire|visit|meet|step|announce|do|dispatch|display|parade)/.test(
      lemma,
    )
  )
    // "fired"; not "said"
    return null;
  if (subject < 0 && word.xpos !== 'VBN') return null;
  const sender = subject < 0 ? null : (partiesAt(scene, subject)[0] ?? null);
  // "What began as a message to a friend": nobody does it.
  if (preposition === 'as' && sender === null && deprelAt(scene, subject) !== 'nsubj:pass') return null;
  return carrier(noun, head, { span: clauseOf(scene, head, noun), token: head }, `act ${preposition} message`, { sender });
}

/** "Was seen in Ankara as a warning": by the state whose capital is named. */
function seers(scene: Scene, verb: number): readonly number[] {
  return childrenOf(scene.tree, verb)
    .filter((child) => prepositionOf(scene, child) === 'in')
    .flatMap((child) => partiesAt(scene, child))
    .filter((entity) => entityOf(scene, entity)?.kind === 'state');
}

function actOfObject(scene: Scene, object: number, verb: number): Act | null {
  return actOfSubject(scene, object, verb);
}

/** "Russia test-fired a missile, a clear signal to Nato that ...": the clause or thing it is said of. */
function aside(scene: Scene, noun: number, head: number): Carrier | null {
  const word = scene.doc.words[head];
  if (word?.upos === 'VERB') return carrier(noun, noun, { span: clauseOf(scene, head, noun), token: head }, 'act, a message');
  const verb = word?.head ?? -1;
  // Parsers hang it on the last noun: the clause around it is the act.
  if (verb >= 0 && scene.doc.words[verb]?.upos === 'VERB' && head > verb && deprelAt(scene, verb) !== 'acl')
    return carrier(noun, noun, { span: clauseOf(scene, verb, noun), token: verb }, 'act, a message');
  const act = actOfObject(scene, head, noun);
  return act === null || scene.doc.words[head]?.upos !== 'NOUN' ? null : carrier(noun, noun, act, 'act, a message');
}
