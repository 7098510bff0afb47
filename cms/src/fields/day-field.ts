/** A calendar day in Vietnam. */
import type { DateField } from 'payload';

interface DayField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
}

export function dayField({ name, label, description }: DayField): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      ...(description === undefined ? {} : { description }),
    },
  };
}
