import type { CollectionConfig } from 'payload';
import { USUAL_SYLLABLES_PER_MINUTE } from 'shared/broadcast/reading-time';
import { idField } from '../fields/id-field.ts';
import { accessTo } from '../people/access.ts';
import { stationKeyEndpoint } from './station-key-endpoint.ts';

/** Loudspeaker stations. The key of a station's page is shown once when made; only its SHA-256 is kept. */
export const stationsCollection: CollectionConfig = {
  slug: 'stations',
  labels: { singular: 'Đài truyền thanh', plural: 'Đài truyền thanh' },
  admin: {
    group: 'Phát thanh',
    useAsTitle: 'name',
    defaultColumns: ['name', 'unit', 'syllablesPerMinute'],
    description: 'Đài truyền thanh, cụm loa hoặc xe loa nhận bài phát thanh của đơn vị qua một địa chỉ có khóa.',
  },
  access: accessTo('stations'),
  endpoints: [stationKeyEndpoint],
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      required: true,
      label: 'Tên đài',
      admin: { description: 'Ví dụ: Đài truyền thanh phường Tiếng Mõ.' },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      label: 'Đơn vị',
      admin: { description: 'Đài thấy các bài phát thanh đã đăng của đơn vị này.', allowCreate: false },
    },
    {
      name: 'syllablesPerMinute',
      type: 'number',
      required: true,
      defaultValue: USUAL_SYLLABLES_PER_MINUTE,
      min: 160,
      max: 240,
      label: 'Tốc độ đọc (âm tiết mỗi phút)',
      admin: { description: 'Loa ngoài trời nên đọc khoảng 200. Thời lượng của mỗi bài được tính theo số này.' },
      validate: (value: number | null | undefined) =>
        (typeof value === 'number' && Number.isInteger(value) && value >= 160 && value <= 240) ||
        'Hãy nhập một số nguyên từ 160 đến 240. Loa ngoài trời nên đọc khoảng 200.',
    },
    {
      name: 'region',
      type: 'select',
      required: true,
      defaultValue: 'north',
      label: 'Cách đọc số',
      options: [
        { value: 'north', label: 'Miền Bắc: nghìn, linh' },
        { value: 'south', label: 'Miền Nam: ngàn, lẻ' },
      ],
      admin: { isClearable: false },
    },
    {
      name: 'jingleSeconds',
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      max: 120,
      label: 'Nhạc hiệu và nhạc cắt (giây)',
      admin: { description: 'Cộng vào thời lượng của mỗi bài.' },
    },
    {
      name: 'stationKey',
      type: 'ui',
      admin: { components: { Field: '/broadcast/StationKey.tsx#StationKey' } },
    },
    {
      name: 'keyDigest',
      type: 'text',
      access: { create: () => false, update: () => false, read: () => false },
      admin: { hidden: true },
    },
    {
      name: 'demo',
      type: 'checkbox',
      defaultValue: false,
      label: 'Dữ liệu minh họa',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => data['demo'] === true },
    },
  ],
};
