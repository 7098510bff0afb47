/** Who has an account is nobody's business: a wrong address, a wrong password and a locked account look and last the same. */
import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { z } from 'zod';

type UserHooks = NonNullable<CollectionConfig['hooks']>;

/** What Payload spends on checking a password (`pbkdf2-sha256-v1`); a test holds that the stored form is this one. */
const ITERATIONS = 600_000;
const KEY_LENGTH = 32;

const SIGN_IN_REFUSED =
  'Sai địa chỉ thư điện tử hoặc mật khẩu. Sai 5 lần liền thì tài khoản bị khóa 10 phút; quản trị mở khóa sớm hơn được.';

const Attempt = z.object({ email: z.string(), password: z.string() });
const Account = z.object({ lockUntil: z.union([z.string(), z.date()]).nullish() });

/** Before a sign-in that Payload refuses without looking at the password: the time it would have taken. */
export const spendTimeOfCheck: NonNullable<UserHooks['beforeOperation']>[number] = async ({ args, operation, req }) => {
  if (operation !== 'login' || !('data' in args)) return;
  const attempt = Attempt.safeParse(args.data);
  if (!attempt.success || (await isChecked(req, attempt.data.email))) return;
  await promisify(pbkdf2)(attempt.data.password, 'nobody', ITERATIONS, KEY_LENGTH, 'sha256');
};

/** One sentence for every refused sign-in. */
export const explainRefusedSignIn: NonNullable<UserHooks['afterError']>[number] = ({ error, req }) => {
  const isSignIn = req.method === 'POST' && (req.pathname ?? '').endsWith('/users/login');
  if (!isSignIn || !('status' in error) || error.status !== 401) return undefined;
  return { response: { errors: [{ message: SIGN_IN_REFUSED }] }, status: 401 };
};

async function isChecked(req: PayloadRequest, email: string): Promise<boolean> {
  const account = Account.safeParse(
    await req.payload.db.findOne({
      collection: 'users',
      where: { email: { equals: email.toLowerCase().trim() } },
      select: { lockUntil: true },
      req,
    }),
  );
  if (!account.success) return false;
  const { lockUntil } = account.data;
  return !lockUntil || new Date(lockUntil).getTime() <= Date.now();
}
