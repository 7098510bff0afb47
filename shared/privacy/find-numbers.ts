/** Numbers that belong to one person: identity papers, cards, accounts, telephones. */
import type { Passage, PrivacyContext, PrivacyKind } from './finding.ts';
import { findPhones } from './find-phones.ts';
import { isServiceNumber } from './known-hotline-table.ts';
import { cameOfMask, digitsOf, isAmount, isOtherCode, type TextPair } from './number-surroundings.ts';

interface FoundNumber extends Passage {
  readonly kind: PrivacyKind;
}

/** Announced accounts first: what is announced as an account is nothing else, then cards, papers, telephones. */
export function findNumbers(pair: TextPair, context: PrivacyContext): readonly FoundNumber[] {
  if (!/\d[^\p{L}\d]{0,3}\d/u.test(pair.text) && !/\d{3}/u.test(pair.text)) return [];
  const found: FoundNumber[] = [];
  const add = (kind: PrivacyKind, passages: readonly Passage[]): void => {
    for (const { start, end } of passages) {
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  };
  const announcedPapers = findPapers(pair, 'announced');
  add('card', findCards(pair, 'announced'));
  add('citizen-id', announcedPapers);
  add('bank-account', findAccounts(pair));
  add('card', findCards(pair, 'bare'));
  add('citizen-id', findPapers(pair, 'bare'));
  add('phone', findPhones(pair, context));
  return found;
}

type Announcement = 'announced' | 'bare';

const CARD_SHAPE =
  /(?<![\d.,/\p{L}-])(?:\d{4}(?:(?: ?[.–-] ?| )\d{4}){3}(?:(?: ?[.–-] ?| )\d{1,3})?|\d{4}[ .–-]\d{6}[ .–-]\d{4,5}|\d{6}[ .–-]\d{10,13}|\d{6}(?:[ .–-]\d{4}){2}[ .–-]\d{2,5}|\d{8}[ .–-]\d{8}|\d{4}[ .–-]?\d{4}[ .–-]?\d{4}[ .–-]\d{1,7}|\d{13,19})(?![\d]|[.,/]\d)/gu;
const CARD_WORDS =
  /(?:số thẻ|thẻ (?:mang|có|đuôi|in) số|thẻ (?:tín dụng|ghi nợ|thanh toán|ngân hàng|atm|visa|mastercard|master|napas|jcb)|thẻ (?:visa|atm)|visa|mastercard)(?:[^.;\d]{0,45})$|(?<![\p{L}])thẻ:? $/u;

function findCards(pair: TextPair, announcement: Announcement): readonly Passage[] {
  return matches(pair.text, CARD_SHAPE).filter((passage) => {
    const digits = digitsOf(pair, passage);
    if (digits.length < 13 || digits.length > 19 || isAmount(pair, passage) || cameOfMask(pair, passage)) return false;
    const isAnnounced = CARD_WORDS.test(before(pair, passage, 70));
    return announcement === 'announced' ? isAnnounced : !isOtherCode(pair, passage);
  });
}

const PAPER_SHAPE = /(?<![\d.,/\p{L}-])\d(?:(?: ?[.–-] ?| )?\d){8,11}(?![\d]|[.,/]\d)/gu;
/** Three digits of the province (001 to 096), one of century and sex, two of the year, six of one's own. */
const CITIZEN_ID = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/u;
/** "hộ chiếu C8841207" */
const PASSPORT = /(?<=hộ chiếu(?: giả| phổ thông| mang)?(?: số)?:? ?)[a-z] ?\d{7,8}(?!\d)/gu;
/** The first twelve digits of a card written in fours. */
const BEGINS_CARD = /^\d{4}([ .–-])\d{4}\1\d{4}\1\d{4}(?!\d)/u;
const PAPER_WORDS =
  /(?:căn cước(?: công dân)?|cccd|cmnd|cmt|cmtnd|chứng minh(?: nhân dân| thư| thư nhân dân)?|số định danh(?: cá nhân)?|mã số công dân|mã định danh(?: cá nhân)?|giấy tờ tùy thân|thẻ cc)[^.;\d]{0,45}(?:(?:9|12|chín) (?:chữ )?số[^.;\d]{0,20})?(?:\d[\d ./-]{6,18}[^.;\d]{0,20})?$/u;

function findPapers(pair: TextPair, announcement: Announcement): readonly Passage[] {
  const passports = announcement === 'announced' ? matches(pair.low, PASSPORT) : [];
  const numbers = matches(pair.text, PAPER_SHAPE).filter((passage) => {
    const digits = digitsOf(pair, passage);
    if (BEGINS_CARD.test(pair.text.slice(passage.start, passage.end + 6))) return false;
    if ((digits.length !== 12 && digits.length !== 9) || isAmount(pair, passage) || cameOfMask(pair, passage)) {
      return false;
    }
    if (announcement === 'announced') return PAPER_WORDS.test(before(pair, passage, 90));
    if (isOtherCode(pair, passage)) return false;
    return CITIZEN_ID.test(digits) || (digits.length === 12 && /^0\d{11}$/u.test(textOf(pair, passage)));
  });
  return [...numbers, ...passports];
}

const ACCOUNT_WORDS =
  /(?<![\p{L}])(?:stk|số tk|tk|a\/c|số tài khoản|tài khoản|tkhoản|số tkhoản|acc|account)(?![\p{L}])(?:(?!(?<!qua )điện thoại|zalo|sđt|đt |hotline|căn cước|cccd|gọi|liên hệ|đăng ký)[^.;!?\d]|[.](?=\S)|\d{1,2}(?![\d])){0,75}$/u;
/** "chuyển 49 triệu vào số 10187-3345-902": money goes to an account, if the digits are no telephone. */
const PAID_INTO =
  /(?:chuyển|gửi|nộp|nạp|chạy|trừ|tiền|đồng|triệu|tỷ|tr)(?![\p{L}])(?:[^.;!?]|\.(?=\d)){0,60}(?<![\p{L}])(?:vào|về|qua|sang) số:? $/u;
const FURTHER_ACCOUNT = /^[^.;!?\d]{0,45}$/u;
const ACCOUNT_SHAPE = /(?<![\d.,/\p{L}-])\d(?:(?: ?[.–-] ?| )?\d){5,18}(?![\d]|[.,/]\d)/gu;
const BANK_AFTER =
  /^\s*(?:[-–(,:]|tại|của|mở tại)?\s*(?:(?:mở )?tại |của )?(?:ngân hàng|vietcombank|vcb|agribank|bidv|vietinbank|techcombank|tcb|mb ?bank|mb(?!\p{L})|acb|sacombank|vpbank|tpbank|vib|shb|hdbank|msb|ocb|seabank|lpbank|eximbank|scb|nam á|bac a|vikki|cake|timo)/u;

/** Digits after "STK", "số tài khoản", "tài khoản …", and further ones of the same list; or before a bank's name. */
function findAccounts(pair: TextPair): readonly Passage[] {
  const accounts: Passage[] = [];
  for (const passage of matches(pair.text, ACCOUNT_SHAPE)) {
    if (isAmount(pair, passage) || cameOfMask(pair, passage) || isServiceNumber(digitsOf(pair, passage))) continue;
    const last = accounts.at(-1);
    const isListed =
      last !== undefined &&
      passage.start - last.end < 50 &&
      FURTHER_ACCOUNT.test(pair.text.slice(last.end, passage.start)) &&
      !/điện thoại|zalo|sđt|(?<![\p{L}])đt(?![\p{L}])|chặn số|tắt máy|gọi|liên lạc|liên hệ|nhắn|di động|số máy|căn cước|cccd|cmnd/u.test(
        pair.low.slice(last.end, passage.start),
      );
    const isBank = BANK_AFTER.test(pair.low.slice(passage.end, passage.end + 40)) && !isOtherCode(pair, passage);
    const isAnnounced =
      ACCOUNT_WORDS.test(before(pair, passage, 110)) && !/bị khóa lúc|lúc |ngày /u.test(before(pair, passage, 8));
    const isPaidInto =
      PAID_INTO.test(before(pair, passage, 110)) && !/^(?:0[235789]|84)\d{8,9}$/u.test(digitsOf(pair, passage));
    if (isAnnounced || isListed || isBank || isPaidInto) accounts.push(passage);
  }
  return accounts;
}

function matches(text: string, pattern: RegExp): readonly Passage[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function textOf({ text }: TextPair, { start, end }: Passage): string {
  return text.slice(start, end);
}

function before({ low }: TextPair, { start }: Passage, reach: number): string {
  return low.slice(Math.max(0, start - reach), start);
}
