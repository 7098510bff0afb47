/** The day or instant at which a text taken over first appeared: typed as people write it, kept as ISO 8601. */
import type { TextField } from 'payload';
import { refusedInDrafts } from '../fields/refuse-nonsense.ts';
import { parseOriginalDay } from './original-day-text.ts';

const FORM = 'Hãy ghi ngày/tháng/năm, ví dụ 23/11/2026, hoặc cả giờ: 07:56 23/11/2026.';
const typedField: TextField = {
  name: 'originallyPublishedAt',
  type: 'text',
  label: 'Đăng lần đầu ở nơi khác',
  admin: {
    components: { Field: '/content/OriginalDayInput.tsx#OriginalDayInput' },
    placeholder: '23/11/2026',
    description: `Ngày đăng của bài lấy lại; bài của đơn vị thì để trống. ${FORM}`,
  },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? (parseOriginalDay(value) ?? value) : value)],
  },
};

export const originalDayField: TextField = refusedInDrafts(typedField, (value) => {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' && parseOriginalDay(value) !== undefined ? undefined : `Ngày này không có. ${FORM}`;
});
