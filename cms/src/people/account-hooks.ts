/** What happens around a change of an account: who may choose a password, what the present one is asked for, and the log. */
import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import type { AttemptLimit } from '../gate/attempt-limit.ts';
import { accountEventsOf, announceAccountEvents, confirmAccountEvents, recordAccountEvent } from './account-log.ts';
import { isPresentPassword } from './password-check.ts';
import { refusalOfPassword } from './password.ts';
import { nameOf, signedInOf, type Staff } from './staff.ts';

const Stored = z.object({
  id: z.string(),
  email: z.string(),
  sessions: z.array(z.looseObject({ id: z.string() })).nullish(),
});
const Session = z.object({ _sid: z.string() }).transform(({ _sid: id }) => id);

/** `guesses` counts wrong present passwords, for each account. */
export function guardAccount(guesses: AttemptLimit): CollectionBeforeChangeHook {
  return async ({ data: given, originalDoc, operation, req }) => {
    const { currentPassword, ...data } = given;
    const setsPassword = typeof data['password'] === 'string';
    if (data['password'] !== undefined) assertPassword(data, originalDoc);
    if (originalDoc?.role === 'administrator' && data['role'] !== 'administrator') {
      await assertAnotherAdministrator(req, String(originalDoc.id));
    }
    const staff = signedInOf(req.user);
    if (!staff) return data;
    const stored = operation === 'update' ? Stored.parse(originalDoc) : undefined;
    const changesEmail =
      stored !== undefined && typeof data['email'] === 'string' && data['email'].trim().toLowerCase() !== stored.email;
    if (stored?.id !== staff.id) {
      return {
        ...data,
        // A password that an administrator chose is known to two people until its owner changes it.
        ...(setsPassword && { mustChangePassword: true }),
        ...(changesEmail && { sessions: [] }),
      };
    }
    if (staff.mustChangePassword && !setsPassword) {
      throw refusal('password', 'Mật khẩu', 'Hãy đổi mật khẩu trước khi làm việc khác.');
    }
    // Whoever has just signed in with a one-time password has shown it.
    if (changesEmail || (setsPassword && !staff.mustChangePassword)) {
      await assertPresentPassword(req, { guesses, staff, currentPassword });
    }
    return {
      ...data,
      ...(setsPassword && { mustChangePassword: false }),
      // Payload ends the other sessions when the password changes; a new address is as much a change of hands.
      ...(changesEmail && { sessions: sessionsOfNow(req, stored) }),
    };
  };
}

async function assertPresentPassword(
  req: PayloadRequest,
  {
    guesses,
    staff,
    currentPassword,
  }: { readonly guesses: AttemptLimit; readonly staff: Staff; readonly currentPassword: unknown },
): Promise<void> {
  if (typeof currentPassword !== 'string' || currentPassword === '') {
    throw refusal(
      'currentPassword',
      'Mật khẩu hiện tại',
      'Hãy nhập mật khẩu hiện tại để đổi mật khẩu hoặc thư điện tử.',
    );
  }
  const waitSeconds = guesses.waitSeconds(staff.id);
  if (waitSeconds > 0) {
    const minutes = Math.ceil(waitSeconds / 60);
    throw new APIError(`Mật khẩu hiện tại đã nhập sai nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`, 429);
  }
  const attempt = guesses.begin(staff.id);
  try {
    const isRight = await isPresentPassword(req, staff.id, currentPassword);
    attempt.end(isRight ? 'passed' : 'failed');
    if (!isRight) throw refusal('currentPassword', 'Mật khẩu hiện tại', 'Mật khẩu hiện tại chưa đúng.');
    guesses.forget(staff.id);
  } finally {
    attempt.end('failed');
  }
}

function sessionsOfNow(req: PayloadRequest, stored: z.infer<typeof Stored>) {
  const session = Session.safeParse(req.user).data;
  return (stored.sessions ?? []).filter(({ id }) => id === session);
}

/** After `guardAccount`: the log first, then the account. */
export const announceAccountChanges: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const staff = signedInOf(req.user);
  const after: unknown = { ...originalDoc, ...data };
  const account = { id: String(data['id'] ?? originalDoc?.id), name: nameOfAccount(after) };
  if (operation === 'update' && typeof data['password'] === 'string') {
    const action = staff?.id === account.id ? 'ownPassword' : 'setPassword';
    await announceAccountEvents(req, [{ action, account }]);
  }
  // The first accounts are made by the program itself.
  if (staff) {
    await announceAccountEvents(req, accountEventsOf(operation === 'create' ? undefined : originalDoc, after));
  }
  return data;
};

export const confirmAccountChanges: CollectionAfterChangeHook = async ({ doc, req }) => {
  await confirmAccountEvents(req, String(doc.id));
  return doc;
};

export const announceAccountDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!signedInOf(req.user)) return;
  const stored: unknown = await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
  const account = { id: String(id), name: nameOfAccount(stored) };
  await announceAccountEvents(req, [{ action: 'delete', account }]);
};

export const confirmAccountDeletion: CollectionAfterDeleteHook = async ({ id, req }) => {
  await confirmAccountEvents(req, String(id));
};

const Unlocked = z.object({ data: z.object({ email: z.string() }) });
const Found = z.object({ id: z.string(), name: z.string().nullish(), email: z.string() });

/** Unlocking and choosing a password through a link are no saves of the account. */
export const recordAccountOperation: CollectionAfterOperationHook = async ({ args, operation, result, req }) => {
  if (operation === 'resetPassword') {
    const staff = signedInOf(req.user);
    if (staff)
      await recordAccountEvent(req, { action: 'resetPassword', account: { id: staff.id, name: nameOf(staff) } });
  }
  if (operation === 'unlock') {
    const asked = Unlocked.safeParse(args);
    if (!asked.success) return result;
    const email = asked.data.data.email.toLowerCase().trim();
    const found = Found.safeParse(
      await req.payload.db.findOne({ collection: 'users', where: { email: { equals: email } }, req }),
    );
    if (found.success) {
      await recordAccountEvent(req, {
        action: 'unlock',
        account: { id: found.data.id, name: nameOfAccount(found.data) },
      });
    }
  }
  return result;
};

function nameOfAccount(account: unknown): string {
  const found = Found.safeParse(account);
  return found.success ? found.data.name?.trim() || found.data.email : '';
}

/** In the request's context: the accounts that are to be no administrators any more, several at once perhaps. */
const LEAVING = 'leavingAdministrators';

/** Nobody locks the installation out of its own settings. */
export async function assertAnotherAdministrator(req: PayloadRequest, id: string): Promise<void> {
  const kept: unknown = req.context[LEAVING];
  const leaving = kept instanceof Set ? kept.add(id) : new Set([id]);
  req.context[LEAVING] = leaving;
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, id: { not_in: [...leaving] } },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) throw refusal('role', 'Vai trò', 'Phải còn ít nhất một quản trị.');
}

/** A password chosen through a reset link is the person's own: Payload writes `data` itself after this hook. */
export function clearAfterReset(data: Partial<Record<string, unknown>> | undefined) {
  const expiration = data?.['resetPasswordExpiration'];
  const isReset = typeof data?.['hash'] === 'string' && typeof expiration === 'string' && expiration !== '';
  if (data && isReset) data['mustChangePassword'] = false;
  return data;
}

/** What is no text is refused by the rules of its own field. */
const Word = z.string().nullish().catch(undefined);
const WithPassword = z.object({ password: z.unknown(), email: Word, name: Word });

export function assertPassword(data: unknown, stored?: unknown): void {
  const known = WithPassword.partial();
  const { password, ...words } = known.parse(data);
  const person = { ...known.catch({}).parse(stored), ...words };
  const message = refusalOfPassword(password, [person.email ?? '', person.name ?? '']);
  if (message !== undefined) throw refusal('password', 'Mật khẩu', message);
}

/** Payload itself takes whatever stands there for a text. */
export function assertAddress(data: unknown): void {
  if (z.object({ email: z.string().nullish() }).safeParse(data ?? {}).success) return;
  throw refusal('email', 'Thư điện tử', 'Hãy nhập một địa chỉ thư điện tử.');
}

function refusal(path: string, label: string, message: string): ValidationError {
  return new ValidationError({ collection: 'users', errors: [{ path, label, message }] });
}
