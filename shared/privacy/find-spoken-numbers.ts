/** Numbers written as they are read out: "không chín một hai, ba bốn năm …", as scripts for loudspeakers have them. */
import type { Passage, PrivacyContext, PrivacyKind } from './finding.ts';
import { isHotline } from './find-phones.ts';
import type { TextPair } from './number-surroundings.ts';

const DIGITS: Readonly<Record<string, string>> = {
  không: '0',
  một: '1',
  mốt: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
  lăm: '5',
  nhăm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
};
const DIGIT = Object.keys(DIGITS).join('|');
/** Seven at least: fewer are counted things. */
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${DIGIT}|\d{1,4})(?:[ ,.…–-]{1,5}|,? (?:chấm|gạch) |(?![\p{L}\d]))){6,18}(?:${DIGIT}|\d{1,4})(?![\p{L}\d])`,
  'gu',
);
const CARD = /(?:thẻ|visa|mastercard)[^.;]{0,45}$/u;
const PAPER = /(?:căn cước|cccd|cmnd|chứng minh|định danh)[^.;]{0,45}$/u;
const ACCOUNT = /(?:stk|tài khoản|số tk)[^.;]{0,60}$/u;
const PHONE = /(?:số|gọi|máy|điện thoại|liên hệ|zalo|đầu số)[^.;]{0,40}$/u;
const PLATE = new RegExp(
  String.raw`(?<=(?:biển|xe)[^.;]{0,40})(?<![\p{L}])(?:(?:${DIGIT}|mươi|\d{2}) ){1,3}[a-zđ](?: (?:${DIGIT}))?[ ,–-]{1,3}(?:(?:${DIGIT}|chấm|gạch)[ ,]{1,2}){3,6}(?:${DIGIT})(?![\p{L}])`,
  'gu',
);

export function findSpokenNumbers(
  pair: TextPair,
  context: PrivacyContext,
): readonly (Passage & { readonly kind: PrivacyKind })[] {
  const { low } = pair;
  if (
    !/(?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín),? (?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín)/u.test(low)
  )
    return [];
  const numbers = [...low.matchAll(SPOKEN)].flatMap((match) => {
    const passage = { start: match.index, end: match.index + match[0].length };
    const digits = digitsIn(match[0]);
    const kind = kindOf(digits, low.slice(Math.max(0, passage.start - 70), passage.start));
    if (kind === 'phone' && isHotline(pair, passage, digits, context)) return [];
    return kind && /\p{L}/u.test(match[0]) ? [{ ...passage, kind }] : [];
  });
  const plates = [...low.matchAll(PLATE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'plate' as const,
  }));
  return [...numbers, ...plates];
}

function digitsIn(words: string): string {
  return [...words.matchAll(/[\p{L}]+|\d+/gu)].map(([word]) => DIGITS[word] ?? (/\d/u.test(word) ? word : '')).join('');
}

function kindOf(digits: string, before: string): PrivacyKind | undefined {
  if (CARD.test(before) && digits.length >= 13) return 'card';
  if (PAPER.test(before) && (digits.length === 12 || digits.length === 9)) return 'citizen-id';
  if (ACCOUNT.test(before) && !/điện thoại[^.;]{0,20}$/u.test(before)) return 'bank-account';
  if (/^0[235789]\d{8,9}$/u.test(digits)) return 'phone';
  if (/^0\d{11}$/u.test(digits)) return 'citizen-id';
  return digits.length >= 8 && digits.length <= 11 && PHONE.test(before) ? 'phone' : undefined;
}
