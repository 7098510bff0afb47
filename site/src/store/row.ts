/** Columns out of a row of `node:sqlite`: a wrong type is a bug of ours, not a failure to handle. */
import type { SQLOutputValue } from 'node:sqlite';

export type Row = Readonly<Record<string, SQLOutputValue>>;

export function textColumn(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new TypeError(`Column ${name} holds no text`);
  return value;
}

export function numberColumn(row: Row, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw new TypeError(`Column ${name} holds no number`);
  return value;
}

/** A column that may be null, as an aggregate over nothing is. */
export function findNumber(row: Row | undefined, name: string): number | undefined {
  const value = row?.[name];
  return typeof value === 'number' ? value : undefined;
}
