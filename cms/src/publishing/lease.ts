/** The right to write the feed: one document, changed only by compare-and-set, so that of any number of programs one holds it. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Clock } from 'shared/kernel/clock';
import { compareAndSet, insertIfAbsent } from '../platform/atomic-update.ts';

const LEASE_ID = 'publisher';
const LONGEST_BELIEVED = 10;

const LeaseDoc = z.object({
  epoch: z.number().int().nonnegative(),
  holder: z.string().nullish(),
  expiresAtMs: z.number(),
  takeovers: z
    .record(z.string(), z.number())
    .nullish()
    .transform((takeovers) => takeovers ?? {}),
});
type LeaseDoc = z.infer<typeof LeaseDoc>;

export interface Lease {
  /** Grows with every holder. */
  readonly epoch: number;
  /**
   * Epochs whose holder was not seen to end, with the highest sequence in the feed when they were taken over.
   * A row of such an epoch above that number was written late.
   */
  readonly takeovers: Readonly<Record<string, number>>;
  /** By this program's own clock and its last renewal: false means another may hold it already. */
  isHeld(): boolean;
  /** Renews it when a third of its time is over. False: it is lost. */
  renewWhenDue(): Promise<boolean>;
  release(): Promise<void>;
}

interface LeaseOptions {
  readonly payload: Payload;
  readonly clock: Clock;
  readonly holder: string;
  readonly durationMs: number;
  /** True where the named holder certainly writes no more, though its lease has not run out. */
  readonly isDead: (holder: string) => boolean;
  readonly highestSequence: () => Promise<number>;
}

/** The lease, or undefined while another program holds it. */
export async function acquireLease(options: LeaseOptions): Promise<Lease | undefined> {
  const { payload, clock, holder, durationMs } = options;
  const found = await findLease(payload);
  const expiresAtMs = clock() + durationMs;
  if (!found) {
    const first = { epoch: 1, holder, expiresAtMs, takeovers: {} };
    const isOurs = await insertIfAbsent({ payload, collection: 'leases', id: LEASE_ID, data: first });
    return isOurs ? heldLease(options, first) : undefined;
  }
  const wasReleased = !found.holder;
  const leftMs = found.expiresAtMs - clock();
  // A lease beyond any that is ever given was written by another clock: before this one was set back, for instance.
  const isValid = leftMs > 0 && leftMs < LONGEST_BELIEVED * durationMs;
  if (!wasReleased && isValid && !options.isDead(found.holder ?? '')) return undefined;
  const takeovers = wasReleased
    ? found.takeovers
    : { ...found.takeovers, [String(found.epoch)]: await options.highestSequence() };
  const next = { epoch: found.epoch + 1, holder, expiresAtMs, takeovers };
  const isOurs = await compareAndSet({
    payload,
    collection: 'leases',
    id: LEASE_ID,
    expected: { and: [{ epoch: { equals: found.epoch } }, { expiresAtMs: { equals: found.expiresAtMs } }] },
    data: next,
  });
  return isOurs ? heldLease(options, next) : undefined;
}

function heldLease(options: LeaseOptions, doc: LeaseDoc): Lease {
  const { payload, clock, durationMs } = options;
  let { expiresAtMs } = doc;
  const setWhileOurs = (data: Readonly<Record<string, unknown>>): Promise<boolean> =>
    compareAndSet({
      payload,
      collection: 'leases',
      id: LEASE_ID,
      expected: { epoch: { equals: doc.epoch } },
      data,
    });
  return {
    epoch: doc.epoch,
    takeovers: doc.takeovers,
    isHeld: () => clock() < expiresAtMs,
    renewWhenDue: async () => {
      if (expiresAtMs - clock() > (durationMs * 2) / 3) return true;
      const until = clock() + durationMs;
      const isOurs = await setWhileOurs({ expiresAtMs: until });
      expiresAtMs = isOurs ? until : 0;
      return isOurs;
    },
    release: async () => {
      expiresAtMs = 0;
      await setWhileOurs({ holder: '', expiresAtMs: 0 });
    },
  };
}

async function findLease(payload: Payload): Promise<LeaseDoc | undefined> {
  const found: unknown = await payload.db.findOne({ collection: 'leases', where: { id: { equals: LEASE_ID } } });
  return found ? LeaseDoc.parse(found) : undefined;
}
