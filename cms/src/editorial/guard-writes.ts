/**
 * What every write to an editorial document goes through, whichever door it comes by (admin, REST, bulk, duplicate,
 * restore, Local API): outside a move it is a draft save, the server's own fields keep their values, and changed content
 * takes the item back to approval. Payload runs these hooks for all of them; the tests in tests/newsroom try each door.
 */
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type Field,
  type PayloadRequest,
} from 'payload';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { isInUnits } from '../people/access.ts';
import { signedInOf, type Staff } from '../people/staff.ts';
import { contentDigest } from './content-digest.ts';
import { assertIdIsNew } from './assert-id-is-new.ts';
import { findLatest, LOCKED_STAGES, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';
import { ContentChanged, grantOf, type MoveGrant } from './move-grant.ts';
import { takeSaveTurn } from './save-turns.ts';
import { settleSlug } from './settle-slug.ts';
import { refuseStaleSave } from './stale-save.ts';

/** In the request's context: an old version is put back as it was, whatever it was made from. */
const RESTORES = 'restoresVersion';
/** In the request's context: the version a form says it changed. Payload fills what a save leaves out from its own reading. */
const BASE = 'baseVersion';

/** Makes a draft save of every write that is no move. Restoring reads its arguments earlier, so there it can only refuse. */
export const forceDraftSave: CollectionBeforeOperationHook = ({ args, operation, context }) => {
  if (operation === 'restoreVersion') {
    if (!('draft' in args) || args.draft !== true) {
      throw new APIError('Chỉ khôi phục được một phiên bản cũ thành bản nháp.', 400);
    }
    context[RESTORES] = true;
    return args;
  }
  if ((operation !== 'create' && operation !== 'update') || grantOf(context)) return args;
  const { _status: _ignored, baseVersion, ...data } = 'data' in args ? toRecord(args.data) : {};
  context[BASE] = baseVersion;
  return {
    ...args,
    data,
    draft: true,
    // Who has the item open is shown; whose text stands is decided by the text, not by who opened it first.
    overrideLock: true,
    publishAllLocales: false,
    unpublishAllLocales: false,
    publishSpecificLocale: undefined,
  };
};

/** Writes the server's own fields. */
export function keepSystemFields(kind: EditorialKind): CollectionBeforeChangeHook {
  return async ({ data: given, originalDoc: original, operation, req, collection, context }) => {
    const { baseVersion: _filledIn, ...data } = given;
    const base = context[BASE];
    const grant = grantOf(context);
    const id = String(original?.id);
    const isRestoring = context[RESTORES] === true;
    const isOnBase = !grant && !isRestoring && operation === 'update' && typeof base === 'string';
    const originalDoc: unknown = isOnBase && (await takeSaveTurn(req, id)) ? await findLatest(req, kind, id) : original;
    if (grant && grant.documentId === toRecord(originalDoc)['id']) return applyGrant(grant, data, collection.fields);
    const staff = signedInOf(req.user);
    if (!staff) throw new APIError('Mỗi thay đổi phải có người thực hiện: hãy đăng nhập.', 401);
    const isCreate = operation === 'create';
    const before = isCreate ? undefined : parseEditorialDoc(originalDoc);
    await assertUnitInReach(req, staff, data);
    if (before && isOnBase) {
      const latest = toRecord(originalDoc);
      await refuseStaleSave(req, { kind, id, fields: collection.fields, base, latest, data });
    }
    if (isCreate) await assertIdIsNew(req, kind, data['id']);
    const settled = await settleSlug({ req, kind, collection: collection.slug, data, before });
    return before
      ? {
          ...settled,
          ...systemFieldsOfChange(staff, before, isContentChanged(collection.fields, originalDoc, settled)),
        }
      : { ...settled, ...systemFieldsOfCreation(staff, data) };
  };
}

function applyGrant(grant: MoveGrant, data: Partial<Record<string, unknown>>, fields: readonly Field[]) {
  if (contentDigest(fields, data) !== grant.expectedDigest) throw new ContentChanged();
  return { ...data, ...grant.data };
}

function isContentChanged(fields: readonly Field[], before: unknown, after: Record<string, unknown>): boolean {
  return contentDigest(fields, toRecord(before)) !== contentDigest(fields, after);
}

function systemFieldsOfCreation(staff: Staff, data: Partial<Record<string, unknown>>) {
  return {
    _status: 'draft',
    stage: 'draft',
    author: staff.id,
    contributors: [staff.id],
    approvedDigest: null,
    firstPublishedAt: null,
    revisedAt: null,
    changeNotes: [],
    lastMove: 0,
    scheduledFor: null,
    scheduledBy: null,
    scheduleProblem: null,
    withdrawal: {},
    // Field access has already taken it from anything that came by REST.
    demo: data['demo'] === true,
  };
}

/** The stage after a save: changed content of something approved has to be approved again. */
function systemFieldsOfChange(staff: Staff, before: EditorialDoc, isChanged: boolean) {
  if (isChanged) assertOpenToChange(before);
  const returns = isChanged && before.stage === 'approved';
  return {
    _status: 'draft',
    stage: returns ? 'approval' : before.stage,
    author: before.author ?? null,
    contributors: isChanged ? [...new Set([...before.contributors, staff.id])] : before.contributors,
    approvedDigest: before.approvedDigest ?? null,
    firstPublishedAt: before.firstPublishedAt ?? null,
    revisedAt: before.revisedAt ?? null,
    changeNotes: before.changeNotes,
    lastMove: returns ? before.lastMove + 1 : before.lastMove,
    scheduledFor: before.scheduledFor ?? null,
    scheduledBy: before.scheduledBy ?? null,
    scheduleProblem: before.scheduleProblem ?? null,
    withdrawal: before.withdrawal ?? {},
    demo: before.demo,
  };
}

/** What has been public changes through a correction with a note for its readers, never by itself. */
function assertOpenToChange({ stage }: EditorialDoc): void {
  if (!LOCKED_STAGES.includes(stage)) return;
  throw new APIError(
    stage === 'archived'
      ? 'Mục đã lưu trữ nên không sửa được nữa.'
      : 'Nội dung đã đăng chỉ sửa qua “Đính chính”, để người đọc biết đã đổi gì. Hãy bấm Đính chính rồi sửa.',
    409,
  );
}

async function assertUnitInReach(
  req: PayloadRequest,
  staff: Staff,
  data: Partial<Record<string, unknown>>,
): Promise<void> {
  const unit = typeof data['unit'] === 'string' ? data['unit'] : undefined;
  if (await isInUnits(req, staff, unit)) return;
  throw new APIError('Bạn chỉ soạn được nội dung của đơn vị mình và các đơn vị trực thuộc.', 403);
}

function toRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {};
}
