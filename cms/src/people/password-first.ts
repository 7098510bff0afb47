/** While a one-time password stands, every door but the own account stays shut, whoever built it. */
import type { Access, CollectionConfig, Endpoint } from 'payload';
import { signedInOf } from './staff.ts';

/** The account's own collection looks after itself. */
const OWN_ACCOUNT = 'users';

export function requireOwnPassword(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === OWN_ACCOUNT) return collection;
  const access = collection.access ?? {};
  return {
    ...collection,
    access: {
      ...access,
      create: guarded(access.create),
      delete: guarded(access.delete),
      read: guarded(access.read),
      readVersions: guarded(access.readVersions ?? access.read),
      update: guarded(access.update),
    },
    endpoints: collection.endpoints === false ? false : (collection.endpoints ?? []).map(guardedEndpoint),
  };
}

export function guardedEndpoint(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: (req) => {
      if (!signedInOf(req.user)?.mustChangePassword) return endpoint.handler(req);
      return Response.json({ errors: [{ message: 'Hãy đổi mật khẩu trước khi làm việc khác.' }] }, { status: 403 });
    },
  };
}

/** Without a rule of its own, whoever is signed in may: Payload's default. */
function guarded(access: Access | undefined): Access {
  return (args) => {
    const staff = signedInOf(args.req.user);
    if (staff?.mustChangePassword) return false;
    return access ? access(args) : staff !== undefined;
  };
}
