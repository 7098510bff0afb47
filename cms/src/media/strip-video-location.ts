/** Phones write the place of recording into MP4 and M4A files; published files must not carry it. */

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

/** Picture, sound and the clock of editing programs; other tracks hold what the camera wrote down: places, mostly. */
const KEPT_TRACKS = ['vide', 'soun', 'tmcd'];

/**
 * A copy of the file in which every box that players do not need is emptied and renamed `free`.
 * Lengths stay as they are, so that the offsets of sound and picture remain right. Damaged structure is left as found.
 */
export function stripVideoLocation(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file);
  emptyMetadata(bytes, 'file', { start: 0, end: bytes.length });
  return bytes;
}

/** Has an index (`moov`) and sound or picture (`mdat`), every box ends inside the file, and nothing else follows. */
export function isWholeVideo(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const types: string[] = [];
  let offset = 0;
  while (offset < file.length) {
    const box = offset + 8 <= file.length ? boxAt(view, offset, file.length) : undefined;
    if (!box || !/^[ -~\u00a9]{4}$/.test(box.type)) return false;
    types.push(box.type);
    offset = box.end;
  }
  return types[0] === 'ftyp' && types.includes('moov') && (types.includes('mdat') || types.includes('moof'));
}

/** A drone or an action camera writes its way as a track of its own, among picture and sound. */
export function hasDataTrack(file: Uint8Array): boolean {
  return handlersIn(file, 0, file.length).some((handler) => !KEPT_TRACKS.includes(handler));
}

function handlersIn(bytes: Uint8Array, start: number, end: number): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const handlers: string[] = [];
  let offset = start;
  while (offset + 8 <= end) {
    const box = boxAt(view, offset, end);
    if (!box) break;
    if (['moov', 'trak', 'mdia'].includes(box.type)) handlers.push(...handlersIn(bytes, box.contentStart, box.end));
    // Version, flags and a reserved word stand before the kind of track.
    else if (box.type === 'hdlr')
      handlers.push(Buffer.from(bytes.subarray(box.contentStart + 8, box.contentStart + 12)).toString('latin1'));
    offset = box.end;
  }
  return handlers;
}

function emptyMetadata(
  bytes: Uint8Array,
  within: Container,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const kept: readonly string[] = KEPT[within].split(' ');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = start;
  while (offset + 8 <= end) {
    const box = boxAt(view, offset, end);
    if (!box) return;
    if (!kept.includes(box.type)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], offset + 4);
      bytes.fill(0, box.contentStart, box.end);
    } else if (isContainer(box.type)) {
      emptyMetadata(bytes, box.type, { start: box.contentStart, end: box.end });
    }
    offset = box.end;
  }
}

function isContainer(type: string): type is Container {
  return Object.hasOwn(KEPT, type);
}

function boxAt(
  view: DataView,
  offset: number,
  end: number,
): { type: string; contentStart: number; end: number } | undefined {
  const shortSize = view.getUint32(offset);
  const type = String.fromCharCode(...[4, 5, 6, 7].map((position) => view.getUint8(offset + position)));
  if (shortSize === 1 && offset + 16 > end) return undefined;
  const headerBytes = shortSize === 1 ? 16 : 8;
  const size = shortSize === 1 ? Number(view.getBigUint64(offset + 8)) : shortSize === 0 ? end - offset : shortSize;
  if (size < headerBytes || offset + size > end) return undefined;
  return { type, contentStart: offset + headerBytes, end: offset + size };
}
