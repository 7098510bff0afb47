import type { Field } from 'payload';
import { ARTICLE_KIND_LABELS, ARTICLE_KINDS } from 'shared/editorial/article-kinds';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { rowSummary } from '../fields/row-summary.ts';
import { writeImportKey } from '../importing/import-mark.ts';
import { attachmentsField } from './attachments-field.ts';
import { coverField, ONLY_PICTURES, sourceField, standfirstField } from './common-fields.ts';
import { linkFields } from './link-fields.ts';
import { originalDayField } from './original-day.ts';
import { relatedEndpoint } from './related-endpoint.ts';

const write: Field[] = [
  {
    name: 'genre',
    type: 'select',
    label: 'Thể loại',
    required: true,
    defaultValue: 'brief',
    options: ARTICLE_KINDS.map((value) => ({ value, label: ARTICLE_KIND_LABELS[value] })),
    admin: {
      description:
        'Tin: việc vừa xảy ra, vài đoạn. Bài: có phân tích. Phóng sự: người thật, cảnh thật. Báo cáo đếm theo thể loại này.',
    },
  },
  standfirstField,
  richTextField({ name: 'body', label: 'Chính văn' }),
];

const pictures: Field[] = [
  coverField,
  {
    name: 'photos',
    type: 'array',
    label: 'Ảnh trong bài',
    labels: { singular: 'Ảnh', plural: 'Ảnh' },
    admin: {
      components: rowSummary('Ảnh', 'caption'),
      description: 'Phóng sự ảnh cần ít nhất một ảnh. Dòng chưa chọn ảnh không hiện lên trang.',
    },
    fields: [
      { name: 'image', type: 'upload', relationTo: 'media', label: 'Ảnh', filterOptions: ONLY_PICTURES },
      {
        name: 'caption',
        type: 'text',
        label: 'Chú thích',
        admin: { description: 'Ai, làm gì, ở đâu, khi nào. Không ghi tên người bị hại, người tố giác, trẻ em.' },
      },
    ],
  },
  attachmentsField,
];

const credit: Field[] = [
  {
    name: 'byline',
    type: 'text',
    label: 'Tác giả',
    admin: { description: 'Tên hoặc bút danh hiện dưới bài, ví dụ: Bài, ảnh: Hạnh Nguyên.' },
  },
  sourceField,
  originalDayField,
];

/** News of the movement: brief, feature, reportage, photo story. */
export const articlesCollection = editorialCollection({
  kind: 'article',
  singular: 'Tin bài',
  plural: 'Tin bài',
  group: 'Nội dung',
  description: 'Tin, bài, phóng sự và phóng sự ảnh về phong trào.',
  columns: ['genre', 'section'],
  endpoints: [relatedEndpoint('article')],
  hooks: { beforeChange: [writeImportKey] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: '1. Viết', fields: write },
        { label: '2. Ảnh, tệp kèm theo', fields: pictures },
        { label: '3. Tác giả, nguồn', fields: credit },
        {
          label: 'Liên hệ, bản dịch',
          fields: [
            {
              name: 'exemplars',
              type: 'relationship',
              relationTo: 'exemplars',
              hasMany: true,
              label: 'Mô hình, điển hình được nhắc đến',
              admin: { allowCreate: false },
            },
            ...linkFields('article'),
          ],
        },
      ],
    },
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      label: 'Chuyên mục',
      admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
    },
    {
      name: 'importKey',
      type: 'text',
      label: 'Khóa nhập',
      index: true,
      admin: { hidden: true, components: { Diff: '/editorial/NoField.tsx#NoField' } },
      access: { create: () => false, update: () => false },
      custom: { system: true },
    },
  ],
});
