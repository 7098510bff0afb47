/** The address part of sections and units: proposed from the name, then kept. */
import type { CollectionBeforeValidateHook, Field } from 'payload';
import { slugOf } from 'shared/kernel/vietnamese-text';

export const plainSlugField: Field = {
  name: 'slug',
  type: 'text',
  label: 'Đường dẫn',
  required: true,
  unique: true,
  admin: { position: 'sidebar', description: 'Để trống thì lấy từ tên. Đổi đường dẫn làm hỏng liên kết cũ.' },
  validate: (value: unknown) =>
    (typeof value === 'string' && value !== '' && slugOf(value, 100) === value) ||
    'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
};

export const nameSlugHook: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || data['slug']) return data;
  const kept = originalDoc?.slug;
  const name = data['name'] ?? originalDoc?.name;
  return { ...data, slug: typeof kept === 'string' && kept !== '' ? kept : slugOf(String(name ?? '')) };
};
