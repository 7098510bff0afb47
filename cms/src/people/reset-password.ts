/** Gives an account a one-time password, for whoever stands at the machine itself. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { randomPassword } from './password.ts';

const Accounts = z.object({ docs: z.array(z.object({ id: z.string() })) });

/** The new password, or undefined where no account has this address. Unlocks the account and ends its sessions. */
export async function resetPassword(payload: Payload, email: string): Promise<string | undefined> {
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
  });
  const account = Accounts.parse(found).docs[0];
  if (!account) return undefined;
  const password = randomPassword();
  await payload.update({
    collection: 'users',
    id: account.id,
    data: { password, mustChangePassword: true, loginAttempts: 0, lockUntil: null },
    depth: 0,
  });
  return password;
}
