/** The same text id on SQLite and MongoDB, so that moving between them keeps every id. */
import { randomUUID } from 'node:crypto';
import type { Field } from 'payload';

export const idField: Field = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => randomUUID(),
  admin: { hidden: true },
  validate: (id: unknown) => isPlainId(id) || NO_PLAIN_ID,
};

export const NO_PLAIN_ID = 'Mã của mục chỉ gồm chữ cái không dấu, chữ số và gạch nối, nhiều nhất 64 ký tự.';

/** Ids that a caller brings stand in addresses, in the log and on pages. Drafts are saved without `validate`. */
export function isPlainId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id);
}
