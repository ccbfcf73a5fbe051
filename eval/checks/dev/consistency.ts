import type { Templates } from '../templates.ts';

/** Wordings the rule was worked on with. */
export const consistency: Templates = {
  rule: 'consistency',
  told: [
    ['age', '{name}, {age}, spoke first. Later {name}, {age2}, left the hall.'],
    ['age', '{name}, {age}, spoke first. Later {last}, {age2}, left the hall.'],
    ['age', '{name} ({age}) spoke first. Later {name} ({age2}) left the hall.'],
    ['age', 'The {age}-year-old {name} spoke first. Later {name}, {age2}, left the hall.'],
    ['age', '{name}, aged {age}, spoke first. “I am tired,” said {last}, {age2}.'],
    ['age', '{name}, {age}, spoke first. The {age2}-year-old {last} left early.'],
    ['age', '{name}, who is {age}, spoke first. {name}, {age2}, left early.'],
    ['age', '{name} is {age} years old. {last}, {age2}, left early.'],
    ['age', '{name}, a {age}-year-old lawyer, spoke first. {last}, {age2}, left early.'],
    ['count', 'An attack killed {n} people in {place} on {weekday}. The {n2} people killed in {place} were buried at dusk.'],
    ['count', '{N} people were killed in {place} on {weekday}. All {n2} of those killed in {place} were men.'],
    [
      'count',
      'Rebels killed {n} soldiers in {place} on {weekday}. The {n2} soldiers killed in {place} on {weekday} were recruits.',
    ],
    [
      'count',
      '{N} people were arrested in {place} on {weekday}. Lawyers for the {n2} people arrested in {place} were turned away.',
    ],
    [
      'count',
      '{N} people were killed in an attack in {place} on {weekday}. The attack in {place}, which killed {n2} people, was the first in years.',
    ],
    ['count', 'A fire in {place} killed {n} workers on {weekday}. The {n2} dead workers were all from one village.'],
    ['count', '{N} people died in a crash near {place} on {weekday}. The {n2} people who died in the crash have been named.'],
    ['count', 'A raid in {place} on {weekday} wounded {n} people. The {n2} people wounded in the raid were flown out.'],
    ['role', '{Role} {name} spoke first. Later {Role2} {name} left the hall.'],
    ['role', '{name}, the governor of {place}, spoke first. Later {name}, the governor of {placeb}, left.'],
    ['count', 'Gunmen abducted {n} nurses in {place} on {weekday}. The {n2} abducted nurses have not been seen since.'],
  ],
  traps: [
    ['other person', 'age', '{name}, {age}, spoke first. Then {other}, {age2}, spoke.'],
    ['other person', 'age', '{name}, {age}, spoke first. {last}’s brother {other}, {age2}, did not.'],
    ['other time', 'age', '{name}, {age}, spoke first. {name} was {age2} when {p} came to {place}.'],
    ['other time', 'age', '{name}, {age}, spoke first. At {age2}, {last} had already been a deputy.'],
    [
      'revised',
      'count',
      '{N} people were killed in {place} on {weekday}, police said at first. They later said {n2} people were killed in {place} on {weekday}.',
    ],
    [
      'others',
      'count',
      '{N} people were killed in {place} on {weekday}. A further {n2} people were killed in {place} on {weekday} in a second attack.',
    ],
    [
      'two voices',
      'count',
      'The army said {n} people were killed in {place} on {weekday}. The rebels said {n2} people were killed in {place} on {weekday}.',
    ],
    ['other day', 'count', '{N} people were killed in {place} on {weekday}. In 2014, {n2} people were killed in {place}.'],
    ['part', 'count', '{N} people were killed in {place} on {weekday}. The {n2} soldiers killed in {place} were recruits.'],
    ['namesake', 'age', '{name}, {age}, spoke first. His son, also {name}, {age2}, did not.'],
  ],
};
