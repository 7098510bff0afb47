/** Phones write the place of recording into MP4 and M4A files; published files must not carry it. */
import { boxAt, listBoxes, type Mp4Box } from './mp4-boxes.ts';

/**
 * What players need, by the box it stands in. All else may hold anything: places in `udta`, `meta` and `uuid`, what an
 * editing program removed in `free` and `skip`.
 */
const KEPT = {
  file: 'ftyp styp moov moof mdat mfra sidx ssix pdin',
  moov: 'mvhd trak mvex iods pssh',
  trak: 'tkhd mdia edts tref tapt',
  mdia: 'mdhd hdlr minf elng',
  minf: 'vmhd smhd hmhd nmhd gmhd hdlr dinf stbl',
  mvex: 'mehd trex leva',
  moof: 'mfhd traf pssh',
  traf: 'tfhd tfdt trun sdtp sbgp sgpd subs saiz saio senc',
} as const;
type Container = keyof typeof KEPT;

/**
 * A copy of the file in which every box that players do not need is emptied and renamed `free`.
 * Lengths stay as they are, so that the offsets of sound and picture remain right. Damaged structure is left as found.
 */
export function stripVideoLocation(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file);
  emptyMetadata(bytes, 'file', { contentStart: 0, end: bytes.length });
  return bytes;
}

/** Has an index (`moov`) and sound or picture (`mdat`), every box ends inside the file, and nothing else follows. */
export function isWholeVideo(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const types: string[] = [];
  let offset = 0;
  while (offset < file.length) {
    const box = boxAt(view, offset, file.length);
    if (!box || !/^[ -~\u00a9]{4}$/.test(box.type)) return false;
    types.push(box.type);
    offset = box.end;
  }
  return types[0] === 'ftyp' && types.includes('moov') && (types.includes('mdat') || types.includes('moof'));
}

function emptyMetadata(bytes: Uint8Array, within: Container, stretch: Pick<Mp4Box, 'contentStart' | 'end'>): void {
  const kept: readonly string[] = KEPT[within].split(' ');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const box of listBoxes(view, stretch)) {
    if (!kept.includes(box.type)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], box.start + 4);
      bytes.fill(0, box.contentStart, box.end);
    } else if (isContainer(box.type)) {
      emptyMetadata(bytes, box.type, box);
    }
  }
}

function isContainer(type: string): type is Container {
  return Object.hasOwn(KEPT, type);
}
