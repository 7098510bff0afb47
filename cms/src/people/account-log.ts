/** What was done to accounts, by whom: lines are added and never touched again. */
import { randomUUID } from 'node:crypto';
import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAdministrator, nameOf, signedInOf } from './staff.ts';
import { writtenByMachine } from './access.ts';

const ACTIONS = {
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
export type AccountAction = keyof typeof ACTIONS;

interface AccountEvent {
  readonly action: AccountAction;
  readonly account: { readonly id: string; readonly name: string };
  /** Of a role or a unit: before and after. Addresses and passwords never stand here. */
  readonly from?: string;
  readonly to?: string;
}

/** Whoever gives a command at the machine itself has no account. */
const AT_THE_MACHINE = 'Lệnh trên máy chủ';

const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isForbidden = operation.startsWith('update') || operation.startsWith('delete');
  if (isForbidden) throw new APIError('Nhật ký tài khoản không sửa, không xóa được.', 403);
  return args;
};

export const accountLogCollection: CollectionConfig = {
  slug: 'account-log',
  labels: { singular: 'Việc với tài khoản', plural: 'Nhật ký tài khoản' },
  admin: {
    group: 'Thiết lập',
    useAsTitle: 'accountName',
    defaultColumns: ['accountName', 'action', 'byName', 'at'],
    description:
      'Ai đã lập, mở khóa, đổi quyền hay đặt lại mật khẩu của tài khoản nào. Chỉ thêm, không sửa, không xóa.',
    hidden: ({ user }) => !isAdministrator(user),
  },
  access: { ...writtenByMachine, read: ({ req }) => isAdministrator(req.user) },
  lockDocuments: false,
  defaultSort: '-at',
  hooks: { beforeOperation: [appendOnly] },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'account', type: 'text', required: true, index: true, label: 'Mã tài khoản' },
    { name: 'accountName', type: 'text', label: 'Tài khoản' },
    {
      name: 'action',
      type: 'select',
      label: 'Việc',
      required: true,
      options: Object.entries(ACTIONS).map(([value, label]) => ({ value, label })),
    },
    { name: 'from', type: 'text', label: 'Trước' },
    { name: 'to', type: 'text', label: 'Sau' },
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

export async function recordAccountEvent(req: PayloadRequest, event: AccountEvent): Promise<void> {
  const staff = signedInOf(req.user);
  await req.payload.db.create({
    collection: 'account-log',
    data: {
      id: randomUUID(),
      account: event.account.id,
      accountName: event.account.name,
      action: event.action,
      from: event.from ?? '',
      to: event.to ?? '',
      by: staff?.id ?? '',
      byName: staff ? nameOf(staff) : AT_THE_MACHINE,
      at: new Date().toISOString(),
    },
    req,
  });
}

const Account = z.object({
  id: z.string(),
  name: z.string().nullish(),
  email: z.string(),
  role: z.string().nullish(),
  unit: z.unknown().optional(),
});

/** What a save changed in an account, besides its password. */
export function accountEventsOf(before: unknown, after: unknown): readonly AccountEvent[] {
  const account = Account.parse(after);
  const about = { account: { id: account.id, name: account.name?.trim() || account.email } };
  const former = Account.safeParse(before).data;
  if (!former) return [{ ...about, action: 'create', to: account.role ?? '' }];
  return [
    ...(former.email === account.email ? [] : [{ ...about, action: 'email' } as const]),
    ...(former.role === account.role
      ? []
      : [{ ...about, action: 'role', from: former.role ?? '', to: account.role ?? '' } as const]),
    ...(idOf(former.unit) === idOf(account.unit)
      ? []
      : [{ ...about, action: 'unit', from: idOf(former.unit), to: idOf(account.unit) } as const]),
  ];
}

function idOf(reference: unknown): string {
  if (typeof reference === 'string') return reference;
  return reference !== null && typeof reference === 'object' && 'id' in reference ? String(reference.id) : '';
}
