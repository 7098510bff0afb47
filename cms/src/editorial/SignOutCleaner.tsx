'use client';
/** Whoever signs out leaves nothing of a text in the browser: what was typed and not saved waits on the server. */
import { useAuth } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { dropTypedCopies } from './typed-copy.ts';

/** A session that ran out leads elsewhere, and its texts stay. */
const SIGN_OUT = '/admin/logout';

export function SignOutCleaner({ children }: { readonly children?: ReactNode }) {
  const { user } = useAuth();
  const userId = user?.id.toString();
  const isLeaving = usePathname() === SIGN_OUT;
  useEffect(() => {
    if (isLeaving && userId !== undefined) dropTypedCopies(window.localStorage, userId);
  }, [isLeaving, userId]);
  return children;
}
