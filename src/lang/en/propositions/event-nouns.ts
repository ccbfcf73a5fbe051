/**
 * How the arguments of an event noun stand to it: what a possessor ("Kim's visit"), an `of` phrase ("the arrest of X") and a name
 * before it ("Russian strikes", "the Gaza war") mean. "either" where only the reader of the frame can tell.
 */
export interface NounPattern {
  /** Verb of the same meaning, for frames that know only the verb; null where English has none. */
  readonly verb: string | null;
  readonly possessor: 'subject' | 'object' | 'either';
  readonly of: 'subject' | 'object' | 'either';
  /** Adjective or name of a state, body or person before the noun. */
  readonly modifier: 'subject' | 'object' | 'either';
  /** All sides are subjects: "talks between X and Y", "US-China talks". */
  readonly mutual: boolean;
}

const patterns = {
  /** One who does it: "Kim's visit", "the visit of Kim", "the Russian visit". */
  done: { possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false },
  /** Done to something: "Russia's invasion of Ukraine", "the Russian invasion". */
  doneTo: { possessor: 'subject', of: 'object', modifier: 'subject', mutual: false },
  /** What `of` tells is the content: "threats of war", "an offer of talks". */
  told: { possessor: 'subject', of: 'object', modifier: 'subject', mutual: false },
  /** The possessor suffers it: "Navalny's arrest", "the assassination of Kennedy". */
  suffered: { possessor: 'object', of: 'object', modifier: 'either', mutual: false },
  /** Both sides alike: "talks between X and Y", "US-China talks". */
  mutual: { possessor: 'subject', of: 'subject', modifier: 'either', mutual: true },
  /** Nothing is sure but prepositions: "grain exports", "Iran sanctions". */
  open: { possessor: 'either', of: 'either', modifier: 'either', mutual: false },
} as const;

type PatternName = keyof typeof patterns;

/** One line a pattern; "noun" or "noun=verb". Taken from the domains of PLOVER and CAMEO: words a news reader counts as acts. */
const rows: Readonly<Record<PatternName, string>> = {
  done: `
    visit=visit trip=travel tour=tour journey=travel stopover arrival=arrive departure=depart return=return entry=enter exit=exit
    stay=stay pilgrimage flight=flee escape=escape defection=defect resignation=resign retirement=retire abdication=abdicate
    statement=state remark=remark comment=comment speech=speak address=address announcement=announce declaration=declare
    assertion=assert complaint=complain
    ultimatum vow=vow commitment=commit undertaking=undertake
    proposal=propose suggestion=suggest recommendation=recommend demand=demand request=request appeal=appeal
    call=call plea=plead petition=petition bid=bid order=order instruction=instruct decree=decree ruling=rule verdict
    decision=decide plan=plan intention=intend refusal=refuse rejection=reject
    apology=apologize apologise concession=concede acknowledgement=acknowledge
    acknowledgment=acknowledge answer=answer reply=reply response=respond reaction=react retaliation=retaliate
    protest=protest demonstration=demonstrate rally=rally march=march sit-in strike=strike walkout hunger-strike riot=riot
    unrest uprising=revolt revolt=revolt rebellion=rebel mutiny=mutiny insurgency insurrection coup boycott=boycott
    vote=vote abstention=abstain veto=veto
    attack=attack assault=assault raid=raid airstrike=strike air-strike=strike bombardment=bombard shelling=shell
    bombing=bomb airdrop offensive counteroffensive counter-offensive counterattack=counterattack counter-attack=counterattack
    incursion=invade aggression intervention=intervene operation manoeuvre=manoeuvre maneuver=maneuver
    advance=advance retreat=retreat withdrawal=withdraw pullback pull-back pullout pull-out drawdown surrender=surrender
    mobilization=mobilize mobilisation=mobilise buildup build-up patrol=patrol drill=drill exercise=exercise
    wargame test=test launch=launch deployment=deploy redeployment=redeploy
    ambush=ambush stabbing=stab shooting=shoot fire=fire gunfire crossfire massacre=massacre atrocity onslaught airlift snub climbdown
    consent=consent attendance=attend blackmail=blackmail intimidation=intimidate defiance=defy censorship=censor solidarity warrant
    test-firing=test-fire asylum
    blast explosion=explode detonation=detonate crash=crash collapse=collapse
    investment=invest donation=donate contribution=contribute aid=aid assistance=assist help=help support=support
    backing=back relief loan=lend grant=grant funding=fund financing=finance subsidy=subsidize bailout
    cooperation=cooperate co-operation=cooperate participation=participate involvement=involve membership accession=accede
    candidacy application=apply effort=try attempt=attempt failure=fail struggle=struggle push=push drive
    victory=win win=win defeat=defeat gain loss=lose growth=grow decline=decline fall=fall rise=rise increase=increase
    criticism=criticize praise=praise condemnation=condemn denunciation=denounce rebuke=rebuke disapproval=disapprove
    objection=object opposition=oppose resistance=resist anger outrage concern hope fear
    forecast=forecast estimate=estimate assessment=assess analysis=analyse
    lawsuit suit ban=ban embargo restriction=restrict curb=curb tariff sanction=sanction retaliatory-measure
    crackdown clampdown purge=purge curfew blockade=blockade siege=besiege
    provocation=provoke escalation=escalate violation=violate breach=breach infringement=infringe intrusion=intrude
    interference=interfere meddling=meddle espionage spying=spy hack=hack cyberattack cyber-attack hacking=hack sabotage
    disinformation propaganda leak=leak
    invitation=invite welcome=welcome greeting=greet congratulation=congratulate condolence tribute
    mediation=mediate arbitration=arbitrate inspection=inspect monitoring=monitor
    smuggling=smuggle trafficking=traffic dumping piracy
    briefing=brief broadcast=broadcast publication=publish
    message signal=signal gesture=gesture move step measure initiative campaign=campaign mission
    stance position policy strategy hearing inquest blackout lockdown quarantine rioting=riot looting=loot rearmament=rearm disarmament=disarm
    default bankruptcy conscription draft=draft call-up hijacking=hijack hostage-taking overflight flyover sortie barrage volley salvo
    harassment=harass surveillance arson vandalism shootout clemency censure=censure reprimand=reprimand vigil mourning=mourn
    commemoration=commemorate tour=tour stay=stay recess adjournment=adjourn address=address note letter telegram communique
    broadside ramming=ram boarding=board espionage reprisal=retaliate revenge=avenge vengeance=avenge onslaught rampage`,
  doneTo: `
    invasion=invade occupation=occupy annexation=annex capture=capture seizure=seize takeover=take conquest=conquer
    destruction=destroy demolition=demolish use=use violation=violate recognition=recognize endorsement=endorse approval=approve
    adoption=adopt ratification=ratify signing=sign signature=sign acceptance=accept implementation=implement
    purchase=buy acquisition=acquire procurement=procure sale=sell supply=supply delivery=deliver shipment=ship transfer=transfer
    export=export import=import provision=provide supplying=supply production=produce development=develop
    enrichment=enrich testing=test possession=possess construction=construct building=build
    firing=fire launching=launch deployment=deploy stationing=station dispatch=dispatch sending=send
    control=control rule=rule leadership=lead administration=administer governance=govern oversight=oversee
    suspension=suspend cancellation=cancel postponement=postpone termination=terminate closure=close closing=close
    opening=open reopening=reopen extension=extend renewal=renew resumption=resume lifting=lift easing=ease
    imposition=impose removal=remove reduction=reduce cut=cut expansion=expand
    investigation=investigate probe=probe inquiry=investigate enquiry=investigate review=review examination=examine
    support=support backing=back defence=defend defense=defend protection=protect
    freeze=freeze confiscation=confiscate nationalisation=nationalise nationalization=nationalize
    handling=handle treatment=treat persecution=persecute repression=repress oppression=oppress suppression=suppress
    blocking=block disruption=disrupt halting=halt
    announcement=announce denunciation=denounce condemnation=condemn criticism=criticize praise=praise rejection=reject
    discussion=discuss consideration=consider mention=mention description=describe portrayal=portray
    choice=choose selection=select reading planning=plan launch=launch launching=launch abandonment=abandon
    exploitation=exploit bombardment=bombard bombing=bomb shelling=shell targeting=target
    evacuation=evacuate mass-evacuation withdrawal=withdraw removal=remove repatriation=repatriate
    mobilization=mobilize mobilisation=mobilise repeal=repeal revocation=revoke recall=recall restoration=restore severance=sever rupture
    handover=hand-over hand-over interception=intercept downing=down sinking=sink desecration=desecrate wiretapping=wiretap
    denuclearization=denuclearize denuclearisation=denuclearise proliferation=proliferate privatization=privatize devaluation=devalue
    demolition=demolish dissolution=dissolve abolition=abolish establishment=establish formation=form creation=create
    resettlement=resettle relocation=relocate delimitation=delimit demarcation=demarcate verification=verify`,
  told: `
    allegation=allege accusation=accuse claim=claim threat=threaten warning=warn promise=promise pledge=pledge offer=offer hope=hope fear=fear report=report expectation=expect belief=believe admission=admit denial=deny confession=confess prediction=predict assurance=assure guarantee=guarantee
    notice=notify reminder=remind disclosure=disclose revelation=reveal`,
  suffered: `
    arrest=arrest detention=detain imprisonment=imprison jailing=jail incarceration=imprison abduction=abduct kidnapping=kidnap
    kidnap=kidnap captivity capture=capture release=release liberation=liberate rescue=rescue freeing=free
    cleansing=cleanse killing=kill murder=murder assassination=assassinate execution=execute slaying=slay lynching=lynch beheading=behead
    poisoning=poison torture=torture beating=beat rape=rape death=die disappearance=disappear injury=injure wounding=wound
    expulsion=expel deportation=deport extradition=extradite eviction=evict banishment=banish exile=exile displacement=displace
    ouster=oust ousting=oust overthrow=overthrow removal=remove dismissal=dismiss sacking=sack firing=fire impeachment=impeach
    appointment=appoint nomination=nominate election=elect re-election=reelect reelection=reelect inauguration=inaugurate
    promotion=promote reappointment=reappoint confirmation=confirm
    trial=try prosecution=prosecute conviction=convict acquittal=acquit indictment=indict sentencing=sentence sentence=sentence
    acquittal=acquit pardon=pardon amnesty punishment=punish fine=fine
    isolation=isolate defeat=defeat downfall=fall encirclement=encircle
    burial=bury funeral birth exclusion=exclude inclusion=include`,
  mutual: `
    talk=talk meeting=meet summit=meet conference consensus=agree compromise=compromise understanding=agree negotiation=negotiate dialogue discussion=discuss conversation=talk consultation=consult
    encounter=meet phone-call phone_call telephone-call exchange=exchange debate=debate
    agreement=agree deal=agree accord=agree treaty pact=agree memorandum truce ceasefire cease-fire armistice settlement=settle
    alliance=ally partnership=partner relationship relation tie trade=trade commerce cooperation=cooperate collaboration=collaborate
    war=fight battle=fight fight=fight fighting=fight clash=clash skirmish=fight combat=fight conflict hostility confrontation=confront standoff
    stand-off feud dispute=dispute row rivalry tension rift split quarrel=quarrel crisis firefight=fight gunfight=fight gun-battle duel
    reconciliation=reconcile rapprochement normalization=normalize normalisation=normalise peace détente detente
    merger=merge swap=swap prisoner-swap joint-exercise competition=compete race
    audience dinner contact sharing=share handshake phone-conversation teleconference videoconference get-together session round reunion=reunite wedding=marry divorce=divorce`,
  open: `
    sanction=sanction embargo tariff aid=aid arms-sale sale=sell export=export import=import shipment=ship delivery=deliver supply=supply
    violence genocide ethnic-cleansing famine disaster incident event ceremony parade celebration=celebrate anniversary
    election=elect referendum poll=poll vote=vote primary ballot
    flood flooding=flood earthquake storm hurricane typhoon cyclone drought outbreak epidemic pandemic fire=fire wildfire
    accident derailment shipwreck evacuation=evacuate
    change=change shift=shift reform=reform transition transformation movement=move migration=migrate influx exodus crossing=cross
    evidence proof chance likelihood possibility prospect risk danger probability potential need reason right ability capability
    capacity willingness readiness reluctance inability opportunity obligation duty responsibility lack absence permission deadline
    rumour rumor speculation=speculate suspicion=suspect doubt news view opinion notion idea conclusion=conclude finding=find indication=indicate
    sign hint=hint impression charge=charge argument=argue suggestion=suggest
    outcome result start=start beginning=begin end=end halt=halt continuation=continue pause=pause stop=stop`,
};

function build(): Map<string, NounPattern> {
  const map = new Map<string, NounPattern>();
  for (const [name, words] of Object.entries(rows)) {
    // The cast only narrows Object.entries' keys back to those of the literal above.
    const pattern = patterns[name as PatternName];
    for (const word of words.trim().split(/\s+/)) {
      const [noun = '', verb] = word.split('=');
      // A noun in two rows keeps what both agree on.
      const earlier = map.get(noun);
      const entry: NounPattern = { verb: verb ?? earlier?.verb ?? null, ...pattern };
      map.set(noun, earlier === undefined ? entry : agreed(earlier, entry));
    }
  }
  for (const [noun, verb] of exact) map.set(noun, verb);
  return map;
}

function agreed(a: NounPattern, b: NounPattern): NounPattern {
  return {
    verb: a.verb ?? b.verb,
    possessor: a.possessor === b.possessor ? a.possessor : 'either',
    of: a.of === b.of ? a.of : 'either',
    modifier: a.modifier === b.modifier ? a.modifier : 'either',
    mutual: a.mutual && b.mutual,
  };
}

/** Nouns for which the rows above would say too little or too much. */
const exact: readonly (readonly [string, NounPattern])[] = [
  // "Russia's withdrawal", "the withdrawal of troops": whoever withdraws stands in the possessor, what is withdrawn after `of`.
  ['withdrawal', { verb: 'withdraw', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['deployment', { verb: 'deploy', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['launch', { verb: 'launch', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['test', { verb: 'test', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['bombing', { verb: 'bomb', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['bombardment', { verb: 'bombard', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['shelling', { verb: 'shell', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['condemnation', { verb: 'condemn', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['denunciation', { verb: 'denounce', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['criticism', { verb: 'criticize', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['praise', { verb: 'praise', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['rejection', { verb: 'reject', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['announcement', { verb: 'announce', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['violation', { verb: 'violate', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['support', { verb: 'support', possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false }],
  ['backing', { verb: 'back', possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false }],
  ['sanction', { verb: 'sanction', possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false }],
  ['aid', { verb: 'aid', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['supply', { verb: 'supply', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['sale', { verb: 'sell', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['export', { verb: 'export', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['import', { verb: 'import', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['shipment', { verb: 'ship', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  ['delivery', { verb: 'deliver', possessor: 'subject', of: 'object', modifier: 'subject', mutual: false }],
  // "the capture of Kherson", "Saddam's capture".
  ['capture', { verb: 'capture', possessor: 'either', of: 'object', modifier: 'subject', mutual: false }],
  ['defeat', { verb: 'defeat', possessor: 'object', of: 'object', modifier: 'object', mutual: false }],
  ['death', { verb: 'die', possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false }],
  ['disappearance', { verb: 'disappear', possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false }],
  // "Beijing's release of two Canadians", "their release": only `of` is sure.
  ['release', { verb: 'release', possessor: 'either', of: 'object', modifier: 'either', mutual: false }],
  ['exchange', { verb: 'exchange', possessor: 'subject', of: 'object', modifier: 'either', mutual: true }],
  ['swap', { verb: 'swap', possessor: 'subject', of: 'object', modifier: 'either', mutual: true }],
  ['discussion', { verb: 'discuss', possessor: 'subject', of: 'object', modifier: 'either', mutual: true }],
  ['evacuation', { verb: 'evacuate', possessor: 'either', of: 'object', modifier: 'either', mutual: false }],
  ['election', { verb: 'elect', possessor: 'either', of: 'object', modifier: 'either', mutual: false }],
  ['vote', { verb: 'vote', possessor: 'subject', of: 'subject', modifier: 'subject', mutual: false }],
  ['removal', { verb: 'remove', possessor: 'either', of: 'object', modifier: 'either', mutual: false }],
  ['firing', { verb: 'fire', possessor: 'either', of: 'object', modifier: 'either', mutual: false }],
];

/** Event nouns by lemma. */
export const eventNouns: ReadonlyMap<string, NounPattern> = build();

/**
 * Nouns that name an act only with an argument that says so ("the move", "its position on Taiwan", "a step"): they become a proposition
 * when they have a possessor, an `of`/`by` phrase or a clause.
 */
export const weakEventNouns: ReadonlySet<string> = new Set(
  `move step measure initiative mission stance position policy strategy message gesture event result outcome sign news view opinion
   notion idea need reason right potential race round session step effort drive hope fear concern anger outrage tie relation relationship
   growth rise fall decline increase gain loss end start beginning stop change shift movement cut step order address fire report crisis
   incident rule control leadership opposition resistance administration treatment alliance settlement defence defense partnership position charge call drive fine primary poll exchange peace race choice reading
   use development production building construction comment loss interest trade competition
   axis bloc front coalition friendship enmity feud rival adversary enemy ally dependency dependence reliance overdependence rapprochement standoff`
    .trim()
    .split(/\s+/),
);

/** Endings of nouns made from verbs; such a noun is an event where it has a possessor, `of` or `by` phrase. */
export const deverbalEndings: readonly string[] = ['tion', 'sion', 'ment', 'ing', 'ance', 'ence', 'al', 'ure'];

/** Nouns that end like one and name no act: "government", "ambassadorial". */
export const notDeverbal: ReadonlySet<string> = new Set(
  `government parliament nation region religion million billion trillion section station position location population generation
   organization organisation institution constitution condition tradition question relation function fraction faction coalition
   corporation association federation commission mission delegation opposition administration legislation television information
   department apartment instrument document element moment segment monument environment equipment regiment settlement compartment
   parchment garment basement amendment establishment investment
   morning evening building thing king ring spring string wing being feeling meaning ceiling sibling ning
   capital hospital general official individual animal material terminal journal signal goal metal total rival festival arsenal criminal
   canal tribunal cardinal admiral marshal federal principal original professional intellectual national tribal portal
   minimal manual serial ideal scandal loyal royal local
   science audience conference residence intelligence evidence influence silence violence presidence province sentence sequence
   competence conscience distance substance finance instance circumstance ambulance insurance balance entrance
   dance chance province france alliance finance
   figure culture agriculture structure infrastructure temperature literature nature future picture furniture adventure treasure
   measure pressure feature creature lecture texture signature architecture leisure pleasure
   union pension dimension version passion mansion tension profession session extension`
    .trim()
    .split(/\s+/),
);

/** Phrases in which the noun names no act: "in advance", "in exchange for". */
export const deadPhrases: ReadonlyMap<string, string> = new Map([
  ['advance', 'in'],
  ['exchange', 'in'],
  ['effect', 'in'],
  ['charge', 'in'],
  ['order', 'in'],
  ['end', 'in'],
  ['turn', 'in'],
  ['need', 'in'],
  ['view', 'in'],
  ['return', 'in'],
  ['start', 'from'],
  ['risk', 'at'],
  ['call', 'on'],
  ['use', 'in'],
  ['step', 'in'],
  ['control', 'in'],
  ['question', 'in'],
]);
