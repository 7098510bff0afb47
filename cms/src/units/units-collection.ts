/** Administrative units. A unit's identity is its id: names repeat, and two-level government renamed many. */
import type { CollectionConfig } from 'payload';
import { UNIT_TYPE_LABELS, UNIT_TYPES } from 'shared/units/unit-types';
import { dayField } from '../fields/day-field.ts';
import { idField } from '../fields/id-field.ts';
import { nameSlugHook, plainSlugField } from '../fields/name-slug.ts';
import { accessTo } from '../people/access.ts';
import { unitImportEndpoint } from './unit-import-endpoint.ts';
import { refuseUsedUnit } from './refuse-used-unit.ts';
import { unitRules } from './unit-rules.ts';

export const unitsCollection: CollectionConfig = {
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  admin: {
    group: 'Thiết lập',
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'parent', 'validTo', 'code'],
    listSearchableFields: ['name', 'code'],
    description: 'Tỉnh, xã, phường, đặc khu và tổ dân phố, thôn; đơn vị cũ giữ lại cho tin bài cũ.',
    components: { beforeListTable: ['/units/UnitImport.tsx#UnitImport'] },
  },
  access: accessTo('units'),
  endpoints: [unitImportEndpoint],
  defaultSort: 'name',
  hooks: { beforeValidate: [nameSlugHook], beforeChange: unitRules, beforeDelete: [refuseUsedUnit] },
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      label: 'Tên đầy đủ',
      required: true,
      admin: { description: 'Ví dụ: Phường Tiếng Mõ, Tổ dân phố số 3.' },
    },
    {
      name: 'type',
      type: 'select',
      label: 'Loại',
      required: true,
      options: UNIT_TYPES.map((value) => ({ value, label: UNIT_TYPE_LABELS[value] })),
    },
    {
      name: 'code',
      type: 'text',
      label: 'Mã đơn vị hành chính',
      index: true,
      admin: { description: 'Mã trong danh mục hành chính, ví dụ 00001. Nhập danh mục từ tệp CSV dựa vào mã này.' },
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)],
      },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'units',
      label: 'Thuộc đơn vị',
      admin: { description: 'Xã, phường, đặc khu thuộc tỉnh, thành phố; tổ dân phố, thôn thuộc xã, phường.' },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'validFrom', label: 'Thành lập ngày' }),
        dayField({
          name: 'validTo',
          label: 'Thôi hoạt động ngày',
          description: 'Đơn vị đang hoạt động thì để trống.',
        }),
      ],
    },
    {
      name: 'predecessors',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: 'Hợp thành từ các đơn vị cũ',
      admin: {
        description:
          'Trang của đơn vị cũ hiện “nay thuộc …”, và số liệu cùng kỳ của đơn vị mới được cộng từ các đơn vị này. Đơn vị cũ bị tách thì ghi ở mọi đơn vị nhận một phần của nó.',
      },
    },
    {
      name: 'skipsEditing',
      type: 'checkbox',
      label: 'Bỏ bước biên tập',
      defaultValue: false,
      admin: {
        description:
          'Bài trình lên đi thẳng tới người duyệt, không qua biên tập viên. Áp dụng cho cả các đơn vị trực thuộc; cấp trên đã bỏ bước này thì ở đây cũng bỏ.',
      },
    },
    {
      name: 'address',
      type: 'text',
      label: 'Địa chỉ trụ sở',
      admin: { description: 'Nơi người dân đến được, hiện trên trang của đơn vị.' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Giới thiệu',
      admin: { description: 'Một, hai câu đứng đầu trang của đơn vị. Có thể để trống.' },
    },
    plainSlugField,
    {
      name: 'demo',
      type: 'checkbox',
      label: 'Dữ liệu minh họa',
      defaultValue: false,
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data['demo'] === true },
    },
  ],
};
