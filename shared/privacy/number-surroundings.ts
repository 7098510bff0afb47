/** What stands round a number and says that it is something else. */
import type { Passage } from './finding.ts';

export interface TextPair {
  readonly text: string;
  readonly low: string;
}

export function digitsOf({ text }: TextPair, { start, end }: Passage): string {
  return text.slice(start, end).replace(/\D/gu, '');
}

const UNIT_AFTER =
  /^\s*(?:%|m²|(?:đồng|đ|vnđ|vnd|triệu|tỷ|tỉ|nghìn|ngàn|usd|đô la|lượt|người|cuộc|phiếu|km|m2|ha|kg|tấn|hộ|khẩu|tài khoản)(?!\p{L}))/u;

/** "1.200.000.000" or "500000000 đồng": money or a count. */
export function isAmount({ text, low }: TextPair, { start, end }: Passage): boolean {
  const written = text.slice(start, end);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(written) && !/^\d{3}(?:\.\d{3}){2}$/u.test(written)) return true;
  if (/\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d/u.test(written)) return true;
  return !written.startsWith('0') && UNIT_AFTER.test(low.slice(end, end + 14));
}

/** "0912.345.xxx", "xxxx 1234 5678": a part has been hidden already. */
export function cameOfMask({ text }: TextPair, { start, end }: Passage): boolean {
  return (
    /^[ .–-]?(?:[xX*•…]{2,}|[xX*•](?![\p{L}]))/u.test(text.slice(end, end + 4)) ||
    /[xX*•…][ .–-]?$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

const OTHER_CODES =
  /(?:mã (?:số )?(?:thuế|vận đơn|đơn|giao dịch|hồ sơ|tra cứu|vạch|bưu|bhxh|bảo hiểm|khách hàng|hợp đồng|dự án|doanh nghiệp|số doanh nghiệp|phản ánh|tin)|mst|imei|seri|serial|số hiệu|bhxh|bhyt|số khung|số hợp đồng|số vận đơn|đơn hàng|số tham chiếu|mã giao dịch|biên lai|hóa đơn|quyết định|công văn|văn bản|giấy phép|số sổ|mã qr|mã)(?:[^.;\d]{0,28})$/u;

/** A tax number, a parcel, a file: digits that belong to no person's papers or telephone. */
export function isOtherCode({ low }: TextPair, { start }: Passage): boolean {
  return OTHER_CODES.test(low.slice(Math.max(0, start - 60), start));
}
