import { containerNouns } from '../lang/index.ts';
import { caseOf, childrenOf, conjunctsOf, relationOf } from '../syntax/index.ts';
import type { Reading } from './draft.ts';

/** Fills, for each token, the mention headed there and the smallest mention that covers it. */
export function indexMentions(reading: Reading): void {
  const { mentions, list } = reading.doc.entities;
  const { mentionAt, mentionHeadedAt } = reading;
  mentions.forEach((mention, index) => {
    const earlier = mentions[mentionHeadedAt[mention.headToken] ?? -1];
    // Of two with one head the longer is the fuller name; a coordination ("Tokyo, Seoul and Washington") yields to its members.
    const group = (list[mention.entity]?.members.length ?? 0) > 0;
    if (earlier !== undefined) {
      const earlierGroup = (list[earlier.entity]?.members.length ?? 0) > 0;
      const longer = mention.endToken - mention.firstToken > earlier.endToken - earlier.firstToken;
      if (group !== earlierGroup ? group : !longer) return;
    }
    mentionHeadedAt[mention.headToken] = index;
  });
  mentions.forEach((mention, index) => {
    const end = Math.min(mention.endToken, mention.firstToken + 40);
    // "French and German ministers met", where the parser makes a head of "French".
    if (mention.kind === 'nominal' && (list[mention.entity]?.members.length ?? 0) > 1) {
      const members = new Set(list[mention.entity]?.members);
      for (let token = mention.firstToken; token < mention.headToken; token++)
        if (members.has(mentions[mentionHeadedAt[token] ?? -1]?.entity ?? -1)) mentionHeadedAt[token] = index;
    }
    for (let token = mention.firstToken; token < end; token++) {
      const headed = mentionHeadedAt[token] ?? -1;
      if (headed >= 0) {
        mentionAt[token] = headed;
        continue;
      }
      if (mention.kind !== 'name') continue;
      const earlier = mentions[mentionAt[token] ?? -1];
      if (earlier === undefined || mention.endToken - mention.firstToken < earlier.endToken - earlier.firstToken)
        mentionAt[token] = index;
    }
  });
}

const none: readonly number[] = [];

/** Entities an argument names: those of its head and of what is coordinated with it. Remembers what it has found. */
export function entityFinder(reading: Reading): (head: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (head) => {
    const earlier = known.get(head);
    if (earlier !== undefined) return earlier;
    const found = find(reading, head);
    known.set(head, found);
    return found;
  };
}

function find(reading: Reading, head: number): readonly number[] {
  const { tree, doc } = reading;
  const found: number[] = [];
  const upos = tree.words[head]?.upos;
  if (upos === 'VERB' || upos === 'AUX') return none;
  for (const token of conjunctsOf(tree, head)) {
    const mention = mentionFor(reading, token, 0);
    const entity = doc.entities.mentions[mention]?.entity;
    if (entity !== undefined && !found.includes(entity)) found.push(entity);
    for (const other of joinedInside(reading, mention)) if (!found.includes(other)) found.push(other);
  }
  return found;
}

/** "The Kingdom of Saudi Arabia and the Republic of Iran": what parsers join to the last word of a name is joined to the name. */
function joinedInside(reading: Reading, index: number): readonly number[] {
  const { tree, doc } = reading;
  const mention = doc.entities.mentions[index];
  if (mention === undefined || mention.kind !== 'name' || mention.endToken - mention.firstToken > 12) return none;
  const found: number[] = [];
  for (let token = mention.firstToken; token < mention.endToken; token++) {
    if (token === mention.headToken) continue;
    for (const child of childrenOf(tree, token)) {
      if (child < mention.endToken || relationOf(tree, child) !== 'conj') continue;
      const entity = doc.entities.mentions[reading.mentionAt[child] ?? -1]?.entity;
      if (entity !== undefined && entity !== mention.entity) found.push(entity);
    }
  }
  return found;
}

/** The mention a noun phrase stands for: its own, that of a name in apposition, that of what it counts ("hundreds of soldiers"). */
function mentionFor(reading: Reading, token: number, depth: number): number {
  const { tree, mentionAt } = reading;
  const own = mentionAt[token] ?? -1;
  if (own >= 0) return holderBehind(reading, token, own) ?? own;
  if (depth > 3) return own;
  const word = tree.words[token];
  for (const child of childrenOf(tree, token)) {
    const relation = relationOf(tree, child);
    if ((relation === 'appos' || relation === 'flat') && (mentionAt[child] ?? -1) >= 0) return mentionAt[child] ?? -1;
  }
  if (containerNouns.has(word?.lemma.toLowerCase() ?? '') || word?.upos === 'NUM' || word?.upos === 'DET') {
    for (const child of childrenOf(tree, token)) {
      if (relationOf(tree, child) === 'nmod' && caseOf(tree, child) === 'of') return mentionFor(reading, child, depth + 1);
    }
  }
  return -1;
}

/** "By PLO Chairman Yasser Arafat", where the parser makes the body the head and hangs the person on it. */
function holderBehind(reading: Reading, token: number, own: number): number | null {
  const { tree, doc, mentionHeadedAt } = reading;
  const kindOf = (mention: number): string | undefined => doc.entities.list[doc.entities.mentions[mention]?.entity ?? -1]?.kind;
  if (kindOf(own) === 'person') return null;
  for (const child of childrenOf(tree, token)) {
    const relation = tree.words[child]?.deprel;
    if (relation !== 'flat' && relation !== 'appos' && relation !== 'nmod:desc') continue;
    const mention = mentionHeadedAt[child] ?? -1;
    const first = doc.entities.mentions[mention]?.firstToken ?? 0;
    if (mention >= 0 && kindOf(mention) === 'person' && child > token && doc.tokens[first - 1]?.text !== ',') return mention;
  }
  return null;
}
