/** Lists of whole numbers that grow without an object for each; the index holds millions. */
export interface GrowingList {
  values: Uint32Array;
  length: number;
}

/** The same for bytes. */
export interface GrowingBytes {
  values: Uint8Array;
  length: number;
}

export function createGrowingList(capacity = 4): GrowingList {
  return { values: new Uint32Array(capacity), length: 0 };
}

export function createGrowingBytes(capacity = 64): GrowingBytes {
  return { values: new Uint8Array(capacity), length: 0 };
}

export function append(list: GrowingList, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Uint32Array(roomFor(list.length + 1));
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length] = value;
  list.length += 1;
}

export function appendByte(list: GrowingBytes, value: number): void {
  makeRoom(list, 1);
  list.values[list.length] = value;
  list.length += 1;
}

export function appendBytes(list: GrowingBytes, bytes: Uint8Array): void {
  makeRoom(list, bytes.length);
  list.values.set(bytes, list.length);
  list.length += bytes.length;
}

function makeRoom(list: GrowingBytes, more: number): void {
  if (list.length + more <= list.values.length) return;
  const larger = new Uint8Array(roomFor(list.length + more));
  larger.set(list.values);
  list.values = larger;
}

/** Short lists double nearly, long ones grow by an eighth: what stands empty is memory too. */
function roomFor(length: number): number {
  return length < 4096 ? Math.ceil(length * 1.5) + 4 : Math.ceil(length * 1.125);
}
