/** Notices that the wall clock was set, which a program that plans by it must know: its plans mean other moments now. */
import type { Clock } from './clock.ts';

/** Below this it is drift, or a program that was not given a turn between two readings. */
const TOLERANCE_MS = 2000;

/**
 * A function that tells by how many milliseconds the wall clock was set since it was last called: 0 where it simply went
 * on, negative where it was set back. `monotonic` counts milliseconds from any origin and is never set.
 */
export function createClockStep(clock: Clock, monotonic: Clock): () => number {
  let offset = clock() - monotonic();
  return () => {
    const now = clock() - monotonic();
    const step = now - offset;
    if (Math.abs(step) < TOLERANCE_MS) return 0;
    offset = now;
    return step;
  };
}
