import type { Issue } from '../model/index.ts';
import { isIsoDate } from './calendar.ts';

/** A column of a table: whether a cell may be empty and which values it takes. */
export interface Column {
  readonly name: string;
  readonly required?: boolean;
  readonly check?: 'date' | 'number' | 'flag' | 'iso2';
}

/** A table: its file name without ".tsv", its columns, and the columns that make a row's key. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** One good row: its cells by column, and where it stood. */
export interface Row {
  readonly cells: { readonly [column: string]: string };
  readonly file: string;
  readonly line: number;
}

// A decimal number: "-12.5"; not "12,5".
const number = /^-?\d+(?:\.\d+)?$/;
// Two capitals: "JP"; not "jpn".
const iso2 = /^[A-Z]{2}$/;

function fault(column: Column, cell: string): string | null {
  if (cell === '') return column.required ? `${column.name} is empty; it is required` : null;
  if (column.check === 'date' && !isIsoDate(cell)) return `${column.name} is no date: "${cell}"; YYYY-MM-DD, YYYY-MM or YYYY`;
  if (column.check === 'number' && !number.test(cell)) return `${column.name} is no number: "${cell}"`;
  if (column.check === 'flag' && cell !== '0' && cell !== '1') return `${column.name} is "${cell}"; 0 or 1`;
  if (column.check === 'iso2' && !iso2.test(cell)) return `${column.name} is "${cell}"; two capitals (ISO 3166)`;
  return null;
}

/** Reads a TSV text. A bad row is left out and named with file, line and reason; the good ones are kept. */
export function readTable(shape: TableShape, file: string, text: string): { rows: readonly Row[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const rows: Row[] = [];
  const complain = (line: number, reason: string, severity: Issue['severity'] = 'warning'): void => {
    issues.push({ code: 'bad-row', severity, message: `${file} line ${line}: ${reason}`, rule: 'knowledge', place: null });
  };
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim());
  const missing = shape.columns.filter((column) => column.required && !header.includes(column.name));
  if (missing.length > 0) {
    complain(1, `the header lacks ${missing.map((column) => column.name).join(', ')}; the file was left out`, 'error');
    return { rows, issues };
  }
  const unknown = header.filter((name) => !shape.columns.some((column) => column.name === name));
  if (unknown.length > 0) complain(1, `column ${unknown.join(', ')} is not one of ${shape.name}; it is not read`, 'note');
  const checked = shape.columns.filter((column) => column.required || column.check);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const values = line.split('\t');
    if (values.length > header.length) {
      complain(i + 1, `${values.length} cells; the header has ${header.length}`);
      continue;
    }
    const cells: { [column: string]: string } = {};
    for (let at = 0; at < header.length; at++) cells[header[at] ?? ''] = (values[at] ?? '').trim();
    let reason: string | null = null;
    for (const column of checked) reason ??= fault(column, cells[column.name] ?? '');
    if (reason !== null) complain(i + 1, reason);
    else rows.push({ cells, file, line: i + 1 });
  }
  return { rows, issues };
}

/** Rows of several files, later ones winning over earlier ones with the same key. */
export function mergeRows(shape: TableShape, lists: readonly (readonly Row[])[]): readonly Row[] {
  const merged = new Map<string, Row>();
  for (const rows of lists)
    for (const row of rows) merged.set(shape.key.map((column) => row.cells[column] ?? '').join('\t'), row);
  return [...merged.values()];
}
