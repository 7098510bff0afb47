import { EXEMPLAR_PHASE_LABELS, EXEMPLAR_PHASES, FIGURE_QUALIFIERS } from 'shared/editorial/content-terms';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { dayField } from '../fields/day-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { coverField, placeField, sourceField, standfirstField } from './common-fields.ts';

/** An exemplary practice of the movement ("mô hình, điển hình"). */
export const exemplarsCollection = editorialCollection({
  kind: 'exemplar',
  singular: 'Mô hình, điển hình',
  plural: 'Mô hình, điển hình',
  group: 'Nội dung',
  description: 'Các mô hình, điển hình của phong trào và số liệu của chúng.',
  headline: { label: 'Tên mô hình' },
  columns: ['phase', 'place'],
  fields: [
    {
      name: 'phase',
      type: 'select',
      label: 'Giai đoạn',
      options: EXEMPLAR_PHASES.map((value) => ({ value, label: EXEMPLAR_PHASE_LABELS[value] })),
    },
    placeField,
    standfirstField,
    dayField({ name: 'launchedOn', label: 'Ngày ra mắt' }),
    {
      type: 'row',
      fields: [
        { name: 'siteCount', type: 'number', label: 'Số điểm', min: 0 },
        { name: 'groupCount', type: 'number', label: 'Số tổ, nhóm', min: 0 },
      ],
    },
    {
      name: 'metrics',
      type: 'array',
      label: 'Số liệu',
      labels: { singular: 'Số liệu', plural: 'Số liệu' },
      admin: { description: 'Mỗi dòng một số, với đơn vị tính của nó. Ví dụ: Camera đã lắp – 48 – camera.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', label: 'Nội dung', required: true },
            {
              name: 'qualifier',
              type: 'select',
              label: 'Mức chính xác',
              options: FIGURE_QUALIFIERS.map((value) => ({ value, label: value })),
            },
            { name: 'value', type: 'number', label: 'Giá trị', required: true },
            { name: 'unit', type: 'text', label: 'Đơn vị tính', required: true },
            dayField({ name: 'asOf', label: 'Tính đến ngày' }),
          ],
        },
      ],
    },
    richTextField({ name: 'body', label: 'Giới thiệu' }),
    sourceField,
    coverField,
  ],
});
