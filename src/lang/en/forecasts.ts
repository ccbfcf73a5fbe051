const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replace('_', ' ')),
  );

/** Words of expecting, fearing and giving a chance. */
export const forecastWords: {
  readonly [list in
    | 'expecting'
    | 'tipping'
    | 'unsure'
    | 'fearing'
    | 'judging'
    | 'fearAdjectives'
    | 'sureAdjectives'
    | 'likelyAdjectives'
    | 'openAdjectives'
    | 'adverbs'
    | 'fearNouns'
    | 'expectationNouns'
    | 'chanceNouns'
    | 'oddsSizes'
    | 'outcomes'
    | 'controlled'
    | 'suffered'
    | 'states'
    | 'outcomeAdjectives'
    | 'eventNouns'
    | 'indirectQuestions'
    | 'scarce'
    | 'bare'
    | 'termNouns'
    | 'ratingVerbs']: ReadonlySet<string>;
} = {
  /** Verbs whose clause or event is what is expected, by their subject: "expects prices to rise", "forecast a recession". */
  expecting: words('expect predict forecast anticipate project foresee envisage estimate reckon bet prophesy foretell'),
  /** Of these and others, the ones that raise in the passive: "is tipped to win", "is projected to shrink". */
  tipping: words('expect predict forecast anticipate project foresee tip estimate slate guarantee destine doom bind'),
  /** Verbs of expecting that also weigh what is: "estimated that 40 had died"; they need a clause about the future. */
  unsure: words('estimate reckon bet doubt'),
  /** Verbs of fearing: "fears that the truce will collapse", "warned of a famine". */
  fearing: words('fear worry warn caution dread'),
  /** Verbs of judging: with a clause about the future they foretell: "most experts think that it will go on". */
  judging: words('think believe suspect assume guess assess judge calculate conclude feel figure reckon suppose'),
  /** Adjectives of fear with a clause. */
  fearAdjectives: words('afraid worried concerned fearful anxious alarmed nervous wary'),
  /** Adjectives of being sure: "is confident that it will pass". */
  sureAdjectives: words('confident convinced sure certain optimistic pessimistic sceptical skeptical doubtful'),
  /** Adjectives that say how likely: over an infinitive, a clause or an event. */
  likelyAdjectives: words(
    'likely unlikely probable improbable inevitable imminent doubtful conceivable inconceivable unavoidable plausible',
  ),
  /** Adjectives that say it only over a clause or an event: "is possible that", "another attack is quite possible". */
  openAdjectives: words('possible impossible certain thinkable unthinkable'),
  /** Adverbs that foretell beside "will" or "would". */
  adverbs: words('probably likely inevitably surely undoubtedly certainly presumably eventually'),
  /** Nouns of fear: "fears of a wider war", "concern that the port could be used". */
  fearNouns: words('fear concern worry danger risk threat warning alarm anxiety apprehension nightmare'),
  /** Nouns of expecting: "expectations of a cut", "a forecast that growth will slow". */
  expectationNouns: words('expectation forecast prediction projection prognosis anticipation confidence belief assessment doubt'),
  /** Nouns of chance. */
  chanceNouns: words('chance odds odd likelihood probability possibility prospect'),
  /** What is said of a chance; without such a word or a figure it is none yet. */
  oddsSizes: words(
    `slim low high small good little real realistic remote fair decent poor strong even no great dim bleak distinct serious slight growing
     rising scant grim better clear outside fifty-fifty minimal negligible considerable increasing diminishing`,
  ),
  /** Verbs of outcome: what is said of them with "will" or "could" is foretold, not planned. */
  outcomes: words(
    `reverberate rise fall grow shrink collapse increase decrease worsen improve become remain continue last fail succeed happen lead
     trigger provoke deepen weaken strengthen hurt harm benefit face suffer lose win change reduce slow accelerate spread survive exceed
     escalate end peak plunge soar decline drop climb double triple halve jump crash dry_up run_out founder falter stall unravel erupt
     backfire recover rebound stagnate contract overtake outstrip cause destabilise destabilize undermine jeopardise jeopardize endanger
     derail drag_on spill_over spill intensify persist linger prevail endure perish die starve flee drown materialise materialize follow
     come_true slip widen narrow deteriorate dwindle evaporate vanish disappear ease subside fizzle spiral ignite prolong hasten cripple
     devastate disrupt hamper embolden isolate alienate push plunge fuel deprive go_on hold set_off break_out spin_out backfire reopen resume overwhelm return take_years snowball topple`,
  ),
  /** Outcomes that somebody can bring about: said with "will" of a state or body they are its plan, in the passive an act. */
  controlled: words(
    `continue end reduce strengthen increase change improve accelerate slow spread deepen weaken remain follow last return push lead fuel
     intensify double triple halve isolate drop become cause prolong narrow widen ease disrupt flee`,
  ),
  /** What is done to somebody and foretold in the passive: "up to 750,000 people could be hit". */
  suffered: words(
    `hit kill hurt destroy wipe_out displace force affect strand overwhelm lose defeat repeat delay put_off hold_up cripple ruin injure
     infect swamp flood cut_off isolate read see dash undo overrun encircle topple drag doom deprive plunge`,
  ),
  /** Verbs of what is: with "may" they guess about the present. */
  states: words(
    `be have contain include seem appear know mean refer reflect explain own belong exist need want like feel think believe remember
     sound look consist involve depend come result stem arise concern apply wish care prefer say ask be_worth say suggest indicate show
     cite quote note recall understand see help allow use serve find require seek play`,
  ),
  /** Adjectives of outcome: "the war will be long", "it could be over before 2029". */
  outcomeAdjectives: words(
    `long short hard difficult tough costly slow over higher lower worse better greater bigger smaller larger stronger weaker painful bloody
     short-lived deadly fatal disastrous catastrophic ruinous unable impossible scarce brutal dire bleak dangerous uneven gone doomed
     ineffective insufficient successful bumpy turbulent`,
  ),
  /** Nouns of what may come about, which are expected where a person or thing is not. */
  eventNouns: words(
    `return deal war peace truce ceasefire attack strike invasion collapse recovery default recession breakthrough victory defeat escalation
     withdrawal resumption agreement settlement compromise vote election referendum coup clash conflict confrontation offensive retreat rise
     fall cut increase delay extension renewal summit meeting visit talk launch sanction retaliation response reaction
     shortage famine flood split merger change reversal resignation reshuffle revival improvement slowdown failure success decision
     approval ratification accession membership annexation blockade embargo uprising unrest protest violence exodus crisis growth inflation
     surge drop decline loss gain win landslide turnout rebound downturn devaluation depreciation bankruptcy shutdown outage epidemic pandemic
     outbreak bloodshed massacre genocide spillover showdown stalemate deadlock impasse runoff run-off majority rate-cut hike rally
     hunger starvation catastrophe disaster miscalculation proliferation contagion backlash crackdown purge succession transition
     normalisation normalization reconciliation détente detente rapprochement thaw pact treaty accord exchange release ground_offensive round test stand-off standoff defection departure ouster overthrow`,
  ),
  /** What turns a clause into a question that foretells nothing: "when Disney might change". */
  indirectQuestions: words('when where why how whether what which who whom'),
  /** Subjects under which an expectation is a doubt: "few believe", "nobody expects". */
  scarce: words('few nobody none no hardly neither'),
  /** Outcomes only where nothing is done to anything: "the truce could hold", not "could hold talks". */
  bare: words('hold continue follow win change push return'),
  /** Ends of a term: "within months", "by Friday". */
  termNouns: words(
    `minute hour day week month year decade century end beginning start spring summer autumn fall winter monday tuesday wednesday thursday
     friday saturday sunday january february march april may june july august september october november december deadline election`,
  ),
  /** Verbs that set a figure to a chance: "puts the odds at one in three". */
  ratingVerbs: words('put give estimate rate set see assess place'),
};
