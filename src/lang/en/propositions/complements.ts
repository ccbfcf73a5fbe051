/** What a governing word says about the clause (or event noun) it governs. */
export type Effect =
  /** Follows the governor: true when it is, false when it is not ("managed to", "forced X to", "began to"). */
  | 'implies'
  /** Turns it round: "failed to leave" did not leave, "did not fail to leave" left. */
  | 'reverses'
  /** Did not happen when affirmed; nothing more when denied: "refused to leave". */
  | 'prevents'
  | 'planned'
  | 'possible'
  | 'called_for'
  | 'predicted'
  | 'hypothetical'
  /** As certain as told, whatever the governor: "said that", "knew that", "denied that". */
  | 'certain'
  /** Certain, but the word weakens it and is kept as a marker: "is thought to", "is said to". */
  | 'hedged';

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('_', ' '));

function table(rows: Partial<Record<Effect, string>>): ReadonlyMap<string, Effect> {
  const map = new Map<string, Effect>();
  // The cast only narrows Object.entries' keys back to those of the literal.
  for (const [effect, text] of Object.entries(rows)) for (const word of words(text)) map.set(word, effect as Effect);
  return map;
}

/** Verbs with an infinitive or participle: "plans to visit", "failed to agree", "began shelling". */
export const verbsWithInfinitive: ReadonlyMap<string, Effect> = table({
  implies: `manage get come happen dare bother begin start continue cease_not keep keep_on go_on proceed resume force compel make cause help lead
    oblige coerce trick enable_not remember tend prove turn_out use finish take succeed bring rush choose move serve see watch hear show
    leave spend enjoy lose celebrate mark have_had let get_to end_up grow refrain_not`,
  reverses: 'fail forget neglect omit decline avoid refrain stop cease quit miss abstain desist escape give_up',
  prevents: `refuse prevent bar ban block keep_from prohibit forbid dissuade deter discourage stop_from hesitate scruple reject oppose resist
    rule_out disdain`,
  planned: `plan intend agree promise pledge vow prepare decide schedule set set_out aim arrange undertake commit swear resolve elect consent
    opt contract mean gear_up plot conspire go gather line_up vote move_on move_to volunteer pledge threaten_not bind get_ready`,
  called_for: `urge ask demand request order tell call call_on call_for appeal press push require recommend suggest propose beg encourage
    invite instruct advise command direct exhort implore plead need have ought petition challenge pressure caution remind mandate
    entreat counsel lobby insist warn deserve authorize_not`,
  predicted: 'expect forecast predict anticipate project estimate_will look_likely stand promise_to',
  possible: `may threaten hope wish want seek try attempt strive struggle fight like love prefer hate allow permit enable consider mull
    contemplate weigh authorize authorise entitle afford risk fear doubt work campaign compete bid qualify wait apply discuss debate dread
    empower license offer endeavour endeavor look care desire long yearn aspire claim_to vie license train tempt dream`,
  hypothetical: 'pretend imagine',
  hedged: `seem appear believe think suspect assume reckon presume consider_to allege accuse say report claim rumour rumor suppose
    understand estimate hold deem judge perceive feel`,
  certain:
    'know regret confirm deny admit find note see discover say_to reveal disclose convict charge blame thank praise condemn criticize',
});

/** Verbs with a that-clause: "said that", "demanded that", "feared that". */
export const verbsWithClause: ReadonlyMap<string, Effect> = table({
  called_for: 'demand insist_on urge ask request require recommend propose order suggest_that beg plead decree stipulate move',
  predicted: 'expect forecast predict anticipate project foresee prophesy envisage bet',
  possible: 'fear hope worry doubt wonder wish pray consider speculate hint dread dispute question threaten ask_whether',
  hypothetical: 'imagine suppose assume_that pretend wish dream',
  hedged: `believe think suspect assume reckon presume guess suggest imply seem appear feel allege claim estimate conclude indicate rumour rumor
    judge figure argue contend insinuate understand`,
  planned: 'promise pledge vow agree decide swear guarantee ensure assure resolve',
});

/** Verbs with an event noun as object: "called off the visit", "condemned the attack" (the default is "certain"). */
export const verbsWithNoun: ReadonlyMap<string, Effect> = table({
  reverses:
    'cancel avert avoid foil thwart prevent call_off preclude forestall scrap scupper scuttle refuse lack forgo forego decline cancel',
  prevents: 'rule_out ban prohibit forbid block bar veto reject oppose derail deter obstruct',
  planned:
    'plan schedule prepare plot agree arrange promise pledge vow prepare_for postpone delay approve envisage pledge propose slate agree_to agree_on',
  called_for:
    'demand urge request seek call_for ask_for press_for need require recommend suggest propose push_for advocate want beg appeal_for file_for apply_for petition_for bid_for campaign_for',
  predicted: 'expect forecast predict anticipate project foresee await brace_for look_forward',
  possible: `threaten risk fear negotiate consider mull contemplate weigh warn_of hope_for allow permit offer attempt try allow_for doubt
    float explore moot authorise authorize favour favor support_idea worry_about dread enable`,
  implies: `begin start resume continue trigger cause spark provoke prompt launch hold conduct stage lead_to result_in bring produce create mean end
    conclude open carry_out mount issue impose wage order complete finish extend intensify escalate step_up bring_about
    pay make give take reach sign strike face suffer undergo commit announce unleash fuel deliver see invite draw ignite halt suspend
    interrupt prolong organize organise`,
});

/** Verbs whose object takes place with or without the subject: "will not attend the summit" leaves the summit standing. */
export const attendingVerbs: ReadonlySet<string> = new Set(words('attend join host skip boycott miss leave visit address snub'));

/** Adjectives and participles used as such, with an infinitive: "is likely to", "is ready to". */
export const adjectiveEffects: ReadonlyMap<string, Effect> = table({
  planned: 'set due ready prepared poised scheduled slated about determined keen_on committed bound_for willing eager going',
  predicted: 'likely expected bound sure certain destined tipped predicted forecast projected anticipated guaranteed',
  called_for:
    'required obliged supposed_to necessary essential important crucial vital imperative urgent obligatory mandatory incumbent',
  possible: `possible able capable keen anxious allowed free entitled open afraid eager interested possible hopeful conceivable plausible
    welcome feasible tempted inclined liable prone optimistic permitted fearful worried concerned wary`,
  prevents: 'unable reluctant unwilling loath impossible incapable hesitant powerless unthinkable',
  implies:
    'forced compelled quick first last proud happy glad pleased delighted lucky fortunate slow obliged_to right wrong sorry sad honoured',
  hedged: 'thought believed said reported rumoured alleged apparent probable clear evident supposed reputed',
});

/** "Unlikely to": expected not to. */
export const unlikelyAdjectives: ReadonlySet<string> = new Set(['unlikely', 'improbable', 'doubtful']);

/** Nouns with an infinitive, an `of` phrase or a clause: "a plan to", "failure to", "no evidence that". */
export const nounsWithClause: ReadonlyMap<string, Effect> = table({
  planned: `plan decision intention promise pledge vow commitment agreement deal intent preparation undertaking resolve determination scheme
    programme program proposal plot initiative aim goal objective purpose move mission willingness readiness consent target strategy`,
  called_for: `call demand request appeal order instruction obligation duty requirement need plea recommendation responsibility suggestion
    invitation ultimatum mandate petition pressure bid_for`,
  predicted: 'expectation forecast prediction likelihood projection probability anticipation',
  possible: `attempt bid effort threat offer chance possibility prospect risk danger fear hope permission right ability capability capacity
    opportunity potential option desire wish doubt warning speculation approval authority authorization licence license consideration
    power freedom ambition worry concern idea thought struggle push talk campaign eagerness temptation`,
  reverses: 'failure lack absence refusal inability cancellation avoidance prevention unwillingness reluctance rejection ban',
  hedged: `allegation claim report rumour rumor suspicion accusation belief suggestion evidence sign indication assertion assumption perception
    impression view notion charge estimate`,
  certain: 'fact news knowledge statement announcement admission confirmation denial confession conclusion condition',
});

/** Verbs that make their object the subject of the infinitive or participle: "urged X to", "accused X of". All others: their subject. */
export const subjectControl: ReadonlySet<string> = new Set(
  words(`promise pledge vow threaten agree offer swear refuse decline plan try fail manage begin start continue appear seem
    use spend cost take guarantee undertake have`),
);

/** Prepositions whose noun is the subject of the infinitive: "called on X to", "appealed to X to", "waited for X to". */
export const obliqueControl: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['on', 'upon', 'for']],
  ['appeal', ['to']],
  ['plead', ['with', 'for']],
  ['rely', ['on', 'upon']],
  ['count', ['on']],
  ['wait', ['for']],
  ['look', ['to', 'for']],
  ['press', ['for']],
  ['push', ['for']],
  ['ask', ['for']],
  ['arrange', ['for']],
  ['prevail', ['on', 'upon']],
  ['hope', ['for']],
  ['lean', ['on']],
  ['shout', ['at', 'for']],
  ['opt', ['for']],
  ['vote', ['for']],
  ['beg', ['of']],
  ['depend', ['on']],
  ['demand', ['of', 'from']],
  ['signal', ['to']],
  ['pray', ['for']],
]);

/** Conjunctions of a clause whose subject is the object of the verb above: "accused X of doing", "stopped X from doing". */
export const objectControlMarks: ReadonlySet<string> = new Set(['of', 'from', 'for', 'into', 'with', 'over']);
