import { portfolios } from '../lang/index.ts';
import type { Doc, Span } from '../model/index.ts';
import { sentenceAt } from './passage.ts';

/** A post the article gives a person, of which one has only one at a time. */
export interface PostTold {
  readonly person: number;
  /** "minister": a portfolio; "mayor", "governor": a place. */
  readonly kind: string;
  readonly value: string;
  readonly about: Span;
}

// "Finance Minister", "the interior minister", "minister of health", "Home Secretary"; not "deputy finance minister".
const minister = /^(?:the )?([A-Za-z]+) (?:[Mm]inister|[Ss]ecretary)$|^[Mm]inister (?:of|for) (?:the )?([A-Za-z]+)$/;
// Right after a name: ", the mayor of Lyon,", ", governor of North Kivu,"; not ", a former mayor of Lyon,".
const ofPlace = /^, (?:the )?(mayor|governor) of ((?:[A-Z][\p{L}’'-]+)(?: [A-Z][\p{L}’'-]+){0,3})(?=[,.;])/u;
// Words that tell of more posts than one, or of a change: "appointed", "former"; not "later" that day.
const changing =
  /\b(?:former|ex|then|previous(?:ly)?|since|as well as|doubles|appointed|named|became|becomes|moved|reshuffle\w*|promoted|replaced?|succeed\w*|acting|interim|deputy|shadow|until|once|elected|new|incoming|outgoing)\b/i;
// Right before a post: "was the", "as".
const past = /\b(?:was|were|been|as|like|under)(?: the)? $/i;

/** Posts told of persons of the article, where the words round them speak of no change. */
export function* postsTold(doc: Doc<'entities' | 'sentences'>): Iterable<PostTold> {
  for (const office of doc.entities.offices) {
    if (office.former || office.qualifier !== null) continue;
    const found = minister.exec(doc.text.slice(office.title.start, office.title.end));
    const value = portfolios[(found?.[1] ?? found?.[2] ?? '').toLowerCase()];
    if (value === undefined || changing.test(around(doc, office.extent))) continue;
    if (past.test(doc.text.slice(Math.max(0, office.extent.start - 12), office.extent.start))) continue;
    yield { person: office.person, kind: 'minister', value, about: office.extent };
  }
  for (const mention of doc.entities.mentions) {
    if (mention.kind !== 'name' || doc.entities.list[mention.entity]?.kind !== 'person') continue;
    const found = ofPlace.exec(doc.text.slice(mention.end, mention.end + 60));
    if (!found || changing.test(around(doc, mention))) continue;
    const about = { start: mention.start, end: mention.end + found[0].length };
    yield { person: mention.entity, kind: found[1] ?? '', value: found[2] ?? '', about };
  }
}

function around(doc: Doc<'sentences'>, span: Span): string {
  const sentence = sentenceAt(doc, span.start);
  return doc.text.slice(Math.max(sentence?.start ?? 0, span.start - 60), Math.min(sentence?.end ?? span.end, span.end + 40));
}
