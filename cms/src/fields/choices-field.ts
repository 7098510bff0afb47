/** One or several values of a closed list whose labels stand in `shared`. */
import type { SelectField } from 'payload';

interface ChoicesField<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly description?: string;
}

/** Any number of values. */
export function choicesField<Value extends string>(options: ChoicesField<Value>): SelectField {
  const { name, label, values, labelOf, description } = options;
  return {
    name,
    type: 'select',
    hasMany: true,
    label,
    options: values.map((value) => ({ value, label: labelOf(value) })),
    admin: { isClearable: true, ...(description === undefined ? {} : { description }) },
  };
}
