import type { Access, CollectionConfig } from 'payload';

const isAdministrator = (user: unknown): boolean => roleOf(user) === 'administrator';

/** Administrators keep all stations, a broadcaster those of the own unit; everyone signed in may see that they exist. */
export const stationAccess: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => Boolean(req.user),
  create: ({ req }) => isAdministrator(req.user),
  update: ({ req }) => stationsOf(req.user),
  delete: ({ req }) => isAdministrator(req.user),
};

function stationsOf(user: unknown): ReturnType<Access> {
  if (isAdministrator(user)) return true;
  const unit = unitIdOf(user);
  if (roleOf(user) !== 'broadcaster' || unit === undefined) return false;
  return { unit: { equals: unit } };
}

export function roleOf(user: unknown): string | undefined {
  if (typeof user !== 'object' || user === null || !('role' in user)) return undefined;
  return typeof user.role === 'string' ? user.role : undefined;
}

/** The id of a user's unit, whether the relationship is populated or not. */
export function unitIdOf(user: unknown): string | undefined {
  if (typeof user !== 'object' || user === null || !('unit' in user)) return undefined;
  return idOf(user.unit);
}

export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id;
  return undefined;
}
