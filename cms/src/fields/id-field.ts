/** The same text id on SQLite and MongoDB, so that moving between them keeps every id. */
import { randomUUID } from 'node:crypto';
import type { Field } from 'payload';

export const idField: Field = {
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => randomUUID(),
  admin: { hidden: true },
};
