/** Publisher and doors as one program that can die between any two calls to the database and be started again. */
import type { Doors } from 'cms/doors/start-doors';
import type { Publisher } from 'cms/publishing/publish-changes';
import type { Clock } from 'shared/kernel/clock';
import type { LogEntry } from 'shared/kernel/log';
import type { Payload } from '../doors/open-test-cms.ts';
import { createCrashPoint, type CrashPoint } from './crash-point.ts';
import { createMortalPayload } from './mortal-payload.ts';

interface CmsGround {
  /** Survives every death, as the database does. */
  readonly payload: Payload;
  readonly port: number;
  readonly secret: string;
  readonly clock: Clock;
  readonly log: (entry: LogEntry) => void;
}

export interface MortalCms {
  readonly port: number;
  readonly crash: CrashPoint;
  nudge(): void;
  /** After a death. */
  reopen(): Promise<MortalCms>;
  close(): Promise<void>;
}

const SCAN_EVERY_MS = 200;
/** The holder's process is alive: only the lease's end lets the next one in. */
export const LEASE_MS = 600;

export async function openMortalCms(ground: CmsGround): Promise<MortalCms> {
  const { startPublisher } = await import('cms/publishing/publish-changes');
  const { startDoors } = await import('cms/doors/start-doors');
  const crash = createCrashPoint();
  const { secret, clock, log } = ground;
  const payload = createMortalPayload(ground.payload, crash);
  const publisher: Publisher = startPublisher({ payload, clock, log, leaseMs: LEASE_MS, scanEveryMs: SCAN_EVERY_MS });
  const doors: Doors = await startDoors({
    payload,
    port: ground.port,
    secret,
    clock,
    log,
    publisher,
    closeWithinMs: 0,
  });
  let closing: Promise<void> | undefined;
  const closeDoors = (): Promise<void> => (closing ??= doors.close());
  const endWithCrash = async (): Promise<void> => {
    await crash.crashed;
    void publisher.close();
    await closeDoors();
  };
  void endWithCrash();
  return {
    port: doors.port,
    crash,
    nudge: () => publisher.nudge(),
    reopen: async () => {
      await closeDoors();
      return openMortalCms({ ...ground, port: doors.port });
    },
    close: async () => {
      if (!crash.hasCrashed()) await publisher.close();
      await closeDoors();
    },
  };
}
