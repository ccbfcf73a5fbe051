import { expect, it } from 'vitest';
import { figureOf } from './figures.ts';

it.each([
  // A full name near its years; any order or transliteration of it.
  ['Boris Yeltsin', '1996-01-05', false, '', 'RU'],
  ['Jintao Hu', '2005-05-01', false, '', 'CN'],
  ['Sergey Lavrov', '2005-05-01', false, '', 'RU'],
  ['Boris Yeltsin', '2090-01-05', false, '', undefined],
  // A surname alone: the famous in their years; others with a title.
  ['Yeltsin', '1996-01-05', false, '', 'RU'],
  ['Yeltsin', '2019-01-05', false, '', undefined],
  ['Hurd', '1992-01-05', true, '', 'GB'],
  ['Hurd', '1992-01-05', false, '', undefined],
  // Several bearers of one surname in one state are as good as one; in two states nobody knows.
  ['Gandhi', '1984-03-01', true, '', 'IN'],
  ['Ivanov', '2001-03-01', true, '', 'RU'],
  // A name of one word that wants its title.
  ['Fahd', '1990-08-08', true, 'king', 'SA'],
  ['Fahd', '1990-08-08', false, '', undefined],
  // Heads of bodies of many states act for none.
  ['Kofi Annan', '2001-03-01', false, '', null],
])('%s on %s (title %s %s): %s', (name, published, titled, before, iso2) => {
  expect(figureOf(name, published, titled, before)?.iso2).toBe(iso2);
});
