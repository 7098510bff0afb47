/** The documents that a field's value refers to, wherever in it. */
import type { Field } from 'payload';

interface ContentReference {
  readonly collection: string;
  readonly id: string;
}

export function listReferences(field: Field, value: unknown): readonly ContentReference[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => listReferences(field, item));
  if (field.type === 'array' || field.type === 'group') {
    return field.fields.flatMap((inner) =>
      'name' in inner && typeof inner.name === 'string' && isRecord(value)
        ? listReferences(inner, value[inner.name])
        : [],
    );
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    return referenceOf(typeof field.relationTo === 'string' ? field.relationTo : undefined, value);
  }
  return field.type === 'richText' ? uploadsIn(value) : [];
}

function referenceOf(relationTo: string | undefined, value: unknown): readonly ContentReference[] {
  if (isRecord(value) && 'relationTo' in value) return referenceOf(String(value['relationTo']), value['value']);
  const id = isRecord(value) ? value['id'] : value;
  return relationTo !== undefined && typeof id === 'string' ? [{ collection: relationTo, id }] : [];
}

function uploadsIn(node: unknown): readonly ContentReference[] {
  if (Array.isArray(node)) return node.flatMap(uploadsIn);
  if (!isRecord(node)) return [];
  if (node['type'] === 'upload') return referenceOf(String(node['relationTo']), node['value']);
  return [...uploadsIn(node['root']), ...uploadsIn(node['children'])];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
