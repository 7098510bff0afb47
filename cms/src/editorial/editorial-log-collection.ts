/** Every editorial move: who, what, when, why. One insert is the move; stage and publication follow from it. */
import type { CollectionConfig } from 'payload';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { STAGES, WITHDRAW_REASONS } from 'shared/editorial/workflow-table';
import { whereInUnits, writtenByMachine } from '../people/access.ts';
import { staffOf } from '../people/staff.ts';
import { appendOnly } from '../platform/append-only.ts';
import { LOG_ACTIONS } from './log-actions.ts';

export const editorialLogCollection: CollectionConfig = {
  slug: 'editorial-log',
  labels: { singular: 'Lần chuyển bước', plural: 'Nhật ký biên tập' },
  admin: { hidden: true, useAsTitle: 'headline' },
  access: {
    ...writtenByMachine,
    read: async ({ req }) => {
      const staff = staffOf(req.user);
      return staff !== undefined && whereInUnits(req, staff, 'unitId');
    },
  },
  lockDocuments: false,
  // The program marks its own lines as carried out below this level.
  hooks: { beforeOperation: [appendOnly('Nhật ký biên tập không sửa, không xóa được.')] },
  indexes: [{ fields: ['kind', 'documentId'] }, { fields: ['unitId', 'at'] }],
  fields: [
    // `<documentId>-<number>`: of two moves decided on the same state the database takes one.
    { name: 'id', type: 'text', required: true },
    { name: 'kind', type: 'select', options: [...EDITORIAL_KINDS], required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    /** Made by whoever asks for the move, so that asking twice is one move. */
    { name: 'moveId', type: 'text', required: true, index: true },
    { name: 'headline', type: 'text' },
    { name: 'unitId', type: 'text' },
    { name: 'action', type: 'select', options: [...LOG_ACTIONS], required: true, index: true },
    { name: 'from', type: 'select', options: [...STAGES] },
    { name: 'to', type: 'select', options: [...STAGES], required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'reason', type: 'text' },
    /** Printed under the page when the move puts a changed text live. */
    { name: 'changeNote', type: 'text' },
    { name: 'digest', type: 'text' },
    { name: 'withdrawReason', type: 'select', options: [...WITHDRAW_REASONS] },
    { name: 'replacedBy', type: 'text' },
    { name: 'scheduledFor', type: 'text' },
    { name: 'changes', type: 'json' },
    { name: 'firstLive', type: 'checkbox', defaultValue: false, index: true },
    { name: 'demo', type: 'checkbox', defaultValue: false },
    /** False only between the insert and the document's own write: what a crash leaves behind for `repairStages`. */
    { name: 'applied', type: 'checkbox', defaultValue: false, index: true },
  ],
};
