/** "Nhật ký": everything that happened to one item, newest first, with the words that changed. */
import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { STAGE_LABELS } from 'shared/editorial/workflow-table';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { ITEM_FINDING_LABELS } from 'shared/privacy/item-finding-table';
import { listOverrules, type Overrule } from '../privacy/overrules.ts';
import { COLLECTION_OF_KIND, kindOfCollection } from './collections.ts';
import { loadContentChanges, type ContentChange } from './content-changes.ts';
import { findLatest } from './editorial-doc.ts';
import { listRecords } from './editorial-log.ts';
import { labelOfLogAction } from './log-actions.ts';
import type { LogRecord } from './log-record.ts';
import { mayReadInside } from './readable-item.ts';
import { TextDifference } from './TextDifference.tsx';

export async function HistoryView({ initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult;
  const kind = kindOfCollection(collectionConfig?.slug ?? '');
  if (kind === undefined || docID === undefined) return null;
  const id = String(docID);
  if (!(await mayReadInside(req, kind, id))) {
    return (
      <main className="gutter--left gutter--right">
        <p>Nhật ký của mục này chỉ người của đơn vị soạn mục đọc được.</p>
      </main>
    );
  }
  const records = await listRecords(req, { where: { documentId: { equals: id } }, limit: 200 });
  const lines = linesOf(records, await listOverrules(req, id));
  const pending = await loadPendingChanges(req, kind, id);
  return (
    <main className="item-history gutter--left gutter--right">
      {pending.length > 0 && (
        <section className="item-history__pending">
          <h2>Bản mới nhất khác trang đang hiện ở đâu</h2>
          <Changes changes={pending} />
        </section>
      )}
      <h2>Nhật ký</h2>
      {lines.length === 0 && <p>Chưa có dòng nào.</p>}
      <ol>
        {lines.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

/** Moves, changes and the warnings that somebody answered for, newest first. */
function linesOf(records: readonly LogRecord[], overrules: readonly Overrule[]) {
  const lines = [
    ...records.map((record) => ({ key: record.id, at: record.at, line: <HistoryLine record={record} /> })),
    ...overrules.map((overrule) => ({
      key: overrule.key,
      at: overrule.at,
      line: <OverruleLine overrule={overrule} />,
    })),
  ];
  return lines.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function OverruleLine({ overrule: { kind, text, reason, byName, at } }: { readonly overrule: Overrule }) {
  return (
    <>
      <p className="item-history__line">
        <strong>Giữ nguyên chỗ bị cảnh báo</strong> · {byName} · {formatVietnamInstant(Date.parse(at))} ·{' '}
        {ITEM_FINDING_LABELS[kind].toLowerCase()} “{text}”
      </p>
      <q>{reason}</q>
    </>
  );
}

function HistoryLine({ record }: { readonly record: LogRecord }) {
  const { from, to, action } = record;
  return (
    <>
      <p className="item-history__line">
        <strong>{labelOfLogAction(action, from ?? undefined, to)}</strong> · {record.byName} ·{' '}
        {formatVietnamInstant(Date.parse(record.at))}
        {from && from !== to && ` · ${STAGE_LABELS[from]} → ${STAGE_LABELS[to]}`}
        {record.scheduledFor !== '' && ` · đăng lúc ${formatVietnamInstant(Date.parse(record.scheduledFor))}`}
      </p>
      {record.reason !== '' && <q>{record.reason}</q>}
      {record.changes.length > 0 && (
        <details open={action !== 'create'}>
          <summary>
            {action === 'create'
              ? 'Chữ viết lúc đầu'
              : `Đã đổi: ${record.changes.map(({ label }) => label).join(', ')}`}
          </summary>
          <Changes changes={record.changes} />
        </details>
      )}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ContentChange[] }) {
  return (
    <dl className="item-history__changes">
      {changes.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <TextDifference before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the newest version would change on the page that residents read now. */
async function loadPendingChanges(
  req: PayloadRequest,
  kind: EditorialKind,
  id: string,
): Promise<readonly ContentChange[]> {
  const collection = COLLECTION_OF_KIND[kind];
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const latest = await findLatest(req, kind, id);
  const live: unknown = docs[0];
  if (!latest || live === null || typeof live !== 'object') return [];
  const fields = req.payload.collections[collection]?.config.fields ?? [];
  return loadContentChanges(req, fields, { before: Object.fromEntries(Object.entries(live)), after: latest });
}
