/** How the date of a holiday is found in a given year. */
export type HolidayRule =
  /** `notOnSunday`: kept on the Saturday before when it would fall on a Sunday. */
  | { readonly by: 'fixed'; readonly month: number; readonly day: number; readonly notOnSunday?: boolean }
  /** nth weekday (Monday 1) of a month; negative counts from the end; then shifted. */
  | { readonly by: 'weekday'; readonly month: number; readonly weekday: number; readonly n: number; readonly shift?: number }
  | { readonly by: 'easter' | 'orthodox'; readonly shift: number }
  /** Month and day of the Hebrew calendar (Nisan 1, Tishri 7); given as the day whose eve begins it. */
  | { readonly by: 'hebrew'; readonly month: number; readonly day: number }
  /** Month and day of the arithmetical Islamic calendar. */
  | { readonly by: 'islamic'; readonly month: number; readonly day: number }
  /** Days from the Chinese new year. */
  | { readonly by: 'chinese'; readonly shift: number };

export interface Holiday {
  /** Lower-case names, without full stops and apostrophes. */
  readonly names: readonly string[];
  readonly rule: HolidayRule;
  /** Days it lasts; 1 unless given. */
  readonly days?: number;
}

const fixed = (month: number, day: number): HolidayRule => ({ by: 'fixed', month, day });
const easter = (shift: number): HolidayRule => ({ by: 'easter', shift });
const orthodox = (shift: number): HolidayRule => ({ by: 'orthodox', shift });
const hebrew = (month: number, day: number): HolidayRule => ({ by: 'hebrew', month, day });
const islamic = (month: number, day: number): HolidayRule => ({ by: 'islamic', month, day });
const nth = (n: number, weekday: number, month: number, shift = 0): HolidayRule => ({ by: 'weekday', month, weekday, n, shift });

/** Holidays and named days that news dates things by. */
export const holidays: readonly Holiday[] = [
  { names: ['new years day', 'new year day'], rule: fixed(1, 1) },
  { names: ['new years eve', 'new year eve'], rule: fixed(12, 31) },
  { names: ['orthodox christmas'], rule: fixed(1, 7) },
  { names: ['epiphany'], rule: fixed(1, 6) },
  {
    names: ['martin luther king day', 'martin luther kings day', 'martin luther king jr day', 'mlk day', 'civil rights day'],
    rule: nth(3, 1, 1),
  },
  { names: ['australia day'], rule: fixed(1, 26) },
  { names: ['international holocaust remembrance day'], rule: fixed(1, 27) },
  { names: ['groundhog day'], rule: fixed(2, 2) },
  { names: ['waitangi day'], rule: fixed(2, 6) },
  { names: ['valentines day', 'st valentines day', 'saint valentines day'], rule: fixed(2, 14) },
  { names: ['presidents day', 'washingtons birthday'], rule: nth(3, 1, 2) },
  { names: ['international womens day'], rule: fixed(3, 8) },
  { names: ['st patricks day', 'saint patricks day', 'st paddys day', 'saint paddys day'], rule: fixed(3, 17) },
  { names: ['nowruz', 'norouz', 'persian new year'], rule: fixed(3, 20) },
  { names: ['shrove tuesday', 'mardi gras', 'pancake day', 'pancake tuesday', 'fat tuesday'], rule: easter(-47) },
  { names: ['ash wednesday'], rule: easter(-46) },
  { names: ['palm sunday'], rule: easter(-7) },
  { names: ['maundy thursday', 'holy thursday', 'covenant thursday', 'thursday of mysteries'], rule: easter(-3) },
  { names: ['good friday'], rule: easter(-2) },
  { names: ['holy saturday'], rule: easter(-1) },
  { names: ['easter', 'easter sunday'], rule: easter(0) },
  { names: ['easter monday'], rule: easter(1) },
  { names: ['ascension day', 'ascension thursday'], rule: easter(39) },
  { names: ['pentecost', 'whit sunday', 'whitsunday'], rule: easter(49) },
  { names: ['whit monday', 'pentecost monday'], rule: easter(50) },
  { names: ['trinity sunday'], rule: easter(56) },
  { names: ['corpus christi'], rule: easter(60) },
  { names: ['clean monday', 'orthodox shrove monday'], rule: orthodox(-48) },
  { names: ['great fast', 'great lent'], rule: orthodox(-48), days: 41 },
  { names: ['lazarus saturday'], rule: orthodox(-8) },
  { names: ['orthodox palm sunday'], rule: orthodox(-7) },
  { names: ['orthodox good friday', 'great friday'], rule: orthodox(-2) },
  { names: ['orthodox easter', 'orthodox easter sunday'], rule: orthodox(0) },
  { names: ['april fools day', 'april fools'], rule: fixed(4, 1) },
  { names: ['earth day'], rule: fixed(4, 22) },
  { names: ['anzac day'], rule: fixed(4, 25) },
  { names: ['may day', 'international workers day'], rule: fixed(5, 1) },
  { names: ['ve day', 'victory in europe day'], rule: fixed(5, 8) },
  { names: ['victory day'], rule: fixed(5, 9) },
  { names: ['europe day'], rule: fixed(5, 9) },
  { names: ['bastille day'], rule: fixed(7, 14) },
  { names: ['memorial day'], rule: nth(-1, 1, 5) },
  { names: ['juneteenth'], rule: fixed(6, 19) },
  { names: ['d-day'], rule: fixed(6, 6) },
  { names: ['canada day'], rule: fixed(7, 1) },
  { names: ['fourth of july', '4th of july'], rule: fixed(7, 4) },
  { names: ['labor day'], rule: nth(1, 1, 9) },
  { names: ['columbus day', 'indigenous peoples day'], rule: nth(2, 1, 10) },
  { names: ['halloween'], rule: fixed(10, 31) },
  { names: ['all saints day'], rule: fixed(11, 1) },
  { names: ['all souls day', 'day of the dead'], rule: fixed(11, 2) },
  { names: ['world vegan day'], rule: fixed(11, 1) },
  { names: ['guy fawkes night', 'bonfire night'], rule: fixed(11, 5) },
  { names: ['armistice day', 'veterans day', 'remembrance day'], rule: fixed(11, 11) },
  { names: ['remembrance sunday'], rule: nth(2, 7, 11) },
  { names: ['thanksgiving', 'thanksgiving day'], rule: nth(4, 4, 11) },
  { names: ['black friday'], rule: nth(4, 4, 11, 1) },
  { names: ['cyber monday'], rule: nth(4, 4, 11, 4) },
  { names: ['giving tuesday'], rule: nth(4, 4, 11, 5) },
  { names: ['world aids day'], rule: fixed(12, 1) },
  { names: ['human rights day'], rule: fixed(12, 10) },
  { names: ['mothers day'], rule: nth(2, 7, 5) },
  { names: ['fathers day'], rule: nth(3, 7, 6) },
  { names: ['christmas eve', 'xmas eve'], rule: fixed(12, 24) },
  { names: ['christmas', 'christmas day', 'xmas', 'xmas day'], rule: fixed(12, 25) },
  { names: ['boxing day', 'st stephens day'], rule: fixed(12, 26) },
  { names: ['rosh hashanah', 'rosh hashana', 'rosh hashanna', 'jewish new year'], rule: hebrew(7, 1), days: 3 },
  { names: ['yom kippur', 'day of atonement'], rule: hebrew(7, 10), days: 2 },
  {
    names: ['sukkot', 'succot', 'succos', 'feast of tabernacles', 'feast of booths', 'feast of the ingathering'],
    rule: hebrew(7, 15),
    days: 9,
  },
  { names: ['hoshana rabbah'], rule: hebrew(7, 21), days: 2 },
  { names: ['shemini atzeret'], rule: hebrew(7, 22) },
  { names: ['simchat torah'], rule: hebrew(7, 23) },
  { names: ['hanukkah', 'chanukah', 'hanukah', 'hanuka', 'festival of lights'], rule: hebrew(9, 25), days: 9 },
  { names: ['tu bishvat'], rule: hebrew(11, 15) },
  { names: ['purim'], rule: hebrew(12, 14), days: 2 },
  { names: ['shushan purim'], rule: hebrew(12, 15) },
  { names: ['passover', 'pesach', 'pessach'], rule: hebrew(1, 15), days: 9 },
  { names: ['yom hashoah', 'yom hashoa', 'holocaust day', 'holocaust remembrance day'], rule: hebrew(1, 27) },
  { names: ['yom haatzmaut', 'israels independence day'], rule: hebrew(2, 5) },
  { names: ['lag bomer', 'lag baomer'], rule: hebrew(2, 18) },
  { names: ['shavuot', 'feast of weeks'], rule: hebrew(3, 6), days: 3 },
  { names: ['tisha bav', 'tisha bv'], rule: hebrew(5, 9), days: 2 },
  { names: ['islamic new year', 'muharram'], rule: islamic(1, 1) },
  { names: ['ashura', 'day of ashura'], rule: islamic(1, 10) },
  { names: ['mawlid', 'mawlid al nabawi', 'mawlid an nabi', 'milad un nabi', 'prophets birthday'], rule: islamic(3, 12) },
  { names: ['isra and miraj', 'isra miraj', 'the prophets ascension', 'laylat al miraj'], rule: islamic(7, 27) },
  { names: ['ramadan', 'ramadhan', 'ramzan'], rule: islamic(9, 1), days: 30 },
  { names: ['laylat al qadr', 'night of power', 'night of destiny'], rule: islamic(9, 27) },
  { names: ['eid al fitr', 'eid ul fitr', 'id ul fitr', 'feast of breaking the fast'], rule: islamic(10, 1) },
  {
    names: [
      'eid al adha',
      'eid ul adha',
      'id ul adha',
      'sacrifice feast',
      'feast of sacrifice',
      'feast of the sacrifice',
      'bakr id',
    ],
    rule: islamic(12, 10),
  },
  {
    names: [
      'chinese new year',
      'chinese new years',
      'chinese new years day',
      'lunar new year',
      'lunar new years day',
      'chinese lunar new year',
      'chinese lunar new years day',
      'tet',
    ],
    rule: { by: 'chinese', shift: 0 },
  },
  { names: ['lantern festival'], rule: { by: 'chinese', shift: 14 } },
  { names: ['kings day', 'koningsdag'], rule: { by: 'fixed', month: 4, day: 27, notOnSunday: true } },
];
