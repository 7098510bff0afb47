/** Word numbers of a text as the store keeps them, somewhere in a larger piece of memory. */
export interface PackedWords {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Calls with each word and its place, without making an array of them; see `token-blob.ts` for the form. */
export function eachWord({ bytes, from, to }: PackedWords, look: (word: number, position: number) => void): void {
  let word = 0;
  let shift = 0;
  let position = 0;
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index] ?? 0;
    word |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    look(word, position);
    position += 1;
    word = 0;
    shift = 0;
  }
}
