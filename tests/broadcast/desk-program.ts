/** A station's desk as a program of its own, to be killed: `node desk-program.ts <folder> <doors url> <doors secret>`; says its port. */
import { createServer } from 'node:http';
import { createDeskHandler } from 'site/broadcast/desk-handler';
import { openAirings } from 'site/broadcast/open-airings';
import { createDoorsClient } from 'site/follow/doors-client';
import { sampleReader } from 'site/broadcast/fixtures/desk-samples';

const [folder = '', url = '', secret = ''] = process.argv.slice(2);
const clock = (): number => Date.now();
const log = (): void => undefined;
const doors = createDoorsClient({ url, secret, clock, fetch });
const airings = await openAirings({ folder, clock, log, doors, reader: sampleReader(), firstPauseMs: 50 });
const handler = createDeskHandler({
  desk: airings.desk,
  siteUrl: 'http://127.0.0.1',
  clock,
  log,
  addressOf: (request) => request.socket.remoteAddress ?? '',
});
const server = createServer((request, response) => {
  void handler(request, response, new URL(request.url ?? '/', 'http://127.0.0.1'));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});
