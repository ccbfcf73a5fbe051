import { nounClasses as entityNouns } from '../../entities/index.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/); // matches the blanks of "a b", never a letter

/** Nouns that mean other things than persons as often as not: "released a model", "major", "justice". */
const unclear: ReadonlySet<string> = new Set(
  words('model star guide major justice moderate fellow champion host anchor head chief speaker agent general seeker creator producer'),
);
/** Nouns by which persons are known. */
const persons: readonly string[] = entityNouns.flatMap((row) =>
  row.kind === 'person' ? row.words.filter((word) => !unclear.has(word)) : [],
);

/** Nouns by kind, for the demands of event rows (`object=#troops`). */
export const nounClasses: { readonly [name: string]: readonly string[] } = {
  troops: words(`troop force soldier army navy marine peacekeeper contingent battalion brigade division regiment military
    reservist garrison paratrooper commando fighter guerrilla militia militiaman guardsman patrol infantry legion squad
    corps gunman sniper cavalry reserve reinforcement trooper serviceman conscript airman sailor mercenary`),
  police: words('police policeman officer gendarme constable cop police'),
  fighters:
    words(`rebel militant insurgent guerrilla gunman terrorist bomber attacker fighter militia militiaman jihadist extremist separatist
    assailant paramilitary kidnapper pirate gang assassin insurgency`),
  weapon:
    words(`weapon missile rocket bomb shell warhead drone torpedo mortar gun rifle artillery grenade mine battery ammunition munition
    bullet round ICBM icbm projectile device explosive launcher interceptor howitzer uav satellite`),
  arms: words(`weapon arm missile rocket tank jet howitzer ammunition munition artillery drone gun rifle weaponry shell warplane helicopter
    launcher hardware interceptor system equipment`),
  vehicle:
    words(`ship warship vessel destroyer frigate carrier submarine boat tanker helicopter jet aircraft plane bomber warplane airliner
    tank vehicle convoy truck bus car train bulldozer gunship flotilla fleet ferry freighter trawler motorcade ambulance balloon`),
  people: [
    ...persons,
    ...words(`people person civilian villager resident child woman man girl boy worker journalist reporter protester protestor demonstrator
    student doctor nurse official minister president leader ambassador diplomat police policeman officer soldier prisoner hostage
    refugee migrant fisherman tourist activist dissident politician lawmaker candidate lawyer judge teacher priest monk cleric bishop
    worshipper farmer miner aid-worker pilgrim commander general militant rebel insurgent guerrilla fighter suspect editor blogger
    businessman citizen national foreigner settler family victim inhabitant peacekeeper observer inspector pilot crew sailor passenger
    member follower supporter opponent critic writer academic scientist guard mayor governor driver monk nun missionary terrorist
    terrorist gunman youth commuter shopper mourner colonel captain lieutenant sergeant trooper marine gang crowd figure poacher recruit deserter rescuer
    trucker crewman preacher sherpa dealer`),
  ],
  civilians:
    words(`civilian villager resident child woman people person refugee migrant worker student doctor nurse journalist demonstrator
    protester aid-worker farmer worshipper tourist shopper commuter pilgrim family`),
  protesters:
    words(`protester protestor demonstrator activist student worker farmer youth supporter crowd people union teacher driver miner nurse
    resident villager monk dissident rioter mob resident trucker lorry-driver taxi-driver doctor woman settler fan opponent demonstration thousand
    hundred ten nationalist Islamist islamist fisherman opposition migrant refugee prisoner inmate detainee civilian citizen`),
  official:
    words(`minister president official mayor governor general commander ambassador diplomat envoy spokesman spokeswoman spokesperson aide
    chief secretary premier chancellor director head leader king queen prince emir sultan pope delegation negotiator senator lawmaker
    deputy counterpart commissioner prime-minister lawmaker ruler politician congressman parliamentarian`),
  /** Words for a side of a dispute: "each side accuses the other". */
  side: words('side party camp other both each rival foe enemy opponent ally neighbour neighbor adversary'),
  diplomat: words('ambassador charge chargé affaires d\'affaires diplomat envoy attaché attache consul embassy mission representative'),
  captive:
    words(`prisoner hostage detainee captive inmate abductee pilot sailor crew journalist activist dissident leader serviceman soldier crewman
    protester fisherman missionary reporter opposition minister mayor suspect convict cleric demonstrator lawmaker lawyer editor`),
  inspector: words('inspector observer monitor investigator inspection rapporteur'),
  site: words(`base camp village town city hospital school embassy consulate airport airfield port post checkpoint building home house
    headquarters plant refinery facility depot position convoy market mosque church temple synagogue bridge stronghold hideout compound
    station outpost district neighbourhood neighborhood area territory border island capital enclave barracks shelter warehouse factory
    infrastructure grid line target bunker residence palace hotel office settlement farm pipeline dam road railway tower ministry
    university prison bus train ship vessel tanker vehicle site trench front hill suburb province region patrol bazaar restaurant cafe mall
    theatre apartment block substation runway hangar silo arsenal dump radar mosque shrine`),
  territory:
    words(`city town village province region district island territory base airport port capital area enclave border post positon
    position bridge peninsula coast hill crossing stronghold land part reef strait plant dam neighbourhood`),
  agreement:
    words(`agreement treaty pact accord deal convention memorandum protocol contract declaration charter communique communiqué
    armistice truce settlement understanding covenant partnership MoU compact`),
  relation: words('relation tie link contact relationship'),
  proposal:
    words(`proposal offer plan initiative appeal request demand call invitation suggestion bid overture ultimatum condition formula
    compromise roadmap draft idea bill resolution`),
  charge: words('accusation allegation charge claim criticism complaint suggestion assertion report'),
  demand: words('demand condition call ultimatum request term'),
  aid: words(`aid assistance relief food medicine supply help grant loan fund funding money dollar euro pound yen package donation credit water
    shelter tent blanket vaccine grain wheat rice flour fuel doctor team dose generator equipment ambulance training expert
    subsidy support medical-aid yuan franc goods maize corn bread milk sugar bean lentil ration foodstuff foodaid tarpaulin mattress stove
    kit bed ventilator blood oxygen antibiotic clinic hospital seed fertiliser fertilizer livestock clothes clothing medication drug vaccine
    rouble ruble yen rupee riyal dinar dirham peso rand won supplies parcel pump stretcher rescuer firefighter surgeon nurse medic
    scholarship laptop textbook necessity essential`),
  offered: words(`aid help assistance relief money loan credit grant fund funding package euro dollar pound yen yuan troop soldier
    peacekeeper weapon arm jet tank missile training mediation office asylum refuge shelter cooperation talk negotiation dialogue meeting
    truce ceasefire amnesty partnership pact base helicopter plane ship doctor nurse team rescuer engineer observer
    monitor food grain wheat rice fuel gas oil electricity medicine vaccine dose tent scholarship visa citizenship passport
    territory venue protection compensation reparation investment passage reward bounty guarantee police policeman firefighter
    bus ambulance generator ferry battalion contingent expert adviser billion million mediator`),
  traded: words(`oil gas crude coal lng electricity uranium grain wheat rice corn maize soybean sugar coffee tea cocoa wine beef meat fish fruit apple
    banana steel copper lithium cobalt nickel gold diamond timber cotton fertiliser fertilizer potash cement weapon arm missile jet tank drone
    aircraft helicopter warship submarine howitzer ammunition shell rocket car truck bus locomotive train vaccine chip turbine reactor fuel
    diesel petrol gasoline cable machinery`),
  wanted: words(`suspect fugitive convict trafficker smuggler dealer killer murderer criminal deserter defector terrorist militant gangster kingpin
    baron boss fraudster hacker hijacker spy prisoner detainee separatist extremist warlord pirate`),
  money: words('loan grant fund funding dollar euro pound yen money credit subsidy package million billion franc cash tranche'),
  heritage: words(`remains artefact artifact statue bronze skull drum manuscript painting icon relic mummy marble sculpture antiquity fossil mask
    throne jewel treasure carving`),
  debt: words('debt loan repayment'),
  information: words(
    'information intelligence data evidence expertise experience knowledge technology view secret file satellite-image picture image map',
  ),
  talks: words(
    'talk negotiation meeting summit conference consultation dialogue discussion session gathering forum conversation',
  ),
  sanction: words('sanction embargo tariff penalty boycott blockade duty quota restriction measure export-control ban freeze'),
  restriction:
    words(`restriction curfew measure ban emergency law blackout curb limit rule control censorship state blockade siege
    closure lockdown`),
  trade: words('trade export import shipment sale supply delivery flight gas oil electricity service purchase cooperation'),
  media:
    words(`newspaper station channel website radio television broadcaster magazine outlet publication media internet blog platform
    network daily weekly broadcast app`),
  organisation:
    words(`party group movement union organisation organization newspaper rally demonstration protest candidate opposition march
    gathering assembly broadcast import export publication film book entry flight travel strike procession website`),
  rule: words('law constitution resolution decree mandate bill legislation reform budget'),
  vote: words('vote election poll referendum ballot result'),
  asset: words('asset account fund property reserve share'),
  property:
    words(`weapon asset property land ship vessel tanker boat house home arm explosive drug equipment cargo document passport
    computer farm company factory shipment container money cash territory oil yacht oilfield plant bank`),
  deadline: words(
    'deadline need requirement target goal criterion challenge standard demand expectation cost obligation condition quota test',
  ),
  abstract:
    words(`plan policy decision idea record credibility problem issue proposal bill law reform speech report comment remark move budget
    handling stance approach position statement view strategy performance legacy character motive measure ruling verdict system
    programme program failure inaction treatment conduct behaviour behavior crackdown`),
  road: words(
    'road highway bridge railway street route motorway crossing intersection border port entrance track airport traffic runway line',
  ),
  position: words('office post position job presidency premiership government cabinet power role parliament seat'),
  grouping:
    words(`treaty pact accord agreement deal organisation organization alliance union bloc council body court convention group coalition
    commission mission forum`),
  journalists: words(
    'reporter journalist press medium newspaper magazine channel radio audience viewer voter crowd student television camera',
  ),
  crime:
    words(`murder fraud treason corruption espionage terrorism crime genocide bribery assault spying theft incitement sedition conspiracy
    homicide manslaughter rape plot attack smuggling blasphemy defamation embezzlement`),
  refugee: words(
    'refugee migrant asylum-seeker evacuee exile defector wounded wound injured casualty survivor family child civilian worker citizen',
  ),
  support: words(
    'support solidarity backing confidence appreciation gratitude sympathy condolence admiration praise approval satisfaction commitment',
  ),
  anger: words(
    'anger outrage concern dismay displeasure disappointment regret alarm indignation condemnation opposition frustration criticism objection',
  ),
  readiness: words('readiness willingness intention openness desire commitment'),
  revenge: words('revenge retaliation vengeance response reprisal war punishment'),
  actor: words(`government ministry parliament congress senate court tribunal council cabinet administration authority regime country state nation side
    party opposition union bloc alliance coalition movement group faction organisation organization agency company firm bank commission
    committee assembly embassy junta military army navy force police militia committee delegation team institution body company media
    newspaper watchdog church tribe clan community crowd mob public leadership monarchy kingdom republic republics president minister
    premier king queen prince pope judge prosecutor senator lawmaker legislator official they he she who we i you someone everyone
    power neighbour neighbor ally enemy rival giant superpower partner member supporter follower activist campaigner charity ngo un eu
    cartel gang guard settler mujahedeen jihadist islamist nationalist communist dissident elder fundamentalist landowner loyalist backer
    inspector expert negotiator mediator donor lender creditor investor trader producer maker manufacturer operator airline
    coastguard department bureau secretariat presidency chancellery regulator directorate legislature chamber judiciary battalion
    brigade regiment foundation federation network society lobby syndicate caucus treasury municipality troika quartet fund
    envoy official guard rescuer crew`),
  body: words('council cabinet committee parliament commission quartet delegation group panel board assembly court'),
  backed: words(`bid effort plan proposal right cause call candidacy independence idea resolution candidate stance decision move government membership
    sanction statehood deal agreement ceasefire reform action policy measure position initiative integrity sovereignty peace mission
    campaign offensive strike attack invasion talk process solution accession claim demand war struggle uprising protest rebel opposition troop
    regime regimes president minister leader group insurgency side crackdown statement appeal treaty pact handling record sale choice`),
  public: words('consumer customer user viewer fan shopper parent patient buyer reader tourist passenger shareholder investor subscriber client buyer child'),
  political: words(`government ministry parliament congress senate court council cabinet administration authority regime party opposition nation state
    country bloc alliance coalition junta commission embassy delegation negotiator lawmaker president minister premier king union side faction
    movement community leader ally neighbour neighbor power summit republic kingdom activist protester demonstrator refugee migrant side
    creditor donor guard coastguard rebel clergy rescuer capital`),
  animal: words('animal dog cat cow pig hog bird poultry chicken elephant rhino whale shark wolf bacteria virus cattle bear seal horse sheep duck mosquito fish'),
  violence: words(`attack strike airstrike air-strike bombing raid shelling bombardment blast explosion assault shooting offensive ambush fire gunfire
    crossfire bomb bullet mine salvo barrage rocket missile operation invasion incursion crackdown violence clash fighting riot massacre`),
  disaster: words(`earthquake quake flood storm hurricane typhoon cyclone tornado landslide avalanche accident crash collision derailment wildfire
    blaze tsunami eruption volcano heatwave drought famine outbreak epidemic pandemic virus disease cholera ebola lightning wreck shipwreck
    stampede crush collapse leak disaster flooding mudslide fire illness cancer bear dog shark elephant tiger lion heat cold snow`),
};
