/** Verbs of wish, which call on others when another subject follows: "wants Germany to pay". */
export const wantVerbs: ReadonlySet<string> = new Set(['want', 'like', 'need', 'prefer', 'wish', 'seek']);

/** Words after which an infinitive tells what happened: "the first leader to visit". */
export const ordinalWords: ReadonlySet<string> = new Set(
  'first second third last only latest next final one few oldest youngest sole fourth fifth largest biggest'.split(' '),
);

/** Verbs of means: "used tear gas to disperse the crowd" says that they did. */
export const meansVerbs: ReadonlySet<string> = new Set(['use', 'employ']);

/** Conjunctions of time: under a future clause theirs is to come too ("will leave when it arrives"). */
export const temporalMarks: ReadonlySet<string> = new Set([
  'when',
  'before',
  'after',
  'until',
  'once',
  'as soon as',
  'till',
  'while',
]);

/** Verbs that leave the phrase behind an event noun to the noun: "discussed the war in Gaza". */
export const topicVerbs: ReadonlySet<string> = new Set(
  `discuss condemn denounce criticise criticize end stop halt support back oppose mention describe investigate review welcome praise protest
   mark commemorate cover monitor probe fuel finance decry deplore justify defend announce call_off cancel postpone resume prepare plan
   confirm deny report order remove`
    .trim()
    .split(/\s+/),
);

/** Verbs that say of their subject that it takes place, or of its phases: "talks will begin". */
export const occurringVerbs: ReadonlySet<string> = new Set(
  'begin start open resume continue conclude end finish follow come proceed last erupt occur happen intensify escalate fail collapse stall'.split(
    ' ',
  ),
);

/** Nouns that stand for the text itself: "the deal was approved" says nothing of a plan. */
export const documentNouns: ReadonlySet<string> = new Set(
  'deal agreement accord treaty pact memorandum plan proposal statement resolution decision request offer'.split(' '),
);

/** Determiners of what is known: "the agreement". */
export const definiteDeterminers: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

/** Verbs of measure: "nearly doubled" did grow. */
export const scaleVerbs: ReadonlySet<string> = new Set([
  'double',
  'triple',
  'treble',
  'quadruple',
  'halve',
  'complete',
  'finish',
  'exhaust',
  'match',
  'equal',
  'reach',
]);

/** Prepositions that show a weak event noun to name an act: "a step towards peace". */
export const weakNounPrepositions: ReadonlySet<string> = new Set(['to', 'on', 'with', 'towards', 'toward', 'over']);

/** Particles that parsers take for adverbs or prepositions: "pulled out of the city". */
export const looseParticles: ReadonlySet<string> = new Set([
  'out',
  'back',
  'off',
  'up',
  'down',
  'away',
  'over',
  'forward',
  'aside',
]);

/** Relative pronouns. */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** Nouns that a relative clause without pronoun does not leave out as object: "the day Kim arrived". */
export const gaplessNouns: ReadonlySet<string> = new Set([
  'day',
  'time',
  'moment',
  'year',
  'week',
  'month',
  'way',
  'reason',
  'place',
  'night',
  'hour',
  'period',
  'extent',
  'case',
  'fact',
]);

/** Prepositions with which a date behind a noun may date the verb: "met the president on Monday". */
export const datingPrepositions: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'since',
  'after',
  'before',
  'during',
  'by',
  'until',
  'from',
  'for',
  'over',
  'within',
  'around',
  'throughout',
  'through',
  'between',
  'late',
  'early',
  'as of',
  'ahead of',
  'prior to',
  'following',
  'till',
  'to',
  'of',
  'about',
  'last',
  'next',
  'upon',
  'under',
]);

/** Words whose date is that of the infinitive: "is expected on Monday to visit". */
export const raisingVerbs: ReadonlySet<string> = new Set(
  `set schedule expect due plan appear seem begin start continue manage fail likely go have be tend prepare say believe think report force compel order
   help make let get allow able unable unlikely`
    .trim()
    .split(/\s+/),
);

/** Verbs that lend their date to the event noun they govern: "postponed the talks on Monday". */
export const timeSharingVerbs: ReadonlySet<string> = new Set(
  `begin start open resume continue conclude end finish hold plan schedule cancel postpone host attend join lead announce impose lift suspend halt
   extend launch expect`
    .trim()
    .split(/\s+/),
);

/** Prepositions that say where: "in Vilnius". */
export const placingPrepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'around',
  'off',
  'over',
  'within',
  'along',
  'throughout',
  'outside of',
  'beside',
  'above',
  'close to',
  'aboard',
]);

/** Verbs whose object does the infinitive behind it: "sent troops to protect the city". */
export const senders: ReadonlySet<string> = new Set([
  'send',
  'dispatch',
  'deploy',
  'invite',
  'summon',
  'hire',
  'recruit',
  'train',
  'appoint',
  'bring',
]);

/** Nouns of saying; a participle behind them is its speaker's: "issued a statement condemning the attack". */
export const speechNouns: ReadonlySet<string> = new Set(
  'statement remark comment speech message declaration announcement report address warning order decree call appeal agreement deal'.split(
    ' ',
  ),
);

/** Conjunctions of a clause that completes the verb: "accused X of doing". */
export const complementMarks: ReadonlySet<string> = new Set(['of', 'from', 'for', 'into', 'with']);

/** Verbs that never take an object: "the place he lives". */
export const intransitiveVerbs: ReadonlySet<string> = new Set([
  'be',
  'come',
  'go',
  'arrive',
  'die',
  'live',
  'stay',
  'happen',
  'occur',
  'sit',
  'sleep',
  'exist',
  'remain',
  'work',
]);

/** Prepositions of goal and origin, which go with the verb: "sent troops to Syria". */
export const goalPrepositions: ReadonlySet<string> = new Set([
  'to',
  'into',
  'from',
  'at',
  'against',
  'toward',
  'towards',
  'onto',
]);

/** Verbs that keep an object in the passive: "named minister". */
export const namingVerbs: ReadonlySet<string> = new Set([
  'call',
  'name',
  'elect',
  'appoint',
  'dub',
  'term',
  'title',
  'declare',
  'nickname',
  'label',
  'codename',
  'fine',
  'charge',
]);
