/** What stands at addresses that no longer have a page: moved elsewhere (301), or taken away with a reason (410). */
import type { DatabaseSync } from 'node:sqlite';
import { textColumn } from './row.ts';

export interface PathHistory {
  /** A page stands at this path from now on. */
  settle(path: string): void;
  /** The page of `from` is found at `to` from now on. Chains become one step; loops cannot arise. */
  move(from: string, to: string): void;
  /** The page of `from` was taken away in favour of the page at `to`, which may itself have moved on by now. */
  replace(from: string, to: string): void;
  /** The page was taken away. */
  remove(path: string, reason: string): void;
  findRedirect(path: string): string | undefined;
  findGoneReason(path: string): string | undefined;
}

export function createPathHistory(db: DatabaseSync): PathHistory {
  const forgetRedirect = db.prepare('DELETE FROM redirects WHERE from_path = ?');
  const forgetGone = db.prepare('DELETE FROM gone_paths WHERE path = ?');
  const redirect = db.prepare('INSERT OR REPLACE INTO redirects (from_path, to_path) VALUES (?, ?)');
  const shorten = db.prepare('UPDATE redirects SET to_path = ? WHERE to_path = ?');
  const bury = db.prepare('INSERT OR REPLACE INTO gone_paths (path, reason) VALUES (?, ?)');
  const findRedirect = db.prepare('SELECT to_path FROM redirects WHERE from_path = ?');
  const findGone = db.prepare('SELECT reason FROM gone_paths WHERE path = ?');

  const settle = (path: string): void => {
    forgetRedirect.run(path);
    forgetGone.run(path);
  };
  const remove = (path: string, reason: string): void => {
    forgetRedirect.run(path);
    bury.run(path, reason);
  };
  const redirectOf = (path: string): string | undefined => {
    const row = findRedirect.get(path);
    return row && textColumn(row, 'to_path');
  };
  return {
    settle,
    move: (from, to) => {
      if (from === to) return;
      settle(to);
      forgetGone.run(from);
      redirect.run(from, to);
      shorten.run(to, from);
      forgetRedirect.run(to);
    },
    replace: (from, to) => {
      const end = redirectOf(to) ?? to;
      // It would lead back to itself: then nothing takes its place.
      if (end === from) return remove(from, 'replaced');
      forgetGone.run(from);
      redirect.run(from, end);
      shorten.run(end, from);
    },
    remove,
    findRedirect: redirectOf,
    findGoneReason: (path) => {
      const row = findGone.get(path);
      return row && textColumn(row, 'reason');
    },
  };
}
