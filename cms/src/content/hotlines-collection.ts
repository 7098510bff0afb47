import type { CollectionBeforeValidateHook, DateField } from 'payload';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { dayField } from '../fields/day-field.ts';
import { sourceField } from './common-fields.ts';

/** Takes the digits of the written number where nothing was typed for dialling. */
const proposeDial: CollectionBeforeValidateHook = ({ data }) => {
  if (!data || typeof data['number'] !== 'string' || data['dial']) return data;
  return { ...data, dial: data['number'].replace(/[^\d+]/g, '') };
};

const plainVerifiedOn = dayField({
  name: 'verifiedOn',
  label: 'Ngày gọi thử gần nhất',
  description: 'Gọi thử thật rồi mới ghi. Quá 180 ngày thì phải gọi thử lại.',
});
const verifiedOnField: DateField = {
  ...plainVerifiedOn,
  admin: { ...plainVerifiedOn.admin, components: { Cell: '/content/HotlineAge.tsx#VerifiedCell' } },
};

/** A telephone number that residents may trust. */
export const hotlinesCollection = editorialCollection({
  kind: 'hotline',
  singular: 'Đường dây nóng',
  plural: 'Đường dây nóng',
  group: 'Nội dung',
  description: 'Số điện thoại người dân gọi được. Số sai gây hại: chỉ đăng số đã gọi thử.',
  headline: { label: 'Gọi khi nào', description: 'Ví dụ: Công an phường trực 24/24.' },
  columns: ['number', 'verifiedOn'],
  searchable: ['headline', 'number'],
  fields: [
    { name: 'staleNotice', type: 'ui', admin: { components: { Field: '/content/HotlineAge.tsx#StaleHotlineNotice' } } },
    {
      name: 'number',
      type: 'text',
      label: 'Số điện thoại',
      required: true,
      admin: { description: 'Như người dân đọc, ví dụ (0298) 000 0113.' },
    },
    {
      name: 'dial',
      type: 'text',
      label: 'Số để bấm gọi',
      admin: { description: 'Chỉ gồm chữ số, có thể bắt đầu bằng +. Để trống thì lấy từ số điện thoại.' },
    },
    {
      name: 'note',
      type: 'text',
      label: 'Ghi chú',
      admin: { description: 'Gọi lúc nào, mất phí không, nên nói gì trước.' },
    },
    {
      ...sourceField,
      label: 'Nguồn của số',
      admin: { description: 'Ai công bố số này, ở đâu. Ví dụ: Bảng niêm yết tại trụ sở Công an phường, 11/2026.' },
    },
    verifiedOnField,
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 100,
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
  ],
  hooks: { beforeValidate: [proposeDial] },
});
