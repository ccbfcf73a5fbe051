/** Words of expecting. */
export const forecastWords: {
  readonly expecting: readonly string[];
  readonly fearing: readonly string[];
  readonly modals: readonly string[];
  readonly outcomes: readonly string[];
  readonly controlled: readonly string[];
  readonly unsure: readonly string[];
  readonly likelyAdjectives: readonly string[];
  readonly oddsNouns: readonly string[];
  readonly oddsSizes: readonly string[];
  readonly eventLike: RegExp;
} = {
  /** Verbs whose clause is what is expected, by their subject. */
  expecting: [
    'expect',
    'predict',
    'forecast',
    'anticipate',
    'project',
    'foresee',
    'estimate',
    'reckon',
    'bet',
    'doubt',
    'envisage',
  ],
  /** Verbs and nouns whose clause is feared or hoped for. */
  fearing: [
    'fear',
    'worry',
    'warn',
    'caution',
    'concern',
    'risk',
    'danger',
    'hope',
    'threat',
    'possibility',
    'prospect',
    'chance',
    'likelihood',
    'probability',
  ],
  /** Modal verbs that make a main clause about the future a forecast. */
  modals: ['may', 'might', 'could', 'would', 'will', "'ll"],
  /** Verbs of outcome: what is said of them with "will" is foretold, not planned. */
  outcomes: [
    'reverberate',
    'rise',
    'fall',
    'grow',
    'shrink',
    'collapse',
    'increase',
    'decrease',
    'worsen',
    'improve',
    'become',
    'remain',
    'continue',
    'last',
    'fail',
    'succeed',
    'happen',
    'cause',
    'lead',
    'result',
    'trigger',
    'provoke',
    'deepen',
    'weaken',
    'strengthen',
    'hurt',
    'harm',
    'benefit',
    'face',
    'suffer',
    'lose',
    'win',
    'change',
    'reduce',
    'slow',
    'accelerate',
    'spread',
    'survive',
    'prove',
    'exceed',
    'escalate',
    'end',
  ],
  /** Outcomes that somebody can bring about: said with "will" of a state or body they are its plan. */
  controlled: [
    'continue',
    'end',
    'reduce',
    'strengthen',
    'increase',
    'change',
    'improve',
    'accelerate',
    'slow',
    'spread',
    'deepen',
    'weaken',
  ],
  /** Verbs of expecting that also weigh what is: "estimated that 40 had died", "doubts that he lied". */
  unsure: ['estimate', 'reckon', 'doubt', 'bet'],
  /** Adjectives that say of a coming event how likely it is. */
  likelyAdjectives: [
    'likely',
    'unlikely',
    'probable',
    'improbable',
    'possible',
    'impossible',
    'inevitable',
    'imminent',
    'certain',
    'doubtful',
  ],
  /** Nouns of chance. */
  oddsNouns: ['chance', 'odds', 'likelihood', 'probability', 'possibility', 'prospect'],
  /** What is said of a chance; without such a word or a figure it is none yet. */
  oddsSizes: [
    'slim',
    'low',
    'high',
    'small',
    'good',
    'little',
    'real',
    'realistic',
    'remote',
    'fair',
    'decent',
    'poor',
    'strong',
    'even',
    'no',
    'great',
    'dim',
    'bleak',
    'distinct',
    'serious',
    'slight',
    'growing',
    'rising',
  ],
  /**
   * Nouns of what may come about, which are expected where a person or thing is not. Matches "return", "escalation", "agreement"; not "minister".
   */
  eventLike:
    /^(?:return|deal|war|peace|truce|ceasefire|attack|strike|invasion|collapse|recovery|default|recession|breakthrough|victory|defeat|escalation|withdrawal|resumption|agreement|settlement|compromise|vote|election|referendum|coup|clash|conflict|confrontation|offensive|retreat|rise|fall|cut|increase|delay|extension|renewal|summit|meeting|visit|talks|test|launch|sanction|retaliation|response|reaction|shortage|famine|flood|split|merger|change|reversal|resignation|reshuffle|revival|improvement|slowdown|failure|success|action|move|step|decision|approval|ratification|accession|membership|annexation|blockade|embargo|uprising|unrest|protest|violence|exodus|crisis)$/,
};
