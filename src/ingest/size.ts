import { RapporteurError } from '../model/index.ts';

/** Largest text read unless the user says otherwise. */
export const defaultMaxBytes: number = 5_000_000;

const units: { readonly [unit: string]: number } = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

/** Matches "5MB", "800 kb", "1.5 GB", "20000"; not "5 apples" nor "-1". */
const pattern = /^(\d{1,12}(?:\.\d{1,6})?)\s*(B|KB|MB|GB)?$/i;

/** Bytes of "5MB" and the like. Throws on anything that is no size. */
export function parseSize(words: string): number {
  const match = pattern.exec(words.trim());
  const bytes = match === null ? 0 : Math.floor(Number(match[1]) * (units[(match[2] ?? '').toUpperCase()] ?? 1));
  if (bytes > 0) return bytes;
  throw new RapporteurError(
    'bad-size',
    `size: ${JSON.stringify(words.slice(0, 40))} is not a size; a number with B, KB, MB or GB such as 5MB is needed`,
  );
}

/** "5 MB" of 5000000, for messages. */
export function formatSize(bytes: number): string {
  for (const unit of ['GB', 'MB', 'KB'] as const) {
    const size = units[unit] ?? 1;
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
  }
  return `${bytes} B`;
}

/** Throws when the input is larger than allowed. */
export function checkSize(bytes: number, maxBytes: number, name: string): void {
  if (bytes > maxBytes) throw tooLarge(name, formatSize(bytes), maxBytes);
}

/** The error for an input over the limit. */
export function tooLarge(name: string, size: string, maxBytes: number): RapporteurError {
  return new RapporteurError(
    'too-large',
    `${name}: too large: ${size}; at most ${formatSize(maxBytes)} is read, --max-size raises the limit`,
  );
}
