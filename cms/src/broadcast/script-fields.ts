import type { Field } from 'payload';

/** What a broadcast script has beside the common editorial fields; `headline` is the title that is read out. */
export const scriptFields: Field[] = [
  {
    name: 'lead',
    type: 'textarea',
    label: 'Lời dẫn',
    admin: { description: 'Một hai câu ngắn mở đầu. Viết số và ngày như bình thường, máy sẽ chuyển sang cách đọc.' },
  },
  {
    name: 'points',
    type: 'array',
    label: 'Ý chính',
    labels: { singular: 'Ý', plural: 'Ý chính' },
    admin: { description: 'Mỗi ý là một câu ngắn, dưới 30 âm tiết thì dễ nghe qua loa.' },
    fields: [{ name: 'text', type: 'textarea', required: true, label: 'Câu' }],
  },
  {
    name: 'sourceItem',
    type: 'relationship',
    relationTo: ['articles', 'tactics', 'exemplars', 'legal-guides', 'events', 'hotlines'],
    label: 'Soạn từ',
    admin: { description: 'Tin bài, cảnh báo… đã duyệt mà bài phát thanh này rút ra.', readOnly: true },
  },
];
