/** A day as exact as its source: a year, a month or a day, written as people write it. */
import type { TextField } from 'payload';
import { parsePartialDay } from 'shared/kernel/partial-day';
import { refusedInDrafts } from './refuse-nonsense.ts';

interface PartialDayField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
}

const FORM = 'Chỉ biết năm thì ghi 2022; biết tháng thì ghi 7/2022; biết ngày thì ghi 15/7/2022.';

export function partialDayField({ name, label, description }: PartialDayField): TextField {
  const field: TextField = {
    name,
    type: 'text',
    label,
    admin: { placeholder: '15/7/2022', description: description === undefined ? FORM : `${description} ${FORM}` },
  };
  return refusedInDrafts(field, (value) => {
    if (value === undefined || value === null || value === '') return undefined;
    const isDay = typeof value === 'string' && parsePartialDay(value) !== undefined;
    return isDay ? undefined : `Ngày này không có. ${FORM}`;
  });
}
