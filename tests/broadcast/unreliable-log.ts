/** A small CMS that speaks the airings contract, keeps one record an id, and misbehaves on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { AiringBatch, type Airing, type AiringBatchAnswer } from 'shared/contract/airing';
import { isDoorSignatureValid, SIGNATURE_HEADER } from 'shared/contract/door-signature';
import { DOORS } from 'shared/contract/feed';

export const DOORS_SECRET = 'bí mật của hai chương trình';

export type Misdeed = 'none' | 'drop-request' | 'drop-answer' | 'error' | 'malformed' | 'nonsense' | 'forget-one';

export interface UnreliableLog {
  readonly url: string;
  /** What the next calls meet, one each; then all goes well. */
  readonly misdeeds: Misdeed[];
  /** Scripts that the CMS does not know. */
  readonly unknownScripts: Set<string>;
  /** How often each id was taken in; the record itself is one. */
  readonly deliveries: Map<string, number>;
  calls(): number;
  close(): Promise<void>;
}

export async function startUnreliableLog(): Promise<UnreliableLog> {
  const misdeeds: Misdeed[] = [];
  const unknownScripts = new Set<string>();
  const deliveries = new Map<string, number>();
  let calls = 0;

  function accept(airings: readonly Airing[], forgetsOne: boolean): AiringBatchAnswer {
    const taken = forgetsOne ? airings.slice(1) : airings;
    const refused = taken.filter((airing) => unknownScripts.has(airing.scriptId));
    const accepted = taken.filter((airing) => !refused.includes(airing));
    for (const { id } of accepted) deliveries.set(id, (deliveries.get(id) ?? 0) + 1);
    return {
      accepted: accepted.map(({ id }) => id),
      refused: refused.map(({ id }) => ({ id, reason: 'unknown-script' })),
    };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    calls += 1;
    const body = await text(request);
    const signed = { secret: DOORS_SECRET, method: 'POST', path: DOORS.airings, body, nowMs: Date.now() };
    const isSigned = isDoorSignatureValid(signed, request.headers[SIGNATURE_HEADER]?.toString());
    if (request.url !== DOORS.airings || !isSigned) return void response.writeHead(401).end();
    const misdeed = misdeeds.shift() ?? 'none';
    if (misdeed === 'drop-request') return void request.socket.destroy();
    if (misdeed === 'error') return void response.writeHead(500).end();
    if (misdeed === 'malformed') return void response.writeHead(400).end();
    const answer = accept(AiringBatch.parse(JSON.parse(body)).airings, misdeed === 'forget-one');
    if (misdeed === 'drop-answer') return void request.socket.destroy();
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(misdeed === 'nonsense' ? '"ok"' : JSON.stringify(answer));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    misdeeds,
    unknownScripts,
    deliveries,
    calls: () => calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
