/** Matches "2025-09-02", "2025-09-02T10:00:00.5+02:00" and "2025-09-02 10:00Z"; not "2025-09" nor "20250902". */
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Matches "Tue, 02 Sep 2025 10:00:00 GMT", "2 September 25 10:00 +0200" and "2 Sep 2025"; not "Sep 2, 2025" nor "soon". */
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:\s*([a-z]{1,5}|[+-]\d\d:?\d\d))?)?$/i;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** Zones of RFC 822. Others ("BST", "IST", "CST" outside America) name several places; a time in them keeps its day alone. */
const zones: { readonly [name: string]: string } = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** The moment a feed names, as ISO 8601 in the feed's own zone; the day alone where time or zone is not known; null where it names none. */
export function parseFeedDate(said: string | undefined): string | null {
  const text = said?.trim().slice(0, 60) ?? '';
  const match = iso.exec(text);
  if (match !== null) return moment(Number(match[1]), Number(match[2]), Number(match[3]), match.slice(4));
  const mailed = mail.exec(text);
  if (mailed === null) return null;
  const name = (mailed[2] ?? '').toLowerCase();
  const month = months.indexOf(name.slice(0, 3)) + 1;
  if (month === 0 || !(monthNames[month - 1] ?? '').startsWith(name.slice(0, 4) === 'sept' ? 'sept' : name)) return null;
  const year = Number(mailed[3]);
  return moment(year < 100 ? year + (year < 70 ? 2000 : 1900) : year, month, Number(mailed[1]), mailed.slice(4));
}

function moment(year: number, month: number, day: number, time: readonly (string | undefined)[]): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const calendarDay = date.toISOString().slice(0, 10);
  const [hour, minute, second = '00', zone] = time;
  const offset = offsetOf(zone);
  if (hour === undefined || minute === undefined || offset === null) return calendarDay;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return calendarDay;
  // A leap second is written as the last one before it.
  const seconds = Number(second) > 59 ? '59' : second;
  return `${calendarDay}T${hour.padStart(2, '0')}:${minute}:${seconds}${offset}`;
}

/** "+02:00" of "+0200"; null of a zone that is not known. */
function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (!/^[+-]/.test(zone)) return zones[zone.toLowerCase()] ?? null;
  const digits = zone.replace(':', '');
  if (Number(digits.slice(1, 3)) > 14 || Number(digits.slice(3)) > 59) return null;
  return Number(digits) === 0 ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
