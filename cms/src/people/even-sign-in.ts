/** Who has an account is nobody's business: a wrong address, a wrong password and a locked account look and last the same. */
import { APIError, type CollectionConfig, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Attempt, AttemptLimit } from '../gate/attempt-limit.ts';
import { accountsOfDevice, noteDevice } from '../gate/known-device.ts';
import { createKeyedTurns } from '../platform/keyed-turns.ts';
import { readCmsEnv } from '../platform/env.ts';
import { isPresentPassword, spendCheck } from './password-check.ts';

type UserHooks = NonNullable<CollectionConfig['hooks']>;

const SIGN_IN_REFUSED =
  'Sai địa chỉ thư điện tử hoặc mật khẩu. Sai 5 lần liền thì tài khoản bị khóa 10 phút; quản trị mở khóa sớm hơn được.';

const SignIn = z.object({ email: z.string().transform((email) => email.toLowerCase().trim()), password: z.string() });
const Account = z.object({
  id: z.string(),
  lockUntil: z.union([z.string(), z.date()]).nullish(),
  loginAttempts: z.number().nullish(),
});
type Account = z.infer<typeof Account>;

/** In the request's context: the try that counts as failed until it has succeeded. */
const ATTEMPT = 'signInAttempt';
/** No address contains a space: failures on the owner's own devices are counted apart. */
const ON_KNOWN_DEVICE = '(known device)';

/**
 * Counts the tries for every address, whether it has an account or not, and before the password is looked at: fifty at once
 * are five and forty-five that wait. On a device where its owner signed in before, an account has a count of its own, so that
 * nobody can lock its owner out from elsewhere. Payload keeps the lock of an account in the database, so that it outlasts a restart.
 */
export function evenSignIn(
  limit: AttemptLimit,
): Required<Pick<UserHooks, 'afterError' | 'afterLogin' | 'beforeOperation'>> {
  // Of one account, one password at a time: Payload's count of failures loses some of those that come at once.
  const takeTurn = createKeyedTurns();
  return {
    beforeOperation: [
      async ({ args, operation, req }) => {
        if (operation !== 'login' || !('data' in args) || req.payloadAPI === 'local') return;
        const signIn = SignIn.safeParse(args.data);
        if (!signIn.success) return;
        const { email, password } = signIn.data;
        const account = await findAccount(req, email);
        const isKnown = account !== undefined && accountsHere(req).includes(account.id);
        const key = isKnown ? `${email} ${ON_KNOWN_DEVICE}` : email;
        // Unlocked meanwhile, by an administrator or at the machine.
        if (account && !account.lockUntil && !account.loginAttempts && limit.isIdle(key)) limit.forget(key);
        const waitSeconds = limit.waitSeconds(key);
        if (waitSeconds > 0) throw new TooManyTries(req, waitSeconds);
        const attempt = limit.begin(key);
        const endTurn = await takeTurn(email);
        const end: Attempt['end'] = (outcome) => {
          attempt.end(outcome);
          endTurn();
        };
        req.context[ATTEMPT] = { key, attempt: { end } };
        if (account && !isLocked(account)) return;
        if (!account || !isKnown) await spendCheck(password);
        else if (await isPresentPassword(req, account.id, password)) await unlock(req, account.id);
      },
    ],
    afterLogin: [
      ({ req, user }) => {
        const tried = attemptOf(req);
        tried?.attempt.end('passed');
        if (tried) limit.forget(tried.key);
        // Whoever chose a password through a link is signed in too, and nobody shall lock them out on this device again.
        if (req.payloadAPI === 'local') return;
        req.responseHeaders ??= new Headers();
        req.responseHeaders.append('Set-Cookie', noteDevice(cookiesOf(req), String(user['id']), noteOptions(req)));
      },
    ],
    // One sentence for every refused sign-in.
    afterError: [
      ({ error, req }) => {
        attemptOf(req)?.attempt.end('failed');
        const isSignIn = req.method === 'POST' && (req.pathname ?? '').toLowerCase().endsWith('/users/login');
        if (!isSignIn || !('status' in error) || error.status !== 401) return undefined;
        return { response: { errors: [{ message: SIGN_IN_REFUSED }] }, status: 401 };
      },
    ],
  };
}

class TooManyTries extends APIError {
  constructor(req: PayloadRequest, waitSeconds: number) {
    const minutes = Math.ceil(waitSeconds / 60);
    super(
      `Địa chỉ thư này vừa bị nhập sai mật khẩu nhiều lần nên tạm khóa. Hãy đợi ${minutes} phút rồi thử lại. Cần vào ngay thì mở máy bạn từng đăng nhập, bấm “Quên mật khẩu” để nhận liên kết, hoặc nhờ quản trị mở khóa.`,
      429,
      undefined,
      true,
    );
    req.responseHeaders = new Headers({ 'Retry-After': String(waitSeconds) });
  }
}

async function findAccount(req: PayloadRequest, email: string): Promise<Account | undefined> {
  const account = Account.safeParse(
    await req.payload.db.findOne({
      collection: 'users',
      where: { email: { equals: email } },
      select: { id: true, lockUntil: true, loginAttempts: true },
      req,
    }),
  );
  return account.success ? account.data : undefined;
}

/** Others made Payload lock the account; its owner has just shown the password on a known device. */
async function unlock(req: PayloadRequest, id: string): Promise<void> {
  const data = { loginAttempts: 0, lockUntil: null };
  await req.payload.db.updateOne({ collection: 'users', id, data, req, returning: false });
}

function accountsHere(req: PayloadRequest): readonly string[] {
  return accountsOfDevice(cookiesOf(req), noteOptions(req));
}

function cookiesOf(req: PayloadRequest): string | undefined {
  return req.headers.get('cookie') ?? undefined;
}

function noteOptions({ payload }: PayloadRequest) {
  const isEncrypted = readCmsEnv().cmsUrl.startsWith('https:');
  return { secret: payload.config.secret, isEncrypted, nowMs: Date.now() };
}

function isLocked({ lockUntil }: Account): boolean {
  return Boolean(lockUntil) && new Date(lockUntil ?? 0).getTime() > Date.now();
}

function attemptOf(req: PayloadRequest): { readonly key: string; readonly attempt: Attempt } | undefined {
  const kept: unknown = req.context[ATTEMPT];
  return isKept(kept) ? kept : undefined;
}

function isKept(value: unknown): value is { readonly key: string; readonly attempt: Attempt } {
  return value !== null && typeof value === 'object' && 'attempt' in value && 'key' in value;
}
