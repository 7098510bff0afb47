/**
 * One line an answer: when, what was asked, how it was answered. Nothing of who asked: no address, no program, no words of
 * a search, no key of a station. Written once a second; a kill loses the last second.
 */
import { existsSync, renameSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from 'shared/kernel/clock';
import { keepFolderPrivate } from './private-files.ts';

const WRITE_EVERY_MS = 1000;
const LONGEST_FILE_BYTES = 10 * 1024 * 1024;
/** More waits only where the disk takes nothing; then lines are lost rather than memory. */
const MOST_WAITING = 50_000;
/** What follows in these addresses is a secret. */
const SECRET_PATH = /^\/(dai|xem-truoc)\/[^?]*/;

export interface AccessLog {
  note(answer: {
    readonly method: string;
    readonly target: string;
    readonly status: number;
    readonly bytes: number;
  }): void;
  close(): Promise<void>;
}

export function openAccessLog(options: {
  readonly file: string;
  readonly clock: Clock;
  readonly rotates: boolean;
}): AccessLog {
  const { file, clock, rotates } = options;
  keepFolderPrivate(dirname(file));
  let waiting: string[] = [];
  let second = 0;
  let stamp = '';

  const stampNow = (): string => {
    const now = Math.floor(clock() / 1000);
    if (now !== second) {
      second = now;
      stamp = `${new Date(now * 1000).toISOString().slice(0, 19)}Z`;
    }
    return stamp;
  };
  const write = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const lines = waiting;
    waiting = [];
    if (rotates) rotate(file);
    // A full disk must not stop serving: what cannot be written is not kept either.
    await appendFile(file, lines.join('')).catch(() => undefined);
  };
  const timer = setInterval(() => void write(), WRITE_EVERY_MS);
  timer.unref();

  return {
    note: ({ method, target, status, bytes }) => {
      if (waiting.length >= MOST_WAITING) return;
      waiting.push(`${stampNow()} ${method} ${pathAlone(target)} ${status} ${bytes}\n`);
    },
    close: async () => {
      clearInterval(timer);
      await write();
    },
  };
}

/** Two files of ten megabytes at most. */
function rotate(file: string): void {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size > LONGEST_FILE_BYTES) renameSync(file, `${file}.1`);
}

function pathAlone(target: string): string {
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  return SECRET_PATH.test(path) ? path.replace(SECRET_PATH, '/$1/…/') : path;
}
