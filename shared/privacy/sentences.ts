/** Where sentences end, given that initials ("chị N.T.H.") and shortened words ("TP.") end none. */
import type { Passage } from './finding.ts';

const END = /[.!?…]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\d])/gu;
export const STARTERS =
  /^\s+["“‘(]?(?:Sau|Khi|Tại|Theo|Các|Đến|Ngày|Qua|Công|Do|Trong|Chị|Anh|Ông|Bà|Cháu|Em|Cô|Chú|Bác|Cụ|Đối|Tin|Từ|Vì|Nhận|Hiện|Nhưng|Người|Lúc|Khoảng|Vào|Tổng|Rồi|Nạn|Thấy|Nghe|Để|Cơ|Một|Những|Kẻ|Đây|Ngay|Được|Trước|Bị|Không|Nhờ|Lo|Kết|Vụ|Cùng|Tuy|Chỉ|Ở|Hai|Ba|Lực|Quá|Sáng|Chiều|Tối|Thông)(?![\p{L}])/u;

export function sentencesOf(text: string): readonly Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isAbbreviation(text, match.index) && !STARTERS.test(text.slice(end, end + 16))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

function isAbbreviation(text: string, dot: number): boolean {
  return (
    text[dot] === '.' &&
    /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}?|TP|TX|TT|Tr|ThS|TS|PGS|Đ\/c|đ\/c|BS|KS|SN|sn|St)$/u.test(
      text.slice(Math.max(0, dot - 5), dot),
    )
  );
}
