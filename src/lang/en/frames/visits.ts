import type { Frame } from '../../../model/index.ts';

type Row = readonly [
  lemma: string,
  pos: 'verb' | 'noun',
  traveller: string,
  goal: string,
  host: string,
  example: string,
  expect: string,
];

// Slots are roles or prepositions, comma-separated, best first. "-" is none.
const rows: readonly Row[] = [
  ['visit', 'verb', 'subject', 'object', '-', 'North Korean leader Kim Jong Un visited China in March.', 'Kim -> China'],
  ['tour', 'verb', 'subject', 'object', '-', 'Pope Francis toured Kenya in November.', 'pope -> Kenya'],
  ['travel', 'verb', 'subject', 'to,into,for', '-', 'French President Emmanuel Macron travelled to Israel.', 'Blinken -> Israel'],
  ['fly', 'verb', 'subject', 'to,into,for', '-', 'Ukrainian President Volodymyr Zelenskyy flew to Sweden.', 'Zelenskyy -> Sweden'],
  ['go', 'verb', 'subject', 'to', '-', 'Chinese President Xi Jinping went to Serbia.', 'Xi -> Serbia'],
  ['head', 'verb', 'subject', 'to,for', '-', 'Indian Prime Minister Narendra Modi headed to Russia.', 'Modi -> Russia'],
  ['head off', 'verb', 'subject', 'to,for', '-', 'Indian Prime Minister Narendra Modi headed off to Brazil.', 'Modi -> Brazil'],
  ['come', 'verb', 'subject', 'to', '-', 'Brazilian President Luiz Inácio Lula da Silva came to France.', 'Lula -> France'],
  ['journey', 'verb', 'subject', 'to,into', '-', 'North Korean leader Kim Jong Un journeyed to Vietnam.', 'Kim -> Vietnam'],
  ['arrive', 'verb', 'subject', 'in,at', '-', 'Russian President Vladimir Putin arrived in Mongolia.', 'Putin -> Mongolia'],
  ['land', 'verb', 'subject', 'in', '-', 'French President Emmanuel Macron landed in Lebanon.', 'Macron -> Lebanon'],
  ['depart', 'verb', 'subject', 'for', '-', 'German Chancellor Olaf Scholz departed for India.', 'Scholz -> India'],
  ['leave', 'verb', 'subject', 'for', '-', 'Turkish President Recep Tayyip Erdogan left for Qatar.', 'Erdogan -> Qatar'],
  ['set off', 'verb', 'subject', 'for', '-', 'Palestinian President Mahmoud Abbas set off for Egypt.', 'Abbas -> Egypt'],
  ['cross', 'verb', 'subject', 'into', '-', 'North Korean leader Kim Jong Un crossed the border into Russia.', 'Kim -> Russia'],
  ['enter', 'verb', 'subject', 'object', '-', 'North Korean leader Kim Jong Un entered China by train.', 'Kim -> China'],
  ['host', 'verb', 'object', '-', 'subject', 'Saudi Arabia hosted Syrian President Bashar al-Assad.', 'Assad -> Saudi Arabia'],
  ['receive', 'verb', 'object', '-', 'subject', 'Turkish President Recep Tayyip Erdogan received Uzbek President Shavkat Mirziyoyev in Ankara.', 'Mirziyoyev -> Turkey'],
  ['welcome', 'verb', 'object', '-', 'subject', 'French President Emmanuel Macron welcomed Italian Prime Minister Giorgia Meloni in Paris.', 'Meloni -> France'],
  ['visit', 'noun', 'subject,possessor,by,of', 'to', '-', "Russian Foreign Minister Sergei Lavrov's visit to Cuba ended.", 'Lavrov -> Cuba'],
  ['trip', 'noun', 'subject,possessor,by', 'to', '-', "U.S. Treasury Secretary Janet Yellen's trip to China lasted four days.", 'Yellen -> China'],
  ['tour', 'noun', 'subject,possessor,by', 'of', '-', "Chinese Foreign Minister Wang Yi's tour of Africa began in Egypt.", 'Wang -> Africa'],
  ['journey', 'noun', 'subject,possessor,by', 'to,into', '-', "North Korean leader Kim Jong Un's journey to Russia took two days.", 'Kim -> Russia'],
  ['arrival', 'noun', 'subject,possessor,of', 'in,at', '-', "Iranian President Ebrahim Raisi's arrival in Syria was televised.", 'Raisi -> Syria'],
];

const slots = (cell: string): readonly string[] => (cell === '-' ? [] : cell.split(','));

/** Going somewhere, and having somebody come: `actor` is who travels, `recipient` where to, `takes` the host. */
export const visits: readonly Frame[] = rows.map(([lemma, pos, traveller, goal, host, example, expect]) => ({
  lemma,
  pos,
  yields: 'visit',
  type: host === '-' ? 'journey' : 'reception',
  actor: slots(traveller),
  recipient: slots(goal),
  takes: slots(host),
  example,
  expect,
}));
