/** The address part of sections and units: proposed from the name, free of others, then kept. */
import type { CollectionBeforeValidateHook, PayloadRequest, TextField } from 'payload';
import { slugOf } from 'shared/kernel/vietnamese-text';

const MAX_LENGTH = 100;

export const plainSlugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Đường dẫn',
  unique: true,
  admin: {
    position: 'sidebar',
    description: 'Để trống thì lấy từ tên. Đổi đường dẫn thì địa chỉ cũ tự dẫn sang địa chỉ mới.',
  },
  validate: (value: unknown, { data }: { readonly data: Partial<Record<string, unknown>> }) => {
    if (typeof value === 'string' && value !== '') {
      return slugOf(value, MAX_LENGTH) === value || 'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.';
    }
    // Without a name it is the name that is asked for.
    const name = typeof data['name'] === 'string' ? data['name'].trim() : '';
    return (
      name === '' || slugOf(name) !== '' || 'Tên này không lấy ra đường dẫn được. Hãy ghi đường dẫn, ví dụ: muc-24h.'
    );
  },
};

/** Names repeat: every ward has its "Tổ dân phố số 3". */
export const nameSlugHook: CollectionBeforeValidateHook = async ({ data, originalDoc, collection, req }) => {
  if (!data || data['slug']) return data;
  const kept: unknown = originalDoc?.slug;
  if (typeof kept === 'string' && kept !== '') return { ...data, slug: kept };
  const base = slugOf(String(data['name'] ?? originalDoc?.name ?? ''), MAX_LENGTH - 4);
  return base === '' ? data : { ...data, slug: await firstFree(req, collection.slug, base) };
};

async function firstFree(req: PayloadRequest, collection: string, base: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    const where = { slug: { equals: slug } };
    const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req });
    if (totalDocs === 0) return slug;
  }
}
