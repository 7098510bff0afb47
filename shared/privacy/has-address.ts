/** Whether a text says where a person lives: with it initials hide nobody. */
import type { Passage } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';

const ADDRESS =
  /^(?:[^.;]{0,70}?|\s*\([^()]{0,130}?)(?:trú|ngụ|cư trú|ở(?! (?:lại|nhà|một|cùng|với|trong|đó|đây|xa|trọ một))|quê|thuê trọ|trọ|hktt|thường trú|tạm trú|sống|nhà (?:ở|tại|số)|hộ khẩu)(?: tại| ở)?:?(?![\p{L}])[^.;]{0,30}?(?:phường|xã|thôn|tổ|ấp|bản|khu|đường|ngõ|hẻm|số|thị trấn|huyện|quận|tỉnh|tp|thành phố|đặc khu|xóm|buôn|làng|phố|khóm|sóc|kiệt|ngách|\p{L}+)/u;
const ADDRESS_BESIDE =
  /^\.?\s*(?:[,(–-]\s*|\([^()]{0,30}[,;])\s*(?:nam|nữ|\d{1,2} tuổi|sn \d{4}|sinh năm \d{4}|[,;]| )*(?:ở )?(?:tổ|thôn|ấp|bản|khu phố|khu|phường|xã|xóm|buôn|làng|số nhà|ngõ|ngách|kiệt|hẻm|đường|thị trấn|khóm|sóc|phum|người (?:dân )?(?:thôn|xã|phường|tổ|ấp|bản|ở)) /u;
const ADDRESS_BEFORE =
  /(?:trú|ngụ|ở|sống|người dân|công dân|hộ)(?: tại| ở)? (?:tổ|thôn|ấp|bản|khu phố|khu|phường|xã|xóm|buôn|số|ngõ|đường)[^.;]{0,45}(?:là|tên|,) (?:\p{L}+ )?$/u;

/** "chị N.T.H. (trú phường …)", "bà T., tổ 5", "một người dân ở thôn 3 là anh K." */
export function hasAddress({ low }: TextPair, { start, end }: Passage): boolean {
  const after = low.slice(end, end + 130).replace(/^\./u, '');
  const clause = after.split(/[.!?] (?=\p{L})/u)[0] ?? '';
  if (ADDRESS_BESIDE.test(clause)) return true;
  const isDescribed = /^\s*(?:[,(–-]|trú|ngụ|ở|cư trú|thường trú|quê|sống|tạm trú|\d)/u.test(clause);
  return (isDescribed && ADDRESS.test(clause)) || ADDRESS_BEFORE.test(low.slice(Math.max(0, start - 90), start));
}
