import type { AdminViewServerProps } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import { EDITORIAL_KINDS } from 'shared/editorial/publish-checklist';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { COLLECTION_OF_KIND, resourceOfKind } from '../editorial/collections.ts';
import { nameOf, signedInOf, type Staff } from '../people/staff.ts';
import { ReportTeaser } from '../reports/ReportTeaser.tsx';
import { SETTINGS_ADDRESS } from '../settings/settings-address.ts';
import { findUnnamedUnit } from '../units/unnamed-unit.ts';
import { FirstVisit } from './FirstVisit.tsx';
import { listMyWork, type WorkSection } from './my-work.ts';
import { wasFirstVisitSeen } from './was-first-visit-seen.ts';

/** The first page after signing in: what waits for this person today. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const staff = signedInOf(req.user);
  if (!staff) return null;
  if (staff.mustChangePassword) return <ChangePasswordFirst />;
  const [work, wasSeen] = await Promise.all([
    listMyWork({ req, staff, nowMs: Date.now() }),
    wasFirstVisitSeen(req, staff),
  ]);
  const unnamedUnit = staff.role === 'administrator' ? await findUnnamedUnit(req) : undefined;
  return (
    <main className="my-work gutter--left gutter--right">
      <h1>Việc của tôi hôm nay</h1>
      <p className="my-work__greeting">Chào {nameOf(staff)}.</p>
      {unnamedUnit !== undefined && <NameUnitFirst id={unnamedUnit} />}
      {/* One guide at a time: the installation comes before the person. */}
      <FirstVisit role={staff.role} wasSeen={wasSeen || unnamedUnit !== undefined} />
      <WriteLinks staff={staff} labelOf={(slug) => labelOf(req.payload.collections[slug]?.config.labels.singular)} />
      {work.length === 0 && unnamedUnit === undefined && (
        <p className="my-work__nothing">Hôm nay không có việc nào đang chờ bạn.</p>
      )}
      <div className="my-work__columns">
        {work.map((section) => (
          <WorkList key={section.id} section={section} />
        ))}
        <ReportTeaser req={req} staff={staff} />
      </div>
    </main>
  );
}

function ChangePasswordFirst() {
  return (
    <div className="my-work gutter--left gutter--right">
      <h1>Hãy đổi mật khẩu</h1>
      <p>Bạn đang dùng mật khẩu một lần. Đổi xong mật khẩu thì mọi việc mới mở ra.</p>
      <p>
        <a href="/admin/account">Mở tài khoản của tôi để đổi mật khẩu</a>
      </p>
    </div>
  );
}

function NameUnitFirst({ id }: { readonly id: string }) {
  return (
    <section className="my-work__list">
      <h2>Chuẩn bị trang</h2>
      <ol>
        <li>
          <a href={`/admin/collections/units/${id}`}>Đặt tên đơn vị của bạn</a>
          <p>Tên hiện trên mọi trang và trong báo cáo.</p>
        </li>
        <li>
          <a href={SETTINGS_ADDRESS}>Điền thông tin trang</a>
          <p>
            Bấm “Đính chính”, điền tên trang, cơ quan, người chịu trách nhiệm, địa chỉ, điện thoại, lưu lại, rồi trình,
            duyệt và đăng. Lần đầu này chưa cần người thứ hai.
          </p>
        </li>
        <li>
          <a href="/admin/collections/users/create">Mở tài khoản cho người soạn và người duyệt</a>
          <p>Cần ít nhất hai người: người viết không tự duyệt bài của mình.</p>
        </li>
      </ol>
    </section>
  );
}

interface WriteLinksProps {
  readonly staff: Staff;
  readonly labelOf: (slug: string) => string;
}

function WriteLinks({ staff, labelOf }: WriteLinksProps) {
  const kinds = EDITORIAL_KINDS.filter((kind) => scopeOf(staff.role, resourceOfKind(kind), 'create') !== 'none')
    // A script is drawn from an item: it is started there. The settings exist already.
    .filter((kind) => kind !== 'script' && kind !== 'settings');
  if (kinds.length === 0) return null;
  return (
    <nav aria-label="Viết mới" className="my-work__write">
      {kinds.map((kind) => (
        <a href={`/admin/collections/${COLLECTION_OF_KIND[kind]}/create`} key={kind}>
          + {labelOf(COLLECTION_OF_KIND[kind])}
        </a>
      ))}
    </nav>
  );
}

function WorkList({ section: { id, title, items, isWaiting, quotesPeople } }: { readonly section: WorkSection }) {
  return (
    <section aria-labelledby={`work-${id}`} className={`my-work__list ${isWaiting ? 'my-work__list--waiting' : ''}`}>
      <h2 id={`work-${id}`}>
        {title} <span>({items.length})</span>
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <a href={item.href}>{item.headline}</a>
            <p>
              {item.kindLabel} · {formatVietnamInstant(Date.parse(item.updatedAt))}
            </p>
            {item.note !== '' && (quotesPeople ? <q>{item.note}</q> : <p className="my-work__note">{item.note}</p>)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function labelOf(label: unknown): string {
  return typeof label === 'string' ? label : '';
}
