/** Kinds of administrative unit: two levels since 1 July 2025, neighbourhoods below, former levels kept for old texts. */
export const UNIT_TYPES = [
  'province',
  'commune',
  'ward',
  'special-zone',
  'neighbourhood',
  'former-district',
  'former-commune',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

export const UNIT_TYPE_LABELS = {
  province: 'Tỉnh, thành phố',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  neighbourhood: 'Tổ dân phố, thôn, bản, ấp, khu phố',
  'former-district': 'Huyện, quận, thị xã, thành phố thuộc tỉnh (trước 1/7/2025)',
  'former-commune': 'Xã, phường, thị trấn (trước sắp xếp)',
} as const satisfies Record<UnitType, string>;
