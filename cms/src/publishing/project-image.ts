import { z } from 'zod';
import { PROVENANCES, PublishedImage } from 'shared/contract/published-image';
import type { ProjectionSources } from './projection-sources.ts';
import { orUndefined, StoredNumber, StoredText } from './stored-fields.ts';

const MIDDLE = 50;

const MediaDoc = z.object({
  id: z.string(),
  alt: StoredText,
  credit: StoredText,
  provenance: orUndefined(z.enum(PROVENANCES)),
  focusX: StoredNumber,
  focusY: StoredNumber,
  renditions: PublishedImage.shape.renditions,
});

/** The picture of a media document; undefined where it is gone or no picture (sound, PDF). */
export async function projectImage(
  sources: ProjectionSources,
  mediaId: string | undefined,
): Promise<PublishedImage | undefined> {
  if (!mediaId) return undefined;
  const parsed = MediaDoc.safeParse(await sources.find('media', mediaId));
  if (!parsed.success) return undefined;
  const { focusX, focusY, ...picture } = parsed.data;
  const isCentred = (focusX ?? MIDDLE) === MIDDLE && (focusY ?? MIDDLE) === MIDDLE;
  return isCentred ? picture : { ...picture, focus: { xPercent: focusX ?? MIDDLE, yPercent: focusY ?? MIDDLE } };
}
