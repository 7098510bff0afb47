import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../admin/AdminPage.tsx';
import { staffOf } from '../people/staff.ts';
import { LinePanel } from './LinePanel.tsx';
import './line-view.css';

/** `/admin/duong-len-trang`: how far the pages are behind the newsroom, what keeps them, and two buttons that mend it. */
export function LineView(view: AdminViewServerProps) {
  const isAdministrator = staffOf(view.initPageResult.req.user)?.role === 'administrator';
  return (
    <AdminPage view={view} path="/admin/duong-len-trang" className="line" heading="Đường lên trang">
      {isAdministrator ? <LinePanel /> : <p>Trang này dành cho quản trị. Nếu bài chưa lên trang, hãy báo quản trị.</p>}
    </AdminPage>
  );
}
