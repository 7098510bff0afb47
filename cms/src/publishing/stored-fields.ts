/** Pieces of `…Doc` schemas: how Payload stores the fields that many collections share. Empty is null on SQLite, absent on MongoDB. */
import { z } from 'zod';
import { parsePartialDay } from 'shared/kernel/partial-day';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';

export const StoredText = z
  .string()
  .nullish()
  .transform((text) => text?.normalize('NFC').trim() ?? '');

export const StoredNumber = z
  .number()
  .nullish()
  .transform((number) => number ?? undefined);

export const StoredFlag = z
  .boolean()
  .nullish()
  .transform((flag) => flag ?? false);

/** An instant as ISO 8601. */
export const StoredInstant = z.union([
  z.iso.datetime({ offset: true }),
  z.date().transform((date) => date.toISOString()),
]);

export const OptionalInstant = StoredInstant.nullish().transform((instant) => instant ?? undefined);

/** A calendar day: date fields keep an instant, whose Vietnam day is meant; text fields keep the day itself. */
export const StoredDay = z.union([
  z.iso.date(),
  StoredInstant.transform((instant) => vietnamDayOf(Date.parse(instant))),
]);

export const OptionalDay = z
  .union([StoredDay, z.literal('')])
  .nullish()
  .transform((day) => day || undefined);

/** A relationship at depth 0. */
export const Reference = z.union([z.string().min(1), z.object({ id: z.string() }).transform(({ id }) => id)]);

export const OptionalReference = Reference.nullish().transform((id) => id ?? undefined);

export const References = z
  .array(Reference)
  .nullish()
  .transform((ids) => ids ?? []);

export const PolymorphicReference = z.object({ relationTo: z.string(), value: Reference });

/** An array field; without one, no rows. */
export function rows<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(schema)
    .nullish()
    .transform((list) => list ?? []);
}

/** An array field of one text per row; empty rows are left out. */
export const Lines = z
  .array(z.object({ text: StoredText }))
  .nullish()
  .transform((rows) => (rows ?? []).map(({ text }) => text).filter((text) => text !== ''));

/** Values of a closed list, in the list's order. */
export function choices<Value extends string>(values: readonly Value[]) {
  return z
    .array(z.enum(values))
    .nullish()
    .transform((chosen) => values.filter((value) => chosen?.includes(value)));
}

/** A day as exact as its source, however an editor wrote it. */
export const OptionalPartialDay = z
  .string()
  .nullish()
  .transform((text) => (text ? parsePartialDay(text) : undefined));

/** Absent, null or the value. */
export function orUndefined<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}
