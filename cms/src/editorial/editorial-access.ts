/**
 * Access to editorial documents. With an id the newest version is asked, never the live row: the row of an item that was
 * never published is as old as its first save, and Payload falls back to it where a condition misses the newest version.
 */
import { Forbidden, type Access, type CollectionBeforeDeleteHook, type PayloadRequest, type Where } from 'payload';
import { scopeOf } from 'shared/editorial/permissions';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { decideCreate, isInUnits, whereInUnits } from '../people/access.ts';
import { staffOf, type Staff } from '../people/staff.ts';
import { resourceOfKind } from './collections.ts';
import { findLatest, LOCKED_STAGES, parseEditorialDoc, type EditorialDoc } from './editorial-doc.ts';

interface EditorialAccess {
  readonly read: Access;
  readonly readVersions: Access;
  readonly create: Access;
  readonly update: Access;
  readonly delete: Access;
}

export function editorialAccess(kind: EditorialKind): EditorialAccess {
  return {
    read: readAccess(kind),
    readVersions: readVersionsAccess(kind),
    create: decideCreate(resourceOfKind(kind)),
    update: writeAccess(kind, 'update'),
    delete: writeAccess(kind, 'delete'),
  };
}

const LIVE: Where = { _status: { equals: 'published' } };

/** Own units, and what residents may read anyway. */
function readAccess(kind: EditorialKind): Access {
  return async ({ req, id }) => {
    const staff = staffOf(req.user);
    if (!staff) return false;
    const scope = scopeOf(staff.role, resourceOfKind(kind), 'read');
    if (scope === 'all') return true;
    if (scope === 'none') return false;
    if (id === undefined) {
      const inUnits = await whereInUnits(req, staff, 'unit');
      return inUnits === true || { or: [inUnits, LIVE] };
    }
    const latest = await findLatest(req, kind, String(id));
    if (latest === undefined) return false;
    return (await isInUnits(req, staff, parseEditorialDoc(latest).unit)) || LIVE;
  };
}

/** What has been taken off the page stays among the versions, so others than its own unit never see them. */
function readVersionsAccess(kind: EditorialKind): Access {
  return async ({ req }) => {
    const staff = staffOf(req.user);
    if (!staff) return false;
    const scope = scopeOf(staff.role, resourceOfKind(kind), 'read');
    if (scope === 'all') return true;
    return scope !== 'none' && whereInUnits(req, staff, 'version.unit');
  };
}

function writeAccess(kind: EditorialKind, operation: 'update' | 'delete'): Access {
  return async ({ req, id }) => {
    const staff = staffOf(req.user);
    if (!staff) return false;
    if (id !== undefined) return mayWrite(req, { staff, kind, operation, id: String(id) });
    return whereMayWrite(req, { staff, kind, operation });
  };
}

interface WriteQuestion {
  readonly staff: Staff;
  readonly kind: EditorialKind;
  readonly operation: 'update' | 'delete';
}

/** Payload asks the condition for many of the live rows, which may be as old as the first save. */
export function refuseForeignDeletion(kind: EditorialKind): CollectionBeforeDeleteHook {
  return async ({ req, id }) => {
    const staff = staffOf(req.user);
    if (!staff || req.payloadAPI === 'local') return;
    if (!(await mayWrite(req, { staff, kind, operation: 'delete', id: String(id) }))) throw new Forbidden(req.t);
  };
}

async function mayWrite(req: PayloadRequest, question: WriteQuestion & { readonly id: string }): Promise<boolean> {
  const latest = await findLatest(req, question.kind, question.id);
  return latest !== undefined && mayWriteDoc(req, { ...question, doc: parseEditorialDoc(latest) });
}

async function mayWriteDoc(req: PayloadRequest, question: WriteQuestion & { readonly doc: EditorialDoc }) {
  const { staff, kind, operation, doc } = question;
  const scope = scopeOf(staff.role, resourceOfKind(kind), operation);
  if (operation === 'delete' && doc.firstPublishedAt !== undefined) return false;
  if (operation === 'update' && LOCKED_STAGES.includes(doc.stage)) return false;
  switch (scope) {
    case 'none':
      return false;
    case 'own':
      return doc.author === staff.id && doc.stage === 'draft' && (await isInUnits(req, staff, doc.unit));
    case 'unit':
      return isInUnits(req, staff, doc.unit);
    case 'all':
      return true;
  }
}

/** The same for many at once; `refuseForeignDeletion` asks again for each of those that are to be deleted. */
async function whereMayWrite(req: PayloadRequest, question: WriteQuestion): Promise<ReturnType<Access>> {
  const { staff, kind, operation } = question;
  const scope = scopeOf(staff.role, resourceOfKind(kind), operation);
  if (scope === 'none') return false;
  const conditions: Where[] = [
    operation === 'delete' ? { firstPublishedAt: { exists: false } } : { stage: { not_in: [...LOCKED_STAGES] } },
  ];
  if (scope === 'own') conditions.push({ author: { equals: staff.id } }, { stage: { equals: 'draft' } });
  const inUnits = scope === 'all' ? true : await whereInUnits(req, staff, 'unit');
  if (inUnits !== true) conditions.push(inUnits);
  return { and: conditions };
}
