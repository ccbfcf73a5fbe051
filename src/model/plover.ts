/** What PLOVER says of one event type: quadrant (1 verbal cooperation .. 4 material conflict), score, and the score of each mode. */
export interface PloverType {
  readonly quad: 1 | 2 | 3 | 4;
  /** Conflict-cooperation scale, -10 to 10 (PLOVER manual, expert scale of January 2023). */
  readonly score: number;
  readonly modes: { readonly [mode: string]: number };
}

/** The sixteen event types with their modes. "vandalize" has no printed score and takes its type's. */
export const plover: { readonly [type: string]: PloverType } = {
  AGREE: { quad: 1, score: 2.5, modes: {} },
  CONSULT: { quad: 1, score: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, modes: {} },
  CONCEDE: { quad: 1, score: 4.5, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, modes: {} },
  AID: { quad: 2, score: 10, modes: {} },
  RETREAT: {
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 4, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
};

/** The 37 contexts of the PLOVER manual. */
export const ploverContexts: readonly string[] = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
];

/** PLOVER's score of a type, by its mode where the mode has one. */
export function intensityOf(type: string, mode: string | null): number {
  const entry = plover[type];
  if (entry === undefined) return 0;
  return (mode === null ? undefined : entry.modes[mode]) ?? entry.score;
}
