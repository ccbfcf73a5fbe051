import {
  agreementWords,
  facilityWords,
  femaleNames,
  femaleTitles,
  formerWords,
  governmentWords,
  maleNames,
  maleTitles,
  motionVerbs,
  namedBodies,
  nounClasses,
  occasionWords,
  organizationWords,
  partnerPrepositions,
  peoples,
  personPrefixes,
  placeObjectVerbs,
  placePrepositions,
  placeSubjectVerbs,
  placeWords,
  publicationWords,
  qualifierWords,
  type RegionWord,
  regions,
  titleHeads,
  titleModifiers,
} from '../lang/index.ts';
import type { EntityKind } from '../model/index.ts';
import { fold } from './fold.ts';

/** What a common noun tells of the thing it names. */
export interface NounSense {
  readonly kind: EntityKind;
  readonly sector: string | null;
  readonly gender: 'male' | 'female' | null;
}

/** What is known of a body by its name alone. */
export interface NamedBody {
  readonly name: string;
  readonly sector: string | null;
  /** ISO2 of its state, null where it acts across states. */
  readonly iso2: string | null;
}

/** The known body of this name; acronyms want their capitals ("IRA", not "Ira"). */
export function namedBody(text: string): NamedBody | undefined {
  const plain = fold(text);
  const body = lexicon.bodies.get(plain) ?? lexicon.bodies.get(plain.replace(kindOfBody, ''));
  return body === undefined || (acronym.test(body.name) && body.name !== text) ? undefined : body;
}

/** Matches the end of "fatah party", "houthi militia"; not "labour party" alone, which is no known body with or without it. */
const kindOfBody = / (?:party|movement|group|militia|faction|organi[sz]ation|network|regime)$/;

/** Matches "ELN", "M23", "ISIS-K"; not "Hamas". */
const acronym = /^[A-Z0-9-]{2,6}$/;

/** The word lists of the language as sets and maps, made once. */
export const lexicon: {
  readonly nouns: ReadonlyMap<string, NounSense>;
  readonly regions: ReadonlyMap<string, RegionWord>;
  readonly bodies: ReadonlyMap<string, NamedBody>;
  /** Peoples without a state of their own by name or adjective; ISO2 of the state most of them live in, or null. */
  readonly peoples: ReadonlyMap<string, string | null>;
  readonly genders: ReadonlyMap<string, 'male' | 'female'>;
  readonly titleGenders: ReadonlyMap<string, 'male' | 'female'>;
  readonly is: { readonly [list in ListName]: ReadonlySet<string> };
} = {
  nouns: nounSenses(),
  regions: regionNames(),
  bodies: bodiesByName(),
  peoples: peoplesByName(),
  genders: both(maleNames, femaleNames),
  titleGenders: both(maleTitles, femaleTitles),
  is: {
    agreement: new Set(agreementWords),
    facility: new Set(facilityWords),
    former: new Set(formerWords),
    government: new Set(governmentWords),
    motion: new Set(motionVerbs),
    occasion: new Set(occasionWords),
    organization: new Set(organizationWords),
    partner: new Set(partnerPrepositions),
    personPrefix: new Set(personPrefixes),
    placeObject: new Set(placeObjectVerbs),
    placePreposition: new Set(placePrepositions),
    placeSubject: new Set(placeSubjectVerbs),
    place: new Set(placeWords),
    publication: new Set(publicationWords),
    qualifier: new Set(qualifierWords),
    title: new Set(titleHeads),
    titleModifier: new Set(titleModifiers),
  },
};

type ListName =
  | 'agreement'
  | 'facility'
  | 'former'
  | 'government'
  | 'motion'
  | 'occasion'
  | 'organization'
  | 'partner'
  | 'personPrefix'
  | 'placeObject'
  | 'placePreposition'
  | 'placeSubject'
  | 'place'
  | 'publication'
  | 'qualifier'
  | 'title'
  | 'titleModifier';

function bodiesByName(): ReadonlyMap<string, NamedBody> {
  const bodies = new Map<string, NamedBody>();
  for (const [sector, iso2, names] of namedBodies) for (const name of names) bodies.set(fold(name), { name, sector, iso2 });
  return bodies;
}

function peoplesByName(): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>();
  for (const [iso2, names] of peoples) {
    for (const name of names) {
      known.set(fold(name), iso2);
      if (/[^is]$|[^s]i$/.test(name)) known.set(`${fold(name)}s`, iso2); // "Chechen" has "Chechens"; "Quebecois" has no other form
    }
  }
  return known;
}

function nounSenses(): ReadonlyMap<string, NounSense> {
  const senses = new Map<string, NounSense>();
  for (const { kind, sector, gender, words } of nounClasses) {
    for (const word of words) if (!senses.has(word)) senses.set(word, { kind, sector, gender });
  }
  return senses;
}

function regionNames(): ReadonlyMap<string, RegionWord> {
  const names = new Map<string, RegionWord>();
  for (const region of regions) for (const name of [region.name, ...region.aliases]) names.set(fold(name), region);
  return names;
}

function both(male: readonly string[], female: readonly string[]): ReadonlyMap<string, 'male' | 'female'> {
  const genders = new Map<string, 'male' | 'female'>();
  for (const word of male) genders.set(word, 'male');
  for (const word of female) if (!genders.has(word)) genders.set(word, 'female');
  return genders;
}
