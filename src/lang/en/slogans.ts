const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words about slogans and loaded phrases. */
export const sloganWords: {
  readonly naming: ReadonlySet<string>;
  readonly calling: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly loaded: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  readonly glosses: readonly string[];
  readonly backGlosses: readonly string[];
} = {
  /** Verbs that give a phrase its name or say it of something: "calls the war a special operation". */
  naming: words(
    `call dub term label brand style describe advertise bill hail tout christen nickname portray cast present frame denounce characterise
     characterize promote preach proclaim champion invoke extol`,
  ),
  /** Verbs of a bare name: "what Beijing calls X", "which they call the X corridor". */
  calling: words('call term dub name label style'),
  /** Head nouns that slogans are built on. */
  heads: words(
    `order governance world hegemony hegemonism peace democracy freedom justice harmony prosperity rejuvenation community destiny operation axis
     imperialism unilateralism multilateralism sovereignty dream initiative partnership friendship resistance liberation denazification
     demilitarisation demilitarization terrorism terrorist greatness solidarity civilization civilisation victory doctrine socialism revolution
     spirit autonomy elite provocation occupation aggression genocide crusade corridor principle policy pivot reset era renaissance awakening
     brotherhood transparency containment encirclement neutrality nonalignment non-alignment bloc camp regime puppet traitor mercenary martyr
     empire coup junta swamp reunification homeland fatherland motherland backyard sphere line umbrella shield cooperation coexistence
     decoupling de-risking derisking suspension freeze reform modernisation modernization bargain consensus formula model`,
  ),
  /** Adjectives of official formulas: "ironclad support", "all-weather partnership". */
  loaded: words(
    `ironclad rock-solid unbreakable unshakable unwavering all-weather strategic special comprehensive historic sacred eternal brotherly fraternal
     shared common new fair fairer just multipolar unipolar rules-based win-win mutual peaceful inclusive free open indo-pacific western
     imperialist colonial neocolonial fascist nazi illegal criminal coercive unilateral maximum surgical limited responsible indivisible
     constructive one-china humanitarian patriotic revolutionary popular traditional green great far-right deep hostile unfriendly temporary
     stabilising stabilizing peacekeeping voluntary political economic national`,
  ),
  /** Nouns that announce a slogan or name: "the slogan", "the principle of". */
  labels: words(
    'slogan motto principle policy doctrine term phrase formula label nickname watchword mantra catchphrase buzzword concept notion',
  ),
  /** Nouns beside the names of works, which are no slogans. */
  works: words(
    'film movie book novel song album series show play documentary essay poem episode article magazine newspaper game podcast track single',
  ),
  /** Wording that explains the phrase before it. Example: "usually doubles as a euphemism for resisting sanctions". */
  glosses: [
    'euphemism for',
    'shorthand for',
    'code for',
    'code word for',
    'byword for',
    'a reference to',
    'an allusion to',
    'a term for',
    'a phrase for',
    'that is to say',
    'in other words',
    'meaning',
    'by which it means',
    'by which he means',
    'by which she means',
    'by which they mean',
    'which means',
    'refers to',
    'stands for',
    'a nod to',
    'synonym for',
    'jargon for',
    'parlance for',
  ],
  /** Wording between what is meant and the phrase: "the credit arrangements, also known as". */
  backGlosses: [
    'also known as',
    'better known as',
    'known as',
    'also called',
    'dubbed',
    'referred to as',
    'nicknamed',
    'what is known as',
  ],
};
