/**
 * One published page from the built-in server and from nginx: both with two workers, an access log, gzip accepted,
 * 64 connections, three rounds of ten seconds in turn.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environmentFor, readScriptEnv } from '../env.ts';
import { buildSiteWhenChanged } from '../start/site-build.ts';
import { quantile, rounded, type Bench, type BenchRun, type Figure } from './bench-run.ts';
import { unpackDebianPackages } from './debian-programs.ts';
import { serveSampleFeed } from './feed-of-documents.ts';
import { findFreePort } from './free-port.ts';
import { repositoryRoot } from './repository-root.ts';
import { sampleDocuments } from './sample-documents.ts';
import { startSiteUnderTest, untilTrue, type SiteUnderTest } from './site-under-test.ts';

const run = promisify(execFile);
const DOCUMENTS = 200;
const PAGE = '/tin-bai/bai-so-101/';
const ROUNDS = 3;
const SECONDS = 10;
const PACKAGES = ['nginx', 'wrk', 'libluajit-5.1-2'] as const;

export const serveBench: Bench = {
  goals: { 'ratio-to-nginx': '≥ 0,5' },
  run: measureServing,
};

async function measureServing(bench: BenchRun): Promise<readonly Figure[]> {
  const root = await unpackDebianPackages(bench.folder, PACKAGES);
  if (!root) throw new Error('nginx và wrk không lấy được từ kho gói Debian ở máy này, nên không đo được.');
  const site = await publishSample(bench);
  const nginxUrl = await startNginx(bench, { root, publicFolder: site.publicFolder });
  const targets = { site: `${site.url}${PAGE}`, nginx: `${nginxUrl}${PAGE}` };
  await assertSame(targets);
  const rounds: { readonly site: Round; readonly nginx: Round }[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const ours = await hammer(root, targets.site);
    const theirs = await hammer(root, targets.nginx);
    bench.say(`Vòng ${round}: máy chủ kèm theo ${ours.perSecond}, nginx ${theirs.perSecond} lượt mỗi giây`);
    rounds.push({ site: ours, nginx: theirs });
  }
  const ours = median(rounds.map((round) => round.site.perSecond));
  const theirs = median(rounds.map((round) => round.nginx.perSecond));
  return [
    { name: 'requests-per-second', value: rounded(ours), unit: '1/s' },
    { name: 'nginx-requests-per-second', value: rounded(theirs), unit: '1/s' },
    { name: 'ratio-to-nginx', value: rounded(ours / theirs), unit: '' },
    { name: 'p99-ms', value: rounded(median(rounds.map((round) => round.site.p99Ms))), unit: 'ms' },
  ];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

async function publishSample(bench: BenchRun): Promise<SiteUnderTest> {
  const env = environmentFor(readScriptEnv());
  await buildSiteWhenChanged({ root: repositoryRoot, env });
  const feed = await serveSampleFeed([...sampleDocuments(DOCUMENTS)]);
  bench.onEnd(() => feed.close());
  const dataDir = join(bench.folder, 'data');
  const site = await startSiteUnderTest({ root: repositoryRoot, dataDir, doorsUrl: feed.url, env });
  bench.onEnd(() => site.stop());
  await untilTrue(async () => {
    const health = await site.health();
    const page = await fetch(`${site.url}${PAGE}`).catch(() => undefined);
    return page?.status === 200 && health?.waitingPages === 0;
  });
  return site;
}

/** With sendfile and gzip_static, without open_file_cache. */
async function startNginx(
  bench: BenchRun,
  { root, publicFolder }: { readonly root: string; readonly publicFolder: string },
): Promise<string> {
  const folder = join(bench.folder, 'nginx');
  await mkdir(folder, { recursive: true });
  const port = await findFreePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log ${folder}/access.log combined buffer=64k;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  sendfile on; tcp_nopush on; keepalive_requests 1000000; gzip_static on;
  server { listen 127.0.0.1:${port}; root ${publicFolder}; index index.html; }
}
`,
  );
  const child = spawn(join(root, 'usr/sbin/nginx'), ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  bench.onEnd(() => {
    child.kill('SIGTERM');
    return ended;
  });
  const url = `http://127.0.0.1:${port}`;
  await untilTrue(async () => (await fetch(url).catch(() => undefined)) !== undefined, 50, 10_000);
  return url;
}

async function assertSame(targets: { readonly site: string; readonly nginx: string }): Promise<void> {
  const [ours, theirs] = await Promise.all(
    [targets.site, targets.nginx].map(async (url) => {
      const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
      return { status: answer.status, encoding: answer.headers.get('content-encoding'), text: await answer.text() };
    }),
  );
  if (ours?.status === 200 && ours.encoding === 'gzip' && ours.text === theirs?.text && theirs.encoding === 'gzip')
    return;
  throw new Error('The two servers do not serve the same page in the same form');
}

interface Round {
  readonly perSecond: number;
  readonly p99Ms: number;
}

async function hammer(root: string, url: string): Promise<Round> {
  const args = ['-t2', '-c64', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: gzip', url];
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu');
  const { stdout } = await run(join(root, 'usr/bin/wrk'), args, {
    env: environmentFor(readScriptEnv(), { LD_LIBRARY_PATH: libraries }),
  });
  if (/Non-2xx/.test(stdout)) throw new Error(`Not every answer was a page:\n${stdout}`);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const factor = unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1;
  return { perSecond, p99Ms: Number(p99) * factor };
}
