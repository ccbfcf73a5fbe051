const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of what only the living do; "remain", "inspire" and "leave behind" the dead do too. */
export const livingVerbs: ReadonlySet<string> = words(
  'say tell meet visit announce warn arrive attend travel urge call vow speak address sign order hold host greet receive fly depart return praise condemn accuse reject refuse promise pledge declare thank congratulate resign chair inspect launch denounce discuss agree ask reply respond decline plan intend hope promise confirm deny argue insist add welcome hand comment run campaign testify tour open phone telephone invite accept join convene dismiss appoint criticise criticize demand propose prepare stay meet',
);

/** Verbs whose object is alive as well: "met X"; not "praised X". */
export const livingObjectVerbs: ReadonlySet<string> = words(
  'meet receive welcome greet host interview telephone phone call brief invite escort',
);

/** Nouns of acts people do together: "talks with X". */
export const livingNouns: ReadonlySet<string> = words(
  'talk meeting trip visit interview conversation summit lunch dinner call appearance',
);

/** Words of a sentence in which the dead may stand as if they acted: recordings, memory, the past perfect. */
export const memoryWords: readonly string[] = [
  'had',
  'video',
  'record(?:ed|ing)s?',
  'footage',
  'film',
  'novel',
  'play',
  'opera',
  'book',
  'posthumous(?:ly)?',
  'funeral',
  'buried',
  'burial',
  'late',
  'memor\\w*',
  'portrait',
  'statue',
  'legacy',
  'history',
  'once',
  'grave',
  'tomb',
  'anniversary',
  'before (?:his|her) death',
  'would have',
  'Foundation',
  'Jr',
  'Sr',
  'namesake',
  '(?:son|daughter|widow|brother|sister|wife|husband|grandson|nephew) of',
];
