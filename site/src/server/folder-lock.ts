/** One site server a folder. The lock is one of the operating system's, so it ends with its holder however that dies. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { failure, success, type Result } from 'shared/kernel/result';

export interface FolderLock {
  release(): void;
}

const BUSY_CODES: readonly number[] = [5, 6];

export function lockFolder(folder: string): Result<FolderLock, { readonly kind: 'heldByAnother' }> {
  mkdirSync(folder, { recursive: true });
  // SQLite's own file locks, on a database that holds nothing.
  const db = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    return success({ release: () => db.close() });
  } catch (error) {
    db.close();
    if (error instanceof Error && 'errcode' in error && BUSY_CODES.includes(Number(error.errcode) & 0xff)) {
      return failure({ kind: 'heldByAnother' });
    }
    throw error;
  }
}
