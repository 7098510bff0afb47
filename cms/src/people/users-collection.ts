/** Accounts. One person, one role, one unit; without a unit a person belongs to the whole installation. */
import { Forbidden, type CollectionConfig } from 'payload';
import { ROLE_LABELS, ROLES } from 'shared/editorial/roles';
import { idField } from '../fields/id-field.ts';
import { createAttemptLimit } from '../gate/attempt-limit.ts';
import {
  announceAccountChanges,
  announceAccountDeletion,
  assertAddress,
  assertAnotherAdministrator,
  assertPassword,
  clearAfterReset,
  confirmAccountChanges,
  confirmAccountDeletion,
  guardAccount,
  recordAccountOperation,
} from './account-hooks.ts';
import { evenSignIn } from './even-sign-in.ts';
import { createForgotPasswordEndpoint } from './forgot-password-endpoint.ts';
import { resetLinkEndpoint } from './reset-link-endpoint.ts';
import { isAdministrator, signedInOf } from './staff.ts';

const HOUR_MS = 3_600_000;

/** Of passwords for one account, at the sign-in and in the account's own form. */
const MAX_WRONG_PASSWORDS = 5;
const LOCK_MS = 10 * 60_000;

export function usersCollection(options: { readonly secureCookies: boolean }): CollectionConfig {
  const countGuesses = () =>
    createAttemptLimit({ clock: Date.now, maxFailures: MAX_WRONG_PASSWORDS, windowMs: LOCK_MS });
  const signIn = evenSignIn(countGuesses());
  return {
    slug: 'users',
    labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
    admin: {
      group: 'Thiết lập',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'unit'],
      // An address is for administrators and its owner, so nobody else could search in it.
      listSearchableFields: ['name'],
      description: 'Mỗi người một tài khoản. Không dùng chung, vì mỗi lần duyệt, đăng đều ghi tên.',
    },
    auth: {
      maxLoginAttempts: MAX_WRONG_PASSWORDS,
      lockTime: LOCK_MS,
      tokenExpiration: 12 * 3600,
      cookies: { sameSite: 'Lax', secure: options.secureCookies },
      forgotPassword: { expiration: 24 * HOUR_MS },
      // The session stands in a cookie that no script can read, and nowhere else.
      removeTokenFromResponses: true,
    },
    access: {
      admin: ({ req }) => signedInOf(req.user) !== undefined,
      // While the one-time password stands, a person sees and changes nothing but the own account.
      read: ({ req }) => {
        const staff = signedInOf(req.user);
        if (!staff) return false;
        return staff.mustChangePassword ? { id: { equals: staff.id } } : true;
      },
      create: ({ req }) => isAdministrator(req.user),
      update: ({ req }) => {
        const staff = signedInOf(req.user);
        if (!staff) return false;
        return isAdministrator(req.user) ? true : { id: { equals: staff.id } };
      },
      delete: ({ req }) => isAdministrator(req.user),
      unlock: ({ req }) => isAdministrator(req.user),
    },
    hooks: {
      beforeOperation: [
        ({ args, operation, req }) => {
          // Payload lets the first visitor make the first account. Here the start of the program does.
          if (operation === 'create' && !req.user && req.payloadAPI !== 'local') throw new Forbidden(req.t);
          if (operation === 'resetPassword' && 'data' in args) assertPassword(args.data);
          if ((operation === 'create' || operation === 'update') && 'data' in args) assertAddress(args.data);
          return args;
        },
        ...signIn.beforeOperation,
      ],
      afterLogin: signIn.afterLogin,
      afterError: signIn.afterError,
      afterOperation: [recordAccountOperation],
      beforeValidate: [({ data }) => clearAfterReset(data)],
      beforeChange: [guardAccount(countGuesses()), announceAccountChanges],
      afterChange: [confirmAccountChanges],
      beforeDelete: [({ req, id }) => assertAnotherAdministrator(req, String(id)), announceAccountDeletion],
      afterDelete: [confirmAccountDeletion],
    },
    endpoints: [
      {
        path: '/first-register',
        method: 'post',
        handler: () =>
          Response.json({ errors: [{ message: 'Tài khoản đầu tiên do máy chủ tạo khi khởi động.' }] }, { status: 403 }),
      },
      createForgotPasswordEndpoint(),
      resetLinkEndpoint,
    ],
    fields: [
      idField,
      {
        name: 'currentPassword',
        type: 'text',
        // Only ever on its way in.
        virtual: true,
        label: 'Mật khẩu hiện tại',
        hooks: { afterRead: [() => undefined] },
        admin: { components: { Field: '/people/PresentPassword.tsx#PresentPassword' }, disableListColumn: true },
      },
      {
        name: 'name',
        type: 'text',
        label: 'Họ và tên',
        required: true,
        admin: { description: 'Như ghi trong nhật ký duyệt, ví dụ: Lê Thị Mơ.' },
      },
      {
        name: 'email',
        type: 'email',
        required: true,
        access: { read: ({ req, doc, id }) => isAdministrator(req.user) || isOwn(req.user, doc?.id ?? id) },
      },
      {
        name: 'role',
        type: 'select',
        label: 'Vai trò',
        required: true,
        defaultValue: 'reporter',
        saveToJWT: true,
        options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
        admin: {
          isClearable: false,
          description:
            'Phóng viên viết và trình bài; biên tập viên sửa; người duyệt duyệt và đăng; cán bộ đài soạn bài phát thanh; ' +
            'người làm báo cáo xem số liệu; quản trị lập tài khoản, đơn vị và thiết lập.',
        },
        access: { create: ({ req }) => isAdministrator(req.user), update: ({ req }) => isAdministrator(req.user) },
      },
      {
        name: 'unit',
        type: 'relationship',
        relationTo: 'units',
        label: 'Đơn vị',
        admin: {
          allowCreate: false,
          description:
            'Bắt buộc, trừ quản trị của toàn hệ thống. Người này làm việc với bài của đơn vị và các đơn vị trực thuộc.',
        },
        access: { create: ({ req }) => isAdministrator(req.user), update: ({ req }) => isAdministrator(req.user) },
        validate: (value: unknown, { data }: { data: Partial<Record<string, unknown>> }) =>
          Boolean(value) || data['role'] === 'administrator' || 'Hãy chọn đơn vị của người này.',
      },
      {
        name: 'mustChangePassword',
        type: 'checkbox',
        label: 'Phải đổi mật khẩu ở lần đăng nhập tới',
        admin: { description: 'Tự bật khi quản trị đặt mật khẩu thay người khác.' },
        defaultValue: false,
        access: { create: ({ req }) => isAdministrator(req.user), update: ({ req }) => isAdministrator(req.user) },
      },
      {
        name: 'demo',
        type: 'checkbox',
        label: 'Tài khoản minh họa',
        defaultValue: false,
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, condition: (data) => data['demo'] === true },
      },
      {
        name: 'resetLink',
        type: 'ui',
        admin: { components: { Field: '/people/ResetLink.tsx#ResetLink' } },
      },
    ],
  };
}

function isOwn(user: unknown, id: unknown): boolean {
  return id !== undefined && signedInOf(user)?.id === id;
}
