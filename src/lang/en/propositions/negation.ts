/** Adverbs that negate the word they hang on. */
export const negativeAdverbs: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'nowhere', 'no']);

/** Determiners that negate their noun and the clause it is an argument of: "no troops left". */
export const negativeDeterminers: ReadonlySet<string> = new Set(['no', 'neither', 'nary']);

/** Pronouns that negate the clause: "nobody left". */
export const negativePronouns: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one', 'noone']);

/** Prepositions and conjunctions that negate what follows: "without attacking", "instead of talks". */
export const negativePrepositions: ReadonlySet<string> = new Set(['without', 'instead of', 'rather than', 'short of']);

/** After "not", these undo the negation: "not only", "not just". */
export const undoneBy: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'least',
  'surprisingly',
  'unexpectedly',
]);
