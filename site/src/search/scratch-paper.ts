/** Arrays as long as the library, kept between questions: making them anew for each would cost more than filling them. */
export interface ScratchPaper {
  /** All zero, and one's own until the paper is turned back. */
  floats(size: number): Float32Array;
  bytes(size: number): Uint8Array;
  /** Everything that was given out is free again. */
  turnBack(): void;
}

/** Beyond so many a sheet is used once and thrown away: a strange query must not keep memory for ever. */
const KEPT_SHEETS = 24;

export function createScratchPaper(): ScratchPaper {
  const floats: Float32Array[] = [];
  const bytes: Uint8Array[] = [];
  let usedFloats = 0;
  let usedBytes = 0;
  return {
    floats: (size) => {
      const kept = floats[usedFloats];
      const sheet = kept && kept.length >= size ? kept : new Float32Array(roomy(size));
      if (usedFloats < KEPT_SHEETS) floats[usedFloats] = sheet;
      usedFloats += 1;
      const given = sheet.subarray(0, size);
      if (sheet === kept) given.fill(0);
      return given;
    },
    bytes: (size) => {
      const kept = bytes[usedBytes];
      const sheet = kept && kept.length >= size ? kept : new Uint8Array(roomy(size));
      if (usedBytes < KEPT_SHEETS) bytes[usedBytes] = sheet;
      usedBytes += 1;
      const given = sheet.subarray(0, size);
      if (sheet === kept) given.fill(0);
      return given;
    },
    turnBack: () => {
      usedFloats = 0;
      usedBytes = 0;
    },
  };
}

/** The library grows while the paper is kept. */
function roomy(size: number): number {
  return Math.ceil(size * 1.05) + 64;
}
