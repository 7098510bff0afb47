/** How long sound and video are, and how large a video is seen: what a page says before anybody loads the file. */
import type { MediaType } from './file-kinds.ts';
import { readMp4 } from './read-mp4.ts';
import { countMp3Seconds } from './strip-mp3-tags.ts';

interface RecordingMeasures {
  readonly durationSeconds?: number | undefined;
  readonly width?: number;
  readonly height?: number;
}

/** Of a stored file; nothing of what is no recording. */
export function measureRecording(data: Buffer, type: MediaType): RecordingMeasures {
  if (type === 'audio/mpeg') return { durationSeconds: countMp3Seconds(data) };
  if (type !== 'audio/mp4' && type !== 'video/mp4') return {};
  const { durationSeconds, tracks } = readMp4(data);
  const picture = tracks.find(({ handler }) => handler === 'vide');
  return { durationSeconds, ...(picture && { width: picture.width, height: picture.height }) };
}
