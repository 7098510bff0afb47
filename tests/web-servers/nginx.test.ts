/** The folder served by Debian's nginx alone with the configuration of `docs`, link by link against the built-in server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackDebianPackages } from '../../scripts/bench/debian-programs.ts';
import { eventually } from '../doors/open-test-cms.ts';
import { article, readAllExamples, warning } from '../site-line/example-documents.ts';
import { startFeedServer, type FeedServer } from '../site-line/feed-server.ts';
import { createSiteProcess, type SiteProcess } from '../site-line/site-process.ts';
import { findFreePort } from '../support/mongodb-server.ts';
import { repositoryRoot } from '../support/source-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-nginx-'));
const program = await findNginx();
/** Where everything must run, its absence is a failure and not a test left out. */
const ARTICLES = 40;
const OLD_SECTION = '/chuyen-muc/diem-sang-co-so/';
const NEW_SECTION = '/chuyen-muc/chuyen-muc-moi/';
const FEEDS = ['rss.xml', 'atom.xml', 'feed.json'];
const isRequired = process.env['NGINX_REQUIRED'] !== undefined;

async function findNginx(): Promise<string | undefined> {
  const installed = '/usr/sbin/nginx';
  if (existsSync(installed)) return installed;
  const root = await unpackDebianPackages(folder, ['nginx']);
  return root && join(root, installed);
}

interface Seen {
  readonly status: number;
  readonly location: string | null;
  readonly type: string | null;
  readonly policy: string | null;
  readonly cache: string | null;
  readonly text: string;
}

async function see(base: string, path: string): Promise<Seen> {
  const answer = await fetch(base + path, { redirect: 'manual' });
  const { headers, status } = answer;
  const text = await answer.text();
  const isPage = status === 200;
  return {
    status,
    location: headers.get('location'),
    type: isPage ? headers.get('content-type') : null,
    policy: headers.get('content-security-policy'),
    cache: isPage ? headers.get('cache-control') : null,
    // Each server has its own words for a redirect, which nobody reads.
    text: status === 301 ? '' : text,
  };
}

describe.skipIf(program === undefined && !isRequired)('nginx alone', () => {
  let feed: FeedServer;
  let site: SiteProcess;
  let nginx: ChildProcess | undefined;
  let nginxUrl = '';
  let oldUnit = '';

  beforeAll(async () => {
    feed = await startFeedServer();
    site = await createSiteProcess({ doorsUrl: feed.url });
    for (const document of [...readAllExamples(), warning(1), warning(2), warning(3)]) feed.put(document);
    // Enough for a numbered page of their section, which will have another address.
    for (let n = 0; n < ARTICLES; n += 1) feed.put(article(n));
    await site.start();
    const settled = (): Promise<string> =>
      site.until('/healthz', (_, text) => {
        const { reached, waitingPages } = JSON.parse(text || '{}');
        return reached === feed.sequence && waitingPages === 0;
      });
    await settled();
    feed.put(warning(2, { slug: 'ten-moi' }));
    feed.remove(warning(3));
    const section = readAllExamples().find((example) => example.kind === 'section');
    if (section?.kind === 'section') feed.put({ ...section, slug: 'chuyen-muc-moi' });
    const unit = readAllExamples().find((example) => example.kind === 'unit');
    if (unit?.kind === 'unit') feed.put({ ...unit, slug: 'don-vi-moi' });
    oldUnit = unit?.kind === 'unit' ? unit.slug : '';
    // So that the unit has a list of its exemplars.
    const exemplar = readAllExamples().find((example) => example.kind === 'exemplar');
    if (exemplar?.kind === 'exemplar') feed.put({ ...exemplar, originUnit: undefined });
    await settled();
    if (program === undefined) throw new Error('nginx could not be had from Debian');
    nginxUrl = await startNginx(program);
  });
  afterAll(async () => {
    nginx?.kill('SIGTERM');
    await site.remove();
    await feed.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function startNginx(program: string): Promise<string> {
    const port = await findFreePort();
    const ready = await readFile(join(repositoryRoot, 'docs/nginx/tieng-mo.conf'), 'utf8');
    const conf = ready
      .replaceAll('/srv/tieng-mo/data', site.dataDir)
      .replaceAll('/var/log/nginx', folder)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      // Nobody is there: what needs the site server must fail politely.
      .replace('127.0.0.1:4321', '127.0.0.1:9');
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    await writeFile(join(folder, 'site.conf'), conf);
    await writeFile(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; daemon off; pid ${folder}/nginx.pid;
error_log ${folder}/error.log; events {}
http { ${paths.join(' ')} include ${folder}/site.conf; }
`,
    );
    nginx = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')]);
    const url = `http://127.0.0.1:${port}`;
    await eventually(async () => expect((await fetch(url)).status).toBe(200), 10_000);
    return url;
  }

  it('serves every page, redirect, page taken away and error page as the built-in server does', async () => {
    const waiting = ['/', '/rss.xml', '/robots.txt', '/sitemap.xml'];
    waiting.push(
      '/canh-bao/canh-bao-so-2/',
      '/canh-bao/canh-bao-so-2',
      '/canh-bao/canh-bao-so-3/',
      '/canh-bao/canh-bao-so-1',
    );
    waiting.push(
      '/khong-co/',
      '/canh-bao/khong-co/',
      '/404.html',
      '/index.html',
      '/index.html.br',
      '/canh-bao/index.html.gz',
    );
    const seen = new Map<string, number>();
    waiting.push(`${OLD_SECTION}trang/1/`, `${OLD_SECTION}trang/1`, `${OLD_SECTION}trang/2/`, `${NEW_SECTION}trang/1/`);
    for (const file of FEEDS) waiting.push(OLD_SECTION + file);
    waiting.push(`/don-vi/${oldUnit}/`, `/mo-hinh/don-vi/${oldUnit}/`);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      const [ours, theirs] = [await see(site.url, path), await see(nginxUrl, path)];
      expect({ path, ...theirs }).toEqual({ path, ...ours });
      seen.set(path, ours.status);
      for (const [, link = ''] of ours.text.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        if (!/^\/(?:tim-kiem|dai)/.test(link) && !link.startsWith('//')) waiting.push(link);
      }
    }
    expect(seen.get('/canh-bao/canh-bao-so-2/')).toBe(301);
    expect(seen.get(`${OLD_SECTION}trang/1/`)).toBe(301);
    expect(seen.get(`${NEW_SECTION}trang/1/`)).toBe(200);
    expect(seen.get(`${OLD_SECTION}trang/2/`)).toBe(404);
    for (const file of FEEDS) expect(seen.get(OLD_SECTION + file)).toBe(301);
    for (const file of FEEDS) expect(seen.get(NEW_SECTION + file)).toBe(200);
    expect(seen.get(`/don-vi/${oldUnit}/`)).toBe(301);
    expect(seen.get(`/mo-hinh/don-vi/${oldUnit}/`)).toBe(301);
    expect([...seen.keys()].some((path) => path.startsWith('/_astro/'))).toBe(true);
    expect(seen.get('/canh-bao/canh-bao-so-3/')).toBe(410);
    expect(seen.get('/khong-co/')).toBe(404);
    expect(seen.size).toBeGreaterThan(30);
  });

  it('reads the new feed at the old address until it is told that the section has moved', async () => {
    const [old, now] = [OLD_SECTION, NEW_SECTION].map((path) => join(site.publicFolder, path, 'rss.xml'));
    expect(await readFile(old ?? '', 'utf8')).toBe(await readFile(now ?? '', 'utf8'));
  });

  it('shows the page for errors where something needs the site server and that is down', async () => {
    const answer = await fetch(`${nginxUrl}/tim-kiem/?q=a`);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toBe(await readFile(join(site.publicFolder, '500.html'), 'utf8'));
  });

  it('writes no address and no words of a search into its log', async () => {
    await fetch(`${nginxUrl}/tim-kiem/?q=bi-mat`);
    await expect
      .poll(() => readFile(join(folder, 'tieng-mo.log'), 'utf8'), { timeout: 15_000 })
      .toContain('/tim-kiem/');
    const log = await readFile(join(folder, 'tieng-mo.log'), 'utf8');
    expect(log).not.toContain('127.0.0.1');
    expect(log).not.toContain('bi-mat');
  });
});
