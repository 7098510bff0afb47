/** The folder behind Debian's Caddy with the configuration of `docs`: pages from the folder, everything else from the site server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackDebianPackages } from '../../scripts/bench/debian-programs.ts';
import { eventually } from '../doors/open-test-cms.ts';
import { readAllExamples, warning } from '../site-line/example-documents.ts';
import { startFeedServer, type FeedServer } from '../site-line/feed-server.ts';
import { createSiteProcess, type SiteProcess } from '../site-line/site-process.ts';
import { findFreePort } from '../support/mongodb-server.ts';
import { repositoryRoot } from '../support/source-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'tieng-mo-caddy-'));
const root = await unpackDebianPackages(folder, ['caddy']);

describe.skipIf(root === undefined)('Caddy in front', () => {
  let feed: FeedServer;
  let site: SiteProcess;
  let caddy: ChildProcess;
  let url = '';

  beforeAll(async () => {
    feed = await startFeedServer();
    site = await createSiteProcess({ doorsUrl: feed.url });
    for (const document of [...readAllExamples(), warning(1), warning(2)]) feed.put(document);
    await site.start();
    feed.remove(warning(2));
    await site.until('/canh-bao/canh-bao-so-2/', ({ status }) => status === 410);
    // Caddy reads the policy once, when it starts: by then the styles of every page must stand in it.
    await site.until('/healthz', (_answer, text) => text.includes('"waitingPages":0'));
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}`;
    const ready = await readFile(join(repositoryRoot, 'docs/caddy/Caddyfile'), 'utf8');
    const conf = ready
      .replaceAll('/srv/tieng-mo/data', site.dataDir)
      .replace('phuong.example.vn', url)
      .replaceAll('127.0.0.1:4321', new URL(site.url).host);
    await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${conf}`);
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    caddy = spawn(join(root ?? '', 'usr/bin/caddy'), args, { env, stdio: 'ignore' });
    await eventually(async () => expect((await fetch(url)).status).toBe(200), 20_000);
  });
  afterAll(async () => {
    caddy.kill('SIGTERM');
    await site.remove();
    await feed.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['/', '/canh-bao/', '/canh-bao/canh-bao-so-1/', '/canh-bao/canh-bao-so-2/', '/khong-co/', '/index.html.br'])(
    'answers %s as the built-in server does, with the policy that lets its styles through',
    async (path) => {
      // The policy grows while the last pages are being made: both are asked until they are of one moment.
      await eventually(async () => {
        const [ours, theirs] = [await site.get(path), await fetch(url + path, { redirect: 'manual' })];
        expect(theirs.status).toBe(ours.status);
        expect(await theirs.text()).toBe(await ours.text());
        const name = 'content-security-policy';
        expect(theirs.headers.get(name)).toBe(ours.headers.get(name));
      });
    },
  );

  it('gives out the packed form that lies beside the page', async () => {
    const page = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('cache-control')).toContain('must-revalidate');
  });
});
