import { describe, expect, it } from 'vitest';
import { type ReadRecord, readRecord } from '../../../test/support/read-record.ts';

/** Types of the table: "|" between what may stand; words the trigger may touch; an actor; one it is done to; whether it happened. */
type Told = readonly [type: string, at: string, actor: string, recipient: string, happened: boolean];

interface House {
  readonly house: string;
  readonly text: string;
  readonly told: readonly Told[];
}

/**
 * Short pieces in the manners of many houses, written by us, with the acts of cooperation and of giving way that a reader finds in them. They
 * were listed before the reader saw them. Not all are found: the floors below only rise.
 */
const houses: readonly House[] = [
  {
    house: 'wire',
    text: "PARAMARIBO, March 4 - Suriname and Guyana settled on a joint commission on Monday to mark the Corentyne river frontier, after Guyana's foreign minister spent two days in Paramaribo. Officials from both governments sat across the table for nine hours. Guyana gave its word that no gunboats would be sent upriver. Suriname, for its part, set free four Guyanese fishermen held since January and gave back their boats. Brazil, which acted as go-between, greeted the accord with relief.",
    told: [
      ['AGREE', 'settled', 'Suriname', '', true],
      ['CONSULT', 'spent', 'Guyana', '', true],
      ['CONSULT', 'sat', 'Officials', '', true],
      ['AGREE', 'gave', 'Guyana', '', true],
      ['RETREAT', 'set free', 'Suriname', 'fishermen|GUY', true],
      ['RETREAT', 'gave back', 'Suriname', '', true],
      ['CONSULT', 'go-between', 'Brazil', '', true],
      ['SUPPORT', 'greeted', 'Brazil', '', true],
    ],
  },
  {
    house: 'communique',
    text: "The Presidents of Mozambique and Malawi met in Tete on 2 March 2024. The two Heads of State expressed satisfaction with the progress on the railway. President Nyusi conveyed his gratitude to Malawi for the shelter given to displaced families. President Chakwera reiterated Malawi's backing for the operations in Cabo Delgado. The two leaders directed their ministers to conclude the water agreement by June, and appealed to international partners to fund the bridge. Malawi undertook to waive visa fees for Mozambican traders.",
    told: [
      ['CONSULT', 'met', 'Presidents', '', true],
      ['SUPPORT', 'gratitude', 'Nyusi', 'Malawi', true],
      ['AID', 'shelter', '', 'families', true],
      ['SUPPORT', 'reiterated|backing', 'Chakwera', '', true],
      ['REQUEST', 'directed', 'leaders', 'ministers', true],
      ['REQUEST', 'appealed', 'leaders', 'partners', true],
      ['AGREE', 'undertook', 'Malawi', '', true],
      ['RETREAT', 'waive', 'Malawi', '', false],
    ],
  },
  {
    house: 'agency',
    text: "Uruguay's president, Luis Lacalle Pou, wrapped up a three-day visit to New Zealand on Thursday with a promise of closer trade. He held face-to-face talks with Prime Minister Christopher Luxon in Wellington and was hosted to lunch by dairy farmers. The pair put their signatures to a memorandum on lamb exports. New Zealand will share veterinary know-how with Uruguay. Luxon said he would pay a return visit to Montevideo next year.",
    told: [
      ['CONSULT', 'visit', 'Lacalle', 'New Zealand', true],
      ['AGREE', 'promise', 'Lacalle', '', true],
      ['CONSULT', 'talks', 'Lacalle', '', true],
      ['SUPPORT', 'signatures', 'pair', '', true],
      ['COOPERATE', 'share', 'New Zealand', 'Uruguay', false],
      ['CONSULT', 'return visit', 'Luxon', '', false],
    ],
  },
  {
    house: 'conflict report',
    text: 'Mai-Mai fighters downed their weapons outside Fizi on Tuesday and some 300 of them handed themselves in to the Congolese army. Burundian soldiers left the town of Baraka the same morning, ending a deployment of two years. A truce brokered by the Catholic church took hold at noon. The army let an aid convoy of the Red Cross through to Minembwe, where flour and cooking oil were handed out to 4,000 families. Eleven abducted nurses walked free.',
    told: [
      ['RETREAT', 'downed', 'fighters', '', true],
      ['RETREAT', 'handed themselves', 'fighters', '', true],
      ['RETREAT', 'left', 'Burundi|soldiers', '', true],
      ['CONSULT', 'brokered', 'church', '', true],
      ['RETREAT', 'truce|took hold', '', '', true],
      ['RETREAT', 'let', 'army', 'Red Cross|convoy', true],
      ['AID', 'handed out', '', 'families', true],
      ['RETREAT', 'walked free', '', '', true],
    ],
  },
  {
    house: 'state media',
    text: "Comrade Thongloun Sisoulith, President of the Lao People's Democratic Republic, received in Vientiane on Friday a delegation of the Communist Party of Cuba. The Lao side spoke highly of the selfless assistance rendered by Cuba in training Lao doctors. The Cuban side thanked Laos for its vote against the blockade. Both sides pledged to carry forward the traditional friendship. The guests presented the hospital with 20,000 doses of vaccine.",
    told: [
      ['CONSULT', 'received', 'delegation|Sisoulith', '', true],
      ['SUPPORT', 'spoke highly', 'Lao', '', true],
      ['AID', 'assistance', 'Cuba', '', true],
      ['SUPPORT', 'thanked', 'Cuban', 'Laos', true],
      ['AGREE', 'pledged', 'sides', '', true],
      ['AID', 'presented', 'guests', 'hospital', true],
    ],
  },
  {
    house: 'live',
    text: "14:05 - Iceland's foreign minister has just landed in Nuuk and goes straight into a meeting with Greenland's premier. 14:40 - Denmark says it will foot the bill for a new airport in Ilulissat. 15:10 - The premier tells reporters Greenland has accepted an Icelandic offer of two rescue helicopters. 15:30 - He also apologised for remarks about Danish nurses. 16:00 - Norway has asked to be kept in the loop and offered its good offices.",
    told: [
      ['CONSULT', 'landed', 'minister|Iceland', '', true],
      ['CONSULT', 'meeting', 'minister|Iceland', '', true],
      ['AID', 'foot', 'Denmark', '', false],
      ['AGREE', 'accepted', 'Greenland', 'Iceland', true],
      ['AGREE', 'offer', 'Iceland', '', true],
      ['CONCEDE', 'apologised', 'He|premier', '', true],
      ['REQUEST', 'asked', 'Norway', '', true],
      ['AGREE', 'offered', 'Norway', '', true],
    ],
  },
  {
    house: 'analysis',
    text: 'Kyrgyzstan has spent the year mending fences with Tajikistan. Border guards of the two countries now patrol the Isfara valley together. In November Bishkek handed back 12 square kilometres of pasture, and Dushanbe opened the road to Vorukh. The thaw owes much to Kazakhstan, whose president threw his weight behind the talks and lent both sides 200 million dollars for canals. Russia, by contrast, merely called for patience.',
    told: [
      ['SUPPORT', 'mending', 'Kyrgyzstan', '', true],
      ['COOPERATE', 'patrol', '', '', true],
      ['RETREAT', 'handed back', 'Kyrgyzstan|Bishkek', '', true],
      ['RETREAT', 'opened', 'Tajikistan|Dushanbe', '', true],
      ['SUPPORT', 'weight', 'president|Kazakhstan', '', true],
      ['AID', 'lent', 'Kazakhstan|president', 'sides', true],
      ['REQUEST', 'called', 'Russia', '', true],
    ],
  },
  {
    house: 'economics',
    text: "The African Development Bank signed off on a $90m credit line for Gambia on Wednesday. Banjul had sought double that sum. Kuwait stumped up a further $15m in grants, the finance ministry said, while Paris Club creditors wiped out a third of the debt. In return the government gave in to pressure from lenders and scrapped fuel subsidies. The fund will disburse the first tranche in May. Senegal, Gambia's neighbour, agreed to cut the price of the electricity it sells to Banjul.",
    told: [
      ['AID', 'signed off', 'African Development Bank', 'Gambia', false],
      ['REQUEST', 'sought', 'Gambia|Banjul', '', true],
      ['AID', 'stumped', 'Kuwait', '', true],
      ['AID', 'wiped', 'creditors|Paris Club', '', true],
      ['CONCEDE', 'gave in', 'government|Gambia', 'lenders', true],
      ['AID', 'disburse', '', '', false],
      ['AGREE', 'agreed', 'Senegal', '', true],
      ['COOPERATE', 'sells', 'Senegal', 'Gambia|Banjul', true],
    ],
  },
  {
    house: 'op-ed',
    text: "When Fiji's prime minister went to Tarawa in August, cap in hand, he did what his predecessors never did: he said sorry. Kiribati accepted the apology and rejoined the Forum. Fiji had earlier pulled its police out of the dispute. It was statesmanship, and Samoa and Tonga were right to applaud it. Canberra should now follow suit and allow islanders visa-free entry. It has instead urged patience.",
    told: [
      ['CONSULT', 'went', 'prime minister|Fiji', '', true],
      ['CONCEDE', 'sorry', 'prime minister|he', '', true],
      ['AGREE', 'accepted', 'Kiribati', '', true],
      ['SUPPORT', 'rejoined', 'Kiribati', '', true],
      ['RETREAT', 'pulled', 'Fiji', '', true],
      ['SUPPORT', 'applaud', 'Samoa', '', true],
      ['RETREAT', 'allow', 'Canberra|Australia', '', false],
      ['REQUEST', 'urged', 'It|Australia|Canberra', '', true],
    ],
  },
  {
    house: 'brief',
    text: "Slovenia granted political asylum to a Belarusian sprinter. Montenegro's parliament ratified the extradition treaty with Britain. Bulgaria's president pardoned six poachers from Romania. Malta took in 41 migrants rescued off Lampedusa. Latvia's defence minister tendered her resignation. Croatia and Bosnia agreed a date for reopening the Gradiska bridge. Albania gave the go-ahead for a Turkish drone factory.",
    told: [
      ['AID', 'asylum|granted', 'Slovenia', '', true],
      ['SUPPORT', 'ratified', 'Montenegro|parliament', '', true],
      ['CONCEDE', 'pardoned', 'president|Bulgaria', '', true],
      ['AID', 'took in', 'Malta', '', true],
      ['RETREAT', 'resignation|tendered', 'minister|Latvia', '', true],
      ['AGREE', 'agreed', 'Croatia', '', true],
      ['RETREAT', 'reopening', '', '', false],
      ['AGREE', 'go-ahead|gave', 'Albania', '', true],
    ],
  },
  {
    house: 'regional paper',
    text: 'Paraguayan customs officers and their Bolivian counterparts carried out a joint raid on smugglers near Mariscal Estigarribia. Information supplied by the Bolivian police led to the haul, the ministry in Asuncion said. Paraguay extradited two of the men to Bolivia on Friday. "We are grateful to our brothers in La Paz," Interior Minister Enrique Riera said. Bolivia reciprocated with a gift of 30 motorcycles for the border force.',
    told: [
      ['COOPERATE', 'raid', 'officers|Paraguay', '', true],
      ['COOPERATE', 'supplied', 'police|Bolivia', '', true],
      ['COOPERATE', 'extradited', 'Paraguay', 'Bolivia', true],
      ['SUPPORT', 'grateful', 'We|Riera', '', true],
      ['AID', 'gift', 'Bolivia', '', true],
    ],
  },
  {
    house: 'interview',
    text: 'Q: Did Namibia ask Germany for money? A: We asked for an apology first. Germany has now recognised the genocide and offered 1.1 billion euros over thirty years. Our president called the German president on Sunday and thanked him. Q: And Botswana? A: Botswana has stood with us all along. Its foreign minister came to Windhoek last month and we talked for hours. Q: Will you free the chiefs? A: They were let go on Tuesday.',
    told: [
      ['REQUEST', 'asked', 'We', '', true],
      ['CONCEDE', 'recognised', 'Germany', '', true],
      ['AGREE', 'offered', 'Germany', '', true],
      ['CONSULT', 'called', 'president', '', true],
      ['SUPPORT', 'thanked', 'president', '', true],
      ['SUPPORT', 'stood', 'Botswana', '', true],
      ['CONSULT', 'came', 'minister|Botswana', '', true],
      ['RETREAT', 'let go', '', '', true],
    ],
  },
  {
    house: 'wire',
    text: 'Kenyan troops completed their pull-out from Kismayo on Sunday, lowering the flag at a base they had occupied for a decade. Somalia paid tribute to the departing force. Uganda has begun scaling down its own contingent. The last Burundians are due to leave in December. African Union commanders transferred control of the airport to Somali police.',
    told: [
      ['RETREAT', 'pull-out|completed', 'Kenya|troops', '', true],
      ['SUPPORT', 'tribute', 'Somalia', '', true],
      ['RETREAT', 'scaling', 'Uganda', '', true],
      ['RETREAT', 'leave', 'Burundi', '', false],
      ['RETREAT', 'transferred', 'African Union|commanders', 'police|Somali', true],
    ],
  },
  {
    house: 'agency',
    text: 'The United Arab Emirates flew in 55 tonnes of medical supplies to Chad on Saturday for refugees camped near Adre. It was the fourth such flight. The World Food Programme fed 180,000 people there in February with wheat donated by Turkey. Chad made a plea for more tents. France has chipped in two million euros, and a team of Moroccan surgeons is operating in a field hospital.',
    told: [
      ['AID', 'flew', 'United Arab Emirates', 'Chad', true],
      ['AID', 'fed', 'World Food Programme', '', true],
      ['AID', 'donated', 'Turkey', '', true],
      ['REQUEST', 'plea', 'Chad', '', true],
      ['AID', 'chipped', 'France', '', true],
    ],
  },
  {
    house: 'analysis',
    text: 'Oman has kept its channel to Tehran open. Its foreign minister shuttled between Tehran and Washington in the spring, and in June the two sides met indirectly in Muscat. A second round followed in Salalah. What emerged was an understanding: Iran would slow enrichment and the United States would unblock six billion dollars. Tehran also consented to more inspections. The prisoners came home in September.',
    told: [
      ['CONSULT', 'shuttled', 'minister', '', true],
      ['CONSULT', 'met', 'sides', '', true],
      ['AGREE', 'consented', 'Iran|Tehran', '', true],
      ['RETREAT', 'unblock', 'United States', '', false],
    ],
  },
  {
    house: 'headline style',
    text: "Panama lifts ban on Nicaraguan beef. Honduras switches recognition to Beijing. Costa Rica opens doors to fleeing judges. Guatemala's Arevalo in Taipei for four-day visit. Belize thanks Taiwan for hospital. El Salvador frees 110 held under emergency. Mexico to host talks between Ecuador and its rebels.",
    told: [
      ['RETREAT', 'lifts', 'Panama', 'Nicaragua', true],
      ['SUPPORT', 'recognition|switches', 'Honduras', 'Beijing|China', true],
      ['AID', 'opens', 'Costa Rica', '', true],
      ['CONSULT', 'visit', 'Arevalo', '', true],
      ['SUPPORT', 'thanks', 'Belize', 'Taiwan', true],
      ['RETREAT', 'frees', 'El Salvador', '', true],
      ['CONSULT', 'host', 'Mexico', '', false],
    ],
  },
  {
    house: 'conflict report',
    text: 'Clan elders in Galkayo persuaded both militias to hold their fire and exchange captives. By evening 17 men had been swapped at the old stadium. The Puntland administration pulled two battalions back to Garowe. The regional governor, whose removal the gunmen had demanded, stepped aside. Ethiopia, which backs the governor, sent a general to mediate. The United Nations mission appealed for restraint.',
    told: [
      ['RETREAT', 'hold', 'militias', '', true],
      ['COOPERATE', 'swapped|exchange', '', '', true],
      ['RETREAT', 'pulled', 'Puntland', '', true],
      ['REQUEST', 'demanded', 'gunmen', '', true],
      ['RETREAT', 'stepped aside', 'governor', '', true],
      ['SUPPORT', 'backs', 'Ethiopia', '', true],
      ['CONSULT', 'sent|mediate', 'Ethiopia', '', true],
      ['REQUEST', 'appealed', 'United Nations', '', true],
    ],
  },
  {
    house: 'diplomatic note',
    text: 'His Majesty King Tupou VI of Tonga arrived in Apia yesterday on a state visit at the invitation of the Samoan government. He was welcomed at the wharf by the head of state. An exchange of gifts followed. The King will travel on to Suva on Wednesday. Samoa reaffirmed its adherence to the fisheries treaty, and the two governments initialled an air services agreement.',
    told: [
      ['CONSULT', 'arrived', 'Tupou|King', '', true],
      ['AGREE', 'invitation', 'Samoa', '', true],
      ['CONSULT', 'travel', 'King', '', false],
      ['SUPPORT', 'initialled', 'governments', '', true],
    ],
  },
  {
    house: 'economics',
    text: 'Belarus sent its first cargo of potash through the port of Poti in March under a deal with Georgia. Minsk also imports Georgian wine. Uzbekistan sealed the purchase of 12 locomotives from China, and Turkmenistan resumed gas deliveries to Kazakhstan after a two-year break. Iran and Armenia swapped electricity for gas. Sales of Serbian apples to Egypt doubled.',
    told: [
      ['COOPERATE', 'sent', 'Belarus', '', true],
      ['COOPERATE', 'imports', 'Belarus|Minsk', 'Georgia', true],
      ['COOPERATE', 'purchase', 'Uzbekistan', 'China', false],
      ['COOPERATE', 'resumed', 'Turkmenistan', 'Kazakhstan', true],
      ['COOPERATE', 'swapped', 'Iran', '', true],
      ['COOPERATE', 'sales', 'Serbia', 'Egypt', true],
    ],
  },
  {
    house: 'investigative',
    text: "Leaked papers show that Eritrea trained 600 recruits for the Sudanese eastern front in 2022. Gulf businessmen financed the camp. In one memo a colonel requests rifles from Asmara; another acknowledges receipt of 400 of them. Asmara denied having armed anyone. Sudan's junta asked Eritrea to hand over two deserters, and Eritrea obliged.",
    told: [
      ['AID', 'trained', 'Eritrea', '', true],
      ['AID', 'financed', 'businessmen', '', true],
      ['REQUEST', 'requests', 'colonel', 'Asmara|Eritrea', true],
      ['AID', 'armed', 'Asmara|Eritrea', '', false],
      ['REQUEST', 'asked', 'junta|Sudan', 'Eritrea', true],
      ['COOPERATE', 'hand over', 'Eritrea', '', false],
    ],
  },
  {
    house: 'wire',
    text: "Zambia's president telephoned his Angolan counterpart on Monday to offer condolences over the mine disaster and promised rescue teams. Angola had appealed for specialised pumps. Namibia dispatched 30 engineers at once. South Africa said it stood ready to assist. Zambian rescuers brought out 14 miners alive by nightfall.",
    told: [
      ['CONSULT', 'telephoned', 'president|Zambia', 'counterpart|Angola', true],
      ['SUPPORT', 'condolences', 'president|Zambia', '', true],
      ['AGREE', 'promised', 'president|Zambia', '', true],
      ['REQUEST', 'appealed', 'Angola', '', true],
      ['AID', 'dispatched', 'Namibia', '', true],
      ['AGREE', 'ready', 'South Africa', '', true],
      ['AID', 'brought', 'rescuers|Zambia', '', true],
    ],
  },
  {
    house: 'newsletter',
    text: 'Ottawa blinked. After weeks of refusing, Canada dropped its digital tax on Thursday and invited American negotiators back to the table. Mexico, too, softened: it withdrew its complaint at the WTO. Washington welcomed both moves and put off the tariffs. Trade envoys of the three will get together in Monterrey on the 19th. Tokyo, watching, has sent feelers of its own.',
    told: [
      ['CONCEDE', 'dropped', 'Canada', '', true],
      ['AGREE', 'invited', 'Canada', 'negotiators|American', true],
      ['CONCEDE', 'withdrew', 'Mexico|it', '', true],
      ['SUPPORT', 'welcomed', 'Washington|United States', '', true],
      ['CONCEDE|RETREAT', 'put off', 'Washington|United States', '', true],
      ['CONSULT', 'get together', 'envoys', '', false],
    ],
  },
  {
    house: 'local',
    text: "The mayor of Gyumri, on a trip to Batumi, was given a tour of the port by his Georgian hosts. The two cities concluded a twinning accord in 2011. Adjara's chairman will return the call in May. Georgia sold Armenia 40 used buses last year and threw in spare parts. The buses were paid for with a Japanese grant.",
    told: [
      ['COOPERATE', 'sold', 'Georgia', 'Armenia', true],
      ['AID', 'grant', 'Japan', '', true],
    ],
  },
  {
    house: 'wire',
    text: "Peru's Congress approved the deployment of Ecuadorean marines for joint patrols of the Putumayo. The first drill, involving 800 men from the two navies, ends on Friday. Lima has also agreed to pool radar data with Quito. Colombia turned over two drug traffickers to Peruvian custody, and Brazil opened an office in Iquitos to coordinate police work.",
    told: [
      ['COOPERATE', 'drill', '', '', true],
      ['AGREE', 'agreed', 'Lima|Peru', '', true],
      ['COOPERATE', 'pool', 'Lima|Peru', '', false],
      ['COOPERATE', 'turned over', 'Colombia', '', true],
    ],
  },
  {
    house: 'statement',
    text: 'The European Union takes note of the release of opposition figures in Tunisia and encourages the authorities to take further steps. It calls for the immediate and unconditional release of all journalists. The EU stands ready to resume budget support. High Representative Josep Borrell spoke to Foreign Minister Nabil Ammar by telephone today and will receive him in Brussels next week.',
    told: [
      ['RETREAT', 'release', '', 'figures', true],
      ['REQUEST', 'encourages', 'European Union', 'authorities', true],
      ['REQUEST', 'calls', 'It|European Union', '', true],
      ['RETREAT', 'release', '', '', false],
      ['AGREE', 'ready', 'EU|European Union', '', true],
      ['AID', 'resume|support', 'EU|European Union', '', false],
      ['CONSULT', 'spoke', 'Borrell', '', true],
      ['CONSULT', 'receive', 'Borrell', '', false],
    ],
  },
  {
    house: 'explainer',
    text: 'Why did Bahrain let the preachers out? Three reasons. First, Britain had been leaning on Manama for months to do so. Second, King Hamad wanted to thank the Shia clergy, who had called off their marches. Third, an election was near. In all, 1,584 inmates benefited from the royal amnesty. Iran hailed the gesture and the two countries have since restored flights.',
    told: [
      ['RETREAT', 'let', 'Bahrain', 'preachers', true],
      ['REQUEST', 'leaning', 'Britain', 'Manama|Bahrain', true],
      ['CONCEDE', 'called off', 'clergy', '', true],
      ['CONCEDE', 'amnesty', '', '', true],
      ['SUPPORT', 'hailed', 'Iran', '', true],
      ['COOPERATE', 'restored', 'countries', '', true],
    ],
  },
  {
    house: 'tabloid',
    text: "Bhutan's bachelor king jetted into Dhaka for crunch talks on power lines. Hasina rolled out the red carpet and the pair inked three deals. Bangladesh gets hydropower; Bhutan gets a river port. India gave its blessing. Earlier the king dropped in on Kolkata. Nepal wants in and has begged Delhi for a corridor.",
    told: [
      ['CONSULT', 'jetted|talks', 'king', '', true],
      ['SUPPORT', 'inked', 'pair', '', true],
      ['SUPPORT|AGREE', 'blessing', 'India', '', true],
      ['REQUEST', 'begged', 'Nepal', 'Delhi|India', true],
    ],
  },
  {
    house: 'agency',
    text: "Mauritania's coastguard plucked 62 Gambians from a drifting boat and gave them food and blankets. Spain footed the cost of their flights home. Nouakchott and Madrid concluded a migration pact in February under which Spain will provide four patrol boats. Human rights groups pressed Spain to publish the text. Prime Minister Pedro Sanchez had visited Nouakchott twice and Ursula von der Leyen accompanied him on the second occasion.",
    told: [
      ['AID', 'plucked', 'coastguard|Mauritania', 'Gambia', true],
      ['AID', 'gave', 'coastguard|Mauritania', '', true],
      ['AID', 'footed', 'Spain', '', true],
      ['AGREE|SUPPORT', 'concluded', 'Madrid|Spain', '', true],
      ['AID', 'provide', 'Spain', '', false],
      ['REQUEST', 'pressed', 'groups', 'Spain', true],
      ['CONSULT', 'visited', 'Sanchez', '', true],
    ],
  },
  {
    house: 'wire',
    text: "ASTANA - Kazakhstan's President Kassym-Jomart Tokayev on Monday welcomed his Uzbek counterpart, Shavkat Mirziyoyev, for talks expected to focus on water. The two leaders are due to sign a dozen agreements. Before leaving Tashkent, Mirziyoyev had pardoned 40 convicts, a step Astana hailed. Kazakh officials said they had asked Uzbekistan to release more water from the Toktogul cascade, and that Tashkent had consented in principle.",
    told: [
      ['CONSULT', 'welcomed', 'Tokayev|Mirziyoyev', '', true],
      ['SUPPORT', 'sign', '', '', false],
      ['CONCEDE', 'pardoned', 'Mirziyoyev', 'convicts', true],
      ['SUPPORT', 'hailed', 'Astana|Kazakhstan', '', true],
      ['REQUEST', 'asked', 'officials', 'Uzbekistan', true],
      ['AGREE', 'consented', 'Tashkent|Uzbekistan', '', true],
    ],
  },
  {
    house: 'conflict',
    text: "Four days after the mutiny, the soldiers in the Bamenda garrison went back to barracks. Cameroon's government had bowed to their main demand and paid nine months of arrears. The ringleader, a Captain Fon, gave himself up on Sunday. The archbishop, who had carried messages between the two camps, called on both to show mercy. The government has since freed the wives it had detained and lifted the curfew.",
    told: [
      ['RETREAT', 'went back', 'soldiers', '', true],
      ['CONCEDE', 'bowed', 'government', 'demand|soldiers', true],
      ['RETREAT', 'gave himself', 'Fon|ringleader', '', true],
      ['CONSULT', 'carried messages', 'archbishop', '', true],
      ['REQUEST', 'called', 'archbishop', '', true],
      ['RETREAT', 'freed', 'government', 'wives', true],
      ['CONCEDE|RETREAT', 'lifted', 'government', '', true],
    ],
  },
  {
    house: 'analysis',
    text: "For Dhaka the bargain was simple. It would let Indian goods cross its territory duty-free; in exchange Delhi would build a power line, extend a $500m credit and support Bangladesh's bid for a seat on the council. Sheikh Hasina, on her fourth trip to Delhi in two years, signed without a murmur. Opposition parties urged her to publish the text. Even Beijing, whose own loans built the Padma bridge, gave a polite nod.",
    told: [
      ['RETREAT', 'let', 'Dhaka|It', '', false],
      ['AID|COOPERATE', 'build', 'Delhi|India', '', false],
      ['AID', 'extend', 'Delhi|India', '', false],
      ['SUPPORT', 'support', 'Delhi|India', 'Bangladesh|bid', false],
      ['CONSULT', 'trip', 'Hasina', 'Delhi|India', true],
      ['SUPPORT|AGREE', 'signed', 'Hasina', '', true],
      ['REQUEST', 'urged', 'parties', 'her|Hasina', true],
      ['AGREE', 'nod', 'Beijing|China', '', true],
    ],
  },
  {
    house: 'brief',
    text: "Ghana handed a fugitive Nigerian banker to Interpol. Togo and Benin have settled their row over fishing licences. The Czech Senate voted to ratify the accession of Moldova. Ecuador offered Haiti 200 policemen. Finland's Marin sent her congratulations to Kosovo's new premier. The Vatican thanked Hungary for taking in Syrian orphans. Bolivia backed Peru's proposal for a joint lithium council. Rebels in Casamance laid down 60 rifles.",
    told: [
      ['COOPERATE', 'handed', 'Ghana', 'Interpol', true],
      ['AGREE', 'settled', 'Togo', '', true],
      ['SUPPORT|AGREE', 'voted|ratify', 'Senate|Czech', '', true],
      ['AGREE', 'offered', 'Ecuador', 'Haiti', true],
      ['SUPPORT', 'congratulations|sent', 'Marin', '', true],
      ['SUPPORT', 'thanked', 'Vatican', 'Hungary', true],
      ['AID', 'taking in', 'Hungary', '', true],
      ['SUPPORT', 'backed', 'Bolivia', 'Peru', true],
      ['RETREAT', 'laid down', 'Rebels', '', true],
    ],
  },
  {
    house: 'agency',
    text: "Nepal's foreign secretary, Sewa Lamsal, flew to Dhaka on Tuesday carrying a letter from her prime minister. She was received by the chief adviser and later had a working dinner with officials of the energy ministry. Bangladesh will buy 40 megawatts of Nepali electricity under an accord the two countries reached in June. India, through whose grid the power must pass, gave its consent in October. Lamsal extended an invitation to the chief adviser to visit Kathmandu.",
    told: [
      ['CONSULT', 'flew', 'Lamsal', '', true],
      ['CONSULT', 'received', 'She|Lamsal|adviser', '', true],
      ['CONSULT', 'dinner', 'She|Lamsal', '', true],
      ['COOPERATE', 'buy', 'Bangladesh', 'Nepal', false],
      ['AGREE', 'reached|accord', 'countries', '', true],
      ['AGREE', 'consent', 'India', '', true],
      ['AGREE', 'invitation', 'Lamsal', '', true],
    ],
  },
  {
    house: 'live',
    text: `0912 Reports that the last Emirati troops have quit the island of Socotra. 0925 The governor confirms: all 120 left by ship overnight. 0940 He thanks Oman for "patient mediation". 1003 Yemen's foreign minister is on his way to Muscat. 1030 The Emirates say they remain ready to train the coastguard. 1115 A Saudi plane has delivered 20 tonnes of dates and medicine. 1140 Separatists demand a share of the port fees and ask Riyadh to guarantee it.`,
    told: [
      ['RETREAT', 'quit', 'troops|Emirati', '', true],
      ['RETREAT', 'left', '', '', true],
      ['SUPPORT', 'thanks', 'He|governor', 'Oman', true],
      ['AGREE', 'ready', 'Emirates', '', true],
      ['AID', 'delivered', 'Saudi', '', true],
      ['REQUEST', 'demand', 'Separatists', '', true],
      ['REQUEST', 'ask', 'Separatists', 'Riyadh|Saudi Arabia', true],
    ],
  },
  {
    house: 'magazine',
    text: "It took a football match to bring Cyprus's two mayors together. In May they shook hands on the halfway line; in June they met over coffee; by autumn they had agreed to reopen Ledra Street and to pool their fire brigades. Ankara grumbled and then acquiesced. The United Nations lent two minibuses. When a school burned down in the north, Greek Cypriot builders put it up again, free of charge, and the Turkish Cypriot leader went over to thank them in person.",
    told: [
      ['CONSULT', 'met', 'they|mayors', '', true],
      ['AGREE', 'agreed', 'they|mayors', '', true],
      ['RETREAT', 'reopen', '', '', false],
      ['COOPERATE', 'pool', '', '', false],
      ['AGREE', 'acquiesced', 'Ankara|Turkey', '', true],
      ['AID', 'lent', 'United Nations', '', true],
      ['SUPPORT', 'thank', 'leader', '', true],
    ],
  },
  {
    house: 'communique',
    text: 'The Ministers condemned terrorism in all its forms. They commended the Government of Tanzania for hosting the conference and expressed appreciation to Japan for its financial support. They agreed to establish a joint fund and called upon Member States to contribute to it without delay. The Minister of Mauritius offered to host the next session. The Ministers adopted the Arusha Declaration and paid a courtesy call on the President of Tanzania.',
    told: [
      ['SUPPORT', 'commended', 'They|Ministers', 'Tanzania', true],
      ['SUPPORT', 'expressed|appreciation', 'They|Ministers', 'Japan', true],
      ['AID', 'support', 'Japan', '', true],
      ['AGREE', 'agreed', 'They|Ministers', '', true],
      ['REQUEST', 'called', 'They|Ministers', 'States', true],
      ['AGREE', 'offered', 'Minister|Mauritius', '', true],
      ['CONSULT', 'call', 'Ministers', 'President', true],
    ],
  },
  {
    house: 'newspaper',
    text: `Britain will return the Asante gold to Ghana on loan, the two museums announced after a year of haggling. "They have met us halfway," said the Asantehene's envoy, who flew to London four times. The government in Accra, which had pressed for outright restitution, dropped that demand in March. Scotland had already given back a Zulu drum to South Africa. France, too, has returned 26 statues to Benin and apologised for the looting.`,
    told: [
      ['RETREAT', 'return', 'Britain', 'Ghana', false],
      ['CONSULT', 'flew', 'envoy', '', true],
      ['REQUEST', 'pressed', 'government|Ghana', '', true],
      ['CONCEDE', 'dropped', 'government|Ghana', '', true],
      ['RETREAT', 'given back', 'Scotland', 'South Africa', true],
      ['RETREAT', 'returned', 'France', 'Benin', true],
      ['CONCEDE', 'apologised', 'France', '', true],
    ],
  },
  {
    house: 'wire',
    text: 'Philippine and Vietnamese coastguards on Friday wound up a joint rescue drill off Da Nang, the first between the two. Vietnam shared satellite pictures of the reef with Manila in January. Japan, which is supplying both with patrol boats, sent observers. Manila released 13 Vietnamese fishermen as a goodwill gesture, and Hanoi reciprocated by lifting its ban on Philippine bananas. Both governments turned down a Chinese request to attend.',
    told: [
      ['COOPERATE', 'drill|wound up', 'Philippine|Vietnam|coastguards', '', true],
      ['COOPERATE', 'shared', 'Vietnam', '', true],
      ['AID|COOPERATE', 'supplying', 'Japan', '', true],
      ['RETREAT', 'released', 'Manila|Philippines', 'fishermen|VNM', true],
      ['RETREAT', 'lifting', 'Hanoi|Vietnam', 'Philippines', true],
    ],
  },
  {
    house: 'radio',
    text: 'Listen to what the Hungarian prime minister did this week. He met the Georgian opposition on Monday, and on Tuesday he went to see their president. He promised observers for the election. Then he phoned Baku to smooth things over. By Thursday his own parliament had approved a grant of ten million euros for Georgian farmers. Brussels asked him to explain himself. He declined, and invited the commissioner to Budapest for goulash instead.',
    told: [
      ['CONSULT', 'met', 'He|minister', '', true],
      ['CONSULT', 'see|went', 'he|minister', '', true],
      ['AGREE', 'promised', 'He|minister', '', true],
      ['CONSULT', 'phoned', 'he|minister', '', true],
      ['AGREE|AID', 'approved', 'parliament', '', true],
      ['REQUEST', 'asked', 'Brussels', 'him|minister', true],
      ['AGREE', 'invited', 'He|minister', 'commissioner', true],
    ],
  },
  {
    house: 'court report',
    text: "The tribunal in Arusha acquitted the former minister and ordered his release. Rwanda, which had handed him over in 2011, said it respected the ruling. Belgium granted him asylum the same week. He has asked Burundi for his passport back. Survivors' groups begged the prosecutor to appeal.",
    told: [
      ['CONCEDE', 'acquitted', '', 'minister', true],
      ['REQUEST', 'ordered', '', '', true],
      ['RETREAT', 'release', '', '', false],
      ['COOPERATE', 'handed', 'Rwanda', '', true],
      ['AID', 'asylum|granted', 'Belgium', '', true],
      ['REQUEST', 'asked', '', 'Burundi', true],
      ['REQUEST', 'begged', 'groups', 'prosecutor', true],
    ],
  },
];

const types: ReadonlySet<string> = new Set('AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST'.split(' '));
const happened = (status: string | null): boolean => status === 'occurred' || status === 'ongoing';

interface Counts {
  gold: number;
  given: number;
  found: number;
}

/** Everything an entity and its members are called in the text. */
function namesOf({ record, words }: ReadRecord, id: string): readonly string[] {
  const entity = record.entities.find((one) => one.id === id);
  if (entity === undefined) return [];
  const own = [entity.name, ...entity.aliases, ...entity.mentions.map((mention) => words(mention)), entity.link.iso3 ?? ''];
  return [...own, ...entity.members.flatMap((member) => namesOf({ record, words } as ReadRecord, member))];
}

function count({ text, told }: House): Counts {
  const read = readRecord(text);
  const events = read.record.events.filter((event) => types.has(event.type));
  const isNamed = (ids: readonly string[], wanted: string): boolean =>
    wanted === '' ||
    ids.some((id) => namesOf(read, id).some((name) => wanted.split('|').some((want) => name !== '' && within(name, want))));
  const free = new Set(events);
  for (const [type, at, actor, recipient, did] of told) {
    const spans = at.split('|').flatMap((words) => placesOf(text, words));
    const hit = [...free].find((event) => {
      const both = [...event.actors, ...event.recipients];
      const mutual = event.type === 'CONSULT';
      return (
        type.split('|').includes(event.type) &&
        happened(event.status) === did &&
        spans.some(({ start, end }) => start < event.trigger.end && event.trigger.start < end) &&
        isNamed(mutual ? both : event.actors, actor) &&
        isNamed(mutual ? both : event.recipients, recipient)
      );
    });
    if (hit !== undefined) free.delete(hit);
  }
  return { gold: told.length, given: events.length, found: events.length - free.size };
}

function within(name: string, want: string): boolean {
  const one = ` ${name.toLowerCase()} `;
  const other = ` ${want.toLowerCase()} `;
  return one.includes(other) || other.includes(one);
}

function placesOf(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(words.toLowerCase()); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

describe('acts of cooperation in the manners of many houses', () => {
  it('name words of their texts', () => {
    const wrong = houses.flatMap(({ house, text, told }) =>
      told
        .filter(([, at]) => at.split('|').every((words) => placesOf(text, words).length === 0))
        .map(([, at]) => `${house}: ${at}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are found in more than half, and most of what is found is there', { timeout: 60_000 }, () => {
    const all: Counts = { gold: 0, given: 0, found: 0 };
    for (const house of houses) {
      const { gold, given, found } = count(house);
      all.gold += gold;
      all.given += given;
      all.found += found;
    }
    expect(all.found / all.gold).toBeGreaterThan(0.5);
    expect(all.found / all.given).toBeGreaterThan(0.75);
  });
});
