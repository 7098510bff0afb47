import { z } from 'zod';
import { PublishedImage } from 'shared/contract/published-image';
import type { ProjectionSources } from './projection-sources.ts';
import { StoredText } from './stored-fields.ts';

const MediaDoc = z.object({
  id: z.string(),
  alt: StoredText,
  credit: StoredText,
  renditions: PublishedImage.shape.renditions,
});

/** The picture of a media document; undefined where it is gone or no picture (sound, PDF). */
export async function projectImage(
  sources: ProjectionSources,
  mediaId: string | undefined,
): Promise<PublishedImage | undefined> {
  if (!mediaId) return undefined;
  const parsed = MediaDoc.safeParse(await sources.find('media', mediaId));
  return parsed.success ? parsed.data : undefined;
}
