/** Sets of documents, a bit for each: what stands in both of two sets is found 32 documents at a time. */
export function bitmapLength(documents: number): number {
  return (documents + 31) >>> 5;
}

export function hasBit(bits: Uint32Array, document: number): boolean {
  return (((bits[document >>> 5] ?? 0) >>> (document & 31)) & 1) === 1;
}

export function setBit(bits: Uint32Array, document: number): void {
  const word = document >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (document & 31));
}

export function clearBit(bits: Uint32Array, document: number): void {
  const word = document >>> 5;
  bits[word] = (bits[word] ?? 0) & ~(1 << (document & 31));
}

/** What stands only in `other` is added. */
export function unite(bits: Uint32Array, other: Uint32Array): void {
  const length = Math.min(bits.length, other.length);
  for (let word = 0; word < length; word += 1) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0);
}

/** What does not stand in `other` is taken away. */
export function intersect(bits: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
}

/** The documents in growing order, written to `list`, which must be long enough; the written part comes back. */
export function listBits(bits: Uint32Array, list: Uint32Array): Uint32Array {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const bit = rest & -rest;
      list[count] = (word << 5) + (31 - Math.clz32(bit));
      count += 1;
      rest ^= bit;
    }
  }
  return list.subarray(0, count);
}
