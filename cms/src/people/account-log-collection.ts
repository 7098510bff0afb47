/** What was done to accounts, by whom: lines are added and never touched again. */
import type { CollectionConfig } from 'payload';
import { appendOnly } from '../platform/append-only.ts';
import { writtenByMachine } from './access.ts';
import { isAdministrator } from './staff.ts';

export const ACCOUNT_ACTIONS = {
  create: 'Lập tài khoản',
  delete: 'Xóa tài khoản',
  email: 'Đổi thư điện tử',
  role: 'Đổi vai trò',
  unit: 'Đổi đơn vị',
  ownPassword: 'Tự đổi mật khẩu',
  setPassword: 'Đặt mật khẩu cho người khác',
  resetLink: 'Cấp liên kết đặt lại mật khẩu',
  resetPassword: 'Đặt lại mật khẩu qua liên kết',
  unlock: 'Mở khóa',
} as const;

export const accountLogCollection: CollectionConfig = {
  slug: 'account-log',
  labels: { singular: 'Việc với tài khoản', plural: 'Nhật ký tài khoản' },
  admin: {
    group: 'Thiết lập',
    useAsTitle: 'accountName',
    defaultColumns: ['accountName', 'action', 'byName', 'at', 'done'],
    description:
      'Ai đã lập, mở khóa, đổi quyền hay đặt lại mật khẩu của tài khoản nào. Chỉ thêm, không sửa, không xóa.',
    hidden: ({ user }) => !isAdministrator(user),
  },
  access: { ...writtenByMachine, read: ({ req }) => isAdministrator(req.user) },
  lockDocuments: false,
  defaultSort: '-at',
  hooks: { beforeOperation: [appendOnly('Nhật ký tài khoản không sửa, không xóa được.')] },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'account', type: 'text', required: true, index: true, label: 'Mã tài khoản' },
    { name: 'accountName', type: 'text', label: 'Tài khoản' },
    {
      name: 'action',
      type: 'select',
      label: 'Việc',
      required: true,
      options: Object.entries(ACCOUNT_ACTIONS).map(([value, label]) => ({ value, label })),
    },
    { name: 'from', type: 'text', label: 'Trước' },
    { name: 'to', type: 'text', label: 'Sau' },
    {
      name: 'done',
      type: 'checkbox',
      label: 'Đã xong',
      defaultValue: true,
      admin: { description: 'Không đánh dấu: máy dừng giữa chừng, hãy xem lại tài khoản.' },
    },
    { name: 'by', type: 'text', label: 'Mã người làm' },
    { name: 'byName', type: 'text', label: 'Người làm' },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: 'Lúc',
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
};
