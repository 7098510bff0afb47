import { z } from 'zod';
import type { PublishedArticle } from 'shared/contract/documents';
import type { PublishedAttachment } from 'shared/contract/published-attachment';
import { MediaFileName, PROVENANCES } from 'shared/contract/published-image';
import { ATTACHED_TYPES } from '../media/file-kinds.ts';
import { projectImage } from './project-image.ts';
import { ProjectionError, type ProjectionSources } from './projection-sources.ts';
import { OptionalReference, orUndefined, rows, StoredNumber, StoredText } from './stored-fields.ts';

const AttachmentRow = z.object({ file: OptionalReference, transcript: StoredText, poster: OptionalReference });
type AttachmentRow = z.infer<typeof AttachmentRow>;

export const attachedDoc = { attachments: rows(AttachmentRow) };

const FileDoc = z.object({
  filename: MediaFileName,
  mimeType: z.enum(ATTACHED_TYPES),
  filesize: z.number(),
  alt: StoredText,
  credit: StoredText,
  provenance: orUndefined(z.enum(PROVENANCES)),
  durationSeconds: StoredNumber,
  width: StoredNumber,
  height: StoredNumber,
});

/** In the order of the form. Rows without a file, or whose file is gone, have nothing to show. */
export async function projectAttachments(
  sources: ProjectionSources,
  doc: { readonly attachments: readonly AttachmentRow[] },
): Promise<Pick<PublishedArticle, 'attachments'>> {
  const attachments: PublishedAttachment[] = [];
  for (const row of doc.attachments) {
    const found = row.file === undefined ? undefined : FileDoc.safeParse(await sources.find('media', row.file));
    if (found?.success) attachments.push(await projectAttachment(sources, row, found.data));
  }
  return attachments.length > 0 ? { attachments } : {};
}

async function projectAttachment(
  sources: ProjectionSources,
  { transcript, poster }: AttachmentRow,
  { filename, mimeType, filesize, alt, credit, provenance, durationSeconds, width, height }: z.infer<typeof FileDoc>,
): Promise<PublishedAttachment> {
  const file = { file: filename, title: alt, credit, sizeBytes: filesize };
  if (mimeType === 'application/pdf') return { kind: 'pdf', ...file, type: mimeType };
  if (transcript === '') {
    throw new ProjectionError(`Bản ghi “${alt}” chưa có lời viết lại. Hãy viết lời của bản ghi ở mục “Tệp kèm theo”.`);
  }
  const recording = { ...file, provenance, durationSeconds, transcript };
  if (mimeType !== 'video/mp4') return { kind: 'sound', ...recording, type: mimeType };
  return {
    kind: 'video',
    ...recording,
    type: mimeType,
    // Of a file that does not say: what most are.
    width: width ?? 16,
    height: height ?? 9,
    poster: await projectImage(sources, poster),
  };
}
