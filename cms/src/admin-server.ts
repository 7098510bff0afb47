/** The admin's own process: builds Next when needed, serves it, and ends with its parent. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { buildAdminWhenChanged } from './admin-build.ts';
import { environmentOfChild, readCmsEnv } from './platform/env.ts';
import { createLog } from './platform/log.ts';
import { loadOrCreateSecrets } from './platform/secrets.ts';

const READY_POLL_MS = 200;

type AdminState = 'building' | 'ready' | 'failed';
const EVENTS = { building: 'AdminBuilding', ready: 'AdminReady', failed: 'AdminFailed' } as const;

async function main(): Promise<void> {
  const env = readCmsEnv();
  const log = createLog(env.logLevel, (line) => process.stderr.write(line));
  const tellParent = (state: AdminState): void => {
    log({ level: state === 'failed' ? 'error' : 'info', event: EVENTS[state] });
    if (process.connected) process.send?.({ event: EVENTS[state], state });
  };
  const stopping = new AbortController();
  let server: ChildProcess | undefined;
  const stop = (): void => {
    stopping.abort();
    if (server) server.kill('SIGTERM');
    else process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  // The doors' process died: its successor starts an admin of its own on the same port.
  process.on('disconnect', stop);

  try {
    await buildAdminWhenChanged({ onBuilding: () => tellParent('building'), signal: stopping.signal });
  } catch (error) {
    log({ level: 'error', event: 'AdminNotBuilt', message: error instanceof Error ? error.message : String(error) });
    tellParent('failed');
    process.exit(1);
  }
  const secrets = await loadOrCreateSecrets(env.dataDir);
  server = fork(path.join(import.meta.dirname, 'admin-next.ts'), {
    env: environmentOfChild({
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Lists are rendered here: their times are Vietnam's wherever the machine stands.
      TZ: 'Asia/Ho_Chi_Minh',
      PAYLOAD_SECRET: env.payloadSecret ?? secrets.payloadSecret,
      DOORS_SECRET: env.doorsSecret ?? secrets.doorsSecret,
      DATA_DIR: env.dataDir,
      DATABASE_URL: env.databaseUrl,
    }),
    // With an IPC channel, so that Next ends even where this process is killed.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  server.on('exit', (code) => process.exit(stopping.signal.aborted ? 0 : (code ?? 1)));
  await untilReady(`http://127.0.0.1:${env.cmsPort}/healthz`);
  tellParent('ready');
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
  }
}

await main();
