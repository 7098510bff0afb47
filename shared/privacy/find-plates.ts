/** Number plates: civil, of motorcycles, of the army and of diplomats; lower case where they are announced. */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';

const SERIES = String.raw`(?:[A-HK-NPR-VX-Z]\d?|[A-Z]{1,2}\d?|MĐ\d?|LD|LA|DA|KT|MK|MA|TĐ|NN|NG|QT|CV|HC|RM|SM|XD)`;
const PLATE = new RegExp(
  String.raw`(?<![\p{L}\d/.-])\d{2} ?[-–]? ?${SERIES} ?[-–.]? ?(?:\d{3} ?[.-]? ?\d{2}|\d{4})(?![\d\p{L}]|[./]\d|[xX*])`,
  'gu',
);
/** "xe bồn 43H 00.8 14": any grouping behind the word. */
const LOOSE = new RegExp(
  String.raw`(?<=(?:xe|biển|bks|ô tô|mô tô)[^.;\d]{0,30})(?<![\p{L}\d/.-])\d{2} ?[-–]? ?${SERIES} ?[-–./]? ?\d(?: ?[.-]? ?\d){4}(?![\d\p{L}]|[./]\d|[xX*])`,
  'giu',
);
const ANNOUNCED =
  /(?:biển(?: kiểm soát| số| đăng ký)?(?: xe| tạm| đỏ)?|bks|bsx|bs)(?: số| là| mang| [^.;:\d]{0,45}:)?[:\s“"(]*((?:\d{2}[a-zđ]{1,2}\d?|[a-zđ]{2})[ .–-]{0,3}\d[\d.–-]{2,6}\d)(?![\d\p{L}*])/gu;

/** Example: "60B1-23456", "29A-123.45", "51F 1234", "biển số 29a-12345", "BKS TM-12-34". */
export function findPlates({ text, low }: TextPair): readonly Passage[] {
  const plates: Passage[] = [];
  for (const match of [...text.matchAll(PLATE), ...text.matchAll(LOOSE)]) {
    const passage = { start: match.index, end: match.index + match[0].length };
    if (plates.some((plate) => passage.start < plate.end && plate.start < passage.end)) continue;
    if (!isClassOrDocument(low, match[0], passage)) plates.push(passage);
  }
  for (const match of low.matchAll(ANNOUNCED)) {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    const passage = { start, end: start + written.length };
    if (!plates.some((plate) => passage.start < plate.end && plate.start < passage.end)) plates.push(passage);
  }
  return plates.toSorted((a, b) => a.start - b.start);
}

/** "lớp 10A1 2024", "số 24C 2023", "tòa 17T 1204" */
function isClassOrDocument(low: string, written: string, { start }: Passage): boolean {
  const before = low.slice(Math.max(0, start - 22), start);
  if (
    /(?:lớp|khối|tòa|nhà|phòng|căn hộ|số nhà|ngõ|lô|quốc lộ|ql|khóa|chi đoàn|mẫu|mã số|mã hiệu|điều)\s*$/u.test(before)
  )
    return true;
  return /[ –-](?:19|20)\d\d$/u.test(written) && !/biển|bks|xe/u.test(before);
}
