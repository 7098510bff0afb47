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
  /**
   * `path` begins with `/` and carries its query string. The value is parsed JSON that nobody has checked yet; undefined
   * where it is what it was when the door gave the tag.
   */
  getJson(path: string, known?: string): Promise<Result<TaggedJson, DoorsFailure>>;
  postJson(path: string, body: unknown): Promise<Result<unknown, DoorsFailure>>;
  download(path: string): Promise<Result<Uint8Array, DoorsFailure>>;
}

export interface TaggedJson {
  readonly value: unknown;
  readonly tag: string | undefined;
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
  readonly knownTag?: string | undefined;
}

interface DoorAnswer {
  readonly bytes: Uint8Array;
  readonly isUnchanged: boolean;
  readonly tag: string | undefined;
}

export function createDoorsClient(options: DoorsClientOptions): DoorsClient {
  const call = (request: DoorCall): Promise<Result<DoorAnswer, DoorsFailure>> => callDoor(options, request);
  return {
    getJson: async (path, knownTag) => {
      const limits = { timeoutMs: ANSWER_TIMEOUT_MS, longestBytes: LONGEST_ANSWER_BYTES };
      return parseJson(await call({ method: 'GET', path, body: '', knownTag, ...limits }));
    },
    postJson: async (path, body) => {
      const limits = { timeoutMs: ANSWER_TIMEOUT_MS, longestBytes: LONGEST_ANSWER_BYTES };
      const answer = parseJson(await call({ method: 'POST', path, body: JSON.stringify(body), ...limits }));
      return answer.ok ? success(answer.value.value) : answer;
    },
    download: async (path) => {
      const limits = { timeoutMs: DOWNLOAD_TIMEOUT_MS, longestBytes: LONGEST_DOWNLOAD_BYTES };
      const answer = await call({ method: 'GET', path, body: '', ...limits });
      return answer.ok ? success(answer.value.bytes) : answer;
    },
  };
}

async function callDoor(
  { url, secret, clock, fetch }: DoorsClientOptions,
  { method, path, body, timeoutMs, longestBytes, knownTag }: DoorCall,
): Promise<Result<DoorAnswer, DoorsFailure>> {
  const headers = {
    [SIGNATURE_HEADER]: signDoorRequest({ secret, method, path, body, nowMs: clock() }),
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    ...(knownTag === undefined ? {} : { 'if-none-match': knownTag }),
  };
  try {
    const response = await fetch(url + path, {
      method,
      headers,
      body: method === 'POST' ? body : undefined,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const tag = response.headers.get('etag') ?? undefined;
    if (response.status === 304 && knownTag !== undefined) {
      return success({ bytes: new Uint8Array(), isUnchanged: true, tag: knownTag });
    }
    if (!response.ok) {
      await response.body?.cancel();
      return failure({ kind: 'refused', status: response.status });
    }
    const whole = await readWhole(response, longestBytes);
    return whole.ok ? success({ bytes: whole.value, isUnchanged: false, tag }) : whole;
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

function parseJson(answer: Result<DoorAnswer, DoorsFailure>): Result<TaggedJson, DoorsFailure> {
  if (!answer.ok) return answer;
  const { bytes, isUnchanged, tag } = answer.value;
  if (isUnchanged) return success({ value: undefined, tag });
  try {
    return success({ value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), tag });
  } catch (error) {
    return failure({ kind: 'nonsense', reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
