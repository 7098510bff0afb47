/** A day as exact as its source: a year, a month or a day, written as people write it. */
import type { TextField } from 'payload';
import { parsePartialDay } from 'shared/kernel/partial-day';

interface PartialDayField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
}

export function partialDayField({ name, label, description }: PartialDayField): TextField {
  const form = 'Chỉ biết năm thì ghi 2022; biết tháng thì ghi 7/2022; biết ngày thì ghi 15/7/2022.';
  return {
    name,
    type: 'text',
    label,
    admin: { placeholder: '15/7/2022', description: description === undefined ? form : `${description} ${form}` },
    validate: (value: unknown) => {
      if (value === undefined || value === null || value === '') return true;
      return (typeof value === 'string' && parsePartialDay(value) !== undefined) || `Ngày này không có. ${form}`;
    },
  };
}
