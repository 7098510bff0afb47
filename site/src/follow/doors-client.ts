/** Signed calls from the site to the CMS's doors. Nothing here waits for ever, and a refusal is a value, not an exception. */
import type { Clock } from 'shared/kernel/clock';
import { SIGNATURE_HEADER, signDoorRequest } from 'shared/contract/door-signature';
import { failure, success, type Result } from 'shared/kernel/result';

const ANSWER_TIMEOUT_MS = 10_000;
const DOWNLOAD_TIMEOUT_MS = 120_000;
const LONGEST_ANSWER_BYTES = 64 * 1024 * 1024;
const LONGEST_DOWNLOAD_BYTES = 256 * 1024 * 1024;

export type DoorsFailure =
  /** No connection, a connection that broke off, or no answer in time. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'nonsense'; readonly reason: string };

export interface DoorsClient {
  /** `path` begins with `/` and carries its query string. The value is parsed JSON that nobody has checked yet. */
  getJson(path: string): Promise<Result<unknown, DoorsFailure>>;
  postJson(path: string, body: unknown): Promise<Result<unknown, DoorsFailure>>;
  download(path: string): Promise<Result<Uint8Array, DoorsFailure>>;
}

interface DoorsClientOptions {
  readonly url: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
}

interface DoorCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string;
  readonly timeoutMs: number;
  readonly longestBytes: number;
}

export function createDoorsClient(options: DoorsClientOptions): DoorsClient {
  const call = (request: DoorCall): Promise<Result<Uint8Array, DoorsFailure>> => callDoor(options, request);
  return {
    getJson: async (path) => {
      const limits = { timeoutMs: ANSWER_TIMEOUT_MS, longestBytes: LONGEST_ANSWER_BYTES };
      return parseJson(await call({ method: 'GET', path, body: '', ...limits }));
    },
    postJson: async (path, body) => {
      const limits = { timeoutMs: ANSWER_TIMEOUT_MS, longestBytes: LONGEST_ANSWER_BYTES };
      return parseJson(await call({ method: 'POST', path, body: JSON.stringify(body), ...limits }));
    },
    download: (path) => {
      const limits = { timeoutMs: DOWNLOAD_TIMEOUT_MS, longestBytes: LONGEST_DOWNLOAD_BYTES };
      return call({ method: 'GET', path, body: '', ...limits });
    },
  };
}

async function callDoor(
  { url, secret, clock, fetch }: DoorsClientOptions,
  { method, path, body, timeoutMs, longestBytes }: DoorCall,
): Promise<Result<Uint8Array, DoorsFailure>> {
  const headers = {
    [SIGNATURE_HEADER]: signDoorRequest({ secret, method, path, body, nowMs: clock() }),
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
  };
  try {
    const response = await fetch(url + path, {
      method,
      headers,
      body: method === 'POST' ? body : undefined,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return failure({ kind: 'refused', status: response.status });
    }
    return await readWhole(response, longestBytes);
  } catch (error) {
    return failure({ kind: 'unreachable', reason: reasonOf(error) });
  }
}

async function readWhole(response: Response, longestBytes: number): Promise<Result<Uint8Array, DoorsFailure>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > longestBytes) return failure({ kind: 'nonsense', reason: 'longer than any answer may be' });
    chunks.push(chunk);
  }
  return success(Buffer.concat(chunks));
}

function parseJson(answer: Result<Uint8Array, DoorsFailure>): Result<unknown, DoorsFailure> {
  if (!answer.ok) return answer;
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.value)));
  } catch (error) {
    return failure({ kind: 'nonsense', reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
