/** Turns an uploaded file into what may be kept: judged by its content, without metadata, able to do nothing. */
import { failure, success, type Result } from 'shared/kernel/result';
import { checkPdf } from './check-pdf.ts';
import { contentFileName } from './content-file.ts';
import { decodePicture } from './decode-picture.ts';
import { detectMediaType, MEDIA_TYPES, type MediaType } from './file-kinds.ts';
import { readMp4 } from './read-mp4.ts';
import { stripMp3Tags } from './strip-mp3-tags.ts';
import { stripPdfMetadata } from './strip-pdf-metadata.ts';
import { isWholeVideo, stripVideoLocation } from './strip-video-location.ts';
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
      return prepareMp4(bytes);
    case 'application/pdf': {
      const checked = await checkPdf(bytes);
      return checked.ok ? success(preparedFile(await stripPdfMetadata(bytes, checked.value), type)) : checked;
    }
    case 'audio/mpeg': {
      const sound = stripMp3Tags(bytes);
      return sound ? success(preparedFile(sound, type)) : failure({ kind: 'unreadableSound' });
    }
  }
}

/** How sound and picture are packed where every telephone and browser of the last ten years plays them. */
const PLAYED: Readonly<Record<string, readonly string[]>> = { vide: ['avc1', 'avc3'], soun: ['mp4a'] };
/** Picture, sound and the clock of editing programs; other tracks hold what the camera wrote down: places, mostly. */
const KEPT_TRACKS = [...Object.keys(PLAYED), 'tmcd'];

/** A telephone that records sound gives it the name of a video: what has no picture is sound. */
function prepareMp4(bytes: Buffer): Result<PreparedFile, UploadRefusal> {
  const { tracks } = readMp4(bytes);
  const played = tracks.filter(({ handler }) => Object.hasOwn(PLAYED, handler));
  if (!isWholeVideo(bytes) || played.length === 0) return failure({ kind: 'unreadableVideo' });
  // A drone or an action camera writes its way as a track of its own, among picture and sound.
  if (tracks.some(({ handler }) => !KEPT_TRACKS.includes(handler))) return failure({ kind: 'videoWithData' });
  const isPlayed = played.every(
    ({ handler, codecs }) => codecs.length > 0 && codecs.every((codec) => PLAYED[handler]?.includes(codec)),
  );
  if (!isPlayed) return failure({ kind: 'seldomPlayed' });
  const type = played.some(({ handler }) => handler === 'vide') ? 'video/mp4' : 'audio/mp4';
  return success(preparedFile(Buffer.from(stripVideoLocation(bytes)), type));
}

export function preparedFile(data: Buffer, mimetype: MediaType): PreparedFile {
  return { data, mimetype, name: contentFileName(data, MEDIA_TYPES[mimetype]) };
}
