/** The site's counting door as a program of its own, to be killed: `node reach-program.ts <folder> <doors url> <doors secret>`. */
import { createServer } from 'node:http';
import { createDoorsClient } from 'site/follow/doors-client';
import { openReach } from 'site/reach/open-reach';
import { createReachHandler } from 'site/reach/reach-handler';
import { listen } from './listen.ts';

const [folder = '', url = '', secret = ''] = process.argv.slice(2);
const clock = (): number => Date.now();
const reach = await openReach({
  folder,
  node: 'trang-1',
  clock,
  log: () => undefined,
  doors: createDoorsClient({ url, secret, clock, fetch }),
  tokenSecret: secret,
  flushEveryMs: 20,
});
const handler = createReachHandler({ reach, siteUrl: 'http://127.0.0.1', log: () => undefined });
const server = createServer((request, response) => {
  void handler(request, response, new URL(request.url ?? '/', 'http://127.0.0.1'));
});
process.stdout.write(`${await listen(server)}\n`);
