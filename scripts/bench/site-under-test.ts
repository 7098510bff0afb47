/** The site program as `npm start` runs it, on a folder and port of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { findFreePort } from './free-port.ts';

export const SECRET = 'khoa-chi-dung-khi-do-toc-do';
const Health = z.object({ cursor: z.number(), waitingPages: z.number() });

export interface SiteUnderTest {
  readonly url: string;
  readonly pid: number;
  readonly publicFolder: string;
  /** Undefined until it listens. */
  health(): Promise<z.infer<typeof Health> | undefined>;
  stop(): Promise<void>;
}

export async function startSiteUnderTest(options: {
  readonly root: string;
  readonly dataDir: string;
  readonly doorsUrl: string;
  readonly env: NodeJS.ProcessEnv;
}): Promise<SiteUnderTest> {
  const { root, dataDir, doorsUrl } = options;
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    SITE_PORT: String(port),
    DATA_DIR: dataDir,
    DOORS_URL: doorsUrl,
    DOORS_SECRET: SECRET,
    SITE_URL: url,
  };
  const script = join(root, 'site/src/server/main.ts');
  const child = spawn(process.execPath, [...process.execArgv, script], {
    cwd: root,
    env: { ...options.env, ...settings, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { pid } = child;
  if (pid === undefined) throw new Error('The site did not start');
  const health = async () => {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    const parsed = Health.safeParse(await answer?.json().catch(() => undefined));
    return parsed.success ? parsed.data : undefined;
  };
  return {
    url,
    pid,
    publicFolder: join(dataDir, 'site', 'public'),
    health,
    stop: async () => {
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), 8000);
      await ended;
      clearTimeout(impatience);
    },
  };
}

/** Asks until it is so; fails where that takes longer than a benchmark may. */
export async function untilTrue(isSo: () => Promise<boolean>, everyMs = 100, withinMs = 880_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
    await pause(everyMs);
  }
}
