import type { ServerProps } from 'payload';
import { staffOf } from '../people/staff.ts';
import { mayImport } from './tray-endpoints.ts';

/** The way to the import of old articles in the admin's menu, for those who may. */
export function ImportNavLink({ user }: ServerProps) {
  if (!mayImport(staffOf(user))) return null;
  return (
    <a className="nav__link report-nav-link" href="/admin/nhap-bai">
      <span className="nav__link-label">Nhập bài cũ</span>
    </a>
  );
}
