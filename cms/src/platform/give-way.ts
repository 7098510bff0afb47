/**
 * Two programs write one SQLite file: the doors their feed, the admin what people do. SQLite has no queue between
 * programs: whoever finds the file taken tries again, and a program with many transactions in a row leaves no moment for
 * that; a warning waited seconds for its row in the feed. So whoever waits leaves a mark beside the database, and before
 * a program begins its next transaction it lets the one that waits go first.
 */
import { rmSync, statSync, writeFileSync } from 'node:fs';

const LOOK_EVERY_MS = 2;
/** Who waits tries every few milliseconds; by then it has had its turn. */
const LONGEST_MS = 50;
/** An older mark was left by a program that died. */
const MARK_HOLDS_MS = 500;

export interface GivingWay {
  /** At each attempt that found the database taken. */
  noteWaiting(): void;
  /** Once the wait is over, however it ended. */
  noteDone(): void;
  /** Resolves when nobody waits, or after a moment. */
  giveWay(): Promise<void>;
}

export function createGivingWay(databasePath: string): GivingWay {
  const mark = `${databasePath}-waiting`;
  const isMarked = (): boolean => {
    const stats = statSync(mark, { throwIfNoEntry: false });
    return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) < MARK_HOLDS_MS;
  };
  return {
    noteWaiting: () => {
      try {
        writeFileSync(mark, '1');
      } catch {
        // On a full disk nobody gives way, and the transaction itself says what is wrong.
      }
    },
    noteDone: () => rmSync(mark, { force: true }),
    giveWay: async () => {
      const untilMs = performance.now() + LONGEST_MS;
      while (isMarked() && performance.now() < untilMs) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
    },
  };
}
