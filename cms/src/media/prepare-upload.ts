/** Turns an uploaded file into what may be kept: judged by its content, without metadata, able to do nothing. */
import { failure, success, type Result } from 'shared/kernel/result';
import { checkPdf } from './check-pdf.ts';
import { contentFileName } from './content-file.ts';
import { decodePicture } from './decode-picture.ts';
import { detectMediaType, MEDIA_TYPES, type MediaType } from './file-kinds.ts';
import { stripMp3Tags } from './strip-mp3-tags.ts';
import { hasDataTrack, isWholeVideo, stripVideoLocation } from './strip-video-location.ts';
import { MAX_UPLOAD_BYTES, type UploadRefusal } from './upload-refusal.ts';

/** What is stored in place of the uploaded file. */
export interface PreparedFile {
  readonly data: Buffer;
  readonly name: string;
  readonly mimetype: MediaType;
}

export async function prepareUpload(bytes: Buffer): Promise<Result<PreparedFile, UploadRefusal>> {
  if (bytes.length === 0) return failure({ kind: 'empty' });
  if (bytes.length > MAX_UPLOAD_BYTES) return failure({ kind: 'tooManyBytes' });
  const type = detectMediaType(bytes);
  switch (type) {
    case undefined:
      return failure({ kind: 'typeNotAccepted' });
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
    case 'image/avif': {
      const picture = await decodePicture(bytes, type);
      return picture.ok ? success(preparedFile(picture.value.data, picture.value.mimetype)) : picture;
    }
    case 'audio/mp4':
    case 'video/mp4':
      if (!isWholeVideo(bytes)) return failure({ kind: 'unreadableVideo' });
      if (hasDataTrack(bytes)) return failure({ kind: 'videoWithData' });
      return success(preparedFile(Buffer.from(stripVideoLocation(bytes)), type));
    case 'application/pdf': {
      const checked = await checkPdf(bytes);
      return checked.ok ? success(preparedFile(bytes, type)) : checked;
    }
    case 'audio/mpeg': {
      const sound = stripMp3Tags(bytes);
      return sound ? success(preparedFile(sound, type)) : failure({ kind: 'unreadableSound' });
    }
  }
}

export function preparedFile(data: Buffer, mimetype: MediaType): PreparedFile {
  return { data, mimetype, name: contentFileName(data, MEDIA_TYPES[mimetype]) };
}
