/** Sound alone: tags of an MP3 may hold a place, a name, a picture or a page, and players do not need them. */

/** So many frames in a row are no accident. */
const FRAMES_TO_SEE = 3;
/** Kilobits a second of layer III by the index in the header; the second row is MPEG 2 and 2.5. */
const BIT_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

/** The frames alone, or undefined where there are too few to be MPEG layer III sound. */
export function stripMp3Tags(file: Buffer): Buffer | undefined {
  const frames: Buffer[] = [];
  let offset = startOfSound(file);
  if (!isSound(file, offset)) return undefined;
  while (offset < file.length) {
    const end = offset + (frameLengthAt(file, offset) ?? file.length);
    if (end <= file.length) {
      frames.push(file.subarray(offset, end));
      offset = end;
    } else {
      // Tags, pages and archives behind the sound or within it are left out; after a damaged place it goes on.
      offset = nextSound(file, offset + 1);
    }
  }
  return Buffer.concat(frames);
}

/** Frames in a row, or fewer and then a tag or the end. */
function isSound(file: Buffer, start: number): boolean {
  let offset = start;
  for (let seen = 0; seen < FRAMES_TO_SEE; seen += 1) {
    const length = frameLengthAt(file, offset);
    if (length === undefined) return seen > 0 && isTagOrEnd(file, offset);
    offset += length;
    if (offset > file.length) return false;
  }
  return true;
}

function isTagOrEnd(file: Buffer, offset: number): boolean {
  return offset === file.length || ['TAG', 'APE', 'ID3', 'LYR'].includes(file.toString('latin1', offset, offset + 3));
}

function nextSound(file: Buffer, from: number): number {
  let offset = file.indexOf(0xff, from);
  while (offset >= 0 && !isSound(file, offset)) offset = file.indexOf(0xff, offset + 1);
  return offset < 0 ? file.length : offset;
}

/** Behind every ID3v2 tag in front, and the zeros some programs leave after it. */
function startOfSound(file: Buffer): number {
  let offset = 0;
  while (file.toString('latin1', offset, offset + 3) === 'ID3' && offset + 10 <= file.length) {
    const [a = 0, b = 0, c = 0, d = 0] = file.subarray(offset + 6, offset + 10);
    const hasFooter = ((file[offset + 5] ?? 0) & 0x10) !== 0;
    offset += 10 + ((a & 0x7f) << 21) + ((b & 0x7f) << 14) + ((c & 0x7f) << 7) + (d & 0x7f) + (hasFooter ? 10 : 0);
  }
  if (offset === 0) return 0;
  while (file[offset] === 0) offset += 1;
  return offset;
}

/** How long the frames alone are heard. */
export function countMp3Seconds(sound: Buffer): number {
  let seconds = 0;
  for (let offset = 0, head = frameAt(sound, 0); head; head = frameAt(sound, offset)) {
    seconds += head.seconds;
    offset += head.length;
  }
  return seconds;
}

function frameLengthAt(file: Buffer, offset: number): number | undefined {
  return frameAt(file, offset)?.length;
}

function frameAt(file: Buffer, offset: number): { readonly length: number; readonly seconds: number } | undefined {
  const [sync, version, rates] = file.subarray(offset, offset + 3);
  if (sync !== 0xff || version === undefined || rates === undefined || (version & 0xe6) !== 0xe2) return undefined;
  const isVersionOne = (version & 0x18) === 0x18;
  const isVersionTwoAndHalf = (version & 0x18) === 0;
  const bitRate = BIT_RATES[isVersionOne ? 0 : 1][rates >> 4];
  const sampleRate = SAMPLE_RATES[(rates >> 2) & 3];
  // The reserved version, "free" bit rates and reserved ones.
  if (!bitRate || !sampleRate || (version & 0x18) === 0x08) return undefined;
  const divisor = isVersionOne ? 1 : isVersionTwoAndHalf ? 4 : 2;
  const samples = isVersionOne ? 1152 : 576;
  const perSecond = sampleRate / divisor;
  const length = Math.floor(((samples / 8) * bitRate * 1000) / perSecond) + ((rates >> 1) & 1);
  return { length, seconds: samples / perSecond };
}
