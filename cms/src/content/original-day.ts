/** The day or instant at which a text taken over first appeared: typed as people write it, kept as ISO 8601. */
import type { TextField } from 'payload';
import { isVietnamDay } from 'shared/kernel/vietnam-date';
import { refusedInDrafts } from '../fields/refuse-nonsense.ts';

const FORM = 'Hãy ghi ngày/tháng/năm, ví dụ 23/11/2026, hoặc cả giờ: 07:56 23/11/2026.';
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/;
const WRITTEN = /^(?:(\d{1,2})(?::|h|g)(\d{2})?,?\s+(?:ngày\s+)?)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu;

/** "7h56 ngày 3/11/2026" → "2026-11-03T07:56:00+07:00"; undefined for what is no day. */
export function parseOriginalDay(typed: string): string | undefined {
  const text = typed.trim();
  const isoDay = ISO.exec(text)?.[1];
  if (isoDay !== undefined) return isVietnamDay(isoDay) && !Number.isNaN(Date.parse(text)) ? text : undefined;
  const [, hour, minute = '00', date = '', month = '', year = ''] = WRITTEN.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isVietnamDay(day)) return undefined;
  if (hour === undefined) return day;
  const isTime = Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${day}T${hour.padStart(2, '0')}:${minute}:00+07:00` : undefined;
}

const typedField: TextField = {
  name: 'originallyPublishedAt',
  type: 'text',
  label: 'Đăng lần đầu ở nơi khác',
  admin: {
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
