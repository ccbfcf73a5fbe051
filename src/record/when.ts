import type { RecordTime } from '../model/index.ts';

/** A time field as merging reads it. */
export type When = Pick<RecordTime, 'start' | 'end' | 'grain'> | null;

/** Whether both may be the same time: they share a moment, or one of them is unknown. */
export function compatible(a: When, b: When): boolean {
  if (isOpen(a) || isOpen(b)) return true;
  return from(a) <= until(b) && from(b) <= until(a);
}

/** The finer of two compatible times. */
export function finer<T extends When>(a: T, b: T): T {
  if (isOpen(a)) return isOpen(b) ? (a ?? b) : b;
  if (isOpen(b)) return a;
  return (b?.start?.length ?? 0) > (a?.start?.length ?? 0) ? b : a;
}

function isOpen(when: When): boolean {
  return when === null || (when.start === null && when.end === null);
}

/** ISO dates of any grain compare as strings: "2025" comes before "2025-09-02". */
function from(when: When): string {
  return when?.start ?? '';
}

/** "~" sorts after every digit and dash, so that "2025~" comes after all of 2025. */
function until(when: When): string {
  return `${when?.end ?? '~'}~`;
}
