/** Carries day totals to the CMS: always the totals so far, so that repeating, losing or reordering a call is harmless. */
import { DOORS } from 'shared/contract/feed';
import { ReachTotalsAnswer, type ReachTotals, type ReachTotalsRow } from 'shared/contract/reach-totals';
import type { Log } from 'shared/kernel/log';
import type { Result } from 'shared/kernel/result';

/** The CMS makes some forty new rows a second at worst, and a call must be answered within ten. */
const BATCH_ROWS = 200;
const LONGEST_PAUSE_MS = 60_000;

/** The part of the doors' client that reach calls. */
export interface TotalsDoor {
  postJson(path: string, body: unknown): Promise<Result<unknown, unknown>>;
}

export interface TotalsDelivery {
  /** Notes a row for the next call, in place of an older one of the same day and document. */
  put(row: ReachTotalsRow): void;
  /** Sends now; true when everything that was waiting has arrived. */
  flush(): Promise<boolean>;
  waitingRows(): number;
  close(): void;
}

interface DeliveryOptions {
  readonly node: string;
  readonly doors: TotalsDoor;
  readonly log: Log;
  /** How long a new total may wait for others to travel with. */
  readonly everyMs: number;
}

export function startTotalsDelivery({ node, doors, log, everyMs }: DeliveryOptions): TotalsDelivery {
  const waiting = new Map<string, ReachTotalsRow>();
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<boolean> | undefined;
  let failures = 0;
  let isClosed = false;

  async function sendWaiting(): Promise<boolean> {
    // One round over what waits now: rows that change meanwhile travel with the next one.
    const rows = [...waiting.values()];
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      if (!(await sendBatch(rows.slice(start, start + BATCH_ROWS)))) return false;
    }
    return true;
  }

  async function sendBatch(rows: ReachTotalsRow[]): Promise<boolean> {
    const body: ReachTotals = { node, rows };
    const answer = await doors.postJson(DOORS.reachTotals, body);
    const accepted = answer.ok ? ReachTotalsAnswer.safeParse(answer.value) : undefined;
    if (!accepted?.success) {
      log({ level: 'warn', event: 'ReachTotalsNotDelivered', rows: waiting.size, failures: failures + 1 });
      return false;
    }
    for (const row of rows) {
      if (waiting.get(keyOf(row))?.sequence === row.sequence) waiting.delete(keyOf(row));
    }
    return true;
  }

  async function sendRound(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    const isDelivered = await sendWaiting();
    failures = isDelivered ? 0 : failures + 1;
    sending = undefined;
    schedule();
    return isDelivered;
  }

  function flush(): Promise<boolean> {
    sending ??= sendRound();
    return sending;
  }

  function schedule(): void {
    if (isClosed || waiting.size === 0 || timer !== undefined || sending !== undefined) return;
    const backOffMs = Math.min(everyMs * 2 ** Math.min(failures, 20), Math.max(LONGEST_PAUSE_MS, everyMs));
    // Spread, so that many site servers do not fall upon a CMS that has just come back.
    timer = setTimeout(() => void flush(), failures === 0 ? everyMs : backOffMs * (0.75 + Math.random() / 4));
    timer.unref();
  }

  return {
    put: (row) => {
      waiting.set(keyOf(row), row);
      schedule();
    },
    flush,
    waitingRows: () => waiting.size,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function keyOf(row: ReachTotalsRow): string {
  return `${row.day} ${row.document}`;
}
