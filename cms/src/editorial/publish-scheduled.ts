/**
 * Publishes items whose time has come, in the CMS's own process. What is due is asked of the documents themselves, so a
 * kill or a stop costs nothing but the time until the next start; the move's id follows from the schedule, so that two
 * programs or two tries make one publication.
 */
import { createLocalReq, type Payload } from 'payload';
import { EDITORIAL_KINDS, type EditorialKind } from 'shared/editorial/publish-checklist';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { z } from 'zod';
import { COLLECTION_OF_KIND } from './collections.ts';
import { findLatest, parseEditorialDoc } from './editorial-doc.ts';
import { explainMoveFailure, type MoveFailure } from './explain-move-failure.ts';
import { lapseSchedule } from './lapse-schedule.ts';
import { moveStage } from './move-stage.ts';

const LOOK_EVERY_MS = 5_000;
const Scheduled = z.object({ id: z.string(), scheduledFor: z.string() });

interface ScheduledItem {
  readonly kind: EditorialKind;
  readonly id: string;
  readonly atMs: number;
}

interface SchedulerOptions {
  readonly payload: Payload;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Scheduler {
  close(): Promise<void>;
}

export function startScheduler({ payload, clock, log }: SchedulerOptions): Scheduler {
  const closing = new AbortController();
  let wake: (() => void) | undefined;

  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      let pauseMs = LOOK_EVERY_MS;
      try {
        const next = await publishDue({ payload, clock, log });
        if (next !== undefined) pauseMs = Math.min(LOOK_EVERY_MS, Math.max(0, next - clock()));
      } catch (error) {
        log({ level: 'error', event: 'ScheduleNotRead', message: String(error) });
      }
      if (closing.signal.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();
  return {
    close: async () => {
      closing.abort();
      wake?.();
      await running;
    },
  };
}

/** Publishes what is due; gives the instant of what is due next within the next look, if anything is. */
export async function publishDue({ payload, clock, log }: SchedulerOptions): Promise<number | undefined> {
  const soon = await listScheduled(payload, clock() + LOOK_EVERY_MS);
  for (const item of soon.filter(({ atMs }) => atMs <= clock())) {
    try {
      const outcome = await publishScheduled(payload, item);
      log({ level: 'info', event: 'ScheduleReached', kind: item.kind, id: item.id, outcome });
    } catch (error) {
      // A locked or lost database: the item stays scheduled and is tried again at the next look.
      log({ level: 'error', event: 'ScheduleFailed', kind: item.kind, id: item.id, message: String(error) });
    }
  }
  const later = soon.map(({ atMs }) => atMs).filter((atMs) => atMs > clock());
  return later.length === 0 ? undefined : Math.min(...later);
}

async function listScheduled(payload: Payload, untilMs: number): Promise<readonly ScheduledItem[]> {
  const found = await Promise.all(EDITORIAL_KINDS.map((kind) => listScheduledOfKind(payload, kind, untilMs)));
  return found.flat();
}

async function listScheduledOfKind(payload: Payload, kind: EditorialKind, untilMs: number) {
  const { docs } = await payload.find({
    collection: COLLECTION_OF_KIND[kind],
    draft: true,
    where: { scheduledFor: { less_than_equal: new Date(untilMs).toISOString() } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { scheduledFor: true },
    overrideAccess: true,
  });
  return Scheduled.array()
    .parse(docs)
    .map(({ id, scheduledFor }) => ({ kind, id, atMs: Date.parse(scheduledFor) }));
}

/** Made in the name of whoever set the time, who must still be allowed to publish it. */
async function publishScheduled(payload: Payload, { kind, id, atMs }: ScheduledItem): Promise<string> {
  const req = await createLocalReq({}, payload);
  const latest = await findLatest(req, kind, id);
  const doc = latest && parseEditorialDoc(latest);
  if (doc?.scheduledFor === undefined || Date.parse(doc.scheduledFor) !== atMs) return 'changed';
  const user = doc.scheduledBy === undefined ? undefined : await findUser(payload, doc.scheduledBy);
  const moveId = `scheduled-${id}-${atMs}`;
  const moved = await moveStage({ payload, user, kind, id, action: 'publish', moveId, seenAt: doc.updatedAt });
  if (moved.ok) return 'published';
  if (moved.failure.kind === 'changedMeanwhile') return 'triedAgain';
  await lapseSchedule({ payload, kind, id, atMs, why: explain(moved.failure) });
  return moved.failure.kind;
}

/** The sentences for the person at the button do not fit somebody who reads what happened meanwhile. */
function explain(reason: MoveFailure): string {
  const { kind } = reason;
  if (kind === 'wrongStage') return 'Mục chưa được duyệt. Hãy duyệt rồi đăng hoặc hẹn lại giờ.';
  if (kind === 'notSignedIn') return 'Người hẹn giờ không còn làm việc ở đây. Hãy nhờ người có quyền đăng.';
  if (kind === 'wrongRole' || kind === 'otherUnit') {
    return 'Người hẹn giờ không còn quyền đăng mục này. Hãy nhờ người có quyền đăng.';
  }
  return explainMoveFailure(reason);
}

async function findUser(payload: Payload, id: string): Promise<unknown> {
  return payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true });
}
