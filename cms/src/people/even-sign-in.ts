/** Who has an account is nobody's business: a wrong address, a wrong password and a locked account look and last the same. */
import { APIError, type CollectionConfig, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Attempt, AttemptLimit } from '../gate/attempt-limit.ts';
import { createKeyedTurns } from '../platform/keyed-turns.ts';
import { spendCheck } from './password-check.ts';

type UserHooks = NonNullable<CollectionConfig['hooks']>;

const SIGN_IN_REFUSED =
  'Sai địa chỉ thư điện tử hoặc mật khẩu. Sai 5 lần liền thì tài khoản bị khóa 10 phút; quản trị mở khóa sớm hơn được.';

const SignIn = z.object({ email: z.string().transform((email) => email.toLowerCase().trim()), password: z.string() });
const Account = z.object({
  lockUntil: z.union([z.string(), z.date()]).nullish(),
  loginAttempts: z.number().nullish(),
});
type Account = z.infer<typeof Account>;

/** In the request's context: the try that counts as failed until it has succeeded. */
const ATTEMPT = 'signInAttempt';

/**
 * Counts the tries for every address, whether it has an account or not, and before the password is looked at: fifty at once
 * are five and forty-five that wait. Payload keeps the lock of an account in the database, so that it outlasts a restart.
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
        // Unlocked meanwhile, by an administrator or at the machine.
        if (account && !account.lockUntil && !account.loginAttempts && limit.isIdle(email)) limit.forget(email);
        const waitSeconds = limit.waitSeconds(email);
        if (waitSeconds > 0) throw new TooManyTries(req, waitSeconds);
        const attempt = limit.begin(email);
        const endTurn = await takeTurn(email);
        const end: Attempt['end'] = (outcome) => {
          attempt.end(outcome);
          endTurn();
        };
        req.context[ATTEMPT] = { email, attempt: { end } };
        if (!account || isLocked(account)) await spendCheck(password);
      },
    ],
    afterLogin: [
      ({ req }) => {
        const tried = attemptOf(req);
        tried?.attempt.end('passed');
        if (tried) limit.forget(tried.email);
      },
    ],
    // One sentence for every refused sign-in.
    afterError: [
      ({ error, req }) => {
        attemptOf(req)?.attempt.end('failed');
        const isSignIn = req.method === 'POST' && (req.pathname ?? '').endsWith('/users/login');
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
      `Địa chỉ thư này vừa bị nhập sai mật khẩu nhiều lần nên tạm khóa. Hãy đợi ${minutes} phút rồi thử lại, hoặc nhờ quản trị mở khóa.`,
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
      select: { lockUntil: true, loginAttempts: true },
      req,
    }),
  );
  return account.success ? account.data : undefined;
}

function isLocked({ lockUntil }: Account): boolean {
  return Boolean(lockUntil) && new Date(lockUntil ?? 0).getTime() > Date.now();
}

function attemptOf(req: PayloadRequest): { readonly email: string; readonly attempt: Attempt } | undefined {
  const kept: unknown = req.context[ATTEMPT];
  return isKept(kept) ? kept : undefined;
}

function isKept(value: unknown): value is { readonly email: string; readonly attempt: Attempt } {
  return value !== null && typeof value === 'object' && 'attempt' in value && 'email' in value;
}
