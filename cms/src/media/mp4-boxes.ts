/** The boxes an MP4 or M4A file is built of, each with its length, its name and what it holds. */

export interface Mp4Box {
  readonly type: string;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

type Stretch = Pick<Mp4Box, 'contentStart' | 'end'>;

/** Undefined where none that ends before `end` stands there. */
export function boxAt(view: DataView, offset: number, end: number): Mp4Box | undefined {
  if (offset + 8 > end) return undefined;
  const shortSize = view.getUint32(offset);
  const type = String.fromCharCode(...[4, 5, 6, 7].map((position) => view.getUint8(offset + position)));
  if (shortSize === 1 && offset + 16 > end) return undefined;
  const headerBytes = shortSize === 1 ? 16 : 8;
  const size = shortSize === 1 ? Number(view.getBigUint64(offset + 8)) : shortSize === 0 ? end - offset : shortSize;
  if (size < headerBytes || offset + size > end) return undefined;
  return { type, start: offset, contentStart: offset + headerBytes, end: offset + size };
}

/** One after the other, as far as they are whole. */
export function listBoxes(view: DataView, { contentStart, end }: Stretch): readonly Mp4Box[] {
  const boxes: Mp4Box[] = [];
  for (let box = boxAt(view, contentStart, end); box; box = boxAt(view, box.end, end)) boxes.push(box);
  return boxes;
}

/** Every box at the end of a path of names. Example: `['moov', 'trak', 'tkhd']`. */
export function boxesAlong(view: DataView, within: Stretch, [name, ...rest]: readonly string[]): readonly Mp4Box[] {
  const named = listBoxes(view, within).filter(({ type }) => type === name);
  return rest.length === 0 ? named : named.flatMap((box) => boxesAlong(view, box, rest));
}
