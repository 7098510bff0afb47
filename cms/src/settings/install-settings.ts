/**
 * Writes the settings as the installation itself: when it is set up, and when the demonstration ward goes. Nobody approves
 * that, so it stands in the log as what it is, in the name of the administrator for whom it was done.
 */
import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { failure, success, type Result } from 'shared/kernel/result';
import { contentDigest } from '../editorial/content-digest.ts';
import { findLatest, parseEditorialDoc } from '../editorial/editorial-doc.ts';
import { appendRecord, markApplied } from '../editorial/editorial-log.ts';
import type { LogRecord } from '../editorial/log-record.ts';
import { contextWithGrant, MoveGrant, revokeGrant } from '../editorial/move-grant.ts';
import { nameOf, staffOf, type Staff } from '../people/staff.ts';
import { inOneTransaction } from '../platform/one-transaction.ts';
import { SETTINGS_ID } from './settings-address.ts';

interface Installing {
  readonly payload: Payload;
  /** What to write; other fields stay. `unit` must exist. */
  readonly data: Readonly<Record<string, unknown>> & { readonly unit: string };
  /** Stands in the log. */
  readonly reason: string;
}

type Installed = Result<undefined, { readonly kind: 'noAdministrator' }>;

export async function installSettings({ payload, data, reason }: Installing): Promise<Installed> {
  const administrator = await findAdministrator(payload);
  const staff = staffOf(administrator);
  if (!staff) return failure({ kind: 'noAdministrator' });
  const req = await createLocalReq({ user: administrator }, payload);
  const write = async () => {
    if (!(await findLatest(req, 'settings', SETTINGS_ID))) {
      const draft = { headline: 'Tiếng Mõ', ...data, id: SETTINGS_ID };
      await payload.create({ collection: 'settings', data: draft, draft: true, depth: 0, overrideAccess: true, req });
    }
    await publishWithRecord(req, staff, { data, reason });
  };
  await inOneTransaction(req, () => true, write);
  return success(undefined);
}

type Content = Pick<Installing, 'data' | 'reason'>;

/** The record first, as with every move: what a kill leaves of it is put right at the next start. */
async function publishWithRecord(req: PayloadRequest, staff: Staff, { data, reason }: Content): Promise<void> {
  const latest = (await findLatest(req, 'settings', SETTINGS_ID)) ?? {};
  const doc = parseEditorialDoc(latest);
  const fields = req.payload.collections['settings']?.config.fields ?? [];
  const digest = contentDigest(fields, { ...latest, ...data });
  const record: LogRecord = {
    id: `${SETTINGS_ID}-${doc.lastMove + 1}`,
    kind: 'settings',
    documentId: SETTINGS_ID,
    number: doc.lastMove + 1,
    moveId: randomUUID(),
    headline: doc.headline,
    unitId: data.unit,
    action: 'publish',
    from: doc.stage,
    to: 'published',
    by: staff.id,
    byName: nameOf(staff),
    at: new Date().toISOString(),
    reason,
    changeNote: '',
    digest,
    replacedBy: '',
    changes: [],
    scheduledFor: '',
    firstLive: doc.firstPublishedAt === undefined,
    demo: false,
    applied: false,
  };
  if (!(await appendRecord(req, record))) throw new Error('The settings were moved by somebody else meanwhile');
  const own = {
    stage: 'published',
    _status: 'published',
    lastMove: record.number,
    approvedDigest: digest,
    contributors: [],
    firstPublishedAt: doc.firstPublishedAt ?? record.at,
    revisedAt: record.at,
    demo: false,
  };
  const grant = new MoveGrant({ documentId: SETTINGS_ID, expectedDigest: digest, data: own });
  try {
    await req.payload.update({
      collection: 'settings',
      id: SETTINGS_ID,
      data: { ...data, _status: 'published' },
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      context: contextWithGrant(grant),
      req,
    });
  } finally {
    revokeGrant(req.context);
  }
  await markApplied(req, record.id);
}

/** The first real one; a demonstration account goes with its ward. */
async function findAdministrator(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' }, demo: { not_equals: true } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] && { ...docs[0], collection: 'users' as const };
}
