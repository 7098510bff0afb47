import type { Field } from 'payload';
import { SCRIPT_FORMATS, SCRIPT_PRIORITIES } from 'shared/broadcast/script-terms';
import { isSpeakable } from 'shared/broadcast/station-lexicon';
import { CONTENT_LANGUAGES } from 'shared/editorial/languages-table';
import { dayPicker } from '../fields/day-field.ts';
import { rowSummary } from '../fields/row-summary.ts';

const isMeeting = (data: Partial<Record<string, unknown>>): boolean => data['format'] === 'meeting';
const isForLoudspeakers = (data: Partial<Record<string, unknown>>): boolean =>
  data['format'] !== 'message' && data['format'] !== 'meeting';
const isOtherLanguage = (data: Partial<Record<string, unknown>>): boolean =>
  typeof data['language'] === 'string' && data['language'] !== 'vi';

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

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
    admin: {
      description: 'Mỗi ý một câu ngắn, dưới 30 âm tiết thì nghe qua loa mới kịp.',
      initCollapsed: false,
      components: rowSummary('Ý', 'text'),
    },
    fields: [{ name: 'text', type: 'textarea', required: true, label: 'Câu', admin: { rows: 2 } }],
  },
  {
    name: 'asked',
    type: 'array',
    label: 'Câu bà con hay hỏi',
    labels: { singular: 'Câu hỏi', plural: 'Câu bà con hay hỏi' },
    admin: { condition: isMeeting, description: 'Người nói chuyện chuẩn bị sẵn để trả lời tại cuộc họp.' },
    fields: [
      { name: 'question', type: 'text', required: true, label: 'Bà con hỏi' },
      { name: 'answer', type: 'textarea', required: true, label: 'Trả lời', admin: { rows: 2 } },
    ],
  },
  {
    name: 'recording',
    type: 'upload',
    relationTo: 'media',
    label: 'Bản thu tiếng',
    filterOptions: { mimeType: { contains: 'audio/' } },
    custom: { holds: 'sound' },
    admin: {
      condition: isOtherLanguage,
      description: 'Tệp tiếng MP3 hoặc M4A. Bản tiếng dân tộc có thể chỉ có bản thu, không cần chữ.',
    },
  },
  {
    name: 'spokenPreview',
    type: 'ui',
    admin: { components: { Field: '/broadcast/SpokenPreview.tsx#SpokenPreview' } },
  },
  {
    name: 'answers',
    type: 'array',
    label: 'Cách đọc riêng của bài này',
    labels: { singular: 'Cách đọc', plural: 'Cách đọc riêng của bài này' },
    admin: {
      initCollapsed: true,
      components: rowSummary('Cách đọc', 'written', 'spoken'),
      description: 'Điền từ ô hỏi ở trên. Chỉ dùng ở chỗ máy chưa biết đọc.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'written', type: 'text', required: true, label: 'Viết' },
          {
            name: 'spoken',
            type: 'text',
            required: true,
            label: 'Đọc',
            validate: (value: string | null | undefined) =>
              isSpeakable(value ?? '') || 'Hãy viết bằng chữ đúng như khi đọc, không dùng chữ số và ký hiệu.',
          },
        ],
      },
      {
        name: 'forStation',
        type: 'checkbox',
        defaultValue: false,
        label: 'Đề nghị quản trị thêm vào “Cách đọc của đài” để lần sau khỏi hỏi',
      },
    ],
  },
  {
    name: 'sourceItem',
    type: 'relationship',
    relationTo: ['articles', 'tactics', 'exemplars', 'legal-guides', 'events', 'hotlines'],
    label: 'Soạn từ',
    admin: {
      allowCreate: false,
      description: 'Tin, bài, cảnh báo… đã duyệt mà bài phát thanh này rút ra.',
      position: 'sidebar',
    },
  },
  {
    name: 'sourceStatus',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/broadcast/SourceStatus.tsx#SourceStatus' } },
  },
  {
    name: 'scriptFiles',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/broadcast/ScriptFiles.tsx#ScriptFiles' } },
  },
  {
    name: 'format',
    type: 'select',
    label: 'Dùng để',
    defaultValue: 'broadcast',
    options: optionsOf(SCRIPT_FORMATS),
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'priority',
    type: 'select',
    label: 'Mức ưu tiên',
    defaultValue: 'normal',
    options: optionsOf(SCRIPT_PRIORITIES),
    admin: {
      position: 'sidebar',
      isClearable: false,
      condition: isForLoudspeakers,
      description: 'Thông thường: phát theo lịch của đài. Ưu tiên: đọc trước các bài khác trong buổi.',
    },
  },
  {
    name: 'urgentReason',
    type: 'textarea',
    label: 'Vì sao phải phát khẩn cấp',
    admin: {
      position: 'sidebar',
      rows: 3,
      condition: (data) => isForLoudspeakers(data) && data['priority'] === 'urgent',
      description:
        'Khẩn cấp làm gián đoạn chương trình và phát ngay: chỉ dùng cho thiên tai, hỏa hoạn, dịch bệnh, nguy hiểm ' +
        'tính mạng. Hãy ghi rõ lý do; người duyệt sẽ đọc lý do này.',
    },
  },
  {
    name: 'validUntil',
    type: 'date',
    label: 'Phát đến hết ngày',
    admin: {
      position: 'sidebar',
      condition: isForLoudspeakers,
      date: dayPicker,
      description: 'Qua ngày này đài không còn thấy bài. Để trống thì không có hạn.',
    },
  },
  {
    name: 'audience',
    type: 'text',
    label: 'Phát cho ai',
    admin: { position: 'sidebar', placeholder: 'Ví dụ: tổ dân phố 4 và 5, người cao tuổi' },
  },
  {
    name: 'readings',
    type: 'number',
    label: 'Đọc mấy lượt liền',
    defaultValue: 1,
    min: 1,
    max: 3,
    admin: { position: 'sidebar', condition: isForLoudspeakers },
  },
  {
    name: 'mostAiringsPerDay',
    type: 'number',
    label: 'Mỗi ngày phát nhiều nhất (lần)',
    min: 1,
    max: 20,
    admin: { position: 'sidebar', condition: isForLoudspeakers, description: 'Để trống thì đài tự quyết định.' },
  },
  {
    name: 'language',
    type: 'select',
    label: 'Ngôn ngữ',
    defaultValue: 'vi',
    options: optionsOf(CONTENT_LANGUAGES),
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'originalScript',
    type: 'relationship',
    relationTo: 'scripts',
    index: true,
    label: 'Bản gốc tiếng Việt',
    filterOptions: { language: { equals: 'vi' } },
    admin: { position: 'sidebar', condition: isOtherLanguage, allowCreate: false },
  },
  {
    name: 'originalStatus',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: isOtherLanguage,
      components: { Field: '/broadcast/OriginalStatus.tsx#OriginalStatus' },
    },
  },
  // The original's text when this version was made or last checked against it.
  { name: 'originalText', type: 'textarea', label: 'Bản gốc lúc dịch', admin: { hidden: true } },
];
