/**
 * How many pages are made at once. News waits until the pages under way are done, so a batch should take no longer than
 * this; on an idle machine that is two or three dozen, beside a busy newsroom or with long lists only a few.
 */
export const LONGEST_BATCH_MS = 100;

const AT_FIRST = 24;
const LEAST = 4;
/** So many wait only where a whole site is made: then the work for each batch counts more than the wait for it. */
const WHOLE_SITE = 1000;
const MOST = 48;
const GROWTH = 4;

export interface BatchSize {
  now(waiting: number): number;
  /** How long so many took. */
  note(pages: number, tookMs: number): void;
}

export function createBatchSize(): BatchSize {
  let size = AT_FIRST;
  return {
    now: (waiting) => (waiting > WHOLE_SITE ? Math.max(size, AT_FIRST) : size),
    note: (pages, tookMs) => {
      if (tookMs > LONGEST_BATCH_MS) size = Math.max(LEAST, Math.floor((pages * LONGEST_BATCH_MS) / tookMs));
      // Where fewer were waiting nothing is known of more.
      else if (pages >= size) size = Math.min(MOST, size + GROWTH);
    },
  };
}
