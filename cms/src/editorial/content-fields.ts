/** The fields of a document that a person writes, one by one, in the order of the form. */
import type { Field } from 'payload';
import { contentDigest } from './content-digest.ts';

type Doc = Readonly<Record<string, unknown>>;

export interface ContentField {
  readonly name: string;
  readonly label: string;
  readonly field: Field;
}

/** Rows, collapsibles and nameless groups and tabs only arrange the form: what is in them stands beside the others. */
export function listContentFields(fields: readonly Field[]): readonly ContentField[] {
  return fields.flatMap((field): readonly ContentField[] => {
    if (field.custom?.['system'] === true || field.type === 'ui' || field.type === 'join') return [];
    if (field.type === 'row' || field.type === 'collapsible') return listContentFields(field.fields);
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => listContentFields('name' in tab ? [{ ...tab, type: 'group' }] : tab.fields));
    }
    if (field.type === 'group' && !('name' in field && field.name)) return listContentFields(field.fields);
    if (!('name' in field) || typeof field.name !== 'string' || MACHINE_FIELDS.has(field.name)) return [];
    return [{ name: field.name, label: labelOf(field, field.name), field }];
  });
}

const MACHINE_FIELDS = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt']);

/** Those whose content differs, as the digest of an approval sees it. */
export function listChangedFields(fields: readonly Field[], before: Doc, after: Doc): readonly ContentField[] {
  return listContentFields(fields).filter(
    ({ field }) => contentDigest([field], before) !== contentDigest([field], after),
  );
}

export function labelOf(field: Field, name: string): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : name;
}
