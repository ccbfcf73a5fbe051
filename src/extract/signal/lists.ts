import type { Span } from '../../model/index.ts';
import { firstFrom, trimmed } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { partyOf } from './parties.ts';

/** "a message: to A, that ...; to B, that ...": one audience and one message for each part of the list. */
export function listedMessages(scene: Scene, noun: number): { audiences: number[]; message: Span }[] {
  const { text, tokens, sentences, entities } = scene.doc;
  const from = tokens[noun]?.end ?? 0;
  const end = sentences[tokens[noun]?.sentence ?? -1]?.end ?? from;
  const rest = text.slice(from, end);
  // Matches " was threefold: to " of a list; not " to Japan: leave".
  if (!/^[^.;]{0,40}?:\s*to\s/i.test(rest)) return [];
  const out: { audiences: number[]; message: Span }[] = [];
  // Matches "; and to Seoul, that it stands alone"; not "; and that it stands alone".
  const part = /(?:[:;]|\band)\s*(?:and\s+)?to\s+([^,;]{2,80}),\s*that\s+([^;]+)/gi;
  for (let match = part.exec(rest); match !== null; match = part.exec(rest)) {
    const message = match[2] ?? '';
    const start = from + match.index + match[0].length - message.length;
    const audiences = new Set<number>();
    for (let at = firstFrom(entities.mentions, from + match.index); at < entities.mentions.length; at++) {
      const mention = entities.mentions[at];
      if (mention === undefined || mention.start >= start) break;
      const party = mention.end < start ? partyOf(scene, mention.entity) : null;
      if (party !== null) audiences.add(party);
    }
    out.push({ audiences: [...audiences], message: trimmed(text, { start, end: start + message.length }) });
  }
  return out;
}
