import type { Field } from 'payload';

/** What a broadcast script has beside the common editorial fields; `headline` is the title that is read out. */
export const scriptFields: Field[] = [
  {
    name: 'lead',
    type: 'textarea',
    label: 'Lời dẫn',
    admin: { description: 'Một hai câu ngắn mở đầu. Cứ viết số và ngày như thường, máy sẽ chuyển sang cách đọc.' },
  },
  {
    name: 'points',
    type: 'array',
    label: 'Ý chính',
    labels: { singular: 'Ý', plural: 'Ý chính' },
    admin: { description: 'Mỗi ý một câu ngắn, dưới 30 âm tiết thì nghe qua loa mới kịp.', initCollapsed: false },
    fields: [{ name: 'text', type: 'textarea', required: true, label: 'Câu', admin: { rows: 2 } }],
  },
  {
    name: 'spokenPreview',
    type: 'ui',
    admin: { components: { Field: '/broadcast/SpokenPreview.tsx#SpokenPreview' } },
  },
  {
    name: 'sourceItem',
    type: 'relationship',
    relationTo: ['articles', 'tactics', 'exemplars', 'legal-guides', 'events', 'hotlines'],
    label: 'Soạn từ',
    admin: { description: 'Tin, bài, cảnh báo… đã duyệt mà bài phát thanh này rút ra.', position: 'sidebar' },
  },
];
