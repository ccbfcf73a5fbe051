import type { EventWords } from '../../../../model/index.ts';
import { nounClasses } from './noun-classes.ts';

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/) // matches the blanks of "a b", never a letter
    .map((word) => word.replace('_', ' '));

/** PLOVER contexts and the lemmas that show them. */
const contexts: EventWords['contexts'] = {
  military: words(`troop soldier army navy military missile warplane tank artillery airstrike battalion brigade warship commander bomber shelling
    offensive ceasefire truce general garrison`),
  intelligence: words('intelligence spy espionage surveillance spying'),
  executive: words('cabinet presidency premiership president'),
  legislative: words('parliament congress senate lawmaker bill legislation assembly legislator'),
  election: words('election vote voter ballot poll referendum candidate electoral runoff'),
  political_institutions: words('constitution constitutional autonomy federalism judiciary'),
  pro_democracy: words('democracy democratic pro-democracy'),
  pro_autocracy: words('coup junta dictatorship martial autocracy'),
  economic: words(`trade tariff economy economic loan debt export import investment bank currency inflation oil gas budget market business euro
    dollar`),
  legal: words('court judge trial lawsuit prosecutor verdict tribunal extradition indictment conviction sentence'),
  reparations: words('reparation restitution compensation'),
  human_rights: words('torture abuse atrocity genocide massacre human-rights'),
  rights_freedoms: words('freedom press-freedom censorship liberty'),
  repression: words('crackdown dissident curfew repression clampdown'),
  human_security: words('humanitarian famine hunger relief'),
  gender: words('woman gender feminist femicide abortion'),
  lgbt: words('gay lesbian lgbt transgender same-sex homosexual LGBT'),
  religion_ethnicity: words('muslim islamic christian jewish hindu buddhist sunni shiite church mosque ethnic sectarian religious'),
  inequality: words('inequality poverty wage pay'),
  diplomatic: words('diplomatic ambassador embassy envoy diplomat consulate summit treaty'),
  territory: words('border territory annexation island enclave sovereignty airspace secession'),
  peacekeeping: words('peacekeeper peacekeeping'),
  health: words('vaccine pandemic epidemic virus hospital disease medicine doctor cholera ebola'),
  asylum: words('asylum'),
  migration: words('migrant refugee migration immigrant deportation immigration'),
  disasters: words('earthquake flood hurricane cyclone typhoon tsunami drought wildfire'),
  natural_resource: words('uranium mineral mine fishery fishing oil gas mining lithium'),
  environment: words('climate emission pollution deforestation environment environmental'),
  technology: words('chip semiconductor satellite technology software'),
  terrorism: words('terrorist terrorism bomber jihadist hijacker'),
  cbrn: words('nuclear chemical biological radiological sarin warhead'),
  cyber: words('cyberattack cyber hacker malware ransomware hack'),
  misinformation: words('disinformation misinformation propaganda'),
  crime: words('gang murder robbery mafia cartel kidnapping'),
  corruption: words('corruption bribe bribery graft embezzlement'),
  illegal_drugs: words('drug cocaine heroin opium fentanyl narcotic'),
  trafficking: words('trafficking smuggler smuggling trafficker'),
};

/** Status that a governing word gives to the act it governs. */
const governors: EventWords['governors'] = {
  averted: words(`avert foil thwart prevent fail call_off cancel scrap abandon avoid forestall stave_off head_off abort scupper derail block
    disrupt scuttle escape`),
  called_for: words('demand urge call_for call seek request recommend suggest propose appeal advocate want need require push press ask'),
  planned: words('plan prepare schedule arrange intend announce_plan pledge promise vow agree organize organise postpone delay'),
  possible: words('consider mull contemplate weigh threaten fear warn_of risk expect predict hope attempt try'),
  denied: words('deny'),
  ended: words('end halt stop suspend freeze pause cease drop abandon lift terminate conclude finish wind_down scale_back reduce curb'),
};

const assaultModes: EventWords['assaultModes'] = {
  'suicide-attack': words('suicide'),
  drone: words('drone uav predator'),
  aerial: words('airstrike air-strike warplane jet aircraft helicopter gunship air aerial bomber'),
  'heavy-weapons': words('artillery tank mortar rocket missile shelling shell howitzer bombardment'),
  explosives: words('bomb bombing explosion explosive grenade mine landmine ied blast'),
  firearms: words('gun gunman gunfire rifle shooting bullet pistol sniper shot'),
  primitive: words('machete knife axe sword stabbing stone spear'),
  unconventional: words('sarin chlorine nerve chemical'),
  'crowd-control': words('tear baton truncheon'),
};

const sport: EventWords['sport'] = {
  cues: words(`match goal goalkeeper midfielder striker defender football soccer rugby cricket tennis basketball baseball hockey league cup
    championship champion tournament semifinal semi-final quarterfinal quarter-final innings wicket penalty coach olympics olympic
    medal gold-medal playoff play-off touchdown batsman bowler referee fixture stadium batter seed inning knockout boxer golfer formula`),
  lemmas: words(`beat defeat attack strike host meet sign visit shoot fight clash battle rout defend back support ban suspend kick_out hit receive welcome
    face raid threaten test deny block down train win dismiss sack fire invite crush edge pound target destroy assault storm release sell buy
    retire resign quit leave join transfer loan lead protest appeal agree deal draw arrive travel return head resume praise hail condemn
    criticize criticise blame battle offensive campaign war defeat victory strike attack match trade swap`),
};

/** What the event reader of English needs beside its frames. */
/** Nouns that tell of an act though nobody is named with them. */
const alone: { readonly [type: string]: readonly string[] } = {
  ASSAULT: words(`war fighting massacre siege shelling bombing bombardment airstrike air-strike invasion hostility attack raid offensive battle
    ambush assassination clash genocide strike skirmish incursion killing`),
  CONSULT: words('talk negotiation summit meeting conference dialogue consultation mediation'),
  COERCE: words('siege blockade curfew crackdown coup arrest annexation occupation'),
  PROTEST: words('protest demonstration riot uprising unrest strike'),
  SANCTION: words('sanction embargo boycott'),
  RETREAT: words('ceasefire truce cease-fire withdrawal'),
};

export const eventWords: EventWords = { classes: nounClasses, contexts, governors, sport, assaultModes, alone };
