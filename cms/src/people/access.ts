/** Payload's access functions, drawn from the one table of permissions. */
import type { Access, PayloadRequest, Where } from 'payload';
import { scopeOf, type Operation, type Resource } from 'shared/editorial/permissions';
import { unitsUnder } from '../units/unit-tree.ts';
import { staffOf, type Staff } from './staff.ts';

type ResourceAccess = Readonly<Record<Operation, Access>>;

interface WhoseField {
  /** The relationship that says which unit's a document is. */
  readonly unitField?: string;
  /** The one that says which person's, where somebody's right ends with the own documents. */
  readonly ownerField?: string;
}

/** For collections without drafts. */
export function accessTo(resource: Resource, { unitField = 'unit', ownerField }: WhoseField = {}): ResourceAccess {
  const decide =
    (operation: Operation): Access =>
    async ({ req }) => {
      const staff = staffOf(req.user);
      if (!staff) return false;
      const scope = scopeOf(staff.role, resource, operation);
      if (scope === 'all') return true;
      if (scope === 'none') return false;
      const inUnits = await whereInUnits(req, staff, unitField);
      if (scope === 'unit') return inUnits;
      if (ownerField === undefined) return false;
      const isOwn = { [ownerField]: { equals: staff.id } };
      return inUnits === true ? isOwn : { and: [isOwn, inUnits] };
    };
  return {
    read: decide('read'),
    create: decideCreate(resource),
    update: decide('update'),
    delete: decide('delete'),
  };
}

/** Everyone who may create at all; that the new document lies in the person's units is checked where it is written. */
export function decideCreate(resource: Resource): Access {
  return ({ req }) => {
    const staff = staffOf(req.user);
    return staff !== undefined && scopeOf(staff.role, resource, 'create') !== 'none';
  };
}

/** True without a limit, or the condition that keeps to the person's units. */
export async function whereInUnits(req: PayloadRequest, staff: Staff, unitField: string): Promise<true | Where> {
  if (staff.unit === undefined) return true;
  return { [unitField]: { in: [...(await unitsUnder(req, staff.unit))] } };
}

/** The person's unit is the given one or stands above it. */
export async function isInUnits(req: PayloadRequest, staff: Staff, unitId: string | undefined): Promise<boolean> {
  if (staff.unit === undefined) return true;
  return unitId !== undefined && (await unitsUnder(req, staff.unit)).includes(unitId);
}

/** For rows that machines write and nobody changes by hand. */
export const writtenByMachine = {
  create: () => false,
  update: () => false,
  delete: () => false,
} as const satisfies Partial<Record<Operation, Access>>;
