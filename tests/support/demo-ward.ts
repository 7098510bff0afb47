/** Installations that begin with the demo ward on SQLite: seeded once in a run of the tests, copied by whoever needs one. */
import { access, cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { sqliteDatabase, type TestDatabase, type TestInstallation } from './databases.ts';
import { runCommand } from './installation.ts';

/** A fresh data folder for the demo ward: on SQLite with the whole ward in it; MongoDB's is filled by its first start. */
export async function createDemoWard(database: TestDatabase = sqliteDatabase): Promise<TestInstallation> {
  const installation = await database.create();
  if (database.name === 'SQLite') await cp(await seedOnce(), installation.dataDir, { recursive: true });
  return installation;
}

/** The first caller seeds, in whichever process it runs; the others wait for it. */
async function seedOnce(): Promise<string> {
  const folder = path.join(inject('runFolder'), 'demo-ward');
  const dataDir = path.join(folder, 'data');
  const done = path.join(folder, 'done');
  const failed = path.join(folder, 'failed');
  await mkdir(path.dirname(folder), { recursive: true });
  if (await isMine(folder)) {
    const { code, stderr } = await runCommand({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' }, 'seed', []);
    await writeFile(code === 0 ? done : failed, stderr);
    if (code !== 0) throw new Error(`The ward was not seeded: ${stderr}`);
  }
  while (!(await exists(done))) {
    if (await exists(failed)) throw new Error('The ward was not seeded; the test that tried first says why.');
    await pause(200);
  }
  return dataDir;
}

/** Making a folder is atomic: true for one caller only. */
function isMine(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  );
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
