/** The readings that this installation adds to the tables: its lexicon and its abbreviations, as they are live. */
import type { Payload, PayloadRequest } from 'payload';
import type { LexiconEntry } from 'shared/broadcast/station-lexicon';
import { z } from 'zod';
import { SETTINGS_ID } from '../settings/settings-address.ts';

const Rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? []);

/** Both lists of the settings; the lexicon stands last, so that it decides. */
export const SettingsWords = z
  .object({
    abbreviations: Rows(z.object({ short: z.string(), long: z.string() })),
    lexicon: Rows(z.object({ written: z.string(), spoken: z.string() })),
  })
  .transform(({ abbreviations, lexicon }): LexiconEntry[] => [
    ...abbreviations.map(({ short, long }) => ({ written: short, spoken: long })),
    ...lexicon,
  ]);

export async function loadLexicon(payload: Payload, req?: PayloadRequest): Promise<LexiconEntry[]> {
  const where = { id: { equals: SETTINGS_ID } };
  const found: unknown = await payload.db.findOne({ collection: 'settings', where, ...(req && { req }) });
  const words = SettingsWords.safeParse(found);
  return words.success ? words.data : [];
}
