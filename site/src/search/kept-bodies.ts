/** Words of the bodies in memory, as many as there is room for; a library of a ward fits whole. */
import { append, createGrowingList } from './growing-list.ts';
import type { PackedWords } from './packed-words.ts';

export interface KeptBodies {
  /** Documents come in the order of their numbers. */
  add(words: Uint8Array): void;
  /** Undefined where there was no room. */
  find(document: number): PackedWords | undefined;
}

/** Some 50,000 documents of four hundred words. */
const MOST_BYTES = 24 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const NOWHERE = 0xffff_ffff;

export function createKeptBodies(mostBytes = MOST_BYTES): KeptBodies {
  const chunks: Uint8Array[] = [];
  const places = createGrowingList();
  const lengths = createGrowingList();
  let used = CHUNK_BYTES;
  const makeRoom = (length: number): boolean => {
    if (length > CHUNK_BYTES) return false;
    if (used + length <= CHUNK_BYTES) return true;
    if ((chunks.length + 1) * CHUNK_BYTES > mostBytes) return false;
    chunks.push(new Uint8Array(CHUNK_BYTES));
    used = 0;
    return true;
  };
  return {
    add: (words) => {
      append(lengths, words.length);
      if (!makeRoom(words.length)) {
        append(places, NOWHERE);
        return;
      }
      chunks.at(-1)?.set(words, used);
      append(places, (chunks.length - 1) * CHUNK_BYTES + used);
      used += words.length;
    },
    find: (document) => {
      const place = document < places.length ? (places.values[document] ?? NOWHERE) : NOWHERE;
      const bytes = place === NOWHERE ? undefined : chunks[Math.floor(place / CHUNK_BYTES)];
      if (!bytes) return undefined;
      const from = place % CHUNK_BYTES;
      return { bytes, from, to: from + (lengths.values[document] ?? 0) };
    },
  };
}
