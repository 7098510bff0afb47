/** In whose name and for which unit an import works. */
import type { Payload } from 'payload';
import { failure, success, type Result } from 'shared/kernel/result';
import { z } from 'zod';
import { staffOf } from '../people/staff.ts';
import { findOwnUnit, findUnit, type FoundUnit } from '../units/find-unit.ts';

export interface Importer {
  /** As Payload returns it, so that its rights are those the admin would give. */
  readonly user: Readonly<Record<string, unknown>> & { readonly id: string; readonly collection: 'users' };
  readonly unitId: string;
}

export type ImporterFailure =
  | { readonly kind: 'unknownPerson'; readonly email: string }
  | { readonly kind: 'noAdministrator' }
  | { readonly kind: 'unknownUnit'; readonly unit: string }
  | { readonly kind: 'unitNotNamed' };

interface Wishes {
  /** Default: the first administrator. */
  readonly email: string | undefined;
  /** Id or slug. Default: the person's own, else the installation's. */
  readonly unit: string | undefined;
}

const User = z.looseObject({ id: z.string() });

export async function findImporter(payload: Payload, wishes: Wishes): Promise<Result<Importer, ImporterFailure>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: wishes.email ? { email: { equals: wishes.email.toLowerCase() } } : { role: { equals: 'administrator' } },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    overrideAccess: true,
  });
  const found = User.safeParse(docs[0]);
  if (!found.success) {
    return failure(wishes.email ? { kind: 'unknownPerson', email: wishes.email } : { kind: 'noAdministrator' });
  }
  // Whoever runs the command answers for it: a one-time password that still has to be changed stops no import.
  const user = { ...found.data, collection: 'users' as const, mustChangePassword: false };
  const unit = await unitOf(payload, wishes.unit, staffOf(user)?.unit);
  if (unit) return success({ user, unitId: unit.id });
  return failure(wishes.unit ? { kind: 'unknownUnit', unit: wishes.unit } : { kind: 'unitNotNamed' });
}

async function unitOf(
  payload: Payload,
  wished: string | undefined,
  ownUnit: string | undefined,
): Promise<FoundUnit | undefined> {
  if (wished) return findUnit(payload, wished);
  return ownUnit ? findUnit(payload, ownUnit) : findOwnUnit(payload);
}

export function explainImporterFailure(problem: ImporterFailure): string {
  switch (problem.kind) {
    case 'unknownPerson':
      return `Không có tài khoản nào dùng địa chỉ ${problem.email}.`;
    case 'noAdministrator':
      return 'Chưa có tài khoản quản trị. Hãy chạy npm start một lần rồi nhập lại.';
    case 'unknownUnit':
      return `Không có đơn vị nào mang mã hoặc đường dẫn “${problem.unit}”.`;
    case 'unitNotNamed':
      return 'Chưa biết nhập cho đơn vị nào. Hãy thêm --unit với mã hoặc đường dẫn của đơn vị.';
  }
}
