/**
 * "Đang có người sửa": a lock belongs to whoever sets it and is let go by them alone. Payload lets whoever is signed in
 * set, give away and remove anybody's. The program itself sets them below this level.
 */
import type { Access, SanitizedConfig } from 'payload';
import { z } from 'zod';
import { staffOf } from '../people/staff.ts';

const LOCKS = 'payload-locked-documents';

export function ownLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === LOCKS);
  if (!locks) throw new Error(`There is no collection ${LOCKS} any more.`);
  Object.assign(locks.access, { create: () => false, read: isStaff, update: isStaff, delete: own });
  locks.hooks.beforeValidate.push(({ data, req }) => {
    const staff = staffOf(req.user);
    return staff ? { ...data, user: { relationTo: 'users', value: staff.id } } : data;
  });
  locks.hooks.afterRead.push(({ doc }): unknown => withName(doc));
  return config;
}

const Held = z.looseObject({ user: z.looseObject({ value: z.looseObject({ name: z.string() }) }) });

/** Payload's notice shows the address of whoever holds the lock, which is for administrators; colleagues know the name. */
function withName(lock: unknown): unknown {
  const held = Held.safeParse(lock);
  if (!held.success) return lock;
  const { user } = held.data;
  return { ...held.data, user: { ...user, value: { ...user.value, email: user.value.name } } };
}

const isStaff: Access = ({ req }) => staffOf(req.user) !== undefined;

const own: Access = ({ req }) => {
  const staff = staffOf(req.user);
  return staff !== undefined && { 'user.value': { equals: staff.id } };
};
