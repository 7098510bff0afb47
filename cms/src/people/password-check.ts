/** Checking a password outside of Payload's own sign-in, in the form in which Payload keeps it. */
import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';

/** `pbkdf2-sha256-v1`; a test holds that the stored form is this one. */
const ITERATIONS = 600_000;
const KEY_LENGTH = 32;

const Kept = z.object({
  salt: z.string(),
  hash: z
    .string()
    .regex(/^pbkdf2-sha256-v1:[0-9a-f]{64}$/)
    .transform((hash) => Buffer.from(hash.slice(hash.indexOf(':') + 1), 'hex')),
});

/** Is this the password of the account now? */
export async function isPresentPassword(req: PayloadRequest, id: string, password: string): Promise<boolean> {
  const account: unknown = await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
  const { salt, hash } = Kept.parse(account);
  return timingSafeEqual(await derive(password, salt), hash);
}

/** The time that checking takes, for an account that does not exist. */
export async function spendCheck(password: string): Promise<void> {
  await derive(password, 'nobody');
}

function derive(password: string, salt: string): Promise<Buffer> {
  return promisify(pbkdf2)(password, salt, ITERATIONS, KEY_LENGTH, 'sha256');
}
