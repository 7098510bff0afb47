/** A list of administrative units as a table of texts → units, or what is wrong with which line. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { isVietnamDay } from '../kernel/vietnam-date.ts';
import { findUnitType } from './unit-type-words.ts';
import type { UnitType } from './unit-types.ts';

/** The columns and what else they may be called; only the first three must be there. */
export const UNIT_COLUMNS = {
  code: ['ma', 'ma don vi'],
  name: ['ten', 'ten don vi'],
  type: ['loai', 'cap'],
  parent_code: ['ma cap tren', 'ma don vi cap tren', 'ma tinh', 'ma tp'],
  valid_from: ['hieu luc tu', 'thanh lap ngay'],
  valid_to: ['hieu luc den', 'thoi hoat dong ngay'],
  predecessor_codes: ['ma don vi cu'],
} as const;
type Column = keyof typeof UNIT_COLUMNS;

export interface ListedUnit {
  /** Of the file, counted from 1; the header is line 1. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parentCode: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly predecessorCodes: readonly string[];
}

export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads the rows below `header`. A wrong line is reported and the others go on; a header without the needed columns is one problem. */
export function readUnitList(
  header: readonly string[],
  rows: readonly TableRow[],
): { readonly units: readonly ListedUnit[]; readonly problems: readonly LineProblem[] } {
  const places = placesOf(header);
  const lacking = (['code', 'name', 'type'] as const).filter((column) => places[column] === undefined);
  if (lacking.length > 0) {
    const message = `Dòng đầu phải có các cột code, name, type (hoặc mã, tên, loại). Còn thiếu: ${lacking.join(', ')}.`;
    return { units: [], problems: [{ line: 1, message }] };
  }
  const units = new Map<string, ListedUnit>();
  const problems: LineProblem[] = [];
  for (const row of rows) {
    const read = readRow(row, places);
    if ('message' in read) problems.push(read);
    else if (units.has(read.code)) {
      const first = units.get(read.code)?.line;
      problems.push({ line: row.line, message: `Mã ${read.code} đã có ở dòng ${first}. Mỗi mã chỉ một dòng.` });
    } else units.set(read.code, read);
  }
  return { units: [...units.values()], problems };
}

type Places = Readonly<Partial<Record<Column, number>>>;

function placesOf(header: readonly string[]): Places {
  const folded = header.map((cell) =>
    foldVietnamese(cell)
      .replace(/[_\s]+/g, ' ')
      .trim(),
  );
  const entries = Object.entries(UNIT_COLUMNS).map(([column, names]) => {
    const known: readonly string[] = [column.replaceAll('_', ' '), ...names];
    const place = folded.findIndex((cell) => known.includes(cell));
    return [column, place === -1 ? undefined : place] as const;
  });
  return Object.fromEntries(entries);
}

function readRow({ line, cells }: TableRow, places: Places): ListedUnit | LineProblem {
  const cell = (column: Column): string => {
    const place = places[column];
    return place === undefined ? '' : (cells[place] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  };
  const problem = (message: string): LineProblem => ({ line, message });
  const [code, name, type] = [cell('code'), cell('name'), findUnitType(cell('type'))];
  if (!/^[0-9A-Za-z.-]{1,20}$/.test(code))
    return problem(`Mã “${code}” không dùng được: cần 1 đến 20 chữ số hoặc chữ cái.`);
  if (name === '') return problem('Thiếu tên đơn vị.');
  if (/[?\uFFFD]/u.test(name))
    return problem(`Tên “${name}” mất chữ có dấu. Trong Excel, hãy lưu lại dạng “CSV UTF-8” rồi nhập lại.`);
  if (type === undefined)
    return problem(`Không rõ loại “${cell('type')}”. Ví dụ: Tỉnh, Xã, Phường, Đặc khu, Thôn, Huyện.`);
  const validFrom = readDay(cell('valid_from'));
  const validTo = readDay(cell('valid_to'));
  if (validFrom === false) return problem(`Ngày “${cell('valid_from')}” không có. Hãy ghi 2025-07-01 hoặc 01/07/2025.`);
  if (validTo === false) return problem(`Ngày “${cell('valid_to')}” không có. Hãy ghi 2025-07-01 hoặc 01/07/2025.`);
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    return problem('Ngày thôi hoạt động đứng trước ngày thành lập.');
  }
  const predecessorCodes = cell('predecessor_codes')
    .split(/[|;,\s]+/)
    .filter((part) => part !== '');
  const parentCode = cell('parent_code') || undefined;
  if (parentCode === code || predecessorCodes.includes(code))
    return problem('Đơn vị không thể thuộc hay kế tục chính nó.');
  return { line, code, name, type, parentCode, validFrom, validTo, predecessorCodes: [...new Set(predecessorCodes)] };
}

/** Undefined where nothing stands there, false where it is no day. */
function readDay(text: string): string | undefined | false {
  if (text === '') return undefined;
  const { d = '', m = '', y = '' } = /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/.exec(text)?.groups ?? {};
  const day = y === '' ? text : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isVietnamDay(day) ? day : false;
}
