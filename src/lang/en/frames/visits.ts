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
  ['visit', 'verb', 'subject', 'object', '-', 'Kim visited China in March.', 'Kim -> China'],
  ['tour', 'verb', 'subject', 'object', '-', 'The pope toured Kenya.', 'pope -> Kenya'],
  ['travel', 'verb', 'subject', 'to,into,for', '-', 'Blinken travelled to Israel.', 'Blinken -> Israel'],
  ['fly', 'verb', 'subject', 'to,into,for', '-', 'Zelenskyy flew to Sweden.', 'Zelenskyy -> Sweden'],
  ['go', 'verb', 'subject', 'to', '-', 'Xi went to Serbia.', 'Xi -> Serbia'],
  ['head', 'verb', 'subject', 'to,for', '-', 'Modi headed to Russia.', 'Modi -> Russia'],
  ['head off', 'verb', 'subject', 'to,for', '-', 'Modi headed off to Brazil.', 'Modi -> Brazil'],
  ['come', 'verb', 'subject', 'to', '-', 'Lula came to France.', 'Lula -> France'],
  ['journey', 'verb', 'subject', 'to,into', '-', 'Kim journeyed to Vietnam.', 'Kim -> Vietnam'],
  ['arrive', 'verb', 'subject', 'in,at', '-', 'Putin arrived in Mongolia.', 'Putin -> Mongolia'],
  ['land', 'verb', 'subject', 'in', '-', 'Macron landed in Lebanon.', 'Macron -> Lebanon'],
  ['depart', 'verb', 'subject', 'for', '-', 'Scholz departed for India.', 'Scholz -> India'],
  ['leave', 'verb', 'subject', 'for', '-', 'Erdogan left for Qatar.', 'Erdogan -> Qatar'],
  ['set off', 'verb', 'subject', 'for', '-', 'Abbas set off for Egypt.', 'Abbas -> Egypt'],
  ['cross', 'verb', 'subject', 'into', '-', 'Kim crossed the border into Russia.', 'Kim -> Russia'],
  ['enter', 'verb', 'subject', 'object', '-', 'Kim entered China by train.', 'Kim -> China'],
  ['host', 'verb', 'object', '-', 'subject', 'Saudi Arabia hosted Assad.', 'Assad -> Saudi Arabia'],
  ['receive', 'verb', 'object', '-', 'subject', 'Erdogan received Mirziyoyev in Ankara.', 'Mirziyoyev -> Turkey'],
  ['welcome', 'verb', 'object', '-', 'subject', 'Macron welcomed Meloni in Paris.', 'Meloni -> France'],
  ['visit', 'noun', 'subject,possessor,by,of', 'to', '-', "Lavrov's visit to Cuba ended.", 'Lavrov -> Cuba'],
  ['trip', 'noun', 'subject,possessor,by', 'to', '-', "Yellen's trip to China lasted four days.", 'Yellen -> China'],
  ['tour', 'noun', 'subject,possessor,by', 'of', '-', "Wang's tour of Africa began in Egypt.", 'Wang -> Africa'],
  ['journey', 'noun', 'subject,possessor,by', 'to,into', '-', "Kim's journey to Russia took two days.", 'Kim -> Russia'],
  ['arrival', 'noun', 'subject,possessor,of', 'in,at', '-', "Raisi's arrival in Syria was televised.", 'Raisi -> Syria'],
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
