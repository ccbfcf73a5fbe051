import type { Templates } from '../templates.ts';

/** Written before the rule was worked on, and only scored. */
export const consistency: Templates = {
  rule: 'consistency',
  told: [
    ['age', '{name}, {age}, opened the meeting. Hours later {name}, {age2}, was seen leaving by a side door.'],
    ['age', 'The {age}-year-old {name} has farmed here all {poss} life. “It is over,” said {name}, {age2}.'],
    ['age', '{name} ({age}) was first over the line. It was a third win for {name}, {age2}.'],
    ['age', '{age}-year-old {name} was found alive. Doctors said {name} ({age2}) would recover.'],
    ['age', 'Police named the driver as {name}, aged {age}. {name}, {age2}, appeared in court on {weekday}.'],
    ['age', '{name}, {age}, is to lead the mission. At {age2}, {last} is its youngest head.'],
    ['age', 'The winner, {name}, is {age}. The jury praised {name}, {age2}, for a first novel.'],
    ['age', '{name}, {age}, was elected speaker. {last}, {age2}, has sat in the house for a decade.'],
    [
      'count',
      'A bomb killed {n} people in {place} on {weekday}. All {n2} people killed in {place} on {weekday} were traders, the mayor said.',
    ],
    ['count', '{N} miners were killed in {place} on {weekday}. The {n2} miners killed in {place} had been at work since dawn.'],
    [
      'count',
      'Gunmen kidnapped {n} pupils in {place} on {weekday}. Parents of the {n2} kidnapped pupils gathered at the school.',
    ],
    ['count', 'Police arrested {n} people in {place} on {weekday}. The {n2} people arrested are to appear before a judge.'],
    [
      'count',
      '{N} people died when a ferry sank off {place} on {weekday}. The {n2} victims of the sinking are to be buried together.',
    ],
    [
      'count',
      'A landslide near {place} killed {n} people on {weekday}. The landslide, which killed {n2} people, followed a week of rain.',
    ],
    [
      'count',
      'The crash in {place} left {n} people dead. Witnesses of the crash, in which {n2} people died, spoke of thick fog.',
    ],
    [
      'count',
      'The army said {n} soldiers were wounded in {place} on {weekday}. Families of the {n2} wounded soldiers were told by telephone.',
    ],
    ['role', '{Role} {name} opened the debate. The vote was a defeat for {Role2} {name}.'],
    ['role', '{name}, the mayor of {place}, opened the debate. Later {name}, the mayor of {placeb}, left the hall.'],
    ['age', '{name}, a {age}-year-old nurse, was first to arrive. {name}, a {age2}-year-old nurse, had been on night duty.'],
    ['age', 'Among the missing is {name}, {age}. A photograph of {name}, aged {age2}, hangs at the gate.'],
  ],
  traps: [
    ['other person', 'age', '{name}, {age}, opened the meeting. {other}, {age2}, closed it.'],
    ['other time', 'age', '{name}, {age}, is to lead the mission. At {age2}, {last} had made a first ascent.'],
    ['other time', 'age', '{name}, {age}, came home on {weekday}. {last} was {age2} when the war took {poss} brother.'],
    [
      'revised',
      'count',
      'Officials first said {n} people were killed in {place} on {weekday}. They later put the number of people killed in {place} on {weekday} at {n2}.',
    ],
    [
      'others',
      'count',
      'A bomb killed {n} people in {place} on {weekday}. Another {n2} people were killed in {place} on {weekday} when a wall fell.',
    ],
    [
      'two voices',
      'count',
      'Police said {n} people were killed in {place} on {weekday}. Doctors said {n2} people were killed in {place} on {weekday}.',
    ],
    [
      'other day',
      'count',
      'A bomb killed {n} people in {place} on {weekday}. A similar bomb killed {n2} people in {place} in 2012.',
    ],
    [
      'part',
      'count',
      'A bomb killed {n} people in {place} on {weekday}, and {n2} of the people wounded in {place} are in danger.',
    ],
    [
      'other place',
      'count',
      'A bomb killed {n} people in {place} on {weekday}. A second bomb killed {n2} people in {place2} on {weekday}.',
    ],
    ['father and son', 'age', '{name} Sr., {age}, founded the firm. {name} Jr., {age2}, runs it.'],
  ],
};
