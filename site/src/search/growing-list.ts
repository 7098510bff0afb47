/** A list of whole numbers that grows without an object for each; the index holds millions. */
export interface GrowingList {
  values: Uint32Array;
  length: number;
}

export function createGrowingList(capacity = 4): GrowingList {
  return { values: new Uint32Array(capacity), length: 0 };
}

export function append(list: GrowingList, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Uint32Array(Math.ceil(list.length * 1.5) + 4);
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length] = value;
  list.length += 1;
}
