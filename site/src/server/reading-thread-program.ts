/** A thread that serves files on the site's port beside the main one; everything else it passes on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openAccessLog } from './access-log.ts';
import { followAnswerHeaders } from './answer-headers.ts';
import { createPassOn } from './pass-on.ts';
import { createPathMaps } from './path-maps.ts';
import { ReadingSetting } from './reading-setting.ts';
import { createReadyAnswers } from './ready-answers.ts';
import { noteWhenAnswered, parseTarget } from './request-listener.ts';
import { boundReaders, closeServer, SERVER_LIMITS } from './server-limits.ts';
import { createStaticFiles } from './static-files.ts';

const setting = ReadingSetting.parse(workerData);
const { publicFolder, webServerFolder, fallbackHeaders } = setting;
const headers = followAnswerHeaders(join(webServerFolder, 'headers.conf'), fallbackHeaders);
const accessLog = openAccessLog({ file: setting.accessLogFile, clock: Date.now, rotates: false });
const ready = createReadyAnswers({ headers, accessLog });
const files = createStaticFiles({ publicFolder, maps: createPathMaps(webServerFolder), ready });
const passOn = createPassOn(setting.inside);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isFile = request.method === 'GET' || request.method === 'HEAD';
  const url = isFile ? parseTarget(request.url ?? '') : undefined;
  if (!url) return passOn(request, response);
  for (const [name, value] of headers.current()) response.setHeader(name, value);
  if (await files.handle(request, response, url)) return noteWhenAnswered(accessLog, request, response);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  passOn(request, response);
}

const server = createServer(SERVER_LIMITS, (request, response) => {
  if (ready.answer(request, response)) return;
  answer(request, response).catch(() => {
    if (response.headersSent) return response.destroy();
    // The main thread tries again, and has a log for what breaks there too.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return passOn(request, response);
  });
});
boundReaders(server);
server.listen({ port: setting.port, reusePort: true }, () => parentPort?.postMessage('listening', []));

parentPort?.on('message', () => {
  void closeServer(server)
    .then(() => accessLog.close())
    .then(() => process.exit(0));
});
