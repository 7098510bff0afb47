import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { staffOf } from '../people/staff.ts';
import { LinePanel } from './LinePanel.tsx';
import './line-view.css';

/** `/admin/duong-len-trang`: how far the pages are behind the newsroom, what keeps them, and two buttons that mend it. */
export function LineView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fduong-len-trang');
  const isAdministrator = staffOf(req.user)?.role === 'administrator';
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="line gutter--left gutter--right">
        <h1>Đường lên trang</h1>
        {isAdministrator ? (
          <LinePanel />
        ) : (
          <p>Trang này dành cho quản trị. Nếu bài chưa lên trang, hãy báo quản trị.</p>
        )}
      </div>
    </DefaultTemplate>
  );
}
