import type { EntityKind, NameType } from '../model/index.ts';
import { fold } from './fold.ts';
import { lexicon, namedBody } from './lexicon.ts';

/** The kind of thing a name names, by its words and what the model took it for. */
export function kindOfName(words: readonly string[], type: NameType): EntityKind {
  const lower = words.map(fold);
  const last = lower.at(-1) ?? '';
  const whole = lower.join(' ').replaceAll(' - ', '-');
  const { is } = lexicon;
  if (type === 'PER') return 'person';
  if (namedBody(words.join(' ').replaceAll(' - ', '-')) !== undefined) return 'organization';
  if (lexicon.regions.has(whole)) return 'place';
  const anyOf = (list: ReadonlySet<string>): boolean => lower.some((word) => list.has(word));
  if (words.length > 1) {
    if (is.agreement.has(last) || (anyOf(is.agreement) && type === 'MISC')) return 'agreement';
    if (is.government.has(last) || lower.includes('ministry') || (lower[0] === 'department' && lower[1] === 'of'))
      return 'government';
    if (type === 'MISC' && (is.occasion.has(last) || anyOf(is.occasion))) return 'occasion';
    if (
      type === 'LOC' &&
      /^(?:university|college|institute|institution|center|centre|ministry|foundation|council|association)$/.test(last)
    )
      return 'organization';
    if (type === 'LOC') return anyOf(is.facility) ? 'facility' : 'place';
    if (type === 'ORG' && is.facility.has(last) && !is.organization.has(last)) return 'facility';
    if (type === 'ORG' && is.occasion.has(last) && !is.organization.has(last)) return 'occasion';
    if (is.publication.has(last) && type === 'ORG') return 'publication';
  }
  if (type === 'LOC') return 'place';
  if (type === 'ORG') return 'organization';
  return is.occasion.has(last) && words.length > 1 ? 'occasion' : 'other';
}

/** PLOVER sector of an organisation by the words of its name, or null. */
export function sectorOfName(words: readonly string[], kind: EntityKind): string | null {
  if (kind === 'government') return 'GOV';
  if (kind === 'publication') return 'JRN';
  const lower = words.map(fold);
  const known = namedBody(words.join(' ').replaceAll(' - ', '-'));
  if (known !== undefined) return known.sector;
  for (const [sector, cues] of sectorCues) if (lower.some((word) => cues.has(word))) return sector;
  return null;
}

const sectorCues: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'MIL',
    new Set(['army', 'navy', 'military', 'forces', 'corps', 'battalion', 'brigade', 'regiment', 'fleet', 'marines', 'guards']),
  ],
  ['COP', new Set(['police', 'constabulary', 'gendarmerie', 'interpol'])],
  ['SPY', new Set(['intelligence', 'mossad', 'cia', 'fsb', 'mi6', 'mi5', 'nsa'])],
  ['JUD', new Set(['court', 'tribunal', 'prosecutor'])],
  ['LEG', new Set(['parliament', 'senate', 'congress', 'assembly', 'knesset', 'duma', 'bundestag', 'lawmakers'])],
  ['PTY', new Set(['party', 'democrats', 'republicans', 'labour', 'conservatives', 'tories', 'likud'])],
  ['EDU', new Set(['university', 'college', 'school', 'academy', 'institute', 'center', 'centre'])],
  ['MED', new Set(['hospital', 'clinic', 'medical'])],
  [
    'BUS',
    new Set(
      'inc inc. corp corp. corporation company co co. ltd ltd. plc llc ag gmbh holdings bank airlines airways motors industries electronics'.split(
        ' ',
      ),
    ),
  ],
  ['REL', new Set(['church', 'diocese', 'mosque', 'vatican'])],
  ['GOV', new Set(['ministry', 'department', 'agency', 'commission', 'bureau', 'treasury', 'secretariat', 'council'])],
];
