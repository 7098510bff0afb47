/** The `site` program: reads its settings, starts, says when the home page is served, and stops when told to. */
import { fileURLToPath } from 'node:url';
import { readSiteEnv } from './env.ts';
import { createJsonLinesLog } from './json-lines-log.ts';
import { startSite, type RunningSite, type StartFailure } from './start-site.ts';

const DIST_FOLDER = fileURLToPath(new URL('../../dist', import.meta.url));

function giveUp(sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function explain(failure: StartFailure): string {
  switch (failure.kind) {
    case 'folderInUse':
      return `Một máy chủ trang tin khác đang dùng thư mục ${failure.folder}. Hãy dừng máy chủ đó hoặc đặt DATA_DIR khác.`;
    case 'portTaken':
      return `Cổng ${failure.port} đang được chương trình khác dùng. Hãy dừng chương trình đó hoặc đặt SITE_PORT khác.`;
    case 'notBuilt':
      return 'Trang tin chưa được dựng. Hãy khởi động bằng npm start, hoặc chạy astro build trong thư mục site.';
  }
}

async function main(): Promise<void> {
  const clock = Date.now;
  const env = readSiteEnv();
  if (!env.ok) giveUp(env.failure);
  const log = createJsonLinesLog({ level: env.value.logLevel, clock });

  let site: RunningSite | undefined;
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    // Half-way through its start it holds nothing that must be put down gently.
    if (!site) process.exit(0);
    void site.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // The supervisor is gone: a server nobody watches would only keep the port from the next one.
  process.on('disconnect', stop);

  const started = await startSite({
    env: env.value,
    distFolder: DIST_FOLDER,
    clock,
    log,
    onReady: () => {
      log({ level: 'info', event: 'SiteReady' });
      process.send?.({ event: 'SiteReady' });
    },
    onDamage: () => process.exit(1),
  });
  if (!started.ok) giveUp([explain(started.failure)]);
  site = started.value;
}

await main();
