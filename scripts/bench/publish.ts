/**
 * From the REST request that publishes until page, listing and RSS are all served new, on a whole installation as
 * `npm start` runs it: with 1,000 and with 20,000 published items. While 500 others are published at once, an urgent one is
 * watched on its page and in its listing.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildAdminWhenChanged } from 'cms/admin-build';
import { environmentFor, readScriptEnv } from '../env.ts';
import { buildSiteWhenChanged } from '../start/site-build.ts';
import { quantile, rounded, type Bench, type BenchRun, type Figure } from './bench-run.ts';
import { findFreePort } from './free-port.ts';
import { openNewsroom, type Newsroom, type WaitingItem } from './newsroom-over-rest.ts';
import { repositoryRoot } from './repository-root.ts';

const SAMPLES = 40;
const BULK = 500;
const URGENT = 3;
const AT_ONCE = 4;
const Waiting = z.array(z.object({ collection: z.string(), id: z.string(), path: z.string(), headline: z.string() }));

export const publishBench: Bench = {
  goals: {
    'p50-ms-1000': '≤ 300',
    'p95-ms-1000': '≤ 600',
    'p50-ms-20000': '≤ 1,2 lần p50-ms-1000',
    'p95-ms-20000': '≤ 1,2 lần p95-ms-1000',
    'bulk-500-s': '≤ 60',
    'urgent-during-bulk-ms': '≤ 1000',
  },
  run: async (bench) => {
    const env = environmentFor(readScriptEnv());
    await buildSiteWhenChanged({ root: repositoryRoot, env });
    await buildAdminWhenChanged();
    const { documents, bulk } = readArguments(bench.args);
    if (documents !== undefined) return measureAt(bench, documents, bulk);
    const small = await measureAt(bench, 1000, 0);
    const large = await measureAt(bench, 20_000, bulk);
    return [...small, ...large];
  },
};

/** `--documents 2000` measures at this size alone, `--bulk 100` publishes so many at once. */
function readArguments(args: readonly string[]): { readonly documents: number | undefined; readonly bulk: number } {
  const options = { documents: { type: 'string' }, bulk: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const documents = values.documents === undefined ? undefined : Number(values.documents);
  const bulk = Number(values.bulk ?? BULK);
  for (const [name, value] of Object.entries({ documents: documents ?? 1000, bulk })) {
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} phải là một số nguyên từ 1 trở lên.`);
  }
  return { documents, bulk };
}

async function measureAt(bench: BenchRun, documents: number, bulk: number): Promise<readonly Figure[]> {
  const waiting = await startInstallation(bench, documents, SAMPLES + bulk + (bulk > 0 ? URGENT * 10 : 0));
  const { newsroom, items, stop } = waiting;
  bench.say(`Đang đăng ${SAMPLES} mục, mỗi lần một mục…`);
  const times: number[] = [];
  for (const item of items.splice(0, SAMPLES)) {
    times.push(await timeToLive(newsroom, item, [listingOf(item), '/rss.xml']));
  }
  const figures = [
    { name: `p50-ms-${documents}`, value: rounded(quantile(times, 0.5)), unit: 'ms' },
    { name: `p95-ms-${documents}`, value: rounded(quantile(times, 0.95)), unit: 'ms' },
  ];
  bench.say(figures.map(({ name, value, unit }) => `${name}: ${value} ${unit}`).join(', '));
  const more = bulk > 0 ? await measureBulk(bench, newsroom, items) : [];
  await stop();
  return [...figures, ...more];
}

async function measureBulk(bench: BenchRun, newsroom: Newsroom, items: WaitingItem[]): Promise<readonly Figure[]> {
  const urgent = items.filter(({ collection }) => collection === 'tactics').slice(0, URGENT);
  const many = items.filter((item) => !urgent.includes(item)).slice(0, BULK);
  bench.say(`Đang đăng ${many.length} mục cùng lúc, xen ${urgent.length} mục khẩn…`);
  const startedAt = performance.now();
  const left = [...many];
  const publishers = Array.from({ length: AT_ONCE }, async () => {
    for (let item = left.shift(); item; item = left.shift()) await newsroom.publish(item);
  });
  const urgentTimes: number[] = [];
  for (const item of urgent) {
    await pause(1500);
    urgentTimes.push(await timeToLive(newsroom, item, [listingOf(item)]));
  }
  await Promise.all(publishers);
  for (const item of many) await newsroom.untilServed(item.path);
  return [
    { name: `bulk-${many.length}-s`, value: rounded((performance.now() - startedAt) / 1000), unit: 's' },
    { name: 'urgent-during-bulk-ms', value: rounded(Math.max(...urgentTimes)), unit: 'ms' },
  ];
}

/** The newest stand first there. RSS names thirty, so while hundreds come at once an item may be gone before anybody looks. */
function listingOf(item: WaitingItem): string {
  return `/${item.path.split('/')[1] ?? ''}/`;
}

/** Milliseconds from the request that publishes until its page and the lists are served with it. */
async function timeToLive(newsroom: Newsroom, item: WaitingItem, lists: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  await newsroom.publish(item);
  for (const path of [item.path, ...lists]) await newsroom.untilServed(path, item.headline);
  return performance.now() - startedAt;
}

async function startInstallation(bench: BenchRun, documents: number, waiting: number) {
  const dataDir = join(bench.folder, `data-${documents}`);
  const [site, cms, doors] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const siteUrl = `http://localhost:${site}`;
  const cmsUrl = `http://localhost:${cms}`;
  const env = {
    ...environmentFor(readScriptEnv()),
    SITE_PORT: String(site),
    CMS_PORT: String(cms),
    DOORS_PORT: String(doors),
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'cms', 'tieng-mo.db')}`,
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    DEMO: 'no',
    LOG_LEVEL: 'warn',
  };
  const password = `mat-khau ${randomBytes(9).toString('base64url')}`;
  bench.say(`Đang viết ${documents} mục đã đăng và ${waiting} mục chờ đăng…`);
  const items = Waiting.parse(
    JSON.parse(await outputOf(env, join(import.meta.dirname, 'newsroom-program.ts'), [documents, waiting, password])),
  );
  const script = join(repositoryRoot, 'scripts/start.ts');
  const child = spawn(process.execPath, [...process.execArgv, script], {
    cwd: repositoryRoot,
    env,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill('SIGTERM');
    return ended;
  };
  bench.onEnd(stop);
  bench.say('Đang chờ mọi mục đã đăng lên trang…');
  const newsroom = await openNewsroom({ siteUrl, cmsUrl, email: 'approver@bench.example', password });
  await newsroom.untilServed(`/tin-bai/bai-so-${documents - 1}/`);
  await newsroom.untilQuiet();
  return { newsroom, items, stop };
}

function outputOf(env: NodeJS.ProcessEnv, script: string, args: readonly unknown[]): Promise<string> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args.map(String)], {
    cwd: repositoryRoot,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      const last = printed.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(last);
      else reject(new Error(`${script} ended with ${code}`));
    });
  });
}
