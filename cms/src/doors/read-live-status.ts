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
  const common = { siteSilentSeconds: progress.silentSeconds(), ...(problem && { problem }) };
  if (!found) return { state: 'unknown', sequence: 0, ...common };
  const { state, sequence, updatedAt } = Row.parse(found);
  const { reachedAtMs, behind, trouble } = progress.progressOf({
    rowId,
    sequence,
    writtenAtMs: Date.parse(updatedAt),
  });
  return {
    state,
    sequence,
    ...(reachedAtMs !== undefined && { reachedAt: new Date(reachedAtMs).toISOString() }),
    ...(behind && { behind }),
    ...(trouble && { trouble }),
    ...common,
  };
}
