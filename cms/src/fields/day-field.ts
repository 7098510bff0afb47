/** A calendar day in Vietnam, and a moment of one. */
import type { DateField } from 'payload';

interface DayField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
}

/**
 * The picker reads what is typed by the first format that fits. Given one format alone it falls back to the American
 * order, and 3/4 became the fourth of March.
 */
const DAY_FORMATS = ['dd/MM/yyyy', 'dd-MM-yyyy', 'dd.MM.yyyy', 'ddMMyyyy'];
const MOMENT_FORMATS = ['HH:mm dd/MM/yyyy', "H'h'mm dd/MM/yyyy", "H'h' dd/MM/yyyy", 'dd/MM/yyyy HH:mm', 'dd/MM/yyyy'];

export const dayPicker = {
  pickerAppearance: 'dayOnly',
  displayFormat: 'dd/MM/yyyy',
  overrides: { dateFormat: DAY_FORMATS },
} satisfies NonNullable<DateField['admin']>['date'];

export const momentPicker = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'HH:mm dd/MM/yyyy',
  timeFormat: 'HH:mm',
  overrides: { dateFormat: MOMENT_FORMATS },
} satisfies NonNullable<DateField['admin']>['date'];

export function dayField({ name, label, description }: DayField): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: dayPicker, placeholder: 'ngày/tháng/năm', ...(description === undefined ? {} : { description }) },
  };
}
