import type { Drawer, FactKinds } from '../fact.ts';
import { invent, places, recentWeekday } from '../scenery.ts';
import { plusDays } from '../words.ts';
import { lastDay } from '../world.ts';
import { deaths } from './events.ts';

/** A person of the tables after their death, or before it. */
const drawer =
  (after: (wrong: boolean) => boolean): Drawer =>
  ({ random, knowledge, wrong }) => {
    const [name, event, pronoun, from] = random.pick(deaths);
    const died = knowledge.events.find((row) => row.name === event)?.start;
    if (died === undefined) return null;
    const day = after(wrong) ? plusDays(died, random.int(60, 1500)) : plusDays(died, -random.int(20, 900));
    if (day > lastDay || day < '2013') return null;
    const last = Number(died.slice(0, 4)) - 1;
    return {
      published: day,
      values: {
        name,
        p: pronoun,
        poss: pronoun === 'he' ? 'his' : 'her',
        inyear: String(random.int(Math.min(from, last), last)),
        place: random.pick(places),
        weekday: recentWeekday(random, day),
      },
    };
  };

/** Facts for the lifetime rule. */
export const lifetimeFacts: FactKinds = {
  dated: true,
  kinds: {
    dead: drawer((wrong) => wrong),
    alive: drawer(() => false),
    told: ({ random, wrong }) => {
      const day = plusDays('2015-02-01', random.int(0, 3900));
      const one = invent(random);
      // Rightly told there is no death before the act: someone else died.
      const dead = wrong ? one : invent(random, [one.last]);
      return {
        published: day,
        values: {
          iname: one.name,
          dead: dead.name,
          dyear: String(Number(day.slice(0, 4)) - random.int(2, 9)),
          place: random.pick(places),
          weekday: recentWeekday(random, day),
        },
      };
    },
  },
};
