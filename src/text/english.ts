/** Words kept with their full stop whatever follows, in lower case. Each is used as "Dr. Kim", "Acme Inc.", "etc.". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // titles and ranks
  (
    'dr mr mrs ms mx prof rev hon fr sr jr msgr gen lt col sgt capt cmdr cmdt adm maj brig cpl pvt gov sen rep reps sens govs ' +
    'gens cols lts supt det insp amb pres dep asst atty mlle mme st ste sec spec ' +
    // companies and offices
    'inc corp co ltd bros plc dept univ assn intl natl ' +
    // months and days that are not words of their own
    'jan feb sept oct nov dec aug apr tue tues thu thur thurs fri ' +
    // states and addresses
    'ave blvd rd ft mt que ont calif conn fla mich minn okla penn tenn wis va vt ' +
    // texts
    'etc vs viz cf al approx ca est ext no nos vol vols pp ed eds fig figs sect ph attn arrv dom rec incl govt mob para apt ' +
    'oz lb lbs yrs mins hrs esp eg ie ps mos div conf'
  ).split(' '),
);

/** Abbreviations that something always follows in their sentence: "Sen. Kent", "No. 7", "e.g. wheat". In lower case, with their stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'dr. mr. mrs. ms. mx. prof. rev. hon. fr. msgr. gen. lt. col. sgt. capt. cmdr. cmdt. adm. maj. brig. cpl. pvt. gov. sen. rep. reps. ' +
    'sens. govs. gens. cols. lts. supt. det. insp. amb. mlle. mme. st. ste. vs. viz. cf. no. nos. pp. fig. figs. sect. e.g. i.e. approx. ft. mt.'
  ).split(' '),
);

/** Abbreviations that are also words: kept with their full stop only in this writing and before these kinds of token. */
export const GUARDED_ABBREVIATIONS: ReadonlyMap<string, 'digit' | 'capital'> = new Map([
  ['No', 'digit'], // "No. 7", not "She said no."
  ['no', 'digit'],
  ['Nos', 'digit'],
  ['Mar', 'digit'], // "Mar. 3"
  ['Jun', 'digit'],
  ['Jul', 'digit'],
  ['Sat', 'digit'], // "Sat. 5 July", not "There he sat."
  ['Sun', 'digit'],
  ['Mon', 'digit'],
  ['Wed', 'digit'],
  ['Fig', 'digit'],
  ['fig', 'digit'],
  ['Art', 'digit'], // "Art. 5 of the treaty"
  ['art', 'digit'],
  ['p', 'digit'],
  ['pp', 'digit'],
  ['ed', 'capital'],
  ['est', 'digit'],
  ['ca', 'digit'],
  ['co', 'capital'],
  ['det', 'capital'],
  ['fr', 'capital'],
  ['rec', 'capital'],
  ['rep', 'capital'],
  ['sec', 'capital'],
  ['col', 'capital'],
  ['dom', 'capital'],
  ['spec', 'capital'],
  ['mob', 'digit'],
  ['para', 'digit'],
  ['Pa', 'capital'],
  ['La', 'capital'],
  ['al', 'capital'],
]);

/** First parts that stay with what follows the hyphen: "non-proliferation" is one token, "solid-fuel" three. */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    'agro ante anti arch bi bio co counter cross cyber de e ex extra fore hyper infra inter intra macro mega micro mid mini mono ' +
    'multi neo non over para peri post pre pro pseudo psycho re semi socio sub super trans tri ultra un uni'
  ).split(' '),
);

/** Last parts that stay with what stands before the hyphen: "Kafka-esque". */
export const SUFFIXES: ReadonlySet<string> = new Set(['esque', 'wise', 'fold', 'itis', 'ish', 'ordination', 'ordinated']);

/** Negated verbs written without apostrophe: "dont" is "do" and "nt". */
export const BARE_NEGATIONS: ReadonlySet<string> = new Set(
  'dont didnt doesnt isnt wasnt arent werent couldnt wouldnt shouldnt havent hasnt hadnt cant wont aint mustnt neednt'.split(' '),
);

/** Words of two, with the length of the first part: "cannot" is "can" and "not". */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['theyre', 4],
  ['youve', 3],
  ['weve', 2],
  ['theyve', 4],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['heres', 4],
  ['hes', 2],
  ['shes', 3],
  ['wheres', 5],
  ['whos', 3],
  ['lets', 3],
]);

/** Shortened words with an apostrophe before them: "'em", "'til". */
export const ELISIONS: ReadonlySet<string> = new Set('em n til till cause tis twas bout nuff cos'.split(' '));

/** Units and times that are split from the number before them: "5pm" is "5" and "pm". */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'am pm AM PM Am Pm k K m M b B bn Bn BN mn MM tn kg g mg lb lbs oz km m cm mm nm ft mi mph kph km/h kW KW MW GW TW kWh MWh GWh ' +
    'kV hp Hz kHz MHz GHz KB MB GB TB ml L ha sq t x min mins hrs hr sec secs C F dB kt kts psi bps million billion trillion'
  ).split(' '),
);

/** Letters that stand before "$" in a currency sign: "US$5m". */
export const DOLLARS: ReadonlySet<string> = new Set('US U A AU C CA HK NT NZ S R Z'.split(' '));
