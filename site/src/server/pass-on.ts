/** Passes a request from a reading thread on to the main one, and its answer back, without looking into either. */
import { Agent, request as call, type IncomingMessage, type ServerResponse } from 'node:http';
import { INSIDE_HEADER } from './inside-door.ts';
import { sendPlainPage } from './plain-answers.ts';

/** They belong to one connection and not to the message. */
const OF_THE_CONNECTION: readonly string[] = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'upgrade'];

export function createPassOn(inside: { readonly port: number; readonly key: string }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return (request: IncomingMessage, response: ServerResponse): void => {
    const headers = { ...request.headers, [INSIDE_HEADER]: `${inside.key} ${request.socket.remoteAddress ?? ''}` };
    delete headers.connection;
    const passed = call(
      { agent, host: '127.0.0.1', port: inside.port, method: request.method, path: request.url, headers },
      (answer) => {
        const kept: string[] = [];
        for (let index = 0; index < answer.rawHeaders.length; index += 2) {
          const [name = '', value = ''] = answer.rawHeaders.slice(index, index + 2);
          if (!OF_THE_CONNECTION.includes(name.toLowerCase())) kept.push(name, value);
        }
        response.writeHead(answer.statusCode ?? 500, kept);
        answer.pipe(response);
        answer.on('error', () => response.destroy());
      },
    );
    passed.on('error', () => {
      if (response.headersSent) response.destroy();
      else sendPlainPage(response, 500, request.method === 'HEAD');
    });
    // Answered before the whole body has come: the rest is thrown away, or the answer would be lost with the connection.
    response.on('finish', () => request.unpipe(passed).resume());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  };
}
