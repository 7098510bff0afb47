/** The person behind a request, parsed. */
import { ROLES } from 'shared/editorial/roles';
import { z } from 'zod';

const Reference = z
  .union([z.string(), z.object({ id: z.string() }).transform((document) => document.id)])
  .nullish()
  .transform((id) => id ?? undefined);

const Staff = z
  .object({
    id: z.string(),
    name: z.string().nullish(),
    email: z.string(),
    role: z.enum(ROLES),
    /** Absent: belongs to the whole installation. */
    unit: Reference,
    demo: z.boolean().nullish(),
    mustChangePassword: z.boolean().nullish(),
  })
  // Somebody whose unit was deleted must not come to stand above all of them.
  .refine(({ role, unit }) => role === 'administrator' || unit !== undefined);
export type Staff = z.infer<typeof Staff>;

/** Who is signed in, or undefined. A person who still has to change a one-time password counts as not signed in. */
export function staffOf(user: unknown): Staff | undefined {
  const staff = signedInOf(user);
  return staff?.mustChangePassword ? undefined : staff;
}

/** Who is signed in, also while the password has to be changed: only for the account itself. */
export function signedInOf(user: unknown): Staff | undefined {
  const parsed = Staff.safeParse(user);
  return parsed.success ? parsed.data : undefined;
}

export function nameOf(staff: Staff): string {
  return staff.name?.trim() || staff.email;
}

export function isAdministrator(user: unknown): boolean {
  return staffOf(user)?.role === 'administrator';
}
