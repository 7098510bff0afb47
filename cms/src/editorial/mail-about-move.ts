/** Tells the people whose turn it is by mail, where a mail server is set. The dashboard tells them in any case. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { moveScopeOf } from 'shared/editorial/move-rights-table';
import type { Action } from 'shared/editorial/workflow-table';
import { z } from 'zod';
import { isInUnits } from '../people/access.ts';
import { staffOf, type Staff } from '../people/staff.ts';
import { readCmsEnv } from '../platform/env.ts';
import { COLLECTION_OF_KIND, resourceOfKind } from './collections.ts';
import { findLatest, isContributor, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';
import type { LogRecord } from './log-record.ts';

const MOST_RECIPIENTS = 50;

interface Notice {
  readonly subject: string;
  readonly isFor: (staff: Staff, doc: EditorialDoc) => boolean;
}

/** Never fails: a mail that cannot be sent is a line in the log, not a move that did not happen. */
export function mailAboutMove(payload: Payload, record: LogRecord): void {
  if (readCmsEnv().smtpUrl === undefined) return;
  sendNotices(payload, record).catch((error: unknown) => {
    payload.logger.warn({ event: 'MailNotSent', moveId: record.moveId, message: String(error) });
  });
}

async function sendNotices(payload: Payload, record: LogRecord): Promise<void> {
  const notice = noticeOf(record);
  if (!notice) return;
  const req = await createLocalReq({}, payload);
  const latest = await findLatest(req, record.kind, record.documentId);
  if (!latest) return;
  const doc = parseEditorialDoc(latest);
  const recipients = (await listStaff(req)).filter((staff) => staff.id !== record.by && notice.isFor(staff, doc));
  for (const staff of recipients.slice(0, MOST_RECIPIENTS)) {
    if (!(await isInUnits(req, staff, record.unitId))) continue;
    await payload.sendEmail({ to: staff.email, subject: notice.subject, text: textOf(record, notice) });
  }
}

function noticeOf(record: LogRecord): Notice | undefined {
  const { action, to, headline, kind } = record;
  const may = (wanted: Action) => (staff: Staff, doc: EditorialDoc) =>
    moveScopeOf(staff.role, resourceOfKind(kind) === 'scripts' ? 'scripts' : 'content', wanted) !== 'none' &&
    (wanted !== 'approve' || !isContributor(doc, staff.id));
  if (action === 'sendBack') {
    return { subject: `Bị trả lại: ${headline}`, isFor: (staff, doc) => staff.id === doc.author };
  }
  if (action === 'withdrawUrgently') {
    return { subject: `Gỡ khẩn cấp, cần xem lại: ${headline}`, isFor: may('confirmWithdrawal') };
  }
  // What was approved is no longer what stands there.
  if (action === 'change') return { subject: `Chờ duyệt lại: ${headline}`, isFor: may('approve') };
  if (action !== 'submit') return undefined;
  return to === 'editing'
    ? { subject: `Chờ biên tập: ${headline}`, isFor: may('sendBack') }
    : { subject: `Chờ duyệt: ${headline}`, isFor: may('approve') };
}

/** Only the headline crosses the mail; the text stays where people sign in. */
function textOf({ kind, documentId, byName, reason }: LogRecord, { subject }: Notice): string {
  const address = `${readCmsEnv().cmsUrl}/admin/collections/${COLLECTION_OF_KIND[kind]}/${documentId}`;
  return [
    subject,
    '',
    `Người chuyển: ${byName}`,
    ...(reason === '' ? [] : [`Lý do: ${reason}`]),
    '',
    `Mở để xem: ${address}`,
  ].join('\n');
}

async function listStaff(req: PayloadRequest): Promise<readonly Staff[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return z
    .array(z.unknown())
    .parse(docs)
    .flatMap((doc) => staffOf(doc) ?? []);
}
