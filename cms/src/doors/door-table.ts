/** The signed doors: what each takes and what it answers. Everything from outside is parsed here. */
import type { Payload } from 'payload';
import { z } from 'zod';
import { AiringBatch } from 'shared/contract/airing';
import { DOCUMENT_KINDS } from 'shared/contract/documents';
import { DOORS } from 'shared/contract/feed';
import { LineOrder, type LineStatus } from 'shared/contract/line-status';
import { PreviewPermit, type PreviewPermitAnswer } from 'shared/contract/preview';
import { ReachTotals } from 'shared/contract/reach-totals';
import { SiteReport, type SiteReportAnswer } from 'shared/contract/site-report';
import type { Clock } from 'shared/kernel/clock';
import { isPreviewOpen } from '../preview/preview-permit.ts';
import { acceptTotals } from '../reach/accept-totals.ts';
import { acceptAirings } from './accept-airings.ts';
import type { Publisher } from '../publishing/publish-changes.ts';
import { orderRebuild, readRebuildOrder } from './line-orders.ts';
import type { LiveProgress } from './live-progress.ts';
import { readFeed, tagOfFeed } from './read-feed.ts';
import { readLineStatus } from './read-line-status.ts';
import { readLiveStatus } from './read-live-status.ts';

export interface Door {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly maxBodyBytes: number;
  /** Undefined: the question or the body is not of the door's form. */
  readonly answer: (question: DoorQuestion) => Promise<unknown>;
  /** Names what would be answered, where that is cheaper than answering: whoever has it is told that nothing is new. */
  readonly tag?: (question: DoorQuestion) => Promise<string | undefined>;
}

interface DoorQuestion {
  readonly query: URLSearchParams;
  readonly body: string;
}

interface DoorsContext {
  readonly payload: Payload;
  readonly progress: LiveProgress;
  readonly clock: Clock;
  readonly publisher: DoorsPublisher | undefined;
  /** The site servers have something to carry out. */
  readonly onOrder: () => void;
}

export type DoorsPublisher = Pick<Publisher, 'nudge' | 'findFailure' | 'sweep' | 'status'>;

const NO_PUBLISHER = {
  isLeading: false,
  sweptAtMs: undefined,
  isSweeping: false,
  isFilling: false,
  failures: [],
} as const;

const FeedQuery = z.object({
  after: z.coerce.number().int().nonnegative(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

const DocumentKey = z.string().regex(new RegExp(`^(?:${DOCUMENT_KINDS.join('|')}):[0-9A-Za-z-]{1,64}$`));

export function createDoorTable(context: DoorsContext): readonly Door[] {
  const { payload, clock, progress, publisher } = context;
  const lineStatus = (): Promise<LineStatus> =>
    readLineStatus({ payload, clock, progress, publisher: publisher?.status() ?? NO_PUBLISHER });
  const feedQuestion = (query: URLSearchParams) => {
    const { data } = FeedQuery.safeParse(Object.fromEntries(query));
    return data && { ...data, isFilling: publisher?.status().isFilling ?? false };
  };
  return [
    {
      method: 'GET',
      path: DOORS.feed,
      maxBodyBytes: 0,
      answer: async ({ query }) => {
        const question = feedQuestion(query);
        return question && readFeed(payload, question);
      },
      tag: async ({ query }) => {
        const question = feedQuestion(query);
        return question && tagOfFeed(payload, question);
      },
    },
    {
      method: 'GET',
      path: DOORS.liveStatus,
      maxBodyBytes: 0,
      answer: async ({ query }) => {
        const rowId = DocumentKey.safeParse(query.get('document'));
        if (!rowId.success) return undefined;
        const problem = publisher?.findFailure(rowId.data);
        return readLiveStatus({ payload, progress, rowId: rowId.data, problem });
      },
    },
    {
      method: 'POST',
      path: DOORS.siteReport,
      maxBodyBytes: 512 * 1024,
      answer: async ({ body }) => {
        const report = SiteReport.safeParse(parseJson(body));
        if (!report.success) return undefined;
        await progress.acknowledge(report.data);
        return { rebuild: await readRebuildOrder(payload) } satisfies SiteReportAnswer;
      },
    },
    { method: 'GET', path: DOORS.line, maxBodyBytes: 0, answer: () => lineStatus() },
    {
      method: 'POST',
      path: DOORS.line,
      maxBodyBytes: 1024,
      answer: async ({ body }) => {
        const order = LineOrder.safeParse(parseJson(body));
        if (!order.success) return undefined;
        if (order.data.order === 'sweep') publisher?.sweep();
        else {
          await orderRebuild(payload, progress.findRebuilt());
          context.onOrder();
        }
        return lineStatus();
      },
    },
    {
      method: 'POST',
      path: DOORS.nudge,
      maxBodyBytes: 0,
      answer: async () => {
        publisher?.nudge();
        return {};
      },
    },
    {
      method: 'POST',
      path: DOORS.previewPermit,
      maxBodyBytes: 4096,
      answer: async ({ body }) => {
        const permit = PreviewPermit.safeParse(parseJson(body));
        if (!permit.success) return undefined;
        return { isOpen: await isPreviewOpen(payload, permit.data, clock()) } satisfies PreviewPermitAnswer;
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
