import type { ServerProps } from 'payload';
import { staffOf } from '../people/staff.ts';

/** The way to the state of the line in the admin's menu, for administrators. */
export function LineNavLink({ user }: ServerProps) {
  if (staffOf(user)?.role !== 'administrator') return null;
  return (
    <a className="nav__link report-nav-link" href="/admin/duong-len-trang">
      <span className="nav__link-label">Đường lên trang</span>
    </a>
  );
}
