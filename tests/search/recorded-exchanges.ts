/**
 * Exchanges with a real Meilisearch: taken down from one (MEILI_TEST_URL and MEILI_RECORD=yes), played again where none
 * is at hand. Nobody writes an exchange by hand; the file says which version answered.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Exchange = z.object({ request: z.string(), status: z.number(), body: z.string() });
const Recording = z.object({ server: z.string(), exchanges: z.array(Exchange) });

export type Fetch = (...args: Parameters<typeof fetch>) => Promise<unknown>;

export function playedFetch(file: URL): Fetch {
  const { exchanges } = Recording.parse(JSON.parse(readFileSync(file, 'utf8')));
  const queues = Map.groupBy(exchanges, (exchange) => exchange.request);
  return async (...args) => {
    const request = nameOf(args);
    const queue = queues.get(request);
    const exchange = queue?.[0];
    if (!queue || !exchange) throw new Error(`Not recorded: ${request}. Record anew against a real server.`);
    // A task that is asked for again and again has reached its end by the last answer.
    if (queue.length > 1) queue.shift();
    return answerOf(exchange.status, exchange.body);
  };
}

export interface Recorder {
  readonly fetch: Fetch;
  save(file: URL, server: string): void;
}

export function createRecorder(): Recorder {
  const exchanges: z.infer<typeof Exchange>[] = [];
  return {
    fetch: async (...args) => {
      const answer = await fetch(...args);
      const body = await answer.text();
      exchanges.push({ request: nameOf(args), status: answer.status, body });
      return answerOf(answer.status, body);
    },
    save: (file, server) => {
      const kept = exchanges.filter(
        ({ request }, index) => !isPoll(request) || exchanges[index + 1]?.request !== request,
      );
      writeFileSync(file, `${JSON.stringify({ server, exchanges: kept }, null, 1)}\n`);
    },
  };
}

/** Of a task that was asked for until it was done, the last answer is enough: played again, nobody waits. */
function isPoll(request: string): boolean {
  return request.startsWith('GET /tasks/');
}

/** Plays the part of the client's own fetch: parsed JSON, and an error for a refusal. */
function answerOf(status: number, body: string): unknown {
  const parsed: unknown = body === '' ? undefined : JSON.parse(body);
  if (status < 400) return parsed;
  throw Object.assign(new Error(body), { status, cause: parsed });
}

function nameOf([input, init]: Parameters<typeof fetch>): string {
  const url = new URL(input instanceof Request ? input.url : input);
  const body = typeof init?.body === 'string' ? init.body : '';
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return `${init?.method ?? 'GET'} ${url.pathname}${url.search} ${digest}`;
}
