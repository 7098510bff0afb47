/** The signed doors: what each takes and what it answers. Everything from outside is parsed here. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { AiringBatch } from 'shared/contract/airing';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { DOORS } from 'shared/contract/feed';
import { ReachTotals } from 'shared/contract/reach-totals';
import { acceptTotals } from '../reach/accept-totals.ts';
import { acceptAirings } from './accept-airings.ts';
import type { LiveProgress } from './live-progress.ts';
import { readFeed } from './read-feed.ts';
import { readLiveStatus } from './read-live-status.ts';

export interface Door {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly maxBodyBytes: number;
  /** Undefined: the question or the body is not of the door's form. */
  readonly answer: (question: { readonly query: URLSearchParams; readonly body: string }) => Promise<unknown>;
}

interface DoorsContext {
  readonly payload: Payload;
  readonly progress: LiveProgress;
  readonly nudgePublisher: () => void;
  readonly findFailure: (rowId: string) => string | undefined;
}

const FeedQuery = z.object({
  after: z.coerce.number().int().nonnegative(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  node: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  live: z.coerce.number().int().nonnegative().optional(),
});

const DocumentKey = z.string().regex(new RegExp(`^(?:${DOCUMENT_KINDS.join('|')}):[0-9A-Za-z-]{1,64}$`));

export function createDoorTable(context: DoorsContext): readonly Door[] {
  const { payload, progress } = context;
  return [
    {
      method: 'GET',
      path: DOORS.feed,
      maxBodyBytes: 0,
      answer: async ({ query }) => {
        const parsed = FeedQuery.safeParse(Object.fromEntries(query));
        if (!parsed.success) return undefined;
        const { after, limit, node, live } = parsed.data;
        if (node !== undefined && live !== undefined) await progress.acknowledge(node, live);
        return readFeed(payload, { after, limit });
      },
    },
    {
      method: 'GET',
      path: DOORS.liveStatus,
      maxBodyBytes: 0,
      answer: async ({ query }) => {
        const rowId = DocumentKey.safeParse(query.get('document'));
        if (!rowId.success) return undefined;
        const problem = context.findFailure(rowId.data);
        return readLiveStatus({ payload, progress, rowId: rowId.data, problem });
      },
    },
    {
      method: 'POST',
      path: DOORS.nudge,
      maxBodyBytes: 0,
      answer: async () => {
        context.nudgePublisher();
        return {};
      },
    },
    {
      method: 'POST',
      path: DOORS.reachTotals,
      maxBodyBytes: 1024 * 1024,
      answer: async ({ body }) => {
        const totals = ReachTotals.safeParse(parseJson(body));
        return totals.success ? acceptTotals(payload, totals.data) : undefined;
      },
    },
    {
      method: 'POST',
      path: DOORS.airings,
      maxBodyBytes: 512 * 1024,
      answer: async ({ body }) => {
        const batch = AiringBatch.safeParse(parseJson(body));
        return batch.success ? acceptAirings(payload, batch.data.airings) : undefined;
      },
    },
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
