/** Sound alone: tags of an MP3 may hold a place, a name, a picture or a page, and players do not need them. */

/** Two frames in a row are no accident. */
const FRAMES_TO_SEE = 3;
/** Kilobits a second of layer III by the index in the header; the second row is MPEG 2 and 2.5. */
const BIT_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

/** The frames between the tags, or undefined where what follows the tag is no MPEG layer III sound. */
export function stripMp3Tags(file: Buffer): Buffer | undefined {
  const start = startOfSound(file);
  const end = endOfSound(file, start);
  let offset = start;
  for (let frame = 0; frame < FRAMES_TO_SEE; frame += 1) {
    const length = frameLengthAt(file, offset);
    if (length === undefined || offset + length > end) return undefined;
    offset += length;
    if (offset === end) break;
  }
  return file.subarray(start, end);
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

/** Before ID3v1 (its last 128 bytes) and an APE tag, in whichever order they stand. */
function endOfSound(file: Buffer, start: number): number {
  let end = file.length;
  if (end - 128 > start && file.toString('latin1', end - 128, end - 125) === 'TAG') end -= 128;
  if (end - 32 > start && file.toString('latin1', end - 32, end - 24) === 'APETAGEX') {
    const hasHeader = (file.readUInt32LE(end - 12) & 0x8000_0000) !== 0;
    const tagStart = end - file.readUInt32LE(end - 20) - (hasHeader ? 32 : 0);
    if (tagStart > start) end = tagStart;
  }
  return end;
}

function frameLengthAt(file: Buffer, offset: number): number | undefined {
  const [sync, version, rates] = file.subarray(offset, offset + 3);
  if (sync !== 0xff || version === undefined || rates === undefined || (version & 0xe6) !== 0xe2) return undefined;
  const isVersionOne = (version & 0x18) === 0x18;
  const isVersionTwoAndHalf = (version & 0x18) === 0;
  const bitRate = BIT_RATES[isVersionOne ? 0 : 1][rates >> 4];
  const sampleRate = SAMPLE_RATES[(rates >> 2) & 3];
  // The reserved version, "free" bit rates and reserved ones.
  if (!bitRate || !sampleRate || (version & 0x18) === 0x08) return undefined;
  const divisor = isVersionOne ? 1 : isVersionTwoAndHalf ? 4 : 2;
  const samples = isVersionOne ? 144 : 72;
  return Math.floor((samples * bitRate * 1000) / (sampleRate / divisor)) + ((rates >> 1) & 1);
}
