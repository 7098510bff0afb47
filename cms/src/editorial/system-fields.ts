/** The fields that only the server writes. Field access keeps REST out, `guard-writes.ts` every other door. */
import type { Field, FieldAccess } from 'payload';
import { STAGE_LABELS, STAGES, WITHDRAW_REASON_LABELS, WITHDRAW_REASONS } from 'shared/editorial/workflow-table';

const nobody: FieldAccess = () => false;
const NO_FIELD = '/editorial/NoField.tsx#NoField';
/** Neither in the form nor among the differences of two versions. */
const unseen = { hidden: true, components: { Diff: NO_FIELD } } as const;
const serverOnly = { access: { create: nobody, update: nobody }, custom: { system: true } } as const;

export const systemFields: readonly Field[] = [
  {
    name: 'stage',
    type: 'select',
    label: 'Bước',
    defaultValue: 'draft',
    index: true,
    options: STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] })),
    admin: {
      position: 'sidebar',
      readOnly: true,
      // Shown with the buttons; here only as a column and a filter of lists.
      components: { Field: NO_FIELD, Cell: '/editorial/StageCell.tsx#StageCell' },
    },
    ...serverOnly,
  },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người soạn',
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowCreate: false,
      allowEdit: false,
      condition: (data) => Boolean(data['author']),
    },
    ...serverOnly,
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'Lên trang lần đầu',
    index: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data['firstPublishedAt']),
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy' },
    },
    ...serverOnly,
  },
  { name: 'revisedAt', type: 'date', label: 'Bản đang hiện lên trang lúc', admin: unseen, ...serverOnly },
  {
    name: 'changeNotes',
    type: 'array',
    label: 'Ghi chú thay đổi',
    labels: { singular: 'Ghi chú thay đổi', plural: 'Ghi chú thay đổi' },
    admin: unseen,
    fields: [
      { name: 'at', type: 'text', label: 'Lúc', required: true },
      { name: 'note', type: 'text', label: 'Nội dung', required: true },
    ],
    ...serverOnly,
  },
  { name: 'approvedDigest', type: 'text', label: 'Dấu của bản đã duyệt', admin: unseen, ...serverOnly },
  {
    name: 'contributors',
    type: 'text',
    hasMany: true,
    label: 'Người đã viết hoặc sửa từ lần duyệt gần nhất',
    admin: unseen,
    ...serverOnly,
  },
  { name: 'lastMove', type: 'number', label: 'Số lần chuyển bước', admin: unseen, ...serverOnly },
  {
    name: 'scheduledFor',
    type: 'date',
    label: 'Hẹn đăng lúc',
    index: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Field: NO_FIELD },
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy' },
    },
    ...serverOnly,
  },
  { name: 'scheduledBy', type: 'text', label: 'Người hẹn giờ', admin: unseen, ...serverOnly },
  {
    name: 'scheduleProblem',
    type: 'text',
    label: 'Vì sao đến giờ hẹn mà chưa đăng',
    index: true,
    admin: { hidden: true },
    ...serverOnly,
  },
  {
    name: 'withdrawal',
    type: 'group',
    label: 'Việc gỡ',
    admin: unseen,
    fields: [
      {
        name: 'reason',
        type: 'select',
        label: 'Lý do gỡ',
        options: WITHDRAW_REASONS.map((value) => ({ value, label: WITHDRAW_REASON_LABELS[value] })),
      },
      { name: 'explanation', type: 'text', label: 'Giải thích' },
      { name: 'at', type: 'text', label: 'Lúc' },
      { name: 'by', type: 'text', label: 'Người gỡ' },
      { name: 'replacedBy', type: 'text', label: 'Trang thay thế' },
      {
        name: 'review',
        type: 'select',
        label: 'Người thứ hai xem lại',
        index: true,
        options: [
          { value: 'open', label: 'Đang chờ' },
          { value: 'done', label: 'Đã xem lại' },
        ],
      },
    ],
    ...serverOnly,
  },
  {
    name: 'demo',
    type: 'checkbox',
    label: 'Dữ liệu minh họa',
    defaultValue: false,
    index: true,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data['demo'] === true },
    ...serverOnly,
  },
  {
    // Goes out with the form and comes back with it, so that a save on an older text is noticed. Kept nowhere.
    name: 'baseVersion',
    type: 'text',
    virtual: true,
    label: 'Phiên bản đang sửa',
    admin: { ...unseen, disableListColumn: true, disableListFilter: true },
    custom: { system: true },
    hooks: { afterRead: [({ data }): unknown => data?.['updatedAt']] },
  },
];
