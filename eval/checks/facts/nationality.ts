import type { Draw, Drawer, Fact, FactKinds } from '../fact.ts';
import { invent, places, recentWeekday } from '../scenery.ts';
import { capital } from '../words.ts';
import { type HolderWords, holderWords } from '../world.ts';
import { another, drawHolder, holderValues } from './office-holder.ts';

/** A holder in office, with the words of the own state or, where the fact is to be wrong, of another. */
function draw(drawn: Draw, fits: (one: HolderWords) => boolean, alwaysRight = false): Fact | null {
  const { random, knowledge } = drawn;
  const found = drawHolder({ ...drawn, wrong: false }, fits);
  if (found === null) return null;
  const { one, day } = found;
  const own = new Set(
    holderWords(knowledge)
      .filter((row) => row.name === one.name)
      .map((row) => row.iso2),
  );
  const strangers = holderWords(knowledge).filter((row) => !own.has(row.iso2) && row.title === one.title);
  if (strangers.length === 0) return null;
  const foreign = random.pick(strangers);
  const other = another(drawn, day, one, one.title);
  if (other === null || other.iso2 === foreign.iso2 || own.size > 1) return null;
  const said = drawn.wrong && !alwaysRight ? foreign : one;
  return {
    published: day,
    values: {
      ...holderValues(one),
      ...holderValues(other, 'o'),
      adj: said.adj,
      state: said.state,
      State: capital(said.state),
      radj: one.adj,
      place: random.pick(places),
      weekday: recentWeekday(random, day),
    },
  };
}

const heads = /^(?:President|Prime Minister)$/;
const kind =
  (fits: (one: HolderWords) => boolean, alwaysRight = false): Drawer =>
  (drawn) =>
    draw(drawn, fits, alwaysRight);

/** Facts for the nationality rule. */
export const nationalityFacts: FactKinds = {
  dated: true,
  kinds: {
    title: kind((one) => one.title !== 'Secretary of State'),
    leader: kind((one) => heads.test(one.title)),
    two: kind((one) => one.title === 'President'),
    pairright: kind((one) => one.title === 'President', true),
    namesake: (drawn) => {
      const fact = draw(drawn, (one) => !['CN', 'KR', 'TW', 'VN', 'KH', 'SG', 'HU', 'ID'].includes(one.iso2));
      if (fact === null) return null;
      const name = `${invent(drawn.random).name.split(' ')[0]} ${fact.values['name']?.split(' ').at(-1)}`;
      return drawn.knowledge.persons(name).length > 0 ? null : { ...fact, values: { ...fact.values, name } };
    },
  },
};
