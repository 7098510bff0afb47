/** Lines of the page, not of the text, that tell when it appeared and who put it there. */
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';
import { hasClock, readDate } from './find-date.ts';

const LONGEST_STAMP = 26;

/** `Đăng lúc: Thứ năm - 14/03/2024 15:12 - Người đăng: Admin` → true; `Hướng tới ngày 19/8/2025` → false. */
export function isStampOfPage(text: string): boolean {
  const reading = countSyllables(text) <= LONGEST_STAMP ? readDate(text) : undefined;
  if (!reading || /[.!?]$/u.test(text)) return false;
  const folded = foldVietnamese(text);
  const isPosted = /^\W*(?:duoc )?(?:ngay )?(?:dang|xuat ban|cap nhat|posted|published|updated)\b/u.test(folded);
  // It begins with its weekday, its day or its time.
  const isDayFirst = /^\W*(?:ngay )?(?:\d|thu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|chu nhat)/u.test(folded);
  const isAired = /^\([^()]*\bphat (?:tren|tai|song|thanh|ngay|luc)\b[^()]*\)$/u.test(folded);
  return isPosted || isAired || (isDayFirst && hasClock(`${text.slice(0, reading.start)} ${text.slice(reading.end)}`));
}

/** `Được đăng vào 14.3.2024 bởi Ngọc Huấn` → `Ngọc Huấn`; empty for the name of an account. */
export function nameInStamp(text: string): string {
  const name = /(?:bởi|tác giả|by)\s*:?\s+((?:\p{Lu}\p{Ll}+\s?){2,5})$/u.exec(text)?.[1]?.trim() ?? '';
  return /^(?:quan tri|admin|ban bien)/u.test(foldVietnamese(name)) ? '' : name;
}

/** The parts of a line that each name a date of their own: `Cập nhật: 26/03/2026 - Đăng ngày: 25/03/2026` → two. */
export function datedPartsOf(text: string): readonly string[] {
  const parts = text.split(/\s*[-–|;(·•]?\s*(?=(?:ngày )?(?:đăng|xuất bản|cập nhật|phát hành|sửa)(?:\s|:))/iu);
  const dated = parts.filter((part) => readDate(part) !== undefined);
  return dated.length > 1 ? dated : [text];
}

/** True for a date that says when a page was changed, not when it appeared. */
export function isUpdateDate(text: string): boolean {
  return /\bcap nhat\b/.test(foldVietnamese(text));
}
