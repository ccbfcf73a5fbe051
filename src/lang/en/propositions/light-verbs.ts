/**
 * Light verbs: with an event noun as object they say no more than the noun alone ("paid a visit" is to visit, "carried out strikes" is
 * to strike). The proposition is then the noun's and takes the verb's subject, phrases, tense and negation.
 */

/** Lemma (with particle) -> the nouns it carries, or "any" event noun. */
export const lightVerbs: ReadonlyMap<string, ReadonlySet<string> | 'any'> = new Map(
  Object.entries({
    'carry out': 'any',
    conduct: 'any',
    launch: 'any',
    stage: 'any',
    mount: 'any',
    hold: 'any',
    issue: 'any',
    wage: 'any',
    impose: 'any',
    undertake: 'any',
    perpetrate: 'any',
    commit: 'any',
    lodge: 'any',
    'set up': 'ambush',
    'enter into': 'any',
    pay: 'visit tribute call',
    make: `visit trip tour stop stopover journey return appearance statement remark comment speech address announcement declaration claim
      allegation accusation assertion warning threat promise pledge vow commitment offer proposal suggestion recommendation demand request
      appeal call plea petition bid decision plan concession admission confession apology attempt effort move gesture denial donation
      contribution purchase investment arrest gain advance incursion arrival choice deal agreement exchange complaint charge
      forecast prediction estimate assessment`,
    give: `speech address warning order approval support backing assurance guarantee promise pledge commitment help aid assistance
      permission answer reply response briefing statement welcome ultimatum endorsement recognition instruction undertaking
      praise protection consideration hint signal`,
    take: 'step measure decision control possession vote flight trip action stance position',
    have: `talk meeting discussion conversation dialogue consultation negotiation summit exchange debate dispute agreement deal plan
      intention hope fear concern doubt suspicion belief expectation right ability capability obligation need effect`,
    do: 'deal business damage',
    send: 'message signal condolence greeting congratulation warning',
    reach:
      'agreement deal accord compromise consensus settlement understanding truce ceasefire cease-fire pact decision verdict conclusion',
    strike: 'deal agreement bargain accord pact',
    conclude: 'agreement deal accord treaty pact',
    sign: 'agreement deal accord treaty pact memorandum truce ceasefire armistice settlement',
    forge: 'alliance agreement deal pact partnership accord',
    clinch: 'deal agreement accord',
    seal: 'deal agreement pact accord alliance',
    deliver: 'speech address warning ultimatum statement strike verdict ruling rebuke message remark apology',
    extend: 'invitation condolence congratulation support offer help aid assistance welcome apology',
    offer: 'condolence support help aid assistance apology congratulation backing praise',
    express: `support condolence concern hope fear condemnation outrage anger opposition regret gratitude solidarity belief doubt
      praise objection willingness readiness confidence criticism disapproval`,
    voice: 'support concern hope fear opposition criticism objection doubt condemnation anger outrage',
    convey: 'message condolence warning support greeting apology congratulation',
    file: 'complaint lawsuit suit petition charge appeal application protest request',
    submit: 'request application proposal petition complaint bid offer appeal plan',
    level: 'accusation allegation criticism charge threat',
    raise: 'objection concern doubt',
    render: 'help aid assistance support verdict decision',
    lend: 'support backing help',
    provide: 'support backing assurance guarantee protection assistance help aid',
    throw: 'support',
    put: 'question pressure',
    place: 'order call embargo ban curb restriction',
    slap: 'sanction tariff embargo ban fine restriction curb',
    levy: 'tariff fine sanction',
    exert: 'control pressure',
    exercise: 'control veto restraint',
    use: 'veto',
    cast: 'vote veto ballot doubt',
    fight: 'war battle duel election',
    run: 'campaign operation',
    lay: 'siege claim',
    inflict: 'defeat loss damage injury death punishment',
    engage: 'any',
    initiate: 'any',
    execute: 'attack strike operation raid',
    perform: 'test exercise drill',
    declare: 'war ceasefire truce cease-fire',
    resume: '',
  }).map(([verb, nouns]): [string, ReadonlySet<string> | 'any'] => [
    verb,
    nouns === 'any' ? 'any' : new Set(nouns.trim().split(/\s+/)),
  ]),
);

/** Light verbs whose noun stands after a preposition: "engaged in talks", "came to an agreement", "went on strike". */
export const lightWithPreposition: ReadonlyMap<string, string> = new Map([
  ['engage', 'in'],
  ['come', 'to'],
  ['enter', 'into'],
  ['go', 'on'],
  ['take part', 'in'],
  ['embark', 'on'],
  ['participate', 'in'],
]);

/** Verbs that say only that it happened, the event noun being their subject: "talks took place", "clashes broke out". */
export const occurrenceVerbs: ReadonlySet<string> = new Set([
  'occur',
  'happen',
  'take place',
  'break out',
  'erupt',
  'ensue',
  'transpire',
  'go ahead',
  'be under way',
  'unfold',
]);

/** Verbs whose subject does what the object noun names, while the verb itself still matters: "resumed talks", "announced sanctions". */
export const supportVerbs: ReadonlySet<string> = new Set(
  `begin start open resume continue conclude end finish halt suspend extend intensify step_up scale_back stop break_off pause restart renew
   announce plan order cancel postpone delay approve lift ease tighten loosen relax threaten promise pledge propose prepare expand widen
   call_off abandon scrap drop pursue seek attend join host lead command direct authorize authorise coordinate increase reduce
   escalate speed_up accelerate complete maintain keep_up withhold cut_off freeze terminate repeat reiterate consider mull contemplate weigh
   schedule arrange organise organize unveil introduce enforce implement adopt pass defend justify deny admit acknowledge boost bolster
   finalize finalise sign reach seal wrap_up kick_off cut_short round_off`
    .trim()
    .split(/\s+/)
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs whose subject suffers what the object noun names: "faces sanctions", "survived an assassination attempt". */
export const undergoVerbs: ReadonlySet<string> = new Set(
  `face suffer undergo sustain survive endure withstand escape incur receive meet_with await evade avoid experience repel repulse`
    .trim()
    .split(/\s+/)
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs that move their object: a phrase after the object goes with the verb ("sent troops to Syria", "fired missiles at the city"). */
export const carrierVerbs: ReadonlySet<string> = new Set(
  `send deliver supply ship deploy provide export import transfer dispatch move bring take fire launch give sell offer hand donate pledge
   grant extend lend return deport extradite evacuate withdraw pull get receive buy purchase obtain acquire steal seize recall expel remove
   pump pour channel smuggle carry transport drive fly rush airlift drop hurl lob throw aim direct point push order invite summon release free
   transmit pass submit present cede lease rent allocate commit promise impose slap pay repay owe`
    .trim()
    .split(/\s+/),
);

/** Verbs with two objects; in the passive the receiver may be the subject: "was given asylum". */
export const ditransitiveVerbs: ReadonlySet<string> = new Set(
  `give grant award offer hand send tell promise pay show teach deny lend owe allow assure sell pass bring guarantee accord afford assign
   allot ask bequeath cede extend feed forgive issue leave loan mail permit quote refuse serve spare wish present`
    .trim()
    .split(/\s+/),
);

/** Nouns that count or hold others; the ones meant stand after `of`: "hundreds of soldiers", "members of the party", "a group of rebels". */
export const containerNouns: ReadonlySet<string> = new Set(
  `hundred thousand million billion dozen score number group lot majority most some many all both each one two three any none several
   member part bulk handful rest couple pair series range variety bunch crowd half third quarter percent per_cent remainder
   tens plenty wave set kind sort type volley barrage convoy shipment batch tonne ton ounce tranche amount
   leader-ship representative remains`
    .trim()
    .split(/\s+/),
);

/** Verbs that hardly ever lack an object: of "attacked and destroyed the base" the first wants one too. */
export const transitiveVerbs: ReadonlySet<string> = new Set(
  `attack destroy kill wound injure capture seize arrest detain bomb shell hit damage invade occupy condemn denounce criticize criticise reject
   ratify approve support arm train fund build develop test deploy buy sell import export send ship supply deliver impose lift adopt draft
   propose torture rape murder abduct kidnap execute beat loot burn expel deport oust overthrow replace appoint dismiss sack fire elect release
   free welcome praise back defend protect guard secure liberate recapture retake encircle besiege storm raid ambush sink down intercept
   confiscate freeze ban censor block sabotage hack steal create produce manufacture design store transport launch`
    .trim()
    .split(/\s+/),
);
