/** What is asked about a picture or a recording, in the order in which an editor answers it. */
import type { Condition, Field, Validate } from 'payload';
import {
  CHILD_CONSENT_LABELS,
  CHILD_CONSENTS,
  CONSENT_LABELS,
  CONSENTS,
  GUARDIAN_CONSENT_LABELS,
  GUARDIAN_CONSENTS,
} from 'shared/editorial/picture-consent';
import { PROVENANCES } from 'shared/contract/published-image';
import { idField } from '../fields/id-field.ts';
import { uploaderFields } from './uploader.ts';

const PROVENANCE_LABELS = {
  camera: 'Ảnh chụp, bản ghi thật',
  drawn: 'Tranh vẽ, đồ họa do người làm',
  machine: 'Do trí tuệ nhân tạo (AI) tạo ra hoặc sửa đáng kể',
} as const satisfies Record<(typeof PROVENANCES)[number], string>;

/** A PDF shows nobody and is made by nobody in particular. */
const isNoPdf: Condition = (data) => data['mimeType'] !== 'application/pdf';
const isPicture: Condition = (data) => typeof data['mimeType'] !== 'string' || data['mimeType'].startsWith('image/');
const hasConsent =
  (...states: readonly unknown[]): Condition =>
  (data, siblings, context) =>
    isNoPdf(data, siblings, context) && states.includes(data['consent']);

/** Payload makes these fields by itself and names them in English. */
const OF_THE_FILE = [
  { name: 'mimeType', type: 'text', label: 'Kiểu tệp', admin: { hidden: true } },
  { name: 'thumbnailURL', type: 'text', label: 'Địa chỉ ảnh nhỏ', admin: { hidden: true } },
] as const satisfies readonly Field[];

export const mediaFields: Field[] = [
  idField,
  ...OF_THE_FILE,
  {
    name: 'alt',
    label: 'Mô tả ảnh, tên tệp',
    type: 'text',
    required: true,
    validate: notBlank('Hãy viết một câu mô tả ảnh, hoặc tên tệp cho người đọc.'),
    admin: {
      description:
        'Cho người không nhìn thấy ảnh: một câu nói rõ trong ảnh có gì, ví dụ: Bà con tổ dân phố 3 nghe công an hướng dẫn chặn số lạ. Với PDF, âm thanh, video: tên hiện trên trang, ví dụ: Tờ rơi “Ba dấu hiệu cuộc gọi giả danh”.',
    },
  },
  {
    name: 'credit',
    label: 'Nguồn',
    type: 'text',
    required: true,
    validate: notBlank('Hãy ghi người chụp hoặc đơn vị cung cấp.'),
    admin: { description: 'Người chụp hoặc đơn vị cung cấp, ví dụ: Ảnh: Công an phường.' },
  },
  {
    name: 'provenance',
    label: 'Ảnh, bản ghi này từ đâu mà có?',
    type: 'select',
    required: true,
    defaultValue: 'camera',
    options: PROVENANCES.map((value) => ({ value, label: PROVENANCE_LABELS[value] })),
    admin: {
      condition: isNoPdf,
      isClearable: false,
      description:
        'Ảnh, tiếng, video do AI tạo được ghi rõ trên trang, ảnh còn được đánh dấu trong tệp, theo Luật Trí tuệ nhân tạo (134/2025/QH15), điều 11.',
    },
  },
  {
    name: 'consent',
    label: 'Đồng ý của người trong ảnh, bản ghi',
    type: 'select',
    options: CONSENTS.map((value) => ({ value, label: CONSENT_LABELS[value] })),
    admin: {
      condition: isNoPdf,
      description:
        'Chưa chọn thì bài dùng ảnh, bản ghi này chưa trình, duyệt, đăng được. Khi người trong đó đổi ý, chọn “Đã rút lại đồng ý”.',
    },
  },
  {
    name: 'consentReason',
    label: 'Vì sao không phải xin đồng ý',
    type: 'text',
    admin: {
      condition: hasConsent('notNeeded'),
      description: 'Ví dụ: Hội nghị công khai, ảnh toàn cảnh (Bộ luật Dân sự 2015, điều 32). Không áp dụng cho trẻ em.',
    },
  },
  {
    name: 'childConsent',
    label: 'Trẻ em',
    type: 'radio',
    options: CHILD_CONSENTS.map((value) => ({ value, label: CHILD_CONSENT_LABELS[value] })),
    admin: { condition: hasConsent('guardian'), layout: 'vertical' },
  },
  {
    name: 'guardianConsent',
    label: 'Người giám hộ',
    type: 'radio',
    options: GUARDIAN_CONSENTS.map((value) => ({ value, label: GUARDIAN_CONSENT_LABELS[value] })),
    admin: {
      condition: hasConsent('guardian'),
      layout: 'vertical',
      description: 'Nếu còn có người lớn thì họ cũng phải đã đồng ý.',
    },
  },
  {
    name: 'consentFile',
    label: 'Văn bản đồng ý lưu ở đâu',
    type: 'text',
    admin: {
      condition: hasConsent('written', 'guardian'),
      description: 'Số hồ sơ, nơi lưu, ví dụ: HS 12/2026, tủ văn thư. Không tải văn bản lên đây.',
    },
  },
  {
    name: 'tools',
    type: 'ui',
    admin: { condition: isPicture, components: { Field: '/media/PictureTools.tsx#PictureTools' } },
  },
  ...(['focusX', 'focusY'] as const).map(focusField),
  {
    name: 'uses',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/media/PictureUses.tsx#PictureUses' } },
  },
  // Of sound and video; their width and height stand in Payload's own fields.
  {
    name: 'durationSeconds',
    type: 'number',
    admin: { hidden: true },
    access: { create: () => false, update: () => false },
  },
  ...uploaderFields,
  { name: 'renditions', type: 'json', admin: { hidden: true }, access: { create: () => false, update: () => false } },
];

/** Per cent from the left or from the top; empty is the middle. Set by the tool, not typed. */
function focusField(name: 'focusX' | 'focusY'): Field {
  return { name, type: 'number', min: 0, max: 100, admin: { hidden: true } };
}

function notBlank(message: string): Validate {
  return (value: unknown) => (typeof value === 'string' && value.trim() !== '') || message;
}
