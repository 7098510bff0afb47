/** Tells the CMS how this site server is doing: when something has changed, and now and then that it is alive. */
import { DOORS } from 'shared/contract/feed';
import { SiteReportAnswer, type LineTrouble, type SiteReport } from 'shared/contract/site-report';
import type { Clock } from 'shared/kernel/clock';
import { HOPELESS_ATTEMPTS } from '../publish/render-queue.ts';
import type { Store } from '../store/open-store.ts';
import type { DoorsClient } from './doors-client.ts';
import { readPageProgress } from './page-progress.ts';

const ALIVE_EVERY_MS = 15_000;
/** Many changes in a row are told as one. */
const SHORTEST_PAUSE_MS = 100;
const PAUSE_AFTER_FAILURE_MS = 2_000;
const MOST_FAILED_PAGES = 20;

export interface SiteReports {
  /** Something may be different: worth a report soon. */
  noteChange(): void;
  setTrouble(trouble: LineTrouble | undefined): void;
  /** Sends where it is time to, without waiting. */
  sendWhenDue(): void;
  /** The newest order to make everything anew that the CMS has told of; 0 where none. */
  rebuildOrder(): number;
  findNextMs(): number;
}

interface SiteReportsOptions {
  readonly store: Store;
  readonly doors: Pick<DoorsClient, 'postJson'>;
  readonly node: string;
  /** Never set: what is planned by it comes, however the wall clock is set. */
  readonly steady: Clock;
  readonly onAnswer: () => void;
}

export function createSiteReports(options: SiteReportsOptions): SiteReports {
  const { store, doors, node, steady, onAnswer } = options;
  let isChanged = true;
  let isSending = false;
  let earliestMs = 0;
  let aliveMs = 0;
  let lastSent = '';
  let order = 0;
  let trouble: LineTrouble | undefined;

  async function send(report: SiteReport): Promise<void> {
    const answer = await doors.postJson(DOORS.siteReport, report);
    isSending = false;
    const parsed = SiteReportAnswer.safeParse(answer.ok ? answer.value : undefined);
    if (!parsed.success) {
      isChanged = true;
      earliestMs = steady() + PAUSE_AFTER_FAILURE_MS;
      return;
    }
    lastSent = JSON.stringify(report);
    aliveMs = steady() + ALIVE_EVERY_MS;
    if (parsed.data.rebuild === order) return;
    order = parsed.data.rebuild;
    onAnswer();
  }

  return {
    noteChange: () => {
      isChanged = true;
    },
    setTrouble: (next) => {
      if (next !== trouble) isChanged = true;
      trouble = next;
    },
    sendWhenDue: () => {
      const nowMs = steady();
      const isAliveDue = nowMs >= aliveMs;
      if (isSending || nowMs < earliestMs || (!isChanged && !isAliveDue)) return;
      isChanged = false;
      earliestMs = nowMs + SHORTEST_PAUSE_MS;
      const report = buildReport(store, node, trouble);
      if (!isAliveDue && JSON.stringify(report) === lastSent) return;
      isSending = true;
      void send(report);
    },
    rebuildOrder: () => order,
    findNextMs: () => (isChanged ? earliestMs : Math.max(earliestMs, aliveMs)),
  };
}

function buildReport(store: Store, node: string, trouble: LineTrouble | undefined): SiteReport {
  const rebuiltAt = store.feed.findFact('rebuiltAt');
  return {
    node,
    cursor: store.feed.getCursor(),
    ...readPageProgress(store),
    pages: store.pages.count(),
    waitingPages: store.pages.countQueued(),
    heldChanges: store.feed.countHeld(),
    failedPages: store.pages.listFailed(HOPELESS_ATTEMPTS, MOST_FAILED_PAGES).map(({ path }) => path),
    ...(trouble && { trouble }),
    rebuilt: Number(store.feed.findFact('rebuilt') ?? '0'),
    ...(rebuiltAt !== undefined && { rebuiltAt }),
    isRebuilding: store.feed.findFact('rebuilding') !== undefined,
  };
}
