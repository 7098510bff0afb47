/** Telephone numbers but hotlines: mobile, fixed, +84, whatever dots, spaces, dashes and brackets they are written with. */
import type { Passage, PrivacyContext } from './finding.ts';
import { isServiceNumber, KNOWN_HOTLINES } from './known-hotline-table.ts';
import { cameOfMask, digitsOf, isOtherCode, type TextPair } from './number-surroundings.ts';

const GAP = String.raw`[ .()–-]{0,3}`;
const rest = (count: number): string => String.raw`(?:${GAP}\d){${count}}`;
const START = String.raw`(?<![\d\p{L}/]|\d[.,–-])`;
const END = String.raw`(?!\d|[.,/–-]\d|\p{L})`;
const FORMS = [
  // +84 912 345 678, (+84) 24 3825 1234, 0084 …
  String.raw`\(?(?:\+|00)${GAP}84${GAP}(?:\(?0\)?${GAP})?(?:[1-9]${rest(8)}(?:${GAP}\d)?)`,
  // +855 12 345 678: from abroad
  String.raw`\(?\+[1-9]\d{0,2}${GAP}\d${rest(6)}(?:${GAP}\d){0,5}`,
  String.raw`84${GAP}[35789]${rest(8)}`,
  String.raw`\(?0${GAP}[35789]${rest(8)}`,
  String.raw`0[35789]\d{2},\d{3},\d{3}`,
  String.raw`\(?0${GAP}1${GAP}[2689]${rest(8)}`,
  String.raw`\(?0${GAP}2${rest(9)}`,
  String.raw`\(?0${GAP}2${rest(8)}`,
];
const PHONES = FORMS.map((form) => new RegExp(START + form + END, 'gu'));
/** Looser forms count where the text says that a telephone number follows. */
const ANNOUNCED = new RegExp(String.raw`${START}\(?\d${rest(7)}(?:${GAP}\d){0,4}${END}`, 'gu');
const PHONE_WORDS =
  /(?:số điện thoại|điện thoại|sđt|đt|số máy|số thuê bao|thuê bao|zalo|hotline|tel|phone|liên hệ|gọi (?:đến|tới|vào|cho|theo|ngay)?|đường dây nóng|whatsapp|viber|di động|liên lạc|số lạ|đầu số|từ số|tới số|đến số|theo số|nhắn (?:tin )?(?:đến|tới|cho))[^.;\d]{0,30}$/u;

export function findPhones(pair: TextPair, context: PrivacyContext): readonly Passage[] {
  const strict = PHONES.flatMap((pattern) => passagesOf(pair.text, pattern)).filter(
    (passage) => !isOtherCode(pair, passage),
  );
  const announced = passagesOf(pair.text, ANNOUNCED).filter(
    (passage) =>
      /^\(?(?:0|\d{4}[ .-]\d{4}$)|^84/u.test(pair.text.slice(passage.start, passage.end)) &&
      PHONE_WORDS.test(pair.low.slice(Math.max(0, passage.start - 60), passage.start)),
  );
  const phones: Passage[] = [];
  for (const passage of [...strict, ...announced]) {
    if (phones.some((other) => passage.start < other.end && other.start < passage.end)) continue;
    if (isDate(pair, passage) || isSum(pair, passage)) continue;
    if (!cameOfMask(pair, passage) && !isHotline(pair, passage, digitsOf(pair, passage), context)) phones.push(passage);
  }
  return phones.toSorted((a, b) => a.start - b.start);
}

function passagesOf(text: string, pattern: RegExp): readonly Passage[] {
  return [...text.matchAll(pattern)].map((match) => {
    const opens = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    return { start: match.index + opens, end: match.index + match[0].length };
  });
}

/** A number everybody may call, by a table, by the installation's own list, or by what announces it. */
export function isHotline(pair: TextPair, passage: Passage, digits: string, { hotlines }: PrivacyContext): boolean {
  const national = digits.replace(/^(?:00)?84(?=\d{9,10}$)/u, '0');
  return isKnownHotline(national, hotlines) || isStationLine(pair, passage, national);
}

/** `national`: digits with the leading zero. */
function isKnownHotline(national: string, hotlines: readonly string[]): boolean {
  if (isServiceNumber(national) || KNOWN_HOTLINES.has(national)) return true;
  return hotlines.some((hotline) => hotline.replace(/\D/gu, '').replace(/^84(?=\d{9,10}$)/u, '0') === national);
}

const AUTHORITY = String.raw`(?:công an|ubnd|ủy ban|cảnh sát|bộ đội|cứu hộ|trạm y tế|tổng đài|ban chỉ huy quân sự|bệnh viện|điện lực)`;
const OFFICE =
  '(?:ban chỉ huy|văn phòng|bộ phận|trụ sở|ban quản lý|trường|trạm|cơ quan|công an|ubnd|ủy ban|trung tâm|bộ phận một cửa|nhà văn hóa|thư viện|bưu điện|tổ công nghệ|phòng khám|hợp tác xã|nhà máy)';
const ON_DUTY = '(?:trực ban|đường dây nóng|hotline|điện thoại trực|trực 24|số trực|điện thoại liên hệ)';
const STATION = new RegExp(
  String.raw`${ON_DUTY}[^.!?]{0,120}${AUTHORITY}[^.;!?\d]{0,60}$|${AUTHORITY}[^.;!?\d]{0,110}${ON_DUTY}[^.;!?\d]{0,40}$|(?:báo|liên hệ|gọi)(?: tin| ngay| cho| về| đến| tới)* (?:công an|ubnd|ủy ban)[^.;!?\d]{0,50}(?:số|máy|điện thoại|đt)[^.;!?\d]{0,20}$|(?:điện thoại|số máy|đt)(?: cố định)?(?: của)? ${OFFICE}[^.;!?\d]{0,40}$|(?<![\p{L}])${OFFICE}[^.;!?\d]{0,60}[:(–-] ?(?:(?:điện thoại|đt|số máy)[:.]? ?)?$`,
  'u',
);
/** "Đường dây trực 24/24: 0206 …" */
const DUTY_LINE =
  /(?:(?:công an|ubnd|ủy ban nhân dân) (?:xã|phường|tỉnh|thị trấn|đặc khu|thành phố)?[^.;,!?\d]{0,25} (?:qua|theo|ở|tại) (?:số|số máy|điện thoại|số điện thoại)[^.;!?\d]{0,12}|(?:trực ban|đường dây (?:nóng|trực)|trực 24\/24|số trực|điện thoại trực)(?:[^.;!?\d]|\d{1,2}(?!\d)){0,70})[^.;!?\p{L}]{0,14}$|^\W*hotline[^.;!?\p{L}]{0,14}$/u;
/** "… hoặc Công an phường 0237 …" */
const POLICE_BEFORE =
  /công an (?:xã|phường|thị trấn|tỉnh|đặc khu|thành phố)(?: [^.;,!?\d:]{1,25})?(?:[:,] ?|: số | số | theo số )?$/u;
/** "gọi 0243 … (trực ban)" */
const NAMED_AFTER =
  /^\s*(?:\(|[-–:] )(?:trực ban|đường dây nóng|hotline|trực 24)|^(?:,| của| –) (?:trực ban )?(?:công an|ubnd|ủy ban|đồn biên phòng)(?![\p{L}])/u;
/** "gọi Sở Nội vụ 0238 …", "Điện thoại bàn trực: 0251 …", "nghi bị lừa, gọi Công an phường theo số 0216 …" */
const OFFICE_LINE =
  /(?<![\p{L}])(?:sở (?!hữu|thích)\p{L}+|trung tâm|công an|ubnd|ủy ban|trụ sở|bàn trực|trực (?:ban|cứu nạn|cứu hộ|chỉ huy)|cứu hộ|ban trị sự|ban quản lý|ban chỉ huy|trạm y tế|bệnh viện|nhà trường|trường (?!hợp)\p{L}+|chi cục|cục|viện kiểm sát|tòa án|hội (?:phụ nữ|nông dân|chữ thập đỏ|luật gia)|đồn biên phòng|văn phòng|mặt trận|đoàn (?:phường|xã|thanh niên)|số (?:báo|tiếp nhận|tư vấn) \p{L}+)(?![\p{L}])[^.;!?\d]{0,60}$/u;
const ADVISED = /(?:^|[,:–-] ?|thì |hãy |xin |hoặc )(?:gọi|báo|liên hệ|điện|alo)(?![\p{L}])[^,;]{0,60}$/u;
/** Somebody who answers for it says that it is one. */
const HOTLINE_OF_AUTHORITY = new RegExp(
  String.raw`(?:đường dây nóng|hotline|trực ban|số trực)[^.;!?]{0,60}?(?<![\p{L}])(?:${AUTHORITY}|phường|xã|đặc khu|tổ công nghệ|trung tâm|ban quản lý|nhà trường|trường|bưu điện|nhà máy|xí nghiệp|chi nhánh)[^;!?\d]{0,50}$|(?:${AUTHORITY}|phường|xã|tổ công nghệ|trung tâm|ban quản lý)[^.;!?]{0,60}(?:đường dây nóng|hotline|trực ban)[^;!?\d]{0,25}$`,
  'u',
);
const PRETENDED = /giả|xưng|mạo|lừa|kẻ |chiêu|(?:đối tượng|nghi phạm)[^.;]{0,40}(?:dùng|gọi|nhắn|sử dụng|số)/u;

/** A fixed line printed as the duty line of an authority is nobody's private number; a mobile one needs the very word. */
function isStationLine({ low }: TextPair, { start, end }: Passage, national: string): boolean {
  const [sentence = ''] = /[^.!?]*(?:[.!?](?=\S)[^.!?]*)*$/u.exec(low.slice(Math.max(0, start - 150), start)) ?? [];
  // "… 0225 3880 113 hoặc 0225 3880 114": what announces the first announces the second.
  const announcement = sentence.replace(/\(?\d[\d .()–-]{5,}\d/gu, '');
  const isOffice = national.startsWith('02') && OFFICE_LINE.test(announcement);
  if (PRETENDED.test(announcement))
    return isOffice && ADVISED.test(announcement) && !PRETENDED.test(ADVISED.exec(announcement)?.[0] ?? '');
  if (isOffice) return true;
  if (
    national.startsWith('02') &&
    (NAMED_AFTER.test(low.slice(end, end + 30)) || POLICE_BEFORE.test(announcement.trimEnd()))
  )
    return true;
  if (national.startsWith('02')) return STATION.test(announcement) || DUTY_LINE.test(announcement);
  return HOTLINE_OF_AUTHORITY.test(announcement);
}

/** "+100.000.000": what an account took in. */
function isSum({ text }: TextPair, { start, end }: Passage): boolean {
  return /^\+\d{1,3}(?:\.\d{3}){2,}$/u.test(text.slice(start, end));
}

/** "03.12.2026 15": a day and an hour have as many digits as a telephone. */
function isDate({ text }: TextPair, { start, end }: Passage): boolean {
  return /(?:^|\D)\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d(?!\d)/u.test(text.slice(start, end));
}
