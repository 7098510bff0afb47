import type { ServerProps } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import { staffOf } from '../people/staff.ts';

/** The way to the reports in the admin's menu, for those who may see figures. */
export function ReportNavLink({ user }: ServerProps) {
  const staff = staffOf(user);
  if (!staff || scopeOf(staff.role, 'figures', 'read') === 'none') return null;
  return (
    <a className="nav__link report-nav-link" href="/admin/bao-cao">
      <span className="nav__link-label">Báo cáo</span>
    </a>
  );
}
