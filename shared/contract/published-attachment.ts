/** A file that belongs to a text: something to take along, to hear or to watch. */
import { z } from 'zod';
import { MediaFileName, PROVENANCES, PublishedImage } from './published-image.ts';

const file = {
  file: MediaFileName,
  /** What it is, for a reader who chooses whether to open it. */
  title: z.string().min(1),
  credit: z.string(),
  sizeBytes: z.number().int().positive(),
};

const recording = {
  ...file,
  provenance: z.enum(PROVENANCES).optional(),
  /** Absent where the file does not say. */
  durationSeconds: z.number().positive().optional(),
  /** What is said and to be heard, a paragraph a line: for who cannot hear, and for who waits for the file in vain. */
  transcript: z.string().min(1),
};

const Pdf = z.object({ kind: z.literal('pdf'), ...file, type: z.literal('application/pdf') });
const Sound = z.object({ kind: z.literal('sound'), ...recording, type: z.enum(['audio/mpeg', 'audio/mp4']) });
const Video = z.object({
  kind: z.literal('video'),
  ...recording,
  type: z.literal('video/mp4'),
  /** As it is seen, in pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Stands there until it is played. */
  poster: PublishedImage.optional(),
});

export const PublishedAttachment = z.discriminatedUnion('kind', [Pdf, Sound, Video]);
export type PublishedAttachment = z.infer<typeof PublishedAttachment>;

/** What of a file can be found and read aloud: its title, and what a recording says. */
export function textOfAttachment(attachment: PublishedAttachment): string {
  return attachment.kind === 'pdf' ? attachment.title : `${attachment.title}\n${attachment.transcript}`;
}
