import { bitmapLength } from './bitmap.ts';

/** Arrays as long as the library, kept between questions: making them anew for each would cost more than filling them. */
export interface ScratchPaper {
  /** All zero, and one's own until the paper is turned back. */
  floats(size: number): Float32Array;
  /** A number for each document or word. */
  numbers(size: number): Uint32Array;
  /** A set of documents, a bit for each: small, so never on a sheet for numbers. */
  bits(documents: number): Uint32Array;
  /** Everything that was given out is free again. */
  turnBack(): void;
}

/** Beyond so many a sheet is used once and thrown away: a strange query must not keep memory for ever. */
const KEPT_SHEETS = 24;

export function createScratchPaper(): ScratchPaper {
  const floats = createPad((size) => new Float32Array(size));
  const numbers = createPad((size) => new Uint32Array(size));
  const bits = createPad((size) => new Uint32Array(size));
  return {
    floats: floats.take,
    numbers: numbers.take,
    bits: (documents) => bits.take(bitmapLength(documents)),
    turnBack: () => {
      floats.turnBack();
      numbers.turnBack();
      bits.turnBack();
    },
  };
}

interface Sheet<Self> {
  readonly length: number;
  fill(value: number): unknown;
  subarray(from: number, to: number): Self;
}

interface Pad<Kind> {
  take(this: void, size: number): Kind;
  turnBack(this: void): void;
}

function createPad<Kind extends Sheet<Kind>>(cut: (size: number) => Kind): Pad<Kind> {
  const sheets: Kind[] = [];
  let used = 0;
  return {
    take: (size) => {
      const kept = sheets[used];
      const sheet = kept && kept.length >= size ? kept : cut(roomy(size));
      if (used < KEPT_SHEETS) sheets[used] = sheet;
      used += 1;
      const given = sheet.subarray(0, size);
      if (sheet === kept) given.fill(0);
      return given;
    },
    turnBack: () => {
      used = 0;
    },
  };
}

/** The library grows while the paper is kept. */
function roomy(size: number): number {
  return Math.ceil(size * 1.05) + 64;
}
