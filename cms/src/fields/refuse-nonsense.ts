/**
 * Drafts are saved without rules of validation, so that half a text can be kept. What no field of its type can hold is
 * said at once all the same: two people should not approve a day that does not exist.
 */
import {
  ValidationError,
  type CollectionConfig,
  type Field,
  type FieldHook,
  type NumberField,
  type TextareaField,
  type TextField,
} from 'payload';

const MOST_CHARACTERS = 40_000;

type FieldOf<Type extends Field['type']> = Extract<Field, { readonly type: Type }>;

export function withoutNonsense(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(guarded) };
}

function guarded(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(guarded) })) };
  }
  if (field.type === 'date') return refusing(field, field.label, dayProblem);
  if (field.type === 'number') {
    return refusing(withNumberInput(field), field.label, (value) => numberProblem(value, field));
  }
  // What the program itself derives may be as long as the text it comes from.
  if ((field.type === 'text' || field.type === 'textarea') && isTyped(field)) {
    return refusing(field, field.label, lengthProblem);
  }
  return 'fields' in field ? Object.assign({}, field, { fields: field.fields.map(guarded) }) : field;
}

function isTyped({ hidden, admin }: TextField | TextareaField): boolean {
  return hidden !== true && admin?.hidden !== true && admin?.readOnly !== true;
}

function withNumberInput(field: NumberField): NumberField {
  const { admin } = field;
  return {
    ...field,
    admin: { ...admin, components: { Field: '/fields/NumberInput.tsx#NumberInput', ...admin?.components } },
  };
}

/** The text field with its own rule asked of drafts too. */
export function refusedInDrafts(field: TextField, problemOf: (value: unknown) => string | undefined): TextField {
  return { ...refusing(field, field.label, problemOf), validate: (value: unknown) => problemOf(value) ?? true };
}

function refusing<F extends FieldOf<'date' | 'number' | 'text' | 'textarea'>>(
  field: F,
  label: F['label'],
  problemOf: (value: unknown) => string | undefined,
): F {
  const hook: FieldHook = ({ value, path, collection }) => {
    const message = isEmpty(value) ? undefined : problemOf(value);
    if (message === undefined) return value;
    throw new ValidationError({
      ...(collection && { collection: collection.slug }),
      errors: [{ path: path.join('.'), message, ...(typeof label === 'string' && { label }) }],
    });
  };
  return { ...field, hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), hook] } };
}

/** Payload asks the same of what is published. A novel in a headline makes lists, forms and the log unusable at once. */
function lengthProblem(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length <= MOST_CHARACTERS) return undefined;
  return `Hãy viết gọn lại: ô này nhận nhiều nhất ${MOST_CHARACTERS.toLocaleString('vi-VN')} ký tự.`;
}

function dayProblem(value: unknown): string | undefined {
  const isInstant = value instanceof Date || typeof value === 'string' || typeof value === 'number';
  const at = isInstant ? new Date(value) : undefined;
  const year = at?.getUTCFullYear() ?? NaN;
  if (year >= 1900 && year <= 2200) return undefined;
  return 'Ngày này không có. Hãy chọn trên lịch, hoặc gõ ngày/tháng/năm, ví dụ 15/07/2026.';
}

function numberProblem(value: unknown, { min, max }: NumberField): string | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    return 'Ô này chỉ nhận số, ví dụ 48; 1.250 hoặc 2,5. Chữ thì ghi ở ô khác.';
  if (min !== undefined && number < min) return `Số này phải từ ${min} trở lên.`;
  return max !== undefined && number > max ? `Số này phải từ ${max} trở xuống.` : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
