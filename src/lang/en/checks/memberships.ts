/** What a member of a group is called after its name: "NATO ally", "EU member state", "G7 country". */
export const memberNouns: readonly string[] = [
  'member states?',
  'member countr(?:y|ies)',
  'member nations?',
  'members?',
  'all(?:y|ies)',
  'states?',
  'countr(?:y|ies)',
  'nations?',
];

/** Words between "a" and "member" that leave it one: "a full member"; not "an associate member". */
export const memberAdjectives: readonly string[] = [
  'founding',
  'full',
  'fellow',
  'longtime',
  'key',
  'current',
  'loyal',
  'reluctant',
];

/** Verbs of coming into a group. */
export const joiningVerbs: readonly string[] = [
  'joined',
  'became (?:a|a full|the \\w+) member(?: state)? of',
  'was admitted to',
  'acceded to',
  'entered',
];

/** Verbs of going out of a group. */
export const leavingVerbs: readonly string[] = ['left', 'quit', 'withdrew from', 'exited', 'pulled out of', 'walked out of'];

/** Words before a membership that turn its sense or time: "aspiring NATO member", "if Ukraine", "whether", "bid". */
export const notMemberWords: readonly string[] = [
  'non',
  'not',
  'never',
  'aspiring',
  'prospective',
  'future',
  'potential',
  'former',
  'candidate',
  'possible',
  'would-be',
  'hopeful',
  'new',
  'incoming',
  'if',
  'whether',
  'unless',
  'become',
  'becoming',
  'nearly',
  'almost',
  'then',
  'no longer',
  'until',
  'observer',
  'associate',
  'partner',
  'suspended',
  'once',
];

/** Words that make a clause about another time or a wish. */
export const notMemberVerbs: readonly string[] = [
  'was',
  'were',
  'had been',
  'would',
  'could',
  'should',
  'may',
  'might',
  'will',
  'used to',
  'wants?',
  'hopes?',
  'seeks?',
  'bids?',
  'appl(?:y|ies|ied|ication)',
  'aims?',
  'until',
  'before',
  'once',
  'former',
];
