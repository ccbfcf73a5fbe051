import type { Draw, Drawer, FactKinds } from '../fact.ts';
import { invent, places, recentWeekday } from '../scenery.ts';
import { capital, counted, plusDays } from '../words.ts';

const posts = ['Finance Minister', 'Interior Minister', 'Health Minister', 'Transport Minister', 'Education Minister'];

const drawer =
  (values: (draw: Draw) => { readonly [blank: string]: string }): Drawer =>
  (draw) => {
    const { random } = draw;
    const published = draw.published ?? plusDays('2015-02-01', random.int(0, 3900));
    const one = invent(random);
    const [place = '', place2 = ''] = random.shuffled(places);
    const base = {
      ...one,
      P: capital(one.p),
      other: invent(random, [one.last]).name,
      place,
      place2,
      weekday: recentWeekday(random, published),
    };
    return { published, values: { ...base, placeb: draw.wrong ? place2 : place, ...values(draw) } };
  };

/** Facts for the consistency rule: the same thing told twice, alike or not. */
export const consistencyFacts: FactKinds = {
  dated: false,
  kinds: {
    age: drawer(({ random, wrong }) => {
      const age = random.int(24, 80);
      return { age: String(age), age2: String(wrong ? age + random.pick([-9, -3, -2, 2, 3, 9]) : age) };
    }),
    count: drawer(({ random, wrong }) => {
      const count = random.int(4, 60);
      const other = wrong ? count + random.pick([2, 3, 5, 10]) : count;
      return { n: counted(count), N: capital(counted(count)), n2: counted(other) };
    }),
    role: drawer(({ random, wrong }) => {
      const [one = '', two = ''] = random.shuffled(posts);
      return { Role: one, Role2: wrong ? two : one };
    }),
  },
};
