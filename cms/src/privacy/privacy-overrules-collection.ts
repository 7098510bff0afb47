/** Findings that somebody answered for: who, when, why, and the exact words. Lines are added and never touched again. */
import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { ITEM_FINDING_KINDS } from 'shared/privacy/item-finding-table';
import { whereInUnits, writtenByMachine } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';

const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation.startsWith('update') || operation.startsWith('delete')) {
    throw new APIError('Nhật ký cảnh báo được giữ nguyên không sửa, không xóa được.', 403);
  }
  return args;
};

export const privacyOverrulesCollection: CollectionConfig = {
  slug: 'privacy-overrules',
  labels: { singular: 'Cảnh báo được giữ nguyên', plural: 'Cảnh báo được giữ nguyên' },
  admin: { hidden: true, useAsTitle: 'text' },
  access: {
    ...writtenByMachine,
    read: async ({ req }) => {
      const staff = staffOf(req.user);
      return staff !== undefined && whereInUnits(req, staff, 'unitId');
    },
  },
  lockDocuments: false,
  hooks: { beforeOperation: [appendOnly] },
  fields: [
    // `<documentId>-<key of the finding>`: answering twice is one answer.
    { name: 'id', type: 'text', required: true },
    { name: 'documentKind', type: 'select', options: [...EDITORIAL_KINDS], required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'unitId', type: 'text' },
    { name: 'key', type: 'text', required: true },
    { name: 'kind', type: 'select', options: [...ITEM_FINDING_KINDS], required: true },
    { name: 'text', type: 'text', required: true },
    { name: 'paragraph', type: 'textarea', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'date', required: true },
  ],
};
