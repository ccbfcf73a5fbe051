import type { NounClass } from './entity-words.ts';

/**
 * Common nouns that name whom an article speaks of, by the kind of entity and the PLOVER sector they give. Which word
 * belongs to which sector was learned in part from the agents dictionary of PETRARCH2 (MIT, see the attribution file).
 */
export const nounClasses: readonly NounClass[] = [
  row(
    'person',
    'GOV',
    `leader ruler president premier chancellor minister governor mayor secretary undersecretary ambassador envoy diplomat
    consul attache emissary official bureaucrat spokesperson spokesman spokeswoman dictator autocrat strongman chief head
    commissioner councillor councilor counselor dignitary statesman adviser advisor aide negotiator mediator regulator
    incumbent officeholder viceroy vice-president vice-premier co-president delegate authority`,
  ),
  row('person', 'GOV', 'king emperor prince sultan emir monarch sovereign crown-prince', 'male'),
  row('person', 'GOV', 'queen empress princess chancelloress', 'female'),
  row(
    'person',
    'MIL',
    `general admiral colonel commander captain lieutenant sergeant major brigadier marshal soldier officer conscript
    reservist serviceman servicewoman paratrooper sailor airman marine pilot commando veteran sniper cadet corporal
    gunner peacekeeper infantryman`,
  ),
  row('person', 'LEG', 'lawmaker legislator senator congressman congresswoman parliamentarian deputy mp representative speaker'),
  row(
    'person',
    'JUD',
    `judge prosecutor lawyer attorney magistrate justice solicitor barrister plaintiff defendant appellant juror witness
    coroner litigant claimant`,
  ),
  row('person', 'COP', 'policeman policewoman constable detective sheriff patrolman inspector investigator gendarme trooper'),
  row('person', 'SPY', 'spy agent operative spymaster'),
  row(
    'person',
    'REB',
    'rebel insurgent guerrilla guerilla separatist mutineer secessionist warlord insurrectionist partisan rebel-leader',
  ),
  row(
    'person',
    'UAF',
    `militant gunman gunmen militiaman militiamen fighter combatant terrorist jihadist jihadi extremist attacker assailant
    shooter bomber hijacker hostage-taker mercenary islamist kidnapper abductor hostage-holder captor vigilante raider infiltrator saboteur`,
  ),
  row(
    'person',
    'OPP',
    'protester protestor demonstrator dissident activist campaigner opponent striker rioter marcher defector exile',
  ),
  row(
    'person',
    'CRM',
    `criminal thief robber trafficker smuggler gangster suspect killer murderer pirate hacker fraudster offender convict
    prisoner inmate detainee fugitive arsonist rapist burglar`,
  ),
  row(
    'person',
    'JRN',
    `journalist reporter correspondent editor columnist commentator blogger broadcaster anchor photographer cameraman
    anchorman anchorwoman presenter newsman pundit`,
  ),
  row(
    'person',
    'EDU',
    `analyst expert scholar professor historian academic economist researcher scientist teacher student pupil lecturer
    scientist dean rector fellow physicist strategist political-scientist chemist biologist geologist meteorologist
    psychologist sociologist anthropologist astronomer epidemiologist virologist seismologist archaeologist
    mathematician linguist philosopher theorist schoolchild classmate graduate`,
  ),
  row(
    'person',
    'BUS',
    `executive businessman businesswoman entrepreneur tycoon oligarch banker billionaire investor trader ceo boss
    chairman chairwoman chairperson co-founder founder owner manager shareholder director consultant landlord
    industrialist magnate employer advertiser customer client`,
  ),
  row('person', 'LAB', 'worker employee labourer laborer miner unionist trade-unionist farmworker driver fisherman'),
  row('person', 'AGR', 'farmer rancher peasant herder'),
  row(
    'person',
    'MED',
    `doctor nurse surgeon physician medic paramedic patient dentist psychiatrist pharmacist midwife pathologist
    paediatrician pediatrician`,
  ),
  row(
    'person',
    'REL',
    'bishop priest archbishop cardinal imam rabbi pastor monk cleric clergyman ayatollah mullah pope nun pilgrim',
  ),
  row('person', 'REL', 'preacher theologian monastic abbot metropolitan muezzin'),
  row('person', 'REF', 'refugee migrant returnee asylum-seeker seeker evacuee immigrant'),
  row('person', 'PTY', 'politician candidate frontrunner challenger nominee party-leader contender'),
  row(
    'person',
    'CVL',
    'man boy father husband brother son gentleman uncle nephew widower grandfather businessman actor fiancé grandson',
    'male',
  ),
  row(
    'person',
    'CVL',
    'woman girl mother wife sister daughter lady aunt niece widow grandmother actress heroine fiancée housewife',
    'female',
  ),
  row(
    'person',
    'CVL',
    `person civilian resident citizen villager victim survivor child baby teenager youth adult tourist traveler traveller
    passenger voter supporter critic fan author writer poet artist musician singer player athlete coach neighbour
    neighbor volunteer parent relative friend colleague bystander onlooker motorist visitor settler native spouse
    hostage captive participant eyewitness donor consumer user reader viewer engineer architect painter designer
    developer programmer creator producer filmmaker composer inventor explorer astronaut cosmonaut diver skipper
    teammate rival winner loser champion goalkeeper striker midfielder defender swimmer sprinter cyclist boxer golfer
    runner-up medallist medalist competitor contestant referee umpire guest host caller local inhabitant sibling twin
    member curator constituent infant toddler newborn guardian pedestrian cyclist climber hiker shopper diner owner subscriber gamer celebrity
    star model comedian novelist playwright screenwriter vocalist guitarist drummer homeowner sympathiser sympathizer
    bodyguard guard guide translator interpreter firefighter rescuer lifeguard expatriate foreigner national countryman
    compatriot islander newcomer bride groom couple elder chieftain tribesman tribeswoman youngster schoolboy schoolgirl
    shepherd shopkeeper clerk adherent squatter occupier dweller deportee nomad looter mourner worshipper
    worshiper believer monarchist royalist loyalist nationalist fundamentalist hardliner moderate reformist leftist
    rightist communist socialist secularist traditionalist populist anarchist poacher recruit deserter crewman trucker trader merchant
    grower docker warder trainee instructor technician mechanic pensioner orphan bandit emigre émigré stowaway creditor lender
    counterpart backer smallholder fisher herdsman courier porter steelworker mutineer`,
  ),
  row(
    'group',
    'MIL',
    `troops forces force soldiers military navy army infantry artillery marines paratroopers peacekeepers
    legionnaires servicemen garrison contingent militaries warplanes`,
  ),
  row('group', 'GOV', 'officials authorities leadership elite elites entourage delegation delegations'),
  row(
    'group',
    'CVL',
    'people public population crowd crowds civilians community family families households dozens hundreds thousands millions folk',
  ),
  row('group', 'PTY', 'opposition'),
  row('group', 'REL', 'clergy'),
  row('group', 'UAF', 'militia militias gang mob insurgency junta guerrillas'),
  row('government', 'GOV', 'government administration regime cabinet ministry ministries authorities governments'),
  row(
    'organization',
    'GOV',
    `agency department bureau commission secretariat presidency embassy consulate mission chancellery regulator watchdog
    council directorate institute`,
  ),
  row('organization', 'LEG', 'parliament congress senate legislature assembly knesset duma committee chamber'),
  row('organization', 'JUD', 'court tribunal judiciary jury prosecution'),
  row('organization', 'COP', 'police constabulary'),
  row('organization', 'PTY', 'party coalition caucus'),
  row('organization', 'MIL', 'battalion brigade regiment squadron fleet'),
  row(
    'organization',
    'BUS',
    `company firm corporation business bank manufacturer maker chipmaker carmaker automaker airline retailer operator
    giant conglomerate supplier producer contractor startup start-up subsidiary developer publisher exporter
    importer refiner miner planemaker drugmaker shipbuilder utility insurer lender brewer steelmaker phonemaker provider
    enterprise consortium venture brand label studio broker builder distributor vendor franchise`,
  ),
  row('organization', 'JRN', 'newspaper broadcaster channel magazine outlet daily tabloid newswire station media'),
  row(
    'organization',
    'CVL',
    `organization organisation group association foundation charity union federation movement alliance bloc network
    institution society body campaign team club squad league church league panel band think-tank think-thank staff
    crew board faction lobby collective choir orchestra troupe syndicate`,
  ),
  row('organization', 'EDU', 'university school college academy faculty museum library'),
  row('organization', 'MED', 'clinic'),
  row('state', null, 'country nation state republic kingdom homeland motherland superpower archipelago-nation'),
  row(
    'place',
    null,
    `city town village capital region province county district island area territory peninsula continent border coast
    neighbourhood neighborhood suburb municipality zone enclave valley river lake sea ocean mountain desert street road
    square park site location place settlement port harbour harbor metropolis port-city prefecture archipelago borough
    village frontier mainland shore beach bay strait volcano forest island-nation downtown planet hamlet township slum
    highway motorway canal`,
  ),
  row(
    'facility',
    null,
    `airport base plant station hospital prison laboratory lab factory refinery reactor bridge dam stadium mosque
    cathedral temple hotel building tower embassy-compound camp mine shipyard pipeline warehouse headquarters palace
    compound checkpoint runway depot complex house home apartment venue theatre theater cinema mall store shop
    restaurant monastery synagogue museum gallery facility terminal arena campus courthouse jail cemetery memorial`,
  ),
  row('agreement', null, 'treaty pact accord'),
];

function row(kind: NounClass['kind'], sector: string | null, words: string, gender?: 'male' | 'female'): NounClass {
  return { kind, sector, words: words.trim().split(/\s+/u), gender: gender ?? null };
}
