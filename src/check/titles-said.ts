import type { Doc, HolderRow, Knowledge, OfficeMention, OfficeRow, Span } from '../model/index.ts';

/** A title said of a person of the tables, with the offices it may mean. */
export interface TitleSaid {
  readonly person: string;
  readonly rows: readonly HolderRow[];
  readonly offices: readonly OfficeRow[];
  readonly title: Span;
  readonly extent: Span;
}

const titleWords =
  '(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e) [Mm]inister|[Mm]inister (?:of|for) (?:[Ff]oreign [Aa]ffairs|[Nn]ational [Dd]efen[cs]e|[Dd]efen[cs]e)|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ff]oreign [Ss]ecretary|[Dd]efen[cs]e [Ss]ecretary|[Ss]ecretary of [Ss]tate|[Ss]ecretary[- ][Gg]eneral|[Dd]irector[- ][Gg]eneral)';
const owner = "(?:[Tt]he )?((?:[A-Z][\\w’'.-]*)(?: (?:and |of |the )*[A-Z][\\w’'.-]*){0,4})";
// "The President of Brazil, " before a name, not "the former president of Brazil, " nor "the president of the club, ".
const ofOwnerBefore = new RegExp(`(?:^|[^\\w-])(${titleWords}) of ${owner}, $`);
// ", the foreign minister of Japan," after a name; not ", who was foreign minister of Japan,".
const ofOwnerAfter = new RegExp(`^, (?:the )?(?:current )?(${titleWords}) of ${owner}(?=[,.;:]| and\\b| said\\b|$)`);
// ", Japanese prime minister," and ", Japan's prime minister," after a name; not ", former Japanese prime minister,".
const ownerTitleAfter = new RegExp(`^, (?:the )?${owner}(?:['’]s)? (${titleWords})(?=[,.;:]|$)`);

// "President " right before a name, with an adjective, a possessor or nothing before it: "Kazakh Defence Minister ".
const titleBefore = new RegExp(`(?:(?:${owner.replace('(?:[Tt]he )?', '')})(?:['’]s)? |^|[\\s(])(${titleWords}) $`);
// " of Austria" right after it.
const ofOwner = new RegExp(`^ of ${owner}`);

/** Titles said in apposition to a full name of the tables, read from the words alone. */
export function* titlesInWords(doc: Doc<'tokens' | 'sentences'>, knowledge: Knowledge): Iterable<TitleSaid> {
  for (const sentence of doc.sentences) {
    const tokens = doc.tokens.slice(sentence.firstToken, sentence.endToken);
    for (const match of knowledge.scan(tokens)) {
      const persons = match.entries.filter((entry) => entry.table === 'person');
      const named = persons.length === 1 ? persons[0] : undefined;
      const first = tokens[match.firstToken];
      const last = tokens[match.endToken - 1];
      if (!named || !first || !last || match.endToken - match.firstToken < 2) continue;
      const before = doc.text.slice(Math.max(sentence.start, first.start - 90), first.start);
      const after = doc.text.slice(last.end, Math.min(sentence.end, last.end + 90));
      const known = { person: named.person, rows: named.rows };
      const name = { start: first.start, end: last.end };
      const left = ofOwnerBefore.exec(before);
      if (left) {
        const start = first.start - before.length + left.index + left[0].indexOf(left[1] ?? '');
        const said = titleOf(knowledge, left[1] ?? '', left[2] ?? '');
        if (said.length > 0)
          yield {
            ...known,
            offices: said,
            title: { start, end: start + (left[1] ?? '').length },
            extent: { start, end: name.end },
          };
      }
      const plain = titleBefore.exec(before);
      if (plain) {
        const words = plain[2] ?? '';
        const start = first.start - words.length - 1;
        const behind = ofOwner.exec(after);
        const owned = behind ? titleOf(knowledge, words, firstOwner(knowledge, behind[1] ?? '')) : [];
        const front = owned.length === 0 && plain[1] ? titleOf(knowledge, words, lastOwner(knowledge, plain[1])) : [];
        const said = owned.length > 0 ? owned : front;
        if (said.length > 0)
          yield { ...known, offices: said, title: { start, end: start + words.length }, extent: { start, end: name.end } };
      }
      const right = ofOwnerAfter.exec(after);
      const rightTitle = right?.[1] ?? '';
      if (right) {
        const start = last.end + right[0].indexOf(rightTitle);
        const said = titleOf(knowledge, rightTitle, right[2] ?? '');
        if (said.length > 0)
          yield {
            ...known,
            offices: said,
            title: { start, end: start + rightTitle.length },
            extent: { start: name.start, end: last.end + right[0].length },
          };
        continue;
      }
      const own = ownerTitleAfter.exec(after);
      if (own) {
        const start = last.end + own[0].lastIndexOf(own[2] ?? '');
        const said = titleOf(knowledge, own[2] ?? '', (own[1] ?? '').replace(/['’]s$/, ''));
        if (said.length > 0)
          yield {
            ...known,
            offices: said,
            title: { start, end: start + (own[2] ?? '').length },
            extent: { start: name.start, end: last.end + own[0].length },
          };
      }
    }
  }
}

/** The longest run of words at the head that names something: "Austria" of "Austria Friday". */
function firstOwner(knowledge: Knowledge, words: string): string {
  const parts = words.split(' ');
  for (let end = parts.length; end > 0; end--)
    if (knowledge.lookup(parts.slice(0, end).join(' ')).length > 0) return parts.slice(0, end).join(' ');
  return '';
}

/** The longest run of words at the tail that names something: "Kazakh" of "Monday Kazakh". */
function lastOwner(knowledge: Knowledge, words: string): string {
  const parts = words.replace(/['’]s$/, '').split(' ');
  for (let from = 0; from < parts.length; from++)
    if (knowledge.lookup(parts.slice(from).join(' ')).length > 0) return parts.slice(from).join(' ');
  return '';
}

/** The offices of that title in the state or body the words name; the words must name nothing else. */
function titleOf(knowledge: Knowledge, title: string, words: string): readonly OfficeRow[] {
  // "Congolese" and "Dominican" may be of two states: the offices of both are meant.
  const found: OfficeRow[] = [];
  for (const entry of knowledge.lookup(words)) {
    const key =
      entry.table === 'state' && entry.form !== 'capital' && entry.form !== 'metonym'
        ? entry.row.iso2
        : entry.table === 'group'
          ? entry.row.id
          : null;
    const offices = key === null ? [] : knowledge.officesByTitle(title, key);
    for (const office of offices) if (!found.includes(office)) found.push(office);
  }
  return found;
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
  return { person: only.person, rows: only.rows, offices, title: mention.title, extent };
}

/** Offices of that title in the states the person is of, where no other state is named. */
function officesOfPerson(
  doc: Doc<'entities'>,
  knowledge: Knowledge,
  mention: OfficeMention,
  rows: readonly HolderRow[],
): readonly OfficeRow[] {
  const title = doc.text.slice(mention.title.start, mention.title.end);
  const owners = new Set(rows.map((row) => knowledge.officeById(row.office)?.stateOrOrg).filter((key) => key !== undefined));
  const iso3 = mention.state === null ? null : doc.entities.list[mention.state]?.link.iso3;
  const iso2 = iso3 ? (knowledge.stateByIso3(iso3)?.iso2 ?? null) : null;
  return [...owners].filter((key) => iso2 === null || key === iso2).flatMap((key) => knowledge.officesByTitle(title, key));
}
