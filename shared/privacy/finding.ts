/** What the privacy lint finds, and what it tells the editor to do about it. */

export const PRIVACY_KINDS = [
  'citizen-id',
  'card',
  'phone',
  'bank-account',
  'plate',
  'name-with-birth-year',
  'minor',
  'victim',
  'informant',
  'live-link',
] as const;
export type PrivacyKind = (typeof PRIVACY_KINDS)[number];

/** A place in one paragraph: UTF-16 offsets of the text as it was given, `end` exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface PrivacyFinding extends Passage {
  readonly kind: PrivacyKind;
  /** The exact slice. */
  readonly text: string;
  /** Vietnamese, says what to do. */
  readonly message: string;
}

/** What the rules cannot know from the text. */
export interface PrivacyContext {
  /** Numbers residents may call, digits only, beside those of the table. Example: `['02983000113']`. */
  readonly hotlines: readonly string[];
  /** Host names of the site itself. Example: `['phuong.example.vn']`. */
  readonly ownHosts: readonly string[];
  /** The calendar year of the reading: who was born less than 18 years before is a child. */
  readonly year: number;
}

export const PRIVACY_LABELS = {
  'citizen-id': 'Số căn cước, CMND',
  card: 'Số thẻ thanh toán',
  phone: 'Số điện thoại',
  'bank-account': 'Số tài khoản',
  plate: 'Biển số xe',
  'name-with-birth-year': 'Họ tên kèm năm sinh',
  minor: 'Trẻ em có thể nhận ra',
  victim: 'Nạn nhân có thể nhận ra',
  informant: 'Người cung cấp tin',
  'live-link': 'Đường dẫn bấm được',
} as const satisfies Record<PrivacyKind, string>;

const MESSAGES = {
  'citizen-id': 'Đây là số căn cước hoặc CMND của một người. Hãy xóa số này khỏi bài.',
  card: 'Đây có thể là số thẻ thanh toán. Hãy xóa, hoặc chỉ giữ bốn số cuối.',
  phone:
    'Đây là số điện thoại. Hãy xóa hoặc che bớt (09xx xxx 123); nếu là đường dây nóng thì thêm vào mục Đường dây nóng.',
  'bank-account': 'Đây là số tài khoản ngân hàng. Hãy xóa hoặc che bớt, kể cả khi là của kẻ lừa đảo.',
  plate: 'Đây là biển số xe. Hãy xóa hoặc che bớt (29A-xxx.45).',
  'name-with-birth-year': 'Họ tên đi kèm năm sinh giúp nhận ra đúng một người. Hãy bỏ năm sinh, hoặc viết tắt tên.',
  minor: 'Có thể nhận ra một trẻ em cụ thể. Hãy bỏ tên (cả chữ viết tắt) hoặc bỏ tuổi, lớp, trường, quan hệ gia đình.',
  victim: 'Có thể nhận ra người bị hại. Hãy bỏ tên và địa chỉ, chỉ viết chung, ví dụ “một phụ nữ ở địa phương”.',
  informant: 'Có thể nhận ra người cung cấp tin. Hãy viết “từ tin báo của quần chúng nhân dân”, không nêu ai.',
  'live-link': 'Đường dẫn này bấm vào là mở được. Hãy viết cho không bấm được, ví dụ lua-dao[.]example, hoặc bỏ hẳn.',
} as const satisfies Record<PrivacyKind, string>;

export function messageOf(kind: PrivacyKind): string {
  return MESSAGES[kind];
}
