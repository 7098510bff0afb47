import type { DateField } from 'payload';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { momentPicker } from '../fields/day-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { attachmentsField } from './attachments-field.ts';
import { coverField, placeField, standfirstField } from './common-fields.ts';
import { linkFields } from './link-fields.ts';
import { relatedEndpoint } from './related-endpoint.ts';

/** Something residents may come to. */
export const eventsCollection = editorialCollection({
  kind: 'event',
  singular: 'Sự kiện',
  plural: 'Sự kiện',
  group: 'Nội dung',
  description: 'Ngày hội, buổi gặp mặt, diễn đàn, lớp tập huấn.',
  headline: { label: 'Tên sự kiện' },
  columns: ['startsAt', 'place'],
  searchable: ['headline', 'place'],
  endpoints: [relatedEndpoint('event')],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '1. Khi nào, ở đâu',
          fields: [
            {
              type: 'row',
              fields: [
                { ...instantField('startsAt', 'Bắt đầu', 'Giờ người dân cần có mặt.'), required: true },
                instantField('endsAt', 'Kết thúc', 'Qua lúc này, sự kiện rời mục sắp diễn ra. Chưa rõ thì để trống.'),
              ],
            },
            placeField,
            {
              name: 'organiser',
              type: 'text',
              label: 'Đơn vị tổ chức',
              admin: { description: 'Ví dụ: Ủy ban Mặt trận Tổ quốc Việt Nam phường Tiếng Mõ.' },
            },
          ],
        },
        {
          label: '2. Có gì',
          fields: [
            standfirstField,
            richTextField({ name: 'body', label: 'Nội dung', description: 'Chương trình, ai nên đến, mang theo gì.' }),
            coverField,
            attachmentsField,
          ],
        },
        { label: 'Liên hệ, bản dịch', fields: linkFields('event') },
      ],
    },
  ],
});

function instantField(name: string, label: string, description: string): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      description,
      placeholder: 'giờ:phút ngày/tháng/năm',
      date: momentPicker,
    },
  };
}
