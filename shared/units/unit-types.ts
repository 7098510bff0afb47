/** Kinds of administrative unit: two levels since 1 July 2025, neighbourhoods below, former kinds kept for old texts. */
export const UNIT_TYPES = [
  'province',
  'commune',
  'ward',
  'special-zone',
  'neighbourhood',
  'khu-pho',
  'khoi-pho',
  'khom',
  'tieu-khu',
  'thon',
  'lang',
  'ap',
  'ban',
  'buon',
  'bon',
  'phum',
  'soc',
  'former-province',
  'former-district',
  'former-urban-district',
  'former-town',
  'former-city',
  'former-commune',
  'former-ward',
  'former-township',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

export const UNIT_TYPE_LABELS = {
  province: 'Tỉnh, thành phố',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  neighbourhood: 'Tổ dân phố',
  'khu-pho': 'Khu phố',
  'khoi-pho': 'Khối phố',
  khom: 'Khóm',
  'tieu-khu': 'Tiểu khu',
  thon: 'Thôn',
  lang: 'Làng',
  ap: 'Ấp',
  ban: 'Bản',
  buon: 'Buôn',
  bon: 'Bon',
  phum: 'Phum',
  soc: 'Sóc',
  'former-province': 'Tỉnh, thành phố (trước sắp xếp)',
  'former-district': 'Huyện (trước 1/7/2025)',
  'former-urban-district': 'Quận (trước 1/7/2025)',
  'former-town': 'Thị xã (trước 1/7/2025)',
  'former-city': 'Thành phố thuộc tỉnh (trước 1/7/2025)',
  'former-commune': 'Xã (trước sắp xếp)',
  'former-ward': 'Phường (trước sắp xếp)',
  'former-township': 'Thị trấn (trước 1/7/2025)',
} as const satisfies Record<UnitType, string>;

export type UnitLevel = 'province' | 'commune' | 'neighbourhood' | 'former';

const LEVELS = {
  province: 'province',
  commune: 'commune',
  ward: 'commune',
  'special-zone': 'commune',
} as const satisfies Partial<Record<UnitType, UnitLevel>>;

/** The level a kind of unit stands on. Example: `ap` → `neighbourhood`, `former-town` → `former`. */
export function levelOfUnitType(type: UnitType): UnitLevel {
  if (type.startsWith('former-')) return 'former';
  return Object.entries(LEVELS).find(([known]) => known === type)?.[1] ?? 'neighbourhood';
}
