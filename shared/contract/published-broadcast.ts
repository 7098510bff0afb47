/** What crosses to loudspeaker stations: scripts and the stations themselves. */
import { z } from 'zod';
import { SOURCE_STATES } from '../broadcast/source-state.ts';
import { Day, editorialBase, Id, Line, UnitRef } from './document-base.ts';
import { MediaFileName } from './published-image.ts';

/** Handed to loudspeaker stations, never a public page. Here `headline` is the title that is read out. */
export const PublishedScript = z.object({
  kind: z.literal('script'),
  ...editorialBase,
  lead: z.string(),
  points: z.array(Line),
  format: z.enum(['broadcast', 'meeting', 'message']),
  language: Line,
  /** The Vietnamese original has changed since this version was made: "bản gốc đã đổi". */
  originalChanged: z.boolean(),
  priority: z.enum(['normal', 'priority', 'urgent']),
  /** The last Vietnam day on which it may go on air. */
  validUntil: Day.optional(),
  audience: z.string(),
  /** How often it is read in a row. */
  readings: z.number().int().min(1).max(3),
  mostAiringsPerDay: z.number().int().min(1).max(20).optional(),
  /** The whole script as it is read aloud in the north, one paragraph a line: title, lead, points. */
  spoken: z.array(Line).min(1),
  /** The same for the south ("ngàn", "lẻ"). */
  spokenSouth: z.array(Line).min(1),
  syllables: z.number().int().nonnegative(),
  /** Sound of a version in another language, which may stand alone. */
  recording: z.object({ file: MediaFileName, type: z.enum(['audio/mpeg', 'audio/mp4']) }).optional(),
  /** The item it was drawn from, and whether that still stands: see `source-state.ts`. */
  source: z.object({ kind: z.string(), id: Id, headline: Line, state: z.enum(SOURCE_STATES) }),
});
export type PublishedScript = z.infer<typeof PublishedScript>;

/** A loudspeaker station; its key is known to the site only by digest. */
export const PublishedStation = z.object({
  kind: z.literal('station'),
  id: Id,
  name: Line,
  unit: UnitRef,
  /** SHA-256 in hex of the key that opens `/dai/<key>/`. */
  keyDigest: z.string().regex(/^[0-9a-f]{64}$/),
  syllablesPerMinute: z.number().int().min(160).max(240),
  region: z.enum(['north', 'south']),
  /** Music before, between and after a script. */
  jingleSeconds: z.number().int().min(0).max(120),
});
export type PublishedStation = z.infer<typeof PublishedStation>;
