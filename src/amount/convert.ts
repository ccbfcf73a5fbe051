import { type UnitRow, units } from '../lang/index.ts';

const byCode: ReadonlyMap<string, UnitRow> = new Map(units.map((row) => [row.code, row]));

/** Converts between two UCUM codes of the table; null where one is unknown or they measure different things. */
export function convert(value: number, from: string, to: string): number | null {
  const [fromRate, toRate] = [rateOf(from), rateOf(to)];
  if (fromRate.per !== toRate.per) {
    const a = byCode.get(fromRate.per);
    const b = byCode.get(toRate.per);
    if (a === undefined || b === undefined || a.measures !== b.measures) return null;
    const whole = convert(value, fromRate.code, toRate.code);
    return whole === null ? null : (whole * b.factor) / a.factor;
  }
  const a = byCode.get(fromRate.code);
  const b = byCode.get(toRate.code);
  if (a === undefined || b === undefined || a.measures !== b.measures) return null;
  return (value * a.factor + (a.offset ?? 0) - (b.offset ?? 0)) / b.factor;
}

/** What a unit measures ("length"), or null where the code is not in the table. */
export function measureOf(code: string): string | null {
  return byCode.get(code)?.measures ?? null;
}

/** "[bbl_us]/d" is a rate of barrels; "km/h" stands in the table itself. */
function rateOf(code: string): { readonly code: string; readonly per: string } {
  if (byCode.has(code)) return { code, per: '' };
  const slash = code.lastIndexOf('/');
  return slash < 0 ? { code, per: '' } : { code: code.slice(0, slash), per: code.slice(slash + 1) };
}
