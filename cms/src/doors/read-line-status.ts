/** The whole line as an administrator sees it: the feed, its writer, and every site server's last word. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { LineStatus } from 'shared/contract/line-status';
import type { Clock } from 'shared/kernel/clock';
import { findHighestSequence } from '../publishing/feed-table.ts';
import type { PublisherStatus } from '../publishing/publish-changes.ts';
import { readRebuildOrder } from './line-orders.ts';
import type { LiveProgress, SiteState } from './live-progress.ts';

/** A server that has said nothing for a week has been taken down. */
const FORGOTTEN_AFTER_MS = 7 * 24 * 3_600_000;
const Row = z.object({ kind: z.string(), documentId: z.string(), sequence: z.number(), updatedAt: z.string() });

interface LineQuestion {
  readonly payload: Payload;
  readonly clock: Clock;
  readonly progress: LiveProgress;
  readonly publisher: PublisherStatus;
}

export async function readLineStatus(question: LineQuestion): Promise<LineStatus> {
  const { payload, clock, progress, publisher } = question;
  const { totalDocs: rows } = await payload.db.count({ collection: 'feed-rows', where: {} });
  const sites = progress.sites().filter((site) => clock() - site.lastSeenMs < FORGOTTEN_AFTER_MS);
  return {
    feed: {
      isLeading: publisher.isLeading,
      rows,
      highestSequence: await findHighestSequence(payload),
      ...(publisher.sweptAtMs !== undefined && { sweptAt: new Date(publisher.sweptAtMs).toISOString() }),
      isSweeping: publisher.isSweeping,
      failures: [...publisher.failures],
    },
    sites: await Promise.all(sites.map((site) => siteStatus(question, site))),
    rebuildOrder: await readRebuildOrder(payload),
    nowAt: new Date(clock()).toISOString(),
  };
}

async function siteStatus({ payload, clock }: LineQuestion, { report, lastSeenMs }: SiteState) {
  const where = { sequence: { greater_than: report.reached } };
  const found: { docs: unknown[] } = await payload.db.find({
    collection: 'feed-rows',
    where,
    sort: 'sequence',
    limit: 1,
    pagination: false,
    select: { kind: true, documentId: true, sequence: true, updatedAt: true },
  });
  const [oldest] = found.docs.map((doc) => Row.parse(doc));
  const { totalDocs } = await payload.db.count({ collection: 'feed-rows', where });
  return {
    report,
    silentSeconds: Math.max(0, (clock() - lastSeenMs) / 1000),
    queue: totalDocs + report.behind.length,
    ...(oldest && { waitingSince: new Date(Date.parse(oldest.updatedAt)).toISOString() }),
  };
}
