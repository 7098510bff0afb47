/** Lists offer as columns and filters only what a person can read there: no buttons, no fields that only programs use. */
import type { CollectionConfig, Field } from 'payload';

/** What has a name that everybody who sees the row may know. */
const NAMED = ['units', 'sections', 'stations'];

export function withReadableLists(collection: CollectionConfig): CollectionConfig {
  const pagination = collection.admin?.pagination ?? { defaultLimit: 25, limits: [10, 25, 50, 100] };
  return { ...collection, admin: { ...collection.admin, pagination }, fields: collection.fields.map(readable) };
}

function readable(field: Field): Field {
  if (field.type === 'ui') return { ...field, admin: { ...field.admin, disableListColumn: true } };
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(readable) })) };
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: field.fields.map(readable) };
  if (field.admin?.hidden === true) {
    return Object.assign({}, field, { admin: { ...field.admin, disableListColumn: true, disableListFilter: true } });
  }
  if (field.type === 'relationship' && typeof field.relationTo === 'string' && NAMED.includes(field.relationTo)) {
    const components = { Cell: '/admin/RelationCell.tsx#RelationCell', ...field.admin?.components };
    return Object.assign({}, field, { admin: { ...field.admin, components } });
  }
  return field;
}
