import { editorialCollection } from '../editorial/editorial-collection.ts';
import { dayField } from '../fields/day-field.ts';
import { linesField } from '../fields/lines-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { attachmentsField } from './attachments-field.ts';
import { standfirstField } from './common-fields.ts';
import { linkFields } from './link-fields.ts';
import { relatedEndpoint } from './related-endpoint.ts';

/** The law explained to residents. */
export const legalGuidesCollection = editorialCollection({
  kind: 'legalGuide',
  singular: 'Hướng dẫn pháp luật',
  plural: 'Hướng dẫn pháp luật',
  group: 'Nội dung',
  description: 'Quy định của pháp luật, nói lại cho người dân dễ hiểu.',
  headline: {
    label: 'Tiêu đề',
    description: 'Tốt nhất là câu người dân hay hỏi, ví dụ: Trình báo thế nào khi bị lừa?',
  },
  columns: ['checkedOn'],
  endpoints: [relatedEndpoint('legalGuide')],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: '1. Hướng dẫn',
          fields: [
            standfirstField,
            richTextField({
              name: 'body',
              label: 'Nội dung',
              description: 'Việc cần làm, nơi đến, giấy tờ mang theo, thời hạn. Viết cho người lần đầu làm.',
            }),
            attachmentsField,
          ],
        },
        {
          label: '2. Căn cứ',
          fields: [
            linesField({
              name: 'legalBasis',
              label: 'Căn cứ pháp luật',
              singular: 'Văn bản',
              description: 'Tên, số, ngày của văn bản và điều khoản. Kiểm tra văn bản còn hiệu lực.',
            }),
            dayField({
              name: 'checkedOn',
              label: 'Ngày kiểm tra hiệu lực',
              description: 'Ngày gần nhất có người xem các văn bản trên còn hiệu lực hay không.',
            }),
          ],
        },
        { label: 'Liên hệ, bản dịch', fields: linkFields('legalGuide') },
      ],
    },
  ],
});
