/** How far every site server has come with its pages, by its own reports: what editors see as "Đã lên trang lúc …". */
import type { Payload } from 'payload';
import { z } from 'zod';
import { SiteReport, type BehindReason, type LineTrouble } from 'shared/contract/site-report';
import type { Clock } from 'shared/kernel/clock';
import { compareAndSet, insertIfAbsent } from '../platform/atomic-update.ts';
import { createArrivals } from './arrivals.ts';

const COLLECTION = 'site-nodes';
/** A server silent for longer no longer keeps editors waiting. */
const ACTIVE_MS = 600_000;
const SAVE_SEEN_EVERY_MS = 60_000;
/** What is tried again within seconds is on its way; what failed this often is something to tell. */
const TOLD_AFTER_ATTEMPTS = 3;

const NodeDoc = z.object({ id: z.string(), lastSeenAt: z.string(), report: SiteReport });

export interface SiteState {
  readonly report: SiteReport;
  readonly lastSeenMs: number;
}

export interface DocumentProgress {
  /** Undefined while some active server has not the change on the document's page. */
  readonly reachedAtMs: number | undefined;
  readonly behind: BehindReason | undefined;
  readonly trouble: LineTrouble | undefined;
}

export interface LiveProgress {
  acknowledge(report: SiteReport): Promise<void>;
  /** `rowId` is `<kind>:<id>`; `writtenAtMs` stands in for an arrival before this program started. */
  progressOf(row: {
    readonly rowId: string;
    readonly sequence: number;
    readonly writtenAtMs: number;
  }): DocumentProgress;
  sites(): readonly SiteState[];
  /** The newest order to rebuild that every active server has carried out; undefined where there is none. */
  findRebuilt(): number | undefined;
  /** Since any site server last reported; undefined when none ever did. */
  silentSeconds(): number | undefined;
}

export async function openLiveProgress(options: {
  readonly payload: Payload;
  readonly clock: Clock;
}): Promise<LiveProgress> {
  const { payload, clock } = options;
  const sites = await loadSites(payload);
  const savedMs = new Map<string, number>();
  const arrivals = createArrivals(listActive());

  function listActive(): readonly SiteState[] {
    const all = [...sites.values()];
    const active = all.filter((site) => clock() - site.lastSeenMs <= ACTIVE_MS);
    return active.length > 0 ? active : all;
  }

  return {
    acknowledge: async (report) => {
      const nowMs = clock();
      const before = sites.get(report.node);
      sites.set(report.node, { report, lastSeenMs: nowMs });
      arrivals.note(listActive(), nowMs);
      const isNews = before === undefined || JSON.stringify(before.report) !== JSON.stringify(report);
      const isDue = nowMs - (savedMs.get(report.node) ?? 0) > SAVE_SEEN_EVERY_MS;
      if (!isNews && !isDue) return;
      savedMs.set(report.node, nowMs);
      await saveSite(payload, report, nowMs);
    },
    progressOf: ({ rowId, sequence, writtenAtMs }) => {
      const active = listActive();
      const isReached = active.length > 0 && active.every(({ report }) => hasReached(report, rowId, sequence));
      return {
        reachedAtMs: isReached ? (arrivals.findAt(rowId, sequence) ?? writtenAtMs) : undefined,
        behind: isReached ? undefined : findBehind(active, rowId),
        trouble: isReached ? undefined : active.find(({ report }) => report.trouble !== undefined)?.report.trouble,
      };
    },
    sites: () => [...sites.values()],
    findRebuilt: () => {
      const active = listActive();
      return active.length === 0 ? undefined : Math.min(...active.map(({ report }) => report.rebuilt));
    },
    silentSeconds: () => {
      if (sites.size === 0) return undefined;
      return Math.max(0, (clock() - Math.max(...[...sites.values()].map((site) => site.lastSeenMs))) / 1000);
    },
  };
}

/** By document: one that is kept back keeps nobody else back, and an urgent one counts before those it overtook. */
function hasReached(report: SiteReport, rowId: string, sequence: number): boolean {
  const isNamed = ({ kind, id }: { readonly kind: string; readonly id: string }): boolean => `${kind}:${id}` === rowId;
  if (report.reached >= sequence) return !report.behind.some(isNamed);
  return report.ahead.some((ahead) => isNamed(ahead) && ahead.sequence >= sequence);
}

function findBehind(active: readonly SiteState[], rowId: string): BehindReason | undefined {
  const named = active.flatMap(({ report }) => report.behind).filter(({ kind, id }) => `${kind}:${id}` === rowId);
  return named.find(({ attempts }) => attempts >= TOLD_AFTER_ATTEMPTS)?.reason;
}

async function loadSites(payload: Payload): Promise<Map<string, SiteState>> {
  const found: { docs: unknown[] } = await payload.db.find({ collection: COLLECTION, limit: 0, pagination: false });
  const sites = new Map<string, SiteState>();
  for (const doc of found.docs) {
    // A row of an older form says nothing: the server reports again within seconds.
    const parsed = NodeDoc.safeParse(doc);
    if (!parsed.success) continue;
    sites.set(parsed.data.id, { report: parsed.data.report, lastSeenMs: Date.parse(parsed.data.lastSeenAt) });
  }
  return sites;
}

async function saveSite(payload: Payload, report: SiteReport, nowMs: number): Promise<void> {
  const id = report.node;
  const data = { report, lastSeenAt: new Date(nowMs).toISOString() };
  if (await insertIfAbsent({ payload, collection: COLLECTION, id, data })) return;
  await compareAndSet({ payload, collection: COLLECTION, id, expected: {}, data });
}
