/** Serves the built admin, in a process that was started in production mode and ends with the one that started it. */
import { createServer } from 'node:http';
import next from 'next';
import { adminFolder } from './admin-build.ts';
import { createAdminGate } from './gate/admin-gate.ts';
import { boundConnections } from './gate/bound-connections.ts';
import { adminOrigins, readCmsEnv } from './platform/env.ts';
import { createLog } from './platform/log.ts';
import { loadOrCreateSecrets } from './platform/secrets.ts';

const HEADERS_TIMEOUT_MS = 15_000;
/** A large upload over the line of a commune; the gate gives each body the time that goes with its length. */
const REQUEST_TIMEOUT_MS = 300_000;
/** Without a single byte either way. */
const SILENCE_MS = 120_000;

const env = readCmsEnv();
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

const app = next({ dev: false, dir: adminFolder, port: env.cmsPort });
await app.prepare();
const gate = createAdminGate({
  cmsUrl: env.cmsUrl,
  siteUrl: env.siteUrl,
  origins: adminOrigins(env),
  secret: env.payloadSecret ?? (await loadOrCreateSecrets(env.dataDir)).payloadSecret,
  clock: Date.now,
  log: createLog(env.logLevel, (line) => process.stderr.write(line)),
  answer: app.getRequestHandler(),
});
const server = createServer({ headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS }, gate);
server.setTimeout(SILENCE_MS);
boundConnections(server);
server.listen(env.cmsPort);
