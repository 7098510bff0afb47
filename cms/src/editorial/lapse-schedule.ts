/** The time of publication came and the item could not go live: it stays as it is, and the people concerned are told. */
import { createLocalReq, type Payload } from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { tellPeople } from '../people/tell-people.ts';
import { inOneTransaction } from '../platform/one-transaction.ts';
import { applyMove } from './apply-move.ts';
import { COLLECTION_OF_KIND } from './collections.ts';
import { contentDigest } from './content-digest.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';
import { appendRecord } from './editorial-log.ts';
import type { LogRecord } from './log-record.ts';

export async function lapseSchedule(lapse: {
  readonly payload: Payload;
  readonly kind: EditorialKind;
  readonly id: string;
  readonly atMs: number;
  /** A sentence that says why and what to do. */
  readonly why: string;
}): Promise<void> {
  const { payload, kind, id } = lapse;
  const req = await createLocalReq({}, payload);
  const latest = await findLatest(req, kind, id);
  if (!latest) return;
  const doc = parseEditorialDoc(latest);
  const reason = `Đến giờ hẹn ${formatVietnamInstant(lapse.atMs)} mục chưa lên trang. ${lapse.why}`;
  const number = doc.lastMove + 1;
  const by = doc.scheduledBy ?? '';
  const collection = COLLECTION_OF_KIND[kind];
  const record: LogRecord = {
    id: `${id}-${number}`,
    kind,
    documentId: id,
    number,
    moveId: `lapsed-${id}-${lapse.atMs}`,
    headline: doc.headline,
    unitId: doc.unit ?? '',
    action: 'scheduleLapsed',
    from: doc.stage,
    to: doc.stage,
    by,
    byName: 'Máy chủ',
    at: new Date().toISOString(),
    reason,
    changeNote: '',
    digest: contentDigest(payload.collections[collection]?.config.fields ?? [], latest),
    changes: [],
    withdrawReason: undefined,
    replacedBy: '',
    scheduledFor: '',
    firstLive: false,
    demo: doc.demo,
    applied: false,
  };
  const isRecorded = await inOneTransaction(
    req,
    (recorded) => recorded,
    async () => (await appendRecord(req, record)) && (await applyMove(req, record)).ok,
  );
  if (!isRecorded) return;
  await tellPeople(payload, [by, doc.author ?? ''], {
    subject: `Chưa đăng được đúng giờ: ${doc.headline}`,
    text: reason,
    path: `/admin/collections/${collection}/${id}`,
  });
}
