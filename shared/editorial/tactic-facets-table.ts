/** Closed lists by which warnings are filtered: how contact is made, at whom it aims, what is lost, when it comes. */

/** A value of a closed list that lists are cut by. */
export interface FacetTerm {
  readonly label: string;
  /** In addresses of lists: `/canh-bao/kenh/zalo/`. Never changed. */
  readonly slug: string;
}

export const CONTACT_CHANNELS = [
  'call',
  'sms',
  'zalo',
  'facebook',
  'telegram',
  'email',
  'website',
  'app',
  'in-person',
] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_CHANNEL_TERMS = {
  call: { label: 'Gọi điện, gọi video', slug: 'goi-dien' },
  sms: { label: 'Tin nhắn SMS', slug: 'tin-nhan-sms' },
  zalo: { label: 'Zalo', slug: 'zalo' },
  facebook: { label: 'Facebook, Messenger', slug: 'facebook' },
  telegram: { label: 'Telegram', slug: 'telegram' },
  email: { label: 'Thư điện tử', slug: 'thu-dien-tu' },
  website: { label: 'Trang web giả', slug: 'trang-web' },
  app: { label: 'Ứng dụng lạ', slug: 'ung-dung' },
  'in-person': { label: 'Gặp trực tiếp', slug: 'truc-tiep' },
} as const satisfies Record<ContactChannel, FacetTerm>;

export const TARGET_GROUPS = [
  'older-people',
  'students',
  'parents',
  'workers',
  'traders',
  'homemakers',
  'job-seekers',
  'officials',
  'farmers',
  'travellers',
  'everyone',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const TARGET_GROUP_TERMS = {
  'older-people': { label: 'Người cao tuổi', slug: 'nguoi-cao-tuoi' },
  students: { label: 'Học sinh, sinh viên', slug: 'hoc-sinh-sinh-vien' },
  parents: { label: 'Phụ huynh', slug: 'phu-huynh' },
  workers: { label: 'Công nhân, người lao động', slug: 'cong-nhan' },
  traders: { label: 'Tiểu thương, chủ cửa hàng', slug: 'tieu-thuong' },
  homemakers: { label: 'Người nội trợ', slug: 'noi-tro' },
  'job-seekers': { label: 'Người tìm việc', slug: 'nguoi-tim-viec' },
  officials: { label: 'Cán bộ, giáo viên', slug: 'can-bo' },
  farmers: { label: 'Nông dân', slug: 'nong-dan' },
  travellers: { label: 'Người đi du lịch', slug: 'khach-du-lich' },
  everyone: { label: 'Mọi người', slug: 'moi-nguoi' },
} as const satisfies Record<TargetGroup, FacetTerm>;

export const TACTIC_HARMS = ['money', 'data', 'freedom', 'health'] as const;
export type TacticHarm = (typeof TACTIC_HARMS)[number];

export const TACTIC_HARM_TERMS = {
  money: { label: 'Mất tiền, tài sản', slug: 'mat-tien' },
  data: { label: 'Lộ dữ liệu, mất tài khoản', slug: 'lo-du-lieu' },
  freedom: { label: 'Bị khống chế, mất tự do', slug: 'mat-tu-do' },
  health: { label: 'Nguy hiểm tính mạng, sức khỏe', slug: 'nguy-hiem-tinh-mang' },
} as const satisfies Record<TacticHarm, FacetTerm>;

export const TACTIC_SEASONS = [
  'lunar-new-year',
  'national-day',
  'enrolment',
  'travel',
  'tax',
  'boundary-change',
  'storm',
  'year-end',
] as const;
export type TacticSeason = (typeof TACTIC_SEASONS)[number];

export const TACTIC_SEASON_TERMS = {
  'lunar-new-year': { label: 'Tết Nguyên đán', slug: 'tet' },
  'national-day': { label: 'Quốc khánh 2/9', slug: 'quoc-khanh' },
  enrolment: { label: 'Mùa tuyển sinh, tựu trường', slug: 'tuyen-sinh' },
  travel: { label: 'Mùa du lịch', slug: 'du-lich' },
  tax: { label: 'Quyết toán thuế', slug: 'quyet-toan-thue' },
  'boundary-change': { label: 'Thay đổi địa giới, giấy tờ', slug: 'thay-doi-dia-gioi' },
  storm: { label: 'Sau bão lũ, lúc quyên góp', slug: 'bao-lu' },
  'year-end': { label: 'Cuối năm, mùa mua sắm', slug: 'cuoi-nam' },
} as const satisfies Record<TacticSeason, FacetTerm>;

/** How long ago the money was lost: the first hours decide whether a bank can still stop the transfer. */
export const LOSS_AGES = ['first-hour', 'first-day', 'later'] as const;
export type LossAge = (typeof LOSS_AGES)[number];

export const LOSS_AGE_LABELS = {
  'first-hour': 'Trong giờ đầu',
  'first-day': 'Trong ngày đầu',
  later: 'Những ngày sau',
} as const satisfies Record<LossAge, string>;
