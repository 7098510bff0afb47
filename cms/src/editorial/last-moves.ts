/** When an item was moved last in this process: of a move that ended after an order came, whoever ordered knew nothing. */
import type { Payload } from 'payload';

/** By the clock of `performance.now()`, for each item. */
const endsOf = new WeakMap<Payload, Map<string, number>>();

export function noteMove(payload: Payload, documentId: string): void {
  const ends = endsOf.get(payload) ?? new Map<string, number>();
  endsOf.set(payload, ends);
  ends.set(documentId, performance.now());
}

export function wasMovedSince(payload: Payload, documentId: string, arrivedAtMs: number): boolean {
  return (endsOf.get(payload)?.get(documentId) ?? -Infinity) >= arrivedAtMs;
}
