import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { staffOf } from '../people/staff.ts';
import { ImportDesk } from './ImportDesk.tsx';
import './import-view.css';
import { mayImport } from './tray-endpoints.ts';

/** `/admin/nhap-bai`: send old articles, read what was found in them, choose, import. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fnhap-bai');
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
      <div className="import-desk gutter--left gutter--right">
        <h1>Nhập bài cũ</h1>
        {mayImport(staffOf(req.user)) ? (
          <ImportDesk />
        ) : (
          <p>Chỉ biên tập viên, người duyệt và quản trị nhập được bài cũ. Hãy nhờ một người trong số đó.</p>
        )}
      </div>
    </DefaultTemplate>
  );
}
