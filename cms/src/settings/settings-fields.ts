/** What an installation says of itself and how it speaks: identity, fixed texts, the urgent notice, words. */
import type { Field } from 'payload';
import { LinkTarget } from 'shared/contract/rich-text';
import { ONLY_PICTURES } from '../content/common-fields.ts';
import { momentPicker } from '../fields/day-field.ts';
import { linesField } from '../fields/lines-field.ts';
import { refusedInDrafts } from '../fields/refuse-nonsense.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { rowSummary } from '../fields/row-summary.ts';

const identity: Field[] = [
  {
    name: 'organisation',
    type: 'text',
    label: 'Cơ quan chủ quản',
    required: true,
    defaultValue: 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    admin: { description: 'In ở đầu và chân mỗi trang, và trong báo cáo.' },
  },
  {
    name: 'responsiblePerson',
    type: 'text',
    label: 'Người chịu trách nhiệm nội dung',
    admin: { description: 'Chức vụ, có thể kèm họ tên. Ví dụ: Chủ tịch Ủy ban nhân dân phường.' },
  },
  {
    name: 'address',
    type: 'text',
    label: 'Địa chỉ trụ sở',
    admin: { description: 'Số nhà, đường, xã, phường, tỉnh, thành phố: in ở chân mỗi trang.' },
  },
  {
    name: 'phone',
    type: 'text',
    label: 'Điện thoại trực của Công an xã, phường',
    admin: { description: 'Số trực 24/24. Hãy gọi thử trước khi ghi.' },
  },
  {
    name: 'crest',
    type: 'upload',
    relationTo: 'media',
    label: 'Huy hiệu, biểu trưng',
    filterOptions: ONLY_PICTURES,
    admin: { description: 'Ảnh vuông. Chỉ dùng biểu trưng mà cơ quan được phép dùng.' },
  },
];

const texts: Field[] = [
  richTextField({
    name: 'contact',
    label: 'Liên hệ',
    description: 'Giờ làm việc, lịch tiếp dân, thư điện tử công vụ; tên cơ quan bằng tiếng Anh.',
  }),
  richTextField({
    name: 'about',
    label: 'Giới thiệu',
    description: 'Trang này của ai, để làm gì, ai chịu trách nhiệm.',
  }),
  richTextField({
    name: 'privacy',
    label: 'Quyền riêng tư',
    description: 'Trang đếm lượt xem ra sao, không thu thập gì, không nhận tin báo tội phạm.',
  }),
  richTextField({
    name: 'accessibility',
    label: 'Hỗ trợ tiếp cận',
    description: 'Người khiếm thị, người lớn tuổi dùng trang thế nào; gặp khó thì báo cho ai.',
  }),
];

const urgent: Field[] = [
  {
    name: 'urgentNotice',
    type: 'group',
    label: 'Tin khẩn trên đầu mọi trang',
    admin: {
      description: 'Chỉ dùng khi người dân cần biết ngay. Hết giờ thì tự mất. Cũng phải có người thứ hai duyệt.',
    },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: 'Nội dung',
        maxLength: 300,
        admin: {
          description:
            'Một, hai câu ngắn, vì đứng trên mọi trang. Ví dụ: Đang có người giả cán bộ điện lực đi thu tiền. Không đưa tiền mặt.',
        },
      },
      refusedInDrafts(
        {
          name: 'link',
          type: 'text',
          label: 'Xem thêm ở trang',
          admin: { description: 'Ví dụ: /canh-bao/gia-danh-cong-an-goi-video/. Có thể để trống.' },
        },
        (value) =>
          isEmpty(value) || LinkTarget.safeParse(value).success
            ? undefined
            : 'Địa chỉ phải bắt đầu bằng /, https://, http:// hoặc tel:',
      ),
      {
        name: 'until',
        type: 'date',
        label: 'Hiện đến lúc',
        admin: { date: momentPicker },
        validate: (value: unknown, { siblingData }: { readonly siblingData: unknown }) =>
          !isEmpty(value) || isEmpty(textOf(siblingData)) || 'Tin khẩn phải có lúc hết hạn.',
      },
    ],
  },
];

const words: Field[] = [
  {
    name: 'synonyms',
    type: 'array',
    label: 'Từ cùng nghĩa khi tìm kiếm',
    labels: { singular: 'Nhóm từ', plural: 'Từ cùng nghĩa' },
    admin: {
      initCollapsed: true,
      components: rowSummary('Nhóm từ', 'words'),
      description: 'Người dân gõ từ nào trong nhóm cũng ra như nhau. Ví dụ: shipper, người giao hàng, giao hàng.',
    },
    fields: [linesField({ name: 'words', label: 'Các từ trong nhóm', singular: 'Từ' })],
  },
  {
    name: 'abbreviations',
    type: 'array',
    label: 'Viết tắt',
    labels: { singular: 'Chữ viết tắt', plural: 'Viết tắt' },
    admin: {
      initCollapsed: true,
      components: rowSummary('Chữ viết tắt', 'short', 'long'),
      description: 'Để tìm kiếm hiểu và đài đọc thành tiếng. Ví dụ: CAP – Công an phường.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'short', type: 'text', label: 'Viết tắt', required: true },
          { name: 'long', type: 'text', label: 'Đầy đủ', required: true },
        ],
      },
    ],
  },
  {
    name: 'lexiconProposals',
    type: 'ui',
    admin: { components: { Field: '/broadcast/LexiconProposals.tsx#LexiconProposals' } },
  },
  {
    name: 'lexicon',
    type: 'array',
    label: 'Cách đọc của đài',
    labels: { singular: 'Từ', plural: 'Cách đọc của đài' },
    admin: {
      initCollapsed: true,
      components: rowSummary('Từ', 'written', 'spoken'),
      description: 'Tên riêng, từ nước ngoài mà đài phải đọc cho đúng. Ví dụ: Vành đai 3 – vành đai ba.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'written', type: 'text', label: 'Viết', required: true },
          { name: 'spoken', type: 'text', label: 'Đọc', required: true },
        ],
      },
    ],
  },
];

words.push({
  name: 'declinedReadings',
  type: 'array',
  label: 'Cách đọc đã bỏ qua',
  labels: { singular: 'Cách đọc', plural: 'Cách đọc đã bỏ qua' },
  admin: {
    initCollapsed: true,
    components: rowSummary('Cách đọc', 'written', 'spoken'),
    description: 'Những đề nghị không dùng. Xóa một dòng thì đề nghị ấy hiện lại.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'written', type: 'text', label: 'Viết', required: true },
        { name: 'spoken', type: 'text', label: 'Đọc', required: true },
      ],
    },
  ],
});

export const settingsFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: '1. Chúng tôi là ai', fields: identity },
      { label: '2. Lời trên trang', fields: texts },
      { label: '3. Tin khẩn', fields: urgent },
      { label: '4. Từ ngữ', fields: words },
    ],
  },
];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function textOf(group: unknown): unknown {
  return group !== null && typeof group === 'object' && 'text' in group ? group.text : undefined;
}
