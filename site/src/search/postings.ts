/** In which documents a word stands: a list while they are few, a bitmap once that is smaller. */
import { clearBit, hasBit, setBit, unite } from './bitmap.ts';
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

/** Adds the documents of the word to a set. */
export function uniteWhere({ bits, list }: Postings, set: Uint32Array): void {
  if (bits) {
    unite(set, bits);
    return;
  }
  for (let index = 0; index < list.length; index += 1) setBit(set, list.values[index] ?? 0);
}

/**
 * Gives `value` to the documents of `open` that hold the word, and takes them out of it: whoever begins with the
 * highest value touches each document once. Written out, because it runs for every word of every query.
 */
export function giveWhere({ bits, list }: Postings, open: Uint32Array, worth: Float32Array, value: number): void {
  if (!bits) {
    for (let index = 0; index < list.length; index += 1) {
      const document = list.values[index] ?? 0;
      if (!hasBit(open, document)) continue;
      clearBit(open, document);
      worth[document] = value;
    }
    return;
  }
  const length = Math.min(bits.length, open.length);
  for (let word = 0; word < length; word += 1) {
    const here = open[word] ?? 0;
    let rest = (bits[word] ?? 0) & here;
    if (rest === 0) continue;
    open[word] = here & ~rest;
    while (rest !== 0) {
      const bit = rest & -rest;
      worth[(word << 5) + (31 - Math.clz32(bit))] = value;
      rest ^= bit;
    }
  }
}

function withRoomFor(bits: Uint32Array, document: number): Uint32Array {
  if (document >>> 5 < bits.length) return bits;
  const larger = new Uint32Array(Math.ceil(bits.length * 1.2) + 64);
  larger.set(bits);
  return larger;
}
