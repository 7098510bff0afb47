/** Phones write the place of recording into MP4 and M4A files; published files must not carry it. */

const CONTAINERS = ['moov', 'trak', 'mdia', 'minf', 'moof', 'traf', 'mvex'];
/** `free` and `skip` keep what an editing program removed. */
const METADATA = ['udta', 'meta', 'uuid', 'free', 'skip'];
/** Picture, sound and the clock of editing programs; other tracks hold what the camera wrote down: places, mostly. */
const KEPT_TRACKS = ['vide', 'soun', 'tmcd'];

/**
 * A copy of the file in which every box of user metadata is emptied and renamed `free`.
 * Lengths stay as they are, so that the offsets of sound and picture remain right. Damaged structure is left as found.
 */
export function stripVideoLocation(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file);
  emptyMetadata(bytes, 0, bytes.length);
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
      handlers.push(Buffer.from(bytes).toString('latin1', box.contentStart + 8, box.contentStart + 12));
    offset = box.end;
  }
  return handlers;
}

function emptyMetadata(bytes: Uint8Array, start: number, end: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = start;
  while (offset + 8 <= end) {
    const box = boxAt(view, offset, end);
    if (!box) return;
    if (METADATA.includes(box.type)) {
      bytes.set([0x66, 0x72, 0x65, 0x65], offset + 4);
      bytes.fill(0, box.contentStart, box.end);
    } else if (CONTAINERS.includes(box.type)) {
      emptyMetadata(bytes, box.contentStart, box.end);
    }
    offset = box.end;
  }
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
