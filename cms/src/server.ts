/** The cms program: Payload without Next, the publisher, the doors, and the admin as a child that may come and go. */
import { mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDoors } from './doors/start-doors.ts';
import { superviseAdmin } from './doors/supervise-admin.ts';
import { startScheduler } from './editorial/publish-scheduled.ts';
import { releaseFiles } from './media/hold-replaced-file.ts';
import { removeUnusedFiles } from './media/remove-unused-files.ts';
import { settleBlurs } from './media/settle-blur.ts';
import { clearOldTrays } from './importing/clear-old-trays.ts';
import { trayFolder } from './importing/import-tray.ts';
import { readCmsEnv } from './platform/env.ts';
import { createLog } from './platform/log.ts';
import { openPayload } from './platform/open-payload.ts';
import { loadOrCreateSecrets } from './platform/secrets.ts';
import { startPublisher } from './publishing/publish-changes.ts';
import { createSiteWaker } from './publishing/wake-site.ts';

const CLEAN_EVERY_MS = 3_600_000;

async function main(): Promise<void> {
  const env = readCmsEnv();
  const log = createLog(env.logLevel, (line) => process.stderr.write(line));
  const clock = Date.now;
  const secret = env.doorsSecret ?? (await loadOrCreateSecrets(env.dataDir)).doorsSecret;
  const mediaFolder = join(env.dataDir, 'cms', 'media');

  const payload = await openPayload();
  const settled = await settleBlurs(payload, mediaFolder);
  if (settled > 0) log({ level: 'warn', event: 'InterruptedBlursSettled', count: settled });
  await releaseFiles({ payload, folder: mediaFolder, nowMs: clock(), isStart: true });
  const wakeSite = createSiteWaker({ url: `http://127.0.0.1:${env.sitePort}`, secret, clock, log });
  const publisher = startPublisher({ payload, clock, log, onWritten: wakeSite });
  const doors = await startDoors({
    payload,
    port: env.doorsPort,
    secret,
    clock,
    log,
    publisher,
    onOrder: wakeSite,
  });
  const scheduler = startScheduler({ payload, clock, log });
  const pidFile = await writePidFile(env.dataDir);
  const clearTrays = (): void => {
    clearOldTrays({ folder: trayFolder(env.dataDir), nowMs: clock() }).then(
      (count) => count > 0 && log({ level: 'info', event: 'OldImportsCleared', count }),
      (error: unknown) => log({ level: 'error', event: 'OldImportsNotCleared', message: String(error) }),
    );
  };
  // A machine that is switched off every evening may never come to the first hour.
  clearTrays();
  const cleaning = setInterval(() => {
    clearTrays();
    settleBlurs(payload, mediaFolder)
      .then(() => releaseFiles({ payload, folder: mediaFolder, nowMs: clock(), isStart: false }))
      .then(() => removeUnusedFiles({ payload, folder: mediaFolder, nowMs: clock() }))
      .then(
        (files) => files.length > 0 && log({ level: 'info', event: 'UnusedMediaRemoved', files }),
        (error: unknown) => log({ level: 'error', event: 'UnusedMediaNotRemoved', message: String(error) }),
      );
  }, CLEAN_EVERY_MS);
  log({ level: 'info', event: 'DoorsReady', port: doors.port });
  tellParent('DoorsReady');
  const admin = superviseAdmin({
    script: join(import.meta.dirname, 'admin-server.ts'),
    clock,
    log,
    onEvent: tellParent,
  });

  const stop = once(async () => {
    log({ level: 'info', event: 'CmsStopping' });
    clearInterval(cleaning);
    await Promise.all([admin.stop(), scheduler.close(), publisher.close(), doors.close()]);
    await payload.destroy();
    await unlink(pidFile).catch(() => undefined);
    process.exit(0);
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  // The supervisor died without a word: do not go on unsupervised.
  process.on('disconnect', stop);
}

function tellParent(event: string): void {
  if (process.connected) process.send?.({ event });
}

async function writePidFile(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'run');
  const file = join(folder, 'cms.pid');
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.tmp`, `${process.pid}\n`);
  await rename(`${file}.tmp`, file);
  return file;
}

function once(work: () => Promise<void>): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    });
  };
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
