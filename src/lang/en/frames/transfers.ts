import type { Frame } from '../../../model/index.ts';

type Row = readonly [lemma: string, pos: 'verb' | 'noun', from: string, to: string, goods: string, example: string, expect: string];

// Slots are roles or prepositions, comma-separated, best first. "-" is nobody.
const rows: readonly Row[] = [
  ['provide', 'verb', 'subject', 'indirect,to,object', 'with,object', 'China provides North Korea with food and fuel.', 'China -> North Korea: food fuel'],
  ['supply', 'verb', 'subject', 'indirect,to,object', 'with,object', 'Iran supplied Russia with drones.', 'Iran -> Russia: arms'],
  ['equip', 'verb', 'subject', 'object', 'with', 'Turkey equipped Libya with drones.', 'Turkey -> Libya: arms'],
  ['arm', 'verb', 'subject', 'object', 'with', 'France armed Greece with missiles.', 'France -> Greece: arms'],
  ['furnish', 'verb', 'subject', 'indirect,to,object', 'with,object', 'Norway furnished Latvia with radars.', 'Norway -> Latvia: arms'],
  ['send', 'verb', 'subject', 'indirect,to', 'object', 'Germany sent tanks to Ukraine.', 'Germany -> Ukraine: arms'],
  ['give', 'verb', 'subject', 'indirect,to', 'object', 'Japan gave Kenya rice.', 'Japan -> Kenya: food'],
  ['donate', 'verb', 'subject', 'to,indirect', 'object', 'India donated vaccines to Nepal.', 'India -> Nepal: medical'],
  ['deliver', 'verb', 'subject', 'to,indirect', 'object', 'Poland delivered ammunition to Ukraine.', 'Poland -> Ukraine: arms'],
  ['ship', 'verb', 'subject', 'to,indirect', 'object', 'Brazil shipped soybeans to China.', 'Brazil -> China: food'],
  ['export', 'verb', 'subject', 'to', 'object', 'Qatar exports gas to Japan.', 'Qatar -> Japan: energy'],
  ['sell', 'verb', 'subject', 'to,indirect', 'object', 'Sweden sold jets to Hungary.', 'Sweden -> Hungary: arms'],
  ['transfer', 'verb', 'subject', 'to', 'object', 'South Korea transferred shells to the United States.', 'South Korea -> United States: arms'],
  ['lend', 'verb', 'subject', 'indirect,to', 'object', 'China lent Pakistan money.', 'China -> Pakistan: money'],
  ['grant', 'verb', 'subject', 'indirect,to', 'object', 'Saudi Arabia granted Egypt a loan.', 'Saudi Arabia -> Egypt: money'],
  ['pay', 'verb', 'subject', 'indirect,to', 'object', 'Libya paid Italy 20 million dollars.', 'Libya -> Italy: money'],
  ['offer', 'verb', 'subject', 'indirect,to', 'object', 'Spain offered Morocco a loan.', 'Spain -> Morocco: money'],
  ['hand over', 'verb', 'subject', 'to', 'object', 'Canada handed over vehicles to Ukraine.', 'Canada -> Ukraine: arms'],
  ['airlift', 'verb', 'subject', 'to', 'object', 'Turkey airlifted medicine to Sudan.', 'Turkey -> Sudan: medical'],
  ['receive', 'verb', 'from', 'subject', 'object', 'Mali received helicopters from Russia.', 'Russia -> Mali: arms'],
  ['buy', 'verb', 'from', 'subject', 'object', 'Vietnam bought missiles from India.', 'India -> Vietnam: arms'],
  ['purchase', 'verb', 'from', 'subject', 'object', 'Egypt purchased wheat from Romania.', 'Romania -> Egypt: food'],
  ['import', 'verb', 'from', 'subject', 'object', 'Turkey imports gas from Azerbaijan.', 'Azerbaijan -> Turkey: energy'],
  ['obtain', 'verb', 'from', 'subject', 'object', 'Syria obtained oil from Iran.', 'Iran -> Syria: fuel'],
  ['acquire', 'verb', 'from', 'subject', 'object', 'Serbia acquired drones from China.', 'China -> Serbia: arms'],
  ['get', 'verb', 'from', 'subject', 'object', 'Moldova gets electricity from Romania.', 'Romania -> Moldova: energy'],
  ['trade', 'verb', 'subject', 'with,to', 'object', 'Russia traded oil with North Korea for shells.', 'Russia -> North Korea: fuel'],
  ['exchange', 'verb', 'subject', 'with', 'object', 'Iran exchanged oil with China for machinery.', 'Iran -> China: fuel'],
  ['swap', 'verb', 'subject', 'with', 'object', 'Iraq swapped fuel with Iran for gas.', 'Iraq -> Iran: fuel'],
  ['barter', 'verb', 'subject', 'with', 'object', 'Pakistan bartered rice with Iran for gas.', 'Pakistan -> Iran: food'],
  ['shipment', 'noun', 'subject,possessor,from', 'to', 'of,object', 'An Iranian shipment of rockets to Sudan was stopped.', 'Iran -> Sudan: arms'],
  ['delivery', 'noun', 'subject,possessor,from', 'to', 'of,object', 'German deliveries of ammunition to Ukraine slowed.', 'Germany -> Ukraine: arms'],
  ['supply', 'noun', 'subject,possessor,from', 'to', 'of,object', 'Russian supplies of gas to Moldova ended.', 'Russia -> Moldova: energy'],
  ['export', 'noun', 'subject,possessor,from', 'to', 'of,object', 'Ukrainian exports of grain to Egypt rose.', 'Ukraine -> Egypt: food'],
  ['sale', 'noun', 'subject,possessor,by', 'to', 'of,object', 'The American sale of jets to Taiwan was approved.', 'United States -> Taiwan: arms'],
  ['transfer', 'noun', 'subject,possessor,from,by', 'to', 'of,object', 'The Iranian transfer of missiles to Russia was condemned.', 'Iran -> Russia: arms'],
  ['import', 'noun', 'from', 'subject,possessor', 'of,object', 'Indian imports of oil from Russia grew.', 'Russia -> India: fuel'],
  ['purchase', 'noun', 'from', 'subject,possessor', 'of,object', 'The Turkish purchase of missiles from Russia angered allies.', 'Russia -> Turkey: arms'],
];

const slots = (cell: string): readonly string[] => (cell === '-' ? [] : cell.split(','));

/** Giving, selling, shipping, buying, swapping: `actor` is who gives, `recipient` who gets, `takes` where the goods stand. */
export const transfers: readonly Frame[] = rows.map(([lemma, pos, from, to, goods, example, expect]) => ({
    lemma,
    pos,
    yields: 'transfer',
    type: /^(trade|exchange|swap|barter)$/.test(lemma) ? 'exchange' : 'one_way',
    actor: slots(from),
    recipient: slots(to),
    takes: slots(goods),
    example,
    expect,
}));
