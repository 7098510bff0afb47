/** In which documents a word stands: a list while they are few, a bitmap once that is smaller. */
import { append, createGrowingList, type GrowingList } from './growing-list.ts';

export interface Postings {
  list: GrowingList;
  bits: Uint32Array | undefined;
  count: number;
}

/** Below this many documents a list is never worth replacing. */
const SHORTEST_BITMAP = 512;
const LIST_BITS = 32;

export function createPostings(): Postings {
  return { list: createGrowingList(2), bits: undefined, count: 0 };
}

/** Documents come in growing order, each once. */
export function addPosting(postings: Postings, document: number): void {
  postings.count += 1;
  if (postings.bits) {
    postings.bits = withRoomFor(postings.bits, document);
    setBit(postings.bits, document);
    return;
  }
  append(postings.list, document);
  if (postings.count < SHORTEST_BITMAP || postings.count * LIST_BITS < document) return;
  const bits = new Uint32Array((document >>> 5) + 64);
  for (let index = 0; index < postings.list.length; index += 1) setBit(bits, postings.list.values[index] ?? 0);
  postings.bits = bits;
  postings.list = createGrowingList(0);
}

export function hasPosting({ bits, list }: Postings, document: number): boolean {
  if (bits) return (((bits[document >>> 5] ?? 0) >>> (document & 31)) & 1) === 1;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list.values[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list.values[low] === document;
}

/** Raises `worth` to `value` wherever the word stands. Written out, because it runs for every word of every query. */
export function raiseWhere({ bits, list }: Postings, worth: Float32Array, value: number): void {
  if (!bits) {
    for (let index = 0; index < list.length; index += 1) {
      const document = list.values[index] ?? 0;
      if ((worth[document] ?? 0) < value) worth[document] = value;
    }
    return;
  }
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const bit = rest & -rest;
      const document = (word << 5) + (31 - Math.clz32(bit));
      if ((worth[document] ?? 0) < value) worth[document] = value;
      rest ^= bit;
    }
  }
}

function setBit(bits: Uint32Array, document: number): void {
  const word = document >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (document & 31));
}

function withRoomFor(bits: Uint32Array, document: number): Uint32Array {
  if (document >>> 5 < bits.length) return bits;
  const larger = new Uint32Array(Math.ceil(bits.length * 1.2) + 64);
  larger.set(bits);
  return larger;
}
