import type { Draw, Drawer, FactKinds } from '../fact.ts';
import { invent, places, recentWeekday } from '../scenery.ts';
import { capital, months, plusDays } from '../words.ts';

/** An invented person with a birth and an age. */
function person(draw: Draw, day: boolean): { readonly [blank: string]: string } & { readonly published: string } {
  const { random, wrong } = draw;
  const published = draw.published ?? plusDays('2015-02-01', random.int(0, 3900));
  const one = invent(random);
  const other = invent(random, [one.last]);
  const years = random.int(24, 88);
  const today = Number(published.slice(0, 4));
  const [month = 1, date = 1] = published.slice(5).split('-').map(Number);
  let bornMonth = random.int(1, 12);
  const bornDate = random.int(1, 28);
  if (bornMonth === month) bornMonth = (month % 12) + 1;
  const had = bornMonth < month || (bornMonth === month && bornDate <= date);
  const born = today - years - (had ? 0 : 1);
  // Of a birth told by its year, the age may be one of two; of one told by its day, one year off is wrong.
  const slip = random.pick(day ? [-10, -2, -1, 1, 2, 10] : [-10, -4, -3, 3, 4, 10]);
  const age = wrong ? years + slip : day ? years : today - born - random.int(0, 1);
  const career = born + random.int(21, 45);
  const careerAge = career - born - random.int(0, 1) + (wrong ? random.pick([-8, -5, -4, 4, 5, 8]) : 0);
  return {
    published,
    ...one,
    P: capital(one.p),
    other: other.name,
    born: String(born),
    bday: `${bornDate} ${months[bornMonth]}`,
    bmonthday: `${months[bornMonth]} ${bornDate}`,
    age: String(age),
    cage: String(careerAge),
    cyear: String(Math.min(career, today - 1)),
    fits: String(career < today - 1),
    rough: String(Math.ceil(years / 10) * 10),
    roughly: String(years % 10 >= 7),
    decade: String(Math.floor((today - born - 1) / 10) * 10),
    place: random.pick(places),
    weekday: recentWeekday(random, published),
  };
}

const drawer =
  (day: boolean, fits: (values: { readonly [blank: string]: string }) => boolean): Drawer =>
  (draw) => {
    const { published, ...values } = person(draw, day);
    return fits(values) ? { published, values } : null;
  };

/** Facts for the age rule: everything is told in the article itself. */
export const ageFacts: FactKinds = {
  dated: false,
  kinds: {
    year: drawer(false, () => true),
    day: drawer(true, () => true),
    death: drawer(false, () => true),
    career: drawer(false, (values) => values['fits'] === 'true' && Number(values['cage']) > 15),
    rough: drawer(false, (values) => values['roughly'] === 'true'),
  },
};
