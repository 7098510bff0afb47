/** Whether one is named in a row with another. */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';

/** "ông Thảo (54 tuổi) và bà Vui": what is told of one is told of both. */
export function isListedWith({ low }: TextPair, { end }: Passage, { start }: Passage): boolean {
  if (/(?:con|cháu|vợ|chồng|mẹ|bố|của) (?:\p{L}+ )?$/u.test(low.slice(end, start))) return false;
  return /^\.?\s*(?:\([^()]*\)|, (?:lớp [\p{L}\d/]+|\d+ (?:tuổi|tháng(?: tuổi)?)))?(?:(?: với)?(?: số tiền)? [\d.,]+ (?:triệu|tỷ|nghìn)(?: đồng)?)?(?:, và|,| và| cùng| cùng với) (?:\p{L}+ ){0,2}$/u.test(
    low.slice(end, start),
  );
}
