import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../admin/AdminPage.tsx';
import { staffOf } from '../people/staff.ts';
import { ImportDesk } from './ImportDesk.tsx';
import './import-view.css';
import { mayImport } from './tray-endpoints.ts';

/** `/admin/nhap-bai`: send old articles, read what was found in them, choose, import. */
export function ImportView(view: AdminViewServerProps) {
  return (
    <AdminPage view={view} path="/admin/nhap-bai" className="import-desk" heading="Nhập bài cũ">
      {mayImport(staffOf(view.initPageResult.req.user)) ? (
        <ImportDesk />
      ) : (
        <p>Chỉ biên tập viên, người duyệt và quản trị nhập được bài cũ. Hãy nhờ một người trong số đó.</p>
      )}
    </AdminPage>
  );
}
