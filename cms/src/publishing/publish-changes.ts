/**
 * The publisher: keeps the feed equal to what the CMS says is published. Of any number of programs one writes, by lease.
 * Three ways to notice (nudge, scan, full sweep), one way to act (`FeedWriter.converge`).
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { DocumentKind } from 'shared/contract/documents';
import type { Log } from 'shared/kernel/log';
import { createAlarm } from './alarm.ts';
import { LeaseLostError } from './feed-writer.ts';
import { beginTerm, SCAN_EVERY_MS, type PublisherOptions, type Term } from './publisher-term.ts';

const LONGEST_PAUSE_MS = 30_000;

export interface PublisherStatus {
  /** False while another program writes the feed. */
  readonly isLeading: boolean;
  readonly sweptAtMs: number | undefined;
  readonly isSweeping: boolean;
  /** Much of what is published is not in the feed yet. */
  readonly isFilling: boolean;
  readonly failures: readonly { readonly kind: DocumentKind; readonly id: string; readonly sentence: string }[];
}

export interface Publisher {
  /** Look at once. */
  nudge(): void;
  /** Why a published document cannot be shown, as a sentence; undefined where it can, or another program is the writer. */
  findFailure(rowId: string): string | undefined;
  /** Compare everything with what is published, soon. */
  sweep(): void;
  status(): PublisherStatus;
  close(): Promise<void>;
}

export function startPublisher(options: PublisherOptions): Publisher {
  const alarm = createAlarm();
  const holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  const closing = new AbortController();
  let term: Term | undefined;
  let hasLooked = false;

  const run = async (): Promise<void> => {
    const usualPauseMs = options.scanEveryMs ?? SCAN_EVERY_MS;
    let pauseMs = usualPauseMs;
    while (!closing.signal.aborted) {
      try {
        term ??= await beginTerm(options, holder).finally(() => (hasLooked = true));
        const isBusy = term ? await term.work(alarm.takeNudge()) : false;
        pauseMs = usualPauseMs;
        if (isBusy) continue;
      } catch (error) {
        const isLost = error instanceof LeaseLostError;
        const message = error instanceof Error ? error.message : String(error);
        options.log(
          isLost
            ? { level: 'warn', event: 'PublisherLeaseLost' }
            : { level: 'error', event: 'PublisherFailed', message, retryMs: pauseMs },
        );
        await endTerm(term, options.log);
        term = undefined;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
      if (!closing.signal.aborted) await alarm.wait(pauseMs);
    }
    await endTerm(term, options.log);
    term = undefined;
  };
  const running = run();

  return {
    nudge: () => alarm.ring(),
    findFailure: (rowId) => term?.state.findFailure(rowId),
    sweep: () => {
      term?.sweepSoon();
      alarm.ring();
    },
    status: () => statusOf(term, hasLooked),
    close: async () => {
      closing.abort();
      alarm.ring();
      await running;
    },
  };
}

/** Before the first look nobody knows how much is missing. */
function statusOf(term: Term | undefined, hasLooked: boolean): PublisherStatus {
  if (!term) return { isLeading: false, sweptAtMs: undefined, isSweeping: false, isFilling: !hasLooked, failures: [] };
  return {
    isLeading: term.lease.isHeld(),
    sweptAtMs: term.sweptAtMs(),
    isSweeping: term.isSweeping(),
    isFilling: term.isFilling(),
    failures: term.state.listFailures().map(({ kind, documentId: id, sentence }) => ({ kind, id, sentence })),
  };
}

/** A lease that cannot be given back runs out by itself. */
async function endTerm(term: Term | undefined, log: Log): Promise<void> {
  await term?.lease.release().catch((error: unknown) => {
    log({ level: 'warn', event: 'LeaseNotReleased', message: String(error) });
  });
}
