/**
 * The line from the feed to the pages, as one loop: ask the CMS, apply, render, say how far it came.
 *
 * Everything that changes the store happens between two batches of pages, never during one. So no page is made half
 * from the state before a change and half from the state after it, and a render begun before an edit cannot overwrite
 * a newer page. Asking the CMS and fetching pictures run beside it and only wait for the network.
 */
import type { Clock } from 'shared/kernel/clock';
import { createClockStep } from 'shared/kernel/clock-step';
import type { Log } from 'shared/kernel/log';
import { endNotice } from '../publish/end-notice.ts';
import type { PageLine } from '../publish/page-line.ts';
import type { RenderQueue } from '../publish/render-queue.ts';
import { isDamage, isDiskFull, StoreLostError, type Store } from '../store/open-store.ts';
import type { DoorsClient } from './doors-client.ts';
import type { FeedFollower } from './feed-follower.ts';
import { createFeedQuestions } from './feed-questions.ts';
import type { HeldChanges } from './held-changes.ts';
import { createMediaErrands } from './media-errands.ts';
import type { MediaFolder } from './media-folder.ts';
import { readPageProgress } from './page-progress.ts';
import { createPause } from './pause.ts';
import { createSiteReports } from './site-reports.ts';

const LONGEST_PAUSE_MS = 1000;
/** After a full disk, for instance: what is published goes on being served, so there is time. */
const PAUSE_AFTER_BREAK_MS = 5000;
const steady: Clock = () => performance.now();

export interface SiteLine {
  /** The CMS says that there is news. */
  nudge(): void;
  state(): SiteLineState;
  /** Ends after the pages under way are on disk. */
  close(): Promise<void>;
}

export interface SiteLineState {
  readonly cursor: number;
  readonly reached: number;
  readonly waitingPages: number;
  readonly heldChanges: number;
  /** Pages lack pictures that were on the disk once. */
  readonly lacksFiles: boolean;
  /** When the CMS last answered. */
  readonly answeredAtMs: number | undefined;
}

interface SiteLineOptions {
  readonly store: Store;
  readonly doors: Pick<DoorsClient, 'postJson'>;
  readonly node: string;
  readonly follower: FeedFollower;
  readonly held: HeldChanges;
  readonly media: MediaFolder;
  readonly pages: PageLine;
  readonly queue: RenderQueue;
  readonly clock: Clock;
  readonly log: Log;
  /** After every batch of pages. */
  readonly onPages: () => void;
  /** The store is damaged: only a new start, which sets it aside, helps. */
  readonly onDamage: (error: unknown) => void;
  /** Between two questions to the CMS. */
  readonly pauseMs?: number;
}

export function startSiteLine(options: SiteLineOptions): SiteLine {
  const { store, doors, node, follower, held, media, pages, queue, clock, log } = options;
  const pause = createPause();
  const stepOfClock = createClockStep(clock, steady);
  const { pauseMs: askEveryMs } = options;
  const questions = createFeedQuestions({
    follower,
    clock,
    steady,
    log,
    onAnswer: () => pause.end(),
    // Files that it refused while it was away need not wait for the next look.
    onReturn: () => errands.lookForLost(),
    pauseMs: askEveryMs,
  });
  const reports = createSiteReports({ store, doors, node, steady, onAnswer: () => pause.end() });
  const errands = createMediaErrands({ held, steady, log, onReturn: () => pause.end() });
  let closing = false;
  const isClosing = (): boolean => closing;
  // A site that has pages already shows news as it comes; an empty one reads everything first and renders once.
  let catchingUp = store.feed.findFact('synced') === undefined;
  let mayHaveUnusedMedia = true;
  let mayHaveOverwritten = true;

  async function takeAnswer(): Promise<void> {
    const answer = questions.take();
    if (answer === undefined) return;
    if (answer === 'away') {
      catchingUp = false;
      return;
    }
    const changed = follower.apply(answer);
    const isSynced = store.feed.findFact('synced') !== undefined;
    const isEnd = !answer.more && (isSynced || !answer.filling);
    const isAtEnd = isEnd && store.feed.findFact('rereading') === undefined;
    catchingUp = !isAtEnd;
    // An installation without a single document has nothing to show yet, not even a home page.
    if (isAtEnd && store.feed.getCursor() > 0) await pages.fill();
    // What the CMS puts in it tells of, or is asked for in a second.
    if (!isAtEnd && (answer.more || !answer.filling)) questions.askAtOnce();
    if (changed === 0) return;
    mayHaveUnusedMedia = true;
    mayHaveOverwritten = true;
    reports.noteChange();
    log({ level: 'info', event: 'ChangesApplied', changed, cursor: store.feed.getCursor() });
  }

  function takeHeld(): void {
    const complete = errands.take();
    if (complete.length > 0 && held.apply(complete) > 0) mayHaveUnusedMedia = true;
    errands.goWhenDue();
  }

  /** What was planned for a moment of the former clock is done now. */
  function noteClock(): void {
    const stepMs = stepOfClock();
    if (stepMs === 0) return;
    log({ level: 'warn', event: 'ClockStepped', stepMs });
    questions.askAtOnce();
    store.feed.retryAll();
    store.pages.retryAll();
  }

  /** Returns whether there may be more to do at once. */
  async function turn(): Promise<boolean> {
    noteClock();
    if (store.isLost()) throw new StoreLostError('The file of the store was taken away');
    if (await pages.mendWhenLost()) errands.lookForLost();
    await pages.rebuildWhenOrdered(reports.rebuildOrder());
    questions.askWhenDue();
    await takeAnswer();
    takeHeld();
    pages.turnDay();
    endNotice(store, clock());
    if (catchingUp) return false;
    if ((await queue.renderBatch()) > 0) {
      options.onPages();
      reports.noteChange();
      return true;
    }
    await pages.settle();
    if (pages.endRebuildWhenDone()) reports.noteChange();
    dropUnusedMedia();
    forgetOverwritten();
    return false;
  }

  /** Only once no page shows them any more and nothing is on its way. */
  function dropUnusedMedia(): void {
    const isQuiet = store.pages.countQueued() === 0 && store.feed.countHeld() === 0 && !errands.isUnderWay();
    if (!mayHaveUnusedMedia || !isQuiet || store.feed.findFact('synced') === undefined) return;
    mayHaveUnusedMedia = false;
    const removed = media.keepOnly(store.documents.listMediaFiles());
    if (removed.length > 0) log({ level: 'info', event: 'UnusedMediaRemoved', files: removed });
  }

  /** A text that was withdrawn because it harmed somebody is in no file once its page is gone. */
  function forgetOverwritten(): void {
    if (!mayHaveOverwritten || store.pages.countQueued() > 0) return;
    mayHaveOverwritten = !store.forgetOverwritten();
  }

  function pauseMs(): number {
    const inMs = [
      leftMs(questions.findNextMs(), steady),
      leftMs(reports.findNextMs(), steady),
      leftMs(errands.findNextMs(), steady),
      leftMs(store.pages.findNextRetryMs(), clock),
    ];
    return Math.max(0, Math.min(askEveryMs ?? LONGEST_PAUSE_MS, ...inMs));
  }

  async function runUntilClosed(): Promise<void> {
    await pages.repair();
    while (!isClosing()) {
      pause.arm();
      const isBusy = await turn();
      reports.setTrouble(undefined);
      reports.sendWhenDue();
      if (!isBusy) await pause.wait(closing ? 0 : pauseMs());
    }
  }

  /** What broke the line may keep the report from being made: then the CMS notices the silence. */
  function tellTrouble(): void {
    try {
      reports.sendWhenDue();
    } catch (error) {
      log({ level: 'error', event: 'TroubleNotReported', reason: String(error) });
    }
  }

  async function keepRunning(): Promise<void> {
    while (!isClosing()) {
      try {
        await runUntilClosed();
      } catch (error) {
        log({ level: 'error', event: 'SiteLineBroke', reason: error instanceof Error ? error.stack : String(error) });
        if (isDamage(error)) return options.onDamage(error);
        reports.setTrouble(isDiskFull(error) ? 'diskFull' : 'broken');
        tellTrouble();
        pause.arm();
        await pause.wait(PAUSE_AFTER_BREAK_MS);
      }
    }
  }

  const running = keepRunning();
  return {
    nudge: () => {
      questions.askAtOnce();
      // Not only after the pages under way: the answer is then here when they are done.
      if (!closing) questions.askWhenDue();
      pause.end();
    },
    state: () => ({
      cursor: store.feed.getCursor(),
      reached: readPageProgress(store).reached,
      waitingPages: store.pages.countQueued(),
      heldChanges: store.feed.countHeld(),
      lacksFiles: errands.lacksFiles(),
      answeredAtMs: questions.answeredAtMs(),
    }),
    close: async () => {
      closing = true;
      pause.end();
      // What is still under way on the network is not waited for: it changes nothing any more.
      await running;
    },
  };
}

function leftMs(atMs: number | undefined, clock: Clock): number {
  return atMs === undefined ? Infinity : atMs - clock();
}
