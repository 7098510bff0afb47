/** A file that belongs to a text, as a page offers it: nothing of it is loaded before a reader asks for it. */
import type { PublishedAttachment } from 'shared/contract/published-attachment';
import { slugOf } from 'shared/kernel/vietnamese-text';
import { writeNumber } from 'shared/kernel/written-number';
import { findPreviewPath, MEDIA_FOLDER } from './picture.ts';

interface OfferedFile {
  readonly title: string;
  readonly path: string;
  /** Under which a browser keeps it: `to-roi-ba-dau-hieu.pdf`. */
  readonly downloadName: string;
  /** "PDF, 1,2 MB". */
  readonly facts: string;
  /** "Nguồn: Công an phường"; one that names its kind already stays as it is. */
  readonly credit: string;
}

interface Recording extends OfferedFile {
  readonly type: string;
  readonly transcript: readonly string[];
  readonly isMachineMade: boolean;
}

export type AttachmentModel =
  | (OfferedFile & { readonly kind: 'pdf' })
  | (Recording & { readonly kind: 'sound' })
  | (Recording & {
      readonly kind: 'video';
      readonly width: number;
      readonly height: number;
      readonly posterPath: string | undefined;
    });

export function buildAttachment(attachment: PublishedAttachment): AttachmentModel {
  const { title, credit } = attachment;
  const extension = attachment.file.split('.').at(-1) ?? '';
  const file = {
    title,
    path: MEDIA_FOLDER + attachment.file,
    downloadName: `${slugOf(title) || 'tep'}.${extension}`,
    facts: factsOf(attachment, extension.toUpperCase()),
    credit: credit === '' || credit.includes(':') ? credit : `Nguồn: ${credit}`,
  };
  if (attachment.kind === 'pdf') return { kind: 'pdf', ...file };
  const recording = {
    ...file,
    type: attachment.type,
    transcript: attachment.transcript.split('\n').filter((line) => line.trim() !== ''),
    isMachineMade: attachment.provenance === 'machine',
  };
  if (attachment.kind === 'sound') return { kind: 'sound', ...recording };
  const { width, height, poster } = attachment;
  return { kind: 'video', ...recording, width, height, posterPath: findPreviewPath(poster) };
}

function factsOf(attachment: PublishedAttachment, format: string): string {
  const size = writeSize(attachment.sizeBytes);
  const seconds = attachment.kind === 'pdf' ? undefined : attachment.durationSeconds;
  return [format, ...(seconds === undefined ? [] : [writeDuration(seconds)]), size].join(', ');
}

/** As telephones write it, number and unit on one line. Example: 1258291 → `1,2 MB`, 40000 → `39 KB`. */
function writeSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${writeNumber(Math.max(1, Math.round(kilobytes)))}\u00a0KB`;
  return `${writeNumber(Math.round(kilobytes / 102.4) / 10)}\u00a0MB`;
}

/** Example: 125.4 → `2 phút 5 giây`, 40 → `40 giây`. */
function writeDuration(durationSeconds: number): string {
  const whole = Math.max(1, Math.round(durationSeconds));
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  return [minutes > 0 ? `${minutes} phút` : '', seconds > 0 ? `${seconds} giây` : ''].filter(Boolean).join(' ');
}
