/** A CSV file of units: comma, semicolon or tab, with or without a byte order mark, as spreadsheets save them. */
import { CsvError, parse } from 'csv-parse/sync';
import { readUnitList, type LineProblem, type ListedUnit } from 'shared/units/unit-list';
import { z } from 'zod';

const Records = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

export function parseUnitCsv(text: string): {
  readonly units: readonly ListedUnit[];
  readonly problems: readonly LineProblem[];
} {
  try {
    const records = Records.parse(
      parse(text, {
        bom: true,
        delimiter: delimiterOf(text),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
      }),
    );
    const [header, ...rows] = records.map(({ info, record }) => ({ line: info.lines, cells: record }));
    if (!header) return { units: [], problems: [{ line: 1, message: 'Tệp trống.' }] };
    return readUnitList(header.cells, rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = z.object({ lines: z.number() }).safeParse(error).data?.lines ?? 1;
    const message = 'Dấu ngoặc kép ở gần dòng này không khép, nên không đọc được tệp. Hãy sửa rồi nhập lại.';
    return { units: [], problems: [{ line, message }] };
  }
}

/** The one that cuts the first line into most columns. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}
