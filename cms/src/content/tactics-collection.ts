import type { Field } from 'payload';
import { TACTIC_STATE_LABELS, TACTIC_STATES, TACTIC_TYPE_CODES, TACTIC_TYPES } from 'shared/editorial/content-terms';
import {
  CONTACT_CHANNEL_TERMS,
  CONTACT_CHANNELS,
  LOSS_AGE_LABELS,
  LOSS_AGES,
  TACTIC_HARM_TERMS,
  TACTIC_HARMS,
  TACTIC_SEASON_TERMS,
  TACTIC_SEASONS,
  TARGET_GROUP_TERMS,
  TARGET_GROUPS,
} from 'shared/editorial/tactic-facets-table';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { choicesField } from '../fields/choices-field.ts';
import { dayField } from '../fields/day-field.ts';
import { linesField } from '../fields/lines-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { choiceSummary } from '../fields/row-summary.ts';
import { attachmentsField } from './attachments-field.ts';
import { coverField, sourceField } from './common-fields.ts';
import { linkFields } from './link-fields.ts';
import { relatedEndpoint } from './related-endpoint.ts';

const recognise: Field[] = [
  {
    name: 'similarWarnings',
    type: 'ui',
    admin: { components: { Field: '/search/SimilarWarnings.tsx#SimilarWarnings' } },
  },
  {
    name: 'type',
    type: 'select',
    label: 'Loại thủ đoạn',
    required: true,
    options: TACTIC_TYPE_CODES.map((value) => ({ value, label: `${value}. ${TACTIC_TYPES[value]}` })),
    admin: {
      description: 'Chữ cái đầu là nhóm: A giả danh, B hứa hẹn, C tình cảm, D thiết bị, E mua bán, Z ngoài mạng.',
    },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt trong một câu',
    required: true,
    admin: {
      description:
        'Kẻ gian làm gì, để lấy gì. Ví dụ: Kẻ gian tự xưng công an, gọi điện dọa bắt rồi ép chuyển tiền vào tài khoản của chúng.',
    },
  },
  linesField({
    name: 'signs',
    label: 'Dấu hiệu nhận biết',
    singular: 'Dấu hiệu',
    description: 'Ba dấu hiệu đầu hiện trên cùng trang. Ví dụ: Bắt giữ bí mật, không cho kể với người nhà.',
  }),
  richTextField({
    name: 'howItWorks',
    label: 'Thủ đoạn diễn ra thế nào',
    description: 'Kể theo thứ tự việc xảy ra. Địa chỉ lừa đảo phải viết cho không bấm được: lua-dao[.]example.',
  }),
  {
    name: 'localCase',
    type: 'textarea',
    label: 'Chuyện đã xảy ra ở địa phương',
    admin: { description: 'Không tên, không địa chỉ, không chi tiết để nhận ra người bị hại. Không có thì để trống.' },
  },
  coverField,
  attachmentsField,
];

const act: Field[] = [
  linesField({
    name: 'doNow',
    label: 'Việc cần làm ngay',
    singular: 'Việc',
    description: 'Theo thứ tự: dừng lại, gọi xác minh, giữ bằng chứng, báo Công an.',
  }),
  {
    name: 'ifMoneyLost',
    type: 'array',
    label: 'Nếu đã mất tiền',
    labels: { singular: 'Khoảng thời gian', plural: 'Nếu đã mất tiền' },
    admin: {
      components: choiceSummary('Khoảng thời gian', 'since', LOSS_AGE_LABELS),
      initCollapsed: false,
      description:
        'Giờ đầu: gọi ngân hàng khóa tài khoản. Ngày đầu: trình báo. Những ngày sau: không tin ai nhận lấy lại tiền.',
    },
    fields: [
      {
        name: 'since',
        type: 'select',
        label: 'Tính từ lúc mất tiền',
        required: true,
        options: LOSS_AGES.map((value) => ({ value, label: LOSS_AGE_LABELS[value] })),
      },
      linesField({ name: 'steps', label: 'Việc cần làm', singular: 'Việc' }),
    ],
  },
  linesField({
    name: 'authoritiesNever',
    label: 'Cơ quan nhà nước không bao giờ',
    singular: 'Điều',
    description: 'Ví dụ: Không yêu cầu chuyển tiền qua điện thoại.',
  }),
  {
    name: 'hotlines',
    type: 'relationship',
    relationTo: 'hotlines',
    hasMany: true,
    label: 'Báo ở đâu: đường dây nóng nên gọi',
    admin: { allowCreate: false, description: 'Hai số đầu thành nút gọi. 113 luôn có sẵn.' },
  },
];

const sortIn: Field[] = [
  choicesField({
    name: 'channels',
    label: 'Kẻ gian liên hệ qua',
    values: CONTACT_CHANNELS,
    labelOf: (value) => CONTACT_CHANNEL_TERMS[value].label,
  }),
  choicesField({
    name: 'targetGroups',
    label: 'Hay nhằm vào',
    values: TARGET_GROUPS,
    labelOf: (value) => TARGET_GROUP_TERMS[value].label,
  }),
  choicesField({
    name: 'harms',
    label: 'Gây hại gì',
    values: TACTIC_HARMS,
    labelOf: (value) => TACTIC_HARM_TERMS[value].label,
  }),
  choicesField({
    name: 'seasons',
    label: 'Rộ lên vào dịp',
    values: TACTIC_SEASONS,
    labelOf: (value) => TACTIC_SEASON_TERMS[value].label,
    description: 'Để trống nếu quanh năm.',
  }),
];

const keepCurrent: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Tình trạng',
    required: true,
    defaultValue: 'active',
    options: TACTIC_STATES.map((value) => ({ value, label: TACTIC_STATE_LABELS[value] })),
    admin: {
      description:
        'Đang diễn ra: mới có người gặp. Đã hạ nhiệt: lâu không ai gặp nhưng có thể trở lại. Đã cũ: giữ lại để tra cứu.',
    },
  },
  {
    type: 'row',
    fields: [
      dayField({ name: 'firstSeenOn', label: 'Ghi nhận lần đầu' }),
      dayField({ name: 'lastSeenOn', label: 'Ghi nhận gần nhất' }),
      dayField({
        name: 'expiresOn',
        label: 'Cần xem lại trước ngày',
        description: 'Gần đến ngày này, bảng việc nhắc xem cảnh báo còn đúng không.',
      }),
    ],
  },
  sourceField,
];

/** A criminal's method; its page is a warning. */
export const tacticsCollection = editorialCollection({
  kind: 'tactic',
  singular: 'Cảnh báo thủ đoạn',
  plural: 'Cảnh báo thủ đoạn',
  group: 'Nội dung',
  description: 'Mỗi mục là một phương thức, thủ đoạn phạm tội, hiện lên trang thành một cảnh báo.',
  headline: { label: 'Tên thủ đoạn', description: 'Gọi tên bằng lời người dân vẫn nói.' },
  columns: ['type', 'state', 'expiresOn'],
  endpoints: [relatedEndpoint('tactic')],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: '1. Nhận ra', fields: recognise },
        { label: '2. Làm gì', fields: act },
        { label: '3. Ai, ở đâu, dịp nào', fields: sortIn },
        { label: '4. Còn hiệu lực', fields: keepCurrent },
        { label: 'Liên hệ, bản dịch', fields: linkFields('tactic') },
      ],
    },
  ],
});
