/** A CSV file of units: comma, semicolon or tab, in Unicode or in the code page of Vietnamese Windows, as spreadsheets save them. */
import { CsvError, parse } from 'csv-parse/sync';
import { decodeSource, type SourceFailure } from 'shared/importing/decode-source';
import { readUnitList, type LineProblem, type ListedUnit } from 'shared/units/unit-list';
import { z } from 'zod';

const Records = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

/** The whole country with all its neighbourhoods is below two million letters. */
const MOST_BYTES = 8_000_000;

interface UnitList {
  readonly units: readonly ListedUnit[];
  readonly problems: readonly LineProblem[];
}

export function parseUnitCsv(bytes: Uint8Array): UnitList {
  const decoded = decodeSource(bytes, MOST_BYTES);
  if (!decoded.ok) return { units: [], problems: [{ line: 1, message: explainUnreadable(decoded.failure) }] };
  const { text, skippedLines } = withoutSeparatorLine(decoded.value.text);
  const list = parseText(text);
  if (skippedLines === 0) return list;
  return {
    units: list.units.map((unit) => ({ ...unit, line: unit.line + skippedLines })),
    problems: list.problems.map((problem) => ({ ...problem, line: problem.line + skippedLines })),
  };
}

/** Excel opens a list by this first line and some programs write it: it is no header. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly skippedLines: number } {
  const rest = text.replace(/^\uFEFF?sep=.\r?\n/iu, '');
  return { text: rest, skippedLines: rest === text ? 0 : 1 };
}

const UNREADABLE: Partial<Record<SourceFailure['kind'], string>> = {
  empty: 'Tệp trống.',
  tooLarge: 'Tệp quá lớn. Hãy chia danh mục thành nhiều tệp.',
  oldEncoding: 'Chữ có dấu trong tệp không đọc được. Trong Excel, hãy lưu lại dạng “CSV UTF-8” rồi nhập lại.',
};

function explainUnreadable({ kind }: SourceFailure): string {
  return (
    UNREADABLE[kind] ??
    'Đây không phải tệp CSV. Nếu là bảng tính, hãy mở bằng Excel, lưu dạng “CSV UTF-8” rồi nhập lại.'
  );
}

function parseText(text: string): UnitList {
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
    const line = lineOfOpenQuote(text, delimiterOf(text));
    const message = 'Dấu ngoặc kép (") mở ở dòng này không khép đúng, nên không đọc được tệp. Hãy sửa rồi nhập lại.';
    return { units: [], problems: [{ line, message }] };
  }
}

/** Where the quote was opened that the reader stumbled over: it notices only where the next one stands, or at the end. */
function lineOfOpenQuote(text: string, delimiter: string): number {
  let openedAt: number | undefined;
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const next = text[at + 1] ?? '\n';
    if (text[at] === '\n') line += 1;
    if (text[at] !== '"') continue;
    if (openedAt === undefined) {
      const before = text[at - 1] ?? '\n';
      if (before !== delimiter && before !== '\n' && before !== '\uFEFF') return line;
      openedAt = line;
    } else if (next === '"') at += 1;
    else if (next === delimiter || next === '\r' || next === '\n') openedAt = undefined;
    else return openedAt;
  }
  return openedAt ?? line;
}

/** The one that cuts the first line into most columns. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}
