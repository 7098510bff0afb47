/** Accounts. One person, one role, one unit; without a unit a person belongs to the whole installation. */
import {
  Forbidden,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { ROLE_LABELS, ROLES } from 'shared/editorial/roles';
import { idField } from '../fields/id-field.ts';
import { explainRefusedSignIn, spendTimeOfCheck } from './even-sign-in.ts';
import { createForgotPasswordEndpoint } from './forgot-password-endpoint.ts';
import { refusalOfPassword } from './password.ts';
import { resetLinkEndpoint } from './reset-link-endpoint.ts';
import { isAdministrator, signedInOf } from './staff.ts';

const HOUR_MS = 3_600_000;

export function usersCollection(options: { readonly secureCookies: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
    admin: {
      group: 'Thiết lập',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'unit'],
      description: 'Mỗi người một tài khoản. Không dùng chung, vì mỗi lần duyệt, đăng đều ghi tên.',
    },
    auth: {
      maxLoginAttempts: 5,
      lockTime: 10 * 60_000,
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
          return args;
        },
        spendTimeOfCheck,
      ],
      afterError: [explainRefusedSignIn],
      beforeValidate: [({ data }) => clearAfterReset(data)],
      beforeChange: [guardAccount],
      beforeDelete: [({ req, id }) => assertAnotherAdministrator(req, String(id))],
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
      { name: 'name', type: 'text', label: 'Họ và tên', required: true },
      {
        name: 'role',
        type: 'select',
        label: 'Vai trò',
        required: true,
        defaultValue: 'reporter',
        saveToJWT: true,
        options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
        access: { create: ({ req }) => isAdministrator(req.user), update: ({ req }) => isAdministrator(req.user) },
      },
      {
        name: 'unit',
        type: 'relationship',
        relationTo: 'units',
        label: 'Đơn vị',
        admin: { description: 'Bắt buộc, trừ quản trị của toàn hệ thống.' },
        access: { create: ({ req }) => isAdministrator(req.user), update: ({ req }) => isAdministrator(req.user) },
        validate: (value: unknown, { data }: { data: Partial<Record<string, unknown>> }) =>
          Boolean(value) || data['role'] === 'administrator' || 'Hãy chọn đơn vị của người này.',
      },
      {
        name: 'mustChangePassword',
        type: 'checkbox',
        label: 'Phải đổi mật khẩu ở lần đăng nhập tới',
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

/** Length of passwords, and what a person may do while the one-time password stands. */
const guardAccount: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (data['password'] !== undefined) assertPassword(data, originalDoc);
  if (originalDoc?.role === 'administrator' && data['role'] !== 'administrator') {
    await assertAnotherAdministrator(req, String(originalDoc.id));
  }
  const staff = signedInOf(req.user);
  if (!staff) return data;
  const isOwnAccount = operation === 'update' && staff.id === originalDoc?.id;
  const setsPassword = typeof data['password'] === 'string';
  // A password that an administrator chose is known to two people until its owner changes it.
  if (!isOwnAccount) return setsPassword ? { ...data, mustChangePassword: true } : data;
  if (setsPassword) return { ...data, mustChangePassword: false };
  if (!staff.mustChangePassword) return data;
  throw refusal('password', 'Mật khẩu', 'Hãy đổi mật khẩu trước khi làm việc khác.');
};

/** Nobody locks the installation out of its own settings. */
async function assertAnotherAdministrator(req: PayloadRequest, id: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, id: { not_equals: id } },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) throw refusal('role', 'Vai trò', 'Phải còn ít nhất một quản trị.');
}

/** A password chosen through a reset link is the person's own: Payload writes `data` itself after this hook. */
function clearAfterReset(data: Partial<Record<string, unknown>> | undefined) {
  const expiration = data?.['resetPasswordExpiration'];
  const isReset = typeof data?.['hash'] === 'string' && typeof expiration === 'string' && expiration !== '';
  if (data && isReset) data['mustChangePassword'] = false;
  return data;
}

const WithPassword = z.object({ password: z.unknown(), email: z.string().nullish(), name: z.string().nullish() });

function assertPassword(data: unknown, stored?: unknown): void {
  const known = WithPassword.partial();
  const { password, ...words } = known.parse(data);
  const person = { ...known.catch({}).parse(stored), ...words };
  const message = refusalOfPassword(password, [person.email ?? '', person.name ?? '']);
  if (message !== undefined) throw refusal('password', 'Mật khẩu', message);
}

function refusal(path: string, label: string, message: string): ValidationError {
  return new ValidationError({ collection: 'users', errors: [{ path, label, message }] });
}
