'use client';
/** A row of a list says what stands in it, so that it can be found while it is folded. */
import { useRowLabel } from '@payloadcms/ui';
import { z } from 'zod';
import { withoutMark } from './number-box.ts';

const Row = z.record(z.string(), z.unknown()).catch({});

interface RowSummaryProps {
  /** What a row is called while nothing stands in it. */
  readonly singular: string;
  /** Its fields, in the order of reading; the first is parted from the rest by a dash. */
  readonly fields: readonly string[];
  /** What is kept as a code, as it is read. */
  readonly words?: Readonly<Record<string, string>>;
}

export function RowSummary({ singular, fields, words = {} }: RowSummaryProps) {
  const { data, rowNumber } = useRowLabel<unknown>();
  const row = Row.parse(data);
  const [first, ...rest] = fields.map((field) => textOf(row[field])).map((text) => words[text] ?? text);
  const summary = [first, rest.filter((text) => text !== '').join(' ')].filter((text) => text !== '').join(' – ');
  return <span>{summary === '' ? `${singular} ${(rowNumber ?? 0) + 1}` : summary}</span>;
}

/** Words, numbers, and the lines of a list within the row. */
function textOf(value: unknown): string {
  // A year is not grouped.
  if (typeof value === 'number')
    return value < 10_000 ? String(value).replace('.', ',') : value.toLocaleString('vi-VN');
  if (typeof value === 'string') return withoutMark(value).trim();
  if (!Array.isArray(value)) return '';
  return value
    .map((line: unknown) => textOf(Row.parse(line)['text']))
    .filter((text) => text !== '')
    .join(', ');
}
