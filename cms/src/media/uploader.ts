/** Whose picture it is: the person who uploaded it, and that person's unit at that time, may delete it while nobody uses it. */
import type { CollectionBeforeChangeHook, Field } from 'payload';
import { staffOf } from '../people/staff.ts';

const serverOnly = { access: { create: () => false, update: () => false } } as const;

export const uploaderFields: readonly Field[] = [
  {
    name: 'uploadedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người tải lên',
    index: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowCreate: false,
      allowEdit: false,
      condition: (data) => Boolean(data['uploadedBy']),
    },
    ...serverOnly,
  },
  { name: 'unit', type: 'relationship', relationTo: 'units', index: true, admin: { hidden: true }, ...serverOnly },
];

export const recordUploader: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const staff = operation === 'create' ? staffOf(req.user) : undefined;
  return staff ? { ...data, uploadedBy: staff.id, unit: staff.unit } : data;
};
