/** Feed numbers: epoch × 2³² + count, so that whoever holds the lease later always writes higher ones. */
const COUNTS_PER_EPOCH = 2 ** 32;

export function sequenceOf(epoch: number, count: number): number {
  if (count <= 0 || count >= COUNTS_PER_EPOCH) throw new RangeError(`No such count in an epoch: ${count}`);
  const sequence = epoch * COUNTS_PER_EPOCH + count;
  if (!Number.isSafeInteger(sequence)) throw new RangeError(`Epoch too large: ${epoch}`);
  return sequence;
}

export function epochOf(sequence: number): number {
  return Math.floor(sequence / COUNTS_PER_EPOCH);
}

/** True for a row that a former holder wrote after its lease had been taken over: readers may have passed its number. */
export function isLateWrite(
  sequence: number,
  lease: { readonly epoch: number; readonly takeovers: Readonly<Record<string, number>> },
): boolean {
  const epoch = epochOf(sequence);
  const highestAtTakeover = lease.takeovers[String(epoch)];
  return epoch < lease.epoch && highestAtTakeover !== undefined && sequence > highestAtTakeover;
}
