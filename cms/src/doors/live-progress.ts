/** How far every site server has come with its pages: what editors see as "Đã lên trang lúc …". */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Clock } from 'shared/kernel/clock';
import { compareAndSet, insertIfAbsent } from '../platform/atomic-update.ts';

const COLLECTION = 'site-nodes';
/** A server silent for longer no longer keeps editors waiting. */
const ACTIVE_MS = 600_000;
const SAVE_SEEN_EVERY_MS = 60_000;
const LONGEST_HISTORY = 2_000;

const NodeDoc = z.object({ id: z.string(), live: z.number(), lastSeenAt: z.string().nullish() });

interface NodeState {
  live: number;
  lastSeenMs: number;
  savedSeenMs: number;
}

export interface LiveProgress {
  acknowledge(node: string, live: number): Promise<void>;
  /** What every active site server has on its pages. */
  reachedSequence(): number;
  /** When the number was first reached; undefined where that was before this program started, or not yet. */
  findReachedAt(sequence: number): number | undefined;
  /** Since any site server last asked; undefined when none ever did. */
  silentSeconds(): number | undefined;
}

export async function openLiveProgress(options: {
  readonly payload: Payload;
  readonly clock: Clock;
}): Promise<LiveProgress> {
  const { payload, clock } = options;
  const nodes = await loadNodes(payload);
  const steps: { readonly sequence: number; readonly atMs: number }[] = [];

  const reachedSequence = (): number => {
    const all = [...nodes.values()];
    const active = all.filter((node) => clock() - node.lastSeenMs <= ACTIVE_MS);
    const counted = active.length > 0 ? active : all;
    return counted.length === 0 ? 0 : Math.min(...counted.map((node) => node.live));
  };
  let reached = reachedSequence();
  /** Everything up to here was reached before there was a history. */
  let base = reached;

  return {
    reachedSequence,
    acknowledge: async (name, live) => {
      const nowMs = clock();
      const node = nodes.get(name) ?? { live: 0, lastSeenMs: nowMs, savedSeenMs: 0 };
      nodes.set(name, node);
      const isNews = live !== node.live || nowMs - node.savedSeenMs > SAVE_SEEN_EVERY_MS;
      node.live = live;
      node.lastSeenMs = nowMs;
      const now = reachedSequence();
      if (now > reached) steps.push({ sequence: now, atMs: nowMs });
      if (steps.length > LONGEST_HISTORY) base = Math.max(base, steps.shift()?.sequence ?? 0);
      reached = now;
      if (!isNews) return;
      node.savedSeenMs = nowMs;
      await saveNode(payload, name, { live, lastSeenAt: new Date(nowMs).toISOString() });
    },
    findReachedAt: (sequence) => (sequence <= base ? undefined : steps.find((step) => step.sequence >= sequence)?.atMs),
    silentSeconds: () => {
      if (nodes.size === 0) return undefined;
      return Math.max(0, (clock() - Math.max(...[...nodes.values()].map((node) => node.lastSeenMs))) / 1000);
    },
  };
}

async function loadNodes(payload: Payload): Promise<Map<string, NodeState>> {
  const found: { docs: unknown[] } = await payload.db.find({ collection: COLLECTION, limit: 0, pagination: false });
  const docs = found.docs.map((doc) => NodeDoc.parse(doc));
  return new Map(
    docs.map(({ id, live, lastSeenAt }) => {
      const lastSeenMs = lastSeenAt ? Date.parse(lastSeenAt) : 0;
      return [id, { live, lastSeenMs, savedSeenMs: lastSeenMs }];
    }),
  );
}

async function saveNode(
  payload: Payload,
  id: string,
  data: { readonly live: number; readonly lastSeenAt: string },
): Promise<void> {
  if (await insertIfAbsent({ payload, collection: COLLECTION, id, data })) return;
  await compareAndSet({ payload, collection: COLLECTION, id, expected: {}, data });
}
