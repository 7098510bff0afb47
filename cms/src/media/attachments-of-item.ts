/** What keeps the files that belong to an editorial item from the public. */
import type { PayloadRequest } from 'payload';
import { consentGap, machineMarkGap } from 'shared/editorial/picture-consent';
import { ATTACHED_TYPES } from './file-kinds.ts';
import { idsOf, listFiles, rowsOf, shortened, type FileDoc } from './pictures-of-item.ts';

/** Complete "Còn thiếu: …". Example: `lời trong bản ghi âm, video (tệp “Nghe cụ Tư kể”)`. */
export async function lacksOfAttachments(
  req: PayloadRequest,
  doc: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const rows = rowsOf(doc['attachments']).flatMap((row) =>
    idsOf(row['file']).map((id) => ({ id, hasTranscript: hasText(row['transcript']) })),
  );
  const files = await listFiles(
    req,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, hasTranscript }) => {
    const file = files.find((found) => found.id === id);
    if (!file) return ['một tệp kèm theo khác, vì tệp đã chọn không còn'];
    return gapsOf(file, hasTranscript).map((gap) => `${gap} (tệp “${shortened(file.alt ?? '')}”)`);
  });
}

function gapsOf(file: FileDoc, hasTranscript: boolean): readonly string[] {
  const type = ATTACHED_TYPES.find((known) => known === file.mimeType);
  if (type === undefined) return ['một tệp PDF, âm thanh hoặc video ở chỗ đang chọn ảnh'];
  if (type === 'application/pdf') return [];
  const transcriptGap = hasTranscript ? undefined : 'lời trong bản ghi âm, video';
  return [transcriptGap, consentGap(file, 'bản ghi'), machineMarkGap(file)].filter((gap) => gap !== undefined);
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
