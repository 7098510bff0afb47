import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface AdminPageProps {
  readonly view: AdminViewServerProps;
  /** Where a person who has to sign in first is brought back to. */
  readonly path: `/admin/${string}`;
  /** Of the page's own styles. */
  readonly className: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A page of ours in Payload's frame, for people who are signed in. */
export function AdminPage({ view, path, className, heading, children }: AdminPageProps) {
  const { req, locale, permissions, visibleEntities } = view.initPageResult;
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={view.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={view.searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <main className={`${className} gutter--left gutter--right`}>
        <h1>{heading}</h1>
        {children}
      </main>
    </DefaultTemplate>
  );
}
