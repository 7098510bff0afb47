/** Everything the workflow table asks about a document and a person. */
import type { PayloadRequest } from 'payload';
import { isPageKind } from 'shared/contract/paths';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import type { MoveSituation } from 'shared/editorial/workflow';
import { isInUnits } from '../people/access.ts';
import type { Staff } from '../people/staff.ts';
import { isFirstNaming } from '../settings/first-naming.ts';
import { listOpenFindings } from '../privacy/open-findings.ts';
import { isEditingSkipped } from '../units/editing-stage.ts';
import { COLLECTION_OF_KIND, resourceOfKind } from './collections.ts';
import { contentDigest } from './content-digest.ts';
import { findLatest, isContributor, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';
import { listMissing } from './list-missing.ts';

export interface MoveTarget {
  readonly kind: EditorialKind;
  readonly id: string;
}

export interface MoveState {
  readonly doc: EditorialDoc;
  readonly digest: string;
  readonly situation: MoveSituation;
}

/** Undefined where there is no such document. */
export async function loadMoveState(
  req: PayloadRequest,
  staff: Staff,
  target: MoveTarget,
): Promise<MoveState | undefined> {
  const { kind } = target;
  const latest = await findLatest(req, kind, target.id);
  if (!latest) return undefined;
  const doc = parseEditorialDoc(latest);
  const fields = req.payload.collections[COLLECTION_OF_KIND[kind]]?.config.fields ?? [];
  const digest = contentDigest(fields, latest);
  const live = await isLive(req, target);
  return {
    doc,
    digest,
    situation: {
      stage: doc.stage,
      resource: resourceOfKind(kind),
      isLive: live,
      isOutdated: live && doc.withdrawal?.reason === 'outdated',
      hasPage: isPageKind(kind),
      isScheduled: doc.scheduledFor !== undefined,
      review: reviewOf(doc, staff),
      // Only administrators write the settings: there is nobody in between.
      skipsEditing: kind === 'settings' || (await isEditingSkipped(req, doc.unit)),
      role: staff.role,
      inOwnUnit: await isInUnits(req, staff, doc.unit),
      isAuthor: doc.author === staff.id,
      isContributor: isContributor(doc, staff.id) && !(kind === 'settings' && (await isFirstNaming(req, staff))),
      isAsApproved: doc.approvedDigest === digest,
      missing: await listMissing(req, kind, latest),
      openFindings: await listOpenFindings(req, target, latest),
    },
  };
}

function reviewOf({ withdrawal }: EditorialDoc, staff: Staff): MoveSituation['review'] {
  if (withdrawal?.review !== 'open') return 'none';
  return withdrawal.by === staff.id ? 'waitingForAnother' : 'waiting';
}

/** Residents can read a version of it now. */
export async function isLive(req: PayloadRequest, target: MoveTarget): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: COLLECTION_OF_KIND[target.kind],
    where: { id: { equals: target.id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
