/** How far one document is on its way to the page. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { LiveStatus } from 'shared/contract/feed';
import type { LiveProgress } from './live-progress.ts';

const Row = z.object({ state: z.enum(['live', 'gone']), sequence: z.number(), updatedAt: z.string() });

export async function readLiveStatus(options: {
  readonly payload: Payload;
  readonly progress: LiveProgress;
  /** `<kind>:<id>` */
  readonly rowId: string;
  readonly problem: string | undefined;
}): Promise<LiveStatus> {
  const { payload, progress, rowId, problem } = options;
  const found: unknown = await payload.db.findOne({ collection: 'feed-rows', where: { id: { equals: rowId } } });
  const reachedSequence = progress.reachedSequence();
  const common = {
    reachedSequence,
    siteSilentSeconds: progress.silentSeconds(),
    ...(problem && { problem }),
  };
  if (!found) return { state: 'unknown', sequence: 0, ...common };
  const row = Row.parse(found);
  if (reachedSequence < row.sequence) return { state: row.state, sequence: row.sequence, ...common };
  // Reached before this program started: then the row's own time is the nearest that is known.
  const reachedAtMs = progress.findReachedAt(row.sequence) ?? Date.parse(row.updatedAt);
  return { state: row.state, sequence: row.sequence, reachedAt: new Date(reachedAtMs).toISOString(), ...common };
}
