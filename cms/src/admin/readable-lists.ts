/** Lists offer as columns and filters only what a person can read there: no buttons, no fields that only programs use. */
import type { CollectionConfig, Field } from 'payload';

export function withReadableLists(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(readable) };
}

function readable(field: Field): Field {
  if (field.type === 'ui') return { ...field, admin: { ...field.admin, disableListColumn: true } };
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(readable) })) };
  }
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: field.fields.map(readable) };
  if (field.admin?.hidden !== true) return field;
  return Object.assign({}, field, { admin: { ...field.admin, disableListColumn: true, disableListFilter: true } });
}
