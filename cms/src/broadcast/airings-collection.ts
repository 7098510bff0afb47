import type { CollectionConfig } from 'payload';

/**
 * The airing log: one record a tap on "đã phát", written only by the airings door.
 * The record's id was made on the device, so that a tap delivered twice is one airing.
 */
export const airingsCollection: CollectionConfig = {
  slug: 'airings',
  labels: { singular: 'Lần phát', plural: 'Nhật ký phát thanh' },
  admin: {
    group: 'Phát thanh',
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'station', 'unit', 'airedAt'],
    description: 'Mỗi dòng là một lần đài bấm “Đã phát”. Nhật ký do máy ghi, không sửa được.',
  },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-airedAt',
  timestamps: true,
  fields: [
    { name: 'id', type: 'text', required: true, defaultValue: () => crypto.randomUUID(), admin: { hidden: true } },
    { name: 'script', type: 'relationship', relationTo: 'scripts', label: 'Bài phát thanh', index: true },
    { name: 'headline', type: 'text', label: 'Tên bài khi phát' },
    { name: 'station', type: 'relationship', relationTo: 'stations', label: 'Đài', index: true },
    { name: 'unitId', type: 'text', label: 'Đơn vị', index: true, admin: { hidden: true } },
    {
      name: 'airedAt',
      type: 'date',
      required: true,
      label: 'Phát lúc',
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'recordedAt',
      type: 'date',
      required: true,
      label: 'Ghi lúc',
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
};
