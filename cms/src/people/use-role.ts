'use client';
import { useAuth } from '@payloadcms/ui';
import { ROLES, type Role } from 'shared/editorial/roles';

/** The role of whoever is signed in; what it may do is decided by the server, a screen only leaves out what it may not. */
export function useRole(): Role | undefined {
  const { user } = useAuth();
  return ROLES.find((role) => role === user?.['role']);
}
