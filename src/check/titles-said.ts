import { leaderTitles, officeTitles } from '../lang/index.ts';
import type { Doc, HolderRow, Knowledge, OfficeMention, OfficeRow, Sentence, Span } from '../model/index.ts';
import { personOf, type TableMatch, tableMatches } from './table-matches.ts';

/** A title said of a person of the tables, with the offices it may mean. */
export interface TitleSaid {
  readonly person: string;
  readonly rows: readonly HolderRow[];
  readonly offices: readonly OfficeRow[];
  /** ISO2 of the states and ids of the bodies named as the title's. */
  readonly owners: readonly string[];
  readonly words: string;
  readonly title: Span;
  readonly extent: Span;
}

const title = `(?<title>${[...officeTitles, ...leaderTitles].join('|')})`;
// What may follow a title that is said of the name and ends there: ", ", " said", " and"; not " of the club" or "'s wife".
const ends = '(?=[,.;:)”"]|[’\']s? |\\s+(?:and|said|says|told|has|is|was|will|who|also|in|on|at|to|met|called)\\b|\\s*$)';

/** Wordings in which the state stands before the name; tried on the words between them, `before` on those before the state. */
const ownerFirst: readonly { readonly before?: RegExp; readonly between: RegExp }[] = [
  // "Russian President Vladimir Putin", "Japan's Prime Minister Shigeru Ishiba", "Japan’s prime minister, Shigeru Ishiba"; not "Russian tanks".
  { between: new RegExp(`^(?:['’]s?)? ${title},? $`) },
  // "the President of Brazil, Luiz ...", "prime minister of Japan (Shigeru Ishiba"; not "the president of the club".
  { before: new RegExp(`(?:^|[^\\w-])${title} of (?:the )?$`), between: /^(?:, | \(| )$/ },
];
/** Wordings in which the state comes after the name; `after` is tried on the words after the state. */
const ownerLast: readonly { readonly before?: RegExp; readonly between: RegExp; readonly after?: RegExp }[] = [
  // "Shigeru Ishiba, the prime minister of Japan,"; not "Ishiba, who was prime minister of Japan".
  { between: new RegExp(`^(?:, (?:the )?(?:current )?| \\()${title} of (?:the )?$`), after: new RegExp(`^${ends}`) },
  // "Shigeru Ishiba, the Japanese prime minister," and "..., Japan's prime minister,"; not "..., the former Japanese prime minister,".
  { between: /^(?:, (?:the )?(?:current )?| \()$/, after: new RegExp(`^(?:['’]s?)? ${title}${ends}`) },
  // "Shigeru Ishiba, who is Japan's prime minister", "Shigeru Ishiba is the Japanese prime minister"; not "is no prime minister".
  { between: /^(?:,? who)? is (?:also )?(?:currently )?(?:the )?$/, after: new RegExp(`^(?:['’]s?)? ${title}${ends}`) },
  // "Shigeru Ishiba, who is prime minister of Japan", "Shigeru Ishiba is the prime minister of Japan".
  {
    between: new RegExp(`^(?:,? who)? is (?:also )?(?:currently )?(?:the )?${title} of (?:the )?$`),
    after: new RegExp(`^${ends}`),
  },
  // "Prime Minister Shigeru Ishiba of Japan"; not "Prime Minister Shigeru Ishiba of the Liberal Democrats".
  { before: new RegExp(`(?:^|[\\s(])${title} $`), between: /^ of (?:the )?$/, after: /^(?!['’]|[-‑]| [A-Z])/ },
  // "Shigeru Ishiba (Prime Minister, Japan)"; not "Shigeru Ishiba (68, Japan)".
  { between: new RegExp(`^ \\(${title}, (?:the )?$`), after: /^\)/ },
];
// "his Japanese counterpart, Shigeru Ishiba", "Japanese counterpart Shigeru Ishiba"; not "his counterpart".
const counterpart = /^ counterpart,? $/;
const titleBeforeName = new RegExp(`(?:^|[\\s(])${title} $`);

const reach = 70;

/** Titles said beside full names of the tables together with a state or body, read from the words alone. */
export function* titlesInWords(doc: Doc<'tokens' | 'sentences'>, knowledge: Knowledge): Iterable<TitleSaid> {
  const bySentence = tableMatches(doc, knowledge);
  for (const [index, sentence] of doc.sentences.entries()) {
    const matches = bySentence[index] ?? [];
    for (const [at, match] of matches.entries()) {
      const named = personOf(match);
      if (!named) continue;
      const found =
        readBefore(doc, sentence, matches[at - 1], match) ??
        readAfter(doc, sentence, match, matches[at + 1]) ??
        readCounterpart(doc, sentence, matches, at);
      if (!found) continue;
      const owners = ownersOf(found.owner);
      if (owners.length === 0) continue;
      const offices = unique(owners.flatMap((owner) => knowledge.officesByTitle(found.words, owner)));
      yield {
        person: named.person,
        rows: named.rows,
        offices,
        owners,
        words: found.words,
        title: found.title,
        extent: found.extent,
      };
    }
  }
}

interface Found {
  readonly owner: TableMatch;
  readonly words: string;
  readonly title: Span;
  readonly extent: Span;
}

type InSentence = Doc<'tokens' | 'sentences'>;

/** The span of the title an expression caught, where its match begins at `from`. */
function caught(found: RegExpExecArray, from: number): { readonly words: string; readonly title: Span } {
  const words = found.groups?.['title'] ?? '';
  const start = from + found.index + found[0].indexOf(words);
  return { words, title: { start, end: start + words.length } };
}

function readBefore(doc: InSentence, sentence: Sentence, owner: TableMatch | undefined, name: TableMatch): Found | null {
  if (!owner || name.start - owner.end > reach || ownersOf(owner).length === 0) return null;
  const between = doc.text.slice(owner.end, name.start);
  const from = Math.max(sentence.start, owner.start - reach);
  for (const form of ownerFirst) {
    const gap = form.between.exec(between);
    const left = form.before ? form.before.exec(doc.text.slice(from, owner.start)) : null;
    if (!gap || (form.before && !left)) continue;
    const { words, title: span } = left ? caught(left, from) : caught(gap, owner.end);
    return { owner, words, title: span, extent: { start: Math.min(owner.start, span.start), end: name.end } };
  }
  return null;
}

function readAfter(doc: InSentence, sentence: Sentence, name: TableMatch, owner: TableMatch | undefined): Found | null {
  if (!owner || owner.start - name.end > reach || ownersOf(owner).length === 0) return null;
  const between = doc.text.slice(name.end, owner.start);
  const after = doc.text.slice(owner.end, Math.min(sentence.end, owner.end + reach));
  const from = Math.max(sentence.start, name.start - reach);
  for (const form of ownerLast) {
    const gap = form.between.exec(between);
    const right = form.after ? form.after.exec(after) : null;
    const left = form.before ? form.before.exec(doc.text.slice(from, name.start)) : null;
    if (!gap || (form.after && !right) || (form.before && !left)) continue;
    const { words, title: span } = left
      ? caught(left, from)
      : gap.groups?.['title']
        ? caught(gap, name.end)
        : caught(right ?? gap, owner.end);
    if (words === '') continue;
    return { owner, words, title: span, extent: { start: Math.min(name.start, span.start), end: Math.max(owner.end, span.end) } };
  }
  return null;
}

/** "Foreign Minister A met his Japanese counterpart, B": the title of the one before them in the sentence is B's too. */
function readCounterpart(doc: InSentence, sentence: Sentence, matches: readonly TableMatch[], at: number): Found | null {
  const owner = matches[at - 1];
  const name = matches[at];
  if (!owner || !name || !counterpart.test(doc.text.slice(owner.end, name.start))) return null;
  for (const other of matches.slice(0, at - 1)) {
    if (!personOf(other)) continue;
    const found = titleBeforeName.exec(doc.text.slice(Math.max(sentence.start, other.start - reach), other.start));
    const words = found?.groups?.['title'];
    if (words)
      return {
        owner,
        words,
        title: { start: owner.end + 1, end: owner.end + 12 },
        extent: { start: owner.start, end: name.end },
      };
  }
  return null;
}

/** The states and bodies a match names: none for a capital or a seat of power. */
function ownersOf(match: TableMatch): readonly string[] {
  return match.entries.flatMap((entry) => {
    if (entry.table === 'group') return [entry.row.id];
    return entry.table === 'state' && entry.form !== 'capital' && entry.form !== 'metonym' && entry.form !== 'demonym'
      ? [entry.row.iso2]
      : entry.table === 'state' && entry.form === 'demonym' && entry.row.adjectives.length === 0
        ? [entry.row.iso2]
        : [];
  });
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

// Words before the title that are another's: "and Russian President", "a spokesman for Danish Prime Minister"; not "Minister for".
const leading = /^(?:and |the |(?:an? )?(?:spokes(?:man|woman|person)|aide|advis[eo]r|envoy|lawyer) (?:for|to|of) (?:the )?)/i;

/** The title an entity's office mention says, or null where the tables do not know the person or the office. */
export function titleOfMention(doc: Doc<'entities'>, knowledge: Knowledge, mention: OfficeMention): TitleSaid | null {
  const entity = doc.entities.list[mention.person];
  if (!entity || mention.former || mention.qualifier !== null) return null;
  const key = entity.link.kb;
  const named = key !== null && knowledge.persons(key).length === 1 ? knowledge.persons(key) : knowledge.persons(entity.name);
  const only = named.length === 1 ? named[0] : undefined;
  if (!only || (key === null && !entity.name.trim().includes(' '))) return null;
  const told = mention.offices.map((id) => knowledge.officeById(id)).filter((row) => row !== null);
  const offices = told.length > 0 ? told : officesOfPerson(doc, knowledge, mention, only.rows);
  if (offices.length === 0) return null;
  const link = leading.exec(doc.text.slice(mention.extent.start, mention.extent.end))?.[0].length ?? 0;
  const extent = { start: mention.extent.start + link, end: mention.extent.end };
  return {
    person: only.person,
    rows: only.rows,
    offices,
    owners: [],
    words: doc.text.slice(mention.title.start, mention.title.end),
    title: mention.title,
    extent,
  };
}

/** Offices of that title in the states the person is of, where no other state is named. */
function officesOfPerson(
  doc: Doc<'entities'>,
  knowledge: Knowledge,
  mention: OfficeMention,
  rows: readonly HolderRow[],
): readonly OfficeRow[] {
  const words = doc.text.slice(mention.title.start, mention.title.end);
  const owners = new Set(rows.map((row) => knowledge.officeById(row.office)?.stateOrOrg).filter((key) => key !== undefined));
  const iso3 = mention.state === null ? null : doc.entities.list[mention.state]?.link.iso3;
  const iso2 = iso3 ? (knowledge.stateByIso3(iso3)?.iso2 ?? null) : null;
  return [...owners].filter((key) => iso2 === null || key === iso2).flatMap((key) => knowledge.officesByTitle(words, key));
}
