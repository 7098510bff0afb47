/** Serves the built admin, in a process that was started in production mode and ends with the one that started it. */
import { createServer } from 'node:http';
import next from 'next';
import { adminFolder } from './admin-build.ts';
import { readCmsEnv } from './platform/env.ts';

const port = readCmsEnv().cmsPort;
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

const app = next({ dev: false, dir: adminFolder, port });
await app.prepare();
const answer = app.getRequestHandler();
createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(
      `${JSON.stringify({ level: 'error', event: 'AdminRequestFailed', message: String(error) })}\n`,
    );
    response.destroy();
  });
}).listen(port);
