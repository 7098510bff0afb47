import { z } from 'zod';
import type { PublishedDocument } from 'shared/contract/documents';
import { MediaFileName } from 'shared/contract/published-image';

const WithRenditions = z.object({ renditions: z.array(z.object({ file: MediaFileName })) });

const File = z.object({ file: MediaFileName, type: z.string() });

/** Every file below `/media/` that a document shows, plays or hands out, wherever in it that stands. */
export function mediaFilesOf(document: PublishedDocument): readonly string[] {
  return [...new Set(filesIn(document))];
}

function filesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (typeof value !== 'object' || value === null) return [];
  // Asked first because most of a text is neither, and a schema costs more than all the rest.
  const image = 'renditions' in value ? WithRenditions.safeParse(value) : undefined;
  if (image?.success) return image.data.renditions.map((rendition) => rendition.file);
  const file = 'file' in value ? File.safeParse(value) : undefined;
  // A video has a picture in it that stands there until it is played.
  return [...(file?.success ? [file.data.file] : []), ...Object.values(value).flatMap(filesIn)];
}
