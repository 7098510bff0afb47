/** What is asked about a picture, in the order in which an editor answers it. */
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

const PROVENANCE_LABELS = {
  camera: 'Ảnh chụp',
  drawn: 'Tranh vẽ, đồ họa do người làm',
  machine: 'Do trí tuệ nhân tạo (AI) tạo ra hoặc sửa đáng kể',
} as const satisfies Record<(typeof PROVENANCES)[number], string>;

const isPicture: Condition = (data) => typeof data['mimeType'] !== 'string' || data['mimeType'].startsWith('image/');
const hasConsent =
  (...states: readonly unknown[]): Condition =>
  (data, siblings, context) =>
    isPicture(data, siblings, context) && states.includes(data['consent']);

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
    label: 'Mô tả ảnh',
    type: 'text',
    required: true,
    validate: notBlank('Hãy viết một câu mô tả ảnh.'),
    admin: {
      description:
        'Cho người không nhìn thấy ảnh: một câu nói rõ trong ảnh có gì, ví dụ: Bà con tổ dân phố 3 nghe công an hướng dẫn chặn số lạ. Với âm thanh, PDF: tên tệp cho người đọc.',
    },
  },
  {
    name: 'credit',
    label: 'Nguồn ảnh',
    type: 'text',
    required: true,
    validate: notBlank('Hãy ghi người chụp hoặc đơn vị cung cấp.'),
    admin: { description: 'Người chụp hoặc đơn vị cung cấp, ví dụ: Ảnh: Công an phường.' },
  },
  {
    name: 'provenance',
    label: 'Ảnh này từ đâu mà có?',
    type: 'select',
    required: true,
    defaultValue: 'camera',
    options: PROVENANCES.map((value) => ({ value, label: PROVENANCE_LABELS[value] })),
    admin: {
      condition: isPicture,
      isClearable: false,
      description:
        'Ảnh do AI tạo được ghi rõ dưới ảnh và đánh dấu trong tệp, theo Luật Trí tuệ nhân tạo (134/2025/QH15), điều 11.',
    },
  },
  {
    name: 'consent',
    label: 'Đồng ý của người trong ảnh',
    type: 'select',
    options: CONSENTS.map((value) => ({ value, label: CONSENT_LABELS[value] })),
    admin: {
      condition: isPicture,
      description:
        'Chưa chọn thì bài dùng ảnh này chưa trình, duyệt, đăng được. Khi người trong ảnh đổi ý, chọn “Đã rút lại đồng ý”.',
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
    label: 'Trẻ trong ảnh',
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
      description: 'Nếu trong ảnh còn có người lớn thì họ cũng phải đã đồng ý.',
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
  { name: 'renditions', type: 'json', admin: { hidden: true }, access: { create: () => false, update: () => false } },
];

/** Per cent from the left or from the top; empty is the middle. Set by the tool, not typed. */
function focusField(name: 'focusX' | 'focusY'): Field {
  return { name, type: 'number', min: 0, max: 100, admin: { hidden: true } };
}

function notBlank(message: string): Validate {
  return (value: unknown) => (typeof value === 'string' && value.trim() !== '') || message;
}
