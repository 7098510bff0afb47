/** Rows of a table pasted as text: the head says what the cells below hold. */
import type { Passage } from './finding.ts';
import { restoreAccents } from './restore-accents.ts';

export interface Header {
  readonly separator: string;
  /** What announces the cell below to the rules: "Năm sinh". */
  readonly labels: readonly string[];
}

interface Row {
  /** Each cell behind its label. */
  readonly text: string;
  /** Where a passage of `text` stands in the line; undefined where it holds nothing but labels. */
  readonly givenPassage: (passage: Passage) => Passage | undefined;
}

const SEPARATORS = ['|', '\t', ';', ' / ', ' – ', ' - '] as const;
/** What people call the columns, and how a sentence would. */
const COLUMNS: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/nạn nhân|bị hại|bị nạn|bị thương|tử vong/u, 'Nạn nhân'],
  [/họ (?:và |, )?tên|người|chủ (?:xe|thẻ|hộ)|nhân khẩu/u, 'Họ tên'],
  [/sinh|^ns$|^sn$/u, 'Năm sinh'],
  [/căn cước|cccd|cmnd|định danh|^(?:số )?cc$|giấy tờ/u, 'Số căn cước'],
  [/điện thoại|sđt|đt|liên (?:hệ|lạc)|di động|zalo/u, 'Số điện thoại'],
  [/tài khoản|stk|số tk/u, 'Số tài khoản'],
  [/biển|bks/u, 'Biển số'],
  [/số thẻ/u, 'Số thẻ'],
];

/** Two columns of persons at least make a head. */
export function headerIn(line: string): Header | undefined {
  if (/\d{3}/u.test(line)) return undefined;
  const separator = SEPARATORS.find((one) => line.split(one).length > 2);
  if (separator === undefined) return undefined;
  const labels = restoreAccents(line.normalize('NFC'))
    .split(separator)
    .map((cell) => {
      const written = cell.trim().toLowerCase();
      return COLUMNS.find(([pattern]) => pattern.test(written))?.[1] ?? '';
    });
  return labels.filter((label) => label !== '').length >= 2 ? { separator, labels } : undefined;
}

/** Undefined for a line that is no row of the table. */
export function withHeader({ separator, labels }: Header, line: string): Row | undefined {
  const cells = line.split(separator);
  if (cells.length < 2 || cells.length > labels.length + 1) return undefined;
  const places: { readonly at: number; readonly given: number; readonly length: number }[] = [];
  let text = '';
  let given = 0;
  for (const [index, cell] of cells.entries()) {
    const label = labels[index] ?? '';
    text += label === '' ? '' : `${label}: `;
    places.push({ at: text.length, given, length: cell.length });
    text += `${cell}, `;
    given += cell.length + separator.length;
  }
  return {
    text,
    givenPassage: ({ start, end }) => {
      const touched = places.filter(({ at, length }) => start < at + length && at < end);
      const [first] = touched;
      const last = touched.at(-1);
      if (!first || !last) return undefined;
      return {
        start: first.given + Math.max(0, start - first.at),
        end: last.given + Math.min(last.length, end - last.at),
      };
    },
  };
}
