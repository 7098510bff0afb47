/** What only this program's user may read: journals, the log of answers, the store. */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';

const OF_OTHERS = 0o077;
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/** Makes the folder if there is none. Readers' pages are not among them: a web server of another user may serve those. */
export function keepFolderPrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
  closeToOthers(folder, OWN_FOLDER);
}

/** A database and what SQLite keeps beside it, which gets the mode of the file it finds. */
export function keepDatabasePrivate(file: string): void {
  closeSync(openSync(file, 'a', OWN_FILE));
  for (const ending of ['', '-wal', '-shm']) closeToOthers(file + ending, OWN_FILE);
}

function closeToOthers(path: string, mode: number): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || (found.mode & OF_OTHERS) === 0) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    // Somebody else's, or a disk that knows no owners: no reason to keep residents waiting, but one to tell.
    process.stderr.write(
      `Người dùng khác trên máy này đọc được ${path} (${String(error)}). Hãy giao nó cho người dùng chạy phần mềm.\n`,
    );
  }
}
