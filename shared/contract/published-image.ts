/** A picture as the site shows it: every file is named after its content, so a name never changes its meaning. */
import { z } from 'zod';

/**
 * `<first 32 hex of SHA-256>.<extension>`, below `/media/` on the site and on the media door; `<content>-<mark>.<extension>`
 * where a second document has the same file.
 */
export const MediaFileName = z
  .string()
  .regex(/^[0-9a-f]{32}(?:-[0-9a-f-]{1,36})?\.(?:webp|avif|jpg|png|pdf|mp3|m4a|mp4)$/);

const Rendition = z.object({
  file: MediaFileName,
  type: z.enum(['image/avif', 'image/webp', 'image/jpeg', 'image/png']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** How a picture came about. `machine` is a picture made by artificial intelligence: Law 134/2025/QH15, article 11, wants it marked. */
export const PROVENANCES = ['camera', 'drawn', 'machine'] as const;

const Percent = z.number().min(0).max(100);

export const PublishedImage = z.object({
  id: z.string(),
  alt: z.string(),
  credit: z.string(),
  /** Absent where nobody has said. */
  provenance: z.enum(PROVENANCES).optional(),
  /** What a crop must not lose, from the left and from the top; absent where that is the middle. */
  focus: z.object({ xPercent: Percent, yPercent: Percent }).optional(),
  /** Smallest first; at least one. The widest one's size is the picture's own. */
  renditions: z.array(Rendition).min(1),
});
export type PublishedImage = z.infer<typeof PublishedImage>;
