import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as ofCms from './private-files.ts';
import * as ofSite from '../../../site/src/server/private-files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'private-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

for (const [program, { keepDatabasePrivate, keepFolderPrivate }] of [
  ['cms', ofCms],
  ['site', ofSite],
] as const) {
  it(`${program}: a folder is its user’s alone, one that a restore has opened too`, () => {
    const [made, found] = [join(folder, 'a', 'b'), join(folder, 'c')];
    mkdirSync(found);
    chmodSync(found, 0o755);
    for (const each of [made, found]) keepFolderPrivate(each);
    expect([modeOf(made), modeOf(found)]).toEqual(['700', '700']);
  });

  it(`${program}: a database and what stands beside it too, and nothing of it is lost`, () => {
    const file = join(folder, 'new.db');
    keepDatabasePrivate(file);
    expect([modeOf(file), statSync(file).size]).toEqual(['600', 0]);
    const old = join(folder, 'old.db');
    for (const each of [old, `${old}-wal`, `${old}-shm`]) {
      writeFileSync(each, 'x');
      chmodSync(each, 0o644);
    }
    keepDatabasePrivate(old);
    for (const each of [old, `${old}-wal`, `${old}-shm`])
      expect([modeOf(each), statSync(each).size]).toEqual(['600', 1]);
  });
}
