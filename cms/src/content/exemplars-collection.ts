import type { Field, SelectField } from 'payload';
import {
  EXEMPLAR_PHASE_LABELS,
  EXEMPLAR_PHASES,
  EXEMPLAR_THEME_TERMS,
  EXEMPLAR_THEMES,
  FIGURE_QUALIFIERS,
} from 'shared/editorial/content-terms';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { choicesField } from '../fields/choices-field.ts';
import { linesField } from '../fields/lines-field.ts';
import { partialDayField } from '../fields/partial-day-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { rowSummary } from '../fields/row-summary.ts';
import { attachmentsField } from './attachments-field.ts';
import { coverField, placeField, sourceField, standfirstField } from './common-fields.ts';
import { linkFields } from './link-fields.ts';
import { relatedEndpoint } from './related-endpoint.ts';

const qualifierField: SelectField = {
  name: 'qualifier',
  type: 'select',
  label: 'Mức chính xác',
  options: FIGURE_QUALIFIERS.map((value) => ({ value, label: value })),
  admin: { description: 'Như nguồn ghi; số đúng thì để trống.' },
};

const whatItIs: Field[] = [
  { ...placeField, admin: { description: 'Nơi đang làm, đủ để tìm ra. Ví dụ: Tổ dân phố Bến Đò, phường Tiếng Mõ.' } },
  {
    name: 'phase',
    type: 'select',
    label: 'Giai đoạn',
    options: EXEMPLAR_PHASES.map((value) => ({ value, label: EXEMPLAR_PHASE_LABELS[value] })),
    admin: { description: 'Như nguồn cho biết; không rõ thì để trống.' },
  },
  choicesField({
    name: 'themes',
    label: 'Chủ đề',
    values: EXEMPLAR_THEMES,
    labelOf: (value) => EXEMPLAR_THEME_TERMS[value].label,
  }),
  standfirstField,
  richTextField({
    name: 'body',
    label: 'Câu chuyện, cách làm',
    description: 'Vì sao cần, làm thế nào, được gì, rút ra điều gì. Mục sưu tầm chỉ có tên, nơi và nguồn thì để trống.',
  }),
  coverField,
  attachmentsField,
];

const figures: Field[] = [
  partialDayField({ name: 'launchedOn', label: 'Ra mắt' }),
  {
    type: 'row',
    fields: [
      { name: 'siteCount', type: 'number', label: 'Số điểm', min: 0 },
      {
        name: 'siteUnit',
        type: 'text',
        label: 'Một điểm gọi là',
        admin: { placeholder: 'điểm', description: 'Ví dụ: điểm, cổng, chợ, ngõ.' },
      },
      { name: 'groupCount', type: 'number', label: 'Số tổ, nhóm', min: 0 },
    ],
  },
  linesField({
    name: 'groups',
    label: 'Tổ, nhóm thực hiện',
    singular: 'Tổ, nhóm',
    description: 'Tên của tổ, nhóm; không ghi tên thành viên. Ví dụ: Tổ bảo vệ an ninh, trật tự Bến Đò.',
  }),
  {
    name: 'metrics',
    type: 'array',
    label: 'Số liệu',
    labels: { singular: 'Số liệu', plural: 'Số liệu' },
    admin: {
      components: rowSummary('Số liệu', 'label', 'qualifier', 'value', 'unit'),
      description: 'Mỗi dòng một số, với đơn vị tính của nó. Ví dụ: Camera đã lắp – 48 – camera.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: 'Nội dung', required: true, admin: { width: '100%' } },
          qualifierField,
          { name: 'value', type: 'number', label: 'Giá trị', required: true },
          { name: 'unit', type: 'text', label: 'Đơn vị tính', required: true },
        ],
      },
      partialDayField({ name: 'asOf', label: 'Tính đến' }),
    ],
  },
  {
    name: 'cost',
    type: 'group',
    label: 'Kinh phí',
    fields: [
      {
        type: 'row',
        fields: [
          { ...qualifierField },
          { name: 'value', type: 'number', label: 'Số tiền (đồng)', min: 0 },
          { name: 'note', type: 'text', label: 'Từ đâu', admin: { placeholder: 'bà con đóng góp' } },
        ],
      },
    ],
  },
  partialDayField({ name: 'asOf', label: 'Thông tin có từ', description: 'Lúc những điều trên đây là đúng.' }),
];

const origin: Field[] = [
  { ...sourceField, admin: { description: 'Cơ quan, bài báo hoặc văn bản nêu mô hình này, với ngày của nó.' } },
  {
    name: 'collected',
    type: 'checkbox',
    label: 'Mục sưu tầm',
    defaultValue: false,
    admin: {
      description: 'Mô hình của nơi khác, chép từ nguồn; trang ghi rõ điều đó. Chỉ ghi điều nguồn có, không kể thêm.',
    },
  },
  {
    name: 'originUnit',
    type: 'relationship',
    relationTo: 'units',
    label: 'Đơn vị thực hiện',
    admin: {
      allowCreate: false,
      description: 'Khi không phải đơn vị phụ trách bài. Đơn vị cũ thì trang hiện “nay thuộc …”.',
    },
  },
  {
    name: 'formerUnit',
    type: 'text',
    label: 'Tên đơn vị thực hiện, nếu không có trong danh mục',
    admin: { description: 'Như nguồn ghi, ví dụ: Phường 3, thị xã Kiến Tường, tỉnh Long An.' },
  },
  {
    name: 'replicatedFrom',
    type: 'text',
    label: 'Nhân rộng từ',
    admin: { description: 'Mô hình và nơi đã làm trước, ví dụ: mô hình cùng tên của xã Bến Mơ.' },
  },
  {
    name: 'recognitions',
    type: 'array',
    label: 'Được công nhận, khen thưởng',
    labels: { singular: 'Lần', plural: 'Được công nhận, khen thưởng' },
    admin: {
      components: rowSummary('Lần', 'title', 'year'),
      description: 'Ví dụ: Giấy khen của Chủ tịch Ủy ban nhân dân phường – 2025. Năm không rõ thì để trống.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', label: 'Hình thức, cấp', required: true },
          { name: 'year', type: 'number', label: 'Năm', min: 1945, max: 2100 },
        ],
      },
    ],
  },
];

/** An exemplary practice of the movement ("mô hình, điển hình"). */
export const exemplarsCollection = editorialCollection({
  kind: 'exemplar',
  singular: 'Mô hình, điển hình',
  plural: 'Mô hình, điển hình',
  group: 'Nội dung',
  description: 'Các mô hình, điển hình của phong trào và số liệu của chúng.',
  headline: { label: 'Tên mô hình', description: 'Đúng tên đã đăng ký, ví dụ: Mô hình “Tiếng mõ đầu ngõ”.' },
  columns: ['phase', 'place', 'collected'],
  searchable: ['headline', 'place'],
  endpoints: [relatedEndpoint('exemplar')],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: '1. Là gì, ở đâu', fields: whatItIs },
        { label: '2. Số liệu', fields: figures },
        { label: '3. Nguồn, công nhận', fields: origin },
        { label: 'Liên hệ, bản dịch', fields: linkFields('exemplar') },
      ],
    },
  ],
});
