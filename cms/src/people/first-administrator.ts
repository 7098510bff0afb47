/** The first account is made by the program itself, so that no visitor can. */
import type { Payload } from 'payload';
import { randomPassword } from './password.ts';

interface FirstAdministrator {
  readonly payload: Payload;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

/** What to tell the person who installs: the account made just now, or undefined where an administrator exists. */
export async function ensureFirstAdministrator({
  payload,
  email = 'quantri@tiengmo.local',
  password,
}: FirstAdministrator): Promise<{ readonly email: string; readonly password: string } | undefined> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, demo: { not_equals: true } },
  });
  if (totalDocs > 0) return undefined;
  const chosen = password ?? randomPassword();
  await payload.create({
    collection: 'users',
    data: { email, password: chosen, name: 'Quản trị', role: 'administrator', mustChangePassword: false },
    depth: 0,
  });
  return { email, password: chosen };
}
