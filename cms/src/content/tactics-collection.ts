import { TACTIC_STATE_LABELS, TACTIC_STATES, TACTIC_TYPE_CODES, TACTIC_TYPES } from 'shared/editorial/content-terms';
import { editorialCollection } from '../editorial/editorial-collection.ts';
import { dayField } from '../fields/day-field.ts';
import { linesField } from '../fields/lines-field.ts';
import { richTextField } from '../fields/rich-text-field.ts';
import { coverField, sourceField } from './common-fields.ts';

/** A criminal's method; its page is a warning. */
export const tacticsCollection = editorialCollection({
  kind: 'tactic',
  singular: 'Cảnh báo thủ đoạn',
  plural: 'Cảnh báo thủ đoạn',
  group: 'Nội dung',
  description: 'Mỗi mục là một phương thức, thủ đoạn phạm tội, hiện lên trang thành một cảnh báo.',
  headline: { label: 'Tên thủ đoạn', description: 'Gọi tên bằng lời người dân vẫn nói.' },
  columns: ['type', 'state'],
  fields: [
    {
      name: 'type',
      type: 'select',
      label: 'Loại thủ đoạn',
      required: true,
      options: TACTIC_TYPE_CODES.map((value) => ({ value, label: `${value}. ${TACTIC_TYPES[value]}` })),
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Tóm tắt trong một câu',
      required: true,
      admin: { description: 'Kẻ gian làm gì, để lấy gì.' },
    },
    linesField({ name: 'signs', label: 'Dấu hiệu nhận biết', singular: 'Dấu hiệu' }),
    linesField({
      name: 'doNow',
      label: 'Việc cần làm ngay',
      singular: 'Việc',
      description: 'Theo thứ tự: dừng lại, gọi xác minh, giữ bằng chứng, báo Công an.',
    }),
    linesField({ name: 'ifMoneyLost', label: 'Nếu đã mất tiền', singular: 'Việc' }),
    linesField({
      name: 'authoritiesNever',
      label: 'Cơ quan nhà nước không bao giờ',
      singular: 'Điều',
      description: 'Ví dụ: “yêu cầu chuyển tiền qua điện thoại”.',
    }),
    richTextField({ name: 'howItWorks', label: 'Thủ đoạn diễn ra thế nào' }),
    {
      name: 'hotlines',
      type: 'relationship',
      relationTo: 'hotlines',
      hasMany: true,
      label: 'Đường dây nóng nên gọi',
    },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      defaultValue: 'active',
      options: TACTIC_STATES.map((value) => ({ value, label: TACTIC_STATE_LABELS[value] })),
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'firstSeenOn', label: 'Ghi nhận lần đầu' }),
        dayField({ name: 'lastSeenOn', label: 'Ghi nhận gần nhất' }),
        dayField({ name: 'expiresOn', label: 'Cần xem lại trước ngày' }),
      ],
    },
    sourceField,
    coverField,
  ],
});
