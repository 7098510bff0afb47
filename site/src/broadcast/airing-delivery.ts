/** Carries airings to the CMS until each is accepted or refused for good; the CMS keeps one record an id, so repeating is harmless. */
import { AiringBatchAnswer, type Airing } from 'shared/contract/airing';
import { DOORS } from 'shared/contract/feed';
import type { Log } from 'shared/kernel/log';
import type { Result } from 'shared/kernel/result';
import type { DoorsFailure } from '../follow/doors-client.ts';
import type { AiringBook, AiringRecord } from './airing-book.ts';

const BATCH = 100;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** The part of the doors' client that airings call. */
export interface AiringsDoor {
  postJson(path: string, body: unknown): Promise<Result<unknown, DoorsFailure>>;
}

export interface AiringDelivery {
  /** Something is waiting: sends soon. */
  wake(): void;
  /** Sends now what is waiting; true when nothing is left. */
  flush(): Promise<boolean>;
  /** Waits for the call under way; what is left is sent by the next process. */
  close(): Promise<void>;
}

interface DeliveryOptions {
  readonly book: Pick<AiringBook, 'listWaiting' | 'waiting'>;
  readonly doors: AiringsDoor;
  readonly log: Log;
  /** Writes an outcome down; a lost one is only asked for again. */
  readonly settle: (record: AiringRecord) => Promise<void>;
  readonly firstPauseMs?: number;
}

export function startAiringDelivery(options: DeliveryOptions): AiringDelivery {
  const { book, doors, log, settle, firstPauseMs = FIRST_PAUSE_MS } = options;
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<boolean> | undefined;
  let failures = 0;
  let batchSize = BATCH;
  let isClosed = false;

  async function sendWaiting(): Promise<boolean> {
    while (book.waiting() > 0) {
      if (isClosed) return false;
      const before = book.waiting();
      const airings = book.listWaiting(batchSize);
      if (!(await sendBatch(airings))) return false;
      if (book.waiting() >= before) return false;
    }
    return book.waiting() === 0;
  }

  async function sendBatch(airings: readonly Airing[]): Promise<boolean> {
    const answer = await doors.postJson(DOORS.airings, { airings });
    if (!answer.ok) return endureFailure(airings, answer.failure);
    const parsed = AiringBatchAnswer.safeParse(answer.value);
    if (!parsed.success) {
      log({ level: 'warn', event: 'AiringsNotDelivered', waiting: book.waiting(), reason: 'nonsense' });
      return false;
    }
    const { accepted, refused } = parsed.data;
    if (accepted.length > 0) await settle({ kind: 'delivered', ids: accepted });
    for (const { id, reason } of refused) await refuse(id, reason);
    batchSize = BATCH;
    return true;
  }

  /** A batch that the CMS calls malformed is sent one by one, so that one bad record holds up no other. */
  async function endureFailure(airings: readonly Airing[], reason: DoorsFailure): Promise<boolean> {
    log({ level: 'warn', event: 'AiringsNotDelivered', waiting: book.waiting(), reason });
    if (reason.kind !== 'refused' || reason.status !== 400) return false;
    if (airings.length > 1) batchSize = 1;
    else for (const { id } of airings) await refuse(id, 'malformed');
    return airings.length === 1;
  }

  async function refuse(id: string, reason: string): Promise<void> {
    log({ level: 'error', event: 'AiringRefused', airing: id, reason });
    await settle({ kind: 'refused', id, reason });
  }

  async function sendRound(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    const isDone = await sendWaiting().catch((error: unknown) => {
      log({ level: 'error', event: 'AiringOutcomeNotWritten', reason: String(error) });
      return false;
    });
    failures = isDone ? 0 : failures + 1;
    sending = undefined;
    schedule();
    return isDone;
  }

  function flush(): Promise<boolean> {
    sending ??= sendRound();
    return sending;
  }

  function schedule(): void {
    if (isClosed || book.waiting() === 0 || timer !== undefined || sending !== undefined) return;
    const pauseMs = failures === 0 ? 0 : Math.min(firstPauseMs * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE_MS);
    // Spread, so that many site servers do not fall upon a CMS that has just come back.
    timer = setTimeout(() => void flush(), pauseMs * (0.75 + Math.random() / 4));
    timer.unref();
  }

  return {
    wake: schedule,
    flush,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await sending;
    },
  };
}
