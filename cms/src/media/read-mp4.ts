/** What an MP4 or M4A file says of itself: its tracks, how they are packed, how long and how large it is. */
import { boxesAlong, type Mp4Box } from './mp4-boxes.ts';

interface Mp4Track {
  /** `vide`, `soun` and others; empty where the file does not say. */
  readonly handler: string;
  /** How sound or picture is packed: `avc1`, `hvc1`, `mp4a`. */
  readonly codecs: readonly string[];
  /** As it is seen, turned as the camera was held; 0 for what is not seen. */
  readonly width: number;
  readonly height: number;
}

interface Mp4 {
  readonly tracks: readonly Mp4Track[];
  /** Undefined where the file was written while it was recorded. */
  readonly durationSeconds: number | undefined;
}

export function readMp4(file: Uint8Array): Mp4 {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const whole = { contentStart: 0, end: file.length };
  const [header] = boxesAlong(view, whole, ['moov', 'mvhd']);
  return {
    tracks: boxesAlong(view, whole, ['moov', 'trak']).map((trak) => trackOf(view, trak)),
    durationSeconds: header && durationOf(view, header),
  };
}

function trackOf(view: DataView, trak: Mp4Box): Mp4Track {
  const [kind] = boxesAlong(view, trak, ['mdia', 'hdlr']);
  const [table] = boxesAlong(view, trak, ['mdia', 'minf', 'stbl', 'stsd']);
  const [header] = boxesAlong(view, trak, ['tkhd']);
  return {
    // Version, flags and a reserved word stand before the kind of track.
    handler: kind ? textAt(view, kind.contentStart + 8, kind.end) : '',
    codecs: table ? codecsIn(view, table) : [],
    ...(header ? sizeOf(view, header) : { width: 0, height: 0 }),
  };
}

/** Version, flags and a count stand before the entries, each of which begins with its length and its name. */
function codecsIn(view: DataView, { contentStart, end }: Mp4Box): readonly string[] {
  const codecs: string[] = [];
  let offset = contentStart + 8;
  while (offset + 8 <= end) {
    codecs.push(textAt(view, offset + 4, end));
    const length = view.getUint32(offset);
    if (length < 8) break;
    offset += length;
  }
  return codecs;
}

/** The last 44 bytes are the matrix and the size, in 16.16 numbers. A picture that lies on its side has no first entry. */
function sizeOf(view: DataView, { contentStart, end }: Mp4Box): { readonly width: number; readonly height: number } {
  if (end - contentStart < 44) return { width: 0, height: 0 };
  const isTurned = view.getInt32(end - 44) === 0;
  const [width, height] = [view.getUint16(end - 8), view.getUint16(end - 4)];
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Times of version 1 take eight bytes, which moves what follows. */
function durationOf(view: DataView, { contentStart, end }: Mp4Box): number | undefined {
  const isLong = end > contentStart && view.getUint8(contentStart) === 1;
  const at = contentStart + (isLong ? 20 : 12);
  if (at + (isLong ? 12 : 8) > end) return undefined;
  const perSecond = view.getUint32(at);
  const duration = isLong ? Number(view.getBigUint64(at + 4)) : view.getUint32(at + 4);
  const isUnknown = duration === 0 || duration >= 0xffff_ffff || perSecond === 0;
  return isUnknown ? undefined : duration / perSecond;
}

function textAt(view: DataView, offset: number, end: number): string {
  if (offset + 4 > end) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((position) => view.getUint8(offset + position)));
}
