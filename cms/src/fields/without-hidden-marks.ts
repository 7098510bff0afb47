/** Whatever people write into a collection, and whichever door it comes by, is kept without characters that nobody sees. */
import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { withoutHiddenMarks } from 'shared/kernel/hidden-marks';
import { grantOf } from '../editorial/move-grant.ts';
import { writtenByMachine } from '../people/access.ts';

/** A password is what its owner types. */
const AS_TYPED = ['password', 'currentPassword'];

export function keptWithoutHiddenMarks(collection: CollectionConfig): CollectionConfig {
  if (collection.access?.create === writtenByMachine.create) return collection;
  const { hooks } = collection;
  return { ...collection, hooks: { ...hooks, beforeValidate: [cleanTexts, ...(hooks?.beforeValidate ?? [])] } };
}

/** A move changes no text: what was approved goes live as it was approved. */
const cleanTexts: CollectionBeforeValidateHook = ({ data, context }) => {
  if (!data || grantOf(context)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, AS_TYPED.includes(name) ? value : cleaned(value)]),
  );
};

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutHiddenMarks(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]));
}

/** Dates and buffers are no texts. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
